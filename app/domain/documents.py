"""What a document of the client information system is made from, beside the record itself."""

from dataclasses import dataclass
from datetime import date

from app.domain.client_records import RepresentativeDraft
from app.domain.clients import SafetyNoteDraft
from app.domain.needs import AreaView
from app.domain.period_acts import AssessmentDraft, PeriodActDraft
from app.domain.snapshots import ServiceLine, Subject
from app.domain.worker import WorkerRow


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentHead:
    """Whom a document is about, who wrote it, when."""

    subject: Subject
    author: WorkerRow
    made_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalText:
    """A journal entry of one day in running text."""

    on: date
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Disclosed:
    """Client data that was given to somebody: what, to whom, by which right, for what (19010)."""

    on: date
    what: str
    recipient: str
    ground: str
    purpose: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedPeriod:
    """A period with its final evaluation, as a summary (16009) tells it.

    `goals` are lines of the goals with how they ended, `outcome` says how it goes on.
    """

    start: date
    end: date
    final: PeriodActDraft
    goals: tuple[str, ...] = ()
    outcome: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AssessedNeeds:
    """An assessment that the worker made herself, and what was found in each area of life (1012).

    `services_now` ran on that day.
    """

    reference: AssessmentDraft
    areas: tuple[AreaView, ...] = ()
    strengths: tuple[str, ...] = ()
    services_now: tuple[ServiceLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RelatedPerson:
    """A person of the client's team, as 1505.1 and FHIR name them; `role` in words."""

    name: str
    role: str
    title: str = ""
    organisation: str = ""
    phone: str = ""
    protected: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientRelation:
    """The client relation with its base data (1505.1; 703/2023 38 §).

    `municipality_code` is Statistics Finland's; `interpreter_way` is told in words.
    """

    started: date | None = None
    ended: date | None = None
    municipality_code: str = ""
    interpreter_way: str = ""
    special_support: bool | None = None
    own_worker: str = ""
    own_worker_phone: str = ""
    representatives: tuple[RepresentativeDraft, ...] = ()
    people: tuple[RelatedPerson, ...] = ()
    risks: tuple[SafetyNoteDraft, ...] = ()
