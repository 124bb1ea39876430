"""Packages to and from colleagues: whose key, which package, which clients, which records."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Index, LargeBinary, Text, Uuid, false
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base
from app.storage.types import Instant


class ColleagueCard(Base):
    """A colleague's public key, as it came from a card; nothing of a client."""

    __tablename__ = "colleague_card"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    phone: Mapped[str] = mapped_column(Text, default="")
    public_key: Mapped[bytes] = mapped_column(LargeBinary)
    added_at: Mapped[datetime] = mapped_column(Instant)


class HandoverPackage(Base):
    """A package that was made here or came here.

    `id` is the same on both machines; `reply_key` proves that an answer comes from
    whoever could open it.
    """

    __tablename__ = "handover_package"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    direction: Mapped[str] = mapped_column(Text)
    way: Mapped[str] = mapped_column(Text)
    other: Mapped[str] = mapped_column(Text)
    other_phone: Mapped[str] = mapped_column(Text, default="")
    other_key: Mapped[bytes] = mapped_column(LargeBinary)
    reply_key: Mapped[bytes] = mapped_column(LargeBinary)
    profile: Mapped[str] = mapped_column(Text, default="")
    sections: Mapped[list[str]] = mapped_column(JSON, default=list)
    answers: Mapped[str] = mapped_column(Text, default="")
    made_at: Mapped[datetime] = mapped_column(Instant)
    ends_on: Mapped[date]
    opened_at: Mapped[datetime | None] = mapped_column(Instant)


class HandoverClient(Base):
    """A client of a package: `ref` is the id at its maker, `client_id` who that is here."""

    __tablename__ = "handover_client"
    __table_args__ = (Index("ix_handover_client_package_id", "package_id", "ref"),)

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    package_id: Mapped[UUID] = mapped_column(ForeignKey("handover_package.id"))
    ref: Mapped[UUID] = mapped_column(Uuid, index=True)
    client_id: Mapped[UUID | None] = mapped_column(ForeignKey("client.id"), index=True)
    name: Mapped[str] = mapped_column(Text, default="")
    page: Mapped[Any] = mapped_column(JSON, default=dict)


class HandoverRecord(Base):
    """One record of a package; its content is kept only while it waits to be decided on.

    `marks` are sums of its fields as it stood here when it was exchanged: what differs later was
    changed since. `change`: the colleague changed a record that both have; `marks` then name the
    fields, until that is decided.
    """

    __tablename__ = "handover_record"
    __table_args__ = (Index("ix_handover_record_holder_id", "holder_id", "state"),)

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    holder_id: Mapped[UUID] = mapped_column(ForeignKey("handover_client.id"))
    record_id: Mapped[UUID] = mapped_column(Uuid, index=True)
    kind: Mapped[str] = mapped_column(Text)
    author: Mapped[str] = mapped_column(Text, default="")
    written_at: Mapped[datetime | None] = mapped_column(Instant)
    state: Mapped[str] = mapped_column(Text)
    payload: Mapped[Any | None] = mapped_column(JSON)
    marks: Mapped[Any | None] = mapped_column(JSON(none_as_null=True))
    change: Mapped[bool] = mapped_column(default=False, server_default=false())
