"""One open goal of the summary: part of life, steps, where it stands on its scale."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.goals import GoalRow
from ui import theme
from ui.models.summary_texts import SummaryTexts
from ui.widgets.gas_scale import GasData, GasScale
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.round_icon import RoundIcon
from ui.widgets.steps import Steps
from ui.widgets.themed import follow_theme, set_shown


class SummaryGoalRow(QWidget):
    """One goal: area, title, steps with the one at hand, scale where one was agreed."""

    def __init__(self, goal: GoalRow, texts: SummaryTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(f"{goal.title}, {texts.area(goal)}, {texts.steps_reading(goal)}")
        icon = RoundIcon(texts.area_icon(goal), size=36)
        icon.setToolTip(texts.area(goal))
        self._step = ElidedLabel(texts.step_now(goal), "small", "ink2")
        steps = Steps(texts.steps(goal), 7, description=texts.steps_reading(goal))
        set_shown(steps, bool(goal.steps))
        self._second = QHBoxLayout()
        self._second.addWidget(steps)
        self._second.addWidget(self._step, 1)
        self._words = QVBoxLayout()
        self._words.addWidget(Label(goal.title, "strong", wrap=True))
        self._words.addLayout(self._second)
        self._grid = QGridLayout(self)
        self._grid.addWidget(icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addLayout(self._words, 0, 1)
        self._grid.setColumnStretch(1, 1)
        self.scale: GasScale | None = None
        if all(words.strip() for words in goal.level_texts):
            data = GasData(goal.current_level, goal.start_level)
            self.scale = GasScale(data, description=texts.scale_reading(goal))
            self._grid.addWidget(self.scale, 0, 2, Qt.AlignmentFlag.AlignTop)
        follow_theme(self._renew)

    def set_narrow(self, narrow: bool) -> None:
        """Put the scale under the words."""
        if self.scale is not None:
            self._grid.removeWidget(self.scale)
            row, column = (1, 1) if narrow else (0, 2)
            side = Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(self.scale, row, column, side)

    def _renew(self) -> None:
        look = theme.current()
        self._grid.setContentsMargins(0, look.space(8), 0, look.space(8))
        self._grid.setHorizontalSpacing(look.space(12))
        self._grid.setVerticalSpacing(look.space(8))
        self._second.setSpacing(look.space(12))
        self._words.setSpacing(2)
