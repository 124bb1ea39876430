"""The route of a day: her own figures first, then the table, and nothing made up."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.day_route import NOWHERE, DayRoute, Stop, day_route
from app.domain.distances import DistanceTable, Way

OFFICE, LEENA, AINO, NOWHERE_KNOWN = (UUID(int=number) for number in range(1, 5))
NINE = datetime(2026, 11, 11, 7, tzinfo=UTC)


def table(ways: Mapping[tuple[UUID, UUID], tuple[int, int]]) -> DistanceTable:
    there = {pair: Way(*figures) for pair, figures in ways.items()}
    return DistanceTable({(end, start): way for (start, end), way in there.items()} | there)


TABLE = table({(OFFICE, LEENA): (34, 32), (LEENA, AINO): (18, 17), (AINO, OFFICE): (19, 20)})


def stop(number: int, hour: float, place: UUID | None = None, **more: object) -> Stop:
    at = NINE + timedelta(hours=hour)
    found = Stop(key=UUID(int=100 + number), at=at, end=at + timedelta(hours=1), place_id=place)
    return replace(found, **more)  # type: ignore[arg-type]


def key(number: int) -> UUID:
    return UUID(int=100 + number)


@pytest.mark.requirement("I6.2", screen="28")
def test_the_day_goes_from_the_office_from_place_to_place_and_back() -> None:
    route = day_route((stop(2, 4, AINO), stop(1, 1, LEENA)), OFFICE, TABLE)
    first, second = route.legs[key(1)], route.legs[key(2)]
    assert (first.kilometres, first.minutes) == (34, 32)
    assert first.leaves == NINE + timedelta(minutes=28)
    assert (second.kilometres, second.minutes, second.short_by) == (18, 17, 0)
    assert (route.back.kilometres, route.back.minutes) == (19, 20)
    assert route.back.leaves == NINE + timedelta(hours=5)
    assert route.is_from_table


@pytest.mark.requirement("I6.2", screen="03")
def test_a_gap_shorter_than_the_drive_is_told_in_minutes() -> None:
    tight = stop(2, 2 + 10 / 60, AINO)
    route = day_route((stop(1, 1, LEENA), tight), OFFICE, TABLE)
    assert route.legs[key(2)].short_by == 7
    writing = stop(3, 2, stays=True, spare=True)
    late = day_route((stop(1, 1, LEENA), writing, stop(2, 2.5, AINO)), OFFICE, TABLE)
    assert late.legs[key(2)].short_by == 0, "time for recording is no reason to be late"
    call = stop(3, 2, stays=True)
    busy = day_route((stop(1, 1, LEENA), call, stop(2, 3, AINO)), OFFICE, TABLE)
    assert busy.legs[key(2)].short_by == 17, "a call before it is"
    assert key(3) not in busy.legs


@pytest.mark.requirement("I6.2")
def test_what_she_typed_counts_before_the_table_and_what_neither_says_stays_unknown() -> None:
    typed = stop(1, 1, LEENA, typed_kilometres=40, typed_minutes=45)
    route = day_route((typed, stop(2, 4, NOWHERE_KNOWN), stop(3, 6)), OFFICE, TABLE)
    assert (route.legs[key(1)].kilometres, route.legs[key(1)].from_table) == (40, False)
    assert route.legs[key(2)].unknown == (LEENA, NOWHERE_KNOWN)
    assert route.legs[key(2)].kilometres is None
    assert route.legs[key(3)] == NOWHERE and route.back == NOWHERE
    assert not route.is_from_table
    only_far = day_route((stop(1, 1, typed_kilometres=12),), None, TABLE)
    assert (only_far.legs[key(1)].kilometres, only_far.legs[key(1)].leaves) == (12, None)


@pytest.mark.requirement("I6.2", "E22")
def test_a_ride_of_hers_begins_where_it_sets_out_and_counts_there_and_back() -> None:
    ride = stop(2, 4, OFFICE, leaves_from=OFFICE, more=Way(64, 40))
    route = day_route((stop(1, 1, AINO), ride), OFFICE, TABLE)
    leg = route.legs[key(2)]
    assert (leg.kilometres, leg.minutes) == (19 + 64, 20 + 40)
    assert leg.leaves == ride.at - timedelta(minutes=20)
    assert route.back == NOWHERE, "she is back at the office already"
    unknown = day_route((stop(1, 1, NOWHERE_KNOWN), ride), OFFICE, TABLE).legs[key(2)]
    assert unknown.kilometres == 64 and unknown.unknown == (NOWHERE_KNOWN, OFFICE)


@pytest.mark.requirement("I6.2")
@given(
    st.lists(
        st.tuples(
            st.integers(0, 20),
            st.sampled_from((OFFICE, LEENA, AINO, NOWHERE_KNOWN, None)),
            st.booleans(),
            st.one_of(st.none(), st.integers(0, 90)),
        ),
        max_size=7,
    )
)
def test_no_drive_is_told_that_neither_she_nor_the_table_knows(
    drawn: list[tuple[int, UUID | None, bool, int | None]],
) -> None:
    stops = [
        stop(number, half / 2, place, stays=stays, typed_minutes=typed)
        for number, (half, place, stays, typed) in enumerate(drawn)
    ]
    route: DayRoute = day_route(stops, OFFICE, TABLE)
    known = {34, 18, 19}
    typed = {one.key: one.typed_minutes for one in stops if one.typed_minutes is not None}
    assert set(route.legs) == {one.key for one in stops if not one.stays}
    for which, leg in route.legs.items():
        assert leg.short_by >= 0
        if which in typed:
            assert (leg.minutes, leg.kilometres) == (typed[which], None)
        else:
            assert leg.kilometres is None or leg.kilometres in known
            assert leg.unknown is None or NOWHERE_KNOWN in leg.unknown
    assert route.back.kilometres is None or route.back.kilometres in {34, 19}
