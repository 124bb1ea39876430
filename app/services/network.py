"""Minun tiimini: people around the client, ties by date, consents that are never erased."""

from dataclasses import replace
from datetime import date, datetime
from uuid import UUID, uuid4

from sqlalchemy import func, select

from app.domain.network import (
    Closeness,
    ConsentDraft,
    NetworkPersonDraft,
    NetworkPersonRow,
    Sector,
    Tie,
)
from app.errors import ChangedElsewhere, InvalidInput, NotFound
from app.services.client_rows import newest_periods
from app.services.draft_rows import drop_draft
from app.services.network_reading import read_people
from app.services.network_rows import (
    NOW,
    consent_of,
    last_contacts,
    newest_tie,
    person_draft,
    person_of,
    shared_phones,
    tie_of,
)
from app.services.network_ties import set_goals, set_tie
from app.services.payloads import content_of
from app.services.revisions import revise
from app.services.use_events import record_act, section_opened, viewing
from app.services.worker import find_worker
from app.storage import search_index
from app.storage.schema.network import (
    ContactConsent,
    NetworkConsent,
    NetworkPerson,
    PersonService,
)
from app.storage.store import Store
from app.storage.use_log import log_use


def list_network(store: Store, client_id: UUID, *, logged: bool = True) -> list[NetworkPersonRow]:
    """Give the people, pets and places of a client, by sector, the nearest first."""
    with viewing(store, section_opened("network", client_id), logged=logged) as session:
        people = read_people(session, client_id)
        contacts = last_contacts(session, client_id)
        phones = shared_phones(session, client_id)
    rows = [one.row(contacts.get(one.columns.id), phones.get(one.columns.id, "")) for one in people]
    rings, sectors = list(Closeness), list(Sector)
    return sorted(
        rows,
        key=lambda row: (
            sectors.index(row.sector),
            rings.index(row.closeness),
            row.label.casefold(),
        ),
    )


def new_person_draft(client_id: UUID) -> NetworkPersonDraft:
    """Give an empty form for a person of the network."""
    return NetworkPersonDraft(id=uuid4(), client_id=client_id)


def load_person_draft(store: Store, person_id: UUID) -> NetworkPersonDraft:
    """Give a person of the network to be changed.

    Raises:
        NotFound: there is no such person.
    """
    with store.write() as session:
        person = person_of(session, person_id)
        log_use(session, section_opened("network-person", person.client_id, person_id))
        return person_draft(person)


def save_person(store: Store, draft: NetworkPersonDraft, *, now: datetime, today: date) -> UUID:
    """Save a new or changed person; give the id. Pressing twice saves once.

    Another tie is a new view with its date, another consent follows the earlier one: the picture
    of an earlier day stays (worker-review.md 6).

    Raises:
        InvalidInput: something keeps it from being saved.
        ChangedElsewhere: the person has changed since the form was filled.
    """
    with store.write() as session:
        period = newest_periods(session, draft.client_id).get(draft.client_id.hex)
        if problems := draft.problems(period_end=period.end if period else None):
            raise InvalidInput(problems=problems)
        draft = _trimmed(draft)
        person = session.get(NetworkPerson, draft.id)
        if person is not None and person.version != draft.version:
            if person.version == draft.version + 1 and _says(person, draft):
                return draft.id
            raise ChangedElsewhere
        if person is None:
            if draft.version:
                raise NotFound(kind="network-person")
            person = NetworkPerson(id=draft.id, client_id=draft.client_id)
        _fill(person, draft)
        _take_tie(person, draft, today)
        _set_consent(person, draft.consent)
        session.add(person)
        session.flush()
        body = "\n".join((draft.record_name, draft.organisation, draft.plan_role))
        search_index.index(
            session, "person", draft.id, draft.client_id, title=draft.label, body=body
        )
        drop_draft(session, "person", draft.id)
        worker = find_worker(session)
        revise(
            session, "person", draft.id, draft.client_id, payload=content_of(draft),
            worker=worker.name if worker else "", reason="", now=now,
        )  # fmt: skip
        action = "person-changed" if draft.version else "person-added"
        log_use(session, record_act(action, "network-person", draft.id, draft.client_id))
    return draft.id


