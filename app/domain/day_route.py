"""The route of a day: from place to place in the order of the visits, with what is driven (28, 03).

What she has typed for a drive counts before the table; what neither says stays unknown. A contact
from afar and time kept for recording take her nowhere.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Final
from uuid import UUID

from app.domain.distances import NO_WAY, DistanceTable, Way


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """Something that has its time in the day.

    `at` is when she has to be at `place_id` (None: nobody has said where it is); from `leaves_from`
    she goes on at `end`. `stays` says that she goes nowhere for it; `spare` that what comes next
    may begin before it ends. `typed_kilometres` and `typed_minutes` are her own figures for the way
    there; `more` is what is driven inside it, before it begins or after (a ride of riders).
    """

    key: UUID
    at: datetime
    end: datetime
    place_id: UUID | None = None
    leaves_from: UUID | None = None
    stays: bool = False
    spare: bool = False
    typed_kilometres: int | None = None
    typed_minutes: int | None = None
    more: Way = NO_WAY


@dataclass(frozen=True, slots=True, kw_only=True)
class Leg:
    """The way to a stop, or at the end of a day back to the office.

    `leaves` is when she has to go; `short_by` how many minutes are missing for that; `unknown` the
    pair of places that is not in the table; `from_table` that the figures come from there.
    """

    kilometres: int | None = None
    minutes: int | None = None
    leaves: datetime | None = None
    short_by: int = 0
    unknown: tuple[UUID, UUID] | None = None
    from_table: bool = False


NOWHERE: Final = Leg()


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRoute:
    """The ways of a day by the key of their stop, and the way back."""

    legs: dict[UUID, Leg]
    back: Leg = NOWHERE

    @property
    def is_from_table(self) -> bool:
        """Whether every way that is known comes from the table: then the way back does too."""
        known = [leg for leg in self.legs.values() if leg.kilometres]
        return all(leg.from_table for leg in known)


def day_route(stops: Iterable[Stop], base: UUID | None, table: DistanceTable) -> DayRoute:
    """Go through the stops of one day in their order, from the office and back to it.

    Args:
        stops: of one day, without what is cancelled.
        base: where the day begins and ends; None where no office is known.
        table: what is known of the ways.
    """
    here, free = base, None
    legs: dict[UUID, Leg] = {}
    went = False
    for stop in sorted(stops, key=lambda one: (one.at, one.end, one.key.hex)):
        if not stop.stays:
            legs[stop.key] = _leg(stop, here, free, table)
            here, went = stop.leaves_from or stop.place_id, True
        if not stop.spare:
            free = stop.end if free is None else max(free, stop.end)
    back = NOWHERE
    if went and here is not None and base is not None and here != base and free is not None:
        back = _back(here, base, free, table)
    return DayRoute(legs=legs, back=back)


def _leg(stop: Stop, here: UUID | None, free: datetime | None, table: DistanceTable) -> Leg:
    if stop.typed_kilometres is not None or stop.typed_minutes is not None:
        return _timed(stop, free, stop.typed_kilometres, stop.typed_minutes, from_table=False)
    pair = (here, stop.place_id) if here is not None and stop.place_id is not None else None
    way = table.way(*pair) if pair is not None else None
    if way is None and not stop.more.kilometres:
        return Leg(unknown=pair)
    known = way or NO_WAY  # what is driven inside it counts, even where the way to it is unknown
    leg = _timed(stop, free, known.kilometres, known.minutes, from_table=True)
    return leg if way is not None else replace(leg, unknown=pair)


def _timed(
    stop: Stop,
    free: datetime | None,
    kilometres: int | None,
    minutes: int | None,
    *,
    from_table: bool,
) -> Leg:
    leaves, short = None, 0
    if minutes is not None:
        leaves = stop.at.astimezone(UTC) - timedelta(
            minutes=minutes
        )  # not by the clock on the wall
        if free is not None and leaves < free:
            short = -((leaves - free) // timedelta(minutes=1))
    whole = None if kilometres is None else kilometres + stop.more.kilometres
    driving = None if minutes is None else minutes + stop.more.minutes
    if from_table and not whole and not driving:
        return NOWHERE  # she is there already
    return Leg(
        kilometres=whole, minutes=driving, leaves=leaves, short_by=short, from_table=from_table
    )


def _back(here: UUID, base: UUID, free: datetime, table: DistanceTable) -> Leg:
    way = table.way(here, base)
    if way is None:
        return Leg(unknown=(here, base))
    return Leg(kilometres=way.kilometres, minutes=way.minutes, leaves=free, from_table=True)
