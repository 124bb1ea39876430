"""Jännitys ennen ja jälkeen: two taps by the client for each practice run of a step (P05, E33).

The numbers are the client's own, 0–10. They are never averaged and never a score of the client
(worker-review.md 41): what is shown is how each run went down, one after another.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

LEAST, MOST = 0, 10


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticeRun:
    """One run: tension before, and after (None while it goes on). The step's words are kept."""

    id: UUID
    goal_id: UUID
    step_id: UUID
    step_text: str
    on: date
    before: int
    after: int | None = None


def falling(runs: Iterable[PracticeRun]) -> tuple[tuple[date, float], ...]:
    """Give the points of the curve: before and after of each finished run, one after another."""
    points: list[tuple[date, float]] = []
    for run in runs:
        if run.after is not None:
            points += [(run.on, float(run.before)), (run.on, float(run.after))]
    return tuple(points)
