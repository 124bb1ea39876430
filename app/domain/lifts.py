"""Kyyti: who is picked up where, in which order and when; how the kilometres are shared (E22, E42).

Times are reckoned backwards from the start of the session with the minutes of the distance table.
What the table does not know stays unknown: no time, no sum and no share is made up for it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from fractions import Fraction
from itertools import chain, pairwise
from typing import Final
from uuid import UUID

from app.domain.distances import NO_WAY, DistanceTable, PlaceRow, Way
from app.domain.groups import RidesInShort
from app.domain.meeting_points import PlaceChoice
from app.domain.problems import Problem

MOST_SEATS: Final = 30
MOST_AHEAD: Final = 120
USUAL_AHEAD: Final = 5


class Driver(StrEnum):
    """Who drives: the worker in a car or in the minibus of mobile work, her pair, a taxi."""

    WORKER = "worker"
    MINIBUS = "minibus"
    PAIR = "pair"
    TAXI = "taxi"

    @property
    def is_worker(self) -> bool:
        """Whether the kilometres are the worker's own."""
        return self in {Driver.WORKER, Driver.MINIBUS}


@dataclass(frozen=True, slots=True)
class Seat:
    """A member in a lift, and where the member is picked up."""

    member_id: UUID
    place_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class LiftDraft:
    """One vehicle of a session. `seats` are for those who ride along; the driver's is not counted.

    `start_id` is where it sets out, None where nobody here reckons that (a taxi); `ahead` how many
    minutes before the start it is there; `riders` stand in the order in which they are picked up.
    """

    id: UUID
    session_id: UUID
    version: int = 0  # it is saved with its whole plan
    driver: Driver = Driver.WORKER
    seats: int | None = 4
    start_id: UUID | None = None
    ahead: int | None = USUAL_AHEAD
    and_back: bool = True
    riders: tuple[Seat, ...] = ()

    @property
    def client_id(self) -> UUID | None:
        """No one client's record: it names members by their ids."""
        return None

    def problems(self) -> tuple[Problem, ...]:
        """What keeps it from being saved. Too many riders are told, and keep nothing back."""
        found = []
        for name, least, most in (("seats", 1, MOST_SEATS), ("ahead", 0, MOST_AHEAD)):
            figure = getattr(self, name)
            if figure is None or not least <= figure <= most:
                found.append(Problem("out-of-range", name, {"least": least, "most": most}))
        return tuple(found)

    @property
    def too_many(self) -> int:
        """How many riders have no seat."""
        return max(0, len(self.riders) - (self.seats or 0))

    @property
    def places(self) -> tuple[UUID, ...]:
        """Where it goes before the session, in its order."""
        start = () if self.start_id is None else (self.start_id,)
        return (*start, *(one.place_id for one in self.riders))


@dataclass(frozen=True, slots=True, kw_only=True)
class LiftPlan:
    """All lifts of one session."""

    session_id: UUID
    lifts: tuple[LiftDraft, ...] = ()

    @property
    def seated(self) -> dict[UUID, Seat]:
        """Who rides along, by member."""
        return {one.member_id: one for one in chain(*(lift.riders for lift in self.lifts))}

    def lift_of(self, member_id: UUID) -> LiftDraft | None:
        """Give the lift in which a member rides."""
        riding = (one for one in self.lifts if member_id in {seat.member_id for seat in one.riders})
        return next(riding, None)

    def with_lift(self, lift: LiftDraft) -> "LiftPlan":
        """Give the plan with a lift changed, or added at the end."""
        if all(one.id != lift.id for one in self.lifts):
            return replace(self, lifts=(*self.lifts, lift))
        return replace(self, lifts=tuple(lift if one.id == lift.id else one for one in self.lifts))

    def without_lift(self, lift_id: UUID) -> "LiftPlan":
        """Give the plan without a lift; who rode in it has no ride then."""
        return replace(self, lifts=tuple(one for one in self.lifts if one.id != lift_id))

    def with_rider(self, seat: Seat, lift_id: UUID | None) -> "LiftPlan":
        """Give the plan with a member in another lift (None: in none), or at another place."""
        here = self.lift_of(seat.member_id)
        lifts = []
        for lift in self.lifts:
            riders = tuple(one for one in lift.riders if one.member_id != seat.member_id)
            if lift.id == lift_id and lift == here:
                riders = tuple(
                    seat if one.member_id == seat.member_id else one for one in lift.riders
                )
            elif lift.id == lift_id:
                riders = (*riders, seat)
            lifts.append(replace(lift, riders=riders))
        return replace(self, lifts=tuple(lifts))


