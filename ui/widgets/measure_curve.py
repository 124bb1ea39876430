"""A small curve of one number over time (11): true time axis, last point filled with its value."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import theme
from ui.widgets.spoken_value import Reading, give_value
from ui.widgets.themed import PaintedWidget

_HEIGHT = 74


@dataclass(frozen=True, slots=True)
class CurveData:
    """The points in the order of time, and the ends of the scale."""

    points: Sequence[tuple[date, float]]
    least: float = 0
    most: float = 10


class MeasureCurve(PaintedWidget):
    """One of the small multiples; its reading in words is the accessible name.

    Args:
        data: the points.
        format_date: date → short text ("28.9.").
        format_value: number → text.
        reading: the whole curve in words.
    """

    def __init__(
        self,
        data: CurveData,
        format_date: Callable[[date], str],
        format_value: Callable[[float], str],
        reading: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._data = data
        give_value(self, QAccessible.Role.Graphic, MeasureCurve._newest)
        self._format_date = format_date
        self._format_value = format_value
        self.setAccessibleName(reading)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _newest(self) -> Reading | None:
        if not self._data.points:
            return None
        return Reading(self._data.points[-1][1], self._data.least, self._data.most)

    @override
    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(300, look.px(_HEIGHT) + look.line_height("micro") + 20)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(look.px(28), 10, 0, look.px(_HEIGHT))
        area.setRight(self.width() - look.px(44))
        self._paint_grid(painter, area)
        if self._data.points:
            self._paint_line(painter, area)
            self._paint_days(painter, area)
        painter.end()

    def _spot(self, area: QRectF, on: date, value: float) -> QPointF:
        first, last = self._data.points[0][0], self._data.points[-1][0]
        days = max((last - first).days, 1)
        share = (value - self._data.least) / (self._data.most - self._data.least)
        x = area.left() + 8 + (area.width() - 8) * (on - first).days / days
        return QPointF(x, area.bottom() - share * area.height())

    def _paint_grid(self, painter: QPainter, area: QRectF) -> None:
        look = theme.current()
        painter.setFont(look.font("micro", tabular=True))
        metrics = QFontMetricsF(painter.font())
        middle = (self._data.least + self._data.most) / 2
        for value in (self._data.least, middle, self._data.most):
            share = (value - self._data.least) / (self._data.most - self._data.least)
            y = area.bottom() - share * area.height()
            painter.setPen(QPen(look.color("line"), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(look.color("ink2"))
            text = self._format_value(value)
            left = area.left() - 8 - metrics.horizontalAdvance(text)
            painter.drawText(QPointF(left, y + metrics.capHeight() / 2), text)

    def _paint_line(self, painter: QPainter, area: QRectF) -> None:
        look = theme.current()
        spots = [self._spot(area, on, value) for on, value in self._data.points]
        pen = QPen(look.color("c1"), 3)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF(spots))
        for spot in spots:
            painter.setBrush(look.color("c1" if spot is spots[-1] else "surface"))
            painter.setPen(QPen(look.color("c1"), 2))
            painter.drawEllipse(spot, 5, 5)
        painter.setFont(look.font("strong", tabular=True))
        painter.setPen(look.color("ink"))
        last = self._format_value(self._data.points[-1][1])
        painter.drawText(spots[-1] + QPointF(12, 5), last)

    def _paint_days(self, painter: QPainter, area: QRectF) -> None:
        """Days under their points; one that would touch the one before is left out."""
        look = theme.current()
        painter.setFont(look.font("micro", tabular=True))
        painter.setPen(look.color("ink2"))
        metrics = QFontMetricsF(painter.font())
        base = area.bottom() + 10 + metrics.ascent()
        right = self.width() + 1.0
        for on, value in reversed(self._data.points):
            text = self._format_date(on)
            width = metrics.horizontalAdvance(text)
            left = max(self._spot(area, on, value).x() - width / 2, 0)
            if left + width < right - 6:
                painter.drawText(QPointF(left, base), text)
                right = left
