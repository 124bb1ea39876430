"""The client, goals, the team, entries of meetings, bookings, the client's own words."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.client_view import ClientRemarkDraft
from app.domain.clients import ClientDraft, Start
from app.domain.goals import GoalDraft
from app.domain.meetings import MeetingDraft
from app.domain.network import NetworkPersonDraft
from app.domain.packages import RecordKind, Section
from app.domain.today import BookingDraft
from app.services.bookings import save_booking
from app.services.client_form import read_form
from app.services.client_view import save_remark
from app.services.goals import goal_draft, save_goal
from app.services.meeting_rows import meeting_draft, meeting_rows
from app.services.meeting_snapshot import told_places
from app.services.meetings import take_in_meeting
from app.services.network import save_person
from app.services.network_rows import person_draft
from app.services.package_kinds.kind import (
    Carried,
    PackedRecord,
    Packing,
    Shown,
    Taking,
    first_versions,
    packed,
    written_by,
)
from app.services.record_rows import draft_of, refuse
from app.storage.schema.calendar import Booking
from app.storage.schema.client import Client
from app.storage.schema.client_voice import ClientRemark
from app.storage.schema.goal import Goal
from app.storage.schema.meeting import Meeting
from app.storage.schema.network import NetworkPerson
from app.storage.schema.plan import Revision
from app.text import Language


def _client(packing: Packing) -> Iterator[PackedRecord]:
    if packing.answer:
        return
    client = read_form(packing.session, packing.client_id, shown=packing.with_places)
    draft = replace(client, address_shown=False, server_id="")
    if Section.DECISIONS in packing.sections and draft.decision_start is not None:
        # the references travel as records of their own; taken in, they say how it began
        bare: dict[str, Any] = {"decision_start": None, "decision_end": None}
        draft = replace(draft, start=Start.CONTACT, decision_number="", decider="", **bare)
    yield PackedRecord(kind=RecordKind.CLIENT, draft=draft, author=packing.worker, at=None)


def _take_client(_taking: Taking, _draft: ClientDraft) -> None:
    raise ValueError("a client is taken in by accept_client")


def _show_client(_draft: ClientDraft, _language: Language) -> Shown:
    return Shown()


def _goals(packing: Packing) -> Iterator[PackedRecord]:
    session, client_id = packing.session, packing.client_id
    authors = first_versions(session, "goal", client_id)
    query = select(Goal.id).where(Goal.client_id == client_id).order_by(Goal.position)
    for goal_id in session.scalars(query).all():
        reason = _last_reason(session, goal_id) if packing.answer else ""
        draft = replace(goal_draft(session, goal_id), reason=reason)
        yield packed(packing, RecordKind.GOAL, draft, authors)


def _last_reason(session: Session, goal_id: UUID) -> str:
    """Why the goal was changed last: whoever is asked to take the change in sees it."""
    query = select(Revision.reason).where(Revision.kind == "goal", Revision.record_id == goal_id)
    return session.scalars(query.order_by(Revision.number.desc()).limit(1)).one_or_none() or ""


def _take_goal(taking: Taking, draft: GoalDraft) -> None:
    save_goal(taking.store, draft, now=taking.now, today=taking.today)
    written_by(taking.session, draft.id, taking.author)


def _show_goal(draft: GoalDraft, _language: Language) -> Shown:
    steps = "\n".join(step.text for step in draft.steps)
    return Shown(title=draft.title, text=steps, client_words=draft.client_words)


def _people(packing: Packing) -> Iterator[PackedRecord]:
    query = select(NetworkPerson).where(
        NetworkPerson.client_id == packing.client_id, NetworkPerson.left_on.is_(None)
    )
    for row in packing.session.scalars(query).all():
        draft: NetworkPersonDraft = replace(person_draft(row), service_id=None)
        if Section.GOALS not in packing.sections:
            draft = replace(draft, helps_goals=())
        yield PackedRecord(kind=RecordKind.PERSON, draft=draft, author=packing.worker, at=None)


def _take_person(taking: Taking, draft: NetworkPersonDraft) -> None:
    goals = tuple(one for one in draft.helps_goals if taking.session.get(Goal, one) is not None)
    here = taking.session.get(NetworkPerson, draft.id)
    person = replace(
        draft, helps_goals=goals, service_id=person_draft(here).service_id if here else None
    )
    save_person(taking.store, person, now=taking.now, today=taking.today)


def _show_person(draft: NetworkPersonDraft, _language: Language) -> Shown:
    return Shown(title=draft.label, text=draft.organisation)


def _meetings(packing: Packing) -> Iterator[PackedRecord]:
    for row in meeting_rows(packing.session, Meeting.client_id == packing.client_id):
        draft: MeetingDraft = meeting_draft(row, booking_id=None).without_driving()
        draft = replace(draft, places=told_places(draft.places, protected=packing.hidden))
        if Section.GOALS not in packing.sections:
            draft = replace(draft, goal_marks=())
        if Section.TEAM not in packing.sections:
            people = tuple(replace(one, person_id=None) for one in draft.participants)
            draft = replace(draft, participants=people)
        at = row.logged_at.astimezone(UTC)
        yield PackedRecord(kind=RecordKind.MEETING, draft=draft, author=row.author, at=at)


def _take_meeting(taking: Taking, draft: MeetingDraft) -> None:
    refuse(draft.problems(taking.today))
    meeting = _known_only(taking.session, draft).without_driving()  # whatever made the file
    take_in_meeting(taking.session, meeting, author=taking.author, logged_at=taking.at)


def _known_only(session: Session, draft: MeetingDraft) -> MeetingDraft:
    """Leave out references to goals and people who are not here; what is written stays."""
    marks = tuple(one for one in draft.goal_marks if session.get(Goal, one.goal_id) is not None)
    people = tuple(
        one
        if one.person_id is None or session.get(NetworkPerson, one.person_id) is not None
        else replace(one, person_id=None)
        for one in draft.participants
    )
    return replace(draft, goal_marks=marks, participants=people, booking_id=None)


def _show_meeting(draft: MeetingDraft, _language: Language) -> Shown:
    return Shown(
        on=draft.on,
        title=draft.form.value if draft.form else "",
        text=draft.note or draft.outcome_note or draft.worker_view,
        client_words=draft.client_words,
    )


def upcoming(session: Session, client_id: UUID, first: date, last: date) -> list[BookingDraft]:
    """Give the client's bookings between two days, in order."""
    query = select(Booking).where(
        Booking.client_id == client_id,
        Booking.on.between(first, last),
        Booking.cancelled_at.is_(None),
        Booking.meeting_id.is_(None),
    )
    rows = session.scalars(query.order_by(Booking.on, Booking.at))
    return [draft_of(BookingDraft, row, form=row.form or None, place_id=None) for row in rows]


