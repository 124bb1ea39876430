"""Ideat: new ways of individual and group work that were thought up with clients (S08).

An idea is of nobody: it holds no client, and nothing of one may be written into it.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from app.domain import limits
from app.domain.problems import Problem, day_done, too_long


class IdeaWork(StrEnum):
    """What it is for."""

    INDIVIDUAL = "individual"
    GROUP = "group"
    BOTH = "both"


class IdeaState(StrEnum):
    """How far it has come."""

    NEW = "new"
    TRIED = "tried"
    IN_USE = "in-use"
    LEFT = "left"


@dataclass(frozen=True, slots=True, kw_only=True)
class IdeaDraft:
    """An idea as its form holds it. It came up `together` with clients or not."""

    id: UUID
    version: int = 0
    on: date | None = None
    text: str = ""
    work: IdeaWork = IdeaWork.GROUP
    together: bool = True
    state: IdeaState = IdeaState.NEW
    seen: str = ""

    @property
    def client_id(self) -> UUID | None:
        """No client's record."""
        return None

    def problems(self, today: date) -> tuple[Problem, ...]:
        """What keeps it from being saved."""
        found = day_done(self.on, today)
        if not self.text.strip():
            found.append(Problem("required", "text"))
        return (*found, *too_long(self, ("text", "seen"), limits.NOTE))

    def is_for(self, work: IdeaWork | None) -> bool:
        """Whether it belongs among the ideas for individual or group work; None: among all."""
        return work is None or self.work in {work, IdeaWork.BOTH}
