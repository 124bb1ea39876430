"""The dark panel of the first start, with its hills at the foot."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from typing_extensions import override

from ui import icons, theme
from ui.widgets.themed import PaintedWidget

_DRAWING = (400, 180)


class PanelGround(PaintedWidget):
    """Paints the rail's colour and the hills as wide as itself."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.current().color("rail"))
        width, height = _DRAWING
        scaled = height * self.width() / width
        area = QRectF(0, self.height() - scaled, self.width(), scaled)
        icons.drawing("panel").render(painter, area)
        painter.end()
