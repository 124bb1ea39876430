"""The outbox: units are queued in the transaction of the record they hand over (A6).

Callers log the act itself (`plan-finished`, `meeting-saved`); the functions here only write rows.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID, uuid4

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from app.domain.exchange import UnitKind, UnitState, stands_beside
from app.formats.canonical import content_hash
from app.formats.snapshot_json import Snapshot, from_payload, to_payload
from app.services.code_sets import load_codes
from app.services.meeting_snapshot import subject_of
from app.services.outbox_rows import move
from app.services.unit_content import SosmetaFacts, sosmeta_of
from app.services.worker import find_worker
from app.storage.schema.exchange import DeskMark, OutboxItem
from app.sync.rules import Event

GRACE: Final = timedelta(seconds=60)
"""How long a saved record can be undone before it may leave (architecture.md 3, *Versions*)."""

_NEWEST: Final = (
    select(OutboxItem)
    .where(
        OutboxItem.record_id == bindparam("record_id"),
        OutboxItem.state != UnitState.WITHDRAWN.value,
        OutboxItem.withdraws.is_(None),
    )
    .order_by(OutboxItem.seq.desc())
    .limit(1)
)

WAIT_REASONS: Final = (
    "identity-missing",
    "identity-code-missing",
    "name-incomplete",
    "author-incomplete",
)
"""Why a unit waits before any channel is tried: its Sosmeta document can't be made yet."""


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
    first: bool = False,
) -> UUID:
    """Queue one version of a record inside the caller's write transaction; give the unit's id.

    `first`: the record has just got its first version, so that no unit of it can be there.

    The same revision twice is one unit. A changed record becomes a new unit that names the last
    one it `replaces`; the earlier one is never overwritten. `title_values` are JSON values (date,
    form, number …) for the line of *Siirrot*.
    """
    earlier = None if first else _newest_unit(session, record_id)
    if earlier is not None and earlier.revision == revision:
        return earlier.id
    payload = to_payload(snapshot)
    facts = sosmeta_of(snapshot, load_codes(session))
    unit = OutboxItem(
        id=uuid4(),
        kind=kind.value,
        record_id=record_id,
        client_id=client_id,
        revision=revision,
        replaces=None if earlier is None else earlier.id,
        beside=_beside(earlier),
        payload=payload,
        content_hash=content_hash(payload),
        title_values=dict(title_values),
        incomplete=list(facts.incomplete),
        reason_code=facts.waits_because,
        reason_values={},
        state=UnitState.QUEUED.value,
        created_at=now,
        not_before=now + GRACE,
    )
    session.add(unit)
    return unit.id


def _beside(earlier: OutboxItem | None) -> UUID | None:
    """Whose place the other end gives to another author; her addition then follows that one."""
    if earlier is None or not is_anothers(earlier):
        return earlier.beside if earlier else None
    move(earlier, Event.WITHDRAW, reason="both-kept")
    return earlier.id


def is_anothers(item: OutboxItem) -> bool:
    """Whether another author's entry holds the unit's place at the other end."""
    return stands_beside(UnitState(item.state), item.reason_values)


def _newest_unit(session: Session, record_id: UUID) -> OutboxItem | None:
    """The last unit of the record that counts: a withdrawn one never left."""
    return session.scalars(_NEWEST, {"record_id": record_id}).one_or_none()


def withdraw_revision(session: Session, *, record_id: UUID, revision: int) -> bool:
    """Take back a unit that hasn't left; False if it left (then only a correction helps).

    True also when there is no such unit: nothing of it is underway. What was carried over by
    hand has left too.
    """
    units = session.scalars(
        select(OutboxItem).where(OutboxItem.record_id == record_id, OutboxItem.revision == revision)
    ).all()
    carried = select(DeskMark.id).where(DeskMark.unit_id.in_([unit.id for unit in units]))
    if any(not _is_here(unit) for unit in units) or session.scalars(carried).first():
        return False
    for unit in units:
        unit.state = UnitState.WITHDRAWN.value
    return True


def _is_here(unit: OutboxItem) -> bool:
    """True while nothing of the unit can be at the other end."""
    return unit.state == UnitState.WITHDRAWN.value or (
        unit.state == UnitState.QUEUED.value and not unit.attempts
    )


def renew_waiting(session: Session, *, now: datetime) -> int:
    """Queue anew what waited for an identity code, a name or an author that is there now.

    The waiting unit never left: it is withdrawn, and one with the complete content takes its
    place in the same order. Gives how many were renewed.
    """
    waiting = session.scalars(
        select(OutboxItem)
        .where(
            OutboxItem.state == UnitState.QUEUED.value,
            OutboxItem.reason_code.in_(WAIT_REASONS),
            OutboxItem.attempts == 0,
        )
        .order_by(OutboxItem.seq)
    ).all()
    renewed: dict[UUID, UUID] = {}
    codes = load_codes(session)
    for item in waiting:
        snapshot = from_payload(item.payload)
        snapshot = replace(
            snapshot,
            subject=subject_of(session, item.client_id),
            author=find_worker(session) or snapshot.author,
        )
        facts = sosmeta_of(snapshot, codes)
        if facts.waits_because:
            continue
        unit = _renewed(item, snapshot, facts, now)
        unit.replaces = renewed.get(item.replaces, item.replaces) if item.replaces else None
        renewed[item.id] = unit.id
        move(item, Event.WITHDRAW, reason="completed")
        session.add(unit)
        session.flush()
    return len(renewed)


def _renewed(
    item: OutboxItem, snapshot: Snapshot, facts: SosmetaFacts, now: datetime
) -> OutboxItem:
    payload = to_payload(snapshot)
    return OutboxItem(
        id=uuid4(),
        kind=item.kind,
        record_id=item.record_id,
        client_id=item.client_id,
        revision=item.revision,
        payload=payload,
        content_hash=content_hash(payload),
        title_values=dict(item.title_values),
        incomplete=list(facts.incomplete),
        reason_code="",
        reason_values={},
        state=UnitState.QUEUED.value,
        created_at=now,
        not_before=item.not_before,
    )
