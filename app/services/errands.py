"""Asiointipolku: matters brought to their end, each with its chain of events (E32)."""

from collections.abc import Mapping
from datetime import date, datetime
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from app.domain.errands import ErrandDraft, ErrandEventDraft, ErrandRow, ErrandStage
from app.domain.package_records import ErrandEventRecord
from app.domain.trimming import trimmed
from app.services.colleague_entries import authors_of
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
    errands = session.scalars(query).all()
    authors = authors_of(session, [event.id for errand in errands for event in errand.events])
    rows = [_row(errand, services.get(errand.id, ""), authors) for errand in errands]
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
        errand, written = store_errand(session, draft, now=now)
        if written and not errand.events:
            _append(errand, draft.opened_on or today, ErrandStage.PAPERS, "")
    return draft.id


def store_errand(
    session: Session, draft: ErrandDraft, *, now: datetime, author: str = ""
) -> tuple[Errand, bool]:
    """Write a matter without problems in another use case, its chain apart; see `store_record`."""
    stored = store_record(session, Errand, draft, "errand", now=now, author=author)
    search_index.index(
        session, "errand", draft.id, draft.client_id, title=draft.title, body=draft.next_step
    )
    return stored


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
        take_in_event(errand, event)
        log_use(session, record_act("record-saved", "errand", errand_id, errand.client_id))


def take_in_event(errand: Errand, event: ErrandEventDraft | ErrandEventRecord) -> None:
    """Put an event into its matter's chain, one's own or a colleague's, by its day."""
    _append(errand, event.on, event.stage, event.text.strip(), event.id)
    if event.stage is ErrandStage.DONE:
        errand.done_on = event.on


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
    """Add an event after those of its day; what a colleague did on an earlier day comes before."""
    event = ErrandEvent(id=event_id or uuid4(), on=on, stage=stage.value, text=text)
    place = sum(one.on <= on for one in errand.events)
    errand.events.insert(place, event)
    for position, one in enumerate(errand.events):
        one.position = position


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


def _row(errand: Errand, service: str = "", authors: Mapping[UUID, str] | None = None) -> ErrandRow:
    colleagues = authors or {}
    events = tuple(
        ErrandEventDraft(id=one.id, on=one.on, stage=ErrandStage(one.stage), text=one.text,
                         author=colleagues.get(one.id, ""))
        for one in errand.events
    )  # fmt: skip
    return ErrandRow(errand=draft_of(ErrandDraft, errand), events=events, service=service)
