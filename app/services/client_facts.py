"""Collecting the facts of all clients at once for the gates: no query per client."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any, NamedTuple, cast
from uuid import UUID

from sqlalchemy import Date, and_, bindparam, case, func, not_, or_, select, union_all
from sqlalchemy.orm import Session

from app.domain.client_records import ADULT_YEARS
from app.domain.clients import ClientRow, SpecialSupport, Start
from app.domain.exchange import UnitState
from app.domain.gate_facts import DueMeasure, OwnInstruction
from app.domain.gates import ClientFacts, GateRules
from app.domain.goals import GoalStatus
from app.services.booking_rows import booking_start, next_starts, upcoming_booking
from app.services.client_rows import (
    DecisionDates,
    Scope,
    Which,
    among,
    by_hex,
    newest_decisions,
    newest_periods,
    rows_with,
    scope_of,
    values_of,
)
from app.services.measure_schedule import due_measures
from app.services.period_course import Course, courses
from app.services.profiles import profile_of
from app.services.rhythm import Rhythm, rhythms
from app.services.silence_rows import instructions
from app.services.worker import find_worker
from app.storage.schema.client import Client, SafetyNote
from app.storage.schema.exchange import OutboxItem
from app.storage.schema.goal import GasScore, Goal
from app.storage.schema.meeting import Meeting, MeetingGoal
from app.storage.schema.period import ServicePeriod
from app.storage.schema.plan import Plan
from app.storage.settled import Settled, has_written
from app.text import age, local

_WAITING = (
    UnitState.QUEUED.value,
    UnitState.SENDING.value,
    UnitState.REFUSED.value,
    UnitState.CONFLICT.value,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownClient:
    """All that lists and gates share of one client; `next_start` is that of the next booking."""

    row: ClientRow
    facts: ClientFacts
    rhythm: Rhythm
    next_start: datetime | None


class _GoalFigures(NamedTuple):
    """Of a client's open goals: all, those untouched for weeks, those due past the period."""

    open: int = 0
    unreviewed: int = 0
    outside: int = 0


class _PlanFact(NamedTuple):
    made_on: date | None = None
    own_worker_meetings: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Figures:
    """Counts and days of all clients, by the hex of their ids; no name, no word of a client."""

    ids: frozenset[str]
    rhythms: Mapping[str, Rhythm]
    goals: Mapping[str, _GoalFigures]
    reviews: Mapping[str, date]
    waiting: Mapping[str, date]
    course: Mapping[str, Course]
    measures: Mapping[str, tuple[DueMeasure, ...]]


def known_clients(
    session: Session, *, today: date, now: datetime, only: Which = None
) -> dict[UUID, KnownClient]:
    """Give clients with the facts for the gates, in the order of names."""
    periods = newest_periods(session, only)
    decisions = newest_decisions(session, only)
    rows = rows_with(session, periods=periods, decisions=decisions, only=only)
    worker = find_worker(session)
    rules = profile_of(session).gate_rules()

    def read() -> _Figures:
        return _Figures(
            ids=frozenset(client_id.hex for client_id in rows),
            rhythms=rhythms(session, periods, today, only),
            goals=_goal_figures(session, today - timedelta(weeks=rules.review_weeks), only),
            reviews=_safety_reviews(session, only),
            waiting=_oldest_waiting(session, only),
            course=courses(session, periods, today, only),
            measures=due_measures(session, periods, today, only),
        )

    found = _Found(
        decisions=decisions,
        starts=_starts(session, now, only),
        plans=_newest_plans(session, only),
        more=_more_columns(session, only),
        instructions=instructions(session, only),
        figures=_kept(session, read, only, today),
        public_service=worker is not None and worker.public_service,
        rules=rules,
        today=today,
    )
    return {client_id: found.known(row) for client_id, row in rows.items()}


