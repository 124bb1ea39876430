"""GAS: T by its vectors, and a GAS without all scores says so instead of a number."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.gas import GasPart, GasResult, gas_of, t_score, weight_of
from tests.snapshots import GOAL

VECTORS = [
    ([0], [1], 50.00),
    ([1], [1], 60.00),
    ([-2], [1], 30.00),
    ([0, 0, 0], [1, 1, 1], 50.00),
    ([1, 0, -1], [1, 1, 1], 50.00),
    ([2, 2, 2], [1, 1, 1], 77.39),
    ([-1, -1, -1], [1, 1, 1], 36.31),
    ([-2, -2, -2], [1, 1, 1], 22.61),
    ([1, 0, -1], [1, 2, 3], 45.59),
    ([2, 1], [9, 1], 70.32),
    ([1, 1, 0, -1], [1, 1, 1, 1], 53.63),
]
parts = st.lists(st.builds(GasPart, st.integers(-2, 2), st.integers(1, 9)), min_size=1, max_size=8)


def of(levels: list[int], weights: list[int]) -> GasResult:
    return t_score([GasPart(x, w) for x, w in zip(levels, weights, strict=True)])


@pytest.mark.requirement("I4.3")
@pytest.mark.parametrize(("levels", "weights", "t"), VECTORS)
def test_t_score_as_in_its_vectors(levels: list[int], weights: list[int], t: float) -> None:
    found = of(levels, weights)
    assert found.t == pytest.approx(t, abs=0.005)
    assert found.is_complete


@pytest.mark.requirement("I4.3")
def test_a_gas_without_all_scores_says_so_instead_of_a_number() -> None:
    found = t_score([GasPart(1), GasPart(None), GasPart(0)])
    assert found == GasResult(None, 2, 3)
    assert not found.is_complete
    assert t_score([]) == GasResult(None, 0, 0)


@pytest.mark.requirement("I4.3")
def test_a_weight_of_nothing_leaves_the_goal_out() -> None:
    assert t_score([GasPart(2, 0), GasPart(0, 1)]).t == pytest.approx(50)
    assert t_score([GasPart(2, 0)]) == GasResult(None, 0, 0)
    # an unscored goal that doesn't count takes no number away
    assert t_score([GasPart(None, 0), GasPart(1, 1)]).t == pytest.approx(60)


@pytest.mark.requirement("I4.3")
@pytest.mark.parametrize(
    ("importance", "difficulty", "weight"),
    [(None, None, 1), (3, 3, 9), (2, None, 2), (None, 3, 3), (0, 3, 0), (1, 2, 2)],
)
def test_importance_and_difficulty_make_the_weight(
    importance: int | None, difficulty: int | None, weight: int
) -> None:
    assert weight_of(importance, difficulty) == weight


@pytest.mark.requirement("I4.3")
@given(parts, st.integers(2, 5))
def test_t_does_not_depend_on_the_unit_of_weights_and_mirrors(
    some: list[GasPart], factor: int
) -> None:
    t = t_score(some).t
    assert t is not None
    scaled = t_score([replace(part, weight=part.weight * factor) for part in some]).t
    mirrored = t_score([replace(part, level=-(part.level or 0)) for part in some]).t
    assert scaled == pytest.approx(t) and mirrored == pytest.approx(100 - t)


@pytest.mark.requirement("I4.3")
def test_t_of_a_plan_counts_only_goals_with_a_scale_and_tells_the_change() -> None:
    scaled = replace(GOAL, level_texts=("a", "b", "c", "d", "e"), start_level=-2, current_level=0)
    bare = replace(GOAL, level_texts=("", "", "", "", ""), start_level=None, current_level=None)

    found = gas_of([scaled, bare])
    assert found.start.t == pytest.approx(30)
    assert found.now.t == pytest.approx(50)
    assert found.change == pytest.approx(20)

    unscored = replace(scaled, start_level=None, current_level=None)
    waiting = gas_of([scaled, unscored])
    assert waiting.now == GasResult(None, 1, 2) and waiting.change is None
