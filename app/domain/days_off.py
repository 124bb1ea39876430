"""Vapaat: the worker's own days off, and whether her clients have their cards (review 40, 44)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from app.domain.problems import Problem
from app.text import Language

LONGEST: Final = 366
_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class DaysOff:
    """From when until when she is away; `cards` are the languages in which cards were made."""

    first: date | None = None
    last: date | None = None
    cards: tuple[Language, ...] = ()

    def problems(self, today: date) -> tuple[Problem, ...]:
        """What keeps them from being kept: a day is missing, they are over or far too many."""
        first, last = self.first, self.last
        if first is None or last is None:
            names = ("first", "last")
            return tuple(
                Problem("date-missing", one) for one in names if getattr(self, one) is None
            )
        if last < first:
            return (Problem("end-before-start", "last"),)
        if last < today:
            return (Problem("date-past", "last"),)
        if (last - first).days >= LONGEST:
            return (Problem("days-off-long", "last"),)
        return ()

    def days(self) -> tuple[date, ...]:
        """Give each day of them."""
        if self.first is None or self.last is None:
            return ()
        return tuple(self.first + n * _DAY for n in range((self.last - self.first).days + 1))

    def lacks_cards(self, languages: Iterable[Language]) -> bool:
        """Whether somebody's language is still without a card."""
        return not set(languages) <= set(self.cards)
