"""The painted grounds of the windows before the store is open: the lake, and the step panel."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui import icons, theme
from ui.widgets.themed import PaintedWidget

_SCENE = (1366, 420)
_PANEL = (400, 180)


class LakeScene(PaintedWidget):
    """The lake at the lower edge, as wide as the window, under a sky of its own colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: tuple[object, QPixmap] | None = None

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        picture = self._scene()
        painter = QPainter(self)
        height = picture.deviceIndependentSize().height()
        sky = picture.toImage().pixelColor(0, 0)
        painter.fillRect(self.rect(), sky)
        painter.drawPixmap(0, round(self.height() - height), picture)
        painter.end()

    def _scene(self) -> QPixmap:
        name = "scene-dark" if theme.current().is_dark() else "scene-light"
        key = (name, self.width())
        if self._picture is None or self._picture[0] != key:
            width, height = _SCENE
            scaled = round(height * self.width() / width)
            self._picture = (key, icons.drawing_pixmap(name, self.width(), scaled))
        return self._picture[1]


class PanelGround(PaintedWidget):
    """The dark panel of the first start, with its hills at the foot."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.current().color("rail"))
        width, height = _PANEL
        scaled = height * self.width() / width
        area = QRectF(0, self.height() - scaled, self.width(), scaled)
        icons.drawing("panel").render(painter, area)
        painter.end()
