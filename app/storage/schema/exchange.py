"""Outbox and ledger: what is to be handed over, and what arrived with which receipt."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Index, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base
from app.storage.types import Instant


class OutboxItem(Base):
    """An export unit: one document version, frozen, with its content hash fixed at queueing."""

    __tablename__ = "outbox_item"
    __table_args__ = (
        Index("ix_outbox_item_state_seq", "state", "seq"),
        # One client's newest sent plan, among the tens of thousands of entries that were sent.
        Index("ix_outbox_item_client_id", "client_id", "kind", "state", "created_at"),
        {"sqlite_autoincrement": True},
    )

    seq: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(Uuid, unique=True)
    kind: Mapped[str] = mapped_column(Text)
    record_id: Mapped[UUID] = mapped_column(Uuid, index=True)
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"))
    revision: Mapped[int]
    replaces: Mapped[UUID | None] = mapped_column(Uuid)
    # The unit that this one marks as entered in error at the other end.
    withdraws: Mapped[UUID | None] = mapped_column(Uuid)
    # The unit under whose name the other end has another entry: this one stands beside it.
    beside: Mapped[UUID | None] = mapped_column(Uuid)
    payload: Mapped[Any] = mapped_column(JSON)
    content_hash: Mapped[str] = mapped_column(Text)
    title_values: Mapped[Any] = mapped_column(JSON)
    incomplete: Mapped[list[str]] = mapped_column(JSON, default=list)
    state: Mapped[str] = mapped_column(Text)
    reason_code: Mapped[str] = mapped_column(Text, default="")
    reason_values: Mapped[Any] = mapped_column(JSON, default=dict)
    attempts: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime] = mapped_column(Instant)
    not_before: Mapped[datetime] = mapped_column(Instant)
    sending_channel: Mapped[str] = mapped_column(Text, default="")


class LedgerEntry(Base):
    """A receipt: unit, channel, hash, what the other end called it. Never changed."""

    __tablename__ = "ledger_entry"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    unit_id: Mapped[UUID] = mapped_column(Uuid, index=True)
    record_id: Mapped[UUID] = mapped_column(Uuid, index=True)
    channel: Mapped[str] = mapped_column(Text)
    content_hash: Mapped[str] = mapped_column(Text)
    remote_id: Mapped[str] = mapped_column(Text, default="")
    remote_version: Mapped[str] = mapped_column(Text, default="")
    at: Mapped[datetime] = mapped_column(Instant)
    details: Mapped[Any] = mapped_column(JSON, default=dict)


class OtherEntry(Base):
    """What the other end has under the name of a unit in conflict, under its author's name."""

    __tablename__ = "other_entry"

    unit_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    author: Mapped[str] = mapped_column(Text, default="")
    text: Mapped[str] = mapped_column(Text, default="")
    written_at: Mapped[datetime | None] = mapped_column(Instant)
    found_at: Mapped[datetime] = mapped_column(Instant)


class Channel(Base):
    """A configured way out, and when it was last in touch."""

    __tablename__ = "channel"

    kind: Mapped[str] = mapped_column(Text, primary_key=True)
    target: Mapped[str] = mapped_column(Text)
    enabled: Mapped[bool] = mapped_column(default=True)
    last_contact: Mapped[datetime | None] = mapped_column(Instant)
    outage: Mapped[str] = mapped_column(Text, default="")
    capabilities: Mapped[Any | None] = mapped_column(JSON)


class DeskMark(Base):
    """A part of a unit that she carried over by hand (Siirtopöytä). Never changed."""

    __tablename__ = "desk_mark"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    unit_id: Mapped[UUID] = mapped_column(Uuid, index=True)
    record_id: Mapped[UUID] = mapped_column(Uuid, index=True)
    part: Mapped[str] = mapped_column(Text)
    act: Mapped[str] = mapped_column(Text)
    content_hash: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(Instant)
