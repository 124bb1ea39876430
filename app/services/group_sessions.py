"""Sessions of a group: planned, held, not held; the roll makes one entry for each member.

A roll is one transaction. What the members' files get are ordinary meetings of the form *group*
(an absence: a cancelled one with its reason), so rhythm, monitoring, handing over, purge and search
know them. Nobody's file holds a word about another member (worker-review.md 9, 703/2023 22 §).
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time
from uuid import UUID, uuid4, uuid5

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.groups import (
    FoundName,
    GroupDraft,
    Mark,
    RollDraft,
    SessionDraft,
    SessionState,
    entry_id,
    session_booking_id,
)
from app.domain.problems import Problem
from app.domain.trimming import trimmed
from app.errors import ChangedElsewhere, InvalidInput
from app.services.group_entries import Entries, mark_row
from app.services.group_rows import group_draft, marks_of
from app.services.meetings import take_back_meeting
from app.services.member_names import Named, names_of_others
from app.services.place_names import names_in
from app.services.record_rows import columns_of, draft_of, refuse, required, store_own
from app.services.use_events import record_act
from app.storage.schema.calendar import Booking
from app.storage.schema.client import Client
from app.storage.schema.group import ActivityGroup, GroupAttendance, GroupMember, GroupSession
from app.storage.store import Store
from app.storage.use_log import log_use


def new_session(store: Store, group_id: UUID, *, today: date) -> SessionDraft:
    """Give a form for the group's next session: its usual day and time.

    Raises:
        NotFound: there is no such group.
    """
    with store.read() as session:
        group = group_draft(required(session, ActivityGroup, group_id, "group"))
        return _following(group, today)


def load_session_form(store: Store, session_id: UUID) -> SessionDraft:
    """Give a session's plan to be changed: theme, aim and materials are of no one client.

    Raises:
        NotFound: there is no such session.
    """
    with store.read() as session:
        return draft_of(SessionDraft, required(session, GroupSession, session_id, "group-session"))


def save_session(store: Store, draft: SessionDraft, *, now: datetime, today: date) -> UUID:
    """Save a session's plan and its place in the calendar; give its id.

    Raises:
        InvalidInput, ChangedElsewhere, NotFound.
    """
    del now  # no client's record: it has no revisions
    draft = trimmed(draft)
    refuse(draft.problems(today))
    ready = tuple(item for item, is_ready in draft.items if is_ready)
    draft = replace(draft, prepared=ready)
    with store.write() as session:
        group = required(session, ActivityGroup, draft.group_id, "group")
        before = session.get(GroupSession, draft.id)
        if before is not None and _is_elsewhere(before, draft):
            before.rides_confirmed_at = None  # before it is stored: one new version, not two
        row, written = store_own(session, GroupSession, draft, "group-session")
        if written:
            book_session(session, row, group)
    return draft.id


def _is_elsewhere(row: GroupSession, draft: SessionDraft) -> bool:
    """Whether another day, time or place is meant than those who are picked up were told."""
    return (row.on, row.at, row.place_id) != (draft.on, draft.at, draft.place_id)


def move_session(
    store: Store, session_id: UUID, on: date, at: time, *, version: int | None = None
) -> tuple[date, time, int]:
    """Put a planned session on another day or time; give where it stood, and its version now.

    Args:
        version: what it has to have still, for an undo; None takes it as it stands.

    Raises:
        ChangedElsewhere: it was held, called off, or changed since.
        NotFound: there is no such session.
    """
    with store.write() as session:
        row = required(session, GroupSession, session_id, "group-session")
        if row.state != SessionState.PLANNED.value or version not in {None, row.version}:
            raise ChangedElsewhere
        before = row.on, row.at
        row.on, row.at, row.version = on, at, row.version + 1
        row.rides_confirmed_at = None
        book_session(session, row, session.get_one(ActivityGroup, row.group_id))
        log_use(session, record_act("booking-moved", "group-session", session_id, None))
        session.flush()
        return *before, row.version


def keep_roll(store: Store, roll: RollDraft) -> None:
    """Keep the marks as they stand, before they are saved: they survive lock and kill.

    Raises:
        NotFound: there is no such session.
    """
    with store.write() as session:
        row = required(session, GroupSession, roll.session_id, "group-session")
        known = marks_of(session, roll.session_id)
        row.common_text = roll.common_text
        _keep(session, roll)
        if not known:
            log_use(session, record_act("draft-kept", "group-session", row.id, None))


def found_names(store: Store, roll: RollDraft) -> tuple[FoundName, ...]:
    """Give members' names, and place names of protected members, where they may not stand."""
    with store.read() as session:
        return _found(session, roll)


