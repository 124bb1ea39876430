"""The words of the calendar: its heading, its blocks, what is told of them aloud."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from app import text
from app.domain.calendar import CalendarPage, Lane, Span, Stretch, days_shown, hours_shown, lanes
from app.domain.meetings import ContactForm
from app.domain.today import DayItem, DayState
from app.reference.holidays import holiday_name
from app.reference.vocabularies import Vocabulary
from app.text import Language
from ui.models.drive_texts import leaving_words
from ui.vocabulary import Words
from ui.widgets.calendar_data import BlockData, CalendarData, DayData, Kind

_KINDS: dict[DayState, Kind] = {
    DayState.LOGGED: "done",
    DayState.DRAFT: "draft",
    DayState.NEXT: "next",
    DayState.LATER: "planned",
    DayState.UNLOGGED: "planned",
    DayState.CANCELLED: "cancelled",
}
_ICONS: dict[Kind, str] = {
    "done": "check",
    "draft": "pen-line",
    "cancelled": "calendar-x",
    "foreign": "calendar-days",
    "group": "messages-square",
}
translate = QCoreApplication.translate


def key_of(item: DayItem) -> str:
    """Give what a block is found again by."""
    found = item.booking_id or item.meeting_id or item.foreign_id
    return f"item-{found}" if found else ""


def minutes_of(item: DayItem) -> Stretch:
    """Give from when to when it is by the clock on the wall; it ends with the day at the latest."""
    start = item.wall_start.hour * 60 + item.wall_start.minute
    return Stretch(start, min(start + max(item.minutes, 1), 24 * 60))


def free_day(page: CalendarPage, day: date, language: Language) -> str:
    """Give the holiday's name, and whether it is one of her days off."""
    off = translate("calendar", "Day off") if day in page.days_off else ""
    return " · ".join(part for part in (holiday_name(day, language), off) if part)


