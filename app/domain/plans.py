"""The client plan while it is written, and its finished versions (SHL 39 §, Sosmeta 15020)."""

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from app.domain import limits
from app.domain.goals import GoalRow
from app.domain.problems import Problem, day_done, too_long
from app.domain.snapshots import PlanText

# The eleven items of SHL 39 § and the attribute of PlanText (or "goals") that holds each.
STATUTORY_ITEMS: dict[int, tuple[str, ...]] = {
    1: ("client_view", "worker_view"),
    2: ("services",),
    3: ("necessary_services",),
    4: ("own_worker_meetings",),
    5: ("strengths",),
    6: ("goals",),
    7: ("duration",),
    8: ("partners",),
    9: ("review",),
    10: ("situation",),
    11: ("client_proposal",),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanDraft:
    """What the plan form holds; `number` is the version being written."""

    id: UUID
    client_id: UUID
    version: int = 0
    number: int = 1
    made_on: date | None = None
    text: PlanText = field(default_factory=PlanText)
    reason: str = ""

    def problems(self, today: date) -> tuple[Problem, ...]:
        """What keeps it from being finished: a missing item of 39 § warns, it never blocks."""
        found: list[Problem] = []
        found += day_done(self.made_on, today, "made_on")
        if self.number > 1 and not self.reason.strip():
            found.append(Problem("reason-missing", "reason"))
        found += too_long(
            self.text, ("client_view", "client_proposal", "situation", "worker_view"), limits.NOTE
        )
        return tuple(found)


def missing_items(text: PlanText, *, goal_count: int) -> tuple[int, ...]:
    """Numbers of the SHL 39 § items that have no content yet: shown, never blocking."""
    missing = []
    for number, names in STATUTORY_ITEMS.items():
        filled = [goal_count > 0 if name == "goals" else getattr(text, name) for name in names]
        if not all(filled):
            missing.append(number)
    return tuple(missing)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRow:
    """One finished plan version in lists."""

    id: UUID
    number: int
    made_on: date
    made_together: bool
    finished: bool
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanForm:
    """What the plan page shows: the open version, and what is finished already.

    `missing` are numbers of SHL 39 § items without content; `editable` is False only when the
    client relation has ended.
    """

    draft: PlanDraft
    missing: tuple[int, ...]
    goals: tuple[GoalRow, ...]
    finished: tuple[PlanRow, ...]
    editable: bool = True
