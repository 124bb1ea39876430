"""Service periods with what happens in them, and references to decisions and assessments."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base
from app.storage.types import Instant


class ServicePeriod(Base):
    """One period of social rehabilitation (SHL 17 §)."""

    __tablename__ = "service_period"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    version: Mapped[int] = mapped_column()
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    start: Mapped[date]
    end: Mapped[date | None]
    interim_check: Mapped[date | None]
    ended_on: Mapped[date | None]
    support_form: Mapped[str] = mapped_column(Text, default="social-guidance")
    purpose: Mapped[str] = mapped_column(Text, default="corrective")
    tier: Mapped[str] = mapped_column(Text, default="")
    pathways: Mapped[Any] = mapped_column(JSON, default=list)
    target_groups: Mapped[Any] = mapped_column(JSON, default=list)
    criteria: Mapped[Any] = mapped_column(JSON, default=list)
    expectations: Mapped[str] = mapped_column(Text, default="")
    intensive_until: Mapped[date | None]
    pilot: Mapped[str] = mapped_column(Text, default="")
    latest_start: Mapped[date | None]

    __mapper_args__ = {"version_id_col": version}


class PeriodChange(Base):
    """A changed end: old date, new date, reason (P17)."""

    __tablename__ = "period_change"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    period_id: Mapped[UUID] = mapped_column(ForeignKey("service_period.id"), index=True)
    at: Mapped[datetime] = mapped_column(Instant)
    old_end: Mapped[date | None]
    new_end: Mapped[date | None]
    reason: Mapped[str] = mapped_column(Text)


class Decision(Base):
    """A reference to a decision made elsewhere (E26)."""

    __tablename__ = "decision"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    version: Mapped[int] = mapped_column()
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    start: Mapped[date]
    end: Mapped[date | None]
    number: Mapped[str] = mapped_column(Text, default="")
    decider: Mapped[str] = mapped_column(Text, default="")
    legal_basis: Mapped[str] = mapped_column(Text, default="SHL 17 §")
    kind: Mapped[str] = mapped_column(Text, default="new")
    made_on: Mapped[date | None]
    given_on: Mapped[date | None]
    appeal_until: Mapped[date | None]
    deciding_unit: Mapped[str] = mapped_column(Text, default="")

    __mapper_args__ = {"version_id_col": version}


class Assessment(Base):
    """A reference to the assessment of the need for services (SHL 36–37 §, P09)."""

    __tablename__ = "assessment_reference"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    version: Mapped[int] = mapped_column()
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    on: Mapped[date]
    noticed_on: Mapped[date | None]
    assessor: Mapped[str] = mapped_column(Text, default="")
    unit: Mapped[str] = mapped_column(Text, default="")
    number: Mapped[str] = mapped_column(Text, default="")
    conclusion: Mapped[str] = mapped_column(Text, default="")
    client_view: Mapped[str] = mapped_column(Text, default="")
    special_support: Mapped[str] = mapped_column(Text, default="not-assessed")

    __mapper_args__ = {"version_id_col": version}


class PeriodAct(Base):
    """What happened in a period (`app.domain.period_acts.ActKind`); withdrawn, never erased."""

    __tablename__ = "period_act"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    version: Mapped[int] = mapped_column()
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    period_id: Mapped[UUID] = mapped_column(ForeignKey("service_period.id"), index=True)
    kind: Mapped[str] = mapped_column(Text)
    on: Mapped[date]
    until: Mapped[date | None]
    text: Mapped[str] = mapped_column(Text, default="")
    client_words: Mapped[str] = mapped_column(Text, default="")
    worker_view: Mapped[str] = mapped_column(Text, default="")
    together: Mapped[bool] = mapped_column(default=False)
    outcome: Mapped[str] = mapped_column(Text, default="")
    same_worker: Mapped[bool] = mapped_column(default=True)
    wants_more: Mapped[bool | None]
    dissent: Mapped[str] = mapped_column(Text, default="")
    withdrawn_at: Mapped[datetime | None] = mapped_column(Instant)

    __mapper_args__ = {"version_id_col": version}


class CoreElementMark(Base):
    """A core element that was delivered though no meeting's entry shows it (E64, E65)."""

    __tablename__ = "core_element_mark"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    period_id: Mapped[UUID] = mapped_column(ForeignKey("service_period.id"), index=True)
    element: Mapped[str] = mapped_column(Text)
    on: Mapped[date]


class WorkDivision(Base):
    """Who does what in the work pair; one row a client, earlier ones are its revisions (P86)."""

    __tablename__ = "work_division"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    version: Mapped[int] = mapped_column()
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    agreed_on: Mapped[date]
    next_check_on: Mapped[date | None]
    pair_name: Mapped[str] = mapped_column(Text, default="")
    lines: Mapped[Any] = mapped_column(JSON)

    __mapper_args__ = {"version_id_col": version}
