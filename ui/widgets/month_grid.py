"""The picture of a month (28): a button for each day with what stands on it; one tab stop."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget
from typing_extensions import override

from ui import theme
from ui.widgets.calendar_data import Kind
from ui.widgets.label import Label
from ui.widgets.themed import KEYBOARD_REASONS, follow_theme, paint_focus_ring

_DOTS: Final[dict[Kind, str]] = {
    "done": "primary",
    "planned": "primary",
    "next": "today",
    "draft": "warn",
    "group": "info",
    "other": "ink3",
    "cancelled": "line",
    "foreign": "lineStrong",
}
_HOLLOW: Final = frozenset(("planned", "next", "cancelled"))
_ARROWS: Final = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}
_WEEK: Final = 7
_SIDE: Final = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthDayData:
    """One day: its number, its lines with what they are, and all of it in one sentence.

    `id` is the day as ISO date. Days of the months beside are shown fainter.
    """

    id: str
    number: str
    spoken: str
    lines: tuple[tuple[Kind, str], ...] = ()
    holiday: str = ""
    inside: bool = True
    is_today: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthData:
    """Whole weeks: names of the weekdays, numbers of the weeks, their days from Monday on."""

    name: str = ""
    weekdays: tuple[str, ...] = ()
    weeks: tuple[str, ...] = ()
    days: tuple[MonthDayData, ...] = ()


class MonthDay(QAbstractButton):
    """A day of the month; pressed it opens.

    Signals:
        key_pressed: an arrow (QKeyEvent), for the grid.
    """

    key_pressed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.data = MonthDayData(id="", number="", spoken="")
        self._by_keyboard = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_data(self, data: MonthDayData) -> None:
        """Show another day."""
        self.data = data
        self.setObjectName(f"day-{data.id}")
        self.setAccessibleName(data.spoken)
        self.setToolTip("\n".join(words for _, words in data.lines))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(90, theme.current().px(56))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(40, theme.current().px(48))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keyboard = event.reason() in (*KEYBOARD_REASONS, Qt.FocusReason.OtherFocusReason)
        super().focusInEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif Qt.Key(event.key()) in _ARROWS:
            self.key_pressed.emit(event)
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look, data = theme.current(), self.data
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "hover" if self.underMouse() else "surface" if data.inside else "sunken"
        ground = "primarySoft" if data.is_today and not self.underMouse() else ground
        painter.fillRect(self.rect(), look.color(ground))
        painter.setPen(QPen(look.color("line"), 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        top = self._paint_head(painter)
        self._paint_lines(painter, top)
        if self.hasFocus() and self._by_keyboard:
            paint_focus_ring(painter, QRectF(self.rect()), 4, gap=False)
        painter.end()

    def _paint_head(self, painter: QPainter) -> float:
        look, data = theme.current(), self.data
        painter.setFont(look.font("strong" if data.inside else "small"))
        height = look.line_height("body")
        width = self.width() - 2 * _SIDE
        painter.setPen(look.color("ink" if data.inside else "ink3"))
        painter.drawText(QRectF(_SIDE, 2, width, height), Qt.AlignmentFlag.AlignLeft, data.number)
        if data.holiday:
            taken = QFontMetrics(painter.font()).horizontalAdvance(f"{data.number}  ")
            painter.setFont(look.font("micro"))
            room = width - taken
            words = QFontMetrics(painter.font()).elidedText(
                data.holiday, Qt.TextElideMode.ElideRight, room
            )
            painter.setPen(look.color("ink2"))
            place = QRectF(_SIDE + taken, 2, room, height)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight, words)
        return 2.0 + height

    def _paint_lines(self, painter: QPainter, top: float) -> None:
        look, lines = theme.current(), self.data.lines
        painter.setFont(look.font("micro"))
        step = look.line_height("micro") + 1
        fit = max(int((self.height() - top - 2) // step), 0)
        shown = lines if len(lines) <= fit else lines[: max(fit - 1, 0)]
        metrics, dot = QFontMetrics(painter.font()), look.px(7)
        for number, (kind, words) in enumerate(shown):
            y = top + number * step
            colour = look.color(_DOTS[kind])
            painter.setPen(QPen(colour, 1.6))
            painter.setBrush(look.color("surface") if kind in _HOLLOW else colour)
            painter.drawEllipse(QRectF(_SIDE, y + (step - dot) / 2, dot, dot))
            left = _SIDE + dot + 5
            room = self.width() - left - 3
            painter.setPen(look.color("ink3" if kind == "cancelled" else "ink"))
            told = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(room))
            painter.drawText(QRectF(left, y, room, step), Qt.AlignmentFlag.AlignVCenter, told)
        if (rest := len(lines) - len(shown)) and fit:
            painter.setPen(look.color("ink2"))
            place = QRectF(_SIDE, top + len(shown) * step, self.width() - 2 * _SIDE, step)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, f"+{rest}")


class MonthGrid(QWidget):
    """Arrows go from day to day, Enter opens one.

    Signals:
        pressed: a day was opened (ISO date).
    """

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.days: list[MonthDay] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._heads = [Label("", "small-strong", "ink2") for _ in range(_WEEK)]
        for column, head in enumerate(self._heads):
            self._grid.addWidget(head, 0, column + 1)
            self._grid.setColumnStretch(column + 1, 1)
        self._weeks: list[Label] = []
        follow_theme(self._renew)

    def show_data(self, data: MonthData) -> None:
        """Show another month; the tab stop is today, or the first of the month."""
        self.setAccessibleName(data.name)
        for head, name in zip(self._heads, data.weekdays, strict=True):
            head.setText(name)
        self._make(len(data.weeks))
        for label, number in zip(self._weeks, data.weeks, strict=True):
            label.setText(number)
        for day, told in zip(self.days, data.days, strict=True):
            day.show_data(told)
        first = next((n for n, one in enumerate(data.days) if one.inside), 0)
        self._set_stop(next((n for n, one in enumerate(data.days) if one.is_today), first))

    def focus_day(self, number: int) -> None:
        """Put the keyboard on a day."""
        self._set_stop(number)
        self.days[number].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _make(self, weeks: int) -> None:
        while len(self._weeks) > weeks:
            label = self._weeks.pop()
            gone: Sequence[QWidget] = (label, *self.days[-_WEEK:])
            del self.days[-_WEEK:]
            self._grid.setRowStretch(len(self._weeks) + 1, 0)
            for one in gone:
                self._grid.removeWidget(one)
                one.hide()
                one.deleteLater()
        while len(self._weeks) < weeks:
            row = len(self._weeks) + 1
            label = Label("", "micro", "ink3", tabular=True)
            self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.setRowStretch(row, 1)
            self._weeks.append(label)
            for column in range(_WEEK):
                day = MonthDay(self)
                day.clicked.connect(lambda _=False, day=day: self.pressed.emit(day.data.id))
                day.key_pressed.connect(lambda event, day=day: self._key(day, event))
                self._grid.addWidget(day, row, column + 1)
                self.days.append(day)
        self._renew()

    def _key(self, day: MonthDay, event: QKeyEvent) -> None:
        target = self.days.index(day) + _ARROWS[Qt.Key(event.key())]
        if 0 <= target < len(self.days):
            self.focus_day(target)

    def _set_stop(self, number: int) -> None:
        for index, day in enumerate(self.days):
            strong = index == number
            day.setFocusPolicy(Qt.FocusPolicy.StrongFocus if strong else Qt.FocusPolicy.ClickFocus)

    def _renew(self) -> None:
        look = theme.current()
        for head in self._heads:
            head.setContentsMargins(_SIDE, look.space(8), 0, look.space(8))
        for label in self._weeks:
            label.setContentsMargins(_SIDE, 4, _SIDE, 0)
