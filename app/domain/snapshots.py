"""Frozen contents of a plan and of a meeting: what is revised, printed and handed over."""

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from app.domain.goals import GoalRow
from app.domain.meetings import MeetingRow
from app.domain.plan_evaluation import PlanEvaluation
from app.domain.worker import WorkerRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """The client as formats need it. With turvakielto everything that tells where is empty."""

    id: UUID
    first_names: str
    last_name: str
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
    protected: bool = False
    server_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceLine:
    """Palvelut, tuki ja työnjako: what, who answers for it, how often.

    `service` is an id of `resources/vocabularies/services.toml` (15020's internal list), `methods`
    of methods.toml: they go into 15020 only with social work or social guidance.
    """

    what: str
    who: str = ""
    how_often: str = ""
    service: str = ""
    methods: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NecessaryService:
    """Välttämättömät palvelut (SHL 39 § item 3): when it begins and how long it lasts."""

    what: str
    begins: str = ""
    lasts: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Distribution:
    """Jakelu: to whom, how, when."""

    to: str
    how: str = ""
    when: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanText:
    """Everything of a client plan that is written for it, in the order of SHL 39 § and picture 18.

    Goals, team and dates come from their own records when the plan is finished. `evaluation` is of
    the plan before this one; None for a first plan.
    """

    client_view: str = ""
    client_proposal: str = ""
    situation: str = ""
    worker_view: str = ""
    strengths: tuple[str, ...] = ()
    services: tuple[ServiceLine, ...] = ()
    necessary_services: tuple[NecessaryService, ...] = ()
    own_worker_meetings: str = ""
    duration: str = ""
    partners: str = ""
    private_persons: str = ""
    team: str = ""
    consents: tuple[str, ...] = ()
    review: str = ""
    review_on: date | None = None
    rights_explained: bool = False
    rights_how: str = ""
    next_steps: str = ""
    client_opinion: str = ""
    dissent_client: str = ""
    dissent_worker: str = ""
    distribution: tuple[Distribution, ...] = ()
    negotiation_on: date | None = None
    negotiation_place: str = ""
    negotiation_people: str = ""
    made_together: bool = True
    evaluation: PlanEvaluation | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Filling:
    """One filling of an instrument: its questions by their ids, with the values given."""

    id: UUID
    instrument: str
    on: date
    values: dict[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanSnapshot:
    """One finished version of the client plan with all that documents and formats need.

    `services_now` are the services that the client has at the time (`ServiceLine.service`).
    `fillings` are those since the plan before this one.
    """

    id: UUID
    number: int
    made_on: date
    text: PlanText
    goals: tuple[GoalRow, ...]
    subject: Subject
    author: WorkerRow
    own_worker: str = ""
    own_worker_title: str = ""
    own_worker_phone: str = ""
    relation_started: date | None = None
    decision_start: date | None = None
    decision_end: date | None = None
    period_start: date | None = None
    period_end: date | None = None
    interim_check: date | None = None
    services_now: tuple[ServiceLine, ...] = ()
    fillings: tuple[Filling, ...] = ()
    previous: "PlanSnapshot | None" = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingSnapshot:
    """One version of a meeting entry with all that formats need; places as words, no codes.

    With turvakielto `place_words` holds only types ("asiakkaan koti"), never names. `next_words`:
    when the next meeting was agreed to be.
    """

    meeting: MeetingRow
    subject: Subject
    author: WorkerRow
    place_words: str = ""
    participant_words: str = ""
    made_on: date
    form_words: str = ""
    reason_words: str = ""
    goal_words: tuple[str, ...] = field(default=())
    method_words: tuple[str, ...] = field(default=())
    next_words: str = ""
