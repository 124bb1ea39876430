"""Form drafts inside the transactions of other use cases."""

from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from app.storage.schema.meeting import Draft


def find_draft(session: Session, kind: str, target_id: UUID) -> Draft | None:
    """Give the one draft of a kind and target, discarded or not."""
    query = select(Draft).where(Draft.kind == kind, Draft.target_id == target_id)
    return session.scalars(query).one_or_none()


def drop_draft(session: Session, kind: str, target_id: UUID) -> None:
    """Remove a draft: its record is saved."""
    session.execute(delete(Draft).where(Draft.kind == kind, Draft.target_id == target_id))
