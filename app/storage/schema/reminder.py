"""Answers to the reminders of the day."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base
from app.storage.types import Instant


class ReminderAnswer(Base):
    """Put off, or answered with a reason; earlier ones stay beside it."""

    __tablename__ = "reminder_answer"
    __table_args__ = (Index("ix_reminder_answer_code_client_id", "code", "client_id"),)

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    code: Mapped[str] = mapped_column(Text)
    client_id: Mapped[UUID | None] = mapped_column(ForeignKey("client.id"))
    answer: Mapped[str] = mapped_column(Text)
    answered_on: Mapped[date]
    at: Mapped[datetime] = mapped_column(Instant)
    until: Mapped[date]
    reason: Mapped[str] = mapped_column(Text)
    taken_back_at: Mapped[datetime | None] = mapped_column(Instant)
