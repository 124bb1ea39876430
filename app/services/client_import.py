"""New clients from a FHIR, CSV or Excel file: looked at first, saved all or none, undone whole."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from hashlib import sha256
from typing import Final
from uuid import UUID, uuid4

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.clients import ClientDraft, ClientRow
from app.errors import NotFound, UserError
from app.formats.fhir_patient_import import (
    LARGEST,
    ImportRefused,
    ReadPatient,
    read_patient_file,
)
from app.formats.table_people import FIELDS, guessed_columns, people_of_table
from app.formats.table_reading import Table, is_table, read_table
from app.progress import NoProgress, Progress
from app.services.caseload import save_client, similar_to_each
from app.services.settings import load_setting, save_setting
from app.services.use_events import PURPOSE
from app.storage.erasing import count_rows, erase_clients
from app.storage.schema.client import Client
from app.storage.schema.period import ServicePeriod
from app.storage.schema.worker import Setting
from app.storage.store import Store
from app.storage.use_log import UseEvent, log_use

__all__ = [
    "FIELDS",
    "LARGEST",
    "ImportInUse",
    "ImportRefused",
    "ImportedClient",
    "LastImport",
    "PatientPreview",
    "Table",
    "columns_for",
    "import_clients",
    "is_table",
    "last_import",
    "preview_patients",
    "preview_table",
    "read_patients",
    "read_table",
    "remember_columns",
    "undo_import",
]

_COLUMNS: Final = "import-columns"
_LAST: Final = "last-import"
_FILES_REMEMBERED: Final = 20
_OF_NEW_CLIENTS: Final = frozenset(("client", "revision", "search_document", "service_period"))


class ImportInUse(UserError):
    """Work has been written of some of the imported clients: nothing was taken back."""

    code = "import-in-use"


@dataclass(frozen=True, slots=True, kw_only=True)
class LastImport:
    """When the last import was saved, and how many clients it brought."""

    at: datetime
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedClient:
    """One line of the preview.

    `missing`: `name` (must be typed), `identity` (none, nor a birth date), `identity-wrong` (the
    file's number has no valid form and was left out). `duplicates` are clients of the store who
    are the same or look like it; `doubled` is the line number of the same person in this file.
    """

    draft: ClientDraft
    missing: tuple[str, ...]
    duplicates: tuple[ClientRow, ...] = ()
    doubled: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientPreview:
    """What a file holds, in its order."""

    rows: tuple[ImportedClient, ...]


def read_patients(data: bytes, *, today: date) -> PatientPreview:
    """Read a FHIR file without a look into the store (`duplicates` stay empty).

    Raises:
        ImportRefused: the whole file; `reason` and `number` say why and which patient.
    """
    return _preview(read_patient_file(data, today=today, new_id=_new_ids()))


def _preview(found: Sequence[ReadPatient]) -> PatientPreview:
    seen: dict[str, int] = {}
    rows = []
    for number, patient in enumerate(found, start=1):
        key = patient.draft.identity or patient.draft.server_id
        earlier = seen.setdefault(key, number) if key else number
        rows.append(
            ImportedClient(
                draft=patient.draft,
                missing=patient.missing,
                doubled=earlier if earlier != number else None,
            )
        )
    return PatientPreview(rows=tuple(rows))


def preview_patients(store: Store, data: bytes, *, today: date) -> PatientPreview:
    """Read a FHIR file and say which of its people the store may have already. ImportRefused."""
    return _compared(store, read_patients(data, today=today))


def preview_table(
    store: Store, table: Table, columns: Mapping[str, int], *, today: date
) -> PatientPreview:
    """Give the people of a table by what its columns mean, compared with the store."""
    found = people_of_table(table, columns, today=today, new_id=_new_ids())
    return _compared(store, _preview(found))


def _compared(store: Store, preview: PatientPreview) -> PatientPreview:
    found = similar_to_each(store, [row.draft for row in preview.rows])
    return PatientPreview(
        rows=tuple(
            replace(row, duplicates=same) for row, same in zip(preview.rows, found, strict=True)
        )
    )


def columns_for(store: Store, heads: tuple[str, ...]) -> dict[str, int]:
    """Give what the columns meant in the last file with these heads, else what they look like."""
    kept: dict[str, dict[str, int]] = load_setting(store, _COLUMNS, {})
    return kept.get(_mark(heads)) or guessed_columns(heads)


def remember_columns(store: Store, heads: tuple[str, ...], columns: Mapping[str, int]) -> None:
    """Keep what the columns of such a file mean; only a digest of the heads is kept."""
    kept: dict[str, dict[str, int]] = load_setting(store, _COLUMNS, {})
    newest = dict(list({**kept, _mark(heads): dict(columns)}.items())[-_FILES_REMEMBERED:])
    save_setting(store, _COLUMNS, newest)


def _mark(heads: tuple[str, ...]) -> str:
    return sha256("\0".join(head.casefold() for head in heads).encode()).hexdigest()[:16]


def import_clients(
    store: Store,
    drafts: Sequence[ClientDraft],
    *,
    now: datetime,
    today: date,
    progress: Progress | None = None,
) -> tuple[UUID, ...]:
    """Save the chosen clients in one transaction, all or none; give their ids.

    Stopped on the way (Cancelled), none is saved.

    Raises:
        InvalidInput: one of them can't be saved (a name is still missing …); none is.
    """
    told = progress or NoProgress()
    saved: list[UUID] = []
    with store.write() as session:
        for draft in drafts:
            told.report(len(saved), len(drafts))
            saved.append(save_client(store, draft, now=now, today=today))
        last = {"clients": [str(one) for one in saved], "at": now.isoformat()}
        session.merge(Setting(name=_LAST, value=last))
        details = {"clients": tuple(saved)}
        log_use(session, UseEvent("clients-imported", "client", None, None, PURPOSE, details))
    return tuple(saved)


def last_import(store: Store) -> LastImport | None:
    """Give the import that can still be undone whole; None where there is none."""
    with store.read() as session:
        kept = session.get(Setting, _LAST)
        if kept is None:
            return None
        ids = [UUID(one) for one in kept.value["clients"]]
        there = session.scalar(select(func.count(Client.id)).where(Client.id.in_(ids))) or 0
    at = datetime.fromisoformat(kept.value["at"])
    return LastImport(at=at, count=there) if there == len(ids) else None


def undo_import(store: Store) -> int:
    """Take back the whole last import, all clients or none; give how many went.

    Raises:
        NotFound: there is none to take back.
        ImportInUse: something was written of one of them since; `count` says of how many.
    """
    with store.write() as session:
        kept = session.get(Setting, _LAST)
        if kept is None:
            raise NotFound(kind="import")
        ids = [UUID(one) for one in kept.value["clients"]]
        counts = count_rows(session, ids)
        used = [client_id for client_id in ids if _is_used(session, client_id, counts[client_id])]
        if used:
            raise ImportInUse(count=len(used))
        details = {"clients": tuple(ids)}
        log_use(session, UseEvent("import-undone", "client", None, None, PURPOSE, details))
        session.delete(kept)
        erase_clients(session, ids)
    return len(ids)


def _is_used(session: Session, client_id: UUID, counts: Mapping[str, int]) -> bool:
    """Whether anything was written since: a row more than the import made, or a changed one."""
    client = session.get(Client, client_id)
    if client is None or client.version > 1:
        return True
    if any(count > 1 or table not in _OF_NEW_CLIENTS for table, count in counts.items()):
        return True
    changed = (ServicePeriod.client_id == client_id, ServicePeriod.version > 1)
    return session.scalar(select(ServicePeriod.id).where(*changed)) is not None


def _new_ids() -> Iterator[UUID]:
    while True:
        yield uuid4()
