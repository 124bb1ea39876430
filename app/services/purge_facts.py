"""What of closed cases has arrived at the other end, and what has not."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from app.domain.exchange import UnitKind, UnitState
from app.domain.packages import RecordState
from app.domain.purge import PurgeFacts
from app.storage.schema.client import Client
from app.storage.schema.exchange import LedgerEntry, OutboxItem
from app.storage.schema.handover_package import HandoverRecord
from app.storage.schema.meeting import Draft
from app.storage.schema.plan import Revision
from app.sync.rules import OPEN
from app.text import local

_KINDS = [kind.value for kind in UnitKind]
_BY_WORKER = "by-worker"
_Unit = tuple[str, str]


def facts_of(session: Session, only: UUID | None = None) -> dict[UUID, PurgeFacts]:
    """Give the facts of every closed case, or of one; four queries, however many there are.

    Drafts that she has put away (*Hylkää*) hold nothing back.
    """
    closed = select(Client.id).where(Client.ended_on.is_not(None))
    if only is not None:
        closed = closed.where(Client.id == only)
    ended = select(Client.id, Client.ended_on).where(Client.id.in_(closed))
    drafts = (
        select(Draft.client_id, func.count())
        .where(Draft.client_id.in_(closed), Draft.discarded_at.is_(None))
        .group_by(Draft.client_id)
    )
    receipts = (
        select(OutboxItem.client_id, func.max(LedgerEntry.at))
        .join(LedgerEntry, LedgerEntry.unit_id == OutboxItem.id)
        .where(OutboxItem.client_id.in_(closed))
        .group_by(OutboxItem.client_id)
    )
    unsent = _unsent(session, closed)
    waiting = {row[0]: row[1] for row in session.execute(drafts)}
    last = {row[0]: local(row[1]).date() for row in session.execute(receipts)}
    return {
        client_id: PurgeFacts(
            ended_on=ended_on,
            unsent=unsent.get(client_id, 0),
            drafts=waiting.get(client_id, 0),
            last_receipt=last.get(client_id),
        )
        for client_id, ended_on in session.execute(ended)
        if ended_on is not None
    }


def _unsent(session: Session, closed: Select[UUID]) -> dict[UUID, int]:
    """Count the official records whose newest version has no receipt.

    A record of a kind that is handed over has revisions; each version that counts has a unit. What
    she undid in time left as nothing; what she took out of the queue herself never arrived.
    What came from a colleague's store is handed over from there.
    """
    colleagues = select(HandoverRecord.record_id).where(
        HandoverRecord.state == RecordState.TAKEN.value, HandoverRecord.change.is_(False)
    )
    revised = select(Revision.client_id, Revision.record_id).where(
        Revision.client_id.in_(closed),
        Revision.kind.in_(_KINDS),
        Revision.record_id.not_in(colleagues),
    )
    columns = (OutboxItem.state, OutboxItem.reason_code)
    units = (
        select(OutboxItem.client_id, OutboxItem.record_id, *columns)
        .where(OutboxItem.client_id.in_(closed))
        .order_by(OutboxItem.seq)
    )
    records: dict[tuple[UUID, UUID], list[_Unit]] = {
        (client_id, record_id): [] for client_id, record_id in session.execute(revised)
    }
    for client_id, record_id, state, reason in session.execute(units):
        records.setdefault((client_id, record_id), []).append((state, reason))
    found: dict[UUID, int] = {}
    for (client_id, _), states in records.items():
        found[client_id] = found.get(client_id, 0) + (not _arrived(states))
    return found


def _arrived(units: Sequence[_Unit]) -> bool:
    """Whether the newest version of a record that counts has its receipt."""
    if any(state in OPEN for state, _ in units):
        return False
    withdrawn = UnitState.WITHDRAWN.value
    counting = [state for state, reason in units if state != withdrawn or reason == _BY_WORKER]
    if not counting:
        return bool(units)
    return counting[-1] == UnitState.SENT.value
