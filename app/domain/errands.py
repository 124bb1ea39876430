"""Asiointipolku: a matter brought to its end, step by step (E32, E46, P34)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from app.domain import limits
from app.domain.problems import Problem, day_done


class ErrandStage(StrEnum):
    """Where the matter stands: each stage is an event of its chain."""

    PAPERS = "papers"
    FILED = "filed"
    MORE_ASKED = "more-asked"
    DECISION = "decision"
    APPEALED = "appealed"
    NOTE = "note"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrandEventDraft:
    """One event of the chain: what happened on which day; `author` where a colleague wrote it."""

    id: UUID
    on: date
    stage: ErrandStage
    text: str = ""
    author: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrandDraft:
    """A matter: what it is about, who does the next step by when, until when one may appeal.

    `kind` is an id of `resources/vocabularies/errands.toml`. `service_id` is the
    service of the shared directory where it is settled. `client_words` say what the client hopes.
    Its events are kept apart (`app.services.errands.add_event`).
    """

    id: UUID
    client_id: UUID
    version: int = 0
    kind: str = ""
    service_id: UUID | None = None
    title: str = ""
    client_words: str = ""
    next_step: str = ""
    next_who: str = ""
    next_by: date | None = None
    appeal_until: date | None = None
    opened_on: date | None = None
    done_on: date | None = None

    def problems(self, today: date) -> tuple[Problem, ...]:
        """What keeps it from being saved."""
        found = []
        if not self.title.strip():
            found.append(Problem("required", "title"))
        elif len(self.title) > limits.LINE:
            found.append(Problem("too-long", "title", {"most": limits.LINE}))
        found += day_done(self.opened_on, today, "opened_on")
        if self.next_step.strip() and not self.next_who.strip():
            found.append(Problem("who-missing", "next_who"))
        if self.opened_on and self.appeal_until and self.appeal_until < self.opened_on:
            found.append(Problem("end-before-start", "appeal_until"))
        if len(self.client_words) > limits.NOTE:
            found.append(Problem("too-long", "client_words", {"most": limits.NOTE}))
        return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrandRow:
    """A matter with its chain, the oldest event first; `service` is where, with its number."""

    errand: ErrandDraft
    events: tuple[ErrandEventDraft, ...] = ()
    service: str = ""

    @property
    def stage(self) -> ErrandStage:
        """Where it stands: the newest event that is more than a note."""
        told = [event.stage for event in self.events if event.stage is not ErrandStage.NOTE]
        return told[-1] if told else ErrandStage.PAPERS

    @property
    def is_done(self) -> bool:
        """Brought to its end."""
        return self.errand.done_on is not None

    @property
    def has_step(self) -> bool:
        """Open, with a next step that somebody took on."""
        return not self.is_done and bool(self.errand.next_step)

    def appeal_days(self, today: date) -> int | None:
        """Days until the last day of appeal; None where nothing can be appealed any more."""
        until = self.errand.appeal_until
        if until is None or self.is_done or until < today or self.stage is ErrandStage.APPEALED:
            return None
        return (until - today).days

    def is_late(self, today: date) -> bool:
        """The next step's day has passed."""
        by = self.errand.next_by
        return not self.is_done and by is not None and by < today
