"""Reading meetings with marks, people, promises and travel: five queries for any number."""

from collections import defaultdict
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from app.domain.meetings import (
    AgreedMatter,
    ContactForm,
    Direction,
    GoalMark,
    MeetingDraft,
    MeetingRow,
    Outcome,
    Participant,
)
from app.storage.schema import meeting as table
from app.storage.schema.goal import Goal
from app.storage.schema.meeting import Meeting, MeetingGoal, MeetingParticipant, Travel


def meeting_rows(session: Session, where: ColumnElement[bool]) -> list[MeetingRow]:
    """Give the meetings that fit and aren't withdrawn, the newest first."""
    where = where & Meeting.withdrawn_at.is_(None)
    marks, people, agreed, travel = (
        _marks(session, where),
        _people(session, where),
        _agreed(session, where),
        _travel(session, where),
    )
    newest_first = (Meeting.on.desc(), Meeting.at.desc(), Meeting.logged_at.desc())
    return [
        _row(one, marks[one.id], people[one.id], agreed[one.id], travel.get(one.id))
        for one in session.scalars(select(Meeting).where(where).order_by(*newest_first))
    ]


def saved_row(session: Session, meeting: Meeting) -> MeetingRow:
    """Give a meeting that was just written out of its parts in memory: nothing is read again."""
    titles: dict[UUID, str] = {}
    if meeting.goal_marks:
        wanted = [mark.goal_id for mark in meeting.goal_marks]
        query = select(Goal.id, Goal.title, Goal.short_title).where(Goal.id.in_(wanted))
        titles = {goal: short or title for goal, title, short in session.execute(query)}
    return _row(
        meeting,
        [_mark(mark, titles[mark.goal_id]) for mark in meeting.goal_marks],
        [_participant(one) for one in meeting.participants],
        [_matter(one) for one in meeting.agreed],
        meeting.travel,
    )


def meeting_draft(row: MeetingRow, *, booking_id: UUID | None) -> MeetingDraft:
    """Give a logged meeting as its form holds it, to be changed with a reason."""
    return MeetingDraft(
        id=row.id,
        client_id=row.client_id,
        version=row.version,
        booking_id=booking_id,
        outcome=row.outcome,
        outcome_reason=row.outcome_reason,
        outcome_note=row.outcome_note,
        on=row.on,
        at=row.at,
        minutes=row.minutes,
        zone=row.zone,
        form=row.form,
        places=row.places,
        participants=row.participants,
        methods=row.methods,
        core_elements=row.core_elements,
        goal_marks=row.goal_marks,
        assessed_together=row.assessed_together,
        note=row.note,
        client_words=row.client_words,
        rating_topic=row.rating_topic,
        rating_before=row.rating_before,
        rating_after=row.rating_after,
        worker_view=row.worker_view,
        differing_view=row.differing_view,
        read_together=row.read_together,
        agreed=row.agreed,
        kilometres=row.kilometres,
        drive_minutes=row.drive_minutes,
        vehicle=row.vehicle,
        interpreter_used=row.interpreter_used,
        people_consent=row.people_consent,
        purposes=row.purposes,
        tags=row.tags,
    )


def fill_meeting(meeting: Meeting, draft: MeetingDraft, *, author: str, now: datetime) -> None:
    """Write a draft into its record; what is done stays done since when it was."""
    if draft.on is None:
        raise ValueError("a meeting without a day is not saved")
    meeting.client_id, meeting.author, meeting.logged_at = draft.client_id, author, now
    meeting.outcome, meeting.outcome_reason = draft.outcome.value, draft.outcome_reason
    meeting.outcome_note = draft.outcome_note
    meeting.on, meeting.at, meeting.minutes, meeting.zone = (
        draft.on,
        draft.at,
        draft.minutes,
        draft.zone,
    )
    meeting.form = draft.form.value if draft.form else ""
    meeting.places, meeting.methods = list(draft.places), list(draft.methods)
    meeting.core_elements = list(draft.core_elements)
    meeting.assessed_together = draft.assessed_together
    meeting.note, meeting.client_words = draft.note, draft.client_words
    meeting.worker_view, meeting.rating_topic = draft.worker_view, draft.rating_topic
    meeting.rating_before, meeting.rating_after = draft.rating_before, draft.rating_after
    meeting.differing_view, meeting.read_together = draft.differing_view, draft.read_together
    meeting.interpreter_used = draft.interpreter_used
    meeting.people_consent = draft.people_consent
    meeting.purposes = list(draft.purposes)
    meeting.tags = list(draft.tags)
    meeting.withdrawn_at = None


