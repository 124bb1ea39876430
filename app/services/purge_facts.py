"""What of a closed case has arrived at the other end, and what has not."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.exchange import UnitKind, UnitState
from app.domain.purge import PurgeFacts
from app.storage.schema.exchange import LedgerEntry, OutboxItem
from app.storage.schema.meeting import Draft
from app.storage.schema.plan import Revision
from app.text import local

_KINDS = [kind.value for kind in UnitKind]
_OPEN = frozenset({"queued", "sending", "refused", "conflict"})
_BY_WORKER = "by-worker"


def purge_facts(session: Session, client_id: UUID, ended_on: date) -> PurgeFacts:
    """Gather them; drafts that she has put away (*Hylkää*) hold nothing back."""
    drafts = select(func.count()).where(Draft.client_id == client_id, Draft.discarded_at.is_(None))
    receipts = (
        select(func.max(LedgerEntry.at))
        .join(OutboxItem, OutboxItem.id == LedgerEntry.unit_id)
        .where(OutboxItem.client_id == client_id)
    )
    last = session.scalar(receipts)
    return PurgeFacts(
        ended_on=ended_on,
        unsent=_unsent(session, client_id),
        drafts=session.scalar(drafts) or 0,
        last_receipt=None if last is None else local(last).date(),
    )


def _unsent(session: Session, client_id: UUID) -> int:
    """Count the official records whose newest version has no receipt.

    A record of a kind that is handed over has revisions; each version that counts has a unit. What
    she undid in time left as nothing; what she took out of the queue herself never arrived.
    """
    columns = (OutboxItem.record_id, OutboxItem.state, OutboxItem.reason_code)
    units = session.execute(
        select(*columns).where(OutboxItem.client_id == client_id).order_by(OutboxItem.seq)
    )
    by_record: dict[UUID, list[tuple[str, str]]] = {
        record: []
        for record in session.scalars(
            select(Revision.record_id).where(
                Revision.client_id == client_id, Revision.kind.in_(_KINDS)
            )
        )
    }
    for record_id, state, reason in units:
        by_record.setdefault(record_id, []).append((state, reason))
    return sum(not _arrived(states) for states in by_record.values())


def _arrived(units: Iterable[tuple[str, str]]) -> bool:
    units = list(units)
    withdrawn = UnitState.WITHDRAWN.value
    if any(state in _OPEN for state, _ in units):
        return False
    counting = [unit for unit in units if unit[0] != withdrawn or unit[1] == _BY_WORKER]
    if not counting:
        return bool(units)
    return counting[-1][0] == UnitState.SENT.value
