"""Reading the versions of one record, each beside the one before; a view of its own in the log."""

from uuid import UUID

from sqlalchemy import select

from app.domain.edit_history import RecordVersion, changes_between
from app.errors import NotFound
from app.services.use_events import section_opened
from app.storage.schema.plan import Revision
from app.storage.store import Store


def load_edit_history(
    store: Store, client_id: UUID, kind: str, record_id: UUID
) -> tuple[RecordVersion, ...]:
    """Give the versions of a client's record, the newest first.

    Raises:
        NotFound: there is no such record of this client, or it has no versions.
    """
    query = (
        select(Revision)
        .where(
            Revision.kind == kind,
            Revision.record_id == record_id,
            Revision.client_id == client_id,
        )
        .order_by(Revision.number)
    )
    with store.view(section_opened("edit-history", client_id, record_id)) as session:
        rows = session.scalars(query).all()
    if not rows:
        raise NotFound(kind=kind)
    found = [
        RecordVersion(
            number=number,
            at=row.at,
            worker=row.worker,
            reason=row.reason,
            first=before is None,
            changes=changes_between(before.payload, row.payload) if before else (),
        )
        for number, (before, row) in enumerate(zip((None, *rows), rows, strict=False), 1)
    ]
    return tuple(reversed(found))
