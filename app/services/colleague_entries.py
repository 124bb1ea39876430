"""An entry that came from a colleague stays as its author wrote it (worker-review.md 9)."""

from collections.abc import Collection
from typing import Final
from uuid import UUID

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from app.domain.packages import RecordState
from app.errors import UserError
from app.storage.schema.handover_package import HandoverRecord

_TAKEN: Final = select(HandoverRecord.id).where(
    HandoverRecord.record_id == bindparam("record_id"),
    HandoverRecord.state == RecordState.TAKEN.value,
    HandoverRecord.change.is_(False),
)


class ColleaguesEntry(UserError):
    """A colleague wrote it: one's own view is an entry of one's own beside it."""

    code = "colleagues-entry"


def authors_of(session: Session, record_ids: Collection[UUID]) -> dict[UUID, str]:
    """Give which of these records a colleague wrote, with the name; one's own are not in it."""
    taken = select(HandoverRecord.record_id, HandoverRecord.author).where(
        HandoverRecord.record_id.in_(record_ids),
        HandoverRecord.state == RecordState.TAKEN.value,
        HandoverRecord.change.is_(False),
    )
    return dict(session.execute(taken).all()) if record_ids else {}


def refuse_colleagues(session: Session, record_id: UUID) -> None:
    """Raise ColleaguesEntry where the record was taken in from a package."""
    if session.scalars(_TAKEN, {"record_id": record_id}).first() is not None:
        raise ColleaguesEntry
