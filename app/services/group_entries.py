"""One member's entry of a session: an ordinary meeting of the form *group* in the own file only.

The common text and the member's own lines go into it, never a word about another member
(worker-review.md 9, 703/2023 22 §).
"""

from dataclasses import replace
from datetime import date, datetime
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.groups import Attendance, GroupDraft, SessionState, entry_id, entry_note
from app.domain.meetings import ContactForm, MeetingDraft, Outcome, Participant
from app.reference.vocabularies import core_elements_of
from app.services.meetings import log_meeting
from app.storage.schema.client import Client
from app.storage.schema.group import GroupAttendance, GroupMember, GroupSession
from app.storage.schema.meeting import Meeting
from app.storage.store import Store

_GROUP: Final = "group"
_SUPPORT: Final = "group-support"


def mark_row(session: Session, session_id: UUID, member_id: UUID) -> GroupAttendance:
    """Give a member's row in a session; a new one where there is none."""
    row_id = entry_id(session_id, member_id)
    row = session.get(GroupAttendance, row_id)
    if row is None:
        row = GroupAttendance(id=row_id, session_id=session_id, member_id=member_id)
        session.add(row)
    return row


class Entries:
    """Writes one member's entry after the other; each is a meeting of its own."""

    def __init__(
        self,
        store: Store,
        session: Session,
        group: GroupDraft,
        row: GroupSession,
        reason: str,
        *,
        now: datetime,
        today: date,
    ) -> None:
        self._store, self._session = store, session
        self._group, self._row, self._reason = group, row, reason
        self._now, self._today = now, today
        self.absent: tuple[UUID, ...] = ()

    def write(self, mark: GroupAttendance) -> None:
        """Write what a mark says into the member's file; what is unmarked stays without."""
        if not mark.state:
            return
        member = self._session.get_one(GroupMember, mark.member_id)
        state = Attendance(mark.state)
        if not state.is_there:
            self.absent += (member.client_id,)
        self._log(mark, self._draft(member, mark, state))

    def cancel(self, member: GroupMember, reason: str, note: str) -> None:
        """Write that the session was not held into a member's file."""
        mark = mark_row(self._session, self._row.id, member.id)
        mark.state = ""
        draft = replace(
            self._bare(member.client_id, member.id),
            outcome=Outcome.CANCELLED,
            outcome_reason=reason,
            outcome_note=note.strip(),
        )
        self._log(mark, draft)

    def _log(self, mark: GroupAttendance, draft: MeetingDraft) -> None:
        meeting = self._session.get(Meeting, draft.id)
        if meeting is not None and meeting.withdrawn_at is None:
            draft = replace(draft, version=meeting.version, reason=self._reason)
            if _says_the_same(meeting, draft):
                return
        log_meeting(self._store, draft, now=self._now, today=max(self._today, self._row.on))
        mark.meeting_id = draft.id

    def _bare(self, client_id: UUID, member_id: UUID) -> MeetingDraft:
        row = self._row
        return MeetingDraft(
            id=entry_id(row.id, member_id),
            client_id=client_id,
            on=row.on,
            at=row.at,
            minutes=row.minutes,
            zone=row.zone,
            form=ContactForm.GROUP,
            participants=(Participant(role="client"),),
        )

    def _draft(self, member: GroupMember, mark: GroupAttendance, state: Attendance) -> MeetingDraft:
        bare = self._bare(member.client_id, member.id)
        if not state.is_there:
            told = state is Attendance.TOLD
            return replace(
                bare,
                outcome=Outcome.CANCELLED if told else Outcome.NO_CONTACT,
                outcome_reason=mark.reason or "not-known",
                outcome_note="\n".join(part for part in (mark.own_line, mark.support) if part),
                client_words=mark.client_words,
            )
        methods = tuple(self._row.methods)
        if mark.support and _SUPPORT not in methods:
            methods += (_SUPPORT,)
        protected = self._session.get_one(Client, member.client_id).protected
        place = "remote" if state is Attendance.REMOTE else self._group.place
        return replace(
            bare,
            note=entry_note(
                self._group.name,
                self._row.theme,
                self._row.common_text,
                mark.own_line,
                mark.support,
            ),
            client_words=mark.client_words,
            places=(place,) if place and not protected else (),
            methods=methods,
            core_elements=_elements(methods, support=bool(mark.support)),
        )


def is_unsaved(session: Session, row: GroupSession) -> bool:
    """Say whether a saved roll was marked otherwise since: the members' files say something else.

    The head of an entry (the group's name, the theme) is not compared: a group may get another
    name without a roll having changed.
    """
    if row.state != SessionState.HELD.value:
        return False
    query = select(GroupAttendance).where(GroupAttendance.session_id == row.id)
    return any(_differs(session, row, mark) for mark in session.scalars(query))


def _differs(session: Session, row: GroupSession, mark: GroupAttendance) -> bool:
    meeting = session.get(Meeting, mark.meeting_id) if mark.meeting_id else None
    if meeting is None or not mark.state:
        return bool(mark.state) or meeting is not None
    state = Attendance(mark.state)
    if state.is_there:
        told = (Outcome.HELD.value, "", entry_note("", "", row.common_text, mark.own_line,
                                                   mark.support))  # fmt: skip
        stored = (meeting.outcome, meeting.outcome_reason, meeting.note.partition("\n\n")[2])
    else:
        outcome = Outcome.CANCELLED if state is Attendance.TOLD else Outcome.NO_CONTACT
        note = "\n".join(part for part in (mark.own_line, mark.support) if part)
        told = (outcome.value, mark.reason or "not-known", note)
        stored = (meeting.outcome, meeting.outcome_reason, meeting.outcome_note)
    return stored != told or meeting.client_words != mark.client_words


def _elements(methods: tuple[str, ...], *, support: bool) -> tuple[str, ...]:
    """The group's element always; the individual one where support was given inside it (E41)."""
    suggested = [one for one in core_elements_of(methods) if one != _GROUP]
    if support and "intensive-individual-work" not in suggested:
        suggested.append("intensive-individual-work")
    return (*suggested, _GROUP)


def _says_the_same(meeting: Meeting, draft: MeetingDraft) -> bool:
    stored = (
        meeting.outcome, meeting.outcome_reason, meeting.outcome_note, meeting.note,
        meeting.client_words, tuple(meeting.places), tuple(meeting.methods),
    )  # fmt: skip
    return stored == (
        draft.outcome.value, draft.outcome_reason, draft.outcome_note, draft.note,
        draft.client_words, draft.places, draft.methods,
    )  # fmt: skip