def _bookings(packing: Packing) -> Iterator[PackedRecord]:
    for booking in upcoming(packing.session, packing.client_id, packing.today, packing.ends_on):
        draft = replace(booking, place="") if packing.hidden else booking
        yield PackedRecord(kind=RecordKind.BOOKING, draft=draft, author=packing.worker, at=None)


def _take_booking(taking: Taking, draft: BookingDraft) -> None:
    here = taking.session.get(Booking, draft.id)
    place = here.place_id if here else None  # a place of the other table is none here
    save_booking(taking.store, replace(draft, place_id=place), now=taking.now)


def _show_booking(draft: BookingDraft, _language: Language) -> Shown:
    return Shown(on=draft.on, title=draft.place, text=draft.title)


def _remarks(packing: Packing) -> Iterator[PackedRecord]:
    """What the client wrote on the turned screen goes with the entries: it is nobody else's."""
    query = select(ClientRemark).where(ClientRemark.client_id == packing.client_id)
    for row in packing.session.scalars(query.order_by(ClientRemark.at)):
        draft = ClientRemarkDraft(id=row.id, client_id=row.client_id, text=row.text)
        at = row.at.astimezone(UTC)
        yield PackedRecord(kind=RecordKind.REMARK, draft=draft, author=packing.worker, at=at)


def _take_remark(taking: Taking, draft: ClientRemarkDraft) -> None:
    save_remark(taking.store, draft, now=taking.at, today=taking.written_on)


def _show_remark(draft: ClientRemarkDraft, _language: Language) -> Shown:
    return Shown(client_words=draft.text)


CASEWORK: Final = (
    Carried(kind=RecordKind.CLIENT, section=None, logged="client", table=Client,
            pack=_client, take_in=_take_client, show=_show_client),
    Carried(kind=RecordKind.GOAL, section=Section.GOALS, logged="goal", table=Goal,
            pack=_goals, take_in=_take_goal, show=_show_goal),
    Carried(kind=RecordKind.PERSON, section=Section.TEAM, logged="person", table=NetworkPerson,
            pack=_people, take_in=_take_person, show=_show_person),
    Carried(kind=RecordKind.MEETING, section=Section.MEETINGS, logged="meeting", table=Meeting,
            pack=_meetings, take_in=_take_meeting, show=_show_meeting),
    Carried(kind=RecordKind.BOOKING, section=Section.CALENDAR, logged="booking", table=Booking,
            pack=_bookings, take_in=_take_booking, show=_show_booking),
    Carried(kind=RecordKind.REMARK, section=Section.MEETINGS, logged="client-remark",
            table=ClientRemark, pack=_remarks, take_in=_take_remark, show=_show_remark),
)  # fmt: skip
