"""A client: who, how to reach, what to mind; and the row of the caseload list."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from app.domain import limits
from app.domain.identity import parse_hetu
from app.domain.periods import PeriodRow
from app.domain.problems import Problem
from app.text import initials


class SpecialSupport(StrEnum):
    """Erityisen tuen tarve (SHL 3 §; worker-review.md 11)."""

    YES = "yes"
    NO = "no"
    NOT_ASSESSED = "not-assessed"


class Start(StrEnum):
    """How the client relation begins (worker-review.md 22: outreach comes before the decision)."""

    CONTACT = "contact"
    DECISION = "decision"


@dataclass(frozen=True, slots=True, kw_only=True)
class SafetyNoteDraft:
    """Kotikäyntihuomio: only facts, with author and review date (worker-review.md 4)."""

    text: str
    written_on: date
    author: str
    review_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientDraft:
    """What screen 31 holds. A name is enough to begin.

    `identity` is a henkilötunnus, or empty; `temporary_id` the organisation's temporary
    identifier. Own worker stays empty until the county has named one. `address_shown` is True
    after *Näytä*: only then do empty address fields of a protected client mean "erase them".
    `period_reason` says why the end of a period moved (P17), `remote_note` what is known of the
    client's device, connection and remote skills (K36).
    """

    id: UUID
    version: int = 0
    first_names: str = ""
    last_name: str = ""
    identity: str = ""
    temporary_id: str = ""
    born: date | None = None
    phone: str = ""
    email: str = ""
    address: str = ""
    postal_code: str = ""
    city: str = ""
    municipality: str = ""
    contact_address: str = ""
    service_language: str = "fi"
    mother_tongue: str = ""
    interpreter_needed: bool = False
    interpreter_language: str = ""
    interpreter_note: str = ""
    interpreter_way: str = ""
    interpreter_centre: str = ""
    remote_note: str = ""
    child_view: str = ""
    referred_by: str = ""
    meeting_wish: str = ""
    special_support: SpecialSupport = SpecialSupport.NOT_ASSESSED
    interested: bool = False
    protected: bool = False
    own_worker: str = ""
    own_worker_title: str = ""
    own_worker_phone: str = ""
    work_pair: str = ""
    relation_started: date | None = None
    agreed_gap_days: int = 7
    start: Start = Start.CONTACT
    decision_start: date | None = None
    decision_end: date | None = None
    decision_number: str = ""
    decider: str = ""
    period_start: date | None = None
    period_end: date | None = None
    safety_note: SafetyNoteDraft | None = None
    server_id: str = ""
    address_shown: bool = False
    period_reason: str = ""

    def problems(self, today: date, *, practice: bool = False) -> tuple[Problem, ...]:
        """What keeps it from being saved; a practice store refuses a real henkilötunnus."""
        found: list[Problem] = []
        if not (self.first_names.strip() or self.last_name.strip()):
            found.append(Problem("required", "first_names"))
        found += self._identity_problems(today, practice=practice)
        if self.born and not date(1890, 1, 1) <= self.born <= today:
            found.append(Problem("birth-date", "born"))
        found += self._date_problems()
        if not 1 <= self.agreed_gap_days <= 366:
            found.append(Problem("out-of-range", "agreed_gap_days", {"least": 1, "most": 366}))
        for name in ("first_names", "last_name", "own_worker", "decider", "municipality"):
            if len(getattr(self, name)) > limits.NAME:
                found.append(Problem("too-long", name, {"most": limits.NAME}))
        return tuple(found)

    def _identity_problems(self, today: date, *, practice: bool) -> list[Problem]:
        if not self.identity.strip():
            return []
        hetu = parse_hetu(self.identity, today=today)
        if hetu is None:
            return [Problem("hetu", "identity")]
        if practice and not hetu.artificial:
            return [Problem("hetu-real-in-practice", "identity")]
        if self.born and self.born != hetu.born:
            return [Problem("hetu-other-birth-date", "born")]
        return []

    def _date_problems(self) -> list[Problem]:
        found = []
        for first, last in (("decision_start", "decision_end"), ("period_start", "period_end")):
            start, end = getattr(self, first), getattr(self, last)
            if start and end and end < start:
                found.append(Problem("end-before-start", last))
            elif end and not start:
                found.append(Problem("required", first))
        if self.start is Start.DECISION and not self.decision_start:
            found.append(Problem("required", "decision_start"))
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientRow:
    """What every client section shows in its header. `born` follows from the henkilötunnus too."""

    id: UUID
    version: int
    first_names: str
    last_name: str
    born: date | None
    phone: str
    own_worker: str
    protected: bool
    service_language: str
    interpreter_needed: bool
    has_safety_note: bool
    period: PeriodRow | None
    decision_end: date | None
    agreed_gap_days: int
    ended_on: date | None = None

    @property
    def name(self) -> str:
        """First names and last name."""
        return f"{self.first_names} {self.last_name}".strip()

    @property
    def initials(self) -> str:
        """Two letters for the avatar."""
        return initials(self.first_names, self.last_name)

    @property
    def notice_count(self) -> int:
        """How many things *Huomioita* holds: never named before she presses (review 5)."""
        return int(self.protected) + int(self.has_safety_note)


@dataclass(frozen=True, slots=True, kw_only=True)
class Notices:
    """What *Huomioita* shows for 30 s, logged as a view."""

    protected: bool
    safety_note: SafetyNoteDraft | None


class Contact(StrEnum):
    """How one week of the ribbon was: only meetings fill it (worker-review.md 19)."""

    MET = "met"
    NONE = "none"
    TO_COME = "to-come"


@dataclass(frozen=True, slots=True)
class Week:
    """One cell of the week ribbon; `contact` is a call or message, the small mark under it."""

    state: Contact
    contact: bool = False
    current: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseloadRow:
    """One line of *Asiakkaat* (04); sorted and filtered in the interface's model.

    `gap_exceeded`: no meeting for longer than agreed (P29); `days_left`: to the decision's end.
    """

    client: ClientRow
    weeks: tuple[Week, ...]
    week_number: int
    goal_count: int
    steps_done: int
    steps_total: int
    last_met: datetime | None
    last_place: str
    last_contact: datetime | None
    next_booking: datetime | None
    attention: "Attention | None"
    as_pair: bool = False
    gap_exceeded: bool = False
    days_left: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attention:
    """Why a client comes first: a gate of `app.domain.gates` or a draft, with its figures."""

    code: str
    rank: int
    values: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """Figures at the right of the section list of a client page."""

    goals: int
    meetings: int
    network: int
    errands: int = 0
    documents: int = 0
