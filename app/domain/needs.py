"""Tarpeet ja voimavarat: strengths first, then each area of life in both voices (P12, K15, K19).

The client's level and words and the worker's view stand side by side and are never mixed
(SHL 39 § items 1 and 5). What was found out together is core element 1 (E06, E29).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from app.domain import limits
from app.domain.problems import Problem, day_done

LEVELS = (0, 1, 2, 3)


class CheckState(StrEnum):
    """How far a rehabilitation need has been looked into (E29)."""

    OPEN = "open"
    NOT_NEEDED = "not-needed"
    UNDER_WAY = "under-way"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaView:
    """One area of life: `level` 0 (no need) to 3 (a lot) is the client's; None: not talked about.

    `area` is an id of `resources/vocabularies/life_areas.toml`.
    """

    area: str
    level: int | None = None
    client_words: str = ""
    worker_view: str = ""

    @property
    def is_empty(self) -> bool:
        """True when nothing was said of it by anybody."""
        return self.level is None and not (self.client_words.strip() or self.worker_view.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class Strength:
    """A strength or resource in the client's words; `kind` picks its drawing (strength_kinds)."""

    id: UUID
    text: str
    kind: str = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedsDraft:
    """What *Arvioi yhdessä* holds: the strengths and every area, on one day.

    Saving writes an assessment of its own; the one before stays as it was (the history).
    """

    id: UUID
    client_id: UUID
    version: int = 0
    on: date | None = None
    together: bool = True
    next_on: date | None = None
    strengths: tuple[str, ...] = ()
    areas: tuple[AreaView, ...] = ()

    def problems(self, today: date) -> tuple[Problem, ...]:
        """What keeps it from being saved: its days, an impossible level, or nothing in it."""
        found: list[Problem] = []
        found += day_done(self.on, today)
        if self.on and self.next_on and self.next_on <= self.on:
            found.append(Problem("next-before-this", "next_on", {"on": self.on}))
        if any(view.level is not None and view.level not in LEVELS for view in self.areas):
            values: dict[str, object] = {"least": LEVELS[0], "most": LEVELS[-1]}
            found.append(Problem("out-of-range", "areas", values))
        if any(len(text) > limits.LINE for text in self._texts()):
            found.append(Problem("too-long", "areas", {"most": limits.LINE}))
        if any(len(text) > limits.SHORT for text in self.strengths):
            found.append(Problem("too-long", "strengths", {"most": limits.SHORT}))
        if all(view.is_empty for view in self.areas) and not any(map(str.strip, self.strengths)):
            found.append(Problem("needs-empty", "areas"))
        return tuple(found)

    def _texts(self) -> tuple[str, ...]:
        views = (text for view in self.areas for text in (view.client_words, view.worker_view))
        return tuple(views)


@dataclass(frozen=True, slots=True, kw_only=True)
class AssessmentRow:
    """One saved assessment; `areas` holds only what was said something of, `strengths` of then."""

    id: UUID
    on: date
    together: bool
    next_on: date | None
    areas: tuple[AreaView, ...]
    strengths: tuple[str, ...] = ()

    def view(self, area: str) -> AreaView:
        """What was said of an area; an empty view where nothing was."""
        return next((one for one in self.areas if one.area == area), AreaView(area=area))


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelChange:
    """How the client's level of an area moved between two assessments."""

    area: str
    before: int
    now: int


def changed_levels(
    before: AssessmentRow | None, now: AssessmentRow | None
) -> tuple[LevelChange, ...]:
    """Areas with a level in both whose level is another one now; nothing is summed up."""
    if before is None or now is None:
        return ()
    earlier = {view.area: view.level for view in before.areas}
    found = []
    for view in now.areas:
        then = earlier.get(view.area)
        if then is not None and view.level is not None and then != view.level:
            found.append(LevelChange(area=view.area, before=then, now=view.level))
    return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class RehabilitationCheck:
    """One line of the checklist: `item` is an id of rehabilitation_checks or her own words."""

    item: str
    state: CheckState = CheckState.OPEN
    note: str = ""
    changed_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedDraft:
    """Information got from elsewhere than the client: the six facts of 703/2023 39 §.

    `requested_by` stays empty where the information came unasked; then `unasked` is ticked.
    `ground` is the provision, or what the consent says.
    """

    id: UUID
    client_id: UUID
    version: int = 0
    what: str = ""
    source: str = ""
    on: date | None = None
    requested_by: str = ""
    unasked: bool = False
    ground: str = ""
    purpose: str = ""

    def problems(self, today: date) -> tuple[Problem, ...]:
        """All six facts must be verifiable (39 §): none may be missing, the day not to come."""
        found: list[Problem] = []
        for name in ("what", "source", "ground", "purpose"):
            text = getattr(self, name)
            if not text.strip():
                found.append(Problem("required", name))
            elif len(text) > limits.LINE:
                found.append(Problem("too-long", name, {"most": limits.LINE}))
        found += day_done(self.on, today)
        if not self.unasked and not self.requested_by.strip():
            found.append(Problem("requested-by-missing", "requested_by"))
        return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedsPage:
    """All that screen 25 shows; `assessments` are the newest first."""

    assessments: tuple[AssessmentRow, ...] = ()
    strengths: tuple[Strength, ...] = ()
    checks: tuple[RehabilitationCheck, ...] = ()
    received: tuple[ReceivedDraft, ...] = ()
    editable: bool = True

    @property
    def newest(self) -> AssessmentRow | None:
        """The assessment in force."""
        return self.assessments[0] if self.assessments else None

    @property
    def before(self) -> AssessmentRow | None:
        """The one before the newest."""
        return self.assessments[1] if len(self.assessments) > 1 else None


def client_view_of(assessment: AssessmentRow, labels: Sequence[tuple[str, str]]) -> str:
    """The client's own view for the plan (SHL 39 § item 1): her words under the areas' names.

    15020 allows it to be prefilled from the needs assessment; areas without words are left out.
    """
    lines = []
    for area, label in labels:
        words = assessment.view(area).client_words.strip().rstrip(".")
        if words:
            lines.append(f"{label}: {words}.")
    return "\n".join(lines)
