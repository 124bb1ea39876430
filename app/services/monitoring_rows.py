"""The single figures of *Seuranta*, each one a statement over the rows of a span.

The statements are built once, with the span as parameters: that took as long as two of them.
"""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from functools import cache
from statistics import fmean
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Date,
    String,
    and_,
    bindparam,
    case,
    func,
    or_,
    select,
    true,
    type_coerce,
)
from sqlalchemy.orm import Session, aliased

from app.domain.goals import GoalStatus
from app.domain.meetings import ContactForm, Outcome
from app.domain.monitoring import FIRST_MONTHS, NewClients, Span
from app.domain.period_acts import DecisionKind
from app.services.client_rows import by_hex
from app.services.rhythm import is_met
from app.storage.schema.calendar import Booking
from app.storage.schema.client import Client
from app.storage.schema.goal import GasScore, Goal
from app.storage.schema.meeting import AgreedMatter, Meeting
from app.storage.schema.needs import LifeAreaView, NeedsAssessment
from app.storage.schema.period import Assessment, Decision, ServicePeriod

_FIRST_DAYS: Final = round(FIRST_MONTHS * 365.25 / 12)
_START: Final = bindparam("start", type_=Date)
_END: Final = bindparam("end", type_=Date)
OTHER_WORK: Final = "other"
_GROUP: Final = ContactForm.GROUP_VISIT.value


def of(span: Span) -> dict[str, date]:
    """Give the parameters of a statement over a span."""
    return {"start": span.start, "end": span.end}


def in_span() -> ColumnElement[bool]:
    """Meetings of the span that were not withdrawn; its days are parameters (`of`)."""
    return and_(Meeting.on.between(_START, _END), Meeting.withdrawn_at.is_(None))


def average(values: Sequence[float]) -> float | None:
    """Give the mean, or None of nothing."""
    return fmean(values) if values else None


def goal_figures(session: Session, span: Span) -> dict[str, Any]:
    """Where the goals that were open at the end of the span stand, and how they moved."""
    levels: Counter[int] = Counter()
    moves: Counter[str] = Counter()
    closed: Counter[str] = Counter()
    for status, is_open, start, level, count in session.execute(_goals_query(), of(span)):
        if not is_open:
            closed[status] += count
        elif level is not None:
            levels[level] += count
        if start is not None and level is not None:
            moves["forward" if level > start else "back" if level < start else "same"] += count
    return {
        "goal_levels": dict(levels),
        "goals_forward": moves["forward"],
        "goals_same": moves["same"],
        "goals_back": moves["back"],
        "goals_achieved": closed[GoalStatus.ACHIEVED.value],
        "goals_ended": closed[GoalStatus.ENDED.value],
    }


@cache
def _goals_query() -> Any:
    lived = and_(Goal.created_on <= _END, or_(Goal.closed_on.is_(None), Goal.closed_on >= _START))
    still_open = or_(Goal.closed_on.is_(None), Goal.closed_on > _END)
    reached = func.coalesce(_last_level(), Goal.start_level)
    columns = (Goal.status, still_open, Goal.start_level, reached)
    return select(*columns, func.count()).where(lived).group_by(*columns)


def _last_level() -> Any:
    """The last level of a goal up to the span's end, looked for in the goal's own scores."""
    return (
        select(GasScore.level)
        .where(GasScore.goal_id == Goal.id, GasScore.level.is_not(None), GasScore.on <= _END)
        .order_by(GasScore.on.desc(), GasScore.at.desc())
        .limit(1)
        .correlate(Goal)
        .scalar_subquery()
    )


def matters(session: Session, span: Span) -> dict[str, Any]:
    """Promises of the span's meetings: brought to an end, and still open."""
    done, open_ = session.execute(_matters_query(), of(span)).one()
    return {"matters_done": done, "matters_open": open_}


@cache
def _matters_query() -> Any:
    return (
        select(
            func.count(case((AgreedMatter.done_at.is_not(None), 1))),
            func.count(case((AgreedMatter.done_at.is_(None), 1))),
        )
        .join(Meeting, Meeting.id == AgreedMatter.meeting_id)
        .where(in_span())
    )


