"""One step of a goal: its mark on the line, its words, when it was done or who does it."""

from uuid import UUID

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.goals import GoalRow, StepDraft, StepStatus
from ui import theme
from ui.models.goal_texts import GoalTexts
from ui.widgets.label import Label
from ui.widgets.steps import StepMark
from ui.widgets.themed import KEYBOARD_REASONS, follow_theme, paint_focus_ring


class GoalStepRow(QAbstractButton):
    """A step to tick off: the whole row is the target, Space does it."""

    def __init__(
        self, goal: GoalRow, place: int, texts: GoalTexts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        step = goal.steps[place]
        self.step_id: UUID = step.id
        self.place = place
        self._by_keyboard = False
        done = step.status is StepStatus.DONE
        now = goal.step_now is step
        note = texts.step_note(goal, step)
        self.setCheckable(True)
        self.setChecked(done)
        self.setText(step.text)
        self.setAccessibleName(", ".join(part for part in (step.text, note) if part))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._words = _words_of(step, note, now=now)
        state = "done" if done else "now" if now else "to-come"
        self._row = QHBoxLayout(self)
        self._row.addWidget(
            StepMark(
                state,
                first=place == 0,
                last=place == len(goal.steps) - 1,
                line_above_done=_above_is_done(goal.steps, place),
            )
        )
        self._row.addLayout(self._words, 1)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        follow_theme(self._renew)

    @override
    def nextCheckState(self) -> None:
        """Stay as it is: the list shows what the store holds after the press."""

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keyboard = event.reason() in KEYBOARD_REASONS
        super().focusInEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.underMouse() and self.isEnabled():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.current().color("hover"))
            painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        if self.hasFocus() and self._by_keyboard:
            paint_focus_ring(painter, QRectF(self.rect()), 8, gap=False)
        painter.end()

    def _renew(self) -> None:
        look = theme.current()
        self._row.setContentsMargins(0, 0, look.space(4), 0)
        self._row.setSpacing(look.space(8))
        self.setMinimumHeight(look.px(46))


def _words_of(step: StepDraft, note: str, *, now: bool) -> QVBoxLayout:
    done = step.status is StepStatus.DONE
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addStretch()
    words.addWidget(
        Label(step.text, "strong" if now else "body", "ink2" if done else "ink", wrap=True)
    )
    if note:
        role, tone = ("micro-strong", "today") if now else ("micro", "ink2")
        words.addWidget(Label(note, role, tone, wrap=True, tabular=True))
    words.addStretch()
    return words


def _above_is_done(steps: tuple[StepDraft, ...], place: int) -> bool:
    return place > 0 and steps[place - 1].status is StepStatus.DONE
