"""Reading groups, their members, sessions and attendance: set-based, no query per member."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Select, and_, bindparam, func, or_, select
from sqlalchemy.orm import Session

from app.domain.groups import (
    Attendance,
    GroupDraft,
    GroupRow,
    Mark,
    MemberDraft,
    MemberRow,
    SessionDraft,
    SessionRow,
    SessionState,
    session_booking_id,
    told_ready,
)
from app.domain.meetings import ContactForm, Outcome
from app.domain.summary import GroupPhase
from app.services.record_rows import draft_of
from app.services.rhythm import instant
from app.storage.schema.client import Client
from app.storage.schema.group import ActivityGroup, GroupAttendance, GroupMember, GroupSession
from app.storage.schema.meeting import Meeting
from app.storage.schema.travel import Lift, LiftSeat
from app.text import call_name, initials, sort_key

HISTORY = 6
History = tuple[tuple[date, Attendance], ...]


def group_draft(row: ActivityGroup) -> GroupDraft:
    """Give a stored group as its form holds it."""
    return draft_of(GroupDraft, row)


def member_draft(row: GroupMember) -> MemberDraft:
    """Give a stored membership as its form holds it."""
    return draft_of(MemberDraft, row)


def session_row(row: GroupSession) -> SessionRow:
    """Give a stored session."""
    return SessionRow(
        draft=draft_of(SessionDraft, row),
        state=SessionState(row.state),
        reason=row.reason,
        common_text=row.common_text,
        start=instant(row.on, row.at, row.zone),
    )


def group_list(session: Session, today: date) -> list[GroupRow]:
    """Give all groups: running ones by weekday and time, those that have ended last."""
    belonging = (
        select(GroupMember.group_id, func.count())
        .where(or_(GroupMember.left_on.is_(None), GroupMember.left_on >= today))
        .group_by(GroupMember.group_id)
    )
    planned = (
        select(GroupSession.group_id, func.min(GroupSession.on))
        .where(GroupSession.on >= today, GroupSession.state == SessionState.PLANNED.value)
        .group_by(GroupSession.group_id)
    )
    members = {row[0]: row[1] for row in session.execute(belonging)}
    following = {row[0]: row[1] for row in session.execute(planned)}
    rows = [
        GroupRow(
            id=one.id,
            name=one.name,
            outside=one.outside,
            weekday=one.weekday,
            at=one.at,
            members=members.get(one.id, 0),
            most=one.most,
            next_on=following.get(one.id),
            ended=one.ended_on is not None and one.ended_on < today,
            kind=one.kind,
        )
        for one in session.scalars(select(ActivityGroup))
    ]
    return sorted(rows, key=lambda row: (row.ended, row.outside, sort_key(row.name)))


def sessions_of(session: Session, group_id: UUID) -> list[tuple[UUID, date]]:
    """Give the sessions of a group, the oldest first."""
    query = (
        select(GroupSession.id, GroupSession.on)
        .where(GroupSession.group_id == group_id)
        .order_by(GroupSession.on, GroupSession.at)
    )
    return [(row.id, row.on) for row in session.execute(query)]


def current_session(session: Session, group_id: UUID, today: date) -> GroupSession | None:
    """Give today's session, else the one that waits for its roll, the next, or the last."""
    on = GroupSession.on
    waiting = and_(on <= today, GroupSession.state == SessionState.PLANNED.value)
    ways = (
        (on == today, on.desc()),
        (waiting, on.desc()),
        (on > today, on.asc()),
        (on < today, on.desc()),
    )
    for where, order in ways:
        query = select(GroupSession).where(GroupSession.group_id == group_id, where)
        found = session.scalars(query.order_by(order).limit(1)).first()
        if found is not None:
            return found
    return None


def member_rows(
    session: Session, group_id: UUID, day: date, session_id: UUID | None
) -> tuple[MemberRow, ...]:
    """Give who belongs to a group on a day, or was marked in the session; by the name shown."""
    marked = select(GroupAttendance.member_id).where(GroupAttendance.session_id == session_id)
    query = (
        select(GroupMember, Client.first_names, Client.last_name)
        .join(Client, Client.id == GroupMember.client_id)
        .where(GroupMember.group_id == group_id)
        .where(
            or_(
                GroupMember.id.in_(marked),
                and_(
                    GroupMember.joined_on <= day,
                    or_(GroupMember.left_on.is_(None), GroupMember.left_on >= day),
                ),
            )
        )
    )
    found = session.execute(query).all()
    ids = [member.id for member, _, _ in found]
    marks = marks_of(session, session_id)
    past = histories(session, ids, day)
    visits = last_visits(session, [member.client_id for member, _, _ in found])
    rows = []
    for member, first_names, last_name in found:
        mark, saved = marks.get(member.id, (Mark(member_id=member.id), False))
        rows.append(
            MemberRow(
                draft=member_draft(member),
                client_name=f"{first_names} {last_name}".strip(),
                first_name=call_name(first_names) or last_name,
                initials=initials(first_names, last_name),
                mark=mark,
                saved=saved,
                history=past.get(member.id, ()),
                last_visit=visits.get(member.client_id),
            )
        )
    return tuple(sorted(rows, key=lambda row: (sort_key(row.shown_name), row.draft.id.hex)))


