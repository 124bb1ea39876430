"""Every version of an official record: who, when, why, and its whole content (A3, *Versions*)."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final
from uuid import UUID, uuid4

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from app.domain.goals import RevisionRow
from app.storage.schema.plan import Revision

_NEWEST: Final = select(func.max(Revision.number)).where(
    Revision.kind == bindparam("kind"), Revision.record_id == bindparam("record_id")
)


def revise(
    session: Session,
    kind: str,
    record_id: UUID,
    client_id: UUID,
    *,
    payload: Mapping[str, Any],
    worker: str,
    reason: str,
    now: datetime,
) -> int:
    """Write the next version of a record; give its number (1 for the first)."""
    number = last_number(session, kind, record_id) + 1
    session.add(
        Revision(
            id=uuid4(),
            kind=kind,
            record_id=record_id,
            client_id=client_id,
            number=number,
            at=now,
            worker=worker,
            reason=reason.strip(),
            payload=dict(payload),
        )
    )
    return number


def last_number(session: Session, kind: str, record_id: UUID) -> int:
    """Give the number of the newest version, 0 if there is none."""
    return session.scalar(_NEWEST, {"kind": kind, "record_id": record_id}) or 0


def last_payload(session: Session, kind: str, record_id: UUID, *, back: int = 0) -> Any | None:
    """Give the content of the newest version, or of the one `back` before it."""
    return session.scalars(
        select(Revision.payload)
        .where(Revision.kind == kind, Revision.record_id == record_id)
        .order_by(Revision.number.desc())
        .offset(back)
        .limit(1)
    ).one_or_none()


def list_revisions(session: Session, kind: str, record_id: UUID) -> list[RevisionRow]:
    """Give all versions of a record, the newest first, without their contents."""
    columns = (Revision.id, Revision.number, Revision.at, Revision.worker, Revision.reason)
    query = (
        select(*columns)
        .where(Revision.kind == kind, Revision.record_id == record_id)
        .order_by(Revision.number.desc())
    )
    return [RevisionRow(**row) for row in session.execute(query).mappings()]