def withdraw_consent(store: Store, person_id: UUID, *, on: date, now: datetime) -> None:
    """Note that the consent to contact was withdrawn on a day; what was given stays readable.

    Raises:
        NotFound: there is no such person, or no consent that could be withdrawn.
    """
    del now
    with store.write() as session:
        person = person_of(session, person_id)
        consent = person.consents[-1] if person.consents else None
        if consent is None or consent.given_on is None:
            raise NotFound(kind="consent")
        if consent.withdrawn_on is None:
            consent.withdrawn_on = on
            person.version = person.version + 1
            act = record_act("consent-withdrawn", "network-person", person_id, person.client_id)
            log_use(session, act)


def end_person(store: Store, person_id: UUID, *, on: date, now: datetime) -> None:
    """Take a person off the map from a day on; earlier days keep them.

    Raises:
        NotFound: there is no such person.
    """
    del now
    with store.write() as session:
        person = person_of(session, person_id)
        if person.left_on is None:
            person.left_on = on
            search_index.remove(session, "person", person_id)
            act = record_act("person-ended", "network-person", person_id, person.client_id)
            log_use(session, act)


def network_consent(store: Store, client_id: UUID) -> date | None:
    """Give when the client consented to the map being made (SHL 43 §); the newest day."""
    query = select(func.max(NetworkConsent.given_on)).where(NetworkConsent.client_id == client_id)
    with store.read() as session:
        return session.scalar(query)


def set_network_consent(store: Store, client_id: UUID, on: date) -> None:
    """Note the client's consent to the map; the same day once."""
    with store.write() as session:
        query = select(NetworkConsent).where(
            NetworkConsent.client_id == client_id, NetworkConsent.given_on == on
        )
        if session.scalars(query).first() is None:
            consent = NetworkConsent(id=uuid4(), client_id=client_id, given_on=on)
            session.add(consent)
            log_use(session, record_act("consent-noted", "network", consent.id, client_id))


def _trimmed(draft: NetworkPersonDraft) -> NetworkPersonDraft:
    return replace(
        draft,
        label=draft.label.strip(),
        record_name=draft.record_name.strip(),
        title=draft.title.strip(),
        organisation=draft.organisation.strip(),
        phone=draft.phone.strip(),
        plan_role=draft.plan_role.strip(),
        helps_goals=tuple(sorted(set(draft.helps_goals), key=str)),
    )


def _says(person: NetworkPerson, draft: NetworkPersonDraft) -> bool:
    return replace(person_draft(person), version=draft.version) == draft


def _fill(person: NetworkPerson, draft: NetworkPersonDraft) -> None:
    person.label, person.kind = draft.label, draft.kind
    person.record_name, person.title = draft.record_name, draft.title
    person.organisation, person.phone = draft.organisation, draft.phone
    person.plan_role, person.protected = draft.plan_role, draft.protected
    set_goals(person, draft.helps_goals)
    if draft.service_id is None:
        person.service = None
    elif person.service is None or person.service.service_id != draft.service_id:
        person.service = PersonService(person_id=draft.id, service_id=draft.service_id)
    person.version = draft.version + 1


def _take_tie(person: NetworkPerson, draft: NetworkPersonDraft, today: date) -> None:
    """Take the form's tie; a hand-made place is kept while sector and ring are the same."""
    view = newest_tie(person)
    before = tie_of(view) if view is not None else None
    stays = before is not None and (before.sector, before.closeness) == (
        draft.sector,
        draft.closeness,
    )
    tie = Tie(
        sector=draft.sector,
        closeness=draft.closeness,
        strength=draft.strength,
        tone=draft.tone,
        also_in=tuple(sector for sector in draft.also_in if sector is not draft.sector),
        spot=before.spot if before is not None and stays else None,
    )
    set_tie(person, tie, NOW, today)


def _set_consent(person: NetworkPerson, consent: ConsentDraft | None) -> None:
    """A changed consent follows the earlier one, which stays; an emptied form erases nothing."""
    if consent is None or consent.given_on is None:
        return
    last = person.consents[-1] if person.consents else None
    if last is not None and consent_of(last) == consent:
        return
    person.consents.append(
        ContactConsent(
            id=uuid4(),
            position=len(person.consents),
            may_tell=consent.may_tell.strip(),
            may_not_tell=consent.may_not_tell.strip(),
            valid_until=consent.valid_until,
            given_on=consent.given_on,
            given_how=consent.given_how,
            withdrawn_on=consent.withdrawn_on,
        )
    )
