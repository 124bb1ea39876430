"""An icon on a soft circle, as it heads the unlock card."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import icons, theme
from ui.widgets.themed import PaintedWidget


class RoundIcon(PaintedWidget):
    """A Lucide icon, half as wide as its circle.

    Args:
        name: Lucide name.
        back: token of the circle.
        ink: token of the icon.
        size: diameter at 100 %.
    """

    def __init__(
        self,
        name: str,
        back: str = "primarySoft",
        ink: str = "primaryInk",
        size: int = 52,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._back, self._ink, self._size = name, back, ink, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        side = theme.current().icon_px(self._size)
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().color(self._back))
        area = QRectF(self.rect())
        painter.drawEllipse(area)
        rest = area.width() * 0.27
        icons.paint(painter, self._name, area.adjusted(rest, rest, -rest, -rest), self._ink)
        painter.end()
