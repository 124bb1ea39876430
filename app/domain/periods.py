"""The service period and its clocks: decision, intensive phase, interim check (P17, P49)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from app.text import week_start


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodRow:
    """The period that runs or ran last; dates are both inside it."""

    id: UUID
    version: int
    start: date
    end: date | None
    interim_check: date | None = None
    ended_on: date | None = None
    latest_start: date | None = None

    @property
    def week_count(self) -> int | None:
        """How many weeks the period has, counted from its first day (26 for six months)."""
        return None if self.end is None else max(1, round(((self.end - self.start).days + 1) / 7))

    def week_number(self, today: date) -> int:
        """Which week is running, 1 on the first day, never past the last week."""
        number = max(1, (today - self.start).days // 7 + 1)
        return number if self.week_count is None else min(number, self.week_count)


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionRow:
    """A reference to a decision (SHL 17 §): the app issues none itself (worker-review.md 25)."""

    id: UUID
    start: date
    end: date | None
    number: str
    decider: str


def ribbon(
    period: PeriodRow, met: Iterable[date], contacts: Iterable[date], today: date
) -> list[tuple[str, bool, bool]]:
    """For each week of the period: state (met, none, to-come), call mark, is it this week.

    Only meetings fill a week; calls and messages are a mark under it (worker-review.md 19).
    """
    weeks = period.week_count or period.week_number(today)
    met_in = {(day - period.start).days // 7 for day in met}
    contact_in = {(day - period.start).days // 7 for day in contacts}
    current = (today - period.start).days // 7
    return [
        (
            "met" if week in met_in else "to-come" if week > current else "none",
            week in contact_in,
            week == current,
        )
        for week in range(weeks)
    ]


def weeks_between(first: date, last: date) -> int:
    """Calendar weeks from the week of `first` to the week of `last`."""
    return (week_start(last) - week_start(first)) // timedelta(weeks=1)
