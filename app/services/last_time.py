"""Mitä viimeksi of one client: one read, one line in the use log."""

from dataclasses import replace
from datetime import date, datetime, time
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.last_time import MOST_SINCE, LastTime, called, of_both
from app.domain.meetings import AgreedMatter, ContactForm, MeetingRow, Outcome
from app.services.booking_rows import upcoming_booking
from app.services.client_rows import client_row
from app.services.errands import errands_of
from app.services.meeting_rows import meeting_rows
from app.services.use_events import section_opened, viewing
from app.services.worker import find_worker
from app.storage.schema import meeting as table
from app.storage.schema.meeting import Meeting
from app.storage.store import Store
from app.text import call_name

_MEETINGS: Final = tuple(form.value for form in ContactForm if form.is_meeting)


def load_last_time(store: Store, client_id: UUID, *, today: date, now: datetime) -> LastTime:
    """Give what happened last with a client and what is open; with turvakielto without places.

    Raises:
        NotFound: there is no such client.
    """
    with viewing(store, section_opened("last-time", client_id), logged=True) as session:
        row = client_row(session, client_id)
        worker = find_worker(session)
        met = _last_met(session, client_id)
        own, theirs = of_both(
            _open_promises(session, client_id), called(worker.first_names) if worker else ()
        )
        errands = [one for one in errands_of(session, client_id) if not one.is_done]
        booking = upcoming_booking(session, client_id, now=now)
        if row.protected:
            met = replace(met, places=()) if met else None
            errands = [replace(one, service="") for one in errands]
            booking = replace(booking, place="") if booking else None
        return LastTime(
            client_id=client_id,
            client_name=row.name,
            call_name=call_name(row.first_names),
            protected=row.protected,
            today=today,
            met=met,
            since=_since(session, client_id, met),
            own=own,
            theirs=theirs,
            errands=tuple(errands),
            next_booking=booking,
        )


def _last_met(session: Session, client_id: UUID) -> MeetingRow | None:
    newest = (
        select(Meeting.id)
        .where(Meeting.client_id == client_id, Meeting.withdrawn_at.is_(None))
        .where(Meeting.outcome == Outcome.HELD.value, Meeting.form.in_(_MEETINGS))
        .order_by(Meeting.on.desc(), Meeting.at.desc(), Meeting.logged_at.desc())
        .limit(1)
        .scalar_subquery()
    )
    return next(iter(meeting_rows(session, Meeting.id == newest)), None)


def _since(session: Session, client_id: UUID, met: MeetingRow | None) -> tuple[MeetingRow, ...]:
    """Calls, messages and tries after the last meeting, the newest first; never its places."""
    query = (
        select(Meeting.id)
        .where(Meeting.client_id == client_id, Meeting.withdrawn_at.is_(None))
        .order_by(Meeting.on.desc(), Meeting.at.desc(), Meeting.logged_at.desc())
        .limit(MOST_SINCE)
    )
    if met is not None:
        query = query.where(Meeting.on >= met.on, Meeting.id != met.id)
    rows = meeting_rows(session, Meeting.id.in_(query))
    return tuple(
        replace(one, places=()) for one in rows if met is None or _moment(one) > _moment(met)
    )


def _moment(row: MeetingRow) -> tuple[date, time]:
    return row.on, row.at or time.min


def _open_promises(session: Session, client_id: UUID) -> list[tuple[AgreedMatter, date]]:
    """Give all promises that nobody has marked as kept, the newest meeting's first."""
    query = (
        select(table.AgreedMatter, Meeting.on)
        .join(Meeting, Meeting.id == table.AgreedMatter.meeting_id)
        .where(Meeting.client_id == client_id, Meeting.withdrawn_at.is_(None))
        .where(table.AgreedMatter.done_at.is_(None))
        .order_by(Meeting.on.desc(), Meeting.at.desc(), table.AgreedMatter.position)
    )
    return [
        (AgreedMatter(id=one.id, text=one.text, who=one.who, by_when=one.by_when), on)
        for one, on in session.execute(query)
    ]
