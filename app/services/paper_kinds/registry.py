"""Every paper of blocks by its code: how it is composed and who reads it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from app.domain.papers import Paper
from app.services.paper_desk import Desk
from app.services.paper_kinds import (
    booklet,
    evaluations,
    for_all,
    for_client,
    for_colleague,
    for_network,
    of_groups,
    of_work,
    parallel,
    safety,
)


class Reader(StrEnum):
    """For whom a paper is: it decides what is left out and what its leaving is called in the log.

    `CLIENT`: the client keeps it. `SYSTEM`: it goes to the client information system.
    `OTHERS`: it leaves to somebody named. `NOBODY`: no client's data stands on it.
    """

    CLIENT = "client"
    SYSTEM = "system"
    OTHERS = "others"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class PaperKind:
    """A kind of paper. `code` names its words in resources/papers too.

    `plain`: in plain language, so its texts are looked at before it is printed. `tells_whom`: its
    own words say whom to call, so that no line at its end repeats it. `compose_small` makes it a
    booklet to fold, where it can be one. `may_have_map`: the network map may be attached.
    """

    code: str
    compose: Callable[[Desk], Paper]
    reader: Reader
    plain: bool = False
    tells_whom: bool = False
    compose_small: Callable[[Desk], Paper] | None = None
    may_have_map: bool = False


_ALL: Final = (
    PaperKind(
        "my-plan",
        for_client.my_plan,
        Reader.CLIENT,
        plain=True,
        tells_whom=True,
        compose_small=booklet.my_booklet,
    ),
    PaperKind("appointment", for_client.appointment, Reader.CLIENT, plain=True, tells_whom=True),
    PaperKind("weekly-rhythm", for_client.weekly_rhythm, Reader.CLIENT, plain=True),
    PaperKind("safety-plan", safety.safety_plan, Reader.CLIENT, plain=True, tells_whom=True),
    PaperKind("group-agreement", of_groups.group_agreement, Reader.CLIENT),
    PaperKind("parallel-plan", parallel.parallel_plan, Reader.CLIENT),
    PaperKind("implementation-plan", of_work.implementation_plan, Reader.SYSTEM),
    PaperKind("interim-check", evaluations.interim_check, Reader.SYSTEM),
    PaperKind("final-evaluation", evaluations.final_evaluation, Reader.SYSTEM, may_have_map=True),
    PaperKind("meeting-log", of_work.meeting_log, Reader.SYSTEM),
    PaperKind("decision-phrases", of_work.decision_phrases, Reader.SYSTEM),
    PaperKind("work-division", of_work.work_division, Reader.SYSTEM),
    PaperKind("decider-status", of_work.decider_status, Reader.SYSTEM),
    PaperKind("how-to-go-on", for_colleague.how_to_go_on, Reader.OTHERS),
    PaperKind("network-summary", for_network.network_summary, Reader.OTHERS),
    PaperKind("statement-request", for_network.statement_request, Reader.OTHERS),
    PaperKind("network-invitation", for_network.network_invitation, Reader.OTHERS),
    PaperKind("service-leaflet", for_all.service_leaflet, Reader.NOBODY, plain=True),
    PaperKind("service-description", for_all.service_description, Reader.NOBODY),
    PaperKind("feedback-slip", for_all.feedback_slip, Reader.NOBODY, plain=True),
    PaperKind("questionnaire", for_all.questionnaire, Reader.NOBODY),
    PaperKind("week-sheet", for_all.week_sheet, Reader.NOBODY),
)

KINDS: Final[Mapping[str, PaperKind]] = MappingProxyType({kind.code: kind for kind in _ALL})
