"""Goal attainment scaling over several goals: Kiresuk and Sherman's T (domain.md 4.3).

T = 50 + 10·Σ(w·x) / √[(1 − ρ)·Σw² + ρ·(Σw)²] with ρ = 0.30. 50 means that goals were met as
expected. It stands beside the raw levels, never instead of them, and never on the client's paper
(worker-review.md 10). While a goal has no level there is no T: the result says how many lack one.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Final

from app.domain.goals import GoalRow

RHO: Final = 0.30
MIDDLE: Final = 50.0
WEIGHTS: Final = (0, 1, 2, 3)


@dataclass(frozen=True, slots=True)
class GasPart:
    """One goal's level (None: not scored) and its weight; a weight of 0 leaves the goal out."""

    level: int | None
    weight: int = 1


@dataclass(frozen=True, slots=True)
class GasResult:
    """T, or None with the reason: `scored` of `total` weighted goals have a level."""

    t: float | None
    scored: int
    total: int

    @property
    def is_complete(self) -> bool:
        """Whether every goal that counts has a level."""
        return self.total > 0 and self.scored == self.total


def weight_of(importance: int | None, difficulty: int | None) -> int:
    """Importance times difficulty, each 0–3 (Turner-Stokes); 1 while neither was agreed.

    Where only one of the two was agreed, it alone is the weight.
    """
    given = [factor for factor in (importance, difficulty) if factor is not None]
    weight = 1
    for factor in given:
        weight *= factor
    return weight


def t_score(parts: Iterable[GasPart]) -> GasResult:
    """Give T of goals; no number while one of them is not scored, or when none counts."""
    counted = [part for part in parts if part.weight > 0]
    levels = [(part.weight, part.level) for part in counted if part.level is not None]
    if not counted or len(levels) < len(counted):
        return GasResult(None, len(levels), len(counted))
    total = sum(weight for weight, _ in levels)
    squares = sum(weight * weight for weight, _ in levels)
    moved = sum(weight * level for weight, level in levels)
    spread = sqrt((1 - RHO) * squares + RHO * total * total)
    return GasResult(MIDDLE + 10 * moved / spread, len(levels), len(counted))


@dataclass(frozen=True, slots=True)
class GasOfPlan:
    """T at the start and now, and what came between; all None while a score is missing."""

    start: GasResult
    now: GasResult

    @property
    def change(self) -> float | None:
        """T now less T at the start."""
        if self.start.t is None or self.now.t is None:
            return None
        return self.now.t - self.start.t


def gas_of(goals: Sequence[GoalRow]) -> GasOfPlan:
    """Give T of all goals that have a scale; a goal without one is not part of GAS."""
    scaled = [goal for goal in goals if all(text.strip() for text in goal.level_texts)]
    weights = [weight_of(goal.importance, goal.difficulty) for goal in scaled]
    return GasOfPlan(
        start=t_score(
            GasPart(goal.start_level, weight) for goal, weight in zip(scaled, weights, strict=True)
        ),
        now=t_score(
            GasPart(goal.current_level, weight)
            for goal, weight in zip(scaled, weights, strict=True)
        ),
    )