def decisions_in(session: Session, span: Span) -> dict[str, Any]:
    """Decisions that began in the span (new, or continuing an earlier one) and that ended in it.

    A decision that says itself that it continues or ends is counted as it says (K31); one that ends
    the service and the earlier decision's last day are one ending.
    """
    begun: Counter[str] = Counter()
    ran_out: Counter[str] = Counter()
    ended: Counter[str] = Counter()
    for client_id, start, last, kind, follows in session.execute(_decisions_query(), of(span)):
        begins = span.start <= start <= span.end
        if kind == DecisionKind.ENDED.value:
            ended[client_id] += begins
            continue
        ran_out[client_id] += span.start <= last <= span.end
        goes_on = follows or kind == DecisionKind.CONTINUED.value
        begun[DecisionKind.CONTINUED if goes_on else DecisionKind.NEW] += begins
    return {
        "decisions_new": begun[DecisionKind.NEW],
        "decisions_continued": begun[DecisionKind.CONTINUED],
        "decisions_ended": (ran_out | ended).total(),
    }


@cache
def _decisions_query() -> Any:
    earlier = aliased(Decision)
    continued = (
        select(earlier.id)
        .where(
            earlier.client_id == Decision.client_id,
            earlier.id != Decision.id,
            earlier.start < Decision.start,
            earlier.end.is_not(None),
        )
        .correlate(Decision)
    )
    end = func.coalesce(Decision.end, date.max)
    columns = (by_hex(Decision.client_id), Decision.start, end, Decision.kind, continued.exists())
    touches = or_(Decision.start.between(_START, _END), end.between(_START, _END))
    return select(*columns).where(touches)


def waits(session: Session, span: Span) -> dict[str, Any]:
    """Mean days from the need to its assessment and from there to the decision (K21, E27)."""
    first, second = _waits_queries()
    to_assessment = session.scalar(first, of(span))
    to_decision = session.scalar(second, of(span))
    return {"days_to_assessment": to_assessment, "days_to_decision": to_decision}


@cache
def _waits_queries() -> tuple[Any, Any]:
    to_assessment = select(_days(Assessment.noticed_on, Assessment.on)).where(
        Assessment.on.between(_START, _END), Assessment.noticed_on.is_not(None)
    )
    made = func.coalesce(Decision.made_on, Decision.start)
    assessed = (
        select(func.max(Assessment.on))
        .where(Assessment.client_id == Decision.client_id, Assessment.on <= made)
        .correlate(Decision)
        .scalar_subquery()
    )
    new = Decision.kind == DecisionKind.NEW.value
    to_decision = select(_days(assessed, made)).where(
        Decision.start.between(_START, _END), new, assessed.is_not(None)
    )
    return to_assessment, to_decision


def _days(first: Any, last: Any) -> Any:
    return func.avg(func.julianday(last) - func.julianday(first))


def core_elements(session: Session, span: Span) -> dict[str, int]:
    """How many clients met each core element in a held meeting."""
    return {name: count for name, count in session.execute(_elements_query(), of(span))}  # noqa: C416  (rows)


@cache
def _elements_query() -> Any:
    element = func.json_each(Meeting.core_elements).table_valued("value")
    return (
        select(element.c.value, func.count(Meeting.client_id.distinct()))
        .select_from(Meeting)
        .join(element, true())
        .where(in_span(), Meeting.outcome == Outcome.HELD.value)
        .group_by(element.c.value)
    )


def purposes_and_tags(session: Session, span: Span) -> dict[str, Any]:
    """How many held meetings were for each purpose (K08), and how many carry each tag (S13)."""
    found: dict[str, Counter[str]] = {"purposes": Counter(), "tags": Counter()}
    for purposes, tags, count in session.execute(_purposes_query(), of(span)):
        for name, chosen in (("purposes", purposes), ("tags", tags)):
            for one in chosen:
                found[name][one] += count
    return {name: dict(counts) for name, counts in found.items()}


