"""Scenery: our own drawings behind the unlock card, in empty states and in the wizard's panel."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import icons, theme
from ui.widgets.themed import PaintedWidget

_WIDTH, _HEIGHT = 1366, 420


def scene_name() -> str:
    """Give the drawing that fits the theme."""
    return "scene-dark" if theme.current().is_dark() else "scene-light"


class Scene(PaintedWidget):
    """Fills itself with the scenery at the bottom and the sky's colour above it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().color("sceneSky"))
        painter.drawRect(area)
        width = max(area.width(), _WIDTH * area.height() * 0.55 / _HEIGHT)
        height = width * _HEIGHT / _WIDTH
        left = area.left() + (area.width() - width) / 2
        icons.drawing(scene_name()).render(
            painter, QRectF(left, area.bottom() - height + 1, width, height)
        )
        painter.end()


class ScenePicture(PaintedWidget):
    """The scenery as a picture of 360x170 with round corners, for empty states."""

    def __init__(self, width: int = 360, height: int = 170, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = QSize(width, height)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.icon_px(self._size.width()), look.icon_px(self._size.height()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        clip = QPainterPath()
        clip.addRoundedRect(area, 14, 14)
        painter.setClipPath(clip)
        painter.fillRect(area, theme.current().color("sceneSky"))
        height = area.height() * 1.12
        width = height * _WIDTH / _HEIGHT
        icons.drawing(scene_name()).render(
            painter, QRectF(area.center().x() - width * 0.5, area.top() - 8, width, height)
        )
        painter.end()


class Picture(PaintedWidget):
    """One of our own drawings in a square, clipped to a circle when it is a pictogram.

    Args:
        name: file name in resources/drawings without .svg.
        size: px at 100 %.
        round_shape: clip to a circle (QtSvg ignores clipPath).
    """

    def __init__(
        self,
        name: str,
        size: int = 48,
        *,
        round_shape: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._size = size
        self._round = round_shape
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        side = theme.current().icon_px(self._size)
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if self._round:
            clip = QPainterPath()
            clip.addEllipse(area)
            painter.setClipPath(clip)
        painter.setPen(Qt.PenStyle.NoPen)
        icons.drawing(self._name).render(painter, area)
        painter.end()
