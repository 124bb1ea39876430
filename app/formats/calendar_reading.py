"""An own calendar out of an .ics file (RFC 5545): when she is busy, within some months.

The file may be hostile, huge or in yesterday's letters: its size, lines, depth, events and steps
are bounded, only appointments are looked at, and zones go by their names, never by rules of the
file. Who takes part, where and what is written there is not read at all.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import chain
from typing import Any, Final

from icalendar import Event
from icalendar.prop import vDDDLists, vDDDTypes, vRecur

from app.domain.foreign_calendar import ForeignTime, ReadCalendar, title_of
from app.formats.ics_lines import CalendarRefused, appointments
from app.formats.ics_recurrence import Rule, RuleUnknown, Steps, StepsSpent, days_of, rule_of
from app.progress import NoProgress, Progress
from app.text import HELSINKI

MOST_TIMES: Final = 4_000
_MOST_EXCEPTIONS: Final = 2_000
_MOST_STEPS: Final = 400_000
Moment = datetime | date
_DAY: Final = timedelta(days=1)
_LEAST: Final = 5  # minutes: what has no length is seen all the same
_TOLD_AFTER: Final = 200


def read_calendar(
    data: bytes,
    *,
    first: date,
    last: date,
    progress: Progress | None = None,
) -> ReadCalendar:
    """Give the busy times from `first` to `last`, in their order; of what is private no title.

    What is cancelled, or told to be free, is no busy time. Raises CalendarRefused, Cancelled.
    """
    told = progress or NoProgress()
    reading = _Reading(first, last)
    events = list(appointments(data))
    for number, lines in enumerate(events):
        if number % _TOLD_AFTER == 0:
            told.report(number, len(events))
        reading.add(lines)
    return reading.result()


@dataclass(slots=True)
class _Series:
    """One appointment with what may come of it."""

    uid: str
    start: Moment
    length: timedelta
    title: str
    rule: Rule | None = None
    more: tuple[Moment, ...] = ()
    without: frozenset[Moment] = frozenset()

    @property
    def day(self) -> date:
        return self.start.date() if isinstance(self.start, datetime) else self.start

    def on(self, day: date) -> Moment:
        """The same time of the day on another day, by the clock of its own zone."""
        if isinstance(self.start, datetime):
            return datetime.combine(day, self.start.timetz())
        return day


@dataclass(slots=True)
class _Counts:
    goes_on: int = 0
    first_only: int = 0
    passed_over: int = 0
    zones_unknown: int = 0


class _Reading:
    """Gathers appointments; moved ones of a series take the place of the time they had."""

    def __init__(self, first: date, last: date) -> None:
        self._first, self._last = first, last
        self._series: list[_Series] = []
        self._moved: list[_Series] = []
        self._elsewhere: set[tuple[str, Moment]] = set()
        self._steps = Steps(_MOST_STEPS)
        self._counts = _Counts()

    def add(self, lines: list[str]) -> None:
        """Take in the lines of one appointment."""
        text = "\r\n".join(["BEGIN:VEVENT", *lines, "END:VEVENT", ""])
        try:
            event = Event.from_ical(text)
            self._add(event)
        except (ValueError, TypeError, KeyError, OverflowError, AttributeError, RecursionError):
            self._counts.passed_over += 1

    def _add(self, event: Any) -> None:
        start = self._moment(event.get("DTSTART"))
        if start is None:
            self._counts.passed_over += 1
            return
        uid = str(event.get("UID", ""))[:200]
        gone = str(event.get("STATUS", "")).upper() == "CANCELLED"
        free = str(event.get("TRANSP", "")).upper() == "TRANSPARENT"
        instead = self._moment(event.get("RECURRENCE-ID"))
        if instead is not None:
            self._elsewhere.add((uid, _wall(instead)))
        if gone or free:
            return
        private = str(event.get("CLASS", "PUBLIC")).upper() != "PUBLIC"
        title = "" if private else title_of(str(event.get("SUMMARY", "")))
        series = _Series(uid, start, _length(event, start), title)
        if instead is not None:
            self._moved.append(series)
            return
        series.more = tuple(self._moments(event.get("RDATE")))
        series.without = frozenset(_wall(one) for one in self._moments(event.get("EXDATE")))
        if (told := event.get("RRULE")) is not None:
            self._take_rule(series, told)
        self._series.append(series)

    def _take_rule(self, series: _Series, told: Any) -> None:
        try:
            series.rule = rule_of(told, _until(series.start, told))
        except RuleUnknown:
            self._counts.first_only += 1

    def _moment(self, told: Any) -> Moment | None:
        found = _told(told)
        if isinstance(found, datetime) and found.tzinfo is None:
            self._counts.zones_unknown += "TZID" in told.params
            return found.replace(tzinfo=HELSINKI)
        return found

    def _moments(self, told: Any) -> list[Moment]:
        lists = told if isinstance(told, list) else [told]
        values = chain.from_iterable(one.dts for one in lists if isinstance(one, vDDDLists))
        found = (self._moment(one) for _, one in zip(range(_MOST_EXCEPTIONS), values, strict=False))
        return [one for one in found if one is not None]

    def result(self) -> ReadCalendar:
        """Give all times in the window; CalendarRefused where there are too many."""
        times: list[ForeignTime] = []
        try:
            for series in self._series:
                for start in self._starts(series):
                    if (series.uid, _wall(start)) not in self._elsewhere:
                        times += self._parts(series, start)
                    if len(times) > MOST_TIMES:
                        raise CalendarRefused(reason="too-many")
        except StepsSpent:
            raise CalendarRefused(reason="too-many") from None
        for series in self._moved:
            times += self._parts(series, series.start)
        if len(times) > MOST_TIMES:
            raise CalendarRefused(reason="too-many")
        return ReadCalendar(
            first=self._first,
            last=self._last,
            times=tuple(sorted(times, key=lambda one: (one.start, one.minutes, one.uid))),
            goes_on=self._counts.goes_on,
            first_only=self._counts.first_only,
            passed_over=self._counts.passed_over,
            zones_unknown=self._counts.zones_unknown,
        )

    def _starts(self, series: _Series) -> Iterator[Moment]:
        rule, without = series.rule, series.without
        found = [series.start]
        if rule is not None:
            around = min(series.length, timedelta(days=366)) + _DAY  # begun before, still going on
            days = days_of(rule, series.day, self._first - around, self._last, self._steps)
            found = [series.on(day) for day in days]
            goes_on = rule.is_endless or (rule.until is not None and rule.until > self._last)
            self._counts.goes_on += goes_on
        for start in dict.fromkeys([*found, *series.more]):
            if _wall(start) not in without:
                yield start

    def _parts(self, series: _Series, start: Moment) -> Iterator[ForeignTime]:
        """Give what of one appointment lies on each day of the window, by the clock here."""
        begin = _wall(start)
        if not isinstance(begin, datetime):
            for day in self._days(begin, max(series.length // _DAY, 1)):
                yield self._time(series, datetime.combine(day, time()), 24 * 60, all_day=True)
            return
        end = begin + max(series.length, timedelta(minutes=_LEAST))
        for day in self._days(begin.date(), (end.date() - begin.date()).days + 1):
            morning = datetime.combine(day, time())
            here, there = max(begin, morning), min(end, morning + _DAY)
            minutes = int((there - here).total_seconds()) // 60
            if minutes >= 1:
                yield self._time(series, here, minutes, all_day=minutes == 24 * 60)

    def _days(self, begin: date, count: int) -> Iterator[date]:
        skipped = max((self._first - begin).days, 0)
        for number in range(skipped, min(count, (self._last - begin).days + 1)):
            yield begin + number * _DAY

    def _time(
        self, series: _Series, start: datetime, minutes: int, *, all_day: bool
    ) -> ForeignTime:
        return ForeignTime(
            uid=series.uid, start=start, minutes=minutes, title=series.title, all_day=all_day
        )


def _told(value: Any) -> Moment | None:
    """What a property says, if it is read as a day or a time; icalendar keeps what is broken."""
    if not isinstance(value, vDDDTypes) or not isinstance(value.dt, date):
        return None
    return value.dt


def _wall(moment: Moment) -> Moment:
    """What the clock on the wall shows here; days stay days."""
    if isinstance(moment, datetime):
        return moment.astimezone(HELSINKI).replace(tzinfo=None)
    return moment


def _length(event: Any, start: Moment) -> timedelta:
    """How long it lasts; a day where nothing is said of a day, else no time."""
    usual = timedelta() if isinstance(start, datetime) else _DAY
    lasts = event.get("DURATION")
    if isinstance(lasts, vDDDTypes) and isinstance(lasts.dt, timedelta):
        return max(lasts.dt, usual)
    end = _told(event.get("DTEND"))
    if isinstance(start, datetime) and isinstance(end, datetime):
        until = end if end.tzinfo else end.replace(tzinfo=start.tzinfo)
        return max(until - start, usual)
    if end is None or isinstance(start, datetime) or isinstance(end, datetime):
        return usual
    return max(end - start, usual)


def _until(start: Moment, told: Any) -> date | None:
    """The last day on which a rule lets it come, by the clock of its own zone. RuleUnknown."""
    if not isinstance(told, vRecur):
        raise RuleUnknown
    until = (told.get("UNTIL") or [None])[0]
    if not isinstance(until, datetime):
        return until if isinstance(until, date) else None
    if not isinstance(start, datetime):
        return until.date()
    here = until.astimezone(start.tzinfo) if until.tzinfo else until
    return here.date() - (_DAY if here.time() < start.time() else timedelta())
