"""Drafts as JSON values and back: what form drafts and revisions keep."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import Any, Final, cast

from pydantic import TypeAdapter, ValidationError

from app.domain.client_records import (
    ContactRecordDraft,
    OtherServiceDraft,
    RepresentativeDraft,
    SafetyPlanDraft,
    WorkWishDraft,
)
from app.domain.client_view import ClientRemarkDraft
from app.domain.clients import ClientDraft
from app.domain.distances import DistanceDraft, PlaceDraft
from app.domain.errands import ErrandDraft
from app.domain.goals import GoalDraft
from app.domain.groups import GroupDraft, MemberDraft, SessionDraft
from app.domain.ideas import IdeaDraft
from app.domain.lifts import LiftDraft
from app.domain.measures import MeasureDraft
from app.domain.meetings import MeetingDraft
from app.domain.needs import NeedsDraft, ReceivedDraft
from app.domain.network import NetworkPersonDraft, ServiceEntry
from app.domain.package_records import (
    CarriedAct,
    CarriedErrand,
    CheckRecord,
    ErrandEventRecord,
    PlanVersion,
    StrengthRecord,
)
from app.domain.packages import HowToGoOnDraft
from app.domain.period_acts import (
    AssessmentDraft,
    DecisionDraft,
    PeriodActDraft,
    PeriodFactsDraft,
    WorkDivisionDraft,
)
from app.domain.plans import PlanDraft
from app.domain.reminders import ReminderAnswer
from app.domain.silence import SilenceDraft
from app.domain.today import BookingDraft
from app.domain.unit_review import UnitReviewDraft

FormDraft = (
    MeetingDraft
    | GoalDraft
    | PlanDraft
    | ClientDraft
    | BookingDraft
    | NetworkPersonDraft
    | ClientRemarkDraft
    | NeedsDraft
    | ReceivedDraft
    | MeasureDraft
    | DecisionDraft
    | AssessmentDraft
    | PeriodFactsDraft
    | PeriodActDraft
    | WorkDivisionDraft
    | ErrandDraft
    | RepresentativeDraft
    | OtherServiceDraft
    | ContactRecordDraft
    | SilenceDraft
    | WorkWishDraft
    | SafetyPlanDraft
    | UnitReviewDraft
    | ServiceEntry
    | GroupDraft
    | MemberDraft
    | SessionDraft
    | HowToGoOnDraft
    | PlaceDraft
    | DistanceDraft
    | StrengthRecord
    | CarriedErrand
    | ErrandEventRecord
    | PlanVersion
    | CarriedAct
    | CheckRecord
    | LiftDraft
    | ReminderAnswer
    | IdeaDraft
)

SCHEMA: Final = 1
KINDS: Final[dict[str, type[Any]]] = {
    "meeting": MeetingDraft,
    "goal": GoalDraft,
    "plan": PlanDraft,
    "client": ClientDraft,
    "booking": BookingDraft,
    "person": NetworkPersonDraft,
    "client-remark": ClientRemarkDraft,
    "needs": NeedsDraft,
    "received": ReceivedDraft,
    "measure": MeasureDraft,
    "decision": DecisionDraft,
    "assessment": AssessmentDraft,
    "period-facts": PeriodFactsDraft,
    "period-act": PeriodActDraft,
    "work-division": WorkDivisionDraft,
    "errand": ErrandDraft,
    "representative": RepresentativeDraft,
    "other-service": OtherServiceDraft,
    "contact-record": ContactRecordDraft,
    "silence-plan": SilenceDraft,
    "work-wish": WorkWishDraft,
    "safety-plan": SafetyPlanDraft,
    "unit-review": UnitReviewDraft,
    "service": ServiceEntry,
    "group": GroupDraft,
    "group-member": MemberDraft,
    "group-session": SessionDraft,
    "how-to-go-on": HowToGoOnDraft,
    "travel-place": PlaceDraft,
    "distance": DistanceDraft,
    "strength": StrengthRecord,
    "carried-errand": CarriedErrand,
    "errand-event": ErrandEventRecord,
    "plan-version": PlanVersion,
    "carried-act": CarriedAct,
    "rehabilitation-check": CheckRecord,
    "lift": LiftDraft,
    "reminder": ReminderAnswer,
    "idea": IdeaDraft,
}


class PayloadUnreadable(ValueError):
    """A kept payload that this version cannot take apart; never names what is in it."""


@cache
def _adapter(kind: str) -> TypeAdapter[Any]:
    return TypeAdapter(KINDS[kind])


def prepare_payloads(*kinds: str) -> None:
    """Make what takes drafts of these kinds apart: each takes longer than reading a day."""
    for kind in kinds:
        _adapter(kind)


def to_payload(draft: FormDraft) -> dict[str, Any]:
    """Give a draft as JSON values."""
    kind = next(name for name, shape in KINDS.items() if type(draft) is shape)
    return cast("dict[str, Any]", _adapter(kind).dump_python(draft, mode="json"))


def from_payload(kind: str, payload: object, schema: int) -> FormDraft:
    """Give the draft that `to_payload` wrote.

    A payload of an earlier version lacks fields: they get their defaults. A field that no longer
    exists is never dropped in silence.

    Raises:
        PayloadUnreadable: a later version wrote it, or something in it has no place here.
    """
    shape = KINDS.get(kind)
    if shape is None or schema > SCHEMA or not isinstance(payload, Mapping):
        raise PayloadUnreadable(kind)
    if set(payload) - set(shape.__dataclass_fields__):
        raise PayloadUnreadable(kind)
    try:
        return cast("FormDraft", _adapter(kind).validate_python(dict(payload)))
    except ValidationError:
        raise PayloadUnreadable(kind) from None


def content_of(draft: FormDraft) -> dict[str, Any]:
    """Give what a draft says, without its version: equal content is the same save."""
    return to_payload(replace(draft, version=0))
