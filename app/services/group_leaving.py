"""A client whose relation ends belongs to no group any more; taking the end back brings it back."""

from datetime import date
from uuid import UUID

from sqlalchemy import or_, update
from sqlalchemy.orm import Session

from app.storage.schema.group import GroupMember


def leave_groups(session: Session, client_id: UUID, on: date, *, act_id: UUID) -> None:
    """End the client's memberships on a day, inside another use case; earlier ends stay.

    `act_id`: the final evaluation that ends them. A later one, planned before, is remembered.
    """
    rejoin_groups(session, client_id, act_id=act_id)  # written down anew, perhaps with another day
    ending = update(GroupMember).where(
        GroupMember.client_id == client_id,
        GroupMember.joined_on <= on,
        or_(GroupMember.left_on.is_(None), GroupMember.left_on > on),
    )
    session.execute(
        ending.values(
            left_on=on,
            left_before=GroupMember.left_on,
            ended_by=act_id,
            version=GroupMember.version + 1,
        )
    )


def rejoin_groups(session: Session, client_id: UUID, *, act_id: UUID) -> None:
    """Undo what `leave_groups` did for this act; what she ended or changed herself stays so."""
    ended = update(GroupMember).where(
        GroupMember.client_id == client_id, GroupMember.ended_by == act_id
    )
    session.execute(
        ended.values(
            left_on=GroupMember.left_before,
            left_before=None,
            ended_by=None,
            version=GroupMember.version + 1,
        )
    )
