"""The days of an appointment that comes again (RFC 5545 3.3.10), step by step and bounded.

dateutil walks on to the year 9999 where a rule never fits, and second by second where a file asks
for it; here each step costs something, and what is out of the window is not walked at all.
"""

from calendar import monthrange
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

_DAYS: Final = {
    name: number for number, name in enumerate(("MO", "TU", "WE", "TH", "FR", "SA", "SU"))
}
_KNOWN: Final = frozenset(
    ("FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "WKST")
)
_FREQUENCIES: Final = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
_WEEK: Final = 7


class StepsSpent(Exception):
    """A file asked for more steps than any calendar needs."""


class RuleUnknown(Exception):
    """A rule that is not understood here, such as every second or by numbers of weeks."""


@dataclass(slots=True)
class Steps:
    """How many more days and months may be looked at, over a whole file."""

    left: int

    def take(self) -> None:
        """Take one. StepsSpent: none is left."""
        self.left -= 1
        if self.left < 0:
            raise StepsSpent


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule that is understood; `weekdays` with their number within the month, 0 for every one."""

    frequency: str
    interval: int = 1
    count: int | None = None
    until: date | None = None
    weekdays: tuple[tuple[int, int], ...] = ()
    month_days: tuple[int, ...] = ()
    months: tuple[int, ...] = ()
    positions: tuple[int, ...] = ()
    week_start: int = 0

    @property
    def is_endless(self) -> bool:
        """Whether it comes again for ever."""
        return self.count is None and self.until is None


def rule_of(parts: Mapping[str, Any], until: date | None) -> Rule:
    """Give the rule of an RRULE as icalendar reads it. RuleUnknown."""
    try:
        told = {name.upper(): values for name, values in parts.items()}
        frequency = str(told["FREQ"][0])
        interval = int(told.get("INTERVAL", [1])[0])
        count = int(told["COUNT"][0]) if "COUNT" in told else None
        rule = Rule(
            frequency=frequency,
            interval=interval,
            count=count,
            until=until,
            weekdays=tuple(_weekday(str(one)) for one in told.get("BYDAY", ())),
            month_days=tuple(int(one) for one in told.get("BYMONTHDAY", ())),
            months=tuple(int(one) for one in told.get("BYMONTH", ())),
            positions=tuple(int(one) for one in told.get("BYSETPOS", ())),
            week_start=_DAYS[str(told.get("WKST", ["MO"])[0])],
        )
    except (KeyError, ValueError, TypeError, IndexError) as error:
        raise RuleUnknown from error
    numbered = any(number for _, number in rule.weekdays)
    by_year = frequency == "YEARLY" and not rule.months and (rule.weekdays or rule.month_days)
    if (
        set(told) - _KNOWN
        or frequency not in _FREQUENCIES
        or interval < 1
        or (count is not None and count < 1)
        or (numbered and frequency in ("DAILY", "WEEKLY"))
        or by_year
        or (rule.positions and frequency in ("DAILY", "WEEKLY"))
    ):
        raise RuleUnknown
    return rule


def _weekday(words: str) -> tuple[int, int]:
    number = words[:-2]
    return _DAYS[words[-2:]], int(number) if number else 0


def days_of(rule: Rule, start: date, first: date, last: date, steps: Steps) -> Iterator[date]:
    """Give the days from `first` to `last` in their order, the day `start` being the first one.

    Raises:
        StepsSpent: the file has used up its steps.
    """
    told = 0
    for period in _periods(rule, start, first, last, steps):
        for day in period:
            if day < start:
                continue
            if (rule.until is not None and day > rule.until) or day > last:
                return
            told += 1
            if rule.count is not None and told > rule.count:
                return
            if day >= first:
                yield day


def _periods(
    rule: Rule, start: date, first: date, last: date, steps: Steps
) -> Iterator[list[date]]:
    """Give the days of each period that counts, from the first one that reaches into the window.

    Where the times are counted, all are walked from the beginning.
    """
    number = 0 if rule.count is not None else max(_before(rule, start, first), 0)
    while True:
        steps.take()
        found = _period(rule, start, number, last)
        if found is None:
            return
        yield found
        number += 1


def _before(rule: Rule, start: date, first: date) -> int:
    """How many periods lie wholly before the window."""
    days, months = (first - start).days, _months(first) - _months(start)
    unit = {"DAILY": days, "WEEKLY": days // _WEEK, "MONTHLY": months, "YEARLY": months // 12}
    return unit[rule.frequency] // rule.interval - 1


def _period(rule: Rule, start: date, number: int, last: date) -> list[date] | None:
    """The days of one period; None where it begins after the window."""
    step = number * rule.interval
    try:
        if rule.frequency == "DAILY":
            begin = start + timedelta(days=step)
            found = [begin] if _fits(rule, begin) else []
        elif rule.frequency == "WEEKLY":
            begin = start - timedelta(days=(start.weekday() - rule.week_start) % _WEEK)
            begin += timedelta(weeks=step)
            found = _week(rule, start, begin)
        else:
            month = _months(start) + step * (1 if rule.frequency == "MONTHLY" else 12)
            begin = date(month // 12, month % 12 + 1, 1)
            found = _monthly(rule, start, begin)
            if rule.frequency == "YEARLY":
                begin = date(begin.year, 1, 1)
    except (OverflowError, ValueError):
        return None
    return None if begin > last else found


def _week(rule: Rule, start: date, begin: date) -> list[date]:
    wanted = {day for day, _ in rule.weekdays} or {start.weekday()}
    days = (begin + timedelta(days=n) for n in range(_WEEK))
    return [day for day in days if day.weekday() in wanted and _in_months(rule, day)]


def _monthly(rule: Rule, start: date, begin: date) -> list[date]:
    """A month's days, or those of a year's months."""
    if rule.frequency == "YEARLY" and rule.months:
        months = sorted({one for one in rule.months if 1 <= one <= 12})
        found = [day for one in months for day in _month(rule, start, begin.replace(month=one))]
    else:
        found = _month(rule, start, begin) if _in_months(rule, begin) else []
    if not rule.positions:
        return found
    places = {one - 1 if one > 0 else len(found) + one for one in rule.positions}
    return [day for place, day in enumerate(found) if place in places]


def _month(rule: Rule, start: date, begin: date) -> list[date]:
    length = monthrange(begin.year, begin.month)[1]
    days = [begin.replace(day=n + 1) for n in range(length)]
    if not rule.weekdays and not rule.month_days:
        return [day for day in days if day.day == start.day]
    return [day for day in days if _by_weekday(rule, day, length) and _by_number(rule, day, length)]


def _by_weekday(rule: Rule, day: date, length: int) -> bool:
    forth, back = (day.day - 1) // _WEEK + 1, -((length - day.day) // _WEEK + 1)
    return not rule.weekdays or any(
        weekday == day.weekday() and number in (0, forth, back) for weekday, number in rule.weekdays
    )


def _by_number(rule: Rule, day: date, length: int) -> bool:
    return not rule.month_days or not {day.day, day.day - length - 1}.isdisjoint(rule.month_days)


def _fits(rule: Rule, day: date) -> bool:
    weekdays = {one for one, _ in rule.weekdays}
    length = monthrange(day.year, day.month)[1]
    return (
        (not weekdays or day.weekday() in weekdays)
        and _by_number(rule, day, length)
        and _in_months(rule, day)
    )


def _in_months(rule: Rule, day: date) -> bool:
    return not rule.months or day.month in rule.months


def _months(day: date) -> int:
    return day.year * 12 + day.month - 1
