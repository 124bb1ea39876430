"""Check boxes and radio buttons whose text wraps and whose whole row is the target."""

from abc import abstractmethod

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from ui import icons, theme
from ui.widgets.themed import KEYBOARD_REASONS, follow_theme, paint_focus_ring

_FLAGS = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)


class PaintedCheck(QAbstractButton):
    """A checkable row: a painted mark, then text that wraps. Base of check box, radio, switch."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._by_keyboard = False
        self._strike_done = False
        self._heights: dict[tuple[int, str], int] = {}
        self.setText(text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        follow_theme(self._renew)

    def mark_size(self) -> QSize:
        """Give the size of the mark."""
        side = theme.current().icon_px(20)
        return QSize(side, side)

    @abstractmethod
    def paint_mark(self, painter: QPainter, area: QRectF) -> None:
        """Paint the mark."""

    def set_quiet_when_checked(self, quiet: bool) -> None:
        """Show the text in the secondary tone once checked, as an agreed matter that is done."""
        self._strike_done = quiet
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        asked = (width, self.text())  # layouts ask a dozen times
        if asked not in self._heights:
            self._heights[asked] = self._height_for(*asked)
        return self._heights[asked]

    def _height_for(self, width: int, text: str) -> int:
        room = max(width - self._text_left() - 4, 40)
        bounds = QFontMetrics(self._font()).boundingRect(0, 0, room, 1 << 16, _FLAGS, text)
        return max(theme.current().control_height(), bounds.height() + 12)

    @override
    def sizeHint(self) -> QSize:
        text = QFontMetrics(self._font()).horizontalAdvance(self.text())
        width = self._text_left() + text + 6 if self.text() else self.mark_size().width() + 8
        return QSize(width, theme.current().control_height())

    @override
    def minimumSizeHint(self) -> QSize:
        if not self.text():
            return self.sizeHint()
        longest = max(self.text().split(), key=len, default="")
        text = QFontMetrics(self._font()).horizontalAdvance(longest)
        return QSize(self._text_left() + text + 6, theme.current().control_height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._take_height()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keyboard = event.reason() in KEYBOARD_REASONS
        super().focusInEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = self.mark_size()
        area = QRectF(4, (self.height() - size.height()) / 2, size.width(), size.height())
        self.paint_mark(painter, area)
        painter.setFont(self._font())
        quiet = self._strike_done and self.isChecked()
        color = "disabled" if not self.isEnabled() else "ink2" if quiet else "ink"
        painter.setPen(look.color(color))
        left = self._text_left()
        painter.drawText(
            QRectF(left, 0, max(self.width() - left - 4, 1), self.height()), _FLAGS, self.text()
        )
        if self.hasFocus() and self._by_keyboard:
            paint_focus_ring(painter, QRectF(self.rect()), 8, gap=False)
        painter.end()

    def _font(self) -> QFont:
        return theme.current().font()

    def _text_left(self) -> int:
        return 4 + self.mark_size().width() + theme.current().space(8)

    def _take_height(self) -> None:
        """Layouts give a fixed widget no more than its hint: without this a third line is cut."""
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def _renew(self) -> None:
        self._heights.clear()
        self._take_height()
        self.updateGeometry()
        self.update()


class CheckBox(PaintedCheck):
    """A square with a check mark."""

    @override
    def paint_mark(self, painter: QPainter, area: QRectF) -> None:
        look = theme.current()
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("primary" if self.isEnabled() else "btnLine"))
            painter.drawRoundedRect(area, 5, 5)
            inner = area.adjusted(2.5, 2.5, -2.5, -2.5)
            icons.paint(painter, "check", inner, "onPrimary", icons.CHECK_STROKE)
            return
        painter.setPen(QPen(look.color("lineStrong" if self.isEnabled() else "line"), 2))
        painter.setBrush(look.color("surface"))
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 4, 4)


class RadioButton(PaintedCheck):
    """A ring with a dot; siblings under the same parent are exclusive."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAutoExclusive(True)

    @override
    def paint_mark(self, painter: QPainter, area: QRectF) -> None:
        look = theme.current()
        on = self.isChecked()
        ring = "primary" if on else "lineStrong"
        painter.setBrush(look.color("surface"))
        painter.setPen(QPen(look.color(ring if self.isEnabled() else "line"), 2))
        painter.drawEllipse(area.adjusted(1, 1, -1, -1))
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("primary"))
            painter.drawEllipse(area.center(), area.width() * 0.26, area.width() * 0.26)