def _row(
    one: Meeting,
    marks: list[GoalMark],
    people: list[Participant],
    agreed: list[AgreedMatter],
    travel: Travel | None,
) -> MeetingRow:
    return MeetingRow(
        id=one.id,
        client_id=one.client_id,
        version=one.version,
        outcome=Outcome(one.outcome),
        outcome_reason=one.outcome_reason,
        outcome_note=one.outcome_note,
        on=one.on,
        at=one.at,
        minutes=one.minutes,
        zone=one.zone,
        form=ContactForm(one.form) if one.form else None,
        participants=tuple(people),
        **_chosen(one),
        goal_marks=tuple(marks),
        assessed_together=one.assessed_together,
        note=one.note,
        client_words=one.client_words,
        rating_topic=one.rating_topic,
        rating_before=one.rating_before,
        rating_after=one.rating_after,
        worker_view=one.worker_view,
        differing_view=one.differing_view,
        read_together=one.read_together,
        agreed=tuple(agreed),
        **_driving(travel),
        interpreter_used=one.interpreter_used,
        author=one.author,
        logged_at=one.logged_at,
        people_consent=one.people_consent,
    )


def _chosen(one: Meeting) -> dict[str, Any]:
    """What was chosen from the lists."""
    names = ("places", "methods", "core_elements", "purposes", "tags")
    return {name: tuple(getattr(one, name)) for name in names}


def _driving(travel: Travel | None) -> dict[str, Any]:
    if travel is None:
        return {"kilometres": None, "drive_minutes": None, "vehicle": ""}
    return {
        "kilometres": travel.kilometres,
        "drive_minutes": travel.minutes,
        "vehicle": travel.vehicle,
    }


def _children(kind: Any, where: ColumnElement[bool]) -> Any:
    return select(kind).join(Meeting, Meeting.id == kind.meeting_id).where(where)


def _marks(session: Session, where: ColumnElement[bool]) -> defaultdict[UUID, list[GoalMark]]:
    found: defaultdict[UUID, list[GoalMark]] = defaultdict(list)
    query = (
        select(MeetingGoal, Goal.title, Goal.short_title)
        .join(Meeting, Meeting.id == MeetingGoal.meeting_id)
        .join(Goal, Goal.id == MeetingGoal.goal_id)
        .where(where)
        .order_by(MeetingGoal.position)
    )
    for mark, title, short_title in session.execute(query):
        found[mark.meeting_id].append(_mark(mark, short_title or title))
    return found


def _mark(mark: MeetingGoal, title: str) -> GoalMark:
    return GoalMark(goal_id=mark.goal_id, direction=Direction(mark.direction), title=title)


def _people(session: Session, where: ColumnElement[bool]) -> defaultdict[UUID, list[Participant]]:
    found: defaultdict[UUID, list[Participant]] = defaultdict(list)
    query = _children(MeetingParticipant, where).order_by(MeetingParticipant.position)
    for one in session.scalars(query):
        found[one.meeting_id].append(_participant(one))
    return found


def _participant(one: MeetingParticipant) -> Participant:
    return Participant(
        role=one.role,
        name=one.name,
        title=one.title,
        organisation=one.organisation,
        person_id=one.person_id,
    )


def _agreed(session: Session, where: ColumnElement[bool]) -> defaultdict[UUID, list[AgreedMatter]]:
    found: defaultdict[UUID, list[AgreedMatter]] = defaultdict(list)
    query = _children(table.AgreedMatter, where).order_by(table.AgreedMatter.position)
    for one in session.scalars(query):
        found[one.meeting_id].append(_matter(one))
    return found


def _matter(one: table.AgreedMatter) -> AgreedMatter:
    return AgreedMatter(
        id=one.id, text=one.text, who=one.who, by_when=one.by_when, done=one.done_at is not None
    )


def _travel(session: Session, where: ColumnElement[bool]) -> dict[UUID, Travel]:
    return {one.meeting_id: one for one in session.scalars(_children(Travel, where))}
