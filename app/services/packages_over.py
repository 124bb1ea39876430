"""Packages whose end date has passed: what still waits in them goes (peers.md 14)."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.packages import RecordState
from app.services.package_records import settle
from app.services.use_events import PURPOSE
from app.storage.schema.handover_package import HandoverClient, HandoverPackage, HandoverRecord
from app.storage.store import Store
from app.storage.use_log import UseEvent, log_use
from app.text import local


def forget_expired(store: Store, *, now: datetime) -> None:
    """Empty what still waits, or was left out, in packages whose end date has passed.

    Names and pages of clients who were never taken in go too. Without any it writes nothing: it is
    asked each day that the store is open.
    """
    today = local(now).date()
    with store.read() as session:
        if not any(_expired(session, today)):
            return
    with store.write() as session:
        rows, holders = _expired(session, today)
        for row in rows:
            settle(row, RecordState.DECLINED)
        for holder in holders:
            holder.name, holder.page = "", {}
        details = {"records": len(rows)}
        log_use(session, UseEvent("package-over", "package", None, None, PURPOSE, details))


def _expired(
    session: Session, today: date
) -> tuple[Sequence[HandoverRecord], Sequence[HandoverClient]]:
    """Give what waits in packages that have ended, and their clients who were not taken in."""
    over = select(HandoverPackage.id).where(HandoverPackage.ends_on < today)
    holders = select(HandoverClient.id).where(HandoverClient.package_id.in_(over))
    undecided = (RecordState.WAITING.value, RecordState.DECLINED.value)
    query = select(HandoverRecord).where(
        HandoverRecord.holder_id.in_(holders), HandoverRecord.state.in_(undecided)
    )
    kept = [row for row in session.scalars(query) if row.payload is not None]
    named = select(HandoverClient).where(
        HandoverClient.package_id.in_(over),
        HandoverClient.client_id.is_(None),
        HandoverClient.name != "",
    )
    return kept, session.scalars(named).all()
