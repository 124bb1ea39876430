"""The service period as two lines side by side, with its meetings on them."""

from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from ui import icons, theme
from ui.widgets.period_data import MarkKind, Milestone, PeriodBarData, PeriodMark
from ui.widgets.spoken_value import Reading, give_value
from ui.widgets.themed import PaintedWidget

__all__ = ["Milestone", "PeriodBar", "PeriodBarData", "PeriodMark", "paint_mark"]

_SIDE = 10


class PeriodBar(PaintedWidget):
    """Marks take the keyboard focus by ← and →; Enter or a click says `mark_activated(id)`."""

    mark_activated = Signal(str)

    def __init__(self, data: PeriodBarData | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data = data
        give_value(self, QAccessible.Role.Graphic, PeriodBar._day_of_period)
        self._focused = -1
        self._hovered = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if data is not None:
            self.set_data(data)

    def set_data(self, data: PeriodBarData) -> None:
        """Show another period."""
        self._data = data
        self._focused = self._hovered = -1
        self.setAccessibleName(data.description)
        self.update()

    def _day_of_period(self) -> Reading | None:
        if self._data is None:
            return None
        days = (self._data.end - self._data.start).days
        gone = (self._data.today - self._data.start).days
        return Reading(min(max(gone, 0), days), 0, days)

    def focused_mark(self) -> PeriodMark | None:
        """Give the mark that the keyboard is on."""
        if self._data is None or not 0 <= self._focused < len(self._data.marks):
            return None
        return self._data.marks[self._focused]

    def mark_position(self, mark_id: str) -> QPointF:
        """Give where a mark is painted."""
        marks = self._data.marks if self._data else ()
        mark = next(mark for mark in marks if mark.id == mark_id)
        return self._point(mark)

    @override
    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(400, round(34 * _unit()) + 2 * look.line_height("micro"))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        count = len(self._data.marks) if self._data else 0
        moves = {
            Qt.Key.Key_Right: self._focused + 1,
            Qt.Key.Key_Left: self._focused - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: count - 1,
        }
        key = Qt.Key(event.key())
        mark = self.focused_mark()
        if key in moves and count:
            self._focus_mark(min(max(moves[key], 0), count - 1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and mark:
            self.mark_activated.emit(mark.id)
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._focused = -1
        if self._data is not None:
            self.setAccessibleDescription("")
        self.update()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._mark_at(event.position())
        if found != self._hovered:
            self._hovered = found
            hand = Qt.CursorShape.PointingHandCursor
            self.setCursor(hand if found >= 0 else Qt.CursorShape.ArrowCursor)
            self.update()
        super().mouseMoveEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        found = self._mark_at(event.position())
        if self._data is not None and found >= 0:
            self.mark_activated.emit(self._data.marks[found].id)
        super().mouseReleaseEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self._data is not None:
            found = self._mark_at(QPointF(event.pos()))
            text = self._data.marks[found].text if found >= 0 else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._data is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_scale(painter, self._data)
        self._paint_lines(painter, self._data)
        self._paint_words(painter, self._data)
        for place, mark in enumerate(self._data.marks):
            ring = place in (self._focused, self._hovered)
            paint_mark(painter, self._point(mark), mark.kind, ended=self._data.ended)
            if ring:
                painter.setPen(QPen(theme.current().color("focus"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(self._point(mark), 10 * _unit(), 10 * _unit())
        if self._data.shows_today():
            _paint_today(painter, QPointF(self._x(self._data.today), self._middle()))
        if self.hasFocus() and self._focused < 0:
            painter.setPen(QPen(theme.current().color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def _middle(self) -> float:
        return theme.current().line_height("micro") + 16 * _unit()

    def _x(self, day: date) -> float:
        assert self._data is not None  # noqa: S101  only called while painting data
        return _SIDE + (self.width() - 2 * _SIDE) * self._data.fraction(day)

    def _point(self, mark: PeriodMark) -> QPointF:
        low = 13 * _unit() if mark.kind == "contact" else 0
        return QPointF(self._x(mark.date), self._middle() + low)

    def _mark_at(self, position: QPointF) -> int:
        marks = self._data.marks if self._data else ()
        for place, mark in enumerate(marks):
            point = self._point(mark)
            if abs(point.x() - position.x()) <= 8 and abs(point.y() - position.y()) <= 10:
                return place
        return -1

    def _focus_mark(self, place: int) -> None:
        self._focused = place
        mark = self.focused_mark()
        if mark is not None:
            self.setAccessibleDescription(mark.text)
            QToolTip.showText(self.mapToGlobal(self._point(mark).toPoint()), mark.text, self)
        self.update()

    def _paint_scale(self, painter: QPainter, data: PeriodBarData) -> None:
        """Week ticks and month names under the lines."""
        look = theme.current()
        middle = self._middle()
        painter.setPen(QPen(look.color("ink3"), 1))
        for week in data.weeks():
            x = self._x(week)
            painter.drawLine(QPointF(x, middle + 11 * _unit()), QPointF(x, middle + 14 * _unit()))
        painter.setFont(look.font("micro"))
        metrics = QFontMetricsF(painter.font())
        base = middle + 16 * _unit() + metrics.ascent()
        last_end = -1.0
        for day, name in data.months:
            x = self._x(day) + 4
            painter.setPen(QPen(look.color("line"), 1))
            painter.drawLine(QPointF(x, middle + 11 * _unit()), QPointF(x, base + 2))
            if x + 5 > last_end:
                painter.setPen(look.color("ink3"))
                painter.drawText(QPointF(x + 5, base), name)
                last_end = x + 12 + metrics.horizontalAdvance(name)

    def _paint_lines(self, painter: QPainter, data: PeriodBarData) -> None:
        look = theme.current()
        middle = self._middle()
        reached = data.end if data.today > data.end else max(data.today, data.start)
        gone = "ink3" if data.ended else "primary"
        for name, right in (("line", self.width() - _SIDE), (gone, self._x(reached))):
            pen = QPen(look.color(name), 3 * _unit())
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            for offset in (-4 * _unit(), 4 * _unit()):
                painter.drawLine(QPointF(_SIDE, middle + offset), QPointF(right, middle + offset))
        self._paint_phases(painter, data)
        painter.setPen(QPen(look.color("ink2"), 2))
        end = self.width() - _SIDE
        painter.drawLine(QPointF(end, middle - 11), QPointF(end, middle + 12))
        for milestone in data.milestones:
            self._paint_flag(painter, self._x(milestone.date))

    def _paint_phases(self, painter: QPainter, data: PeriodBarData) -> None:
        """A line of its own over the two: the group beside the individual work (P39)."""
        look = theme.current()
        height = self._middle() - 10 * _unit()
        pen = QPen(look.color("ink3" if data.ended else "info"), 3 * _unit())
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        for phase in data.phases:
            left, right = self._x(phase.start), max(self._x(phase.end), self._x(phase.start) + 4)
            painter.drawLine(QPointF(left, height), QPointF(right, height))

    def _paint_flag(self, painter: QPainter, x: float) -> None:
        look = theme.current()
        middle = self._middle()
        painter.setPen(QPen(look.color("ink2"), 2))
        painter.drawLine(QPointF(x, middle - 11), QPointF(x, middle + 12))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("ink2"))
        top = middle - 12
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(x, top),
                    QPointF(x + 11, top),
                    QPointF(x + 8, top + 4),
                    QPointF(x + 11, top + 8),
                    QPointF(x, top + 8),
                ]
            )
        )

    def _paint_words(self, painter: QPainter, data: PeriodBarData) -> None:
        """Start and end first, then today, then milestones where there is room."""
        look = theme.current()
        regular, strong = look.font("micro"), look.font("micro", weight=700)
        taken: list[tuple[float, float]] = []
        end_width = QFontMetricsF(regular).horizontalAdvance(data.end_text)
        end_x = self.width() - _SIDE - end_width
        end_ink = "warnInk" if data.ends_soon else "ink2"
        painter.setFont(regular)
        self._word(painter, data.end_text, end_x, end_ink, taken)
        if data.ends_soon:
            side = look.icon_px(14)
            icons.paint(painter, "hourglass", QRectF(end_x - side - 4, 1, side, side), "warnInk")
            taken.append((end_x - side - 8, end_x))
        if data.shows_today():
            painter.setFont(strong)
            width = QFontMetricsF(strong).horizontalAdvance(data.today_text)
            x = self._x(data.today) - width / 2
            x = min(max(x, _SIDE), max(end_x - width - 16, _SIDE))
            self._word(painter, data.today_text, x, "today", taken)
        painter.setFont(regular)
        self._word(painter, data.start_text, _SIDE, "ink2", taken)
        for milestone in data.milestones:
            self._word(painter, milestone.text, self._x(milestone.date) + 14, "ink2", taken)

    def _word(
        self,
        painter: QPainter,
        text: str,
        x: float,
        color: str,
        taken: list[tuple[float, float]],
    ) -> None:
        metrics = QFontMetricsF(painter.font())
        right = x + metrics.horizontalAdvance(text)
        if any(x < other_right + 8 and right + 8 > left for left, other_right in taken):
            return  # the flag stays; its word is in the description and the list twin
        painter.setPen(theme.current().color(color))
        painter.drawText(QPointF(x, metrics.ascent() + 1), text)
        taken.append((x, right))


def paint_mark(painter: QPainter, point: QPointF, kind: MarkKind, *, ended: bool = False) -> None:
    """Paint one mark as on the bar; the legend beside it uses the same."""
    look = theme.current()
    painter.save()
    painter.translate(point)
    painter.scale(_unit(), _unit())
    point = QPointF()
    color = look.color("ink3" if ended else "primary")
    surface = look.color("surface")
    if kind == "met":
        painter.setPen(QPen(surface, 2))
        painter.setBrush(color)
        painter.drawEllipse(point, 7, 7)
    elif kind == "remote":
        painter.setPen(QPen(color, 3))
        painter.setBrush(surface)
        painter.drawEllipse(point, 5.5, 5.5)
    elif kind == "group":
        painter.setPen(QPen(surface, 2))
        painter.setBrush(look.color("ink3" if ended else "info"))
        painter.drawRoundedRect(QRectF(-6, -6, 12, 12), 2, 2)
    elif kind == "contact":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        corners = ((0, -4), (4, 0), (0, 4), (-4, 0))
        painter.drawPolygon(QPolygonF([point + QPointF(x, y) for x, y in corners]))
    else:
        pen = QPen(look.color("ink3"), 1.5)
        pen.setDashPattern([2, 1.6])
        painter.setPen(pen)
        painter.setBrush(surface)
        painter.drawEllipse(point, 7, 7)
        painter.setPen(QPen(look.color("ink3"), 1.5))
        painter.drawLine(point + QPointF(-2.6, -2.6), point + QPointF(2.6, 2.6))
        painter.drawLine(point + QPointF(-2.6, 2.6), point + QPointF(2.6, -2.6))
    painter.restore()


def _paint_today(painter: QPainter, point: QPointF) -> None:
    look = theme.current()
    unit = _unit()
    painter.setPen(QPen(look.color("today"), 3 * unit))
    painter.setBrush(look.color("surface"))
    painter.drawEllipse(point, 8 * unit, 8 * unit)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("today"))
    painter.drawEllipse(point, 3 * unit, 3 * unit)


def _unit() -> float:
    """Give how much marks grow with the text: as icons do."""
    return theme.current().icon_px(100) / 100
