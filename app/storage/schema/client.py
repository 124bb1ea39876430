"""Clients, how to reach them, what to mind at the door."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.storage.schema.base import Base
from app.storage.types import Instant


class Client(Base):
    """A client; `sort_name` is the key of `app.text.sort_key`."""

    __tablename__ = "client"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    version: Mapped[int] = mapped_column()
    created_at: Mapped[datetime] = mapped_column(Instant)
    first_names: Mapped[str] = mapped_column(Text)
    last_name: Mapped[str] = mapped_column(Text)
    sort_name: Mapped[str] = mapped_column(Text, index=True)
    identity: Mapped[str] = mapped_column(Text, default="", index=True)
    temporary_id: Mapped[str] = mapped_column(Text, default="")
    born: Mapped[date | None]
    phone: Mapped[str] = mapped_column(Text, default="")
    email: Mapped[str] = mapped_column(Text, default="")
    address: Mapped[str] = mapped_column(Text, default="")
    postal_code: Mapped[str] = mapped_column(Text, default="")
    city: Mapped[str] = mapped_column(Text, default="")
    municipality: Mapped[str] = mapped_column(Text, default="")
    contact_address: Mapped[str] = mapped_column(Text, default="")
    service_language: Mapped[str] = mapped_column(Text, default="fi")
    mother_tongue: Mapped[str] = mapped_column(Text, default="")
    interpreter_needed: Mapped[bool] = mapped_column(default=False)
    interpreter_language: Mapped[str] = mapped_column(Text, default="")
    interpreter_note: Mapped[str] = mapped_column(Text, default="")
    interpreter_way: Mapped[str] = mapped_column(Text, default="")
    interpreter_centre: Mapped[str] = mapped_column(Text, default="")
    remote_note: Mapped[str] = mapped_column(Text, default="")
    child_view: Mapped[str] = mapped_column(Text, default="")
    referred_by: Mapped[str] = mapped_column(Text, default="")
    meeting_wish: Mapped[str] = mapped_column(Text, default="")
    special_support: Mapped[str] = mapped_column(Text, default="not-assessed")
    interested: Mapped[bool] = mapped_column(default=False)
    protected: Mapped[bool] = mapped_column(default=False)
    own_worker: Mapped[str] = mapped_column(Text, default="")
    own_worker_title: Mapped[str] = mapped_column(Text, default="")
    own_worker_phone: Mapped[str] = mapped_column(Text, default="")
    work_pair: Mapped[str] = mapped_column(Text, default="")
    relation_started: Mapped[date | None]
    agreed_gap_days: Mapped[int] = mapped_column(default=7)
    start: Mapped[str] = mapped_column(Text, default="contact")
    server_id: Mapped[str] = mapped_column(Text, default="")
    ended_on: Mapped[date | None] = mapped_column(index=True)

    safety_notes: Mapped[list["SafetyNote"]] = relationship(
        back_populates="client", order_by="SafetyNote.written_on"
    )

    __mapper_args__ = {"version_id_col": version}


class SafetyNote(Base):
    """A home visit note; an ended one stays with its end date."""

    __tablename__ = "safety_note"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    text: Mapped[str] = mapped_column(Text)
    author: Mapped[str] = mapped_column(Text)
    written_on: Mapped[date]
    review_on: Mapped[date]
    ended_on: Mapped[date | None]

    client: Mapped[Client] = relationship(back_populates="safety_notes")
