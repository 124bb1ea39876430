"""Whose turn it is on a channel, and how long a unit is left in peace after a try."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from random import Random
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.exchange import ChannelKind, UnitKind, UnitState
from app.services.outbox import WAIT_REASONS
from app.services.outbox_rows import move
from app.storage.schema.exchange import LedgerEntry, OutboxItem
from app.sync.retry import pause
from app.sync.rules import OPEN, Event, Waiting, due

PATIENCE: Final = timedelta(days=1)
"""How long a plan waits for a network that is not metered."""
LATE: Final = timedelta(days=3)
"""After which a package that nobody has acknowledged needs a look."""
_ASKED: Final = (
    OutboxItem.id,
    OutboxItem.seq,
    OutboxItem.record_id,
    OutboxItem.kind,
    OutboxItem.state,
    OutboxItem.not_before,
    OutboxItem.created_at,
    OutboxItem.reason_code,
    OutboxItem.sending_channel,
    OutboxItem.withdraws,
)  # not what a unit holds: this is asked before each one


def due_units(
    session: Session, kind: ChannelKind, now: datetime, *, metered: bool = False
) -> list[UUID]:
    """Whose turn it is on a channel; what another channel is sending waits for that one.

    `metered`: the network costs by what goes over it, so a plan waits for another one, at most a
    day: many workers have no other network than their phone's.
    """
    is_open = OutboxItem.state.in_([state.value for state in OPEN])
    rows = session.execute(select(*_ASKED).where(is_open)).all()
    given = select(LedgerEntry.unit_id).where(LedgerEntry.channel == kind.value)
    delivered = set(  # of ten years' receipts only those that matter here
        session.scalars(given.where(LedgerEntry.unit_id.in_(select(OutboxItem.id).where(is_open))))
    )

    def is_blocked(row: Any, *, heavy: bool) -> bool:
        elsewhere = row.state == UnitState.SENDING.value and row.sending_channel != kind.value
        waits = metered and heavy and now - row.created_at < PATIENCE
        return elsewhere or waits or row.reason_code in {*WAIT_REASONS, "cannot-ask"}

    def asked(row: Any) -> Waiting:
        heavy = row.kind == UnitKind.PLAN.value and row.withdraws is None
        return Waiting(
            row.id,
            row.seq,
            row.record_id,
            UnitState(row.state),
            row.not_before,
            delivered=row.id in delivered,
            blocked=is_blocked(row, heavy=heavy),
            heavy=heavy,  # many pages go with a plan; a mark that it was an error has none
        )

    return due(map(asked, rows), now)


def postpone(item: OutboxItem, values: Mapping[str, object], *, now: datetime, rng: Random) -> None:
    """Ask for the unit again later; the others go on."""
    wish = values.get("retry_after")
    move(item, Event.UNCLEAR, reason="answer-unclear", values=values)
    seconds = pause(item.attempts, rng, retry_after=wish if isinstance(wish, float) else None)
    item.not_before = now + timedelta(seconds=seconds)


def kept_since(item: OutboxItem) -> dict[str, object]:
    """Since when a unit lies in the folder: that stays while it is asked for again."""
    return {name: value for name, value in item.reason_values.items() if name == "since"}


def await_receipt(item: OutboxItem, *, now: datetime, rng: Random) -> None:
    """It lies in the folder; ask again later. After three days she is told."""
    since = str(item.reason_values.get("since") or now.isoformat())
    late = now - datetime.fromisoformat(since) >= LATE
    reason = "receipt-late" if late else "awaiting-receipt"
    move(item, Event.UNCLEAR, reason=reason, values={"since": since})
    item.not_before = now + timedelta(seconds=pause(item.attempts, rng))