def _kept(session: Session, read: Callable[[], _Figures], only: Which, today: date) -> _Figures:
    """What was read for a list since the last write: counts and days of ids that say nobody.

    One client's are among those of the caseload, where these are kept.
    """
    settled: Settled = session.info["store"].settled
    if not isinstance(only, UUID):
        return settled.value(session, _name(only, today), read)
    found, kept = settled.known(_name(Scope.ACTIVE, today))
    if found and only.hex in kept.ids and not has_written(session):
        return cast("_Figures", kept)
    return read()


def _name(only: Scope | None, today: date) -> str:
    return f"figures {only} {today}"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """What was read of all clients, by the hex of their ids."""

    decisions: Mapping[str, DecisionDates]
    starts: Mapping[str, datetime]
    plans: Mapping[str, _PlanFact]
    more: Mapping[str, tuple[date | None, datetime, str, str, str]]
    instructions: Mapping[str, OwnInstruction]
    figures: _Figures
    today: date
    public_service: bool
    rules: GateRules

    def known(self, row: ClientRow) -> KnownClient:
        """Bring together what belongs to one client."""
        key = row.id.hex
        rhythm = self.figures.rhythms.get(key) or Rhythm()
        return KnownClient(
            row=row,
            facts=self._facts(row, key, rhythm),
            rhythm=rhythm,
            next_start=self.starts.get(key),
        )

    def _facts(self, row: ClientRow, key: str, rhythm: Rhythm) -> ClientFacts:
        read = self.figures
        started, created_at, start, special_support, pair = self.more[key]
        course = read.course.get(key) or Course()
        decision = self.decisions.get(key)
        plan = self.plans.get(key, _PlanFact())
        goals = read.goals.get(key, _GoalFigures())
        next_start = self.starts.get(key)
        return ClientFacts(
            since=started or local(created_at).date(),
            ended_on=row.ended_on,
            start=Start(start),
            decision_start=decision.start if decision else None,
            decision_end=decision.end if decision else None,
            period=row.period,
            plan_made_on=plan.made_on,
            plan_says_own_worker_meetings=bool(plan.own_worker_meetings),
            has_own_worker=bool(row.own_worker),
            special_support=SpecialSupport(special_support),
            public_service=self.public_service,
            agreed_gap_days=row.agreed_gap_days,
            last_met=rhythm.last_met.date() if rhythm.last_met else None,
            tries=rhythm.tries,
            weeks_met=rhythm.weeks_met_lately,
            next_booking=next_start.date() if next_start else None,
            open_goals=goals.open,
            goals_unreviewed=goals.unreviewed,
            goals_outside=goals.outside,
            interpreter_needed=row.interpreter_needed and not course.interpreter_booked,
            safety_review_on=read.reviews.get(key),
            oldest_waiting=read.waiting.get(key),
            **course.facts(),
            has_pair=bool(pair),
            measures_due=read.measures.get(key, ()),
            own_instruction=self.instructions.get(key),
            minor=row.born is not None and age(row.born, self.today) < ADULT_YEARS,
            rules=self.rules,
        )


def _starts(session: Session, now: datetime, only: Which) -> dict[str, datetime]:
    if not isinstance(only, UUID):
        return next_starts(session, now=now)
    booking = upcoming_booking(session, only, now=now)
    return {only.hex: booking_start(booking)} if booking else {}


def _more_columns(
    session: Session, only: Which
) -> Mapping[str, tuple[date | None, datetime, str, str, str]]:
    found = session.execute(_more_query(scope_of(only)), values_of(only))
    return {key: (*more,) for key, *more in found}


@cache
def _more_query(scope: Scope | None) -> Any:
    query: Any = select(
        by_hex(Client.id),
        Client.relation_started,
        Client.created_at,
        Client.start,
        Client.special_support,
        Client.work_pair,
    )
    return among(query, Client.id, scope)


def _newest_plans(session: Session, only: Which) -> dict[str, _PlanFact]:
    """Date of each client's newest finished plan, and what it says of the own worker's visits."""
    found = session.execute(_plans_query(scope_of(only)), values_of(only))
    return {key: _PlanFact(made_on, (said or "").strip()) for key, made_on, said in found}


