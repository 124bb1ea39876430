"""The worker, and settings that belong to the store (never to QSettings)."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base


class Worker(Base):
    """The one worker of this store."""

    __tablename__ = "worker"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    version: Mapped[int] = mapped_column()
    first_names: Mapped[str] = mapped_column(Text)
    last_name: Mapped[str] = mapped_column(Text)
    title: Mapped[str] = mapped_column(Text)
    phone: Mapped[str] = mapped_column(Text, default="")
    worker_number: Mapped[str] = mapped_column(Text, default="")
    public_service: Mapped[bool] = mapped_column(default=False)
    professional: Mapped[bool] = mapped_column(default=True)
    unit: Mapped[str] = mapped_column(Text, default="")
    organiser_name: Mapped[str] = mapped_column(Text, default="")
    organiser_id: Mapped[str] = mapped_column(Text, default="")
    producer_name: Mapped[str] = mapped_column(Text, default="")
    producer_id: Mapped[str] = mapped_column(Text, default="")
    profile: Mapped[str] = mapped_column(Text, default="thl")
    language: Mapped[str] = mapped_column(Text, default="fi")
    funding: Mapped[str] = mapped_column(Text, default="", server_default="")

    __mapper_args__ = {"version_id_col": version}


class Setting(Base):
    """A named value of the store: where she was, channels, what was asked."""

    __tablename__ = "setting"

    name: Mapped[str] = mapped_column(Text, primary_key=True)
    value: Mapped[Any] = mapped_column(JSON)


class UnitReview(Base):
    """The unit's own look at what the work needs, and what it does otherwise here (E03, E19)."""

    __tablename__ = "unit_review"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    version: Mapped[int] = mapped_column()
    on: Mapped[date]
    staff: Mapped[str] = mapped_column(Text, default="")
    competence: Mapped[str] = mapped_column(Text, default="")
    premises: Mapped[str] = mapped_column(Text, default="")
    tools: Mapped[str] = mapped_column(Text, default="")
    cooperation: Mapped[str] = mapped_column(Text, default="")
    adaptations: Mapped[str] = mapped_column(Text, default="")
    next_steps: Mapped[str] = mapped_column(Text, default="")

    __mapper_args__ = {"version_id_col": version}


class Idea(Base):
    """A new way for individual or group work, of no client (S08)."""

    __tablename__ = "idea"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    version: Mapped[int] = mapped_column()
    on: Mapped[date]
    text: Mapped[str] = mapped_column(Text)
    work: Mapped[str] = mapped_column(Text)
    together: Mapped[bool]
    state: Mapped[str] = mapped_column(Text)
    seen: Mapped[str] = mapped_column(Text, default="")

    __mapper_args__ = {"version_id_col": version}


class ReflectionNote(Base):
    """A note of one's own work: no client, no link, gone after ninety days (R15)."""

    __tablename__ = "reflection_note"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    on: Mapped[date]
    text: Mapped[str] = mapped_column(Text)
