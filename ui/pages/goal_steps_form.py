"""The steps in the goal's form: what, who, when; they may be moved up and down."""

from dataclasses import replace
from uuid import uuid4

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.goals import StepDraft
from ui import theme
from ui.widgets.buttons import IconButton
from ui.widgets.text_inputs import LineEdit
from ui.widgets.themed import follow_theme, set_shown


class GoalStepLine(QWidget):
    """One step; the last line is always empty: typing into it makes the next.

    Signals:
        changed: something was typed.
        removed: the worker took the step away.
        moved: up (−1) or down (1).
    """

    changed = Signal()
    removed = Signal()
    moved = Signal(int)

    def __init__(self, step: StepDraft, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step = step
        self.text = self._edit(step.text, self.tr("Add a very small step"), f"step-what-{number}")
        self.who = self._edit(step.who, self.tr("who"), f"step-who-{number}")
        self.when = self._edit(step.when, self.tr("when"), f"step-when-{number}")
        self.up = IconButton("arrow-up", self.tr("Move up (Alt+↑)"), "ghost")
        self.down = IconButton("arrow-down", self.tr("Move down (Alt+↓)"), "ghost")
        self.remove = IconButton("x", self.tr("Remove this step"), "ghost")
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))
        self.remove.clicked.connect(self.removed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for edit, share in ((self.text, 6), (self.who, 3), (self.when, 3)):
            self._row.addWidget(edit, share)
        for button in (self.up, self.down, self.remove):
            self._row.addWidget(button)
        self._show_rest()
        follow_theme(self._renew)

    def _edit(self, value: str, prompt: str, name: str) -> LineEdit:
        edit = LineEdit(prompt)
        edit.setText(value)
        edit.setCursorPosition(0)  # a long text shows its beginning
        edit.setAccessibleName(prompt)
        edit.setObjectName(name)
        edit.setProperty("bare", "true")
        edit.textEdited.connect(self._edited)
        edit.installEventFilter(self)
        return edit

    def step(self) -> StepDraft | None:
        """Give the step, or None while the line is empty."""
        if not self.text.text().strip():
            return None
        return replace(
            self._step,
            text=self.text.text().strip(),
            who=self.who.text().strip(),
            when=self.when.text().strip(),
        )

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            direction = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if alt and direction is not None and self.step() is not None:
                self.moved.emit(direction)
                return True
        return super().eventFilter(watched, event)

    def _edited(self) -> None:
        self._show_rest()
        self.changed.emit()

    def _show_rest(self) -> None:
        filled = bool(self.text.text().strip())
        for widget in (self.who, self.when, self.up, self.down, self.remove):
            set_shown(widget, filled)

    def _renew(self) -> None:
        self._row.setSpacing(theme.current().space(4))


class GoalStepsForm(QFrame):
    """All steps of one goal.

    Signals:
        changed: something was typed, moved or taken away.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("input-frame")
        self.lines: list[GoalStepLine] = []
        self._column = QVBoxLayout(self)
        follow_theme(self._renew)

    def load(self, steps: tuple[StepDraft, ...]) -> None:
        """Show these steps and an empty line."""
        while self.lines:
            self._drop(self.lines[-1])
        for step in steps:
            self._append(step)
        self._append(StepDraft(id=uuid4(), text=""))

    def steps(self) -> tuple[StepDraft, ...]:
        """Give the steps that have words, in their order."""
        return tuple(found for line in self.lines if (found := line.step()))

    def _append(self, step: StepDraft) -> None:
        line = GoalStepLine(step, len(self.lines))
        line.changed.connect(self._line_changed)
        line.removed.connect(lambda: self._remove(line))
        line.moved.connect(lambda direction: self._move(line, direction))
        self.lines.append(line)
        self._column.addWidget(line)
        self.setFocusProxy(self.lines[0].text)

    def _line_changed(self) -> None:
        if self.lines[-1].step() is not None:
            self._append(StepDraft(id=uuid4(), text=""))
        self.changed.emit()

    def _move(self, line: GoalStepLine, direction: int) -> None:
        place = self.lines.index(line)
        target = place + direction
        if not 0 <= target < len(self.lines) - 1:  # the empty line stays last
            return
        focused = line.focusWidget()
        self.lines.insert(target, self.lines.pop(place))
        self._column.removeWidget(line)
        self._column.insertWidget(target, line)
        if focused is not None:
            focused.setFocus()
        self.changed.emit()

    def _remove(self, line: GoalStepLine) -> None:
        self._drop(line)
        self.lines[-1].text.setFocus()
        self.changed.emit()

    def _drop(self, line: GoalStepLine) -> None:
        self.lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _renew(self) -> None:
        space = theme.current().space(4)
        self._column.setContentsMargins(space, space, space, space)
        self._column.setSpacing(0)
