"""Reading people of the network out of their tables, for every use case that shows them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Row, and_, func, select
from sqlalchemy.orm import Session, selectinload

from app.domain.network import (
    Closeness,
    ConsentDraft,
    NetworkPersonDraft,
    NetworkPersonRow,
    Sector,
    Spot,
    Strength,
    Tie,
    Tone,
)
from app.errors import NotFound
from app.services.member_names import Named
from app.storage.schema.meeting import Meeting, MeetingParticipant
from app.storage.schema.network import (
    ContactConsent,
    NetworkPerson,
    PersonService,
    ServiceDirectoryEntry,
    TieView,
)

NOW: Final = "now"
WISH: Final = "wish"


def people_of(session: Session, client_id: UUID, *, gone: bool = False) -> list[NetworkPerson]:
    """Give the people of a client's map; with `gone` also those of earlier days."""
    query = (
        select(NetworkPerson)
        .where(NetworkPerson.client_id == client_id)
        .options(
            selectinload(NetworkPerson.ties),
            selectinload(NetworkPerson.consents),
            selectinload(NetworkPerson.helps),
            selectinload(NetworkPerson.service),
        )
    )
    if not gone:
        query = query.where(NetworkPerson.left_on.is_(None))
    return list(session.scalars(query))


def person_of(session: Session, person_id: UUID) -> NetworkPerson:
    """Give a person.

    Raises:
        NotFound: there is no such person.
    """
    person = session.get(NetworkPerson, person_id)
    if person is None:
        raise NotFound(kind="network-person")
    return person


def people_by_role(session: Session, client_id: UUID) -> dict[str, UUID]:
    """Give the people of today's team by role, written small; nobody where two bear one name."""
    query = select(NetworkPerson.label, NetworkPerson.id).where(
        NetworkPerson.client_id == client_id, NetworkPerson.left_on.is_(None)
    )
    found: defaultdict[str, list[UUID]] = defaultdict(list)
    for label, person_id in session.execute(query):
        found[label.casefold()].append(person_id)
    return {role: ids[0] for role, ids in found.items() if len(ids) == 1}


def last_contacts(session: Session, client_id: UUID) -> dict[UUID, date]:
    """When each person last took part in a meeting that was held."""
    query = (
        select(MeetingParticipant.person_id, func.max(Meeting.on))
        .join(
            Meeting,
            and_(Meeting.id == MeetingParticipant.meeting_id, Meeting.withdrawn_at.is_(None)),
        )
        .where(Meeting.client_id == client_id, Meeting.outcome == "held")
        .where(MeetingParticipant.person_id.is_not(None))
        .group_by(MeetingParticipant.person_id)
    )
    return {person_id: on for person_id, on in session.execute(query) if person_id is not None}


def shared_phones(session: Session, client_id: UUID) -> dict[UUID, str]:
    """Give the numbers of those who stand in the directory of services: one number for all."""
    query = (
        select(PersonService.person_id, ServiceDirectoryEntry.phone)
        .join(ServiceDirectoryEntry, ServiceDirectoryEntry.id == PersonService.service_id)
        .join(NetworkPerson, NetworkPerson.id == PersonService.person_id)
        .where(NetworkPerson.client_id == client_id, ServiceDirectoryEntry.phone != "")
    )
    return {row.person_id: row.phone for row in session.execute(query)}


def newest_tie(person: NetworkPerson, kind: str = NOW) -> TieView | None:
    """Give the newest view of a tie."""
    return next((tie for tie in reversed(person.ties) if tie.kind == kind), None)


def tie_of(view: TieView | Row[Any]) -> Tie:
    """Give a tie as the domain knows it."""
    tie = _unplaced(view.sector, view.closeness, view.strength, view.tone, tuple(view.also_in))
    if view.turn is None or view.reach is None:
        return tie
    return replace(tie, spot=Spot(view.turn, view.reach))


@lru_cache(maxsize=256)
def _unplaced(
    sector: str, closeness: str, strength: str, tone: str, also_in: tuple[str, ...]
) -> Tie:
    """Give one of the few ties there are: it tells of nobody, so it may outlive a lock."""
    return Tie(
        sector=Sector(sector),
        closeness=Closeness(closeness),
        strength=Strength(strength),
        tone=Tone(tone),
        also_in=tuple(Sector(one) for one in also_in),
    )


def tie_values(tie: Tie) -> dict[str, Any]:
    """Give a tie as the columns of its table."""
    return {
        "sector": tie.sector.value,
        "closeness": tie.closeness.value,
        "strength": tie.strength.value,
        "tone": tie.tone.value,
        "also_in": [sector.value for sector in tie.also_in],
        "turn": tie.spot.turn if tie.spot else None,
        "reach": tie.spot.reach if tie.spot else None,
    }


def person_row(
    person: NetworkPerson, last_contact: date | None, shared_phone: str = ""
) -> NetworkPersonRow:
    """With turvakielto of the person no contact data (domain.md 7.4)."""
    values = person_values(person)
    values["phone"] = "" if person.protected else shared_phone or person.phone
    return NetworkPersonRow(last_contact=last_contact, **values)


def person_draft(person: NetworkPerson) -> NetworkPersonDraft:
    """Give a person as the form holds it."""
    return NetworkPersonDraft(**person_values(person))


def person_values(person: NetworkPerson) -> dict[str, Any]:
    """Give the fields that row and draft share."""
    return row_values(
        person,
        newest_tie(person),
        person.consents[-1] if person.consents else None,
        (helps.goal_id for helps in person.helps),
        person.service.service_id if person.service else None,
    )


def row_values(
    person: NetworkPerson | Row[Any],
    view: TieView | Row[Any] | None,
    consent: ContactConsent | Row[Any] | None,
    goal_ids: Iterable[UUID],
    service_id: UUID | None,
) -> dict[str, Any]:
    """Give the fields that row and draft share, of objects or of rows with the same columns.

    `view` is the newest tie, `consent` the newest consent, `goal_ids` the goals helped with.
    """
    values: dict[str, Any] = {
        "id": person.id,
        "client_id": person.client_id,
        "version": person.version,
        "label": person.label,
        "kind": person.kind,
        "record_name": person.record_name,
        "title": person.title,
        "organisation": person.organisation,
        "phone": person.phone,
        "plan_role": person.plan_role,
        "helps_goals": tuple(sorted(goal_ids, key=str)),
        "protected": person.protected,
        "consent": consent_of(consent) if consent is not None else None,
        "service_id": service_id,
    }
    if view is not None:
        tie = tie_of(view)
        values |= {
            "sector": tie.sector,
            "closeness": tie.closeness,
            "strength": tie.strength,
            "tone": tie.tone,
            "also_in": tie.also_in,
        }
    return values


def consent_of(consent: ContactConsent | Row[Any]) -> ConsentDraft:
    """Give a consent as the domain knows it."""
    return ConsentDraft(
        may_tell=consent.may_tell,
        may_not_tell=consent.may_not_tell,
        valid_until=consent.valid_until,
        given_on=consent.given_on,
        given_how=consent.given_how,
        withdrawn_on=consent.withdrawn_on,
    )


def named_people(session: Session, client_id: UUID) -> Iterator[Named]:
    """Give third persons of the client's team by their names; a role (Sisko) names nobody."""
    rows = session.execute(
        select(NetworkPerson.id, NetworkPerson.record_name).where(
            NetworkPerson.client_id == client_id, NetworkPerson.record_name != ""
        )
    )
    for person_id, name in rows:
        yield Named(member_id=person_id, first_names=name, last_name="")
