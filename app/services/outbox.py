"""The outbox: units are queued in the transaction of the record they hand over (A6).

Callers log the act itself (`plan-finished`, `meeting-saved`); the functions here only write rows.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.exchange import UnitKind, UnitState
from app.formats.canonical import content_hash
from app.formats.snapshot_json import Snapshot, to_payload
from app.storage.schema.exchange import OutboxItem

GRACE: Final = timedelta(seconds=60)
"""How long a saved record can be undone before it may leave (architecture.md 3, *Versions*)."""


def queue_unit(
    session: Session,
    *,
    kind: UnitKind,
    record_id: UUID,
    client_id: UUID,
    revision: int,
    snapshot: Snapshot,
    title_values: Mapping[str, object],
    now: datetime,
) -> UUID:
    """Queue one version of a record inside the caller's write transaction; give the unit's id.

    The same revision twice is one unit. A changed record becomes a new unit that names the last
    one it `replaces`; the earlier one is never overwritten. `title_values` are JSON values (date,
    form, number …) for the line of *Siirrot*.
    """
    earlier = _newest_unit(session, record_id)
    if earlier is not None and earlier.revision == revision:
        return earlier.id
    payload = to_payload(snapshot)
    unit = OutboxItem(
        id=uuid4(),
        kind=kind.value,
        record_id=record_id,
        client_id=client_id,
        revision=revision,
        replaces=None if earlier is None else earlier.id,
        payload=payload,
        content_hash=content_hash(payload),
        title_values=dict(title_values),
        incomplete=[],
        reason_values={},
        state=UnitState.QUEUED.value,
        created_at=now,
        not_before=now + GRACE,
    )
    session.add(unit)
    session.flush()
    return unit.id


def _newest_unit(session: Session, record_id: UUID) -> OutboxItem | None:
    """The last unit of the record that counts: a withdrawn one never left."""
    return session.scalars(
        select(OutboxItem)
        .where(OutboxItem.record_id == record_id, OutboxItem.state != UnitState.WITHDRAWN.value)
        .order_by(OutboxItem.seq.desc())
        .limit(1)
    ).one_or_none()


def withdraw_revision(session: Session, *, record_id: UUID, revision: int) -> bool:
    """Take back a unit that hasn't left; False if it left (then only a correction helps).

    True also when there is no such unit: nothing of it is underway.
    """
    units = session.scalars(
        select(OutboxItem).where(OutboxItem.record_id == record_id, OutboxItem.revision == revision)
    ).all()
    if any(not _is_here(unit) for unit in units):
        return False
    for unit in units:
        unit.state = UnitState.WITHDRAWN.value
    return True


def _is_here(unit: OutboxItem) -> bool:
    """True while nothing of the unit can be at the other end."""
    return unit.state in {UnitState.QUEUED.value, UnitState.WITHDRAWN.value} and not unit.attempts
