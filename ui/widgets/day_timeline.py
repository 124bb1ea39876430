"""The day as two lines side by side: times at the left, cards at the right, travel between."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ui import icons, theme
from ui.widgets.after_paint import AfterPaint
from ui.widgets.label import Label
from ui.widgets.steps import paint_done, paint_now, paint_to_come
from ui.widgets.tab_order import line_up
from ui.widgets.themed import PaintedWidget, follow_theme

State = Literal["done", "draft", "next", "to-come"]
_BEHIND: Final = ("done", "draft")


class TimelineMark(PaintedWidget):
    """The double line with the dot of one meeting, or without a dot between meetings.

    Args:
        state: None paints lines alone (travel rows).
        first, last: where the lines begin and end.
        above_done, below_done: which parts are behind us.
    """

    def __init__(
        self,
        state: State | None,
        *,
        first: bool = False,
        last: bool = False,
        above_done: bool = False,
        below_done: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._state = state
        self._first = first
        self._last = last
        self._above = above_done
        self._below = below_done
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    @override
    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.icon_px(30), 20)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        point = QPointF(self.width() / 2, self.height() / 2)
        parts = [
            (not self._first, self._above, 0.0, point.y()),
            (not self._last, self._below, point.y(), float(self.height())),
        ]
        for shown, done, top, bottom in parts:
            if not shown:
                continue
            pen = QPen(look.color("primary" if done else "line"), 3)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            for offset in (-4, 4):
                x = point.x() + offset
                painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        self._paint_dot(painter, point, float(look.icon_px(11)))
        painter.end()

    def _paint_dot(self, painter: QPainter, point: QPointF, radius: float) -> None:
        look = theme.current()
        if self._state == "done":
            paint_done(painter, point, radius)
        elif self._state == "next":
            paint_now(painter, point, radius)
        elif self._state == "to-come":
            paint_to_come(painter, point, radius + 1)
        elif self._state == "draft":
            painter.setPen(QPen(look.color("primary"), 2.4))
            painter.setBrush(look.color("surface"))
            painter.drawEllipse(point, radius - 1, radius - 1)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("primary"))
            half = QRectF(point.x() - radius, point.y() - radius, 2 * radius, 2 * radius)
            painter.drawPie(half, 90 * 16, 180 * 16)


@dataclass(frozen=True, slots=True)
class _Row:
    """A row to come: what stands in it is made when it is laid out."""

    state: State | None
    make: Callable[[], QWidget]
    time: str = ""
    duration: str = ""


class DayTimeline(QWidget):
    """Rows of time, mark and card; add them from morning to evening, then `finish()`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(2, 1)
        self._rows: list[_Row] = []
        self._below = AfterPaint(self)
        self._last_stop: QWidget | None = None
        follow_theme(self._renew)

    def add_meeting(
        self, time: str, duration: str, state: State, make_card: Callable[[], QWidget]
    ) -> None:
        """Add a meeting: "8.30", "20 min", its state and what makes its card."""
        self._rows.append(_Row(state, make_card, time, duration))

    def add_travel(self, text: str, *, short: bool = False) -> None:
        """Add a travel row: "34 km · 32 min"; `short` warns that there is no time for it."""
        self._rows.append(_Row(None, partial(TravelRow, text, short=short)))

    def finish(self, at_once: int | None = None) -> None:
        """Lay out so many of the meetings now, all if None, the others after the first paint."""
        states = [row.state for row in self._rows]
        reached = max((it for it, state in enumerate(states) if state in _BEHIND), default=-1)
        meetings = [it for it, state in enumerate(states) if state is not None]
        steps = []
        for place, state in enumerate(states):
            mark = partial(
                TimelineMark,
                state,
                first=not meetings or place <= meetings[0],
                last=not meetings or place >= meetings[-1],
                above_done=place <= reached,
                below_done=place < reached,
            )
            steps.append(partial(self._lay_out, place, mark))
        is_whole = at_once is None or at_once >= len(meetings)
        later = len(steps) if is_whole else meetings[at_once or 0]
        for step in steps[:later]:
            step()
        self._below.fill(*steps[later:])

    def _lay_out(self, place: int, make_mark: Callable[[], QWidget]) -> None:
        row = self._rows[place]
        if row.state is not None:
            self._grid.addWidget(_times(row.time, row.duration), place, 0)
        self._grid.addWidget(make_mark(), place, 1)
        card = row.make()
        self._grid.addWidget(card, place, 2)
        self._last_stop = line_up(self._last_stop, card)

    def _renew(self) -> None:
        look = theme.current()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.space(8))
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnMinimumWidth(0, look.px(64))


def _times(time: str, duration: str) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addStretch()
    column.addWidget(Label(time, "strong", tabular=True))
    column.addWidget(Label(duration, "small", "ink2", tabular=True))
    column.addStretch()
    return holder


class TravelRow(QWidget):
    """How far it is from one meeting to the next."""

    def __init__(self, text: str, *, short: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._short = short
        self._icon = QLabel()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 5, 0, 5)
        self._grid.addWidget(self._icon, 0, 0)
        self._grid.addWidget(
            Label(text, "small", "warnInk" if short else "ink2", wrap=True, tabular=True), 0, 1
        )
        self._grid.setColumnStretch(1, 1)
        follow_theme(self._renew)

    def _renew(self) -> None:
        self._grid.setHorizontalSpacing(theme.current().space(4) + 2)
        name, color = ("triangle-alert", "warnInk") if self._short else ("car", "ink3")
        self._icon.setPixmap(icons.pixmap(name, color, 16))