def save_roll(store: Store, roll: RollDraft, *, now: datetime, today: date) -> tuple[UUID, ...]:
    """Save who came: one entry for each marked member; give the clients who did not come.

    Pressing twice saves once. A saved roll changes with a reason: each entry that says something
    else becomes a new version.

    Raises:
        InvalidInput: nobody is marked, the session is still to come, a name stands where it may
            not, the reason of a change is missing.
        NotFound: there is no such session.
    """
    refuse(roll.problems())
    with store.write() as session:
        row = required(session, GroupSession, roll.session_id, "group-session")
        if row.on > today:
            raise InvalidInput(problems=(Problem("held-in-future", "on"),))
        if not roll.names_kept and (found := _found(session, roll)):
            words = ", ".join(dict.fromkeys(word for one in found for word in one.words))
            problem = Problem("name-in-group-text", "common_text", {"words": words})
            raise InvalidInput(problems=(problem,))
        row.common_text, row.state = roll.common_text, SessionState.HELD.value
        row.reason, row.saved_at = "", now
        marks = _keep(session, roll)
        stored = required(session, ActivityGroup, row.group_id, "group")
        group = group_draft(stored)
        book_session(session, row, stored)
        entries = Entries(store, session, group, row, roll.reason, now=now, today=today)
        for mark in marks:
            entries.write(mark)
        _plan_next(session, group, row)
        log_use(session, record_act("roll-saved", "group-session", row.id, None))
        return entries.absent


def cancel_session(
    store: Store, session_id: UUID, reason: str, note: str, *, now: datetime, today: date
) -> None:
    """Say that a session is not held, and why; each member's file gets the cancelled meeting.

    Raises:
        InvalidInput: no reason was chosen.
        NotFound: there is no such session.
    """
    if not reason:
        raise InvalidInput(problems=(Problem("outcome-reason-missing", "reason"),))
    with store.write() as session:
        row = required(session, GroupSession, session_id, "group-session")
        row.state, row.reason, row.saved_at = SessionState.NOT_HELD.value, reason, now
        group = group_draft(required(session, ActivityGroup, row.group_id, "group"))
        booking = session.get(Booking, session_booking_id(session_id))
        if booking is not None:
            booking.cancelled_at = now
        entries = Entries(store, session, group, row, "", now=now, today=today)
        for member in _members_on(session, row):
            entries.cancel(member, reason, note)
        _plan_next(session, group, row)
        log_use(session, record_act("session-not-held", "group-session", session_id, None))


def undo_roll(store: Store, session_id: UUID, *, now: datetime) -> None:
    """Take a roll or a cancelled session back while its entries are still here; marks stay.

    Raises:
        AlreadyLeft: an entry is on its way or arrived.
        NotFound: there is no such session.
    """
    with store.write() as session:
        row = required(session, GroupSession, session_id, "group-session")
        query = select(GroupAttendance).where(GroupAttendance.session_id == session_id)
        for one in session.scalars(query).all():
            if one.meeting_id is None:
                continue
            if not take_back_meeting(session, one.meeting_id, now=now):
                one.meeting_id = None
        session.flush()
        if not any(saved for _, saved in marks_of(session, session_id).values()):
            row.state, row.reason, row.saved_at = SessionState.PLANNED.value, "", None
            book_session(session, row, session.get_one(ActivityGroup, row.group_id))
        log_use(session, record_act("record-withdrawn", "group-session", session_id, None))


def _keep(session: Session, roll: RollDraft) -> list[GroupAttendance]:
    """Write the marks into their rows; give them."""
    rows = []
    for mark in roll.marks:
        if mark.is_empty and not _has_row(session, roll.session_id, mark.member_id):
            continue
        row = mark_row(session, roll.session_id, mark.member_id)
        row.state = mark.state.value if mark.state else ""
        there = mark.state is None or mark.state.is_there
        row.reason = "" if there else mark.reason
        row.own_line, row.client_words = mark.own_line.strip(), mark.client_words.strip()
        row.support = mark.support.strip()
        rows.append(row)
    session.flush()
    return rows


