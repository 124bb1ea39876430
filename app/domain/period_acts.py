"""What is written down of a service period: decision, assessment, facts, and what happens in it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from app.domain import limits
from app.domain.clients import SpecialSupport
from app.domain.problems import Problem, day_done, too_long


class DecisionKind(StrEnum):
    """Uusia, jatkoja, päättyneitä: the county counts decisions by it (K31)."""

    NEW = "new"
    CONTINUED = "continued"
    ENDED = "ended"


class SupportForm(StrEnum):
    """Intensive work is social work or social guidance (P24)."""

    SOCIAL_WORK = "social-work"
    SOCIAL_GUIDANCE = "social-guidance"


class Purpose(StrEnum):
    """Preventive or corrective (K09)."""

    PREVENTIVE = "preventive"
    CORRECTIVE = "corrective"


class ActKind(StrEnum):
    """What happens in a period, each with its day and words.

    The consent is voluntary and may be taken back (K10); the pair has a joint start, checks and an
    end (P85, P88, P92); `NOTE_DIARY` and `NOTE_PLAN` close the rule of an overlapping purchased
    service (P74, P75); `FINAL` is the final evaluation that ends the period (P19, P50).
    """

    CONSENT = "consent"
    CONSENT_WITHDRAWN = "consent-withdrawn"
    MILESTONE = "milestone"
    INTERIM = "interim-check"
    EXTENSION = "extension"
    PAUSE = "pause"
    RESUME = "resume"
    PAIR_START = "pair-start"
    PAIR_CHECK = "pair-check"
    PAIR_END = "pair-end"
    PAIR_CONTACT = "pair-contact"
    DECIDER_CONTACT = "decider-contact"
    FINAL = "final-evaluation"


class ClosingOutcome(StrEnum):
    """How it goes on after the period (P20)."""

    SOCIAL_WORK = "social-work"
    SOCIAL_GUIDANCE = "social-guidance"
    OTHER_SERVICE = "other-service"
    ENDS = "ends"


PLANNED: frozenset[ActKind] = frozenset({ActKind.MILESTONE})
"""Kinds whose day may lie ahead; all others tell what has been."""

WORDS_NEEDED: frozenset[ActKind] = frozenset(
    {ActKind.EXTENSION, ActKind.PAUSE, ActKind.MILESTONE, ActKind.FINAL}
)
"""Kinds that say nothing without a reason or a title."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionDraft:
    """A reference to a decision made elsewhere (SHL 17 §, 45 §); the app issues none.

    `given_on` is when it was given to the client's knowledge, `appeal_until` the last day on
    which it can be appealed (worker-review.md 25).
    """

    id: UUID
    client_id: UUID
    version: int = 0
    kind: DecisionKind = DecisionKind.NEW
    number: str = ""
    start: date | None = None
    end: date | None = None
    made_on: date | None = None
    given_on: date | None = None
    appeal_until: date | None = None
    decider: str = ""
    deciding_unit: str = ""
    legal_basis: str = "SHL 17 §"

    def problems(self, today: date) -> tuple[Problem, ...]:
        """What keeps it from being saved; dates out of order are told at their field."""
        found = []
        if self.start is None:
            found.append(Problem("required", "start"))
        elif self.end is not None and self.end < self.start:
            found.append(Problem("end-before-start", "end"))
        if self.made_on is not None and self.made_on > today:
            found.append(Problem("date-in-future", "made_on"))
        if self.made_on and self.given_on and self.given_on < self.made_on:
            found.append(Problem("before-decision", "given_on"))
        if self.given_on and self.appeal_until and self.appeal_until < self.given_on:
            found.append(Problem("end-before-start", "appeal_until"))
        found += too_long(self, ("number", "decider", "deciding_unit", "legal_basis"), limits.NAME)
        return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class AssessmentDraft:
    """Palvelutarpeen arvioinnin viite (SHL 36–37 §; P09, H18): who assessed, when, what followed.

    `client_view` holds the client's own opinion, apart from the professional's conclusion.
    """

    id: UUID
    client_id: UUID
    version: int = 0
    on: date | None = None
    noticed_on: date | None = None
    assessor: str = ""
    unit: str = ""
    number: str = ""
    conclusion: str = ""
    client_view: str = ""
    special_support: SpecialSupport = SpecialSupport.NOT_ASSESSED

    def problems(self, today: date) -> tuple[Problem, ...]:
        """What keeps it from being saved."""
        found = day_done(self.on, today)
        if self.noticed_on and self.on and self.noticed_on > self.on:
            found.append(Problem("after-assessment", "noticed_on"))
        found += too_long(self, ("conclusion", "client_view"), limits.NOTE)
        return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodFactsDraft:
    """What a period is: form of support, tier, purpose, pathway, criteria, expectations.

    `id` is the period's. `tier` is an id of the profile in force, `pathways` and `target_groups`
    ids of vocabularies, `criteria` what was checked at the start (P02–P07, P44, K15, K20).
    `expectations` are the client's own words (P26). `pilot` tags a pilot or research (P41);
    `latest_start` is the day by which work is to have begun, as a pilot agrees it (P104).
    """

    id: UUID
    client_id: UUID
    version: int = 0
    support_form: SupportForm = SupportForm.SOCIAL_GUIDANCE
    purpose: Purpose = Purpose.CORRECTIVE
    tier: str = ""
    pathways: tuple[str, ...] = ()
    target_groups: tuple[str, ...] = ()
    criteria: tuple[str, ...] = ()
    expectations: str = ""
    intensive_until: date | None = None
    interim_check: date | None = None
    pilot: str = ""
    latest_start: date | None = None
    start: date | None = None
    end: date | None = None

    def problems(self) -> tuple[Problem, ...]:
        """What keeps it from being saved: clocks outside the period."""
        found = []
        for name in ("intensive_until", "interim_check"):
            day = getattr(self, name)
            if day is None or self.start is None:
                continue
            if day < self.start or (self.end is not None and day > self.end):
                found.append(Problem("outside-period", name, {"end": self.end or day}))
        if len(self.expectations) > limits.NOTE:
            found.append(Problem("too-long", "expectations", {"most": limits.NOTE}))
        if len(self.pilot) > limits.NAME:
            found.append(Problem("too-long", "pilot", {"most": limits.NAME}))
        return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodActDraft:
    """One thing that happened in a period, or a milestone that is planned.

    `until` is the new end of an extension, or the last day of a pause. `client_words` are the
    client's, `worker_view` the worker's. The last four belong to the final evaluation: how it goes
    on (P20), with the same worker or not, whether the client wants to go on (worker-review.md 10),
    and where the two see it otherwise.
    """

    id: UUID
    client_id: UUID
    period_id: UUID
    version: int = 0
    kind: ActKind = ActKind.MILESTONE
    on: date | None = None
    until: date | None = None
    text: str = ""
    client_words: str = ""
    worker_view: str = ""
    together: bool = False
    outcome: ClosingOutcome | None = None
    same_worker: bool = True
    wants_more: bool | None = None
    dissent: str = ""

    def problems(
        self, today: date, *, start: date | None = None, end: date | None = None
    ) -> tuple[Problem, ...]:
        """What keeps it from being saved; `start` and `end` are the period's."""
        found = self._day_problems(today, start)
        if self.kind in WORDS_NEEDED and not self.text.strip():
            found.append(Problem("reason-missing", "text"))
        if self.kind is ActKind.EXTENSION:
            if self.until is None:
                found.append(Problem("date-missing", "until"))
            elif end is not None and self.until <= end:
                found.append(Problem("not-after-end", "until", {"end": end}))
        elif self.until is not None and self.on is not None and self.until < self.on:
            found.append(Problem("end-before-start", "until"))
        if self.kind is ActKind.FINAL and self.outcome is None:
            found.append(Problem("required", "outcome"))
        found += too_long(self, ("text", "client_words", "worker_view", "dissent"), limits.NOTE)
        return tuple(found)

    def _day_problems(self, today: date, start: date | None) -> list[Problem]:
        if self.on is None:
            return [Problem("date-missing", "on")]
        if self.on > today and self.kind not in PLANNED:
            return [Problem("date-in-future", "on")]
        consents = (ActKind.CONSENT, ActKind.DECIDER_CONTACT, ActKind.PAIR_CONTACT)
        if start is not None and self.on < start and self.kind not in consents:
            return [Problem("before-period", "on", {"start": start})]
        return []


@dataclass(frozen=True, slots=True, kw_only=True)
class DivisionLine:
    """One topic of the division of labour and who takes it (P87)."""

    topic: str
    who: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkDivisionDraft:
    """Työnjako: who does what, agreed when, looked at together when (P86–P89)."""

    id: UUID
    client_id: UUID
    version: int = 0
    agreed_on: date | None = None
    next_check_on: date | None = None
    pair_name: str = ""
    lines: tuple[DivisionLine, ...] = ()

    def problems(self, today: date) -> tuple[Problem, ...]:
        """What keeps it from being saved."""
        found = day_done(self.agreed_on, today, "agreed_on")
        if self.agreed_on and self.next_check_on and self.next_check_on < self.agreed_on:
            found.append(Problem("end-before-start", "next_check_on"))
        if not any(line.who.strip() for line in self.lines):
            found.append(Problem("required", "lines"))
        return tuple(found)
