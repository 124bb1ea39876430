"""One of the four equal answers of the anonymous question: a drawing, words, a ring to choose."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from ui import icons, theme
from ui.widgets.themed import KEYBOARD_REASONS, paint_focus_ring

_WORDS = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


class AnswerButton(QAbstractButton):
    """All four look alike: same size, same border, same ring; none is proposed.

    Args:
        drawing: our own drawing, or empty for the dash of *en halua vastata*.
    """

    def __init__(self, drawing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = drawing
        self._by_keyboard = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def say(self, words: str) -> None:
        """Show the answer in another language."""
        self.setText(words)
        self.setAccessibleName(words)
        self.update()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keyboard = event.reason() in KEYBOARD_REASONS
        super().focusInEvent(event)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(180), look.px(200))

    @override
    def minimumSizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(150), look.px(160))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        width = 4.0 if chosen else 2.0
        area = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(look.color("voice" if chosen else "btnLine"), width))
        painter.setBrush(look.color("voiceSoft" if chosen else "surface"))
        painter.drawRoundedRect(area, 16, 16)
        self._paint_drawing(painter)
        self._paint_ring(painter)
        painter.setPen(look.color("voiceInk" if chosen else "ink"))
        painter.setFont(look.font("client-part"))
        words = QRectF(self.rect()).adjusted(16, self.height() * 0.52, -16, -12)
        painter.drawText(words, int(_WORDS), self.text())
        if self._by_keyboard and self.hasFocus():
            paint_focus_ring(painter, QRectF(self.rect()), 16)
        painter.end()

    def _paint_drawing(self, painter: QPainter) -> None:
        side = min(self.width() * 0.45, self.height() * 0.42)
        left = (self.width() - side) / 2
        place = QRectF(left, self.height() * 0.12, side, side)
        if self._drawing:
            icons.drawing(self._drawing).render(painter, place)
            return
        look = theme.current()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.color("line"), side * 0.1))
        rest = side * 0.16
        painter.drawEllipse(place.adjusted(rest, rest, -rest, -rest))
        pen = QPen(look.color("ink2"), side * 0.07)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        middle, half = place.center(), side * 0.16
        painter.drawLine(middle - QPointF(half, 0), middle + QPointF(half, 0))

    def _paint_ring(self, painter: QPainter) -> None:
        look = theme.current()
        radius = look.icon_px(15)
        middle = QPointF(self.width() - radius - 16, radius + 16)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("voice"))
            painter.drawEllipse(middle, radius, radius)
            inner = QRectF(0, 0, radius, radius)
            inner.moveCenter(middle)
            icons.paint(painter, "check", inner, "onPrimary", icons.CHECK_STROKE)
        else:
            painter.setPen(QPen(look.color("lineStrong"), 1.6))
            painter.setBrush(look.color("surface"))
            painter.drawEllipse(middle, radius, radius)
