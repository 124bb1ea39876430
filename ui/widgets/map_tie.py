"""The line between the client and somebody: tone by its style, strength by its width (R07)."""

from math import hypot
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from app.domain.network import Strength, Tone
from app.domain.network_layout import CLIENT_RADIUS, NODE_RADIUS
from ui import theme

WIDTHS: Final = {Strength.WEAK: 2.0, Strength.MEDIUM: 4.0, Strength.STRONG: 8.0}
COLORS: Final = {Tone.GIVES: "c3", Tone.MIXED: "c2", Tone.TAKES: "bad", Tone.WISH: "ink3"}
_ZIGZAG = 7.0


class MapTie(QGraphicsItem):
    """Solid gives strength, dashed varies, zigzag takes strength, dotted is a wish.

    Args:
        tone: what the tie does.
        strength: how strong it is.
        wished: a tie as it is wished to be.
        faint: of somebody who has gone.
    """

    def __init__(
        self, tone: Tone, strength: Strength, *, wished: bool = False, faint: bool = False
    ) -> None:
        super().__init__()
        self._tone = Tone.WISH if wished else tone
        self._strength = strength
        self._end = QPointF()
        self._area = QRectF(-8, -8, 16, 16)
        self._path: QPainterPath | None = None
        self.setOpacity(0.45 if faint else 1.0)
        self.setZValue(-5)

    def set_end(self, end: QPointF) -> None:
        """Lead the line to where the node stands."""
        if end != self._end:
            self.prepareGeometryChange()
            self._end = end
            self._area = QRectF(QPointF(0, 0), end).normalized().adjusted(-8, -8, 8, 8)
            self._path = _zigzag(*self._ends()) if self._tone is Tone.TAKES else None

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
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        paint_tie(painter, *self._ends(), self._tone, self._strength, self._path)

    def _ends(self) -> tuple[QPointF, QPointF]:
        length = hypot(self._end.x(), self._end.y())
        if length <= CLIENT_RADIUS + NODE_RADIUS:
            return QPointF(), QPointF()
        start = self._end * ((CLIENT_RADIUS + 1) / length)
        return start, self._end * ((length - NODE_RADIUS) / length)


def paint_tie(
    painter: QPainter,
    start: QPointF,
    end: QPointF,
    tone: Tone,
    strength: Strength,
    zigzag: QPainterPath | None = None,
) -> None:
    """Paint a tie between two points; the legend paints its samples by it too."""
    width = WIDTHS[strength]
    pen = QPen(theme.current().color(COLORS[tone]), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if tone is Tone.TAKES:
        pen.setWidthF(1.5 + width / 4)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(zigzag or _zigzag(start, end))
        return
    if tone is Tone.MIXED:
        pen.setDashPattern([10 / width, 6 / width])
    elif tone is Tone.WISH:
        pen.setWidthF(2.5)
        pen.setDashPattern([1.2, 1.8])
    painter.setPen(pen)
    painter.drawLine(start, end)


def _zigzag(start: QPointF, end: QPointF) -> QPainterPath:
    path = QPainterPath(start)
    way = end - start
    length = hypot(way.x(), way.y())
    if not length:
        return path
    along, across = way / length, QPointF(-way.y(), way.x()) / length
    steps = max(2, round(length / _ZIGZAG))
    for step in range(1, steps):
        side = 5.0 if step % 2 else -5.0
        path.lineTo(start + along * (length * step / steps) + across * side)
    path.lineTo(end)
    return path
