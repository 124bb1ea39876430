"""Matkataulukko: a pair is known both ways, back may be another, what is missing stays unknown."""

from itertools import permutations
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.distances import (
    NO_WAY,
    DistanceDraft,
    PlaceDraft,
    PlaceKind,
    Way,
    pair_id,
    table_of_pairs,
)

PLACES = tuple(UUID(int=number) for number in range(1, 6))
_PAIRS = st.lists(
    st.tuples(
        st.sampled_from(PLACES), st.sampled_from(PLACES), st.integers(0, 300), st.integers(0, 300)
    ).filter(lambda one: one[0] != one[1]),
    max_size=8,
    unique_by=lambda one: pair_id(one[0], one[1]),
)


def pair(start: UUID, end: UUID, *figures: int) -> DistanceDraft:
    """A pair with its figures: there, and back if there are four."""
    there, back = figures[:2], figures[2:] or (None, None)
    return DistanceDraft(
        id=pair_id(start, end), start_id=start, end_id=end, kilometres=there[0], minutes=there[1],
        back_kilometres=back[0], back_minutes=back[1],
    )  # fmt: skip


@pytest.mark.requirement("I6.2", "E42")
@given(_PAIRS)
def test_the_table_is_the_same_both_ways_and_guesses_nothing(
    pairs: list[tuple[UUID, UUID, int, int]],
) -> None:
    table = table_of_pairs(pair(*one) for one in pairs)
    known = {pair_id(start, end) for start, end, *_ in pairs}
    for start, end in permutations(PLACES, 2):
        assert table.way(start, end) == table.way(end, start)
        assert (table.way(start, end) is not None) is (pair_id(start, end) in known)
    assert table.way(PLACES[0], PLACES[0]) == NO_WAY


@pytest.mark.requirement("I6.2")
def test_back_is_another_way_only_where_she_says_so() -> None:
    home, office, stop = PLACES[:3]
    table = table_of_pairs((pair(home, office, 34, 32, 41, 40), pair(office, stop, 5, 6)))
    assert (table.way(home, office), table.way(office, home)) == (Way(34, 32), Way(41, 40))
    assert table.along((home, office, stop, home)) == (Way(34, 32), Way(5, 6), None)
    assert table.missing((home, office, stop, home, stop, home)) == ((stop, home), (home, stop))
    assert table.known_from(office, (home, stop, office)) == 2


@pytest.mark.requirement("I6.2")
def test_figures_that_cannot_be_and_a_half_way_back_are_told() -> None:
    def codes(draft: DistanceDraft) -> list[tuple[str, str]]:
        return [(one.code, one.field) for one in draft.problems()]

    home, office = PLACES[:2]
    assert codes(pair(home, office, 34, 32)) == []
    assert codes(pair(home, office, -1, 1441)) == [
        ("out-of-range", "kilometres"), ("out-of-range", "minutes"),
    ]  # fmt: skip
    half = DistanceDraft(
        id=uuid4(), start_id=home, end_id=home, kilometres=1, minutes=1, back_minutes=3
    )
    assert codes(half) == [("same-place", "kilometres"), ("out-of-range", "back_kilometres")]
    assert PlaceDraft(id=uuid4(), name="  ").problems()[0].code == "required"
    home_by_hand = PlaceDraft(id=uuid4(), name="Koti", kind=PlaceKind.HOME)
    assert home_by_hand.problems()[0].field == "kind", "a home has a client and no name"
