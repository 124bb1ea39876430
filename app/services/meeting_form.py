"""Filling the meeting form (07): from the booking, from last time, or from what was logged."""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import Any, Final
from uuid import UUID, uuid4

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.goals import GoalRow
from app.domain.meeting_form import MeetingForm
from app.domain.meetings import AgreedMatter, ContactForm, MeetingDraft, Participant
from app.errors import NotFound
from app.services.booking_rows import meeting_id_of
from app.services.client_rows import client_row
from app.services.day_routes import leg_of
from app.services.draft_rows import find_draft
from app.services.drafts import read_draft
from app.services.goal_rows import goals_of
from app.services.meeting_rows import meeting_draft, meeting_rows
from app.services.rhythm import is_met
from app.services.use_events import section_opened
from app.storage.schema import meeting as table
from app.storage.schema.calendar import Booking
from app.storage.schema.client import Client
from app.storage.schema.meeting import Meeting
from app.storage.schema.network import NetworkPerson
from app.storage.store import Store
from app.storage.use_log import log_use
from app.text import local

CLIENT: Final = "client"
WORK_PAIR: Final = "work-pair"
OWN_WORKER: Final = "own-worker"
QUARTER: Final = 15


@dataclass(frozen=True, slots=True)
class _LastTime:
    methods: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    form: ContactForm | None = None


def form_of_new(
    store: Store,
    client_id: UUID,
    *,
    booking_id: UUID | None = None,
    draft_id: UUID | None = None,
    today: date,
    now: datetime,
) -> MeetingForm:
    """Give a form for a new meeting; a draft that was kept for it comes back.

    Time, form, place and people come from the booking only; what was done last time is told beside
    (finding 8). A booking opened twice is one record. `draft_id` opens a kept draft of *Tänään*;
    its booking is known from the draft.

    Raises:
        NotFound: there is no such client or booking.
    """
    with store.write() as session:
        client = client_row(session, client_id)
        booking = _booking(session, client_id, booking_id)
        if booking is not None and booking.meeting_id is not None:
            draft_id = booking.meeting_id
        target = draft_id or (meeting_id_of(booking_id) if booking_id else uuid4())
        kept, text = _kept(session, target)
        pair = session.scalar(select(Client.work_pair).where(Client.id == client_id)) or ""
        draft = kept or _prefilled(target, client_id, booking, pair, today, now)
        if kept is None and booking is not None and draft.kilometres is None:
            leg = leg_of(session, booking)
            draft = replace(draft, kilometres=leg.kilometres, drive_minutes=leg.minutes)
        log_use(session, section_opened("meeting-form", client_id, target))
        return MeetingForm(
            draft=draft,
            client=client,
            new=draft.version == 0,
            resumed=kept is not None,
            kept_text=text,
            from_booking=draft.booking_id is not None,
            **_surroundings(session, client_id, target),
        )


def form_of_logged(store: Store, meeting_id: UUID, *, now: datetime) -> MeetingForm:
    """Give a logged meeting to be changed; a draft of the change that was kept comes back.

    Raises:
        NotFound: there is no such meeting, or it was taken back.
    """
    del now  # nothing of a logged meeting follows from the present moment
    with store.write() as session:
        rows = meeting_rows(session, Meeting.id == meeting_id)
        if not rows:
            raise NotFound(kind="meeting")
        (row,) = rows
        booking_id = session.scalars(
            select(Booking.id).where(Booking.meeting_id == meeting_id)
        ).first()
        kept, text = _kept(session, meeting_id)
        log_use(session, section_opened("meeting-form", row.client_id, meeting_id))
        return MeetingForm(
            draft=kept or meeting_draft(row, booking_id=booking_id),
            client=client_row(session, row.client_id),
            new=False,
            resumed=kept is not None,
            kept_text=text,
            from_booking=booking_id is not None,
            **_surroundings(session, row.client_id, meeting_id),
        )


def _booking(session: Session, client_id: UUID, booking_id: UUID | None) -> Booking | None:
    if booking_id is None:
        return None
    booking = session.get(Booking, booking_id)
    if booking is None or booking.client_id != client_id:
        raise NotFound(kind="booking")
    return booking


def _kept(session: Session, target: UUID) -> tuple[MeetingDraft | None, str]:
    """Give the kept draft, or its plain text where it can no longer be read."""
    row = find_draft(session, "meeting", target)
    if row is None or row.discarded_at is not None:
        return None, ""
    loaded = read_draft(row)
    draft = loaded.draft if isinstance(loaded.draft, MeetingDraft) else None
    return draft, loaded.text


