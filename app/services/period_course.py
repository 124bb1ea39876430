"""How the periods of all clients stand, for the gates: set-based, no query per client."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from typing import Any, Final

from sqlalchemy import Date, bindparam, func, or_, select, type_coerce
from sqlalchemy.orm import Session

from app.domain.client_records import RepresentativeRole
from app.domain.goals import GoalStatus
from app.domain.meetings import ContactForm, Outcome
from app.domain.period_acts import ActKind
from app.domain.periods import PeriodRow
from app.services.client_rows import Scope, Which, among, by_hex, scope_of, values_of
from app.storage.schema.calendar import Booking
from app.storage.schema.client_record import LegalRepresentative, OtherService, SafetyPlan
from app.storage.schema.errand import Errand
from app.storage.schema.goal import Goal, SituationalFactor
from app.storage.schema.group import GroupMember
from app.storage.schema.meeting import Meeting
from app.storage.schema.period import Assessment, PeriodAct, WorkDivision

VIOLENCE: Final = "violence"


@dataclass(slots=True)
class Course:
    """One client's: newest day of each kind of act, and what hangs on the client for the gates."""

    acts: dict[str, date] = field(default_factory=dict)
    paused: bool = False
    assessed: bool = False
    joint_check_on: date | None = None
    overlap_unnoted: bool = False
    errands_late: int = 0
    appeal_until: date | None = None
    groups_open: int = 0
    group_visit_due: date | None = None
    has_guardian: bool = False
    violence_unplanned: bool = False
    safety_plan_review_on: date | None = None
    interpreter_booked: bool = False

    def facts(self) -> dict[str, Any]:
        """Give what of it the gates ask for, by the names of `ClientFacts`."""
        return {
            "acts": self.acts,
            "paused": self.paused,
            "has_assessment": self.assessed,
            "joint_check_on": self.joint_check_on,
            "overlap_unnoted": self.overlap_unnoted,
            "errands_late": self.errands_late,
            "appeal_until": self.appeal_until,
            "groups_open": self.groups_open,
            "group_visit_due": self.group_visit_due,
            "has_guardian": self.has_guardian,
            "violence_unplanned": self.violence_unplanned,
            "safety_plan_review_on": self.safety_plan_review_on,
        }


def courses(
    session: Session, periods: Mapping[str, PeriodRow], today: date, only: Which = None
) -> dict[str, Course]:
    """Give how each client's newest period stands, by the hex of the client's id."""
    found: defaultdict[str, Course] = defaultdict(Course)
    _read_acts(session, periods, today, found)
    scope, values = scope_of(only), values_of(only)
    for key in session.scalars(_assessed_query(scope), values):
        found[key].assessed = True
    for key, on in session.execute(_divisions_query(scope), values):
        found[key].joint_check_on = on
    _read_services(session, only, found)
    _read_errands(session, today, only, found)
    for key in session.scalars(_guardians_query(scope), values):
        found[key].has_guardian = True
    _read_interpreters(session, today, only, found)
    _read_groups(session, today, only, found)
    _read_safety(session, only, found)
    return dict(found)


@cache
def _assessed_query(scope: Scope | None) -> Any:
    return among(select(by_hex(Assessment.client_id)).distinct(), Assessment.client_id, scope)


@cache
def _divisions_query(scope: Scope | None) -> Any:
    query: Any = select(by_hex(WorkDivision.client_id), WorkDivision.next_check_on)
    return among(query, WorkDivision.client_id, scope)


@cache
def _guardians_query(scope: Scope | None) -> Any:
    query: Any = select(by_hex(LegalRepresentative.client_id)).where(
        LegalRepresentative.role == RepresentativeRole.GUARDIAN.value,
        LegalRepresentative.ended_on.is_(None),
    )
    return among(query, LegalRepresentative.client_id, scope)


def _read_acts(
    session: Session,
    periods: Mapping[str, PeriodRow],
    today: date,
    found: defaultdict[str, Course],
) -> None:
    """Acts of the newest periods only: ten years hold many times as many of earlier ones."""
    whose = {period.id.hex: key for key, period in periods.items()}
    untils: dict[str, date | None] = {}
    for period_id, kind, on, until in session.execute(_acts_query(), {"those": list(whose)}):
        key = whose[period_id]
        found[key].acts[kind] = on
        if kind == ActKind.PAUSE.value:
            untils[key] = until
    for key, until in untils.items():
        acts = found[key].acts
        begun, resumed = acts[ActKind.PAUSE.value], acts.get(ActKind.RESUME.value)
        over = until is not None and until < today
        found[key].paused = not over and (resumed is None or resumed < begun)


@cache
def _acts_query() -> Any:
    those = by_hex(PeriodAct.period_id).in_(bindparam("those", expanding=True))
    columns = (by_hex(PeriodAct.period_id), PeriodAct.kind)
    return (
        select(*columns, func.max(PeriodAct.on), func.max(PeriodAct.until))
        .where(PeriodAct.withdrawn_at.is_(None), those)
        .group_by(PeriodAct.period_id, PeriodAct.kind)
    )


