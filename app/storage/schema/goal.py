"""Goals, their small steps and their scores."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Index, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.storage.schema.base import Base
from app.storage.types import Instant


class Goal(Base):
    """A goal that hangs on a need; its earlier contents are in `revision`."""

    __tablename__ = "goal"
    __table_args__ = (Index("ix_goal_client_id", "client_id", "status"),)

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    version: Mapped[int] = mapped_column()
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"))
    position: Mapped[int]
    created_on: Mapped[date]
    need: Mapped[str] = mapped_column(Text)
    title: Mapped[str] = mapped_column(Text)
    short_title: Mapped[str] = mapped_column(Text, default="")
    client_words: Mapped[str] = mapped_column(Text, default="")
    area: Mapped[str] = mapped_column(Text, default="everyday")
    worker_view: Mapped[str] = mapped_column(Text, default="")
    due: Mapped[date | None]
    review_on: Mapped[date | None]
    agreed_together: Mapped[bool] = mapped_column(default=True)
    scale: Mapped[str] = mapped_column(Text, default="change")
    level_texts: Mapped[list[str]] = mapped_column(JSON, default=list)
    start_level: Mapped[int | None]
    current_level: Mapped[int | None]
    status: Mapped[str] = mapped_column(Text, default="open")
    closed_on: Mapped[date | None]
    importance: Mapped[int | None]
    difficulty: Mapped[int | None]
    realistic: Mapped[bool] = mapped_column(default=False)
    paused_on: Mapped[date | None]
    pause_reason: Mapped[str] = mapped_column(Text, default="")

    factors: Mapped[list["SituationalFactor"]] = relationship(
        order_by="SituationalFactor.position", cascade="all, delete-orphan"
    )
    steps: Mapped[list["Step"]] = relationship(
        back_populates="goal", order_by="Step.position", cascade="all, delete-orphan"
    )

    __mapper_args__ = {"version_id_col": version}


class Step(Base):
    """One small step of a goal."""

    __tablename__ = "step"
    __table_args__ = (Index("ix_step_goal_id", "goal_id", "status"),)

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    goal_id: Mapped[UUID] = mapped_column(ForeignKey("goal.id"))
    position: Mapped[int]
    text: Mapped[str] = mapped_column(Text)
    status: Mapped[str] = mapped_column(Text)
    done_on: Mapped[date | None]
    who: Mapped[str] = mapped_column(Text, default="")
    when_words: Mapped[str] = mapped_column(Text, default="")

    goal: Mapped[Goal] = relationship(back_populates="steps")


class SituationalFactor(Base):
    """What in the situation supports or hinders a goal (AVAIN, Sosmeta 15020)."""

    __tablename__ = "situational_factor"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    goal_id: Mapped[UUID] = mapped_column(ForeignKey("goal.id"), index=True)
    position: Mapped[int]
    factor: Mapped[str] = mapped_column(Text)
    effect: Mapped[str] = mapped_column(Text)


class GasScore(Base):
    """A score on the goal's scale, or a note of its history without one (`level` empty)."""

    __tablename__ = "gas_score"
    __table_args__ = (Index("ix_gas_score_on", "on", "goal_id"),)

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    goal_id: Mapped[UUID] = mapped_column(ForeignKey("goal.id"), index=True)
    on: Mapped[date]
    at: Mapped[datetime] = mapped_column(Instant)
    level: Mapped[int | None]
    note: Mapped[str] = mapped_column(Text, default="")
    together: Mapped[bool] = mapped_column(default=False)
    meeting_id: Mapped[UUID | None] = mapped_column(ForeignKey("meeting.id"))
