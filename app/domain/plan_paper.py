"""What the asiakassuunnitelma prints (18a–c): chosen and filtered by services, plain text only."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from app.domain.network_paper import NetworkPaper
from app.domain.papers import OwnSection
from app.domain.snapshots import Distribution, NecessaryService, ServiceLine
from app.text import Language

# The sections of the plan in the order of picture 18; a county may order them otherwise.
PLAN_SECTIONS: Final = (
    "client_view",
    "client_proposal",
    "situation",
    "worker_view",
    "strengths",
    "goals",
    "services",
    "necessary_services",
    "own_worker_meetings",
    "duration",
    "team",
    "consents",
    "review",
    "rights",
    "client_opinion",
    "dissent",
    "distribution",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperStep:
    """A step with its check box."""

    text: str
    done: bool
    who: str = ""
    when: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperGoal:
    """A goal, its steps, its scale (empty texts: no scale) and where it is now (index 0–4)."""

    title: str
    steps: tuple[PaperStep, ...]
    level_texts: tuple[str, ...] = ()
    level_now: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanPaper:
    """The paper. An empty text of the eleven items of SHL 39 § prints "not recorded yet".

    `changes` tell what is new since the version that `changes_since` names. `service_task` and
    `secrecy_ground` are the county's own words, `order` names sections as in `client_plan`,
    `headings` their own names, `own_sections` what the organisation adds,
    `attachment` is the network map, if it was chosen.
    `identity` is empty on the client's copy without henkilötunnus; `phone`, `contact_address`,
    `address` and `municipality` are empty unless they may and shall be printed: the renderer
    knows nothing of turvakielto, it prints what is here.
    """

    language: Language
    number: int
    made_on: date
    organiser_name: str
    organiser_id: str
    producer_name: str
    producer_id: str
    unit: str
    client_name: str
    identity: str
    born: date | None
    service_language_words: str
    relation_started: date | None
    decision_start: date | None
    decision_end: date | None
    period_start: date | None
    period_end: date | None
    own_worker_words: str
    author_name: str
    author_title: str
    phone: str = ""
    address: str = ""
    municipality: str = ""
    contact_address: str = ""
    client_view: str = ""
    client_proposal: str = ""
    situation: str = ""
    worker_view: str = ""
    strengths: tuple[str, ...] = ()
    goals: tuple[PaperGoal, ...] = ()
    scale_on: date | None = None
    with_scale: bool = True
    services: tuple[ServiceLine, ...] = ()
    necessary_services: tuple[NecessaryService, ...] = ()
    own_worker_meetings: str = ""
    duration: str = ""
    team: str = ""
    partners: str = ""
    private_persons: str = ""
    consents: tuple[str, ...] = ()
    review: str = ""
    rights_how: str = ""
    client_opinion: str = ""
    dissent_client: str = ""
    dissent_worker: str = ""
    distribution: tuple[Distribution, ...] = ()
    own_worker_name: str = ""
    own_worker_title: str = ""
    printed_at: datetime
    printed_by: str
    draft: bool = False
    practice: bool = False
    large: bool = False
    grey: bool = False
    changes_since: str = ""
    changes: tuple[str, ...] = ()
    author_phone: str = ""
    service_task: str = ""
    secrecy_ground: str = ""
    order: tuple[str, ...] = ()
    headings: tuple[tuple[str, str], ...] = ()
    own_sections: tuple[OwnSection, ...] = ()
    attachment: NetworkPaper | None = None
    logo: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperOptions:
    """What she chose in the preview (15). The version that is handed over has the identity code.

    With turvakielto address, municipality and places never print; phone and contact address only
    if they are ticked here. `language` None is the client's; `recipient` are her own words for
    papers to others, `subject` what such a paper asks or which measure it holds. `booklet`: on
    small pages to fold, where the paper can be. `with_map`: the network map as an attachment, with
    `map_initials` in place of names.
    """

    for_client: bool = True
    with_identity: bool = False
    with_scale: bool = True
    with_phone: bool = False
    with_contact_address: bool = False
    large: bool = False
    grey: bool = False
    language: Language | None = None
    recipient: str = ""
    subject: str = ""
    booklet: bool = False
    with_map: bool = False
    map_initials: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryPaper:
    """A meeting entry for the file: base data, then sections of plain text in their order."""

    language: Language
    title: str
    organiser_name: str
    unit: str
    client_name: str
    base_data: tuple[tuple[str, str], ...]
    sections: tuple[tuple[str, str], ...]
    printed_at: datetime
    printed_by: str
    practice: bool = False