def marks_of(session: Session, session_id: UUID | None) -> dict[UUID, tuple[Mark, bool]]:
    """Give the marks of a session by member, and whether each has its entry."""
    rows = session.scalars(select(GroupAttendance).where(GroupAttendance.session_id == session_id))
    return {
        row.member_id: (
            Mark(
                member_id=row.member_id,
                state=Attendance(row.state) if row.state else None,
                reason=row.reason,
                own_line=row.own_line,
                client_words=row.client_words,
                support=row.support,
            ),
            row.meeting_id is not None,
        )
        for row in rows
    }


def histories(session: Session, member_ids: Iterable[UUID], before: date) -> dict[UUID, History]:
    """Give the last sessions of each member before a day, the newest last."""
    query = (
        select(GroupAttendance.member_id, GroupSession.on, GroupAttendance.state)
        .join(GroupSession, GroupSession.id == GroupAttendance.session_id)
        .where(GroupAttendance.member_id.in_(list(member_ids)), GroupAttendance.state != "")
        .where(GroupSession.on < before, GroupSession.state == SessionState.HELD.value)
        .order_by(GroupSession.on)
    )
    found: defaultdict[UUID, list[tuple[date, Attendance]]] = defaultdict(list)
    for member_id, on, state in session.execute(query):
        found[member_id].append((on, Attendance(state)))
    return {member_id: tuple(some[-HISTORY:]) for member_id, some in found.items()}


def last_visits(session: Session, client_ids: Iterable[UUID]) -> dict[UUID, date]:
    """Give when the worker last visited each client in a group (E40)."""
    query = (
        select(Meeting.client_id, func.max(Meeting.on))
        .where(Meeting.client_id.in_(list(client_ids)))
        .where(Meeting.form == ContactForm.GROUP_VISIT.value)
        .where(Meeting.outcome == Outcome.HELD.value, Meeting.withdrawn_at.is_(None))
        .group_by(Meeting.client_id)
    )
    return {row[0]: row[1] for row in session.execute(query)}


def next_sessions(
    session: Session, group_ids: Iterable[UUID], now: datetime
) -> dict[UUID, datetime]:
    """Give when each group meets next."""
    query = (
        select(GroupSession)
        .where(GroupSession.group_id.in_(list(group_ids)))
        .where(GroupSession.state == SessionState.PLANNED.value, GroupSession.on >= now.date())
        .order_by(GroupSession.on.desc(), GroupSession.at.desc())
    )
    starts = ((one.group_id, instant(one.on, one.at, one.zone)) for one in session.scalars(query))
    return {group_id: start for group_id, start in starts if start >= now}


@dataclass(frozen=True, slots=True)
class BookedGroup:
    """A session behind a booking: whether its roll is saved, how many belong, how many ride."""

    group_id: UUID
    session_id: UUID
    held: bool
    members: int
    riders: int = 0
    items: tuple[tuple[str, bool], ...] = ()
    confirmed: bool = False


def _booked() -> Select[Any]:
    belonging = (
        select(func.count())
        .select_from(GroupMember)
        .where(GroupMember.group_id == GroupSession.group_id)
        .where(GroupMember.joined_on <= GroupSession.on)
        .where(or_(GroupMember.left_on.is_(None), GroupMember.left_on >= GroupSession.on))
        .correlate(GroupSession)
        .scalar_subquery()
    )
    riding = (
        select(func.count())
        .select_from(LiftSeat)
        .join(Lift, Lift.id == LiftSeat.lift_id)
        .where(Lift.session_id == GroupSession.id)
        .correlate(GroupSession)
        .scalar_subquery()
    )
    materials = (GroupSession.materials, GroupSession.prepared)
    columns = (GroupSession.group_id, GroupSession.id, GroupSession.state, belonging, riding)
    told = GroupSession.rides_confirmed_at.is_not(None)
    of_days = (GroupSession.on >= bindparam("first"), GroupSession.on <= bindparam("last"))
    return select(*columns, told, *materials).where(*of_days)


_BOOKED: Final = _booked()
"""Written once: *Tänään* asks it twice, and writing it took as long as asking it."""


def booked_groups(session: Session, first: date, last: date) -> dict[UUID, BookedGroup]:
    """Give the sessions of some days by the id of their booking."""
    found = session.execute(_BOOKED, {"first": first, "last": last})
    return {
        session_booking_id(row_id): BookedGroup(
            group_id,
            row_id,
            state == SessionState.HELD.value,
            members,
            riders,
            told_ready(*items),
            told,
        )
        for group_id, row_id, state, members, riders, told, *items in found
    }


def group_phases(session: Session, client_id: UUID) -> tuple[GroupPhase, ...]:
    """Give when a client has been in which group, for the period bar (P39)."""
    query = (
        select(ActivityGroup.name, GroupMember.joined_on, GroupMember.left_on)
        .join(ActivityGroup, ActivityGroup.id == GroupMember.group_id)
        .where(GroupMember.client_id == client_id)
        .order_by(GroupMember.joined_on)
    )
    return tuple(
        GroupPhase(name=name, start=start, end=end) for name, start, end in session.execute(query)
    )
