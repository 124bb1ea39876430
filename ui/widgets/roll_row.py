"""One member of a roll: the name, four states, and under an absence its reason."""

from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from ui import theme
from ui.widgets.roll_picture import RollOptions, RollPicture
from ui.widgets.spoken_role import give_role
from ui.widgets.themed import PaintedWidget, paint_focus_ring

_FIRST_REASON_KEY: Final = 5


class RollRow(PaintedWidget):
    """Digits choose a state, then a reason; Space goes round; ↑ and ↓ leave it (`step`).

    Signals:
        changed: another state or reason.
        step: go to the row before or after (−1, 1).
    """

    changed = Signal()
    step = Signal(int)

    def __init__(
        self, name: str, options: RollOptions, tag: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        give_role(self, QAccessible.Role.ListItem)
        self._options = options
        self._picture = RollPicture(name, options, tag)
        self._by_keyboard = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(options.keys)
        self._say()

    @property
    def state(self) -> str:
        """The chosen state, or nothing."""
        return self._picture.state

    @property
    def reason(self) -> str:
        """The chosen reason of an absence, or nothing."""
        return self._picture.reason

    def set_mark(self, state: str, reason: str) -> None:
        """Show a state and its reason, without saying `changed`."""
        self._picture.state, self._picture.reason = state, reason
        self._say()
        self.updateGeometry()
        self.update()

    def choose(self, state: str) -> None:
        """Choose a state as if it were pressed."""
        if state != self.state:
            self.set_mark(state, self.reason if self._options.asks_reason(state) else "")
            self.changed.emit()

    def choose_reason(self, reason: str) -> None:
        """Choose the reason of an absence as if it were pressed."""
        if self._options.asks_reason(self.state) and reason != self.reason:
            self.set_mark(self.state, reason)
            self.changed.emit()

    def area_of(self, choice_id: str) -> QRectF:
        """Give where a choice is painted."""
        return self._picture.areas()[choice_id]

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(560), self._picture.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(320), self._picture.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._picture.width = event.size().width()
        super().resizeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Space:
            self._go_round()
        elif event.text() in set("123456789"):
            self._digit(int(event.text()))
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.choose("")
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keyboard = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        found = self._picture.at(point.x(), point.y())
        if found.startswith("reason:"):
            self.choose_reason(found.removeprefix("reason:"))
        elif found:
            self.choose("" if found == self.state else found)
        super().mouseReleaseEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        self._hover(self._picture.at(point.x(), point.y()))
        super().mouseMoveEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._hover("")
        super().leaveEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            at = self._picture.at(event.pos().x(), event.pos().y())
            words = [one.label for one in self._options.states if one.id == at]
            QToolTip.showText(event.globalPos(), "".join(words), self)
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._picture.paint(painter)
        if self.hasFocus() and self._by_keyboard:
            paint_focus_ring(painter, QRectF(self.rect()).adjusted(2, 3, -2, -1), 8, gap=False)
        painter.end()

    def _hover(self, found: str) -> None:
        if found != self._picture.hovered:
            self._picture.hovered = found
            hand = Qt.CursorShape.PointingHandCursor
            self.setCursor(hand if found else Qt.CursorShape.ArrowCursor)
            self.update()

    def _digit(self, number: int) -> None:
        """1–4 choose a state; where it needs no reason, and after the reason (5–9), go on."""
        states, reasons = self._options.states, self._options.reasons
        if number <= len(states):
            chosen = states[number - 1]
            self.choose(chosen.id)
            if not chosen.asks_reason:
                self.step.emit(1)
        elif self._options.asks_reason(self.state) and number - _FIRST_REASON_KEY < len(reasons):
            self.choose_reason(reasons[number - _FIRST_REASON_KEY].id)
            self.step.emit(1)

    def _go_round(self) -> None:
        ids = [one.id for one in self._options.states]
        place = ids.index(self.state) + 1 if self.state in ids else 0
        self.choose(ids[place % len(ids)])

    def _say(self) -> None:
        chosen = [one.label for one in self._options.states if one.id == self.state]
        why = [one.label for one in self._options.reasons if one.id == self.reason]
        told = ", ".join([*chosen, *why]) or self._options.unmarked
        self.setAccessibleName(f"{self._picture.name}: {told}")
