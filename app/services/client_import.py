"""New clients from a FHIR Patient or Bundle file: looked at first, then saved all or none."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID, uuid4

from app.domain.clients import ClientDraft, ClientRow
from app.formats.fhir_patient_import import LARGEST, ImportRefused, read_patient_file
from app.services.caseload import save_client, similar_clients
from app.services.use_events import PURPOSE
from app.storage.store import Store
from app.storage.use_log import UseEvent, log_use

__all__ = [
    "LARGEST",
    "ImportRefused",
    "ImportedClient",
    "PatientPreview",
    "import_clients",
    "preview_patients",
    "read_patients",
]


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
    """Read a file without a look into the store (`duplicates` stay empty).

    Raises:
        ImportRefused: the whole file; `reason` and `number` say why and which patient.
    """
    found = read_patient_file(data, today=today, new_id=_new_ids())
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
    """Read a file and say which of its people the store may have already. ImportRefused."""
    preview = read_patients(data, today=today)
    return PatientPreview(
        rows=tuple(
            ImportedClient(
                draft=row.draft,
                missing=row.missing,
                duplicates=tuple(similar_clients(store, row.draft)),
                doubled=row.doubled,
            )
            for row in preview.rows
        )
    )


def import_clients(
    store: Store, drafts: Sequence[ClientDraft], *, now: datetime, today: date
) -> tuple[UUID, ...]:
    """Save the chosen clients in one transaction, all or none; give their ids.

    Raises:
        InvalidInput: one of them can't be saved (a name is still missing …); none is.
    """
    with store.write() as session:
        saved = tuple(save_client(store, draft, now=now, today=today) for draft in drafts)
        details = {"clients": saved}
        log_use(session, UseEvent("clients-imported", "client", None, None, PURPOSE, details))
    return saved


def _new_ids() -> Iterator[UUID]:
    while True:
        yield uuid4()
