"""Units and receipts between the tables and the domain."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Final
from uuid import UUID, uuid4

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.disclosures import SYSTEM, Ground
from app.domain.exchange import ExportUnit, OtherEntry, OutboxRow, Receipt, UnitKind, UnitState
from app.errors import NotFound
from app.services.use_events import PURPOSE
from app.storage.disclosure_log import Disclosure, log_disclosure
from app.storage.schema.exchange import LedgerEntry, OutboxItem
from app.storage.schema.exchange import OtherEntry as OtherEntryRow
from app.storage.use_log import UseEvent
from app.sync.rules import OPEN, Event, NotPossible, next_state

_AT_ONCE: Final = 500  # a statement takes only so many values


def unit_of(item: OutboxItem) -> ExportUnit:
    """Give the frozen unit."""
    return ExportUnit(
        id=item.id,
        seq=item.seq,
        kind=UnitKind(item.kind),
        record_id=item.record_id,
        client_id=item.client_id,
        revision=item.revision,
        replaces=item.replaces,
        withdraws=item.withdraws,
        beside=item.beside,
        payload=item.payload,
        content_hash=item.content_hash,
        created_at=item.created_at,
        not_before=item.not_before,
    )


def waiting_entries(session: Session) -> tuple[int, datetime | None]:
    """How many entries are not handed over yet, and since when the oldest waits."""
    waiting = [state.value for state in OPEN]  # IN finds by the index
    columns = (func.count(), func.min(OutboxItem.created_at))
    count, oldest = session.execute(select(*columns).where(OutboxItem.state.in_(waiting))).one()
    return count, oldest


def oldest_waiting(session: Session) -> OutboxRow | None:
    """Give the entry that waits longest, without its client's name."""
    waiting = [state.value for state in OPEN]
    query = select(OutboxItem).where(OutboxItem.state.in_(waiting))
    found = session.scalars(query.order_by(OutboxItem.created_at, OutboxItem.seq).limit(1)).first()
    return None if found is None else row_of(found, "", None)


def row_of(
    item: OutboxItem,
    client_name: str,
    receipt: Receipt | None,
    taken_back: UnitState | None = None,
) -> OutboxRow:
    """Give the line of *Siirrot*."""
    return OutboxRow(
        id=item.id,
        seq=item.seq,
        kind=UnitKind(item.kind),
        record_id=item.record_id,
        client_id=item.client_id,
        client_name=client_name,
        title_values=dict(item.title_values),
        revision=item.revision,
        state=UnitState(item.state),
        created_at=item.created_at,
        not_before=item.not_before,
        attempts=item.attempts,
        reason_code=item.reason_code,
        reason_values=dict(item.reason_values),
        incomplete=tuple(item.incomplete),
        receipt=receipt,
        withdraws=item.withdraws,
        taken_back=taken_back,
    )


def find_item(session: Session, unit_id: UUID) -> OutboxItem:
    """Give the row of a unit; NotFound if there is none."""
    item = session.scalars(select(OutboxItem).where(OutboxItem.id == unit_id)).one_or_none()
    if item is None:
        raise NotFound(kind="outbox-item")
    return item


def move(
    item: OutboxItem,
    event: Event,
    *,
    reason: str = "",
    values: Mapping[str, object] = MappingProxyType({}),
) -> None:
    """Let an event happen to a unit; NotPossible if it cannot."""
    item.state = next_state(UnitState(item.state), event).value
    item.reason_code = reason
    item.reason_values = dict(values)


def write_receipt(session: Session, item: OutboxItem, receipt: Receipt) -> None:
    """Write a receipt into the ledger, once for unit and channel.

    Raises:
        NotPossible: it names another unit or another content; nothing is written.
    """
    if (receipt.unit_id, receipt.content_hash) != (item.id, item.content_hash):
        raise NotPossible("a receipt of something else")
    there = select(LedgerEntry.id).where(
        LedgerEntry.unit_id == item.id, LedgerEntry.channel == receipt.channel
    )
    if session.scalars(there).first() is not None:
        return
    session.add(
        LedgerEntry(
            id=uuid4(),
            unit_id=item.id,
            record_id=item.record_id,
            channel=receipt.channel,
            content_hash=receipt.content_hash,
            remote_id=receipt.remote_id,
            remote_version=receipt.remote_version,
            at=receipt.at,
            details=dict(receipt.details),
        )
    )
    session.flush()


def keep_other_entry(session: Session, unit_id: UUID, entry: OtherEntry, *, now: datetime) -> None:
    """Keep what the other end has under a unit's name; what was known of it before gives way."""
    row = session.get(OtherEntryRow, unit_id) or OtherEntryRow(unit_id=unit_id)
    row.author, row.text, row.written_at = entry.author, entry.text, entry.written_at
    row.found_at = now
    session.add(row)


def other_entry_of(session: Session, unit_id: UUID) -> OtherEntry | None:
    """Give what is kept of the other end's entry under a unit's name."""
    row = session.get(OtherEntryRow, unit_id)
    if row is None:
        return None
    return OtherEntry(author=row.author, text=row.text, written_at=row.written_at)


def receipts_of(session: Session, unit_ids: Iterable[UUID]) -> dict[UUID, list[Receipt]]:
    """Give the receipts of units, the earliest first."""
    wanted = list(dict.fromkeys(unit_ids))
    found: dict[UUID, list[Receipt]] = {}
    for start in range(0, len(wanted), _AT_ONCE):
        some = LedgerEntry.unit_id.in_(wanted[start : start + _AT_ONCE])
        for entry in session.scalars(select(LedgerEntry).where(some).order_by(LedgerEntry.at)):
            found.setdefault(entry.unit_id, []).append(_receipt(entry))
    return found


def _receipt(entry: LedgerEntry) -> Receipt:
    return Receipt(
        unit_id=entry.unit_id,
        content_hash=entry.content_hash,
        channel=entry.channel,
        remote_id=entry.remote_id,
        remote_version=entry.remote_version,
        at=entry.at,
        details=dict(entry.details),
    )


def log_handed_over(session: Session, item: OutboxItem, channel: str) -> None:
    """Log that a unit has arrived at the county's system, as use and as disclosure."""
    event = UseEvent(
        "handed-over",
        item.kind,
        item.record_id,
        item.client_id,
        PURPOSE,
        {"channel": channel, "unit": item.id},
    )
    told = Disclosure(recipient=SYSTEM, way=channel, ground=Ground.OWN_REGISTER)
    log_disclosure(session, event, told)
