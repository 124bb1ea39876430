"""Facts beside a client: representatives, other services, first contacts and notices."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base


class LegalRepresentative(Base):
    """A guardian, trustee or authorised person (703/2023 38 §); an ended one stays."""

    __tablename__ = "legal_representative"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    version: Mapped[int] = mapped_column()
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    role: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text)
    phone: Mapped[str] = mapped_column(Text, default="")
    powers: Mapped[str] = mapped_column(Text, default="")
    may_know: Mapped[bool] = mapped_column(default=False)
    protected: Mapped[bool] = mapped_column(default=False)
    ended_on: Mapped[date | None]

    __mapper_args__ = {"version_id_col": version}


class OtherService(Base):
    """A service or rehabilitation that runs at the same time (K12, P74)."""

    __tablename__ = "other_service"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    version: Mapped[int] = mapped_column()
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    service: Mapped[str] = mapped_column(Text)
    provider: Mapped[str] = mapped_column(Text, default="")
    purchased: Mapped[bool] = mapped_column(default=False)
    started: Mapped[date | None]
    ended: Mapped[date | None]
    noted_on: Mapped[date | None]
    planned_on: Mapped[date | None]

    __mapper_args__ = {"version_id_col": version}


class ContactRecord(Base):
    """An entry before a decision (19001, 19003) or a notice that a duty asks for."""

    __tablename__ = "contact_record"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    version: Mapped[int] = mapped_column()
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    kind: Mapped[str] = mapped_column(Text)
    on: Mapped[date]
    way: Mapped[str] = mapped_column(Text, default="")
    to_whom: Mapped[str] = mapped_column(Text, default="")
    text: Mapped[str] = mapped_column(Text)
    client_words: Mapped[str] = mapped_column(Text, default="")
    agreed: Mapped[str] = mapped_column(Text, default="")
    client_knows: Mapped[bool] = mapped_column(default=False)

    __mapper_args__ = {"version_id_col": version}


class WorkWish(Base):
    """How the client wants to be worked with, and what was changed for it."""

    __tablename__ = "work_wish"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    version: Mapped[int] = mapped_column()
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    on: Mapped[date]
    wish: Mapped[str] = mapped_column(Text)
    changed: Mapped[str] = mapped_column(Text, default="")
    changed_on: Mapped[date | None]

    __mapper_args__ = {"version_id_col": version}


class SafetyPlan(Base):
    """Turvasuunnitelma: the client's own plan where there is violence (Sosmeta 15025, K18)."""

    __tablename__ = "safety_plan"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    version: Mapped[int] = mapped_column()
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    on: Mapped[date]
    review_on: Mapped[date | None]
    signs: Mapped[str] = mapped_column(Text, default="")
    safe_place: Mapped[str] = mapped_column(Text, default="")
    leaving: Mapped[str] = mapped_column(Text, default="")
    routes: Mapped[str] = mapped_column(Text, default="")
    helpers: Mapped[str] = mapped_column(Text, default="")
    code_word: Mapped[str] = mapped_column(Text, default="")
    means: Mapped[str] = mapped_column(Text, default="")
    fetchers: Mapped[str] = mapped_column(Text, default="")
    things: Mapped[Any] = mapped_column(JSON, default=list)
    other_things: Mapped[str] = mapped_column(Text, default="")
    more: Mapped[str] = mapped_column(Text, default="")
    disclosure_checked: Mapped[bool] = mapped_column(default=False)

    __mapper_args__ = {"version_id_col": version}
