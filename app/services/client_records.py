"""Facts beside the client's form: representatives, services, contacts, wishes."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.client_records import (
    ContactRecordDraft,
    OtherServiceDraft,
    RecordKind,
    RepresentativeDraft,
    SafetyPlanDraft,
    WorkWishDraft,
)
from app.domain.trimming import trimmed
from app.services.colleague_entries import refuse_colleagues
from app.services.record_rows import draft_of, refuse, required, store_record
from app.services.use_events import section_opened, viewing
from app.storage.schema.client_record import (
    ContactRecord,
    LegalRepresentative,
    OtherService,
    SafetyPlan,
    WorkWish,
)
from app.storage.store import Store
from app.storage.use_log import log_use

TABLES: Final[dict[str, tuple[Any, Any]]] = {
    "representative": (LegalRepresentative, RepresentativeDraft),
    "other-service": (OtherService, OtherServiceDraft),
    "contact-record": (ContactRecord, ContactRecordDraft),
    "work-wish": (WorkWish, WorkWishDraft),
    "safety-plan": (SafetyPlan, SafetyPlanDraft),
}

Dated = ContactRecordDraft | WorkWishDraft | SafetyPlanDraft
ClientRecord = RepresentativeDraft | OtherServiceDraft | Dated


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientRecords:
    """All of one client's, in the order in which they are shown."""

    representatives: tuple[RepresentativeDraft, ...] = ()
    services: tuple[OtherServiceDraft, ...] = ()
    contacts: tuple[ContactRecordDraft, ...] = ()
    wishes: tuple[WorkWishDraft, ...] = ()
    safety_plans: tuple[SafetyPlanDraft, ...] = ()


def list_records(store: Store, client_id: UUID, *, logged: bool = True) -> ClientRecords:
    """Give a client's representatives, services, contacts and notices, wishes, safety plans."""
    with viewing(store, section_opened("client-records", client_id), logged=logged) as session:
        return ClientRecords(
            representatives=tuple(_all(session, "representative", client_id)),
            services=tuple(services_of(session, client_id)),
            contacts=_newest_first(session, "contact-record", client_id),
            wishes=_newest_first(session, "work-wish", client_id),
            safety_plans=_newest_first(session, "safety-plan", client_id),
        )


def services_of(session: Session, client_id: UUID) -> list[OtherServiceDraft]:
    """Give the other services of a client, those that run first."""
    found: list[OtherServiceDraft] = _all(session, "other-service", client_id)
    return sorted(found, key=lambda one: (one.ended is not None, one.started or date.min))


def _newest_first(session: Session, kind: str, client_id: UUID) -> tuple[Any, ...]:
    rows = _all(session, kind, client_id)
    return tuple(sorted(rows, key=lambda one: one.on or date.min, reverse=True))


def _all(session: Session, kind: str, client_id: UUID) -> list[Any]:
    table, shape = TABLES[kind]
    rows = session.scalars(select(table).where(table.client_id == client_id))
    return [draft_of(shape, row) for row in rows]


def new_record(kind: str, client_id: UUID, *, today: date) -> ClientRecord:
    """Give an empty form of a kind (a key of the tables above)."""
    if kind == "representative":
        return RepresentativeDraft(id=uuid4(), client_id=client_id)
    if kind == "other-service":
        return OtherServiceDraft(id=uuid4(), client_id=client_id, started=today)
    if kind == "work-wish":
        return WorkWishDraft(id=uuid4(), client_id=client_id, on=today)
    if kind == "safety-plan":
        return SafetyPlanDraft(id=uuid4(), client_id=client_id, on=today)
    return ContactRecordDraft(id=uuid4(), client_id=client_id, kind=RecordKind.GUIDANCE, on=today)


def load_record(store: Store, kind: str, record_id: UUID) -> ClientRecord:
    """Give a stored record to be changed; logged as opened.

    Raises:
        NotFound: there is no such record.
    """
    table, shape = TABLES[kind]
    with store.write() as session:
        row = required(session, table, record_id, kind)
        log_use(session, section_opened(kind, row.client_id, record_id))
        found: ClientRecord = draft_of(shape, row)
        return found


def save_record(
    store: Store, draft: ClientRecord, *, now: datetime, today: date, author: str = ""
) -> UUID:
    """Save a record of a client; give its id. `author`: a colleague who wrote it.

    Raises:
        InvalidInput, ChangedElsewhere, NotFound.
        ColleaguesEntry: a colleague wrote this entry of a contact.
    """
    kind = next(kind for kind, (_, shape) in TABLES.items() if isinstance(draft, shape))
    draft = trimmed(draft)
    refuse(draft.problems(today) if isinstance(draft, Dated) else draft.problems())
    with store.write() as session:
        if isinstance(draft, ContactRecordDraft) and draft.version:
            refuse_colleagues(session, draft.id)
        store_record(session, TABLES[kind][0], draft, kind, now=now, author=author)
    return draft.id
