"""The directory of services: one for all clients, so that a new number is written once (S11).

Nothing in it is about a client, and nothing says on whose map an entry stands.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.network import Sector, ServiceEntry
from app.errors import ChangedElsewhere, InvalidInput, NotFound
from app.reference.vocabularies import Entry, Vocabulary, entries
from app.services.draft_rows import drop_draft
from app.services.use_events import record_act
from app.storage.schema.network import ServiceDirectoryEntry
from app.storage.store import Store
from app.storage.use_log import log_use
from app.text import Language, sort_key


def list_services(
    store: Store, *, retired: bool = False, also: UUID | None = None
) -> tuple[ServiceEntry, ...]:
    """Give the directory by name: what is offered, with `retired` everything that ever was.

    `also` is one that stands somewhere already and is given whether it is offered or not.
    """
    with store.read() as session:
        found = [_entry(row) for row in session.scalars(select(ServiceDirectoryEntry))]
    wanted = [one for one in found if retired or one.retired_on is None or one.id == also]
    return tuple(sorted(wanted, key=lambda entry: (sort_key(entry.name), str(entry.id))))


def load_service(store: Store, service_id: UUID) -> ServiceEntry:
    """Give one entry, to be changed.

    Raises:
        NotFound: there is no such entry.
    """
    with store.read() as session:
        return _entry(_required(session, service_id))


def new_service() -> ServiceEntry:
    """Give an empty entry."""
    return ServiceEntry(id=uuid4())


def service_of_partner(partner_id: str, language: Language) -> ServiceEntry:
    """Give an empty entry that bears a usual partner's name (E59); bare for an unknown id."""
    found = next((one for one in entries(Vocabulary.PARTNERS) if one.id == partner_id), None)
    if found is None:
        return new_service()
    return replace(new_service(), name=found.label(language), sector=Sector(found.group))


def partners_to_offer(known: Iterable[ServiceEntry]) -> tuple[Entry, ...]:
    """Give the usual partners that do not stand in the directory, in whatever language."""
    names = {one.name.casefold() for one in known}
    return tuple(
        one
        for one in entries(Vocabulary.PARTNERS)
        if not {one.fi.casefold(), one.sv.casefold(), one.en.casefold()} & names
    )


def save_service(store: Store, entry: ServiceEntry) -> UUID:
    """Save a new or changed entry; give its id.

    Raises:
        InvalidInput: the name is missing or too long.
        ChangedElsewhere: it has changed since it was read.
    """
    if problems := entry.problems():
        raise InvalidInput(problems=problems)
    with store.write() as session:
        row = session.get(ServiceDirectoryEntry, entry.id)
        if row is not None and row.version != entry.version:
            if _entry(row) == replace(_trimmed(entry), version=row.version):
                return entry.id
            raise ChangedElsewhere
        if row is None:
            row = ServiceDirectoryEntry(id=entry.id)
        trimmed = _trimmed(entry)
        row.name, row.kind, row.sector = trimmed.name, trimmed.kind, trimmed.sector.value
        row.phone, row.note = trimmed.phone, trimmed.note
        row.version = entry.version + 1
        session.add(row)
        session.flush()
        drop_draft(session, "service", entry.id)
        log_use(session, record_act("service-saved", "service-directory", entry.id, None))
    return entry.id


def retire_service(store: Store, service_id: UUID, *, on: date) -> None:
    """Offer an entry no more; who stands on a map by it stays there, with its number.

    Raises:
        NotFound: there is no such entry.
    """
    _set_retired(store, service_id, on, "service-retired")


def offer_again(store: Store, service_id: UUID) -> None:
    """Offer a retired entry again (the toast's undo).

    Raises:
        NotFound: there is no such entry.
    """
    _set_retired(store, service_id, None, "service-offered")


def _set_retired(store: Store, service_id: UUID, on: date | None, action: str) -> None:
    with store.write() as session:
        row = _required(session, service_id)
        if (row.retired_on is None) == (on is None):
            return
        row.retired_on = on
        log_use(session, record_act(action, "service-directory", service_id, None))


def _required(session: Session, service_id: UUID) -> ServiceDirectoryEntry:
    row = session.get(ServiceDirectoryEntry, service_id)
    if row is None:
        raise NotFound(kind="service")
    return row


def _trimmed(entry: ServiceEntry) -> ServiceEntry:
    return replace(
        entry, name=entry.name.strip(), phone=entry.phone.strip(), note=entry.note.strip()
    )


def _entry(row: ServiceDirectoryEntry) -> ServiceEntry:
    return ServiceEntry(
        id=row.id,
        version=row.version,
        name=row.name,
        kind=row.kind,
        sector=Sector(row.sector),
        phone=row.phone,
        note=row.note,
        retired_on=row.retired_on,
    )
