"""The directory of services: one for all clients, so that a new number is written once (S11).

Nothing in it is about a client, and nothing says on whose map an entry stands.
"""

from dataclasses import replace
from uuid import UUID, uuid4

from sqlalchemy import select

from app.domain.network import Sector, ServiceEntry
from app.errors import ChangedElsewhere, InvalidInput, NotFound
from app.services.use_events import record_act
from app.storage.schema.network import PersonService, ServiceDirectoryEntry
from app.storage.store import Store
from app.storage.use_log import log_use
from app.text import sort_key


def list_services(store: Store) -> tuple[ServiceEntry, ...]:
    """Give the whole directory by name."""
    with store.read() as session:
        found = [_entry(row) for row in session.scalars(select(ServiceDirectoryEntry))]
    return tuple(sorted(found, key=lambda entry: (sort_key(entry.name), str(entry.id))))


def new_service() -> ServiceEntry:
    """Give an empty entry."""
    return ServiceEntry(id=uuid4())


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
        log_use(session, record_act("service-saved", "service-directory", entry.id, None))
    return entry.id


def remove_service(store: Store, service_id: UUID) -> None:
    """Take an entry out of the directory; who stands on a map by it stays there.

    Raises:
        NotFound: there is no such entry.
    """
    with store.write() as session:
        row = session.get(ServiceDirectoryEntry, service_id)
        if row is None:
            raise NotFound(kind="service")
        links = select(PersonService).where(PersonService.service_id == service_id)
        for link in session.scalars(links):
            session.delete(link)
        session.flush()
        session.delete(row)
        log_use(session, record_act("service-removed", "service-directory", service_id, None))


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
    )
