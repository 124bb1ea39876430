"""Whose turn it is on a channel, and how long a unit is left in peace after a try."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from random import Random
from typing import Final
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


def due_units(
    session: Session, kind: ChannelKind, now: datetime, *, metered: bool = False
) -> list[UUID]:
    """Whose turn it is on a channel; what another channel is sending waits for that one.

    `metered`: the network costs by what goes over it, so a plan waits for another one, at most a
    day: many workers have no other network than their phone's.
    """
    items = session.scalars(
        select(OutboxItem).where(OutboxItem.state.in_([state.value for state in OPEN]))
    ).all()
    delivered = set(
        session.scalars(select(LedgerEntry.unit_id).where(LedgerEntry.channel == kind.value))
    )
    return due(
        (
            Waiting(
                item.id,
                item.seq,
                item.record_id,
                UnitState(item.state),
                item.not_before,
                delivered=item.id in delivered,
                blocked=item.reason_code in {*WAIT_REASONS, "cannot-ask"}
                or (item.state == UnitState.SENDING.value and item.sending_channel != kind.value)
                or (metered and _is_heavy(item) and now - item.created_at < PATIENCE),
                heavy=_is_heavy(item),
            )
            for item in items
        ),
        now,
    )


def _is_heavy(item: OutboxItem) -> bool:
    """Whether many pages go with it; a mark that it was an error has none."""
    return item.kind == UnitKind.PLAN.value and item.withdraws is None


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
