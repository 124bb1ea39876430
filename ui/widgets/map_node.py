"""One person, pet or place on the network map: a circle, an icon, the tone's sign, a label."""

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from app.domain.network import Tone
from app.domain.network_layout import NODE_RADIUS, MapNode
from ui import icons, theme
from ui.widgets.map_data import MapPersonData
from ui.widgets.map_tie import COLORS

SIGNS: Final = {Tone.GIVES: "+", Tone.MIXED: "~", Tone.TAKES: "!", Tone.WISH: "…"}
_WIDEST = 112.0
_LABEL_PX = 14
_GAP = 2.0
_LINES = 2


class MapNodeItem(QGraphicsItem):
    """Stands where it is put; the map moves it. Wishes have a dotted rim.

    Args:
        data: whom it shows.
    """

    def __init__(self, data: MapPersonData) -> None:
        super().__init__()
        self.data_shown = data
        self._lines, self._width = label_lines(data.label, theme.current().scale())
        self._node, self._area = self._room()  # Qt asks for the area a dozen times a picture
        self._chosen = self._focused = False
        self.setOpacity(0.5 if data.faint else 1.0)
        self.setZValue(5)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.setToolTip(data.spoken)

    def map_node(self) -> MapNode:
        """Give the room it needs, for the layout."""
        return self._node

    def _room(self) -> tuple[MapNode, QRectF]:
        data = self.data_shown
        rows = len(self._lines) + bool(data.change)
        width = max(self._width, self._change_width()) + 12
        below = NODE_RADIUS + _GAP + rows * self._row_height() + 6
        half, rim = max(width / 2, NODE_RADIUS + 12), NODE_RADIUS + 12
        node = MapNode(data.id, data.sector, data.ring, data.spot, width, below)
        return node, QRectF(-half, -rim, 2 * half, rim + below + 2)

    def set_marked(self, *, chosen: bool, focused: bool) -> None:
        """Show that it is chosen, or that the keyboard is on it."""
        if (chosen, focused) != (self._chosen, self._focused):
            self._chosen, self._focused = chosen, focused
            self.update()

    @override
    def boundingRect(self) -> QRectF:
        return self._area

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        look, data = theme.current(), self.data_shown
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = look.color("ink3" if data.wished else COLORS[data.tone])
        if self._chosen or self._focused:
            painter.setPen(QPen(look.color("focus"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(0, 0), NODE_RADIUS + 6, NODE_RADIUS + 6)
        pen = QPen(color, 2.5)
        if data.wished:
            pen.setDashPattern([1.2, 1.6])
        painter.setPen(pen)
        painter.setBrush(look.color("surface"))
        painter.drawEllipse(QPointF(0, 0), NODE_RADIUS, NODE_RADIUS)
        picture = icons.pixmap(data.icon, "ink", 22, ratio=2.0)
        side = 22.0
        painter.drawPixmap(QRectF(-11, -11, side, side), picture, QRectF(picture.rect()))
        self._paint_sign(painter)
        self._paint_label(painter)

    def _paint_sign(self, painter: QPainter) -> None:
        look, data = theme.current(), self.data_shown
        tone = Tone.WISH if data.wished else data.tone
        spot = QPointF(NODE_RADIUS - 5, 5 - NODE_RADIUS)
        painter.setPen(QPen(look.color("surface"), 1.5))
        painter.setBrush(look.color(COLORS[tone]))
        painter.drawEllipse(spot, 8.5, 8.5)
        painter.setFont(look.font("body", weight=700))
        painter.setPen(look.color("surface"))
        area = QRectF(spot.x() - 8, spot.y() - 9, 16, 17)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), SIGNS[tone])

    def _paint_label(self, painter: QPainter) -> None:
        look, data = theme.current(), self.data_shown
        height = self._row_height()
        top = NODE_RADIUS + _GAP
        chip = QRectF(-self._width / 2 - 5, top, self._width + 10, len(self._lines) * height + 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("surface"))
        painter.drawRoundedRect(chip, 5, 5)
        painter.setFont(map_font())
        painter.setPen(look.color("ink"))
        for number, line in enumerate(self._lines):
            row = QRectF(chip.left(), top + number * height, chip.width(), height)
            painter.drawText(row, int(Qt.AlignmentFlag.AlignCenter), line)
        if data.change:
            width = self._change_width()
            tag = QRectF(-width / 2, chip.bottom() + 1, width, height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("today"))
            painter.drawRoundedRect(tag, 5, 5)
            painter.setFont(look.font("micro-strong"))
            painter.setPen(look.color("surface"))
            painter.drawText(tag, int(Qt.AlignmentFlag.AlignCenter), data.change)

    def _row_height(self) -> float:
        return float(theme.current().px(17))

    def _change_width(self) -> float:
        if not self.data_shown.change:
            return 0.0
        metrics = QFontMetricsF(theme.current().font("micro-strong"))
        return metrics.horizontalAdvance(self.data_shown.change) + 12


def map_font() -> QFont:
    """Give the font of labels: the whole map is often shown a little smaller than it is."""
    look = theme.current()
    font = look.font("small-strong")
    font.setPixelSize(look.px(_LABEL_PX))
    return font


@lru_cache(maxsize=1024)
def label_lines(label: str, scale: float) -> tuple[tuple[str, ...], float]:
    """Break a label into at most two lines; gives them and the width of the wider one.

    What does not fit ends with an ellipsis: the whole of it is in the tooltip, the list and what
    a screen reader says.
    """
    font = map_font()
    metrics = QFontMetricsF(font)
    widest = _WIDEST * scale
    layout = QTextLayout(label, font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignHCenter))
    option = layout.textOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[str] = []
    while len(lines) < _LINES and (line := layout.createLine()).isValid():
        line.setLineWidth(widest)
        start = line.textStart()
        end = start + line.textLength() if len(lines) < _LINES - 1 else len(label)
        words = label[start:end].strip()
        lines.append(metrics.elidedText(words, Qt.TextElideMode.ElideRight, widest))
    layout.endLayout()
    return tuple(lines), max((metrics.horizontalAdvance(line) for line in lines), default=0.0)
