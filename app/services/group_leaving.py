"""A client whose relation ends belongs to no group any more; taking the end back brings it back."""

from datetime import date
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from app.storage.schema.group import GroupMember


def leave_groups(session: Session, client_id: UUID, on: date, *, act_id: UUID) -> None:
    """End the client's memberships on a day, inside another use case; earlier ends stay.

    `act_id`: the final evaluation that ends them. A later one, planned before, is remembered.
    """
    rejoin_groups(session, client_id, act_id=act_id)  # written down anew, perhaps with another day
    ending = select(GroupMember).where(
        GroupMember.client_id == client_id,
        GroupMember.joined_on <= on,
        or_(GroupMember.left_on.is_(None), GroupMember.left_on > on),
    )
    for member in session.scalars(ending):
        member.left_before, member.left_on = member.left_on, on
        member.ended_by = act_id
        member.version += 1
    session.flush()


def rejoin_groups(session: Session, client_id: UUID, *, act_id: UUID) -> None:
    """Undo what `leave_groups` did for this act; what she ended or changed herself stays so."""
    ended = select(GroupMember).where(
        GroupMember.client_id == client_id, GroupMember.ended_by == act_id
    )
    for member in session.scalars(ended):
        member.left_on, member.left_before = member.left_before, None
        member.ended_by = None
        member.version += 1
    session.flush()
