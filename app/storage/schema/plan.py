"""Client plans, kept revisions of official records, printed documents."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Index, LargeBinary, Text, Uuid, text
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base
from app.storage.types import Instant


class Plan(Base):
    """One version of the client plan; `snapshot` is filled and frozen when it is finished."""

    __tablename__ = "plan"
    __table_args__ = (
        Index("uq_plan_client_id_number", "client_id", "number", unique=True),
        # the day asks for the newest of each client: without it all rows, long texts and all
        Index(
            "ix_plan_finished", "client_id", "number", sqlite_where=text("finished_at IS NOT NULL")
        ),
    )

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    version: Mapped[int] = mapped_column()
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"))
    number: Mapped[int]
    made_on: Mapped[date]
    text: Mapped[Any] = mapped_column(JSON)
    reason: Mapped[str] = mapped_column(Text, default="")
    finished_at: Mapped[datetime | None] = mapped_column(Instant)
    snapshot: Mapped[Any | None] = mapped_column(JSON)

    __mapper_args__ = {"version_id_col": version}


class Revision(Base):
    """Each version of an official record: who, when, why, and the whole content."""

    __tablename__ = "revision"
    __table_args__ = (
        Index("uq_revision_kind_record_number", "kind", "record_id", "number", unique=True),
    )

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    kind: Mapped[str] = mapped_column(Text)
    record_id: Mapped[UUID] = mapped_column(Uuid)
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    number: Mapped[int]
    at: Mapped[datetime] = mapped_column(Instant)
    worker: Mapped[str] = mapped_column(Text)
    reason: Mapped[str] = mapped_column(Text, default="")
    payload: Mapped[Any] = mapped_column(JSON)


class Document(Base):
    """A finished PDF, kept to be printed again byte for byte."""

    __tablename__ = "document"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    kind: Mapped[str] = mapped_column(Text)
    record_id: Mapped[UUID] = mapped_column(Uuid)
    made_at: Mapped[datetime] = mapped_column(Instant)
    sha256: Mapped[str] = mapped_column(Text)
    content: Mapped[bytes] = mapped_column(LargeBinary)


class PrintEvent(Base):
    """A paper or file that left: which, to whom, when."""

    __tablename__ = "print_event"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    document_id: Mapped[UUID] = mapped_column(ForeignKey("document.id"), index=True)
    at: Mapped[datetime] = mapped_column(Instant)
    way: Mapped[str] = mapped_column(Text)
    recipient: Mapped[str] = mapped_column(Text, default="")