def _prefilled(
    target: UUID,
    client_id: UUID,
    booking: Booking | None,
    pair: str,
    today: date,
    now: datetime,
) -> MeetingDraft:
    if booking is None:
        return MeetingDraft(id=target, client_id=client_id, on=today, at=_quarter(now))
    people = [Participant(role=CLIENT)]
    if booking.with_pair:
        people.append(Participant(role=WORK_PAIR, name=pair))
    return MeetingDraft(
        id=target,
        client_id=client_id,
        booking_id=booking.id,
        on=booking.on,
        at=booking.at,
        minutes=booking.minutes,
        zone=booking.zone,
        form=ContactForm(booking.form) if booking.form else None,
        places=(booking.place,) if booking.place else (),
        participants=tuple(people),
        kilometres=booking.kilometres,
        drive_minutes=booking.drive_minutes,
    )


def _quarter(now: datetime) -> time:
    """The last full quarter of an hour, as the clock on the wall shows it."""
    wall = local(now)
    return time(wall.hour, wall.minute - wall.minute % QUARTER)


def _surroundings(session: Session, client_id: UUID, target: UUID) -> dict[str, Any]:
    last = _last_time(session, client_id, target)
    goals = tuple(goals_of(session, client_id, only_open=True))
    met_before = select(func.count(Meeting.id)).where(
        Meeting.client_id == client_id, Meeting.id != target, is_met()
    )
    more = select(
        Client.work_pair, Client.interpreter_language, Client.own_worker,
        Client.own_worker_title, Client.remote_note,
    ).where(Client.id == client_id)  # fmt: skip
    pair, language, own_worker, title, remote_note = session.execute(more).one()
    team = team_people(session, client_id)
    workers = (
        Participant(role=WORK_PAIR, name=pair),
        Participant(role=OWN_WORKER, name=own_worker, title=title),
    )
    return {
        "last_methods": last.methods,
        "last_places": last.places,
        "last_form": last.form,
        "goals": goals,
        "aim": aim_of(goals),
        "number": (session.scalar(met_before) or 0) + 1,
        "network_roles": tuple(dict.fromkeys(one.role for one in team)),
        "known_people": (*(one for one in workers if one.name), *team),
        "work_pair": pair,
        "interpreter_language": language,
        "remote_note": remote_note,
        "open_agreed": tuple(open_agreed(session, client_id, but=target)),
    }


def aim_of(goals: tuple[GoalRow, ...]) -> str:
    """What is aimed at (E36): the first open goal."""
    return goals[0].label if goals else ""


def team_people(session: Session, client_id: UUID) -> tuple[Participant, ...]:
    """Give the people of the client's team by role or alias, with names kept for the record.

    Where two bear the same name nobody can tell which of them took part: the role stands alone.
    """
    query = (
        select(
            NetworkPerson.id,
            NetworkPerson.label,
            NetworkPerson.record_name,
            NetworkPerson.title,
            NetworkPerson.organisation,
        )
        .where(NetworkPerson.client_id == client_id, NetworkPerson.left_on.is_(None))
        .where(NetworkPerson.kind == "person")
        .order_by(NetworkPerson.label)
    )
    people = [
        Participant(
            role=role, name=name, title=title, organisation=organisation, person_id=person_id
        )
        for person_id, role, name, title, organisation in session.execute(query)
    ]
    borne = Counter(one.role for one in people)
    return tuple(one if borne[one.role] == 1 else Participant(role=one.role) for one in people)


def open_agreed(session: Session, client_id: UUID, *, but: UUID) -> list[AgreedMatter]:
    """Give the promises that are still open, the newest meeting's first."""
    query = (
        select(table.AgreedMatter)
        .join(Meeting, Meeting.id == table.AgreedMatter.meeting_id)
        .where(Meeting.client_id == client_id, Meeting.withdrawn_at.is_(None), Meeting.id != but)
        .where(table.AgreedMatter.done_at.is_(None))
        .order_by(Meeting.on.desc(), table.AgreedMatter.position)
        .limit(10)
    )
    return [
        AgreedMatter(id=one.id, text=one.text, who=one.who, by_when=one.by_when)
        for one in session.scalars(query)
    ]


def _last_time(session: Session, client_id: UUID, target: UUID) -> _LastTime:
    query = (
        select(Meeting.methods, Meeting.places, Meeting.form)
        .where(Meeting.client_id == client_id, Meeting.id != target, is_met())
        .order_by(Meeting.on.desc(), Meeting.at.desc())
        .limit(1)
    )
    found = session.execute(query).one_or_none()
    if found is None:
        return _LastTime()
    methods, places, form = found
    return _LastTime(tuple(methods), tuple(places), ContactForm(form) if form else None)
