"""How a goal moved: a step curve over time, with the notes of its points."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import theme
from ui.widgets.gas_scale import LEVELS, signed
from ui.widgets.spoken_value import Reading, give_value
from ui.widgets.themed import PaintedWidget


@dataclass(frozen=True, slots=True)
class HistoryPoint:
    """One assessment: day, level −2…+2, what was noted (may be empty)."""

    date: date
    level: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class HistoryData:
    """The points in order of time, and days to come to mark with a dashed line (day, word)."""

    points: Sequence[HistoryPoint]
    ahead: Sequence[tuple[date, str]] = field(default=())
    end: date | None = None
    now_text: str = ""
    description: str = ""


class HistoryCurve(PaintedWidget):
    """The curve of screen 06.

    Args:
        data: the points.
        format_date: date → short text ("28.9.").
    """

    def __init__(
        self,
        data: HistoryData,
        format_date: Callable[[date], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._data = data
        give_value(self, QAccessible.Role.Graphic, HistoryCurve._newest)
        self._format_date = format_date
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_data(data)

    def set_data(self, data: HistoryData) -> None:
        """Show another history."""
        self._data = data
        rows = "; ".join(" ".join(part for part in row if part) for row in self.rows())
        self.setAccessibleName(data.description or rows)
        self.update()

    def _newest(self) -> Reading | None:
        if not self._data.points:
            return None
        return Reading(self._data.points[-1].level, LEVELS[0], LEVELS[-1])

    def rows(self) -> list[tuple[str, str, str]]:
        """Give the text twin: day, level and note of each point."""
        return [
            (self._format_date(point.date), signed(point.level), point.note)
            for point in self._data.points
        ]

    @override
    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(400, 4 * look.px(25) + look.line_height("micro") + 46)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(look.px(40), 22, 0, 4 * look.px(25))
        area.setRight(self.width() - 8)
        self._paint_grid(painter, area)
        if self._data.points:
            self._paint_ahead(painter, area)
            self._paint_curve(painter, area)
            self._paint_words(painter, area)
        painter.end()

    def _x(self, area: QRectF, day: date) -> float:
        first = self._data.points[0].date
        days = [point.date for point in self._data.points] + [d for d, _ in self._data.ahead]
        last = max([*days, self._data.end or first])
        room = area.width() - theme.current().px(90 if self._data.ahead else 60)
        return area.left() + room * (day - first).days / max((last - first).days, 1)

    def _y(self, area: QRectF, level: int) -> float:
        return area.bottom() - (level + 2) * area.height() / 4

    def _paint_grid(self, painter: QPainter, area: QRectF) -> None:
        look = theme.current()
        painter.setFont(look.font("micro", tabular=True))
        metrics = QFontMetricsF(painter.font())
        for level in LEVELS:
            y = self._y(area, level)
            pen = QPen(look.color("line"), 1)
            if level == 0:
                pen.setDashPattern([5, 4])
            painter.setPen(pen)
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(look.color("ink2"))
            text = signed(level)
            x = area.left() - 10 - metrics.horizontalAdvance(text)
            painter.drawText(QPointF(x, y + metrics.capHeight() / 2), text)

    def _paint_ahead(self, painter: QPainter, area: QRectF) -> None:
        look = theme.current()
        painter.setFont(look.font("micro"))
        for day, word in self._data.ahead:
            x = self._x(area, day)
            pen = QPen(look.color("ink2"), 1.5)
            pen.setDashPattern([3, 3])
            painter.setPen(pen)
            painter.drawLine(QPointF(x, area.top() - 4), QPointF(x, area.bottom() + 6))
            painter.setPen(look.color("ink2"))
            painter.drawText(QPointF(x + 6, area.top() + 19), word)

    def _paint_curve(self, painter: QPainter, area: QRectF) -> None:
        look = theme.current()
        spots = [QPointF(self._x(area, p.date), self._y(area, p.level)) for p in self._data.points]
        pen = QPen(look.color("primary"), 3)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for before, after in pairwise(spots):
            corner = QPointF(after.x(), before.y())
            painter.drawPolyline([before, corner, after])
        painter.setBrush(look.color("surface"))
        for spot in spots:
            painter.drawEllipse(spot, 5, 5)

    def _paint_words(self, painter: QPainter, area: QRectF) -> None:
        """Days under the axis, notes over their points, "now" after the last one."""
        look = theme.current()
        painter.setFont(look.font("micro", tabular=True))
        metrics = QFontMetricsF(painter.font())
        base = area.bottom() + 18 + metrics.ascent()
        last_right = -1.0
        days = [(p.date, p.note, p.level) for p in self._data.points]
        days += [(day, "", 0) for day, _ in self._data.ahead]
        note_right: dict[int, float] = {}
        for day, note, level in days:
            x = self._x(area, day)
            text = self._format_date(day)
            width = metrics.horizontalAdvance(text)
            if x - width / 2 > last_right + 6:
                painter.setPen(look.color("ink2"))
                painter.drawText(QPointF(max(x - width / 2, 0), base), text)
                last_right = x + width / 2
            note_width = metrics.horizontalAdvance(note)
            left = min(max(x - note_width / 2, area.left()), area.right() - note_width)
            if note and left > note_right.get(level, -1.0) + 8:
                painter.setPen(look.color("ink2"))
                painter.drawText(QPointF(left, self._y(area, level) - 12), note)
                note_right[level] = left + note_width
        self._paint_now(painter, area)

    def _paint_now(self, painter: QPainter, area: QRectF) -> None:
        look = theme.current()
        last = self._data.points[-1]
        text = self._data.now_text or signed(last.level)
        painter.setFont(look.font("micro", weight=700))
        painter.setPen(look.color("primaryInk"))
        spot = QPointF(self._x(area, last.date) + 12, self._y(area, last.level) + 4)
        painter.drawText(spot, text)