def moved(lift: LiftDraft, member_id: UUID, by: int) -> LiftDraft:
    """Give the lift with a rider picked up earlier (−1) or later (1)."""
    riders = list(lift.riders)
    here = next(n for n, one in enumerate(riders) if one.member_id == member_id)
    there = min(max(here + by, 0), len(riders) - 1)
    riders.insert(there, riders.pop(here))
    return replace(lift, riders=tuple(riders))


@dataclass(frozen=True, slots=True, kw_only=True)
class Halt:
    """A place on the way: who gets on or off there, when, and the way that leads there."""

    place_id: UUID
    member_ids: tuple[UUID, ...] = ()
    at: datetime | None = None
    way: Way | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Trip:
    """A lift reckoned through. `total` is None, and `shares` empty, while a pair is `missing`."""

    there: tuple[Halt, ...]
    back: tuple[Halt, ...] = ()
    total: Way | None = None
    missing: tuple[tuple[UUID, UUID], ...] = ()
    shares: Mapping[UUID, int] = field(default_factory=dict)

    @property
    def leaves(self) -> datetime | None:
        """When it sets out."""
        return self.there[0].at if self.there else None


def trip_of(
    lift: LiftDraft, place_id: UUID, start: datetime, minutes: int, table: DistanceTable
) -> Trip:
    """Reckon a lift through: to `place_id` before `start`, and back after the session.

    Args:
        lift: who is picked up where.
        place_id: where the session is.
        start: of the session; an instant, so that a moved clock moves nothing.
        minutes: how long the session lasts.
        table: what is known of the ways.
    """
    row, start = (*lift.places, place_id), start.astimezone(UTC)
    there = _halts_before(lift, row, start - timedelta(minutes=lift.ahead or 0), table)
    back_row = row[::-1] if lift.and_back else ()
    back = _halts_after(lift, back_row, start + timedelta(minutes=minutes), table)
    missing = dict.fromkeys((*table.missing(row), *table.missing(back_row)))
    if missing:
        return Trip(there=there, back=back, missing=tuple(missing))
    ways = [one.way for one in (*there, *back) if one.way is not None]
    total = sum(ways, NO_WAY)
    shares = _shares(lift, (there, back))
    return Trip(there=there, back=back, total=total, shares=shares)


def _halts_before(
    lift: LiftDraft, row: Sequence[UUID], arrival: datetime, table: DistanceTable
) -> tuple[Halt, ...]:
    ways = (None, *table.along(row))
    times: list[datetime | None] = [arrival]
    for way in reversed(ways[1:]):
        last = times[-1]
        times.append(None if way is None or last is None else last - _minutes(way))
    return _halts(lift, row, times[::-1], ways, first=len(row) - 1 - len(lift.riders))


def _halts_after(
    lift: LiftDraft, row: Sequence[UUID], leaving: datetime, table: DistanceTable
) -> tuple[Halt, ...]:
    ways = (None, *table.along(row))
    times: list[datetime | None] = [leaving]
    for way in ways[1:]:
        last = times[-1]
        times.append(None if way is None or last is None else last + _minutes(way))
    return _halts(replace(lift, riders=lift.riders[::-1]), row, times, ways, first=1)


