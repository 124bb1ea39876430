"""Service periods with every change of their dates, and references to decisions."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base
from app.storage.types import Instant


class ServicePeriod(Base):
    """One period of social rehabilitation (SHL 17 §)."""

    __tablename__ = "service_period"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    version: Mapped[int] = mapped_column()
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    start: Mapped[date]
    end: Mapped[date | None]
    interim_check: Mapped[date | None]
    ended_on: Mapped[date | None]

    __mapper_args__ = {"version_id_col": version}


class PeriodChange(Base):
    """A changed end: old date, new date, reason (P17)."""

    __tablename__ = "period_change"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    period_id: Mapped[UUID] = mapped_column(ForeignKey("service_period.id"), index=True)
    at: Mapped[datetime] = mapped_column(Instant)
    old_end: Mapped[date | None]
    new_end: Mapped[date | None]
    reason: Mapped[str] = mapped_column(Text)


class Decision(Base):
    """A reference to a decision made elsewhere (E26)."""

    __tablename__ = "decision"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    version: Mapped[int] = mapped_column()
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    start: Mapped[date]
    end: Mapped[date | None]
    number: Mapped[str] = mapped_column(Text, default="")
    decider: Mapped[str] = mapped_column(Text, default="")
    legal_basis: Mapped[str] = mapped_column(Text, default="SHL 17 §")

    __mapper_args__ = {"version_id_col": version}
