"""Form drafts inside the transactions of other use cases."""

from typing import Final
from uuid import UUID

from sqlalchemy import bindparam, delete, select
from sqlalchemy.orm import Session

from app.storage.schema.meeting import Draft

_DROP: Final = delete(Draft.__table__).where(  # type: ignore[arg-type]
    Draft.kind == bindparam("of_kind"), Draft.target_id == bindparam("target")
)


def find_draft(session: Session, kind: str, target_id: UUID) -> Draft | None:
    """Give the one draft of a kind and target, discarded or not."""
    query = select(Draft).where(Draft.kind == kind, Draft.target_id == target_id)
    return session.scalars(query).one_or_none()


def drop_draft(session: Session, kind: str, target_id: UUID) -> None:
    """Remove a draft: its record is saved. Below the ORM, as each save ends here."""
    session.connection().execute(_DROP, {"of_kind": kind, "target": target_id})
