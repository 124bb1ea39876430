"""The ground of the network map: three rings, five sectors with their names, the client."""

from collections.abc import Mapping, Sequence
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from app.domain.network import Sector
from app.domain.network_layout import CLIENT_RADIUS, MapLayout
from ui import theme
from ui.widgets.map_node import map_font

_GAP = 12.0
_NAME_WIDTH = 132.0
_SMALLEST_NAME = 11
_TURNS = (0.5, 0.3, 0.7, 0.15, 0.85)


class MapGround(QGraphicsItem):
    """Painted once and kept as a picture by Qt: dragging somebody over it costs nothing.

    Args:
        layout: radii and angles.
        client_name: what stands in the middle (the first name).
        titles: the names of the sectors.
        taken: where people stand; the names keep away from there.
    """

    def __init__(
        self,
        layout: MapLayout,
        client_name: str,
        titles: Mapping[Sector, str],
        taken: Sequence[QRectF] = (),
    ) -> None:
        super().__init__()
        self._layout = layout
        self._client_name = client_name
        self._titles = self._placed(titles, taken)
        self.setZValue(-10)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    @override
    def boundingRect(self) -> QRectF:
        radius = self._layout.radius
        rect = QRectF(-radius, -radius, 2 * radius, 2 * radius)
        for _, area, _ in self._titles:
            rect = rect.united(area)
        return rect.adjusted(-2, -2, 2, 2)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        look = theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("line"), 1.5))
        for radius, fill in zip(
            reversed(self._layout.radii), ("surface", "sunken", "selected"), strict=True
        ):
            painter.setBrush(look.color(fill))
            painter.drawEllipse(QPointF(0, 0), radius, radius)
        painter.setPen(QPen(look.color("btnLine"), 1))
        for begin, _ in self._layout.sectors.values():
            inner, outer = CLIENT_RADIUS + 4, self._layout.radius
            painter.drawLine(
                QPointF(inner * cos(begin), inner * sin(begin)),
                QPointF(outer * cos(begin), outer * sin(begin)),
            )
        self._paint_titles(painter)
        self._paint_client(painter)

    def _paint_titles(self, painter: QPainter) -> None:
        look = theme.current()
        painter.setFont(map_font())
        painter.setPen(look.color("ink2"))
        for words, area, flags in self._titles:
            painter.drawText(area, int(flags | Qt.TextFlag.TextWordWrap), words)

    def _paint_client(self, painter: QPainter) -> None:
        look = theme.current()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("voice"))
        painter.drawEllipse(QPointF(0, 0), CLIENT_RADIUS, CLIENT_RADIUS)
        font, room = look.font("strong"), 2 * CLIENT_RADIUS - 8
        while font.pixelSize() > _SMALLEST_NAME and (
            QFontMetricsF(font).horizontalAdvance(self._client_name) > room
        ):
            font.setPixelSize(font.pixelSize() - 1)
        painter.setFont(font)
        painter.setPen(look.color("onPrimary"))
        name = QFontMetricsF(font).elidedText(self._client_name, Qt.TextElideMode.ElideRight, room)
        area = QRectF(-CLIENT_RADIUS, -CLIENT_RADIUS, 2 * CLIENT_RADIUS, 2 * CLIENT_RADIUS)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), name)

    def _placed(
        self, titles: Mapping[Sector, str], taken: Sequence[QRectF]
    ) -> list[tuple[str, QRectF, Qt.AlignmentFlag]]:
        """Give words, area and alignment of each name; where there is no room it steps outwards."""
        look = theme.current()
        metrics = QFontMetricsF(map_font())
        found: list[tuple[str, QRectF, Qt.AlignmentFlag]] = []
        for sector, angles in self._layout.sectors.items():
            words = titles[sector]
            wanted = QRectF(0, 0, look.px(_NAME_WIDTH), 1000)
            size = metrics.boundingRect(wanted, int(Qt.TextFlag.TextWordWrap), words).size()
            area = QRectF(0, 0, size.width() + 2, size.height())
            others = [*taken, *(other for _, other, _ in found)]
            angle = self._find_room(area, angles, others)
            flags = Qt.AlignmentFlag.AlignHCenter
            if abs(cos(angle)) > cos(pi / 3):
                right = cos(angle) > 0
                flags = Qt.AlignmentFlag.AlignLeft if right else Qt.AlignmentFlag.AlignRight
            found.append((words, area, flags))
        return found

    def _find_room(
        self, area: QRectF, angles: tuple[float, float], others: Sequence[QRectF]
    ) -> float:
        """Move an area to where it covers nothing; give its angle."""
        begin, end = angles
        distance = self._layout.radius + _GAP
        while True:
            for turn in _TURNS:
                angle = begin + turn * (end - begin)
                area.moveCenter(_outside(angle, distance, area))
                if not any(area.intersects(other) for other in others):
                    return angle
            distance += area.height()


def _outside(angle: float, distance: float, area: QRectF) -> QPointF:
    """Where an area's centre lies so that its nearest edge is at the distance."""
    x, y = cos(angle), sin(angle)
    return QPointF(
        distance * x + x * area.width() / 2,
        distance * y + y * area.height() / 2,
    )
