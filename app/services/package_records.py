"""Writing one record of a package into its client's file: an addition under its author's name."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from app.domain.packages import RecordKind, RecordState
from app.services.package_changes import take_change
from app.services.package_kinds.kind import Taking
from app.services.package_kinds.registry import CARRIED, ids_here
from app.services.package_reading import checked
from app.services.use_events import record_act
from app.storage.schema.handover_package import HandoverClient, HandoverRecord
from app.storage.store import Store
from app.storage.use_log import log_use


def settle(row: HandoverRecord, state: RecordState) -> None:
    """Decide on a record; its content isn't kept twice."""
    row.state, row.payload = state.value, None


def take_in(
    store: Store, session: Session, holder: HandoverClient, row: HandoverRecord, *, now: datetime
) -> None:
    """Write a waiting record; one that came here in the meantime by another way stays as it is.

    A proposed change is written as a new version, or beside the entry that it mends.

    Raises:
        InvalidInput: it can't stand here as it is; nothing is written.
        NotFound: it needs an instrument that isn't here.
    """
    kind = RecordKind(row.kind)
    client_id = holder.client_id
    if client_id is None:
        raise ValueError("the client has not been taken in")
    is_here = ids_here(session, [row.record_id], client_id=client_id, ref=holder.ref)
    if is_here and not row.change:
        settle(row, RecordState.KNOWN)
        return
    draft: Any = checked(kind, row.payload or {}, holder.ref)
    carried = CARRIED[kind]
    taking = Taking(
        store=store, session=session, author=row.author, at=row.written_at or now, now=now
    )
    with store.write():  # a savepoint: what is refused leaves nothing behind
        if row.change:
            take_change(taking, holder, row, draft)
        else:
            carried.take_in(taking, replace(draft, client_id=client_id))
        settle(row, RecordState.TAKEN)
        log_use(session, record_act("addition-taken", carried.logged, row.record_id, client_id))