class CalendarTexts:
    """Puts a page of the calendar into words and blocks."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def title(self, page: CalendarPage, span: Span) -> str:
        """`Viikko 46`, or of one day `Keskiviikko 11. marraskuuta`."""
        if span is Span.DAY:
            return text.long_day(page.first, self._words.language)
        week = page.first.isocalendar().week
        return translate("calendar", "Week {number}").format(number=week)

    def about(self, page: CalendarPage, span: Span) -> str:
        """`9.–13.11.2026 · ajoa 214 km`."""
        shown = days_shown(page)
        parts = []
        if span is Span.WEEK:
            parts.append(_days(shown[0], shown[-1]))
        else:
            parts.append(free_day(page, page.first, self._words.language))
        if page.kilometres:
            driven = text.format_number(page.kilometres)
            parts.append(translate("calendar", "{km} km of driving").format(km=driven))
        return " · ".join(part for part in parts if part)

    def picture(self, page: CalendarPage, now: datetime, *, movable: bool) -> CalendarData:
        """Give the whole picture; `movable` is False while others' names are hidden."""
        days = days_shown(page)
        wall = text.local(now)
        timed = [item for item in page.items if not item.all_day]
        spans = {key_of(item): minutes_of(item) for item in timed}
        placed: dict[str, Lane] = {}
        for day in days:
            of_day = [item for item in timed if item.start_day == day]
            found = lanes([spans[key_of(item)] for item in of_day])
            placed |= {key_of(item): lane for item, lane in zip(of_day, found, strict=True)}
        blocks = tuple(
            self._block(page, item, days.index(item.start_day), placed[key_of(item)], movable)
            for item in timed
            if item.start_day in days
        )
        drives = [Stretch(max(b.start - b.drive_minutes, 0), b.start) for b in blocks if b.drive]
        return CalendarData(
            days=tuple(self._day(page, day, wall.date()) for day in days),
            blocks=blocks,
            hours=hours_shown([*spans.values(), *drives]),
            now=wall.hour * 60 + wall.minute,
            name=translate("calendar", "Calendar, {days}").format(days=_days(days[0], days[-1])),
        )

    def who(self, item: DayItem) -> str:
        """Whom it is with, or what it is."""
        work = self._words.label(Vocabulary.OTHER_WORK, item.work) if item.work else ""
        busy = translate("calendar", "Busy") if item.foreign_id else ""
        return item.client_name or item.title or work or busy

    def what(self, item: DayItem) -> str:
        """How and where, or of what kind the work is."""
        if item.foreign_id is not None:
            return translate("calendar", "another calendar")
        form = self._words.label(Vocabulary.CONTACT_FORMS, item.form) if item.form else ""
        if item.client_id is None and item.work:
            form = self._words.label(Vocabulary.OTHER_WORK, item.work) if item.title else ""
        place = self._words.label(Vocabulary.PLACES, item.place) if item.place else ""
        topic = item.title if item.client_id is not None else ""
        optional = translate("calendar", "optional") if item.optional else ""
        return " · ".join(part for part in (form, place, topic, optional) if part)

    def when(self, item: DayItem) -> str:
        """`9.30–10.30`."""
        if item.all_day:
            return translate("calendar", "all day")
        end = item.wall_start.replace(tzinfo=None) + timedelta(minutes=item.minutes)
        return f"{text.format_time(item.wall_start)}–{text.format_time(end)}"

    def state(self, item: DayItem) -> str:
        """What has become of it, in a word; empty for what isn't a meeting of hers."""
        if item.client_id is None and item.state in {DayState.UNLOGGED, DayState.LATER}:
            return ""
        return {
            DayState.LOGGED: translate("calendar", "logged"),
            DayState.DRAFT: translate("calendar", "draft"),
            DayState.NEXT: translate("calendar", "next"),
            DayState.LATER: "",
            DayState.UNLOGGED: translate("calendar", "not logged yet"),
            DayState.CANCELLED: translate("calendar", "cancelled"),
        }[item.state]

    def drive(self, item: DayItem) -> str:
        """`34 km`."""
        if not item.kilometres:
            return ""
        return translate("calendar", "{km} km").format(km=text.format_number(item.kilometres))

    def spoken(self, item: DayItem) -> str:
        """All of it in one sentence, for who does not see the picture."""
        day = text.format_weekday_date(item.start_day, self._words.language, year=False)
        driven = self.drive(item)
        way = translate("calendar", "drive {distance}").format(distance=driven) if driven else ""
        way = ", ".join(part for part in (way, leaving_words(item)) if part)
        again = translate("calendar", "comes again") if item.repeats else ""
        what = (self.who(item), self.what(item), again, self.state(item), way)
        parts = (f"{day} {self.when(item)}", *what)
        return ", ".join(part for part in parts if part)

    def moved(self, start: datetime, beside: Sequence[DayItem], *, pair: bool, interp: bool) -> str:
        """Where it stands now, what else is then, and who has to hear of it."""
        language = self._words.language
        day = text.format_weekday_date(start.date(), language, year=False)
        parts = [
            translate("calendar", "Moved: {day} {clock}").format(
                day=day, clock=text.clock(start, language)
            ),
            holiday_name(start.date(), language),
        ]
        if beside:
            others = ", ".join(self.who(one) for one in beside)
            parts.append(translate("calendar", "at the same time: {others}").format(others=others))
        if pair:
            parts.append(translate("calendar", "tell the work pair"))
        if interp:
            parts.append(translate("calendar", "move the interpreter too"))
        return " · ".join(part for part in parts if part)

    def _day(self, page: CalendarPage, day: date, today: date) -> DayData:
        """The head of a day; what takes all of it stands there, not over the hours."""
        whole = (self.who(one) for one in page.items if one.all_day and one.start_day == day)
        told = (free_day(page, day, self._words.language), *whole)
        return DayData(
            name=text.format_weekday_date(day, self._words.language, year=False),
            holiday=" · ".join(dict.fromkeys(one for one in told if one)),
            is_today=day == today,
        )

    def _block(
        self, page: CalendarPage, item: DayItem, column: int, lane: Lane, movable: bool
    ) -> BlockData:
        stretch = minutes_of(item)
        short = page.short_names.get(item.client_id) if item.client_id else None
        alone = page.first == page.last  # a whole page's width for one day
        kind = kind_of(item)
        return BlockData(
            key=key_of(item),
            column=column,
            start=stretch.start,
            minutes=stretch.end - stretch.start,
            title=self.who(item) if alone or not short else short,
            detail=self._detail(item, alone=alone),
            time=text.format_time(item.wall_start),
            spoken=self.spoken(item),
            icon=self._icon(item, kind),
            kind=kind,
            drive=self.drive(item) if item.state is not DayState.CANCELLED else "",
            drive_minutes=item.drive_minutes or 0,
            drive_short=item.is_ahead and item.short_by > 0,
            lane=lane.number,
            lanes=lane.count,
            movable=movable and is_movable(item),
            dashed=item.optional,
        )

    def _detail(self, item: DayItem, *, alone: bool) -> str:
        """Where, in a narrow column; else all of it."""
        if alone or not item.place:
            return self.what(item)
        place = self._words.label(Vocabulary.PLACES, item.place).lower()
        optional = translate("calendar", "optional")
        return f"{place} · {optional}" if item.optional else place

    def _icon(self, item: DayItem, kind: Kind) -> str:
        if kind in _ICONS:
            return _ICONS[kind]
        if kind == "other":
            return self._words.icon(Vocabulary.OTHER_WORK, item.work) or "briefcase"
        form = item.form or ContactForm.OTHER_PLACE
        return self._words.icon(Vocabulary.CONTACT_FORMS, form) or "calendar-clock"


def _days(first: date, last: date) -> str:
    """`9.–13.11.2026`, over the turn of a month or year as much as is needed."""
    if first == last:
        return text.format_date(first)
    if first.year != last.year:
        return text.format_date_range(first, last)
    start = f"{first.day}." if first.month == last.month else text.format_date(first, year=False)
    return f"{start}–{text.format_date(last)}"


def is_movable(item: DayItem) -> bool:
    """Only what is booked and neither logged nor cancelled."""
    still = item.state in {DayState.NEXT, DayState.LATER, DayState.UNLOGGED}
    return still and item.booking_id is not None


def kind_of(item: DayItem) -> Kind:
    """Give what it is painted as."""
    if item.foreign_id is not None:
        return "foreign"
    if item.state is DayState.CANCELLED:
        return "cancelled"
    if item.group_id is not None or (
        item.client_id is None and item.form is ContactForm.GROUP_VISIT
    ):
        return "group"
    if item.client_id is None and not item.client_name:
        return "other"
    return _KINDS[item.state]
