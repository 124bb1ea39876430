"""Forms that only a package between colleagues has: what else is kept as a part of something."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from app.domain import limits
from app.domain.errands import ErrandDraft, ErrandStage
from app.domain.needs import CheckState
from app.domain.period_acts import PeriodActDraft
from app.domain.plans import PlanDraft
from app.domain.problems import Problem, day_done
from app.domain.snapshots import PlanSnapshot


@dataclass(frozen=True, slots=True, kw_only=True)
class StrengthRecord:
    """A strength that holds; `kind` picks its drawing (strength_kinds)."""

    id: UUID
    client_id: UUID
    version: int = 0
    text: str = ""
    kind: str = "other"
    added_on: date | None = None

    def problems(self, today: date) -> tuple[Problem, ...]:
        """What keeps it from being taken in."""
        found = day_done(self.added_on, today, "added_on")
        if not self.text.strip():
            found.append(Problem("required", "text"))
        if len(self.text) > limits.SHORT:
            found.append(Problem("too-long", "text", {"most": limits.SHORT}))
        return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class CarriedErrand(ErrandDraft):
    """A matter with the service where it is settled by name and number: directories differ."""

    service_name: str = ""
    service_phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrandEventRecord:
    """One event of a matter's chain on its own: what a substitute got done comes back by itself."""

    id: UUID
    client_id: UUID
    version: int = 0
    errand_id: UUID
    errand_title: str = ""
    on: date
    stage: ErrandStage
    text: str = ""

    def problems(self, today: date) -> tuple[Problem, ...]:
        """What keeps it from being taken in."""
        found = day_done(self.on, today)
        if len(self.text) > limits.NOTE:
            found.append(Problem("too-long", "text", {"most": limits.NOTE}))
        return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class CarriedAct(PeriodActDraft):
    """What happened in a period, with the day on which that began: its id is another elsewhere."""

    period_start: date


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckRecord:
    """One line of the rehabilitation checklist (E29); a client has each `item` once."""

    id: UUID
    client_id: UUID
    version: int = 0
    item: str
    state: CheckState = CheckState.OPEN
    note: str = ""
    changed_on: date | None = None

    def problems(self, today: date) -> tuple[Problem, ...]:
        """What keeps it from being taken in."""
        found = day_done(self.changed_on, today, "changed_on")
        if not self.item.strip():
            found.append(Problem("required", "item"))
        if max(len(self.item), len(self.note)) > limits.LINE:
            found.append(Problem("too-long", "note", {"most": limits.LINE}))
        return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanVersion:
    """A finished version of the client plan, frozen as its author finished it (SHL 39 §)."""

    id: UUID
    client_id: UUID
    version: int = 0
    reason: str = ""
    finished_at: datetime
    snapshot: PlanSnapshot

    def problems(self, today: date) -> tuple[Problem, ...]:
        """What keeps it from being taken in."""
        told = PlanDraft(
            id=self.id,
            client_id=self.client_id,
            made_on=self.snapshot.made_on,
            text=self.snapshot.text,
        )
        return told.problems(today)