def _halts(
    lift: LiftDraft,
    row: Sequence[UUID],
    times: Sequence[datetime | None],
    ways: Sequence[Way | None],
    *,
    first: int,
) -> tuple[Halt, ...]:
    """One halt a place; who gets on or off at the same place one after another shares it."""
    whose = {first + number: one.member_id for number, one in enumerate(lift.riders)}
    halts: list[Halt] = []
    for number, place in enumerate(row):
        who = (whose[number],) if number in whose else ()
        if halts and halts[-1].place_id == place:
            halts[-1] = replace(halts[-1], member_ids=(*halts[-1].member_ids, *who))
        else:
            halts.append(Halt(place_id=place, member_ids=who, at=times[number], way=ways[number]))
    return tuple(halts)


def _minutes(way: Way) -> timedelta:
    return timedelta(minutes=way.minutes)


def _shares(lift: LiftDraft, ways: Iterable[Sequence[Halt]]) -> dict[UUID, int]:
    """Share each stretch among those who sit in the car on it; an empty one among all.

    Whole kilometres whose sum is the whole way: what is left over goes to the largest remainders.
    """
    riders = [one.member_id for one in lift.riders]
    if not riders:
        return {}
    exact = dict.fromkeys(riders, Fraction(0))
    for number, halts in enumerate(ways):
        aboard = set(riders) if number else set[UUID]()
        for before, after in pairwise(halts):
            aboard = aboard - set(before.member_ids) if number else aboard | set(before.member_ids)
            kilometres = after.way.kilometres if after.way else 0
            paying = aboard or set(riders)
            for one in paying:
                exact[one] += Fraction(kilometres, len(paying))
    whole = {one: int(share) for one, share in exact.items()}
    left = int(sum(exact.values())) - sum(whole.values())
    for one in sorted(riders, key=lambda one: whole[one] - exact[one])[:left]:
        whole[one] += 1
    return whole


@dataclass(frozen=True, slots=True, kw_only=True)
class Rider:
    """A member as the rides need her: whether a ride is wanted, whether she comes at all.

    `comes` is False where she told that she does not, or takes part from afar; `pick_ups` are
    where she may be picked up: with turvakielto only where she lives, which is not told.
    """

    member_id: UUID
    client_id: UUID
    name: str
    initials: str
    wants_ride: bool
    comes: bool
    protected: bool
    home: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class RidesPage:
    """All that the page of rides shows of one session.

    `usual_place_id` is the group's; `earlier` the plan of the last session that had one, for those
    who still belong; `choices` weigh where the session could be. `confirmed`: everybody who drives
    or rides has been told; another plan, day or place asks for it anew.
    """

    group_id: UUID
    group_name: str
    session_id: UUID
    start: datetime
    minutes: int
    place_id: UUID | None
    usual_place_id: UUID | None
    plan: LiftPlan
    earlier: LiftPlan | None
    riders: tuple[Rider, ...]
    places: tuple[PlaceRow, ...]
    table: DistanceTable
    choices: tuple[PlaceChoice, ...] = ()
    confirmed: bool = False

    @property
    def without_ride(self) -> tuple[Rider, ...]:
        """Who wants a ride, comes, and has none yet."""
        seated = self.plan.seated
        return tuple(
            one
            for one in self.riders
            if one.wants_ride and one.comes and one.member_id not in seated
        )

    def trip(self, lift: LiftDraft) -> Trip | None:
        """Reckon a lift through; None while nobody has said where the session is."""
        if self.place_id is None:
            return None
        return trip_of(lift, self.place_id, self.start, self.minutes, self.table)

    @property
    def in_short(self) -> RidesInShort:
        """What the group's page tells of the rides."""
        riding = [one for one in self.plan.lifts if one.riders]
        riders = sum(len(one.riders) for one in riding)
        waiting = len(self.without_ride)
        if not riding:
            return RidesInShort(waiting=waiting)
        timed = [(trip.leaves, one) for one in riding if (trip := self.trip(one)) is not None]
        known = [(leaves, one) for leaves, one in timed if leaves is not None]
        leaves, first = min(known, key=lambda pair: pair[0]) if known else (None, riding[0])
        return RidesInShort(
            driver=first.driver.value, leaves=leaves, riders=riders, waiting=waiting
        )
