"""The ground of the calendar: hours, days, today, the line of now, the drives; and its head."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import icons, theme
from ui.widgets.calendar_data import BlockData, CalendarData
from ui.widgets.themed import PaintedWidget


class CalendarMeasures:
    """Where minutes and days are, at a size of the picture."""

    def __init__(self, data: CalendarData, width: int, height: int) -> None:
        look = theme.current()
        self.gutter = look.icon_px(57)
        first, last = data.hours
        self._first = first * 60
        self._minutes = max((last - first) * 60, 60)
        self.hours = range(first, last)
        self.height = height
        self.column_width = max(width - self.gutter, 1) / max(len(data.days), 1)

    def left(self, column: int) -> float:
        """The left edge of a day."""
        return self.gutter + column * self.column_width

    def y(self, minute: float) -> float:
        """How far down a minute of the day is."""
        return (minute - self._first) / self._minutes * self.height

    def minutes_of(self, distance: float) -> float:
        """How many minutes a way down is."""
        return distance / self.height * self._minutes

    def height_of(self, minutes: float) -> float:
        """How high so many minutes are."""
        return minutes / self._minutes * self.height

    def minute_at(self, y: float) -> float:
        """The minute of the day at a height."""
        return self._first + self.minutes_of(y)

    def column_at(self, x: float) -> int | None:
        """The day at a place, None over the hours."""
        return int((x - self.gutter) // self.column_width) if x >= self.gutter else None

    def block(self, data: BlockData) -> QRectF:
        """Where a block stands: beside what overlaps with it, never too low to be aimed at."""
        inset = 6 if self.column_width > 120 else 3
        width = (self.column_width - 2 * inset - 2) / data.lanes
        top = self.y(data.start)
        height = max(self.height_of(data.minutes) - 3, theme.current().line_height("small") + 6)
        left = self.left(data.column) + inset + data.lane * width
        return QRectF(left, top + 1, width - (2 if data.lanes > 1 else 0), height)


def paint_ground(painter: QPainter, data: CalendarData, measures: CalendarMeasures) -> None:
    """Paint everything that isn't a block."""
    look = theme.current()
    width = measures.left(len(data.days))
    for column, day in enumerate(data.days):
        if day.is_today and len(data.days) > 1:
            spot = QRectF(measures.left(column), 0, measures.column_width, measures.height)
            soft = look.color("primarySoft")
            soft.setAlphaF(0.45)
            painter.fillRect(spot, soft)
    painter.setPen(QPen(look.color("line"), 1))
    for column in range(len(data.days)):
        x = measures.left(column)
        painter.drawLine(QPointF(x, 0), QPointF(x, measures.height))
    painter.setFont(look.font("small", tabular=True))
    for hour in measures.hours:
        y = measures.y(hour * 60)
        painter.setPen(QPen(look.color("line"), 1))
        painter.drawLine(QPointF(0, y), QPointF(width, y))
        painter.setPen(look.color("ink2"))
        spot = QRectF(0, y + 3, measures.gutter - look.space(12), look.line_height("small"))
        painter.drawText(spot, Qt.AlignmentFlag.AlignRight, f"{hour}.00")


def paint_drive(painter: QPainter, data: BlockData, measures: CalendarMeasures) -> None:
    """Paint the way to a block: dots down to it, a car and how far it is."""
    look = theme.current()
    room = measures.height_of(max(data.drive_minutes, 1))
    height = max(room, look.line_height("small"))
    block = measures.block(data)
    top = max(block.top() - height - 2, 0)
    if block.top() - top < look.line_height("small") - 2:
        return
    pen = QPen(look.color("warnInk" if data.drive_short else "lineStrong"), 2.4)
    pen.setDashPattern([1, 1])
    painter.setPen(pen)
    x = block.left() + 3
    painter.drawLine(QPointF(x, top + 2), QPointF(x, block.top() - 3))
    line = look.line_height("small")
    middle = (top + block.top()) / 2
    side = look.icon_px(15)
    spot = QRectF(x + look.space(8), middle - side / 2, side, side)
    name, ink = ("triangle-alert", "warnInk") if data.drive_short else ("car", "ink3")
    icons.paint(painter, name, spot, ink)
    painter.setPen(look.color("warnInk" if data.drive_short else "ink2"))
    painter.setFont(look.font("small", tabular=True))
    left = x + look.space(12) + side
    spot = QRectF(left, middle - line / 2, block.right() - left, line)
    words = painter.fontMetrics().elidedText(
        data.drive, Qt.TextElideMode.ElideRight, int(spot.width())
    )
    painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, words)


def paint_now(painter: QPainter, data: CalendarData, measures: CalendarMeasures) -> None:
    """Paint the line of the present minute over today."""
    column = next((n for n, day in enumerate(data.days) if day.is_today), None)
    if data.now is None or column is None:
        return
    y, x = measures.y(data.now), measures.left(column)
    if not 0 <= y <= measures.height:
        return
    look = theme.current()
    painter.setPen(QPen(look.color("today"), 2))
    painter.drawLine(QPointF(x, y), QPointF(x + measures.column_width, y))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("today"))
    painter.drawEllipse(QPointF(x, y), 5, 5)


class CalendarHead(PaintedWidget):
    """The days over their columns; today is strong, a holiday says its name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data = CalendarData()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_data(self, data: CalendarData) -> None:
        """Show other days."""
        self._data = data
        names = [f"{day.name} {day.holiday}".strip() for day in data.days]
        self.setAccessibleName(", ".join(names))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        look = theme.current()
        holiday = any(day.holiday for day in self._data.days)
        lines = look.line_height("small") if holiday else 0
        return QSize(300, look.line_height("body") + lines + look.space(16))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        measures = CalendarMeasures(self._data, self.width(), self.height())
        for column, day in enumerate(self._data.days):
            left = measures.left(column)
            if day.is_today and len(self._data.days) > 1:
                soft = look.color("primarySoft")
                soft.setAlphaF(0.45)
                painter.fillRect(QRectF(left, 0, measures.column_width, self.height()), soft)
            painter.setPen(look.color("ink" if day.is_today else "ink2"))
            painter.setFont(look.font("strong" if day.is_today else "body", tabular=True))
            spot = QRectF(
                left + look.space(8), look.space(8), measures.column_width - look.space(12),
                look.line_height("body"),
            )  # fmt: skip
            painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, day.name)
            if day.holiday:
                painter.setFont(look.font("small"))
                painter.setPen(look.color("badInk"))
                spot.moveTop(spot.bottom())
                words = painter.fontMetrics().elidedText(
                    day.holiday, Qt.TextElideMode.ElideRight, int(spot.width())
                )
                painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, words)
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), look.color("line"))
        painter.end()
