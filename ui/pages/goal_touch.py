"""One goal in the log form: takapakkia, ennallaan or eteen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.goals import GoalRow
from app.domain.meetings import Direction, GoalMark
from ui import icons, theme
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.segment import Segment, SegmentOption
from ui.widgets.themed import follow_theme


class GoalTouch(QWidget):
    """A goal's name and its three directions; nothing chosen means not touched.

    Signals:
        changed: a direction was chosen or taken away.
    """

    changed = Signal()

    def __init__(self, goal: GoalRow, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.goal = goal
        self._icon_name = icon
        self._icon = Label()
        self._title = ElidedLabel(goal.label, "body")
        self.segment = Segment(
            [
                SegmentOption(Direction.BACK, self.tr("A step back"), "undo-2"),
                SegmentOption(Direction.UNCHANGED, self.tr("Unchanged"), "equal"),
                SegmentOption(Direction.FORWARD, self.tr("Forward"), "footprints"),
            ],
            self.tr("Goal: {goal}").format(goal=goal.label),
            may_be_empty=True,
        )
        self.segment.changed.connect(self._touched)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._title, 1)
        self._row.addWidget(self.segment)
        follow_theme(self._renew)

    def set_direction(self, direction: Direction | None) -> None:
        """Show a stored mark."""
        self.segment.set_selected(direction)
        self._renew()

    def mark(self) -> GoalMark | None:
        """Give the mark, or None if the goal was not touched."""
        chosen = self.segment.selected()
        if chosen is None:
            return None
        return GoalMark(goal_id=self.goal.id, direction=Direction(chosen), title=self.goal.label)

    def _touched(self) -> None:
        self._renew()
        self.changed.emit()

    def _renew(self) -> None:
        touched = self.segment.selected() is not None
        self._row.setSpacing(theme.current().space(8))
        self._icon.setPixmap(icons.pixmap(self._icon_name, "ink" if touched else "ink2", 20))
        self._title.set_role("strong" if touched else "body")
