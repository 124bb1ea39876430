"""Use log with its chain, disclosure log, and what the file says of itself."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base, also
from app.storage.types import Instant


class UseLog(Base):
    """One processing of client data (703/2023 10 §); rows are added, never changed or removed."""

    __tablename__ = "use_log"

    n: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(Instant, index=True)
    user_id: Mapped[str] = mapped_column(Text)
    user_name: Mapped[str] = mapped_column(Text)
    role: Mapped[str] = mapped_column(Text)
    unit: Mapped[str] = mapped_column(Text)
    action: Mapped[str] = mapped_column(Text)
    object_type: Mapped[str] = mapped_column(Text)
    object_id: Mapped[UUID | None] = mapped_column(Uuid)
    client_id: Mapped[UUID | None] = mapped_column(Uuid, index=True)
    purpose: Mapped[str] = mapped_column(Text)
    controller: Mapped[str] = mapped_column(Text)
    details: Mapped[str] = mapped_column(Text)  # canonical JSON of ids and counts
    mac: Mapped[bytes]


class DisclosureLog(Base):
    """Client data that went to somebody else (703/2023 10 §); rows are added, never changed.

    The use-log event `event_n` carries a digest of the row, so the chain guards it too.
    """

    __tablename__ = "disclosure_log"

    n: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(Instant)
    client_id: Mapped[UUID] = mapped_column(Uuid, index=True)
    object_type: Mapped[str] = mapped_column(Text)
    object_id: Mapped[UUID | None] = mapped_column(Uuid)
    way: Mapped[str] = mapped_column(Text)
    provider: Mapped[str] = mapped_column(Text)
    discloser_id: Mapped[str] = mapped_column(Text)
    discloser_name: Mapped[str] = mapped_column(Text)
    recipient: Mapped[str] = mapped_column(Text)
    purpose: Mapped[str] = mapped_column(Text)
    ground: Mapped[str] = mapped_column(Text)  # code of a legal provision or permit
    event_n: Mapped[int]


class AuditHead(Base):
    """The newest link of the chain: one row, moved one step with each event."""

    __tablename__ = "audit_head"
    __table_args__ = (CheckConstraint("id = 1", name="one_row"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    n: Mapped[int]
    mac: Mapped[bytes]


class StoreIdentity(Base):
    """Which store this file is; compared with the key file each time it is opened."""

    __tablename__ = "store_identity"
    __table_args__ = (CheckConstraint("id = 1", name="one_row"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    store_id: Mapped[UUID] = mapped_column(Uuid)
    practice: Mapped[bool]
    created_at: Mapped[datetime] = mapped_column(Instant)
    restore_generation: Mapped[int] = mapped_column(default=0)
    writes: Mapped[int] = mapped_column(default=0)  # one up in every write; see app.storage.anchor


also(
    "CREATE TRIGGER use_log_no_update BEFORE UPDATE ON use_log "
    "BEGIN SELECT RAISE(ABORT, 'use_log is append-only'); END",
    "CREATE TRIGGER use_log_no_delete BEFORE DELETE ON use_log "
    "BEGIN SELECT RAISE(ABORT, 'use_log is append-only'); END",
    "CREATE TRIGGER disclosure_log_no_update BEFORE UPDATE ON disclosure_log "
    "BEGIN SELECT RAISE(ABORT, 'disclosure_log is append-only'); END",
    "CREATE TRIGGER disclosure_log_no_delete BEFORE DELETE ON disclosure_log "
    "BEGIN SELECT RAISE(ABORT, 'disclosure_log is append-only'); END",
    "CREATE TRIGGER audit_head_one_step BEFORE UPDATE ON audit_head WHEN NEW.n <> OLD.n + 1 "
    "BEGIN SELECT RAISE(ABORT, 'audit_head moves by one'); END",
    "CREATE TRIGGER audit_head_no_delete BEFORE DELETE ON audit_head "
    "BEGIN SELECT RAISE(ABORT, 'audit_head stays'); END",
)
