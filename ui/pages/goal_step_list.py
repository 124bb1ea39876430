"""The steps of a goal: Space ticks one off, Ins adds one, Alt+↑ and Alt+↓ move it."""

from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.goals import GoalRow, GoalStatus
from ui import theme
from ui.models.goal_texts import GoalTexts
from ui.pages.goal_step_row import GoalStepRow
from ui.widgets.buttons import Button
from ui.widgets.label import Label
from ui.widgets.text_inputs import LineEdit
from ui.widgets.themed import follow_theme, set_shown, show_at_once


class GoalStepList(QWidget):
    """Small steps with their own tick-offs (P12). One tab stop, arrows move.

    Signals:
        toggled: a step is to be ticked off or opened again (UUID).
        added: the words of a new step (str).
        moved: a step is to go up (−1) or down (1) (UUID, int).
    """

    toggled = Signal(object)
    added = Signal(str)
    moved = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[GoalStepRow] = []
        self._editable = False
        self.add_button = Button(self.tr("Add a step"), "plus", "link")
        self.add_button.setObjectName("add-step")
        self.add_button.setToolTip(self.tr("Add a step (Ins)"))
        self.new_step = LineEdit(self.tr("What is the next small step?"))
        self.new_step.setObjectName("new-step")
        self.new_step.setAccessibleName(self.tr("New step"))
        self.new_step.hide()
        self.nothing = Label(self.tr("No steps yet."), "body", "ink2", wrap=True)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Steps"), "h3"), 1)
        head.addWidget(self.add_button)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._column = QVBoxLayout(self)
        self._column.addLayout(head)
        self._column.addWidget(self.nothing)
        self._column.addLayout(self._list)
        self._column.addWidget(self.new_step)
        self._column.addStretch()
        self.add_button.clicked.connect(self.begin_adding)
        self.new_step.returnPressed.connect(self._add)
        self.new_step.installEventFilter(self)
        follow_theme(self._renew)

    def show_goal(self, goal: GoalRow, texts: GoalTexts, *, editable: bool) -> None:
        """Show the steps of a goal; the focus stays on the step that had it."""
        self._editable = editable and goal.status is GoalStatus.OPEN
        focused = next((row.step_id for row in self.rows if row.hasFocus()), None)
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [GoalStepRow(goal, place, texts) for place in range(len(goal.steps))]
        for row in self.rows:
            row.setEnabled(self._editable)
            row.clicked.connect(lambda _=False, pressed=row: self.toggled.emit(pressed.step_id))
            row.installEventFilter(self)
            self._list.addWidget(row)
            show_at_once(row)
        set_shown(self.add_button, self._editable)
        set_shown(self.new_step, self._editable and not self.new_step.isHidden())
        set_shown(self.nothing, not goal.steps)
        self._set_tab_stop(focused)
        if focused is not None:
            self.focus_step(focused)

    def focus_step(self, step_id: UUID) -> None:
        """Put the focus on a step."""
        row = next((one for one in self.rows if one.step_id == step_id), None)
        if row is not None:
            self._set_tab_stop(step_id)
            row.setFocus(Qt.FocusReason.TabFocusReason)

    def begin_adding(self) -> None:
        """Open the line for a new step."""
        if self._editable:
            self.new_step.show()
            self.new_step.setFocus()

    def typed(self) -> str:
        """Give what stands in the line for a new step."""
        return "" if self.new_step.isHidden() else self.new_step.text().strip()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.new_step:
                return self._leave_line(event)
            return isinstance(watched, GoalStepRow) and self._key(watched, event)
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Insert:
            self.begin_adding()
            return
        super().keyPressEvent(event)

    def _key(self, row: GoalStepRow, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        direction = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key)
        if direction is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if 0 <= row.place + direction < len(self.rows):
                self.moved.emit(row.step_id, direction)
            return True
        if key == Qt.Key.Key_Insert:
            self.begin_adding()
            return True
        last = len(self.rows) - 1
        target = {
            Qt.Key.Key_Up: max(row.place - 1, 0),
            Qt.Key.Key_Down: min(row.place + 1, last),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(key)
        if target is None:
            return False
        self.focus_step(self.rows[target].step_id)
        return True

    def _leave_line(self, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_Escape:
            return False
        self.new_step.clear()
        self.new_step.hide()
        self.add_button.setFocus()
        return True

    def _add(self) -> None:
        words = self.new_step.text().strip()
        if words:
            self.new_step.clear()
            self.added.emit(words)

    def _set_tab_stop(self, step_id: UUID | None) -> None:
        stop = next((row for row in self.rows if row.step_id == step_id), None)
        stop = stop or (self.rows[0] if self.rows else None)
        for row in self.rows:
            strong = row is stop
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if strong else Qt.FocusPolicy.ClickFocus)

    def _renew(self) -> None:
        look = theme.current()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.space(4))
