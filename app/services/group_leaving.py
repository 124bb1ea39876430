"""A client whose relation ends belongs to no group any more; taking the end back brings it back."""

from datetime import date
from uuid import UUID

from sqlalchemy import or_, update
from sqlalchemy.orm import Session

from app.storage.schema.group import GroupMember


def leave_groups(session: Session, client_id: UUID, on: date) -> None:
    """End the client's memberships on a day, inside another use case; earlier ends stay."""
    ending = update(GroupMember).where(
        GroupMember.client_id == client_id,
        GroupMember.joined_on <= on,
        or_(GroupMember.left_on.is_(None), GroupMember.left_on > on),
    )
    session.execute(ending.values(left_on=on, version=GroupMember.version + 1))


def rejoin_groups(session: Session, client_id: UUID, ended_on: date | None) -> None:
    """Undo what `leave_groups` did, inside another use case; what she ended in words stays so."""
    ended = update(GroupMember).where(
        GroupMember.client_id == client_id,
        GroupMember.left_on == ended_on,
        GroupMember.left_note == "",
    )
    session.execute(ended.values(left_on=None, version=GroupMember.version + 1))
