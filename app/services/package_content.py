"""What of a client goes into a package: the forms themselves, each under its author's name.

Only the forms named here travel. Reflection notes, feedback, logs, drafts and measures have no form
here, so they cannot (peers.md 111).
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.meetings import MeetingDraft
from app.domain.network import NetworkPersonDraft
from app.domain.packages import HowToGoOn, RecordKind, Section
from app.domain.today import BookingDraft
from app.reference.vocabularies import Vocabulary, label
from app.services.client_form import read_form
from app.services.goals import goal_draft
from app.services.meeting_rows import meeting_draft, meeting_rows
from app.services.meeting_snapshot import told_places
from app.services.network_rows import person_draft
from app.services.payloads import FormDraft
from app.services.record_rows import draft_of
from app.services.revisions import list_revisions
from app.services.summary import last_agreed
from app.services.worker import find_worker
from app.storage.schema.calendar import Booking
from app.storage.schema.goal import Goal
from app.storage.schema.meeting import Meeting
from app.storage.schema.network import NetworkPerson
from app.text import Language, clock, format_date


@dataclass(frozen=True, slots=True, kw_only=True)
class PackedRecord:
    """One form with who wrote it and when."""

    kind: RecordKind
    draft: FormDraft
    author: str
    at: datetime | None


def records_of(
    session: Session,
    client_id: UUID,
    sections: Collection[Section],
    *,
    worker: str,
    today: date,
    ends_on: date,
    with_places: bool,
) -> Iterator[PackedRecord]:
    """Give what goes along: the client first, then what the later records refer to."""
    client = read_form(session, client_id, shown=with_places)
    hidden = client.protected and not with_places
    yield PackedRecord(
        kind=RecordKind.CLIENT,
        draft=replace(client, address_shown=False, server_id=""),
        author=worker,
        at=None,
    )
    if Section.GOALS in sections:
        yield from _goals(session, client_id, worker)
    if Section.TEAM in sections:
        yield from _people(session, client_id, worker, goals=Section.GOALS in sections)
    if Section.MEETINGS in sections:
        yield from _meetings(session, client_id, sections, hidden=hidden)
    if Section.CALENDAR in sections:
        for booking in upcoming(session, client_id, today, ends_on):
            draft = replace(booking, place="") if hidden else booking
            yield PackedRecord(kind=RecordKind.BOOKING, draft=draft, author=worker, at=None)


def upcoming(session: Session, client_id: UUID, first: date, last: date) -> list[BookingDraft]:
    """Give the client's bookings between two days, in order."""
    query = select(Booking).where(
        Booking.client_id == client_id,
        Booking.on.between(first, last),
        Booking.cancelled_at.is_(None),
        Booking.meeting_id.is_(None),
    )
    rows = session.scalars(query.order_by(Booking.on, Booking.at))
    return [draft_of(BookingDraft, row, form=row.form or None) for row in rows]


def drafted_page(session: Session, client_id: UUID, today: date, ends_on: date) -> HowToGoOn:
    """Draft *näin jatkat* from what is here; the worker changes it before it goes (N110)."""
    client = read_form(session, client_id, shown=False)
    goals = session.scalars(
        select(Goal)
        .where(Goal.client_id == client_id, Goal.status == "open")
        .order_by(Goal.position)
    )
    agreed, _ = last_agreed(session, client_id)
    meetings = upcoming(session, client_id, today, ends_on)
    phone = "" if client.protected else client.phone
    if client.protected:  # the page may lie about: neither places nor the number stand on it
        meetings = [replace(one, place="") for one in meetings]
    worker = find_worker(session)
    language: Language = worker.language if worker else "fi"
    note = client.safety_note.text if client.safety_note else ""
    return HowToGoOn(
        goals="\n".join(_goal_line(goal) for goal in goals),
        agreed="\n".join(one.text for one in agreed if not one.done),
        next_meetings="\n".join(_booking_line(one, language) for one in meetings),
        reach="\n".join(filter(None, (phone, client.meeting_wish))),
        mind="\n".join(filter(None, (note, client.interpreter_note, client.remote_note))),
    )


def _goal_line(goal: Goal) -> str:
    now = next((step.text for step in goal.steps if step.status != "done"), "")
    return f"{goal.short_title or goal.title}: {now}" if now else goal.short_title or goal.title


def _booking_line(one: BookingDraft, language: Language) -> str:
    moment = " ".join(filter(None, (format_date(one.on) if one.on else "",
                                    clock(one.at, language) if one.at else "")))  # fmt: skip
    place = label(Vocabulary.PLACES, one.place, language) if one.place else ""
    return ", ".join(filter(None, (moment, place)))


def _goals(session: Session, client_id: UUID, worker: str) -> Iterator[PackedRecord]:
    query = select(Goal.id).where(Goal.client_id == client_id).order_by(Goal.position)
    for goal_id in session.scalars(query).all():
        versions = list_revisions(session, "goal", goal_id)
        author = versions[-1].worker if versions else worker
        at = versions[-1].at if versions else None
        draft = replace(goal_draft(session, goal_id), reason="")
        yield PackedRecord(kind=RecordKind.GOAL, draft=draft, author=author, at=at)


def _people(
    session: Session, client_id: UUID, worker: str, *, goals: bool
) -> Iterator[PackedRecord]:
    query = select(NetworkPerson).where(
        NetworkPerson.client_id == client_id, NetworkPerson.left_on.is_(None)
    )
    for row in session.scalars(query).all():
        draft: NetworkPersonDraft = replace(person_draft(row), service_id=None)
        draft = draft if goals else replace(draft, helps_goals=())
        yield PackedRecord(kind=RecordKind.PERSON, draft=draft, author=worker, at=None)


def _meetings(
    session: Session, client_id: UUID, sections: Collection[Section], *, hidden: bool
) -> Iterator[PackedRecord]:
    for row in meeting_rows(session, Meeting.client_id == client_id):
        draft: MeetingDraft = meeting_draft(row, booking_id=None).without_driving()
        draft = replace(draft, places=told_places(draft.places, protected=hidden))
        if Section.GOALS not in sections:
            draft = replace(draft, goal_marks=())
        if Section.TEAM not in sections:
            people = tuple(replace(one, person_id=None) for one in draft.participants)
            draft = replace(draft, participants=people)
        at = row.logged_at.astimezone(UTC)
        yield PackedRecord(kind=RecordKind.MEETING, draft=draft, author=row.author, at=at)
