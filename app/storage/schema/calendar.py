"""Bookings: local wall time with its zone, so that a moved clock moves no appointment."""

from datetime import date, datetime, time
from uuid import UUID

from sqlalchemy import ForeignKey, Text, Uuid, false
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base
from app.storage.types import Instant


class Booking(Base):
    """A booked meeting, or other work with a title and no client.

    `series_id` is shared by appointments that were booked together and come again.
    """

    __tablename__ = "booking"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    version: Mapped[int] = mapped_column()
    client_id: Mapped[UUID | None] = mapped_column(ForeignKey("client.id"), index=True)
    on: Mapped[date] = mapped_column(index=True)
    at: Mapped[time]
    minutes: Mapped[int]
    zone: Mapped[str] = mapped_column(Text, default="Europe/Helsinki")
    form: Mapped[str] = mapped_column(Text, default="")
    place: Mapped[str] = mapped_column(Text, default="")
    title: Mapped[str] = mapped_column(Text, default="")
    with_pair: Mapped[bool] = mapped_column(default=False)
    purpose: Mapped[str] = mapped_column(Text, default="")
    interpreter_booked: Mapped[bool] = mapped_column(default=False)
    kilometres: Mapped[int | None]
    drive_minutes: Mapped[int | None]
    place_id: Mapped[UUID | None] = mapped_column(Uuid)  # never a home of somebody else
    optional: Mapped[bool] = mapped_column(default=False, server_default=false())
    series_id: Mapped[UUID | None] = mapped_column(Uuid, index=True)
    meeting_id: Mapped[UUID | None] = mapped_column(ForeignKey("meeting.id"), index=True)
    cancelled_at: Mapped[datetime | None] = mapped_column(Instant)

    __mapper_args__ = {"version_id_col": version}