def _has_row(session: Session, session_id: UUID, member_id: UUID) -> bool:
    return session.get(GroupAttendance, entry_id(session_id, member_id)) is not None


def _members_on(session: Session, row: GroupSession) -> list[GroupMember]:
    query = select(GroupMember).where(
        GroupMember.group_id == row.group_id, GroupMember.joined_on <= row.on
    )
    return [one for one in session.scalars(query) if one.left_on is None or one.left_on >= row.on]


def _found(session: Session, roll: RollDraft) -> tuple[FoundName, ...]:
    row = required(session, GroupSession, roll.session_id, "group-session")
    query = (
        select(GroupMember, Client)
        .join(Client, Client.id == GroupMember.client_id)
        .where(GroupMember.group_id == row.group_id)
    )
    found = session.execute(query).all()
    people = [
        Named(
            member_id=member.id,
            first_names=client.first_names,
            last_name=client.last_name,
            called=member.called,
        )
        for member, client in found
    ]
    protected = {member.id: client for member, client in found if client.protected}
    # the group's name and the theme stand at the head of every entry
    name = session.get_one(ActivityGroup, row.group_id).name
    common = "\n".join((name, row.theme, roll.common_text))
    return (
        *names_of_others(people, replace(roll, common_text=common)),
        *_places(protected, common, roll.marks),
    )


def _places(
    protected: dict[UUID, Client], common: str, marks: Iterable[Mark]
) -> Iterable[FoundName]:
    """Names of places in what goes into the file of somebody with turvakielto (review 3)."""
    for mark in marks:
        client = protected.get(mark.member_id)
        if client is None or mark.state is None:
            continue
        own = " ".join((client.address, client.city, client.municipality))
        texts = (common, mark.own_line, mark.client_words, mark.support)
        if words := names_in(texts, own=own):
            yield FoundName(member_id=mark.member_id, words=words)


def book_session(session: Session, row: GroupSession, group: ActivityGroup) -> None:
    """Keep the session's booking: *Tänään*, the calendar and the week's hours know it by that."""
    booking_id = session_booking_id(row.id)
    booking = session.get(Booking, booking_id) or Booking(id=booking_id, client_id=None)
    booking.on, booking.at, booking.minutes, booking.zone = row.on, row.at, row.minutes, row.zone
    booking.title, booking.place = group.name, group.place
    booking.place_id = row.place_id or group.place_id
    usual = booking.place_id == group.place_id  # elsewhere the way is reckoned from the table
    booking.kilometres = group.kilometres if usual else None
    booking.drive_minutes = group.drive_minutes if usual else None
    if row.state != SessionState.NOT_HELD.value:
        booking.cancelled_at = None
    session.add(booking)


def rename_planned(session: Session, group: ActivityGroup, today: date) -> None:
    """Let the calendar know a group's new name, place and way there, inside its saving."""
    query = select(GroupSession).where(
        GroupSession.group_id == group.id,
        GroupSession.on >= today,
        GroupSession.state == SessionState.PLANNED.value,
    )
    for row in session.scalars(query).all():
        book_session(session, row, group)


def _following(group: GroupDraft, after: date) -> SessionDraft:
    """Give the session that follows a day, with the plan of none."""
    on = group.next_day(after)
    return SessionDraft(
        id=uuid4(), group_id=group.id, on=on, at=group.at, minutes=group.minutes or 90
    )


def _plan_next(session: Session, group: GroupDraft, row: GroupSession) -> None:
    """Put the next week's session into the calendar, unless a later one stands there."""
    later = select(GroupSession.id).where(
        GroupSession.group_id == group.id, GroupSession.on > row.on
    )
    draft = replace(_following(group, row.on), id=uuid5(row.id, "next"))
    if draft.on is None or draft.at is None or session.scalars(later).first() is not None:
        return
    planned = GroupSession(state=SessionState.PLANNED.value, id=draft.id)
    for name, value in columns_of(draft).items():
        setattr(planned, name, value)
    session.add(planned)
    session.flush()
    book_session(session, planned, session.get_one(ActivityGroup, group.id))
