"""The distance table, places without addresses, and who rides with whom to a group."""

from uuid import UUID

from sqlalchemy import ForeignKey, Index, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.storage.schema.base import Base


class TravelPlace(Base):
    """A place; a client's home has no name of its own."""

    __tablename__ = "travel_place"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    version: Mapped[int] = mapped_column()
    kind: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text, default="")
    client_id: Mapped[UUID | None] = mapped_column(ForeignKey("client.id"), index=True)

    __mapper_args__ = {"version_id_col": version}


class Distance(Base):
    """How far it is between two places; `back_` where the way back is another."""

    __tablename__ = "distance"
    __table_args__ = (Index("uq_distance_start_id", "start_id", "end_id", unique=True),)

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    version: Mapped[int] = mapped_column()
    start_id: Mapped[UUID] = mapped_column(ForeignKey("travel_place.id"))
    end_id: Mapped[UUID] = mapped_column(ForeignKey("travel_place.id"), index=True)
    kilometres: Mapped[int]
    minutes: Mapped[int]
    back_kilometres: Mapped[int | None]
    back_minutes: Mapped[int | None]

    __mapper_args__ = {"version_id_col": version}


class Lift(Base):
    """A vehicle of one session: who drives, how many seats, where it sets out."""

    __tablename__ = "lift"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    session_id: Mapped[UUID] = mapped_column(ForeignKey("group_session.id"), index=True)
    position: Mapped[int]
    driver: Mapped[str] = mapped_column(Text)
    seats: Mapped[int]
    start_id: Mapped[UUID | None] = mapped_column(ForeignKey("travel_place.id"))
    ahead: Mapped[int]
    and_back: Mapped[bool]

    riders: Mapped[list["LiftSeat"]] = relationship(
        order_by="LiftSeat.position", cascade="all, delete-orphan"
    )


class LiftSeat(Base):
    """A member who rides along, and where the member is picked up."""

    __tablename__ = "lift_seat"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    lift_id: Mapped[UUID] = mapped_column(ForeignKey("lift.id"), index=True)
    member_id: Mapped[UUID] = mapped_column(ForeignKey("group_member.id"), index=True)
    position: Mapped[int]
    place_id: Mapped[UUID] = mapped_column(ForeignKey("travel_place.id"))
