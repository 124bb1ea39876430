"""Writing one record of a package into its client's file: an addition under its author's name."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.domain.goals import GoalDraft
from app.domain.meetings import MeetingDraft
from app.domain.network import NetworkPersonDraft
from app.domain.packages import RecordKind, RecordState
from app.domain.today import BookingDraft
from app.services.bookings import save_booking
from app.services.goals import save_goal
from app.services.meetings import take_in_meeting
from app.services.network import save_person
from app.services.package_reading import checked
from app.services.record_rows import refuse
from app.services.use_events import record_act
from app.storage.schema.base import Base
from app.storage.schema.calendar import Booking
from app.storage.schema.client import Client
from app.storage.schema.goal import Goal
from app.storage.schema.handover_package import HandoverClient, HandoverRecord
from app.storage.schema.meeting import Meeting
from app.storage.schema.network import NetworkPerson
from app.storage.schema.plan import Revision
from app.storage.store import Store
from app.storage.use_log import log_use
from app.text import local

_TABLES: Final[dict[RecordKind, type[Base]]] = {
    RecordKind.CLIENT: Client,
    RecordKind.GOAL: Goal,
    RecordKind.PERSON: NetworkPerson,
    RecordKind.MEETING: Meeting,
    RecordKind.BOOKING: Booking,
}


_AT_ONCE: Final = 5_000


def is_here(session: Session, kind: RecordKind, record_id: UUID) -> bool:
    """Say whether the record is in this store already: then it stays as it is."""
    return session.get(_TABLES[kind], record_id) is not None


def ids_here(session: Session, ids: Sequence[UUID]) -> set[UUID]:
    """Give which of these ids stand for a record of this store, of whatever kind."""
    found: set[UUID] = set()
    for table in _TABLES.values():
        key = table.__table__.c.id
        for start in range(0, len(ids), _AT_ONCE):
            some = ids[start : start + _AT_ONCE]
            found.update(session.scalars(select(key).where(key.in_(some))))
    return found


def ids_of_client(session: Session, client_id: UUID) -> dict[UUID, RecordKind]:
    """Give what stands in a client's file of the kinds that packages carry."""
    found: dict[UUID, RecordKind] = {}
    for kind, table in _TABLES.items():
        if kind is not RecordKind.CLIENT:
            columns = table.__table__.c
            ids = session.scalars(select(columns.id).where(columns.client_id == client_id))
            found |= dict.fromkeys(ids, kind)
    return found


def settle(row: HandoverRecord, state: RecordState) -> None:
    """Decide on a record; its content isn't kept twice."""
    row.state, row.payload = state.value, None


def take_in(
    store: Store, session: Session, holder: HandoverClient, row: HandoverRecord, *, now: datetime
) -> None:
    """Write a waiting record; one that came here in the meantime by another way stays as it is.

    Raises:
        InvalidInput: it can't stand here as it is; nothing is written.
    """
    kind = RecordKind(row.kind)
    if holder.client_id is None:
        raise ValueError("the client has not been taken in")
    if is_here(session, kind, row.record_id):
        settle(row, RecordState.KNOWN)
        return
    draft: Any = checked(kind, row.payload or {}, holder.ref)
    draft = replace(draft, client_id=holder.client_id)
    with store.write():  # a savepoint: what is refused leaves nothing behind
        _write(store, session, draft, row, now)
        settle(row, RecordState.TAKEN)
        log_use(session, record_act("addition-taken", kind.value, draft.id, holder.client_id))


def _write(
    store: Store, session: Session, draft: object, row: HandoverRecord, now: datetime
) -> None:
    today = local(now).date()
    if isinstance(draft, MeetingDraft):
        refuse(draft.problems(today))
        meeting = _known_only(session, draft).without_driving()  # whatever made the file
        take_in_meeting(session, meeting, author=row.author, logged_at=row.written_at or now)
    elif isinstance(draft, GoalDraft):
        save_goal(store, draft, now=now, today=today)
        written = update(Revision).where(Revision.kind == "goal", Revision.record_id == draft.id)
        session.execute(written.values(worker=row.author))
    elif isinstance(draft, NetworkPersonDraft):
        goals = tuple(one for one in draft.helps_goals if session.get(Goal, one) is not None)
        save_person(store, replace(draft, helps_goals=goals), now=now, today=today)
    elif isinstance(draft, BookingDraft):
        save_booking(store, draft, now=now)


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