@cache
def _plans_query(scope: Scope | None) -> Any:
    newest = (
        select(Plan.client_id, func.max(Plan.number).label("number"))
        .where(Plan.finished_at.is_not(None))
        .group_by(Plan.client_id)
        .subquery()
    )
    words = func.json_extract(Plan.text, "$.own_worker_meetings")
    query: Any = select(by_hex(Plan.client_id), Plan.made_on, words).join(
        newest, and_(newest.c.client_id == Plan.client_id, newest.c.number == Plan.number)
    )
    return among(query, Plan.client_id, scope)


def _goal_figures(session: Session, since: date, only: Which) -> dict[str, _GoalFigures]:
    found = session.execute(_goals_query(scope_of(only)), values_of(only, since=since))
    return {key: _GoalFigures(*figures) for key, *figures in found}


@cache
def _goals_query(scope: Scope | None) -> Any:
    since = bindparam("since", type_=Date)
    end = (
        select(func.max(ServicePeriod.end))
        .where(ServicePeriod.client_id == Goal.client_id)
        .correlate(Goal)
        .scalar_subquery()
    )
    touched = _touched_one(since) if scope is Scope.ONE else _touched(since)
    untouched = and_(Goal.created_on <= since, Goal.paused_on.is_(None), not_(touched))
    outside = and_(Goal.due.is_not(None), Goal.due > end)
    query: Any = (
        select(by_hex(Goal.client_id), func.count(), _count(untouched), _count(outside))
        .where(Goal.status == GoalStatus.OPEN.value)
        .group_by(Goal.client_id)
    )
    return among(query, Goal.client_id, scope)


def _touched(since: Any) -> Any:
    """Goals of everybody that were worked on: what happened lately is read once for all."""
    lately = select(Meeting.id).where(Meeting.on > since, Meeting.withdrawn_at.is_(None))
    return Goal.id.in_(
        union_all(  # without duplicates it would read all scores of ten years in order
            select(MeetingGoal.goal_id).where(MeetingGoal.meeting_id.in_(lately)),
            select(GasScore.goal_id).where(GasScore.on > since),
        )
    )


def _touched_one(since: Any) -> Any:
    """The same for the few goals of one client: only what hangs on them, not a month of all."""
    meetings = select(MeetingGoal.id).join(Meeting, Meeting.id == MeetingGoal.meeting_id)
    scores = select(GasScore.id).where(GasScore.goal_id == Goal.id, GasScore.on > since)
    return or_(
        meetings.where(
            MeetingGoal.goal_id == Goal.id, Meeting.on > since, Meeting.withdrawn_at.is_(None)
        )
        .correlate(Goal)
        .exists(),
        scores.correlate(Goal).exists(),
    )


def _count(condition: Any) -> Any:
    return func.sum(case((condition, 1), else_=0))


def _safety_reviews(session: Session, only: Which) -> dict[str, date]:
    found = session.execute(_reviews_query(scope_of(only)), values_of(only))
    return {row[0]: row[1] for row in found}


@cache
def _reviews_query(scope: Scope | None) -> Any:
    query: Any = (
        select(by_hex(SafetyNote.client_id), func.min(SafetyNote.review_on))
        .where(SafetyNote.ended_on.is_(None))
        .group_by(SafetyNote.client_id)
    )
    return among(query, SafetyNote.client_id, scope)


def _oldest_waiting(session: Session, only: Which) -> dict[str, date]:
    found = session.execute(_waiting_query(scope_of(only)), values_of(only))
    return {key: local(at).date() for key, at in found}


@cache
def _waiting_query(scope: Scope | None) -> Any:
    query: Any = (
        select(by_hex(OutboxItem.client_id), func.min(OutboxItem.created_at))
        .where(or_(*(OutboxItem.state == state for state in _WAITING)))
        .group_by(OutboxItem.client_id)
    )
    return among(query, OutboxItem.client_id, scope)
