"""*Siirretty / siirtämättä* for each client, with the age of the oldest that waits (13)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.exchange import UnitState
from app.domain.handed_over import HandedOver
from app.services.exchange import needs_worker
from app.services.use_events import list_shown
from app.storage.schema.client import Client
from app.storage.schema.exchange import LedgerEntry, OutboxItem
from app.storage.store import Store
from app.storage.use_log import log_use
from app.text import sort_key

__all__ = ["HandedOver", "list_handed_over"]


@dataclass(frozen=True, slots=True)
class _Kind:
    """How many units of a client stand alike; a store of ten years has 60,000 of them."""

    state: str
    reason: str
    count: int
    oldest: datetime


def list_handed_over(store: Store, *, logged: bool = True) -> list[HandedOver]:
    """Give the clients of whom anything was to be handed over, the longest waiting first."""
    with store.write() if logged else store.read() as session:
        rows = _rows(session)
        if logged:
            log_use(session, list_shown("outbox", [row.client_id for row in rows]))
    return sorted(rows, key=_order)


def _order(row: HandedOver) -> tuple[bool, float, str]:
    waits = row.oldest.timestamp() if row.oldest else 0.0
    return row.oldest is None, waits, sort_key(row.client_name)


def _rows(session: Session) -> list[HandedOver]:
    kinds = (OutboxItem.client_id, OutboxItem.state, OutboxItem.reason_code)
    kept = (
        select(*kinds, func.count(), func.min(OutboxItem.created_at))
        .where(OutboxItem.state != UnitState.WITHDRAWN.value)
        .group_by(*kinds)
    )
    items: dict[UUID, list[_Kind]] = {}
    for client_id, state, reason, count, oldest in session.execute(kept):
        items.setdefault(client_id, []).append(_Kind(state, reason, count, oldest))
    receipts: dict[UUID, datetime] = {
        row[0]: row[1]
        for row in session.execute(
            select(OutboxItem.client_id, func.max(LedgerEntry.at))
            .join(LedgerEntry, LedgerEntry.unit_id == OutboxItem.id)
            .group_by(OutboxItem.client_id)
        )
    }
    names = _names(session, items)
    return [
        _row(client_id, names.get(client_id, ""), units, receipts.get(client_id))
        for client_id, units in items.items()
    ]


def _names(session: Session, ids: Iterable[UUID]) -> dict[UUID, str]:
    columns = (Client.id, Client.first_names, Client.last_name)
    query = select(*columns).where(Client.id.in_(list(ids)))
    return {row[0]: f"{row[1]} {row[2]}".strip() for row in session.execute(query)}


def _row(client_id: UUID, name: str, kinds: list[_Kind], last: datetime | None) -> HandedOver:
    here = [one for one in kinds if one.state != UnitState.SENT.value]
    attention = sum(one.count for one in here if needs_worker(one.state, one.reason))
    return HandedOver(
        client_id=client_id,
        client_name=name,
        waiting=sum(one.count for one in here) - attention,
        attention=attention,
        arrived=sum(one.count for one in kinds if one.state == UnitState.SENT.value),
        oldest=min((one.oldest for one in here), default=None),
        last_receipt=last,
    )
