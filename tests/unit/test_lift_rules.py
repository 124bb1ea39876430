"""Kyyti: times backwards from the start, the shortest order, shares that add up, no guessing."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import permutations
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.distances import NO_WAY, DistanceTable, Way
from app.domain.lifts import Driver, LiftDraft, LiftPlan, Seat, moved, trip_of
from app.domain.meeting_points import weigh_places
from app.domain.pick_up_order import EXACT, in_best_order

OFFICE, HALL, ONE, TWO, THREE = (UUID(int=number) for number in range(1, 6))
START = datetime(2026, 11, 11, 13, tzinfo=UTC)
_HOMES = tuple(UUID(int=100 + number) for number in range(13))


def both(ways: Mapping[tuple[UUID, UUID], tuple[int, int]]) -> DistanceTable:
    """A table that is the same both ways."""
    there = {pair: Way(*figures) for pair, figures in ways.items()}
    return DistanceTable({(end, start): way for (start, end), way in there.items()} | there)


def lift(*homes: UUID, **more: object) -> LiftDraft:
    riders = tuple(Seat(UUID(int=1000 + home.int), home) for home in homes)
    draft = LiftDraft(
        id=UUID(int=9), session_id=UUID(int=1), start_id=OFFICE, riders=riders, seats=8
    )
    return replace(draft, **more)  # type: ignore[arg-type]


def member(home: UUID) -> UUID:
    return UUID(int=1000 + home.int)


TABLE = both(
    {
        (OFFICE, ONE): (10, 12), (ONE, TWO): (6, 8), (TWO, HALL): (9, 10), (OFFICE, TWO): (14, 15),
        (ONE, HALL): (13, 14), (OFFICE, HALL): (20, 22),
    }
)  # fmt: skip


@st.composite
def tables(draw: st.DrawFn, most: int) -> tuple[DistanceTable, LiftDraft]:
    """Riders at some homes, and a table in which some ways are not known, or differ back."""
    homes = draw(st.lists(st.sampled_from(_HOMES), max_size=most))
    places = [OFFICE, HALL, *dict.fromkeys(homes)]
    figure = st.integers(0, 99)
    ways = {}
    for start in places:
        for end in places:
            if start != end and draw(st.integers(0, 9)):
                ways[start, end] = Way(draw(figure), draw(figure))
    riders = tuple(Seat(UUID(int=5000 + number), home) for number, home in enumerate(homes))
    start_id = draw(st.sampled_from((OFFICE, None)))
    return DistanceTable(ways), lift(riders=riders, start_id=start_id)


def cost(draft: LiftDraft, table: DistanceTable) -> tuple[int, int] | None:
    ways = table.along((*draft.places, HALL))
    if any(way is None for way in ways):
        return None
    total = sum((way for way in ways if way is not None), NO_WAY)
    return total.kilometres, total.minutes


@pytest.mark.requirement("I6.2", "E42", "E22")
def test_pick_ups_are_reckoned_backwards_from_the_start_with_the_minutes_of_the_table() -> None:
    trip = trip_of(lift(ONE, TWO, ahead=5), HALL, START, 90, TABLE)
    arrival = START - timedelta(minutes=5)
    assert [(one.place_id, one.at) for one in trip.there] == [
        (OFFICE, arrival - timedelta(minutes=30)),
        (ONE, arrival - timedelta(minutes=18)),
        (TWO, arrival - timedelta(minutes=10)),
        (HALL, arrival),
    ]
    assert trip.leaves == arrival - timedelta(minutes=30)
    assert [one.place_id for one in trip.back] == [HALL, TWO, ONE, OFFICE]
    assert trip.back[0].at == START + timedelta(minutes=90)
    assert trip.back[-1].at == START + timedelta(minutes=120)
    assert trip.total == Way(50, 60)
    assert trip_of(lift(ONE, and_back=False), HALL, START, 90, TABLE).total == Way(23, 26)


@pytest.mark.requirement("I6.2")
def test_two_who_are_picked_up_at_one_place_share_a_halt() -> None:
    draft = lift(ONE, ONE, TWO)
    draft = replace(draft, riders=(*draft.riders[:1], Seat(UUID(int=7), ONE), draft.riders[2]))
    trip = trip_of(draft, HALL, START, 90, TABLE)
    assert [len(one.member_ids) for one in trip.there] == [0, 2, 1, 0]
    assert trip.there[1].member_ids == (member(ONE), UUID(int=7))
    assert set(trip.back[2].member_ids) == {member(ONE), UUID(int=7)}


@pytest.mark.requirement("I6.2")
def test_a_missing_pair_is_told_and_no_time_sum_or_share_is_made_up() -> None:
    trip = trip_of(lift(ONE, THREE, TWO), HALL, START, 90, TABLE)
    assert set(trip.missing) == {(ONE, THREE), (THREE, TWO), (TWO, THREE), (THREE, ONE)}
    assert trip.total is None and trip.shares == {}
    assert [one.at is not None for one in trip.there] == [False, False, False, True, True]
    assert trip.leaves is None


@pytest.mark.requirement("I6.2")
@given(tables(6))
def test_the_order_of_pick_ups_is_the_best_of_all_for_a_few(
    drawn: tuple[DistanceTable, LiftDraft],
) -> None:
    table, draft = drawn
    found = in_best_order(draft, HALL, table)
    assert sorted(found.riders, key=repr) == sorted(draft.riders, key=repr)
    every = (cost(replace(draft, riders=order), table) for order in permutations(draft.riders))
    best = min((one for one in every if one is not None), default=None)
    assert cost(found, table) == best
    if best is None or cost(draft, table) == best:
        assert found == draft, "an order that is as good as any stays"


@pytest.mark.requirement("I6.2")
@given(tables(13))
def test_the_order_of_pick_ups_is_never_worse_than_the_one_given(
    drawn: tuple[DistanceTable, LiftDraft],
) -> None:
    table, draft = drawn
    before, after = cost(draft, table), cost(in_best_order(draft, HALL, table), table)
    assert before is None or (after is not None and after <= before)


@pytest.mark.requirement("I6.2")
def test_above_nine_riders_the_order_still_gets_shorter() -> None:
    homes = _HOMES[: EXACT + 2]
    row = (OFFICE, *homes, HALL)
    table = both(
        {
            (row[one], row[two]): (two - one, two - one)
            for one in range(len(row))
            for two in range(one + 1, len(row))
        }
    )
    mixed = lift(*homes[::-1])
    found = in_best_order(mixed, HALL, table)
    assert cost(found, table) == (len(row) - 1, len(row) - 1)


@pytest.mark.requirement("I6.2")
@given(tables(6), st.booleans())
def test_the_shares_of_the_riders_add_up_to_the_whole_way(
    drawn: tuple[DistanceTable, LiftDraft], and_back: bool
) -> None:
    table, draft = drawn
    trip = trip_of(replace(draft, and_back=and_back), HALL, START, 90, table)
    if trip.total is None or not draft.riders:
        assert trip.shares == {}
        return
    assert set(trip.shares) == {one.member_id for one in draft.riders}
    assert sum(trip.shares.values()) == trip.total.kilometres
    assert min(trip.shares.values()) >= 0


@pytest.mark.requirement("I6.2")
def test_a_stretch_is_shared_by_those_who_sit_in_the_car_on_it() -> None:
    trip = trip_of(lift(ONE, TWO, and_back=False), HALL, START, 90, TABLE)
    # 10 km empty: 5 + 5; 6 km with one alone; 9 km together: 4.5 + 4.5
    assert trip.shares == {member(ONE): 16, member(TWO): 9}


@pytest.mark.requirement("I6.2")
def test_a_rider_moves_between_lifts_and_more_people_than_seats_are_counted() -> None:
    first, second = lift(ONE, TWO, seats=1), lift(id=UUID(int=10), driver=Driver.TAXI)
    plan = LiftPlan(session_id=UUID(int=1), lifts=(first, second))
    assert first.too_many == 1 and first.problems() == ()
    assert set(plan.seated) == {member(ONE), member(TWO)}
    plan = plan.with_rider(Seat(member(TWO), THREE), second.id)
    assert [len(one.riders) for one in plan.lifts] == [1, 1]
    assert plan.lift_of(member(TWO)) == replace(second, riders=(Seat(member(TWO), THREE),))
    again = plan.with_rider(Seat(member(TWO), TWO), second.id)
    assert again.lifts[1].riders == (Seat(member(TWO), TWO),)
    assert plan.with_rider(Seat(member(TWO), TWO), None).lift_of(member(TWO)) is None
    assert plan.without_lift(second.id).lifts == (plan.lifts[0],)
    assert plan.with_lift(replace(second, seats=2)).lifts[1].seats == 2
    assert [one.place_id for one in moved(first, member(TWO), -1).riders] == [TWO, ONE]
    assert moved(first, member(TWO), 1) == first
    assert [one.field for one in lift(seats=0, ahead=None).problems()] == ["seats", "ahead"]
    assert Driver.MINIBUS.is_worker and not Driver.TAXI.is_worker


@pytest.mark.requirement("I6.2", "E42")
def test_places_of_the_next_session_stand_by_the_least_total_driving() -> None:
    comers = {member(ONE): ONE, member(TWO): TWO, UUID(int=3): OFFICE}
    first, second, third = weigh_places((HALL, OFFICE, THREE), comers, TABLE)
    assert (first.place_id, first.total, first.unknown) == (OFFICE, Way(24, 27), ())
    assert (second.place_id, second.total) == (HALL, Way(42, 46))
    assert third.place_id == THREE and set(third.unknown) == set(comers)
    assert third.total == NO_WAY, "what is not known is in no sum"
