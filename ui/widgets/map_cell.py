"""The sector and ring under whoever is dragged, lit up."""

from math import degrees

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QGraphicsPathItem

from app.domain.network import Closeness, Sector
from app.domain.network_layout import CLIENT_RADIUS, MapLayout
from ui import theme


class MapCell(QGraphicsPathItem):
    """One part of the map; painted anew only when another part is meant."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[MapLayout, Sector, Closeness] | None = None
        self.setZValue(-8)
        self.hide()

    def show_cell(self, layout: MapLayout, sector: Sector, ring: Closeness) -> None:
        """Light up a sector's part of a ring."""
        wanted = (layout, sector, ring)
        if self.isVisible() and self._shown == wanted:
            return
        self._shown = wanted
        number = tuple(Closeness).index(ring)
        inner = layout.radii[number - 1] if number else CLIENT_RADIUS
        begin, end = layout.sectors[sector]
        color = theme.current().color("primary")
        color.setAlpha(46)
        self.setBrush(color)
        self.setPen(Qt.PenStyle.NoPen)
        self.setPath(_part(inner, layout.radii[number], degrees(begin), degrees(end)))
        self.show()


def _part(inner: float, outer: float, begin: float, end: float) -> QPainterPath:
    """Qt counts angles counter-clockwise, in degrees."""
    path = QPainterPath()
    large = QRectF(-outer, -outer, 2 * outer, 2 * outer)
    small = QRectF(-inner, -inner, 2 * inner, 2 * inner)
    path.arcMoveTo(large, -begin)
    path.arcTo(large, -begin, begin - end)
    path.arcTo(small, -end, end - begin)
    path.closeSubpath()
    return path
