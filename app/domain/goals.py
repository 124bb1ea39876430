"""Goals that live: need, the client's words, small steps, five levels, revisions with a reason."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from app.domain import limits
from app.domain.problems import Problem
from app.errors import UserError

LEVELS = (-2, -1, 0, 1, 2)
WEIGHTS = (0, 1, 2, 3)
MOST_FACTORS = 30


class GoalStatus(StrEnum):
    """Open goals are worked on; a goal is never deleted, it ends with a word."""

    OPEN = "open"
    ACHIEVED = "achieved"
    ENDED = "ended"


class StepStatus(StrEnum):
    """A step is done, the one at hand, or still to come."""

    DONE = "done"
    NOW = "now"
    TO_COME = "to-come"


class Effect(StrEnum):
    """Whether a situational factor helps or hinders (AVAIN; 15020's internal list 1 and 2)."""

    SUPPORTS = "supports"
    HINDERS = "hinders"


@dataclass(frozen=True, slots=True)
class Factor:
    """A situational factor of a goal: an id of `situational_factors`, or her own words."""

    factor: str
    effect: Effect = Effect.SUPPORTS


class GoalClosed(UserError):
    """The goal is closed; a change needs it to be opened again."""

    code = "goal-closed"


class ScaleLocked(UserError):
    """The scale has been scored: its level texts stay as they are (domain.md 4.3)."""

    code = "scale-locked"


@dataclass(frozen=True, slots=True, kw_only=True)
class StepDraft:
    """One very small step (P12); `who` and `when` are free words for the paper."""

    id: UUID
    text: str
    status: StepStatus = StepStatus.TO_COME
    done_on: date | None = None
    who: str = ""
    when: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalDraft:
    """What the goal form holds. A goal hangs on a need the client has voiced (K01).

    `level_texts` are the five GAS texts from −2 to +2, all empty while no scale is agreed;
    `start_level` locks them. `importance` and `difficulty` are 0–3 and weigh the goal in T.
    `realistic` says that both thought it can be reached during the service (E53). A goal that an
    acute matter pushed aside is paused from a day with its reason (E51). `reason` is asked for
    every change of a saved goal (E50).
    """

    id: UUID
    client_id: UUID
    version: int = 0
    need: str = ""
    title: str = ""
    short_title: str = ""
    client_words: str = ""
    area: str = "everyday"
    worker_view: str = ""
    due: date | None = None
    review_on: date | None = None
    agreed_together: bool = True
    scale: str = "change"
    level_texts: tuple[str, str, str, str, str] = ("", "", "", "", "")
    start_level: int | None = None
    current_level: int | None = None
    steps: tuple[StepDraft, ...] = ()
    status: GoalStatus = GoalStatus.OPEN
    closed_on: date | None = None
    reason: str = ""
    importance: int | None = None
    difficulty: int | None = None
    realistic: bool = False
    factors: tuple[Factor, ...] = ()
    paused_on: date | None = None
    pause_reason: str = ""

    @property
    def has_scale(self) -> bool:
        """True when all five levels have a text."""
        return all(text.strip() for text in self.level_texts)

    def problems(self, *, period_end: date | None = None) -> tuple[Problem, ...]:
        """What keeps it from being saved. A due date after the period is refused (E53)."""
        found: list[Problem] = []
        if not self.title.strip():
            found.append(Problem("required", "title"))
        if not self.need.strip():
            found.append(Problem("required", "need"))
        if len(self.title) > limits.LINE:
            found.append(Problem("too-long", "title", {"most": limits.LINE}))
        if self.version and not self.reason.strip():
            found.append(Problem("reason-missing", "reason"))
        if any(not step.text.strip() for step in self.steps):
            found.append(Problem("required", "steps"))
        return (
            *found,
            *self._scale_problems(),
            *self._day_problems(period_end),
            *self._factor_problems(),
        )

    def _scale_problems(self) -> list[Problem]:
        found = []
        if any(text.strip() for text in self.level_texts) and not self.has_scale:
            found.append(Problem("scale-incomplete", "level_texts"))
        if self.start_level is not None and not self.has_scale:
            found.append(Problem("scale-incomplete", "start_level"))
        if any(w is not None and w not in WEIGHTS for w in (self.importance, self.difficulty)):
            values: dict[str, object] = {"least": WEIGHTS[0], "most": WEIGHTS[-1]}
            found.append(Problem("out-of-range", "importance", values))
        return found

    def _day_problems(self, period_end: date | None) -> list[Problem]:
        """A goal is looked at before it is to be reached, and both lie within the period."""
        found = []
        if self.due and period_end and self.due > period_end:
            found.append(Problem("due-after-period", "due", {"end": period_end}))
        if self.due and self.review_on and self.review_on > self.due:
            found.append(Problem("review-after-due", "review_on", {"due": self.due}))
        elif self.review_on and period_end and self.review_on > period_end:
            found.append(Problem("due-after-period", "review_on", {"end": period_end}))
        return found

    def _factor_problems(self) -> list[Problem]:
        found = []
        if any(not one.factor.strip() for one in self.factors):
            found.append(Problem("required", "factors"))
        if len(self.factors) > MOST_FACTORS:
            found.append(Problem("too-many", "factors", {"most": MOST_FACTORS}))
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalRow:
    """A goal as the lists and the plan show it."""

    id: UUID
    client_id: UUID
    version: int
    need: str
    title: str
    short_title: str
    client_words: str
    area: str
    worker_view: str
    due: date | None
    review_on: date | None
    agreed_together: bool
    scale: str
    level_texts: tuple[str, str, str, str, str]
    start_level: int | None
    current_level: int | None
    steps: tuple[StepDraft, ...]
    status: GoalStatus
    closed_on: date | None
    created_on: date
    importance: int | None = None
    difficulty: int | None = None
    realistic: bool = False
    factors: tuple[Factor, ...] = ()
    paused_on: date | None = None
    pause_reason: str = ""

    @property
    def is_paused(self) -> bool:
        """An acute matter comes first just now (E51)."""
        return self.status is GoalStatus.OPEN and self.paused_on is not None

    @property
    def label(self) -> str:
        """The short title where there is one, else the title."""
        return self.short_title or self.title

    @property
    def steps_done(self) -> int:
        """How many steps are done."""
        return sum(step.status is StepStatus.DONE for step in self.steps)

    @property
    def step_now(self) -> StepDraft | None:
        """The step at hand: the first that isn't done."""
        return next((step for step in self.steps if step.status is not StepStatus.DONE), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelPoint:
    """One point of the goal's history: a score (assessed together or not), or a note without."""

    on: date
    level: int | None
    note: str = ""
    together: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RevisionRow:
    """One version of a record: who, when, why."""

    id: UUID
    number: int
    at: datetime
    worker: str
    reason: str
