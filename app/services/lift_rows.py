"""Reading the lifts of sessions as their forms hold them."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.lifts import Driver, LiftDraft, LiftPlan, Seat
from app.storage.schema.travel import Lift


def plan_of(session: Session, session_id: UUID) -> LiftPlan:
    """Give the stored plan of a session."""
    query = select(Lift).where(Lift.session_id == session_id).order_by(Lift.position)
    return LiftPlan(session_id=session_id, lifts=tuple(map(lift_draft, session.scalars(query))))


def lift_draft(row: Lift) -> LiftDraft:
    """Give a stored lift as its form holds it."""
    return LiftDraft(
        id=row.id,
        session_id=row.session_id,
        driver=Driver(row.driver),
        seats=row.seats,
        start_id=row.start_id,
        ahead=row.ahead,
        and_back=row.and_back,
        riders=tuple(Seat(one.member_id, one.place_id) for one in row.riders),
    )
