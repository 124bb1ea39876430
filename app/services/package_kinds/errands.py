"""Matters with their chains: what a substitute got done comes back event by event."""

from collections.abc import Iterator
from dataclasses import fields
from typing import Final
from uuid import UUID, uuid4

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.errands import ErrandDraft, ErrandStage
from app.domain.network import ServiceEntry
from app.domain.package_records import CarriedErrand, ErrandEventRecord
from app.domain.packages import RecordKind, Section
from app.domain.problems import Problem
from app.errors import InvalidInput
from app.services.errands import store_errand, take_in_event
from app.services.package_kinds.kind import (
    Carried,
    PackedRecord,
    Packing,
    Shown,
    Taking,
    first_versions,
    packed,
)
from app.services.record_rows import draft_of, refuse
from app.services.service_directory import save_service
from app.storage.schema.errand import Errand, ErrandEvent
from app.storage.schema.network import ServiceDirectoryEntry
from app.text import Language


def _errands(packing: Packing) -> Iterator[PackedRecord]:
    """With turvakielto a matter goes without its service: that may tell where."""
    session, client_id = packing.session, packing.client_id
    authors = first_versions(session, "errand", client_id)
    for row in session.scalars(select(Errand).where(Errand.client_id == client_id)):
        errand = draft_of(ErrandDraft, row)
        where = session.get(ServiceDirectoryEntry, row.service_id) if row.service_id else None
        told = {field.name: getattr(errand, field.name) for field in fields(ErrandDraft)}
        shown = where is not None and not packing.hidden
        draft = CarriedErrand(
            **(told | {"service_id": None}),
            service_name=where.name if where and shown else "",
            service_phone=where.phone if where and shown else "",
        )
        yield packed(packing, RecordKind.ERRAND, draft, authors)


def _take_errand(taking: Taking, draft: CarriedErrand) -> None:
    refuse(draft.problems(taking.today))
    told = {field.name: getattr(draft, field.name) for field in fields(ErrandDraft)}
    errand = ErrandDraft(**(told | {"service_id": _service(taking, draft)}))
    store_errand(taking.session, errand, now=taking.at, author=taking.author)


def _service(taking: Taking, draft: CarriedErrand) -> UUID | None:
    """Give the service of one's own directory by its name; what isn't there is added to it."""
    name = draft.service_name.strip()
    if not name:
        return None
    known = select(ServiceDirectoryEntry.id).where(
        func.lower(ServiceDirectoryEntry.name) == name.lower()
    )
    found = taking.session.scalars(known.limit(1)).one_or_none()
    entry = ServiceEntry(id=uuid4(), name=name, phone=draft.service_phone)
    return found or save_service(taking.store, entry)


def _show_errand(draft: CarriedErrand, _language: Language) -> Shown:
    step = " · ".join(filter(None, (draft.next_step, draft.next_who)))
    where = " · ".join(filter(None, (draft.service_name, draft.service_phone)))
    text = "\n".join(filter(None, (step, where)))
    return Shown(on=draft.opened_on, title=draft.title, text=text, client_words=draft.client_words)


def _event_ids(session: Session, client_id: UUID, _ref: UUID) -> set[UUID]:
    query = select(ErrandEvent.id).join(Errand, Errand.id == ErrandEvent.errand_id)
    return set(session.scalars(query.where(Errand.client_id == client_id)))


def _events(packing: Packing) -> Iterator[PackedRecord]:
    query = select(Errand).where(Errand.client_id == packing.client_id)
    for errand in packing.session.scalars(query):
        for event in errand.events:
            draft = ErrandEventRecord(
                id=event.id, client_id=packing.client_id, errand_id=errand.id,
                errand_title=errand.title, on=event.on, stage=ErrandStage(event.stage),
                text=event.text,
            )  # fmt: skip
            yield packed(packing, RecordKind.ERRAND_EVENT, draft, {})


def _take_event(taking: Taking, draft: ErrandEventRecord) -> None:
    refuse(draft.problems(taking.today))
    errand = taking.session.get(Errand, draft.errand_id)
    if errand is None or errand.client_id != draft.client_id:
        raise InvalidInput(problems=(Problem("errand-not-here", "errand_id"),))
    take_in_event(errand, draft)


def _show_event(draft: ErrandEventRecord, _language: Language) -> Shown:
    text = "\n".join(filter(None, (draft.errand_title, draft.text)))
    return Shown(on=draft.on, title=draft.stage.value, text=text)


ERRANDS: Final = (
    Carried(kind=RecordKind.ERRAND, section=Section.ERRANDS, logged="errand", table=Errand,
            pack=_errands, take_in=_take_errand, show=_show_errand),
    Carried(kind=RecordKind.ERRAND_EVENT, section=Section.ERRANDS, logged="errand",
            table=ErrandEvent, ids=_event_ids, pack=_events, take_in=_take_event,
            show=_show_event),
)  # fmt: skip
