"""Practice runs of steps: the client's tension before and after."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base
from app.storage.types import Instant


class StepRun(Base):
    """One run. The step may be taken out of the goal later, so its words are kept here."""

    __tablename__ = "step_run"
    __table_args__ = (Index("ix_step_run_goal_id_on", "goal_id", "on", "at"),)

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    goal_id: Mapped[UUID] = mapped_column(ForeignKey("goal.id"))
    step_id: Mapped[UUID] = mapped_column(Uuid)
    step_text: Mapped[str] = mapped_column(Text)
    on: Mapped[date]
    at: Mapped[datetime] = mapped_column(Instant)
    before: Mapped[int]
    after: Mapped[int | None]
