"""Tarpeet ja voimavarat: assessments by area of life, strengths, the checklist, 39 § facts."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Index, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.storage.schema.base import Base
from app.storage.types import Instant


class NeedsAssessment(Base):
    """One assessment; `strengths` are the texts as they stood then, for the history."""

    __tablename__ = "needs_assessment"
    __table_args__ = (Index("ix_needs_assessment_client_id_on", "client_id", "on", "at"),)

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    version: Mapped[int] = mapped_column()
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"))
    on: Mapped[date]
    at: Mapped[datetime] = mapped_column(Instant)
    together: Mapped[bool] = mapped_column(default=True)
    next_on: Mapped[date | None]
    strengths: Mapped[Any] = mapped_column(JSON, default=list)

    areas: Mapped[list["LifeAreaView"]] = relationship(
        order_by="LifeAreaView.position", cascade="all, delete-orphan"
    )

    __mapper_args__ = {"version_id_col": version}


class LifeAreaView(Base):
    """One area of life in both voices: the client's level and words, the worker's view."""

    __tablename__ = "life_area_view"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    assessment_id: Mapped[UUID] = mapped_column(ForeignKey("needs_assessment.id"), index=True)
    position: Mapped[int]
    area: Mapped[str] = mapped_column(Text)
    level: Mapped[int | None]
    client_words: Mapped[str] = mapped_column(Text, default="")
    worker_view: Mapped[str] = mapped_column(Text, default="")


class ClientStrength(Base):
    """A strength or resource; one that no longer holds keeps the day it ended."""

    __tablename__ = "strength"
    __table_args__ = (Index("ix_strength_client_id", "client_id", "ended_on"),)

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"))
    position: Mapped[int]
    text: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(Text, default="other")
    added_on: Mapped[date]
    ended_on: Mapped[date | None]


class RehabilitationNeed(Base):
    """How far one rehabilitation need has been looked into (E29)."""

    __tablename__ = "rehabilitation_need"
    __table_args__ = (
        Index("uq_rehabilitation_need_client_id_item", "client_id", "item", unique=True),
    )

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"))
    item: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(Text)
    note: Mapped[str] = mapped_column(Text, default="")
    changed_on: Mapped[date]


class ReceivedInformation(Base):
    """Information got from elsewhere than the client (703/2023 39 §)."""

    __tablename__ = "received_information"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    version: Mapped[int] = mapped_column()
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    what: Mapped[str] = mapped_column(Text)
    source: Mapped[str] = mapped_column(Text)
    on: Mapped[date]
    requested_by: Mapped[str] = mapped_column(Text, default="")
    unasked: Mapped[bool] = mapped_column(default=False)
    ground: Mapped[str] = mapped_column(Text)
    purpose: Mapped[str] = mapped_column(Text)

    __mapper_args__ = {"version_id_col": version}
