"""Facts of a client beside the form: representatives, other services, contacts and notices."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from app.domain import limits
from app.domain.problems import Problem, day_done, too_long

ADULT_YEARS = 18


class RepresentativeRole(StrEnum):
    """Who may act for the client (703/2023 38 §; Sosmeta code set 1284's roles)."""

    GUARDIAN = "guardian"
    TRUSTEE = "trustee"
    AUTHORISED = "authorised"


@dataclass(frozen=True, slots=True, kw_only=True)
class RepresentativeDraft:
    """A guardian of a minor, a trustee, or an authorised person: powers and right to know (R12)."""

    id: UUID
    client_id: UUID
    version: int = 0
    role: RepresentativeRole = RepresentativeRole.GUARDIAN
    name: str = ""
    phone: str = ""
    powers: str = ""
    may_know: bool = False
    protected: bool = False
    ended_on: date | None = None

    def problems(self) -> tuple[Problem, ...]:
        """What keeps it from being saved."""
        found = []
        if not self.name.strip():
            found.append(Problem("required", "name"))
        elif len(self.name) > limits.NAME:
            found.append(Problem("too-long", "name", {"most": limits.NAME}))
        return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherServiceDraft:
    """Another service or rehabilitation that runs at the same time (K12, E05; Sosmeta 15020).

    `service` is an id of `resources/vocabularies/services.toml`. A `purchased` social
    rehabilitation asks for a diary note and an updated plan (P74, P75): `noted_on`, `planned_on`.
    """

    id: UUID
    client_id: UUID
    version: int = 0
    service: str = ""
    provider: str = ""
    purchased: bool = False
    started: date | None = None
    ended: date | None = None
    noted_on: date | None = None
    planned_on: date | None = None

    def problems(self) -> tuple[Problem, ...]:
        """What keeps it from being saved."""
        found = []
        if not self.service:
            found.append(Problem("required", "service"))
        if self.started and self.ended and self.ended < self.started:
            found.append(Problem("end-before-start", "ended"))
        return tuple(found)

    @property
    def overlaps(self) -> bool:
        """A purchased social rehabilitation that runs beside ours (P74)."""
        return self.purchased and self.service == "social-rehabilitation" and self.ended is None

    @property
    def is_unnoted(self) -> bool:
        """The diary note or the plan's update is still missing (P74, P75)."""
        return self.overlaps and (self.noted_on is None or self.planned_on is None)


class RecordKind(StrEnum):
    """Entries before a decision (19001, 19003), and notices that a duty asks for (R13, R22)."""

    INITIATION = "initiation"
    GUIDANCE = "guidance"
    CHILD_WELFARE = "child-welfare-notice"
    SUPPORT_NEED = "support-need-contact"
    ELDERLY = "elderly-notice"
    POLICE = "police-notice"
    SELF_MONITORING = "self-monitoring-notice"

    @property
    def is_notice(self) -> bool:
        """A notice to an authority rather than an entry of the client's journal."""
        return self not in {RecordKind.INITIATION, RecordKind.GUIDANCE}


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactRecordDraft:
    """One such entry: when, how or to whom, what, in whose words; does the client know of it."""

    id: UUID
    client_id: UUID
    version: int = 0
    kind: RecordKind = RecordKind.GUIDANCE
    on: date | None = None
    way: str = ""
    to_whom: str = ""
    text: str = ""
    client_words: str = ""
    agreed: str = ""
    client_knows: bool = False

    def problems(self, today: date) -> tuple[Problem, ...]:
        """What keeps it from being saved."""
        found = day_done(self.on, today)
        if self.kind.is_notice and not self.to_whom.strip():
            found.append(Problem("required", "to_whom"))
        if not self.text.strip():
            found.append(Problem("note-missing", "text"))
        found += too_long(self, ("text", "client_words", "agreed"), limits.NOTE)
        return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkWishDraft:
    """How the client wants to be worked with, and what was changed for it (P27, R21).

    It is the client's own and stands apart from the anonymous question.
    """

    id: UUID
    client_id: UUID
    version: int = 0
    on: date | None = None
    wish: str = ""
    changed: str = ""
    changed_on: date | None = None

    def problems(self, today: date) -> tuple[Problem, ...]:
        """What keeps it from being saved."""
        found = [
            Problem("date-in-future", name)
            for name in ("on", "changed_on")
            if (day := getattr(self, name)) is not None and day > today
        ]
        if self.on is None:
            found.append(Problem("date-missing", "on"))
        if not self.wish.strip():
            found.append(Problem("required", "wish"))
        if self.changed.strip() and self.changed_on is None:
            found.append(Problem("date-missing", "changed_on"))
        found += too_long(self, ("wish", "changed"), limits.LINE)
        return tuple(found)


class Thing(StrEnum):
    """What lies ready to be taken along (Sosmeta 15025, *tavarat*)."""

    MONEY = "money"
    CLOTHES = "clothes"
    HYGIENE = "hygiene"
    KEYS = "keys"
    PAPERS = "papers"
    MEDICINES = "medicines"


_SAFETY_TEXTS = (
    "signs", "safe_place", "leaving", "routes", "helpers", "code_word", "means", "fetchers",
    "other_things", "more",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class SafetyPlanDraft:
    """Turvasuunnitelma, the client's own plan where there is violence (Sosmeta 15025, K18, R04).

    Warning signs, a safe place, how to leave home and by which way, who helps and may fetch the
    children, the word agreed on, means of safety, what lies ready. `disclosure_checked`: it was
    looked at whether a non-disclosure order is needed. `review_on` is when it is looked at again.
    """

    id: UUID
    client_id: UUID
    version: int = 0
    on: date | None = None
    review_on: date | None = None
    signs: str = ""
    safe_place: str = ""
    leaving: str = ""
    routes: str = ""
    helpers: str = ""
    code_word: str = ""
    means: str = ""
    fetchers: str = ""
    things: tuple[str, ...] = ()
    other_things: str = ""
    more: str = ""
    disclosure_checked: bool = False

    def problems(self, today: date) -> tuple[Problem, ...]:
        """What keeps it from being saved."""
        found = day_done(self.on, today)
        if self.on and self.review_on and self.review_on < self.on:
            found.append(Problem("end-before-start", "review_on"))
        if not (self.safe_place.strip() or self.helpers.strip() or self.means.strip()):
            found.append(Problem("required", "safe_place"))
        found += too_long(self, _SAFETY_TEXTS, limits.NOTE)
        return tuple(found)
