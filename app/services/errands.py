"""Asiointipolku: matters brought to their end, each with its chain of events (E32)."""

from datetime import date, datetime
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from app.domain.errands import ErrandDraft, ErrandEventDraft, ErrandRow, ErrandStage
from app.domain.trimming import trimmed
from app.services.record_rows import draft_of, refuse, required, store_record
from app.services.use_events import record_act, section_opened, viewing
from app.storage import search_index
from app.storage.schema.errand import Errand, ErrandEvent
from app.storage.schema.network import ServiceDirectoryEntry
from app.storage.store import Store
from app.storage.use_log import log_use


def list_errands(store: Store, client_id: UUID, *, logged: bool = True) -> list[ErrandRow]:
    """Give a client's matters: open ones by the day of the next step, then those that are done."""
    with viewing(store, section_opened("errands", client_id), logged=logged) as session:
        return errands_of(session, client_id)


def errands_of(session: Session, client_id: UUID) -> list[ErrandRow]:
    """Give a client's matters inside another use case."""
    query = select(Errand).where(Errand.client_id == client_id).options(selectinload(Errand.events))
    services = _services(session, client_id)
    rows = [_row(errand, services.get(errand.id, "")) for errand in session.scalars(query)]
    return sorted(rows, key=_order)


def _order(row: ErrandRow) -> tuple[bool, date, str]:
    errand = row.errand
    return (row.is_done, errand.next_by or date.max, errand.title.casefold())


def new_errand(client_id: UUID, *, today: date) -> ErrandDraft:
    """Give an empty form for a matter that begins today."""
    return ErrandDraft(id=uuid4(), client_id=client_id, opened_on=today)


def load_errand(store: Store, errand_id: UUID) -> ErrandRow:
    """Give a matter with its chain, to be changed; logged as opened.

    Raises:
        NotFound: there is no such matter.
    """
    with store.write() as session:
        errand = required(session, Errand, errand_id, "errand")
        log_use(session, section_opened("errand", errand.client_id, errand_id))
        return _row(errand)


def save_errand(store: Store, draft: ErrandDraft, *, now: datetime, today: date) -> UUID:
    """Save a new or changed matter; give its id. A new one begins its chain with the papers.

    Raises:
        InvalidInput, ChangedElsewhere, NotFound.
    """
    draft = trimmed(draft)
    refuse(draft.problems(today))
    with store.write() as session:
        errand, written = store_record(session, Errand, draft, "errand", now=now)
        if written and not errand.events:
            _append(errand, draft.opened_on or today, ErrandStage.PAPERS, "")
        search_index.index(
            session, "errand", draft.id, draft.client_id, title=draft.title, body=draft.next_step
        )
    return draft.id


def add_event(store: Store, errand_id: UUID, event: ErrandEventDraft, *, now: datetime) -> None:
    """Add what happened to the chain; *done* brings the matter to its end. Twice adds once.

    Raises:
        NotFound: there is no such matter.
    """
    del now  # the use log has the moment; the chain carries days
    with store.write() as session:
        errand = required(session, Errand, errand_id, "errand")
        if session.get(ErrandEvent, event.id) is not None:
            return
        _append(errand, event.on, event.stage, event.text.strip(), event.id)
        if event.stage is ErrandStage.DONE:
            errand.done_on = event.on
        log_use(session, record_act("record-saved", "errand", errand_id, errand.client_id))


def remove_event(store: Store, errand_id: UUID, event_id: UUID) -> None:
    """Take the newest event of a chain back (the toast's undo); a finished matter opens again.

    Raises:
        NotFound: there is no such matter.
    """
    with store.write() as session:
        errand = required(session, Errand, errand_id, "errand")
        event = next((one for one in errand.events if one.id == event_id), None)
        if event is None:
            return
        if event.stage == ErrandStage.DONE.value:
            errand.done_on = None
        errand.events.remove(event)
        log_use(session, record_act("record-withdrawn", "errand", errand_id, errand.client_id))


def _append(
    errand: Errand, on: date, stage: ErrandStage, text: str, event_id: UUID | None = None
) -> None:
    last = max((event.position for event in errand.events), default=-1)
    errand.events.append(
        ErrandEvent(id=event_id or uuid4(), position=last + 1, on=on, stage=stage.value, text=text)
    )


def _services(session: Session, client_id: UUID) -> dict[UUID, str]:
    """Give name and number of the service where each matter is settled: one number for all."""
    query = (
        select(Errand.id, ServiceDirectoryEntry.name, ServiceDirectoryEntry.phone)
        .join(ServiceDirectoryEntry, ServiceDirectoryEntry.id == Errand.service_id)
        .where(Errand.client_id == client_id)
    )
    return {
        errand_id: " · ".join(part for part in (name, phone) if part)
        for errand_id, name, phone in session.execute(query)
    }


def _row(errand: Errand, service: str = "") -> ErrandRow:
    events = tuple(
        ErrandEventDraft(id=one.id, on=one.on, stage=ErrandStage(one.stage), text=one.text)
        for one in errand.events
    )
    return ErrandRow(errand=draft_of(ErrandDraft, errand), events=events, service=service)
