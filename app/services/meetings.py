"""Logging meetings: one transaction for everything that belongs to one (architecture.md 2)."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.exchange import UnitKind
from app.domain.meetings import MeetingDraft, MeetingRow
from app.domain.trimming import trimmed
from app.errors import ChangedElsewhere, InvalidInput, NotFound, UserError
from app.services.booking_rows import next_booking_id
from app.services.colleague_entries import refuse_colleagues
from app.services.draft_rows import drop_draft, find_draft
from app.services.meeting_form import form_of_logged, form_of_new
from app.services.meeting_rows import fill_meeting, meeting_rows, saved_row
from app.services.meeting_snapshot import meeting_snapshot
from app.services.network_rows import people_by_role
from app.services.outbox import queue_unit, withdraw_revision
from app.services.payloads import SCHEMA, content_of, from_payload, to_payload
from app.services.place_names import place_names_in
from app.services.revisions import last_number, last_payload, revise
from app.services.use_events import record_act, section_opened, viewing
from app.services.worker import require_worker
from app.storage import search_index
from app.storage.schema import meeting as table
from app.storage.schema.calendar import Booking
from app.storage.schema.exchange import OutboxItem
from app.storage.schema.meeting import Draft, Meeting, MeetingGoal, MeetingParticipant, Travel
from app.storage.store import Store
from app.storage.use_log import log_use
from app.text import local

__all__ = [
    "AlreadyLeft",
    "list_meetings",
    "load_meeting_form",
    "log_meeting",
    "new_meeting_draft",
    "place_names_in",
    "set_agreed_done",
    "take_back_meeting",
    "take_in_meeting",
    "undo_meeting",
]

new_meeting_draft = form_of_new
load_meeting_form = form_of_logged


class AlreadyLeft(UserError):
    """The entry is on its way or arrived: it can only be corrected, with a reason."""

    code = "already-left"


def log_meeting(store: Store, draft: MeetingDraft, *, now: datetime, today: date) -> UUID:
    """Save a meeting with all that hangs on it, in one transaction; give its id.

    Writes meeting, goal marks, people, agreed matters, travel, revision, search entry, outbox unit
    (it leaves a minute later at the earliest), use event; marks the booking as logged, makes the
    next one, removes the draft. Pressing twice saves once. A logged meeting changes with a reason:
    a new revision, and a unit that replaces the earlier one.

    Raises:
        InvalidInput: something keeps it from being saved.
        ChangedElsewhere: other content was saved under this id since the form was filled; the
            draft stays.
        NotFound: the client (or the worker) isn't in the store.
        ColleaguesEntry: it was taken in from a colleague and stays as it is.
    """
    if problems := draft.problems(today):
        raise InvalidInput(problems=problems)
    draft = _cleaned(draft)
    with store.write() as session:
        meeting = session.get(Meeting, draft.id)
        if meeting is None:
            if draft.version:
                raise NotFound(kind="meeting")
            meeting = Meeting(id=draft.id, version=0)
        elif _may_follow(meeting, draft):
            refuse_colleagues(session, draft.id)
        elif _is_saved(session, meeting, draft):
            return draft.id
        else:
            raise ChangedElsewhere
        with session.no_autoflush:  # what is asked on the way is not what was just written
            _write(session, meeting, draft, now=now)
        session.flush()  # the booking names the meeting
        _book(session, draft)
        drop_draft(session, "meeting", draft.id)
        action = "meeting-changed" if draft.version else "meeting-logged"
        log_use(session, record_act(action, "meeting", draft.id, draft.client_id))
    return draft.id


def undo_meeting(store: Store, meeting_id: UUID, *, now: datetime) -> None:
    """Take back the last save before its unit leaves; the form comes back as a draft.

    A first entry is withdrawn, a change gives way to the content before it. Nothing is erased: the
    revisions stay.

    Raises:
        AlreadyLeft: it is on its way, arrived, or there is nothing to take back.
        NotFound: there is no such meeting.
    """
    with store.write() as session:
        meeting, undone, earlier = _undone(session, meeting_id, now=now)
        _give_back(session, meeting, undone, changed=bool(earlier), now=now)
        log_use(session, record_act("meeting-undone", "meeting", meeting_id, meeting.client_id))


def take_back_meeting(session: Session, meeting_id: UUID, *, now: datetime) -> bool:
    """Undo an entry inside another use case that keeps its own form (a group's roll).

    True where what it said before stands again, False where it is withdrawn.

    Raises:
        AlreadyLeft, NotFound: as `undo_meeting`.
    """
    meeting, _, earlier = _undone(session, meeting_id, now=now)
    log_use(session, record_act("meeting-undone", "meeting", meeting_id, meeting.client_id))
    return bool(earlier)


def _undone(session: Session, meeting_id: UUID, *, now: datetime) -> tuple[Meeting, Any, Any]:
    """Take the last save of a meeting back; give it, what it said, and what it said before."""
    meeting = session.get(Meeting, meeting_id)
    if meeting is None:
        raise NotFound(kind="meeting")
    number = last_number(session, "meeting", meeting_id)
    if not _is_queued(session, meeting_id, number):
        raise AlreadyLeft
    if not withdraw_revision(session, record_id=meeting_id, revision=number):
        raise AlreadyLeft
    undone = last_payload(session, "meeting", meeting_id)
    earlier = last_payload(session, "meeting", meeting_id, back=1)
    if earlier:
        _restore(session, meeting, earlier, now=now)
    else:
        _withdraw(session, meeting, now=now)
    return meeting, undone, earlier


def list_meetings(
    store: Store, client_id: UUID, *, query: str = "", logged: bool = True
) -> list[MeetingRow]:
    """Give a client's meetings, the newest first; with `query` those whose texts hold its words."""
    with viewing(store, section_opened("meetings", client_id), logged=logged) as session:
        where = Meeting.client_id == client_id
        if query.strip():
            hits = search_index.find(
                session, query, kind="meeting", client_id=client_id, limit=10_000
            )
            where &= Meeting.id.in_([hit.record_id for hit in hits])
        return meeting_rows(session, where)


def set_agreed_done(store: Store, matter_id: UUID, done: bool, *, now: datetime) -> None:
    """Mark a promise as kept, or as open again (E32).

    Raises:
        NotFound: there is no such promise.
    """
    with store.write() as session:
        matter = session.get(table.AgreedMatter, matter_id)
        if matter is None:
            raise NotFound(kind="agreed-matter")
        matter.done_at = now if done else None
        client_id = session.scalar(select(Meeting.client_id).where(Meeting.id == matter.meeting_id))
        log_use(session, record_act("agreed-marked", "meeting", matter.meeting_id, client_id))


def take_in_meeting(
    session: Session, draft: MeetingDraft, *, author: str, logged_at: datetime
) -> None:
    """Write a colleague's entry under her name in another use case; her store hands it over."""
    meeting = Meeting(id=draft.id, version=0)
    fill_meeting(meeting, draft, author=author, now=logged_at)
    meeting.version = 1
    session.add(meeting)
    _fill_parts(session, meeting, draft, logged_at)
    session.flush()
    content = content_of(draft)
    revise(session, "meeting", draft.id, draft.client_id, payload=content, worker=author,
           reason="", now=logged_at)  # fmt: skip
    _index(session, draft)


def _cleaned(draft: MeetingDraft) -> MeetingDraft:
    """Trim what was typed; rows of the form without a word fall away."""
    draft = trimmed(draft)
    agreed = tuple(replace(one, text=one.text.strip()) for one in draft.agreed if one.text.strip())
    return replace(draft, agreed=agreed)


def _may_follow(meeting: Meeting, draft: MeetingDraft) -> bool:
    """A draft follows the version that it was made from; one taken back may be logged anew."""
    if meeting.withdrawn_at is not None:
        return draft.version == 0
    return meeting.version == draft.version


def _is_saved(session: Session, meeting: Meeting, draft: MeetingDraft) -> bool:
    """True when just this content stands as the newest version: pressed twice."""
    if meeting.withdrawn_at is not None:
        return False
    return last_payload(session, "meeting", draft.id) == content_of(draft)


def _write(session: Session, meeting: Meeting, draft: MeetingDraft, *, now: datetime) -> None:
    """Write the record with its parts, revision, search entry and unit."""
    author = require_worker(session)
    fill_meeting(meeting, draft, author=author.name, now=now)
    meeting.version = meeting.version + 1
    session.add(meeting)
    _fill_parts(session, meeting, draft, now)
    number = revise(
        session,
        "meeting",
        draft.id,
        draft.client_id,
        payload=content_of(draft),
        worker=author.name,
        reason=draft.reason,
        now=now,
    )
    _index(session, draft)
    row = saved_row(session, meeting)
    queue_unit(
        session,
        kind=UnitKind.MEETING,
        record_id=draft.id,
        client_id=draft.client_id,
        revision=number,
        snapshot=meeting_snapshot(
            session, row, author, made_on=local(now).date(), then=(draft.next_on, draft.next_at)
        ),
        title_values=_title_values(row),
        now=now,
        first=number == 1,
    )


def _title_values(row: MeetingRow) -> dict[str, object]:
    return {
        "on": row.on.isoformat(),
        "at": row.at.isoformat("minutes") if row.at else "",
        "form": row.form.value if row.form else "",
        "outcome": row.outcome.value,
    }


def _fill_parts(session: Session, meeting: Meeting, draft: MeetingDraft, now: datetime) -> None:
    team = people_by_role(session, meeting.client_id) if draft.participants else {}
    meeting.goal_marks = [
        MeetingGoal(
            id=uuid4(), goal_id=mark.goal_id, position=position, direction=mark.direction.value
        )
        for position, mark in enumerate(draft.goal_marks)
    ]
    meeting.participants = [
        MeetingParticipant(
            id=uuid4(),
            position=position,
            role=one.role,
            name=one.name.strip(),
            title=one.title.strip(),
            organisation=one.organisation.strip(),
            person_id=one.person_id or team.get(one.role.casefold()),
        )
        for position, one in enumerate(draft.participants)
    ]
    known = {matter.id: matter for matter in meeting.agreed}
    agreed = []
    for position, one in enumerate(draft.agreed):
        matter = known.get(one.id) or table.AgreedMatter(id=one.id)
        matter.position, matter.text = position, one.text
        matter.who, matter.by_when = one.who.strip(), one.by_when.strip()
        matter.done_at = (matter.done_at or now) if one.done else None
        agreed.append(matter)
    meeting.agreed = agreed
    _fill_travel(meeting, draft)


def _fill_travel(meeting: Meeting, draft: MeetingDraft) -> None:
    if draft.kilometres is None and draft.drive_minutes is None and not draft.vehicle:
        meeting.travel = None
        return
    travel = meeting.travel or Travel(id=uuid4())
    travel.kilometres, travel.minutes = draft.kilometres, draft.drive_minutes
    travel.vehicle = draft.vehicle
    meeting.travel = travel


def _index(session: Session, draft: MeetingDraft) -> None:
    body = (
        draft.note,
        draft.client_words,
        draft.worker_view,
        draft.outcome_note,
        *(one.text for one in draft.agreed),
    )
    title = draft.on.isoformat() if draft.on else ""
    search_index.index(
        session, "meeting", draft.id, draft.client_id, title=title, body="\n".join(body)
    )


def _book(session: Session, draft: MeetingDraft) -> None:
    """Mark the booking as logged and make the next one; the same save makes the same booking."""
    booking = session.get(Booking, draft.booking_id) if draft.booking_id else None
    if booking is not None and booking.client_id == draft.client_id:
        booking.meeting_id = draft.id
    if draft.next_on is None or draft.next_at is None:
        return
    next_id = next_booking_id(draft.id)
    following = session.get(Booking, next_id) or Booking(id=next_id, client_id=draft.client_id)
    if following.meeting_id is not None:
        return
    following.on, following.at, following.zone = draft.next_on, draft.next_at, draft.zone
    following.minutes = draft.minutes
    following.form = draft.next_form.value if draft.next_form else ""
    following.place = draft.next_place
    following.cancelled_at = None
    session.add(following)


def _is_queued(session: Session, meeting_id: UUID, number: int) -> bool:
    query = select(OutboxItem.id).where(
        OutboxItem.record_id == meeting_id, OutboxItem.revision == number
    )
    return session.scalars(query).first() is not None


def _withdraw(session: Session, meeting: Meeting, *, now: datetime) -> None:
    """Take a first entry back: its booking is open again, the next one is not kept."""
    meeting.withdrawn_at = now
    for booking in session.scalars(select(Booking).where(Booking.meeting_id == meeting.id)):
        booking.meeting_id = None
    following = session.get(Booking, next_booking_id(meeting.id))
    if following is not None and following.meeting_id is None:
        following.cancelled_at = now
    search_index.remove(session, "meeting", meeting.id)
    _revise_undo(session, meeting, {}, now=now)


def _restore(
    session: Session, meeting: Meeting, earlier: dict[str, object], *, now: datetime
) -> None:
    """Put the content before the change back; its own unit still stands in the outbox."""
    draft = from_payload("meeting", earlier, SCHEMA)
    if not isinstance(draft, MeetingDraft):
        raise NotFound(kind="revision")
    fill_meeting(meeting, draft, author=meeting.author, now=meeting.logged_at)
    _fill_parts(session, meeting, draft, now)
    meeting.version = meeting.version + 1
    session.flush()
    _index(session, draft)
    _revise_undo(session, meeting, earlier, now=now)


def _revise_undo(
    session: Session, meeting: Meeting, payload: dict[str, object], *, now: datetime
) -> None:
    revise(
        session,
        "meeting",
        meeting.id,
        meeting.client_id,
        payload=payload,
        worker=require_worker(session).name,
        reason="",
        now=now,
    )


def _give_back(
    session: Session, meeting: Meeting, undone: object, *, changed: bool, now: datetime
) -> None:
    """Keep what was taken back as a draft, ready to be saved again."""
    draft = from_payload("meeting", undone, SCHEMA)
    session.flush()
    kept = find_draft(session, "meeting", meeting.id) or Draft(
        id=uuid4(), kind="meeting", target_id=meeting.id
    )
    kept.client_id, kept.schema, kept.saved_at, kept.discarded_at = (
        meeting.client_id,
        SCHEMA,
        now,
        None,
    )
    version = meeting.version if changed else 0
    kept.payload = to_payload(replace(draft, version=version))
    session.add(kept)
