"""Seuranta: figures of one worker's own work (domain.md 5.7), without anybody in them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import accumulate
from typing import Final, Literal

from app.domain.low_threshold import Week
from app.text import add_months, week_start

SMALLEST: Final = 5  # a report tells no smaller number: somebody could be recognised (P60)
LONG_GAP_DAYS: Final = 14
YOUNG: Final = (18, 29)  # the age band that the sources ask for, as a count only
FIRST_MONTHS: Final = 6  # Päijät-Häme compares these with what comes later

SpanKind = Literal["half-year", "year", "weeks"]


@dataclass(frozen=True, slots=True)
class Span:
    """The days that the figures are of, both included."""

    kind: SpanKind
    start: date
    end: date

    @classmethod
    def choices(cls, today: date) -> tuple["Span", ...]:
        """Give what can be chosen: half-years and years, this and the one before, twelve weeks."""
        half = date(today.year, 1 if today.month <= 6 else 7, 1)
        year = date(today.year, 1, 1)
        monday = today - timedelta(days=today.weekday())
        return (
            *(cls("half-year", it, _last_day(it, 6)) for it in (half, add_months(half, -6))),
            cls("weeks", monday - timedelta(weeks=11), monday + timedelta(days=6)),
            *(cls("year", it, _last_day(it, 12)) for it in (year, add_months(year, -12))),
        )

    def until(self, today: date) -> "Span":
        """Give the part of it that has been lived by `today`."""
        return Span(self.kind, self.start, max(min(self.end, today), self.start))

    @property
    def weeks(self) -> tuple[Week, ...]:
        """Every week that has a day in it."""
        monday = self.start - timedelta(days=self.start.weekday())
        count = (self.end - monday).days // 7 + 1
        return tuple(Week.of(monday + timedelta(weeks=number)) for number in range(count))


@dataclass(frozen=True, slots=True)
class WeekBar:
    """One week: meetings face to face and remote, calls and messages, and what was agreed."""

    week: Week
    in_person: int = 0
    remote: int = 0
    contacts: int = 0
    agreed: float = 0.0


@dataclass(frozen=True, slots=True)
class PeriodDays:
    """When one client's period runs, and how many days there may be between two meetings."""

    start: date
    end: date | None
    gap_days: int = 7

    def weeks_in(self, start: date, end: date) -> float:
        """Give the weeks of the period that lie between two days, both included."""
        first = max(self.start, start)
        last = end if self.end is None else min(self.end, end)
        return max((last - first).days + 1, 0) / 7


@dataclass(frozen=True, slots=True)
class NewClients:
    """How many client relations began in a month; `needs` counts their main areas of life.

    The main need is the area of which the client said the most in the first assessment; empty where
    there is none yet.
    """

    month: date
    count: int
    needs: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Monitoring:
    """All figures of a span. Counts are of clients, meetings or matters, as their names say.

    `purposes` and `tags` count held meetings (K08; S13, E10–E12), `other_work` minutes of work
    without a client (K29), `new_clients` whose relation began, by month and main need (H33).
    """

    span: Span
    clients: int = 0
    with_pair: int = 0
    periods_begun: int = 0
    periods_ended: int = 0
    ended_months: float | None = None
    decisions_new: int = 0
    decisions_continued: int = 0
    decisions_ended: int = 0
    weeks: tuple[WeekBar, ...] = ()
    client_weeks: float = 0.0
    agreed_meetings: float = 0.0
    in_person: int = 0
    outreach: int = 0
    remote: int = 0
    contacts: int = 0
    cancelled: int = 0
    network_meetings: int = 0
    kilometres: int = 0
    drive_minutes: int = 0
    minutes_first: float | None = None
    minutes_later: float | None = None
    long_gaps: int = 0
    elements: Mapping[str, int] = field(default_factory=dict)
    purposes: Mapping[str, int] = field(default_factory=dict)
    tags: Mapping[str, int] = field(default_factory=dict)
    new_clients: tuple["NewClients", ...] = ()
    other_work: Mapping[str, int] = field(default_factory=dict)
    goal_levels: Mapping[int, int] = field(default_factory=dict)
    goals_forward: int = 0
    goals_same: int = 0
    goals_back: int = 0
    goals_achieved: int = 0
    goals_ended: int = 0
    matters_done: int = 0
    matters_open: int = 0
    young: int = 0
    anonymous: int = 0
    days_to_assessment: float | None = None
    days_to_decision: float | None = None
    days_to_first_meeting: float | None = None
    waiting: int = 0
    oldest_waiting_days: int | None = None

    @property
    def meetings(self) -> int:
        """Held meetings; calls and messages are not among them (worker-review.md 19)."""
        return self.in_person + self.remote

    @property
    def per_client_week(self) -> float | None:
        """Meetings for each client and week; the sources aim at about one (P57)."""
        return self.meetings / self.client_weeks if self.client_weeks >= 1 else None

    @property
    def agreed_per_client_week(self) -> float | None:
        """What was agreed with the clients, in the same measure."""
        return self.agreed_meetings / self.client_weeks if self.client_weeks >= 1 else None

    @property
    def outreach_share(self) -> float | None:
        """Which part of the meetings face to face was in the client's own surroundings (P16)."""
        return self.outreach / self.in_person if self.in_person else None


def agreed_by(periods: Iterable[PeriodDays], start: date, end: date) -> float:
    """Give how many meetings were agreed between two days, over all periods."""
    return sum(
        one.weeks_in(start, end) * 7 / max(one.gap_days, 1)
        for one in periods
        if one.start <= end and (one.end is None or start <= one.end)
    )


def agreed_by_week(periods: Iterable[PeriodDays], span: Span, today: date) -> Mapping[date, float]:
    """Give how many meetings were agreed in each week of a span, by its Monday.

    Each period is laid down once, by its first day and the one after its last: ten years hold
    hundreds that touch a span.
    """
    first, last = week_start(span.start), week_start(min(span.end, today)) + timedelta(days=6)
    count = (last - first).days + 1
    changes: defaultdict[int, list[int]] = defaultdict(lambda: [0] * (count + 1))
    for one in periods:
        begins = max((one.start - first).days, 0)
        ends = count if one.end is None else min((one.end - first).days + 1, count)
        if begins < ends:
            by_day = changes[max(one.gap_days, 1)]
            by_day[begins] += 1
            by_day[ends] -= 1
    found: defaultdict[date, float] = defaultdict(float)
    for gap_days, by_day in changes.items():
        running = list(accumulate(by_day[:count]))
        for day in range(0, count, 7):
            if days := sum(running[day : day + 7]):
                found[first + timedelta(days=day)] += days / gap_days
    return found


def protected(counts: Sequence[int]) -> tuple[int | None, ...]:
    """Give the counts of one breakdown for a report; None stands for "under five".

    Where just one is hidden, the next smallest is hidden too: it could be found by subtraction.
    """
    hidden = {place for place, count in enumerate(counts) if 0 < count < SMALLEST}
    if len(hidden) == 1:
        others = [
            (count, place) for place, count in enumerate(counts) if count and place not in hidden
        ]
        hidden |= {place for _, place in sorted(others)[:1]}
    return tuple(None if place in hidden else count for place, count in enumerate(counts))


def _last_day(start: date, months: int) -> date:
    return add_months(start, months) - timedelta(days=1)
