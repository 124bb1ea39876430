"""Small steps of a goal: done, now, to come."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import theme
from ui.widgets.spoken_value import Reading, give_value
from ui.widgets.themed import PaintedWidget


@dataclass(frozen=True, slots=True)
class StepsData:
    """`total` steps, of which `done` are done; the next one is now unless `has_current` is off.

    `done_places` (0-based) is for steps done out of order; it wins over `done`.
    """

    total: int
    done: int
    has_current: bool = True
    done_places: frozenset[int] | None = None

    def is_done(self, place: int) -> bool:
        """Tell whether the step at this place is done."""
        return place in self.done_places if self.done_places is not None else place < self.done

    def current(self) -> int | None:
        """Give the place of the step that is on now."""
        if not self.has_current:
            return None
        return next((place for place in range(self.total) if not self.is_done(place)), None)


class Steps(PaintedWidget):
    """The steps on a line; text twin in the accessible description.

    Args:
        data: how many, how many done.
        radius: 5, 6, 7, 9 or 17 at 100 %.
        spacing: px from step to step at 100 %.
        description: the reading in words ("2 of 5 steps done, now: to the shop together").
    """

    def __init__(
        self,
        data: StepsData,
        radius: int = 7,
        spacing: int | None = None,
        description: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._data = data
        give_value(self, QAccessible.Role.ProgressBar, Steps._done)
        self._radius = radius
        self._spacing = spacing or radius * 4
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(description)

    def set_data(self, data: StepsData, description: str = "") -> None:
        """Show other steps."""
        self._data = data
        self.setAccessibleName(description)
        self.updateGeometry()
        self.update()

    def _done(self) -> Reading:
        done = sum(self._data.is_done(place) for place in range(self._data.total))
        return Reading(done, 0, self._data.total)

    @override
    def sizeHint(self) -> QSize:
        look = theme.current()
        radius = look.icon_px(self._radius)
        gap = look.icon_px(self._spacing)
        return QSize(radius * 2 + 4 + gap * max(self._data.total - 1, 0), radius * 2 + 6)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint(painter, QRectF(self.rect()), self._data, theme.current().icon_px(self._radius))
        painter.end()

    @staticmethod
    def paint(painter: QPainter, rect: QRectF, data: StepsData, radius: float = 7) -> None:
        """Paint the steps into `rect` (for delegates); `radius` in device-independent px."""
        if data.total <= 0:
            return
        look = theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = rect.center().y()
        gap = (rect.width() - 2 * radius - 4) / max(data.total - 1, 1)
        places = [QPointF(rect.left() + radius + 2 + gap * i, middle) for i in range(data.total)]
        painter.setPen(QPen(look.color("line"), 3))
        painter.drawLine(places[0], places[-1])
        painter.setPen(QPen(look.color("primary"), 3))
        for place in range(data.total - 1):
            if data.is_done(place):
                painter.drawLine(places[place], places[place + 1])
        current = data.current()
        for place, point in enumerate(places):
            if data.is_done(place):
                paint_done(painter, point, radius)
            elif place == current:
                paint_now(painter, point, radius)
            else:
                paint_to_come(painter, point, radius)


def paint_done(painter: QPainter, point: QPointF, radius: float) -> None:
    """Paint a done step: filled, with a check mark."""
    look = theme.current()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("primary"))
    painter.drawEllipse(point, radius, radius)
    pen = QPen(look.color("surface"), max(radius * 0.26, 1.6))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    x, y = point.x(), point.y()
    painter.drawPolyline(
        QPolygonF(
            [
                QPointF(x - radius * 0.42, y + radius * 0.02),
                QPointF(x - radius * 0.1, y + radius * 0.34),
                QPointF(x + radius * 0.45, y - radius * 0.32),
            ]
        )
    )


def paint_now(painter: QPainter, point: QPointF, radius: float) -> None:
    """Paint the step that is on now: ring and dot."""
    look = theme.current()
    painter.setPen(QPen(look.color("today"), max(radius * 0.28, 2)))
    painter.setBrush(look.color("surface"))
    painter.drawEllipse(point, radius - 1, radius - 1)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("today"))
    painter.drawEllipse(point, radius * 0.36, radius * 0.36)


def paint_to_come(painter: QPainter, point: QPointF, radius: float) -> None:
    """Paint a step to come: hollow."""
    look = theme.current()
    painter.setPen(QPen(look.color("lineStrong"), 1.6))
    painter.setBrush(look.color("surface"))
    painter.drawEllipse(point, radius - 1, radius - 1)


class StepMark(PaintedWidget):
    """One step of the vertical list on screen 06, with the line to its neighbours.

    Args:
        state: done, now or to-come.
        first, last: where the line ends.
        line_above_done: the line from the step above is spruce.
    """

    def __init__(
        self,
        state: str,
        *,
        first: bool = False,
        last: bool = False,
        line_above_done: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._state = state
        self._first = first
        self._last = last
        self._above_done = line_above_done
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    @override
    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.icon_px(28), look.px(46))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = float(look.icon_px(11))
        point = QPointF(self.width() / 2, self.height() / 2)
        gap = radius + 2
        if not self._first:
            painter.setPen(QPen(look.color("primary" if self._above_done else "line"), 3))
            painter.drawLine(QPointF(point.x(), 0), QPointF(point.x(), point.y() - gap))
        if not self._last:
            done = self._state == "done"
            painter.setPen(QPen(look.color("primary" if done else "line"), 3))
            painter.drawLine(QPointF(point.x(), point.y() + gap), QPointF(point.x(), self.height()))
        paint_mark = {"done": paint_done, "now": paint_now}.get(self._state, paint_to_come)
        paint_mark(painter, point, radius)
        painter.end()
