"""Errands: matters that are brought to their end, each with its chain of events (E32)."""

from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.storage.schema.base import Base


class Errand(Base):
    """One matter: what, who does the next step by when, until when one may appeal."""

    __tablename__ = "errand"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    version: Mapped[int] = mapped_column()
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    kind: Mapped[str] = mapped_column(Text, default="")
    service_id: Mapped[UUID | None] = mapped_column(ForeignKey("service_directory.id"))
    title: Mapped[str] = mapped_column(Text)
    client_words: Mapped[str] = mapped_column(Text, default="")
    next_step: Mapped[str] = mapped_column(Text, default="")
    next_who: Mapped[str] = mapped_column(Text, default="")
    next_by: Mapped[date | None]
    appeal_until: Mapped[date | None]
    opened_on: Mapped[date]
    done_on: Mapped[date | None] = mapped_column(index=True)

    events: Mapped[list["ErrandEvent"]] = relationship(
        order_by="ErrandEvent.position", cascade="all, delete-orphan"
    )

    __mapper_args__ = {"version_id_col": version}


class ErrandEvent(Base):
    """What happened to a matter on one day."""

    __tablename__ = "errand_event"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    errand_id: Mapped[UUID] = mapped_column(ForeignKey("errand.id"), index=True)
    position: Mapped[int]
    on: Mapped[date]
    stage: Mapped[str] = mapped_column(Text)
    text: Mapped[str] = mapped_column(Text, default="")
