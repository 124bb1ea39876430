"""Reading the versions of one record, each beside the one before; a view of its own in the log."""

from uuid import UUID

from sqlalchemy import select

from app.domain.edit_history import RecordVersion, changes_between, content_of_version
from app.errors import NotFound
from app.services.use_events import section_opened
from app.storage.schema.plan import Revision
from app.storage.store import Store


def load_edit_history(
    store: Store, client_id: UUID, kind: str, record_id: UUID | None
) -> tuple[RecordVersion, ...]:
    """Give the versions of a client's record, the newest first.

    Plans and assessments of needs follow one another, each a record of its own: without
    `record_id` all of that kind are one history, in the order in which they were written.

    Raises:
        NotFound: there is no such record of this client, or it has no versions.
    """
    query = (
        select(Revision)
        .where(Revision.kind == kind, Revision.client_id == client_id)
        .order_by(Revision.at, Revision.number)
    )
    if record_id is not None:
        query = query.where(Revision.record_id == record_id)
    with store.view(section_opened("edit-history", client_id, record_id)) as session:
        rows = session.scalars(query).all()
    if not rows:
        raise NotFound(kind=kind)
    contents = [content_of_version(kind, row.payload) for row in rows]
    found = [
        RecordVersion(
            number=number,
            at=row.at,
            worker=row.worker,
            reason=row.reason,
            first=before is None,
            changes=changes_between(before, content) if before is not None else (),
        )
        for number, (row, before, content) in enumerate(
            zip(rows, (None, *contents), contents, strict=False), 1
        )
    ]
    return tuple(reversed(found))
