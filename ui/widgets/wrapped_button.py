"""A quiet button whose words break into lines, with an icon before them."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import icons, theme
from ui.widgets.buttons import RingButton
from ui.widgets.themed import follow_theme, paint_focus_ring


class WrappedButton(RingButton):
    """At least 40 px high; as wide as its place.

    Args:
        text: what a press is about.
        icon: Lucide name; None for none.
    """

    def __init__(self, text: str, icon: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._icon = icon
        self._heights: dict[tuple[int, str], int] = {}
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        follow_theme(self._renew)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        asked = (width, self.text())
        if asked not in self._heights:  # a layout asks a dozen times for each width
            self._heights[asked] = self._height_for(width)
        return self._heights[asked]

    def _height_for(self, width: int) -> int:
        look = theme.current()
        metrics = QFontMetrics(look.font("body"))
        room = QRectF(0, 0, width - self._left() - look.space(8), 10_000).toRect()
        needed = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.text()).height()
        return max(look.control_height(), needed + look.space(8))

    @override
    def sizeHint(self) -> QSize:
        width = max(self.width(), 120)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.heightForWidth(max(self.width(), 120)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("hover"))
            painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        if self._icon:
            side = look.icon_px(18)
            area = QRectF(look.space(8), (self.height() - side) / 2, side, side)
            icons.paint(painter, self._icon, area, "primary")
        painter.setFont(look.font("body"))
        painter.setPen(look.color("primaryInk"))
        room = QRectF(self.rect()).adjusted(self._left(), 0, -look.space(8), 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(room, int(flags), self.text())
        if self.shows_focus_ring():
            paint_focus_ring(painter, QRectF(self.rect()), 8, gap=False)
        painter.end()

    def _left(self) -> int:
        look = theme.current()
        return look.space(8) + (look.icon_px(18) + look.space(8) if self._icon else 0)

    def _renew(self) -> None:
        self._heights.clear()
        self.updateGeometry()
        self.update()
