"""The unit's own look at what the work rests on, and at what it does otherwise here."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from app.domain import limits
from app.domain.problems import Problem, day_done, too_long


class State(StrEnum):
    """How one part stands."""

    GOOD = "good"
    PARTLY = "partly"
    MISSING = "missing"


PARTS = ("staff", "competence", "premises", "tools", "cooperation")


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitReviewDraft:
    """Yksikön itsearviointi: the model's inputs and its outcome among professionals (E03, E18).

    Each of `PARTS` stands as a `State`, or is not assessed (empty). `cooperation` is whether the
    co-operation of professionals in basic services runs smoothly; `adaptations` is what is done
    otherwise in this unit, and why (E19). It holds nothing of any client.
    """

    id: UUID
    version: int = 0
    on: date | None = None
    staff: str = ""
    competence: str = ""
    premises: str = ""
    tools: str = ""
    cooperation: str = ""
    adaptations: str = ""
    next_steps: str = ""

    @property
    def client_id(self) -> None:
        """Nobody: it is about the unit."""

    def problems(self, today: date) -> tuple[Problem, ...]:
        """What keeps it from being saved."""
        found = day_done(self.on, today)
        if not any(getattr(self, name).strip() for name in (*PARTS, "adaptations")):
            found.append(Problem("required", "staff"))
        found += too_long(self, ("adaptations", "next_steps"), limits.NOTE)
        return tuple(found)