def _read_services(session: Session, only: Which, found: defaultdict[str, Course]) -> None:
    """Purchased social rehabilitation that nobody has noted (`OtherServiceDraft.is_unnoted`)."""
    for key in session.scalars(_services_query(scope_of(only)), values_of(only)):
        found[key].overlap_unnoted = True


@cache
def _services_query(scope: Scope | None) -> Any:
    query: Any = select(by_hex(OtherService.client_id)).where(
        OtherService.purchased,
        OtherService.service == "social-rehabilitation",
        OtherService.ended.is_(None),
        or_(OtherService.noted_on.is_(None), OtherService.planned_on.is_(None)),
    )
    return among(query, OtherService.client_id, scope)


def _read_errands(
    session: Session, today: date, only: Which, found: defaultdict[str, Course]
) -> None:
    values = values_of(only, today=today)
    for key, count, until in session.execute(_errands_query(scope_of(only)), values):
        found[key].errands_late, found[key].appeal_until = count, until


@cache
def _errands_query(scope: Scope | None) -> Any:
    today = bindparam("today", type_=Date)
    late = func.count().filter(Errand.next_by < today)
    appeal = func.min(Errand.appeal_until).filter(Errand.appeal_until >= today)
    query: Any = (
        select(by_hex(Errand.client_id), late, appeal)
        .where(Errand.done_on.is_(None))
        .group_by(Errand.client_id)
    )
    return among(query, Errand.client_id, scope)


def _read_interpreters(
    session: Session, today: date, only: Which, found: defaultdict[str, Course]
) -> None:
    """The next booking has an interpreter: nothing is to be remembered (worker-review.md 12)."""
    values = values_of(only, today=today)
    for key, booked, _ in session.execute(_interpreters_query(scope_of(only)), values):
        found[key].interpreter_booked = booked


@cache
def _interpreters_query(scope: Scope | None) -> Any:
    query: Any = (
        select(by_hex(Booking.client_id), Booking.interpreter_booked, func.min(Booking.on))
        .where(Booking.client_id.is_not(None), Booking.cancelled_at.is_(None))
        .where(Booking.on >= bindparam("today", type_=Date), Booking.meeting_id.is_(None))
        .group_by(Booking.client_id)
    )
    return among(query, Booking.client_id, scope)


def _read_groups(
    session: Session, today: date, only: Which, found: defaultdict[str, Course]
) -> None:
    """Groups without goal or agreement, and the day of the next visit agreed on (E38–E40)."""
    values = values_of(only, today=today)
    for key, unagreed, weeks, since in session.execute(_groups_query(scope_of(only)), values):
        course = found[key]
        course.groups_open += bool(unagreed)
        if weeks:
            due = since + timedelta(weeks=weeks)
            course.group_visit_due = min(course.group_visit_due or due, due)


@cache
def _groups_query(scope: Scope | None) -> Any:
    said = GroupMember.own_goal + GroupMember.client_words
    open_ = or_(GroupMember.agreed_on.is_(None), said == "")
    visited = (
        select(func.max(Meeting.on))
        .where(Meeting.client_id == GroupMember.client_id, Meeting.withdrawn_at.is_(None))
        .where(Meeting.form == ContactForm.GROUP_VISIT.value)
        .where(Meeting.outcome == Outcome.HELD.value)
        .correlate(GroupMember)
        .scalar_subquery()
    )
    last = func.coalesce(func.max(visited, GroupMember.joined_on), GroupMember.joined_on)
    query: Any = select(
        by_hex(GroupMember.client_id), open_, GroupMember.visit_weeks, type_coerce(last, Date)
    ).where(
        or_(GroupMember.left_on.is_(None), GroupMember.left_on >= bindparam("today", type_=Date))
    )
    return among(query, GroupMember.client_id, scope)


def _read_safety(session: Session, only: Which, found: defaultdict[str, Course]) -> None:
    """Who has told of violence, and when the newest safety plan is looked at again (K18)."""
    scope, values = scope_of(only), values_of(only)
    for key in session.scalars(_violence_query(scope), values):
        found[key].violence_unplanned = True
    for key, review_on in session.execute(_safety_query(scope), values):
        found[key].violence_unplanned = False
        found[key].safety_plan_review_on = review_on


@cache
def _violence_query(scope: Scope | None) -> Any:
    query: Any = (
        select(by_hex(Goal.client_id))
        .join(SituationalFactor, SituationalFactor.goal_id == Goal.id)
        .where(SituationalFactor.factor == VIOLENCE, Goal.status == GoalStatus.OPEN.value)
        .distinct()
    )
    return among(query, Goal.client_id, scope)


@cache
def _safety_query(scope: Scope | None) -> Any:
    query: Any = select(by_hex(SafetyPlan.client_id), SafetyPlan.review_on).order_by(SafetyPlan.on)
    return among(query, SafetyPlan.client_id, scope)
