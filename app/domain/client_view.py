"""Asiakasnäkymä (09): what the client may see when the screen is turned, and nothing else."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from app.domain import limits
from app.domain.goals import GoalRow
from app.domain.meetings import AgreedMatter
from app.domain.practice_runs import PracticeRun
from app.domain.problems import Problem
from app.domain.today import BookingDraft
from app.text import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientRemarkDraft:
    """Own words that the client is typing; `id` is the record's: pressing twice saves once.

    `version` is 0 for ever: what was written is not changed afterwards.
    """

    id: UUID
    client_id: UUID
    version: int = 0
    text: str = ""

    def problems(self) -> tuple[Problem, ...]:
        """What keeps it from being saved."""
        if not self.text.strip():
            return (Problem("required", "text"),)
        if len(self.text) > limits.NOTE:
            return (Problem("too-long", "text", {"most": limits.NOTE}),)
        return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientWords:
    """The client's own words of a day, said in a meeting or written on the turned screen."""

    on: date
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnRating:
    """The client's own number before and after; never averaged (worker-review.md 41)."""

    on: date
    topic: str
    before: int
    after: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamMember:
    """One of the client's team: who, and what for; never how the tie feels.

    `helps` are the short titles of the open goals they help with; `wished` ones are not here yet.
    """

    label: str
    role: str = ""
    kind: str = "person"
    helps: tuple[str, ...] = ()
    wished: bool = False
    is_own_worker: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientView:
    """This client's plan, steps, team and agreed matters: first name only, no flag, no note.

    `language` is what the client reads. `worker` is the first name of the worker whose screen it
    is. `remark` is where the client
    writes next: an unfinished one, or a new one.
    """

    first_name: str
    worker: str
    remark: ClientRemarkDraft
    language: Language = "fi"
    goals: tuple[GoalRow, ...] = ()
    runs: Mapping[UUID, tuple[PracticeRun, ...]] = field(default_factory=dict)
    team: tuple[TeamMember, ...] = ()
    agreed: tuple[AgreedMatter, ...] = ()
    agreed_on: date | None = None
    next_booking: BookingDraft | None = None
    words: tuple[ClientWords, ...] = ()
    ratings: tuple[OwnRating, ...] = ()
