"""What is left of a client whose data was destroyed: a number, a day, counts, and no content."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base
from app.storage.types import Instant


class Tombstone(Base):
    """One purged client; `id` is random and leads to nobody.

    `key_number` is the generation of the database key at that moment: while the store has it still,
    old pages could be read, so the key is changed at the next unlocking.
    """

    __tablename__ = "tombstone"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    at: Mapped[datetime] = mapped_column(Instant)
    key_number: Mapped[int]
    counts: Mapped[Any] = mapped_column(JSON)  # rows by table
    log_sha256: Mapped[str] = mapped_column(Text)  # of the report that went to the controller
