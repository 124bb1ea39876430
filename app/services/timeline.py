"""Bookings and meetings as lines of a day or a week: whose, when, how far, where each stands."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any, Final
from uuid import UUID

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from app.domain.clients import ClientRow, SafetyNoteDraft
from app.domain.meetings import ContactForm, Outcome
from app.domain.today import DayItem, DayState, DraftRow
from app.services.booking_rows import booking_start, meeting_id_of
from app.services.client_form import open_note
from app.services.client_rows import client_rows
from app.services.goal_rows import goals_of
from app.services.group_rows import BookedGroup
from app.services.meeting_form import aim_of
from app.services.rhythm import instant
from app.services.summary import last_agreed
from app.storage.schema.calendar import Booking
from app.storage.schema.client import Client
from app.storage.schema.meeting import Meeting
from app.text import local

SUMMARY_LETTERS: Final = 120


@dataclass(frozen=True, slots=True)
class Logged:
    """What the timeline needs of a logged meeting."""

    id: UUID
    client_id: UUID
    on: date
    start: datetime
    minutes: int
    form: str
    outcome: str
    summary: str


class Timeline:
    """Puts bookings and meetings in their order and finds the next one."""

    def __init__(
        self,
        session: Session,
        clients: dict[UUID, ClientRow],
        drafts: list[DraftRow],
        meetings: list[Logged],
        groups: dict[UUID, BookedGroup],
        now: datetime,
    ) -> None:
        self._session = session
        self._groups = groups
        self._clients = clients
        self._drafted = {draft.target_id for draft in drafts if draft.kind == "meeting"}
        self._meetings = {meeting.id: meeting for meeting in meetings}
        self._now = now
        named = select(Client.id, Client.work_pair).where(Client.work_pair != "")
        shown = named.where(Client.id.in_(clients))
        self._pairs = {row.id: row.work_pair for row in session.execute(shown)}

    def items(self, bookings: list[Booking], first: date, last: date) -> list[DayItem]:
        """Bookings, and meetings of those days that nobody had booked; one is the next."""
        return _mark_next(self.unmarked(bookings, first, last))

    def unmarked(self, bookings: list[Booking], first: date, last: date) -> list[DayItem]:
        """Bookings and meetings of days that lie before or after today."""
        booked = {booking.meeting_id for booking in bookings}
        found = [self.booked(booking) for booking in bookings]
        found += [
            self._unbooked(one)
            for one in self._meetings.values()
            if first <= one.on <= last and one.id not in booked
        ]
        found.sort(key=lambda item: item.start)
        return found

    def booked(self, booking: Booking) -> DayItem:
        """One booking. With turvakielto no place; the kilometres stay (architecture.md 5)."""
        client = self._clients.get(booking.client_id) if booking.client_id else None
        protected = client is not None and client.protected
        meeting = self._meetings.get(booking.meeting_id) if booking.meeting_id else None
        draft_id = meeting_id_of(booking.id)
        group = self._groups.get(booking.id)
        return DayItem(
            booking_id=booking.id,
            meeting_id=booking.meeting_id,
            client_id=booking.client_id,
            client_name=client.name if client else "",
            title=booking.title,
            start=booking_start(booking),
            minutes=booking.minutes,
            form=ContactForm(booking.form) if booking.form else None,
            state=self._state(booking, meeting),
            kilometres=booking.kilometres,
            drive_minutes=booking.drive_minutes,
            pair=self._pair(booking),
            place="" if protected else booking.place,
            draft_id=draft_id if draft_id in self._drafted else None,
            summary=meeting.summary if meeting else "",
            group_id=group.group_id if group else None,
            session_id=group.session_id if group else None,
            group_count=group.members if group else 0,
            group_riders=group.riders if group else 0,
            work=booking.purpose if booking.client_id is None else "",
            optional=booking.optional,
            repeats=booking.series_id is not None,
        )

    def with_next_in_full(self, items: list[DayItem]) -> tuple[DayItem, ...]:
        """Fill what only the next meeting shows."""
        return tuple(
            self._in_full(item) if item.state is DayState.NEXT and item.client_id else item
            for item in items
        )

    def _state(self, booking: Booking, meeting: Logged | None) -> DayState:
        if booking.cancelled_at is not None:
            return DayState.CANCELLED
        if booking.meeting_id is not None:
            cancelled = meeting is not None and meeting.outcome == Outcome.CANCELLED.value
            return DayState.CANCELLED if cancelled else DayState.LOGGED
        if meeting_id_of(booking.id) in self._drafted:
            return DayState.DRAFT
        group = self._groups.get(booking.id)
        if group is not None and group.held:
            return DayState.LOGGED
        end = booking_start(booking) + timedelta(minutes=booking.minutes)
        return DayState.LATER if end > self._now else DayState.UNLOGGED

    def _unbooked(self, meeting: Logged) -> DayItem:
        client = self._clients.get(meeting.client_id)
        cancelled = meeting.outcome == Outcome.CANCELLED.value
        return DayItem(
            booking_id=None,
            meeting_id=meeting.id,
            client_id=meeting.client_id,
            client_name=client.name if client else "",
            title="",
            start=meeting.start,
            minutes=meeting.minutes,
            form=ContactForm(meeting.form) if meeting.form else None,
            state=DayState.CANCELLED if cancelled else DayState.LOGGED,
            kilometres=None,
            drive_minutes=None,
            summary=meeting.summary,
        )

    def _pair(self, booking: Booking) -> str:
        if not booking.with_pair or booking.client_id is None:
            return ""
        return str(self._pairs.get(booking.client_id, ""))

    def _in_full(self, item: DayItem) -> DayItem:
        client_id = item.client_id
        if client_id is None or client_id not in self._clients:
            return item
        client = self._clients[client_id]
        agreed, agreed_on = last_agreed(self._session, client_id)
        goals = tuple(goals_of(self._session, client_id, only_open=True))
        note: SafetyNoteDraft | None = open_note(self._session, client_id)
        period = client.period
        return replace(
            item,
            notice_count=client.notice_count,
            safety_note=note,
            agreed_last="\n".join(one.text for one in agreed),
            agreed_on=agreed_on,
            aim=aim_of(goals),
            steps=goals[0].steps if goals else (),
            week_number=period.week_number(local(item.start).date()) if period else None,
            week_count=period.week_count if period else None,
        )


def whose_rows(
    session: Session,
    known: Mapping[UUID, ClientRow],
    bookings: list[Booking],
    meetings: list[Logged],
) -> dict[UUID, ClientRow]:
    """The caseload, and whoever else has a booking or meeting though the relation has ended."""
    rows = dict(known)
    shown = {booking.client_id for booking in bookings} | {one.client_id for one in meetings}
    for client_id in shown - rows.keys():
        if client_id is not None:
            rows |= client_rows(session, client_id)
    return rows


def _mark_next(items: list[DayItem]) -> list[DayItem]:
    """The first one still to come is the next."""
    for index, item in enumerate(items):
        if item.state is DayState.LATER:
            items[index] = replace(item, state=DayState.NEXT)
            break
    return items


def meetings_between(session: Session, first: date, last: date) -> list[Logged]:
    """Give the meetings that were logged for some days."""
    found = session.execute(_meetings_query(), {"first": first, "last": last})
    return [
        Logged(id_, client_id, on, instant(on, at, zone), minutes, form, outcome, _line(note))
        for id_, client_id, on, at, zone, minutes, form, outcome, note in found
    ]


@cache
def _meetings_query() -> Any:
    beginning = func.substr(Meeting.note, 1, SUMMARY_LETTERS)
    columns: tuple[Any, ...] = (
        Meeting.id,
        Meeting.client_id,
        Meeting.on,
        Meeting.at,
        Meeting.zone,
        Meeting.minutes,
        Meeting.form,
        Meeting.outcome,
        beginning,
    )
    return select(*columns).where(
        Meeting.on >= bindparam("first"),
        Meeting.on <= bindparam("last"),
        Meeting.withdrawn_at.is_(None),
        Meeting.form != ContactForm.GROUP.value,  # told once, by the session's booking
    )


def _line(note: str) -> str:
    """The first line of a note."""
    return note.strip().partition("\n")[0]
