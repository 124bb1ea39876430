"""Reading the summary of a client (05) in one go."""

from dataclasses import replace
from datetime import date, datetime
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.gates import warnings
from app.domain.meetings import AgreedMatter, ContactForm, Outcome
from app.domain.periods import PeriodRow
from app.domain.summary import ClientHead, ClientSummary, MarkKind, NetworkHead, PeriodMark
from app.domain.today import BookingDraft
from app.errors import NotFound
from app.services.booking_rows import upcoming_booking
from app.services.caseload import week_ribbon
from app.services.client_facts import KnownClient, known_clients
from app.services.client_rows import newest_decisions, newest_periods, rows_with
from app.services.client_words import newest_words
from app.services.goal_rows import goals_of
from app.services.group_rows import group_phases
from app.services.measures import own_rating_change
from app.services.rhythm import Rhythm, week_rhythm
from app.services.use_events import section_opened, viewing
from app.storage.schema import meeting as table
from app.storage.schema.meeting import Meeting
from app.storage.schema.network import NetworkPerson, TieView
from app.storage.store import Store

HEADS: Final = 4


def load_summary(
    store: Store, client_id: UUID, *, today: date, now: datetime, logged: bool = True
) -> ClientSummary:
    """Give all that the summary shows; with turvakielto the next booking has no place.

    Raises:
        NotFound: there is no such client.
    """
    with viewing(store, section_opened("summary", client_id), logged=logged) as session:
        known = known_clients(session, today=today, now=now, only=client_id).get(client_id)
        if known is None:
            raise NotFound(kind="client")
        period = known.row.period
        quote, quote_on = _quote(session, client_id)
        agreed, agreed_on = last_agreed(session, client_id)
        heads, network_count = _network(session, client_id)
        return ClientSummary(
            client=known.row,
            today=today,
            marks=period_marks(session, client_id, period, today),
            group_phases=group_phases(session, client_id),
            weeks=week_ribbon(period, known.rhythm, today),
            week_number=period.week_number(today) if period else 0,
            decision_start=known.facts.decision_start,
            decision_end=known.facts.decision_end,
            quote=quote,
            quote_on=quote_on,
            goals=tuple(goals_of(session, client_id, only_open=True)),
            agreed=agreed,
            agreed_on=agreed_on,
            next_booking=_next_booking(session, known, now),
            network=heads,
            network_count=network_count,
            last_met=known.rhythm.last_met,
            last_contact=known.rhythm.last_contact,
            reminders=warnings(known.facts, today),
            most_change=own_rating_change(session, client_id),
        )


def load_head(store: Store, client_id: UUID, *, today: date) -> ClientHead:
    """Give what stands over a section; the section's own reading is the view that is logged.

    Raises:
        NotFound: there is no such client.
    """
    with store.read() as session:
        periods = newest_periods(session, client_id)
        decisions = newest_decisions(session, client_id)
        rows = rows_with(session, periods=periods, decisions=decisions, only=client_id)
        row = rows.get(client_id)
        if row is None:
            raise NotFound(kind="client")
        rhythm = Rhythm() if row.period is None else week_rhythm(session, client_id, today)
        return ClientHead(
            client=row,
            marks=period_marks(session, client_id, row.period, today),
            group_phases=group_phases(session, client_id),
            weeks=week_ribbon(row.period, rhythm, today),
        )


def last_agreed(session: Session, client_id: UUID) -> tuple[tuple[AgreedMatter, ...], date | None]:
    """Give what was agreed at the last meeting at which anything was, and its day."""
    last = (
        select(Meeting.id)
        .join(table.AgreedMatter, table.AgreedMatter.meeting_id == Meeting.id)
        .where(Meeting.client_id == client_id, Meeting.withdrawn_at.is_(None))
        .order_by(Meeting.on.desc(), Meeting.at.desc())
        .limit(1)
        .scalar_subquery()
    )
    query = (
        select(table.AgreedMatter, Meeting.on)
        .join(Meeting, Meeting.id == table.AgreedMatter.meeting_id)
        .where(Meeting.id == last)
        .order_by(table.AgreedMatter.position)
    )
    rows = session.execute(query).all()
    matters = tuple(
        AgreedMatter(
            id=one.id,
            text=one.text,
            who=one.who,
            by_when=one.by_when,
            done=one.done_at is not None,
        )
        for one, _ in rows
    )
    return matters, rows[0][1] if rows else None


def _next_booking(session: Session, known: KnownClient, now: datetime) -> BookingDraft | None:
    booking = upcoming_booking(session, known.row.id, now=now)
    return replace(booking, place="") if booking and known.row.protected else booking


def _quote(session: Session, client_id: UUID) -> tuple[str, date | None]:
    for newest in newest_words(session, client_id, most=1):
        return newest.text, newest.on
    return "", None


def period_marks(
    session: Session, client_id: UUID, period: PeriodRow | None, today: date
) -> tuple[PeriodMark, ...]:
    """Give the meetings, calls and tries of a period for its bar."""
    if period is None:
        return ()
    query = (
        select(Meeting.id, Meeting.on, Meeting.outcome, Meeting.form, Meeting.minutes)
        .where(Meeting.client_id == client_id, Meeting.withdrawn_at.is_(None))
        .where(Meeting.on >= period.start, Meeting.on <= max(today, period.end or today))
        .order_by(Meeting.on, Meeting.at)
    )
    return tuple(_mark(*row) for row in session.execute(query))


def _mark(meeting_id: UUID, on: date, outcome: str, form: str, minutes: int) -> PeriodMark:
    contact = ContactForm(form) if form else None
    if outcome == Outcome.HELD.value:
        met = contact is not None and contact.is_meeting
        kind = MarkKind.MET if met else MarkKind.CONTACT
    else:
        kind = MarkKind(outcome)
    return PeriodMark(on=on, kind=kind, form=contact, meeting_id=meeting_id, minutes=minutes)


def _network(session: Session, client_id: UUID) -> tuple[tuple[NetworkHead, ...], int]:
    """The nearest first: near, middle, far as the words of the rings sort."""
    ring = (
        select(TieView.closeness)
        .where(TieView.person_id == NetworkPerson.id, TieView.kind == "now")
        .order_by(TieView.on.desc())
        .limit(1)
        .correlate(NetworkPerson)
        .scalar_subquery()
    )
    query = (
        select(NetworkPerson.label, NetworkPerson.kind)
        .where(NetworkPerson.client_id == client_id, NetworkPerson.left_on.is_(None))
        .order_by(ring.desc(), NetworkPerson.label)
    )
    rows = session.execute(query).all()
    heads = tuple(NetworkHead(label=label, kind=kind) for label, kind in rows[:HEADS])
    return heads, len(rows)
