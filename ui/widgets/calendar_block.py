"""One block of the calendar: a button that paints when, who and where, and may be moved."""

from typing import Final

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from typing_extensions import override

from ui import icons, theme
from ui.widgets.calendar_data import BlockData, Kind
from ui.widgets.themed import KEYBOARD_REASONS, paint_focus_ring

# kind -> ground, ink, bar at the left, frame
_LOOKS: Final[dict[Kind, tuple[str, str, str, str]]] = {
    "done": ("primarySoft", "primaryInk", "primary", ""),
    "planned": ("surface", "ink", "", "primary"),
    "next": ("surface", "ink", "", "today"),
    "draft": ("warnSoft", "warnInk", "warn", ""),
    "group": ("infoSoft", "infoInk", "info", ""),
    "other": ("hover", "ink2", "", ""),
    "cancelled": ("surface", "ink3", "", "line"),
    "foreign": ("sunken", "ink2", "lineStrong", ""),
}
_RADIUS: Final = 8.0


class CalendarBlock(QAbstractButton):
    """Pressed it opens; dragged, or by Ctrl and arrows, it moves where `data.movable`.

    Signals:
        key_pressed: a key that the grid may know (QKeyEvent); accept it if it does.
        dragged: the pointer holds it off its place by so much (QPoint); `dropped` ends it.
        focused: the keyboard came here.
    """

    key_pressed = Signal(object)
    dragged = Signal(QPoint)
    dropped = Signal(QPoint)
    drag_ended = Signal()
    focused = Signal()

    def __init__(self, data: BlockData, parent: QWidget) -> None:
        super().__init__(parent)
        self.data = data
        self._by_keyboard = False
        self._pressed_at: QPoint | None = None
        self._dragging = False
        self.setObjectName(data.key)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_data(data)

    def show_data(self, data: BlockData) -> None:
        """Say and paint something else."""
        self.data = data
        if self.accessibleName() != data.spoken:
            self.setAccessibleName(data.spoken)
        lines = (f"{data.time} {data.title}".strip(), data.detail)
        self.setToolTip("\n".join(line for line in lines if line))
        self.update()

    @property
    def is_dragged(self) -> bool:
        """The pointer holds it off its place."""
        return self._dragging

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keyboard = event.reason() in (*KEYBOARD_REASONS, Qt.FocusReason.OtherFocusReason)
        super().focusInEvent(event)
        self.focused.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._dragging:
            self._end_drag()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        event.ignore()
        self.key_pressed.emit(event)
        if not event.isAccepted():
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = event.globalPosition().toPoint()
        super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None or not self.data.movable:
            super().mouseMoveEvent(event)
            return
        way = event.globalPosition().toPoint() - self._pressed_at
        if not self._dragging and way.manhattanLength() < QApplication.startDragDistance():
            return
        self._dragging = True
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self.raise_()
        self.dragged.emit(way)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed_at, self._pressed_at = self._pressed_at, None
        if not self._dragging or pressed_at is None:
            super().mouseReleaseEvent(event)
            return
        way = event.globalPosition().toPoint() - pressed_at
        self._end_drag()
        self.dropped.emit(way)

    def _end_drag(self) -> None:
        self._dragging = False
        self._pressed_at = None
        self.setDown(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.drag_ended.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        ground, ink, bar, frame = _LOOKS[self.data.kind]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        width = 3.0 if self.data.kind == "next" else 1.3
        self._paint_ground(painter, area, ground, frame, width)
        if bar:
            painter.save()
            painter.setClipRect(QRectF(0, 0, 4, self.height()))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color(bar))
            painter.drawRoundedRect(area, _RADIUS, _RADIUS)
            painter.restore()
        self._paint_words(painter, ink)
        if self._by_keyboard and self.hasFocus():
            paint_focus_ring(painter, QRectF(self.rect()), _RADIUS)
        painter.end()

    def _paint_ground(
        self, painter: QPainter, area: QRectF, ground: str, frame: str, width: float
    ) -> None:
        look = theme.current()
        fill = QColor(look.color("hover" if self.underMouse() and frame else ground))
        if self._dragging:
            fill.setAlpha(225)
        painter.setBrush(fill)
        frame = frame or ("lineStrong" if self.data.dashed else "")
        if frame:
            pen = QPen(look.color(frame), width)
            if self.data.kind == "cancelled" or self.data.dashed:
                pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            area = area.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(area, _RADIUS, _RADIUS)

    def _paint_words(self, painter: QPainter, ink: str) -> None:
        """The first line, and where there is room the second one; the name goes before all."""
        look, data = theme.current(), self.data
        painter.setPen(look.color(ink))
        line = look.line_height("small")
        both = self.height() >= 2 * line + 4
        top = min(look.space(8), max((self.height() - (2 if both else 1) * line) // 2, 0))
        left, right = look.space(12), self.width() - look.space(8)
        strong, figures = look.font("small-strong"), look.font("small", tabular=True)
        strong.setStrikeOut(data.kind == "cancelled")
        name = QFontMetrics(strong).horizontalAdvance(data.title)
        time_width = QFontMetrics(figures).horizontalAdvance(data.time) + look.space(4)
        side = look.icon_px(15) + look.space(8)
        room = right - left - name
        above = room >= time_width or not both  # else the time goes down to the place
        if data.icon and room >= side + (time_width if above else 0):
            side -= look.space(8)
            spot = QRectF(left, top + (line - side) / 2, side, side)
            icons.paint(painter, data.icon, spot, ink)
            left += side + look.space(8)
        if above and right - left > time_width + 30:
            painter.setFont(figures)
            right -= time_width - look.space(4)
            painter.drawText(
                QRectF(right, top, time_width, line), Qt.AlignmentFlag.AlignVCenter, data.time
            )
            right -= look.space(4)
        painter.setFont(strong)
        self._write(painter, data.title, QRectF(left, top, max(right - left, 0), line))
        if both:
            painter.setFont(figures)
            words = (data.detail,) if above else (data.time, data.detail)
            left, right = look.space(12), self.width() - look.space(8)
            below = " · ".join(word for word in words if word)
            self._write(painter, below, QRectF(left, top + line, right - left, line))

    def _write(self, painter: QPainter, words: str, spot: QRectF) -> None:
        shown = painter.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideRight, int(spot.width())
        )
        painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
