"""Collecting the facts of all clients at once for the gates: no query per client."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from app.domain.clients import ClientRow, SpecialSupport, Start
from app.domain.exchange import UnitState
from app.domain.gates import REVIEW_WEEKS, ClientFacts
from app.domain.goals import GoalStatus
from app.domain.today import BookingDraft
from app.services.booking_rows import upcoming_bookings
from app.services.client_rows import client_rows, newest_decisions
from app.services.rhythm import Rhythm, rhythms
from app.services.worker import find_worker
from app.storage.schema.client import Client, SafetyNote
from app.storage.schema.exchange import OutboxItem
from app.storage.schema.goal import GasScore, Goal
from app.storage.schema.meeting import Meeting, MeetingGoal
from app.storage.schema.period import ServicePeriod
from app.storage.schema.plan import Plan
from app.text import local

_WAITING = (
    UnitState.QUEUED.value,
    UnitState.SENDING.value,
    UnitState.REFUSED.value,
    UnitState.CONFLICT.value,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownClient:
    """All that lists and gates share of one client."""

    row: ClientRow
    facts: ClientFacts
    rhythm: Rhythm
    next_booking: BookingDraft | None


@dataclass(slots=True)
class _GoalFigures:
    open: Counter[UUID] = field(default_factory=Counter)
    unreviewed: Counter[UUID] = field(default_factory=Counter)
    outside: Counter[UUID] = field(default_factory=Counter)


def known_clients(
    session: Session, *, today: date, now: datetime, only: UUID | None = None
) -> dict[UUID, KnownClient]:
    """Give every client (or one) with the facts for the gates, in the order of names."""
    rows = client_rows(session, only)
    rhythm = rhythms(session, today, only)
    decisions = newest_decisions(session, only)
    bookings = upcoming_bookings(session, now=now, only=only)
    plans = _newest_plans(session, only)
    goals = _goal_figures(session, today, only)
    reviews = _safety_reviews(session, only)
    waiting = _oldest_waiting(session, only)
    worker = find_worker(session)
    known = {}
    for more in session.execute(_more_columns(only)).mappings():
        client_id = more["id"]
        row = rows[client_id]
        pace = rhythm.get(client_id, Rhythm())
        booking = bookings.get(client_id)
        decision = decisions.get(client_id)
        plan = plans.get(client_id)
        facts = ClientFacts(
            since=more["relation_started"] or local(more["created_at"]).date(),
            ended_on=row.ended_on,
            start=Start(more["start"]),
            decision_start=decision.start if decision else None,
            decision_end=decision.end if decision else None,
            period=row.period,
            plan_made_on=plan[0] if plan else None,
            plan_says_own_worker_meetings=bool(plan and plan[1]),
            has_own_worker=bool(row.own_worker),
            special_support=SpecialSupport(more["special_support"]),
            public_service=worker is not None and worker.public_service,
            agreed_gap_days=row.agreed_gap_days,
            last_met=pace.last_met.date() if pace.last_met else None,
            tries=pace.tries,
            weeks_met=pace.weeks_met_lately,
            next_booking=booking.on if booking else None,
            open_goals=goals.open[client_id],
            goals_unreviewed=goals.unreviewed[client_id],
            goals_outside=goals.outside[client_id],
            interpreter_needed=row.interpreter_needed,
            safety_review_on=reviews.get(client_id),
            oldest_waiting=waiting.get(client_id),
        )
        known[client_id] = KnownClient(row=row, facts=facts, rhythm=pace, next_booking=booking)
    return {client_id: known[client_id] for client_id in rows}


def _more_columns(only: UUID | None) -> Any:
    query = select(
        Client.id,
        Client.relation_started,
        Client.created_at,
        Client.start,
        Client.special_support,
    )
    return query if only is None else query.where(Client.id == only)


def _newest_plans(session: Session, only: UUID | None) -> dict[UUID, tuple[date, str]]:
    """Date of each client's newest finished plan, and what it says of the own worker's visits."""
    newest = (
        select(Plan.client_id, func.max(Plan.number).label("number"))
        .where(Plan.finished_at.is_not(None))
        .group_by(Plan.client_id)
        .subquery()
    )
    words = func.json_extract(Plan.text, "$.own_worker_meetings")
    query = select(Plan.client_id, Plan.made_on, words).join(
        newest, and_(newest.c.client_id == Plan.client_id, newest.c.number == Plan.number)
    )
    if only is not None:
        query = query.where(Plan.client_id == only)
    return {
        client_id: (made_on, (said or "").strip())
        for client_id, made_on, said in session.execute(query)
    }


def _goal_figures(session: Session, today: date, only: UUID | None) -> _GoalFigures:
    """Open goals of each client: how many, how many untouched, how many due past the period."""
    since = today - timedelta(weeks=REVIEW_WEEKS)
    marked = (
        select(MeetingGoal.goal_id)
        .join(Meeting, Meeting.id == MeetingGoal.meeting_id)
        .where(Meeting.on > since, Meeting.withdrawn_at.is_(None))
    )
    scored = select(GasScore.goal_id).where(GasScore.on > since)
    touched = set(session.scalars(marked)) | set(session.scalars(scored))
    end = (
        select(func.max(ServicePeriod.end))
        .where(ServicePeriod.client_id == Goal.client_id)
        .correlate(Goal)
        .scalar_subquery()
    )
    query = select(
        Goal.client_id, Goal.id, Goal.created_on, func.coalesce(Goal.due > end, False)
    ).where(Goal.status == GoalStatus.OPEN.value)
    if only is not None:
        query = query.where(Goal.client_id == only)
    found = _GoalFigures()
    for client_id, goal_id, created_on, outside in session.execute(query):
        found.open[client_id] += 1
        found.unreviewed[client_id] += created_on <= since and goal_id not in touched
        found.outside[client_id] += bool(outside)
    return found


def _safety_reviews(session: Session, only: UUID | None) -> dict[UUID, date]:
    query = (
        select(SafetyNote.client_id, func.min(SafetyNote.review_on))
        .where(SafetyNote.ended_on.is_(None))
        .group_by(SafetyNote.client_id)
    )
    if only is not None:
        query = query.where(SafetyNote.client_id == only)
    return {row[0]: row[1] for row in session.execute(query)}


def _oldest_waiting(session: Session, only: UUID | None) -> dict[UUID, date]:
    query = (
        select(OutboxItem.client_id, func.min(OutboxItem.created_at))
        .where(or_(*(OutboxItem.state == state for state in _WAITING)))
        .group_by(OutboxItem.client_id)
    )
    if only is not None:
        query = query.where(OutboxItem.client_id == only)
    return {client_id: local(at).date() for client_id, at in session.execute(query)}
