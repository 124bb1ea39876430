"""Bars of the weeks: meetings face to face and remote on one bar, calls and messages beside it."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import theme
from ui.widgets.themed import PaintedWidget


@dataclass(frozen=True, slots=True)
class Bar:
    """One week: its number as text and what is in it; `agreed` is where the dashed line runs."""

    name: str
    in_person: int
    remote: int
    contacts: int
    agreed: float = 0.0
    is_now: bool = False


class WeekBars(PaintedWidget):
    """Solid, outline and hatch carry the meaning as well as the colours (ui.md 3).

    Args:
        bars: the weeks in order of time.
        agreed_text: what the dashed line says.
        description: the whole in words, for screen readers.
    """

    def __init__(
        self,
        bars: Sequence[Bar] = (),
        agreed_text: str = "",
        description: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.set_bars(bars, agreed_text, description)

    def set_bars(self, bars: Sequence[Bar], agreed_text: str, description: str) -> None:
        """Show other weeks."""
        self._bars = tuple(bars)
        self._agreed_text = agreed_text
        self.setAccessibleName(description)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(420), look.px(236))

    @override
    def minimumSizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(280), look.px(180))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look.font("micro", tabular=True))
        foot = look.line_height("micro") + look.space(8)
        area = QRectF(look.px(30), look.px(10), self.width() - look.px(32), self.height() - foot)
        area.setHeight(area.height() - area.top())
        top = self._top()
        self._paint_grid(painter, area, top)
        slot = area.width() / max(len(self._bars), 1)
        for place, bar in enumerate(self._bars):
            room = QRectF(area.left() + place * slot, area.top(), slot, area.height())
            self._paint_bar(painter, room, bar, top)
            if place % self._every(slot) == 0 or bar.is_now:
                self._paint_name(painter, room, bar)
        self._paint_agreed(painter, area, slot, top)
        painter.end()

    def _top(self) -> int:
        """The highest line of the grid: a multiple of its step."""
        most = max((max(bar.in_person + bar.remote, bar.contacts) for bar in self._bars), default=0)
        most = max(most, *(ceil(bar.agreed) for bar in self._bars), 1)
        step = self._step(most)
        return ceil(most / step) * step

    @staticmethod
    def _step(most: int) -> int:
        return next(step for step in (1, 2, 5, 10, 20, 50, 100, 1 << 30) if most <= 4 * step)

    def _every(self, slot: float) -> int:
        """Write each week's number, or each so many-th, as there is room."""
        wide = QFontMetricsF(self.font()).horizontalAdvance("00") + theme.current().px(8)
        return max(1, ceil(wide / max(slot, 1)))

    def _paint_grid(self, painter: QPainter, area: QRectF, top: int) -> None:
        look = theme.current()
        metrics = QFontMetricsF(painter.font())
        for number in range(0, top + 1, self._step(top)):
            y = area.bottom() - area.height() * number / top
            painter.setPen(QPen(look.color("line"), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(look.color("ink2"))
            text = str(number)
            x = area.left() - look.px(8) - metrics.horizontalAdvance(text)
            painter.drawText(QPointF(x, y + metrics.capHeight() / 2), text)

    def _paint_bar(self, painter: QPainter, room: QRectF, bar: Bar, top: int) -> None:
        look = theme.current()
        unit = room.height() / top
        wide = min(room.width() * 0.42, look.px(28))
        narrow = max(min(room.width() * 0.14, look.px(8)), 3.0)
        left = room.center().x() - (wide + narrow + 2) / 2
        solid = QRectF(left, 0, wide, bar.in_person * unit)
        solid.moveBottom(room.bottom())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("c1"))
        if bar.in_person:
            painter.drawRoundedRect(solid, 2, 2)
        if bar.remote:
            outline = QRectF(left + 1, 0, wide - 2, bar.remote * unit - 3)
            outline.moveBottom(solid.top() - 2)
            self._outlined(painter, outline, look.color("c3"))
        if bar.contacts:
            hatched = QRectF(left + wide + 2, 0, narrow, bar.contacts * unit)
            hatched.moveBottom(room.bottom())
            self._outlined(painter, hatched, look.color("c2"), hatch=True)

    @staticmethod
    def _outlined(painter: QPainter, area: QRectF, color: QColor, *, hatch: bool = False) -> None:
        painter.setPen(QPen(color, 1.5))
        pattern = Qt.BrushStyle.BDiagPattern if hatch else Qt.BrushStyle.NoBrush
        painter.setBrush(QBrush(color, pattern))
        painter.drawRoundedRect(area, 2, 2)

    def _paint_name(self, painter: QPainter, room: QRectF, bar: Bar) -> None:
        look = theme.current()
        role = "micro-strong" if bar.is_now else "micro"
        painter.setFont(look.font(role, tabular=True))
        painter.setPen(look.color("today" if bar.is_now else "ink2"))
        height = look.line_height("micro")
        area = QRectF(room.center().x() - 30, room.bottom() + look.space(8), 60, height)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, bar.name)
        painter.setFont(look.font("micro", tabular=True))

    def _paint_agreed(self, painter: QPainter, area: QRectF, slot: float, top: int) -> None:
        """A dashed line through the weeks; it steps where clients come and go."""
        look = theme.current()
        if not any(bar.agreed for bar in self._bars):
            return
        pen = QPen(look.color("ink2"), 1.5)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        points = []
        for place, bar in enumerate(self._bars):
            y = area.bottom() - area.height() * bar.agreed / top
            x = area.left() + place * slot
            points += [QPointF(x, y), QPointF(x + slot, y)]
        painter.drawPolyline(points)
        metrics = QFontMetricsF(painter.font())
        width = metrics.horizontalAdvance(self._agreed_text) + look.space(8)
        height = look.line_height("micro")
        top_ = max(points[-1].y() - height - look.space(4), 0.0)
        words = QRectF(area.right() - width, top_, width, height)
        painter.fillRect(words, look.color("surface"))
        painter.setPen(look.color("ink2"))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self._agreed_text)
