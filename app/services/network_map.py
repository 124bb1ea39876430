"""Minun tiimini as a map (08): every view of every tie, moving, undoing, calling."""

from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.network import ContactRow, Tie
from app.domain.network_map import MapPerson, TieOn
from app.errors import NotFound
from app.services.network_reading import read_people
from app.services.network_rows import (
    NOW,
    WISH,
    last_contacts,
    person_of,
    person_row,
    shared_phones,
    tie_of,
)
from app.services.network_ties import set_goals, set_tie
from app.services.use_events import record_act, section_opened, viewing
from app.storage import search_index
from app.storage.schema.meeting import AgreedMatter, Meeting, MeetingParticipant
from app.storage.schema.network import NetworkPerson
from app.storage.store import Store
from app.storage.use_log import log_use


def load_map(store: Store, client_id: UUID, *, logged: bool = True) -> tuple[MapPerson, ...]:
    """Give everybody who is or was on a client's map, with their ties by date."""
    with viewing(store, section_opened("network", client_id), logged=logged) as session:
        return map_people(session, client_id)


def map_people(session: Session, client_id: UUID) -> tuple[MapPerson, ...]:
    """Give the same in an open session, for whoever logs the view themselves."""
    contacts = last_contacts(session, client_id)
    phones = shared_phones(session, client_id)
    people = [
        MapPerson(
            person=one.row(contacts.get(one.columns.id), phones.get(one.columns.id, "")),
            ties=tuple(TieOn(view.on, view.kind == WISH, tie_of(view)) for view in one.ties),
            left_on=one.columns.left_on,
        )
        for one in read_people(session, client_id, gone=True)
    ]
    return tuple(sorted(people, key=lambda one: (one.person.label.casefold(), str(one.person.id))))


def move_person(
    store: Store, person_id: UUID, tie: Tie | None, *, wish: bool = False, today: date
) -> Tie | None:
    """Set where somebody stands, as it is or as it is wished to be; give where they stood.

    Giving that back undoes it. None takes away a wish that was made today.

    Raises:
        NotFound: there is no such person, or they aren't on the map any more.
    """
    with store.write() as session:
        person = person_of(session, person_id)
        if person.left_on is not None or (tie is None and not wish):
            raise NotFound(kind="network-person")
        before = set_tie(person, tie, WISH if wish else NOW, today)
        if before != tie:
            person.version = person.version + 1
            action = "person-wished" if wish else "person-moved"
            log_use(session, record_act(action, "network-person", person_id, person.client_id))
    return before


def set_helps(store: Store, person_id: UUID, goal_ids: tuple[UUID, ...]) -> None:
    """Say with which goals somebody helps (auttaa tavoitteessa).

    Raises:
        NotFound: there is no such person.
    """
    with store.write() as session:
        person = person_of(session, person_id)
        if {helps.goal_id for helps in person.helps} == set(goal_ids):
            return
        set_goals(person, goal_ids)
        person.version = person.version + 1
        log_use(
            session, record_act("person-changed", "network-person", person_id, person.client_id)
        )


def bring_back(store: Store, person_id: UUID) -> None:
    """Put somebody on the map again who was taken off it: the undo of `end_person`.

    Raises:
        NotFound: there is no such person.
    """
    with store.write() as session:
        person = person_of(session, person_id)
        if person.left_on is None:
            return
        person.left_on = None
        _index(session, person)
        act = record_act("person-brought-back", "network-person", person_id, person.client_id)
        log_use(session, act)


def _index(session: Session, person: NetworkPerson) -> None:
    body = "\n".join((person.record_name, person.organisation, person.plan_role))
    search_index.index(
        session, "person", person.id, person.client_id, title=person.label, body=body
    )


def reveal_number(store: Store, person_id: UUID) -> str:
    """Give the number to call, after the consent was shown; with turvakielto there is none.

    Raises:
        NotFound: there is no such person.
    """
    with store.write() as session:
        person = person_of(session, person_id)
        phones = shared_phones(session, person.client_id)
        act = record_act("number-shown", "network-person", person_id, person.client_id)
        log_use(session, act)
        return person_row(person, None, phones.get(person_id, "")).phone


def contact_log(store: Store, person_id: UUID, *, logged: bool = True) -> tuple[ContactRow, ...]:
    """Give the meetings that somebody took part in, the newest first, with their promises (K13).

    It follows the person, by whatever role they were called in each meeting.

    Raises:
        NotFound: there is no such person.
    """
    with store.read() as session:
        client_id = person_of(session, person_id).client_id
    event = section_opened("network-contacts", client_id, person_id)
    with viewing(store, event, logged=logged) as session:
        met = session.execute(
            select(Meeting.id, Meeting.on, Meeting.form, MeetingParticipant.role)
            .join(MeetingParticipant, MeetingParticipant.meeting_id == Meeting.id)
            .where(Meeting.client_id == client_id, Meeting.withdrawn_at.is_(None))
            .where(Meeting.outcome == "held", MeetingParticipant.person_id == person_id)
            .order_by(Meeting.on.desc(), Meeting.at.desc())
        )
        found = {row.id: row for row in met}
        promised: dict[UUID, list[str]] = {key: [] for key in found}
        matters = select(AgreedMatter).where(AgreedMatter.meeting_id.in_(found))
        for matter in session.scalars(matters.order_by(AgreedMatter.position)):
            if matter.who.casefold() == found[matter.meeting_id].role.casefold():
                promised[matter.meeting_id].append(matter.text)
    return tuple(
        ContactRow(meeting_id=key, on=row.on, form=row.form, promised=tuple(promised[key]))
        for key, row in found.items()
    )
