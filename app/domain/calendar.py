"""Kalenteri (28): some days side by side, with everything that has its place on them.

Wall time is what counts: an appointment at ten stays at ten when the clocks are moved.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID

from app.domain.today import DayItem, DayState, recording_id
from app.text import add_months, week_start

DAY: Final = timedelta(days=1)
FIRST_HOUR: Final = 8
LAST_HOUR: Final = 17
WORKING_DAYS: Final = 5


class Span(StrEnum):
    """How many days are shown at once; a month in whole weeks."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"

    def first(self, day: date) -> date:
        """The first day shown with `day`: a Monday (ISO 8601), of a month that of its first."""
        if self is Span.MONTH:
            day = day.replace(day=1)
        return day if self is Span.DAY else week_start(day)

    def last(self, day: date) -> date:
        """The last day shown with `day`: of a month the Sunday of its last week."""
        if self is Span.MONTH:
            day = add_months(day.replace(day=1), 1) - DAY
        return day if self is Span.DAY else week_start(day) + 6 * DAY

    def stepped(self, day: date, steps: int) -> date:
        """The day that many spans later, or earlier."""
        if self is Span.MONTH:
            return add_months(day, steps)
        return day + steps * (DAY if self is Span.DAY else 7 * DAY)


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarPage:
    """What is shown from `first` to `last`, in the order of time.

    `short_names` tell a client in a narrow column ("Demo-Aino E."), `initials` where others read
    it; `versions` are those of the bookings, so that a move knows what it moves; on `days_off` she
    is away.
    """

    first: date
    last: date
    items: tuple[DayItem, ...]
    kilometres: int
    short_names: Mapping[UUID, str] = field(default_factory=dict)
    initials: Mapping[UUID | None, str] = field(default_factory=dict)
    versions: Mapping[UUID, int] = field(default_factory=dict)
    days_off: frozenset[date] = frozenset()

    @property
    def days(self) -> tuple[date, ...]:
        """Every day shown."""
        return tuple(self.first + n * DAY for n in range((self.last - self.first).days + 1))


@dataclass(frozen=True, slots=True)
class Stretch:
    """From when to when, in minutes of one day."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Lane:
    """The place of something among what overlaps with it: `number` of `count` side by side."""

    number: int
    count: int


def lanes(stretches: Sequence[Stretch]) -> tuple[Lane, ...]:
    """Give each stretch of one day a lane, so that no two that overlap stand over each other.

    Those that hang together by overlapping share the width alike; something without length still
    takes a minute.
    """
    order = sorted(range(len(stretches)), key=lambda n: (stretches[n].start, -stretches[n].end, n))
    found: dict[int, Lane] = {}
    together: list[tuple[int, int]] = []  # who is in the cluster, and in which lane
    ends: list[int] = []  # where each lane of the cluster ends
    for number in [*order, None]:
        if number is None or (ends and stretches[number].start >= max(ends)):
            found |= {one: Lane(lane, len(ends)) for one, lane in together}
            together, ends = [], []
        if number is None:
            break
        one = stretches[number]
        end = max(one.end, one.start + 1)
        lane = next((n for n, busy in enumerate(ends) if busy <= one.start), len(ends))
        if lane == len(ends):
            ends.append(end)
        else:
            ends[lane] = end
        together.append((number, lane))
    return tuple(found[number] for number in range(len(stretches)))


def hours_shown(stretches: Sequence[Stretch]) -> tuple[int, int]:
    """The first and the last full hour of the picture: a working day, or more where needed."""
    first = min((one.start // 60 for one in stretches), default=FIRST_HOUR)
    last = max((-(-one.end // 60) for one in stretches), default=LAST_HOUR)
    return max(min(first, FIRST_HOUR), 0), min(max(last, LAST_HOUR), 24)


def moved(item: DayItem, days: int, minutes: int) -> datetime:
    """Give the wall time of something put so many days and minutes later; it stays on its day.

    Reckoned by the clock on the wall: a day later is the same hour, also over a moved clock.
    """
    wall = item.wall_start.replace(tzinfo=None)
    minute = max(0, min(wall.hour * 60 + wall.minute + minutes, 24 * 60 - 1))
    day = wall.date() + days * DAY
    return datetime.combine(day, time(minute // 60, minute % 60))


def at_the_same_time(
    items: Sequence[DayItem], item: DayItem, start: datetime
) -> tuple[DayItem, ...]:
    """Give what overlaps with `item` if it began at `start`; what is cancelled does not count.

    Nor does the time kept for recording it: that comes along.
    """
    own = recording_id(item.booking_id) if item.booking_id is not None else None
    end = start + timedelta(minutes=item.minutes)
    return tuple(
        one
        for one in items
        if one is not item
        and (own is None or one.booking_id != own)
        and one.state is not DayState.CANCELLED
        and one.wall_start.replace(tzinfo=None) < end
        and start < one.wall_start.replace(tzinfo=None) + timedelta(minutes=one.minutes)
    )


def days_shown(page: CalendarPage) -> tuple[date, ...]:
    """The days of the picture: a week shows its weekend only if something is on it."""
    if len(page.days) <= WORKING_DAYS:
        return page.days
    busy = {item.start_day for item in page.items}
    weekend = any(day in busy for day in page.days[WORKING_DAYS:])
    return page.days if weekend else page.days[:WORKING_DAYS]
