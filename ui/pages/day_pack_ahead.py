"""What lies ahead in Päivä pakettiin (34): tomorrow ready or not, holidays and days off."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app import text
from app.domain.day_pack import DayPack, Tomorrow
from app.domain.days_off import DaysOff
from app.reference.holidays import holiday_name
from ui import theme
from ui.models.shielded import hidden
from ui.navigation import Place
from ui.pages.day_pack_cards import PackCard
from ui.translation import current_language
from ui.widgets.buttons import Button, Kind
from ui.widgets.head_row import HeadRow
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label

translate = QCoreApplication.translate
DONE = ("circle-check", "ok")


class ReadyLine(QWidget):
    """A sign, what is ready or is not, and beside it when, or the way to it."""

    def __init__(
        self, sign: tuple[str, str], words: str, about: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.current().space(8))
        self._row.addWidget(IconLabel(*sign, 20))
        self._row.addWidget(Label(words, "body", wrap=True, tabular=True), 1)
        if about:
            beside = Label(about, "small", "ink2", wrap=True, tabular=True)
            beside.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._row.addWidget(beside, 1)

    def lead(self, verb: str, go: Callable[[], object]) -> Button:
        """Put the way to it at the end of the line."""
        button = Button(verb, kind="link")
        button.setAccessibleName(f"{verb}: {self._words}")
        button.clicked.connect(lambda _=False: go())
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return button


class TomorrowCard(PackCard):
    """How much there is, whether the sheet, the safety time and the interpreters are ready.

    Signals:
        wanted: the way to one of them (Place).
    """

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("TomorrowCard", "Tomorrow"), "sunrise", parent)

    def show_tomorrow(self, found: Tomorrow, *, shielded: bool) -> None:
        """Show it; with the shield nobody is named and no client led to."""
        figure = self.tr("%n meeting(s)", "", found.count)
        if found.kilometres:
            driven = self.tr("{km} km").format(km=text.format_number(found.kilometres))
            figure = f"{figure} · {driven}"
        lines = self.begin(figure)
        lines.setSpacing(0)  # each line has the height of what is pressed
        if found.first is None:
            lines.addWidget(Label(self.tr("Nothing is booked."), "body"))
            return
        words = self.tr("The first begins at {time}").format(
            time=text.format_time(text.local(found.first))
        )
        lines.addWidget(Label(words, "body", wrap=True, tabular=True))
        lines.addWidget(self._sheet(found.pack_seen))
        if found.visit is not None:
            lines.addWidget(self._safety(found, found.visit))
        for client_id, name in found.unconfirmed:
            missing = self.tr("Interpreter not confirmed: {name}")
            line = ReadyLine(
                ("languages", "warn"), missing.format(name=hidden() if shielded else name)
            )
            if not shielded:
                self._lead(line, self.tr("See"), Place("client", client_id))
            lines.addWidget(line)

    def _sheet(self, seen: datetime | None) -> ReadyLine:
        if seen is None:
            line = ReadyLine(("clipboard-list", "ink2"), self.tr("Pack for tomorrow not looked at"))
            self._lead(line, self.tr("Pack for tomorrow"), Place("tomorrow-pack"))
            return line
        updated = self.tr("updated {time}").format(time=text.format_time(text.local(seen)))
        line = ReadyLine(DONE, self.tr("The pack for tomorrow is on this device"), updated)
        self._lead(line, self.tr("See"), Place("tomorrow-pack"))
        return line

    def _safety(self, found: Tomorrow, visit: datetime) -> ReadyLine:
        safety = found.safety
        begins = text.format_time(text.local(visit))
        place = Place("safety", section=found.day.isoformat() if found.day else "")
        if safety is None:
            told = self.tr("{time} visit").format(time=begins)
            line = ReadyLine(("timer", "ink2"), self.tr("Safety time not agreed"), told)
            self._lead(line, self.tr("Agree"), place)
            return line
        if safety.begins is not None:
            begins = text.format_time(safety.begins)
        told = self.tr("{time} visit, {who} knows").format(time=begins, who=safety.who)
        line = ReadyLine(DONE, self.tr("Safety time agreed"), told)
        self._lead(line, self.tr("See"), place)
        return line

    def _lead(self, line: ReadyLine, verb: str, place: Place) -> None:
        line.lead(verb, lambda: self.wanted.emit(place))


class DayLine(QWidget):
    """A day or some days, what they are, and maybe the way to what is to be done before them."""

    def __init__(self, days: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.current()
        self._row = HeadRow()
        self.setLayout(self._row)
        self._row.setSpacing(look.space(12))
        when = Label(days, "strong", wrap=True, tabular=True)
        when.setMinimumWidth(look.px(100))
        self._row.add(when)
        self._words = Label(words, "body", wrap=True)
        self._row.add(self._words, 1)

    def lead(self, verb: str, go: Callable[[], object], kind: Kind = "secondary") -> Button:
        """Put the way to it at the end of the line."""
        button = Button(verb, kind=kind)
        button.setAccessibleName(f"{verb}: {self._words.text()}")
        button.clicked.connect(lambda _=False: go())
        self._row.add(button)
        return button


class AheadCard(PackCard):
    """Holidays and her own days off of the coming weeks, in the order of time.

    Signals:
        wanted: the way to the cards or to the days off (Place).
    """

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("AheadCard", "Ahead"), "calendar-heart", parent)
        self.days_button = Button(self.tr("My days off"), "tree-palm", "link", parent=self)
        self.days_button.setObjectName("days-off")
        self.days_button.clicked.connect(lambda: self.wanted.emit(Place("days-off")))
        self.head.addWidget(self.days_button)

    def show_ahead(self, pack: DayPack) -> None:
        """Show what comes; cards that are not made yet with the way to them."""
        lines, language = self.begin(), current_language()
        lines.setSpacing(0)
        coming: list[tuple[date, QWidget]] = [
            (day, DayLine(_weekday(day), holiday_name(day, language))) for day in pack.holidays
        ]
        coming += [(off.first, self._off(off, pack)) for off in pack.days_off if off.first]
        for _, line in sorted(coming, key=lambda one: one[0]):
            lines.addWidget(line)
        if not pack.holidays:
            nothing = self.tr("No holidays in the next six weeks.")
            lines.addWidget(Label(nothing, "body", wrap=True))

    def _off(self, off: DaysOff, pack: DayPack) -> DayLine:
        line_of = days_words(off)
        if not off.lacks_cards(pack.card_languages):
            return DayLine(line_of, self.tr("Your days off · cards made"))
        line = DayLine(line_of, self.tr("Your days off · cards not made"))
        first = off.first.isoformat() if off.first else ""
        line.lead(
            self.tr("Make the cards"), lambda: self.wanted.emit(Place("leave-cards", section=first))
        )
        return line


def days_words(off: DaysOff) -> str:
    """`21.12.–6.1.`; one day alone `21.12.`."""
    if off.first is None or off.last is None:
        return ""
    if off.first == off.last:
        return text.format_date(off.first, year=False)
    first, last = (text.format_date(one, year=False) for one in (off.first, off.last))
    return f"{first}–{last}"


def _weekday(day: date) -> str:
    return text.format_weekday_date(day, current_language(), year=False)
