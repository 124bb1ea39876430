"""The distance table: places without addresses, and how far it is between them."""

from uuid import UUID

from sqlalchemy import ForeignKey, Index, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column

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
