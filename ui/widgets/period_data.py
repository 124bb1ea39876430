"""What a period bar shows, as plain values."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Literal

MarkKind = Literal["met", "remote", "contact", "cancelled", "group"]


@dataclass(frozen=True, slots=True)
class PeriodMark:
    """One event: `met` face to face, `remote`, `contact` (call or message), `cancelled`,
    `group` (in a group).

    `text` is the tooltip and the reading ("9.9. home visit, 60 min").
    """

    id: str
    date: date
    kind: MarkKind
    text: str


@dataclass(frozen=True, slots=True)
class Milestone:
    """A flag on the bar ("Interim review 30.11.")."""

    date: date
    text: str


@dataclass(frozen=True, slots=True)
class Phase:
    """A stretch beside the two lines, as of a group ("Arki rullaa")."""

    start: date
    end: date
    text: str


@dataclass(frozen=True, slots=True)
class PeriodBarData:
    """A service period with its events.

    Attributes:
        start, end: first and last day.
        today: the marker; outside the period it isn't drawn.
        start_text, end_text, today_text: words over the bar.
        months: (first day of month, short name) in order; made by the caller's language.
        phases: stretches in a group, painted over the two lines.
        ended: all grey.
        ends_soon: end text amber with an hourglass.
        description: the whole reading for screen readers and the list twin.
    """

    start: date
    end: date
    today: date
    start_text: str
    end_text: str
    today_text: str
    months: Sequence[tuple[date, str]] = ()
    marks: Sequence[PeriodMark] = field(default=())
    milestones: Sequence[Milestone] = field(default=())
    phases: Sequence[Phase] = field(default=())
    ended: bool = False
    ends_soon: bool = False
    description: str = ""

    def fraction(self, day: date) -> float:
        """Give where a day lies, 0 at the start and 1 at the end (kept inside)."""
        days = max((self.end - self.start).days, 1)
        return min(max((day - self.start).days / days, 0.0), 1.0)

    def weeks(self) -> list[date]:
        """Give the first day of each week of the period after the first."""
        days = (self.end - self.start).days
        return [self.start + timedelta(days=day) for day in range(7, days, 7)]

    def shows_today(self) -> bool:
        """Tell whether today lies inside the period."""
        return not self.ended and self.start <= self.today <= self.end


def month_starts(start: date, end: date) -> list[date]:
    """Give the days to name months at: the start (unless a month ends soon), then each new one."""
    found = [start]
    day = (start.replace(day=1) + timedelta(days=32)).replace(day=1)
    while day <= end:
        found.append(day)
        day = (day + timedelta(days=32)).replace(day=1)
    if len(found) > 1 and (found[1] - found[0]).days < 12:
        del found[0]
    return found
