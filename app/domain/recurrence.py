"""Appointments that come again: each week, each second week, or on days of their own.

Every appointment is a booking of its own, so that one can be moved or cancelled without the
others; a holiday is skipped and named, never booked in silence.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from app.domain.problems import Problem

MOST: Final = 60  # more than a year of weeks
_WEEK: Final = timedelta(weeks=1)


class Repeat(StrEnum):
    """How often an appointment comes again."""

    NEVER = "never"
    WEEKLY = "weekly"
    FORTNIGHTLY = "fortnightly"
    DAYS = "days"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recurrence:
    """What was asked for: how often, until when, or on which other days (P95)."""

    repeat: Repeat = Repeat.NEVER
    until: date | None = None
    days: tuple[date, ...] = ()

    def problems(self, first: date | None) -> tuple[Problem, ...]:
        """What keeps it from being booked."""
        if self.repeat is Repeat.NEVER or first is None:
            return ()
        if self.repeat is Repeat.DAYS:
            if not self.days:
                return (Problem("date-missing", "days"),)
            return _too_many(len(self.days) + 1, "days")
        if self.until is None:
            return (Problem("date-missing", "until"),)
        if self.until < first:
            return (Problem("end-before-start", "until"),)
        return _too_many((self.until - first).days // self._gap.days + 1, "until")

    @property
    def _gap(self) -> timedelta:
        return 2 * _WEEK if self.repeat is Repeat.FORTNIGHTLY else _WEEK

    def dates(self, first: date, is_holiday: Callable[[date], bool]) -> "Dates":
        """Give the days, the first one always: she has chosen it herself, as all days of her own.

        Of weekly ones those that are holidays are skipped; the weekday stays, also over a year end.
        """
        if self.repeat is Repeat.NEVER:
            return Dates(booked=(first,))
        if self.repeat is Repeat.DAYS:
            return Dates(booked=tuple(sorted({first, *self.days})))
        until = self.until or first
        count = min((until - first).days // self._gap.days, MOST)
        later = [first + n * self._gap for n in range(1, count + 1)]
        return Dates(
            booked=(first, *_those(later, lambda day: not is_holiday(day))),
            skipped=tuple(_those(later, is_holiday)),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Dates:
    """The days that are booked, and the holidays that are skipped."""

    booked: tuple[date, ...]
    skipped: tuple[date, ...] = ()


def _those(days: Iterable[date], wanted: Callable[[date], bool]) -> Iterable[date]:
    return (day for day in days if wanted(day))


def _too_many(count: int, field: str) -> tuple[Problem, ...]:
    if count <= MOST:
        return ()
    return (Problem("too-many", field, {"most": MOST}),)
