"""What she decides about entries that have left: both kept in a conflict, or marked as an error.

Nothing of another author is ever written over (703/2023 22 §; worker-review.md 9), and nothing that
was handed over is erased: an error stays at the other end, marked as entered in error.
"""

from datetime import datetime
from typing import Final
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.exchange import BothEntries, ChannelKind, UnitState
from app.errors import UserError
from app.formats.plain_text import plain_body
from app.services.outbox import GRACE, is_anothers
from app.services.outbox_rows import find_item, move, other_entry_of, receipts_of, unit_of
from app.services.unit_content import snapshot_of
from app.services.use_events import record_act, section_opened
from app.storage.schema.client import Client
from app.storage.schema.exchange import OutboxItem
from app.storage.store import Store
from app.storage.use_log import log_use
from app.sync.rules import Event

__all__ = ["NoConflict", "NotTakenBack", "both_entries", "keep_beside", "take_back"]

_WAYS: Final = frozenset(kind.value for kind in ChannelKind)


class NoConflict(UserError):
    """The other end has no entry of another content under this unit's name."""

    code = "no-conflict"


class NotTakenBack(UserError):
    """It hasn't arrived by itself, or it is marked already: what was carried is mended by hand."""

    code = "not-taken-back"


def both_entries(store: Store, unit_id: UUID, *, logged: bool = True) -> BothEntries:
    """Give both entries of a conflict, each under its author's name; logged as opened.

    Raises:
        NotFound: no such unit.
        NoConflict: the two ends don't differ.
        SnapshotUnreadable: this version cannot read the frozen content.
    """
    with store.write() if logged else store.read() as session:
        item = find_item(session, unit_id)
        if not is_anothers(item):
            raise NoConflict
        if logged:
            log_use(session, section_opened(item.kind, item.client_id, item.record_id))
        client = session.get(Client, item.client_id)
        unit = unit_of(item)
        snapshot = snapshot_of(unit, protected=client is not None and client.protected)
        return BothEntries(
            unit_id=unit.id,
            client_id=unit.client_id,
            record_id=unit.record_id,
            author=snapshot.author.name,
            text=plain_body(snapshot),
            written_at=unit.created_at,
            other=other_entry_of(session, unit_id),
        )


def keep_beside(store: Store, unit_id: UUID, *, now: datetime) -> UUID:
    """Hand over her own entry beside the other one, under a name of its own; give the new unit.

    Raises:
        NotFound: no such unit.
        NoConflict: the two ends don't differ.
    """
    with store.write() as session:
        item = find_item(session, unit_id)
        if not is_anothers(item):
            raise NoConflict
        move(item, Event.WITHDRAW, reason="both-kept")
        unit = _following(item, now=now, beside=item.id)
        session.add(unit)
        log_use(session, record_act("unit-kept-beside", item.kind, item.record_id, item.client_id))
        session.flush()
        return unit.id


def take_back(store: Store, unit_id: UUID, *, now: datetime) -> UUID:
    """Queue that what was handed over is marked as entered in error; give the new unit.

    The receipt stays. Until it leaves, a minute later at the earliest, it can be taken out of the
    queue again.

    Raises:
        NotFound: no such unit.
        NotTakenBack: see there.
    """
    with store.write() as session:
        item = find_item(session, unit_id)
        given = {receipt.channel for receipt in receipts_of(session, [unit_id]).get(unit_id, [])}
        arrived = item.state == UnitState.SENT.value and given & _WAYS and item.withdraws is None
        if not arrived or _is_marked(session, unit_id):
            raise NotTakenBack
        unit = _following(item, now=now, withdraws=item.id)
        session.add(unit)
        log_use(session, record_act("unit-taken-back", item.kind, item.record_id, item.client_id))
        session.flush()
        return unit.id


def _is_marked(session: Session, unit_id: UUID) -> bool:
    marking = select(OutboxItem.id).where(
        OutboxItem.withdraws == unit_id, OutboxItem.state != UnitState.WITHDRAWN.value
    )
    return session.scalars(marking).first() is not None


def _following(
    item: OutboxItem, *, now: datetime, beside: UUID | None = None, withdraws: UUID | None = None
) -> OutboxItem:
    """A new unit of the same frozen content: an operation of its own, never sent under the old."""
    return OutboxItem(
        id=uuid4(),
        kind=item.kind,
        record_id=item.record_id,
        client_id=item.client_id,
        revision=item.revision,
        replaces=item.replaces if beside else None,
        beside=beside,
        withdraws=withdraws,
        payload=item.payload,
        content_hash=item.content_hash,
        title_values=dict(item.title_values),
        incomplete=list(item.incomplete) if beside else [],
        reason_code="",
        reason_values={},
        state=UnitState.QUEUED.value,
        created_at=now,
        not_before=now + GRACE,
    )