@cache
def _purposes_query() -> Any:
    return (
        select(Meeting.purposes, Meeting.tags, func.count())
        .where(in_span(), Meeting.outcome == Outcome.HELD.value)
        .where(or_(type_coerce(Meeting.purposes, String) != "[]",
                   type_coerce(Meeting.tags, String) != "[]"))
        .group_by(Meeting.purposes, Meeting.tags)
    )  # fmt: skip


def new_clients(session: Session, span: Span) -> tuple[NewClients, ...]:
    """Give the relations that began in the span by month, with their main needs (H33)."""
    began = select(by_hex(Client.id), Client.relation_started).where(
        Client.relation_started.between(span.start, span.end)
    )
    months = {key: day.replace(day=1) for key, day in session.execute(began) if day is not None}
    said = (
        select(by_hex(NeedsAssessment.client_id), NeedsAssessment.id, LifeAreaView.area)
        .join(LifeAreaView, LifeAreaView.assessment_id == NeedsAssessment.id)
        .where(LifeAreaView.level > 0, by_hex(NeedsAssessment.client_id).in_(months))
        .order_by(
            NeedsAssessment.on, NeedsAssessment.at, LifeAreaView.level.desc(), LifeAreaView.position
        )
    )
    main: dict[str, str] = {}
    for key, _, area in session.execute(said):
        main.setdefault(key, area)
    return tuple(
        NewClients(
            month,
            sum(one == month for one in months.values()),
            Counter(main.get(key, "") for key, one in months.items() if one == month),
        )
        for month in sorted(set(months.values()))
    )


def other_work(session: Session, span: Span) -> dict[str, int]:
    """Minutes of team meetings, training, sparring … by kind (K29, K30); groups have a form.

    What she may take part in counts once she has said that she does (P96).
    """
    query = (
        select(Booking.purpose, func.sum(Booking.minutes))
        .where(Booking.client_id.is_(None), Booking.cancelled_at.is_(None), Booking.form != _GROUP)
        .where(Booking.on.between(span.start, span.end), Booking.optional.is_(False))
        .group_by(Booking.purpose)
    )
    found: dict[str, int] = {}
    for kind, minutes in session.execute(query):
        found[kind or OTHER_WORK] = found.get(kind or OTHER_WORK, 0) + minutes
    return found


def long_gaps(session: Session, span: Span, days: int) -> int:
    """How many times a client of a running period was not met for longer than `days`."""
    return session.scalar(_gaps_query(), of(span) | {"days": days}) or 0


@cache
def _gaps_query() -> Any:
    before = func.lag(Meeting.on).over(
        partition_by=Meeting.client_id, order_by=(Meeting.on, Meeting.at)
    )
    gaps = (
        select((func.julianday(Meeting.on) - func.julianday(before)).label("days"))
        .where(in_span(), is_met())
        .subquery()
    )
    return select(func.count()).where(gaps.c.days > bindparam("days"))


def lengths(session: Session, span: Span) -> tuple[float | None, float | None]:
    """Mean minutes of a meeting in the first six months of a client relation, and later."""
    first, later = session.execute(_lengths_query(), of(span)).one()
    return first, later


@cache
def _lengths_query() -> Any:
    early = func.julianday(Meeting.on) - func.julianday(Client.relation_started) <= _FIRST_DAYS
    return (
        select(func.avg(case((early, Meeting.minutes))), func.avg(case((~early, Meeting.minutes))))
        .join(Client, Client.id == Meeting.client_id)
        .where(in_span(), is_met(), Client.relation_started.is_not(None))
    )


def first_meetings(session: Session, span: Span) -> float | None:
    """Mean days from the start of a period of the span to its first meeting (H11)."""
    days: float | None = session.scalar(_first_meetings_query(), of(span))
    return days


@cache
def _first_meetings_query() -> Any:
    first = (
        select(func.min(Meeting.on))
        .where(
            Meeting.client_id == ServicePeriod.client_id,
            Meeting.on >= ServicePeriod.start,
            is_met(),
        )
        .correlate(ServicePeriod)
        .scalar_subquery()
    )
    days = func.julianday(first) - func.julianday(ServicePeriod.start)
    begun = ServicePeriod.start.between(_START, _END)
    return select(func.avg(days)).where(begun, first.is_not(None))
