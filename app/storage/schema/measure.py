"""Fillings of instruments: the client's numbers and words on a day."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Index, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base
from app.storage.types import Instant


class Measurement(Base):
    """One filling; scores are worked out anew by the instrument's definition."""

    __tablename__ = "measurement"
    __table_args__ = (Index("ix_measurement_client_id_on", "client_id", "on", "at"),)

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    version: Mapped[int] = mapped_column()
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"))
    instrument: Mapped[str] = mapped_column(Text)
    edition: Mapped[str] = mapped_column(Text, default="")
    on: Mapped[date]
    at: Mapped[datetime] = mapped_column(Instant)
    point: Mapped[str] = mapped_column(Text)
    together: Mapped[bool] = mapped_column(default=True)
    client_words: Mapped[str] = mapped_column(Text, default="")
    values: Mapped[Any] = mapped_column(JSON)

    __mapper_args__ = {"version_id_col": version}


class MeasureDelay(Base):
    """A point of the schedule that was put off, with the reason; later ones stand beside it."""

    __tablename__ = "measure_delay"
    __table_args__ = (Index("ix_measure_delay_client_id", "client_id", "until"),)

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"))
    instrument: Mapped[str] = mapped_column(Text)
    point: Mapped[str] = mapped_column(Text)
    put_off_on: Mapped[date]
    at: Mapped[datetime] = mapped_column(Instant)
    until: Mapped[date]
    reason: Mapped[str] = mapped_column(Text)
