"""Minun tiimini: people and places around the client, consents, who helps with which goal."""

from datetime import date
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.storage.schema.base import Base


class NetworkPerson(Base):
    """A person, pet or place, shown by role or alias."""

    __tablename__ = "network_person"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    version: Mapped[int] = mapped_column()
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    label: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(Text, default="person")
    record_name: Mapped[str] = mapped_column(Text, default="")
    title: Mapped[str] = mapped_column(Text, default="")
    organisation: Mapped[str] = mapped_column(Text, default="")
    phone: Mapped[str] = mapped_column(Text, default="")
    plan_role: Mapped[str] = mapped_column(Text, default="")
    protected: Mapped[bool] = mapped_column(default=False)
    left_on: Mapped[date | None]

    ties: Mapped[list["TieView"]] = relationship(
        order_by="TieView.on", cascade="all, delete-orphan"
    )
    consents: Mapped[list["ContactConsent"]] = relationship(
        order_by="ContactConsent.position", cascade="all, delete-orphan"
    )
    helps: Mapped[list["GoalHelper"]] = relationship(cascade="all, delete-orphan")
    service: Mapped["PersonService | None"] = relationship(cascade="all, delete-orphan")

    __mapper_args__ = {"version_id_col": version}


class TieView(Base):
    """How the tie was on a date (`now`) or is wished to be (`wish`).

    `also_in` are further sectors of the same person; `turn` and `reach` say where on the map they
    were put by hand, as shares of sector and ring (both or neither).
    """

    __tablename__ = "tie_view"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("network_person.id"), index=True)
    on: Mapped[date]
    kind: Mapped[str] = mapped_column(Text, default="now")
    sector: Mapped[str] = mapped_column(Text)
    closeness: Mapped[str] = mapped_column(Text)
    strength: Mapped[str] = mapped_column(Text)
    tone: Mapped[str] = mapped_column(Text)
    also_in: Mapped[list[str]] = mapped_column(JSON, default=list, server_default="[]")
    turn: Mapped[float | None]
    reach: Mapped[float | None]


class ContactConsent(Base):
    """A consent to contact; a later one follows it, none is erased (worker-review.md 6)."""

    __tablename__ = "contact_consent"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("network_person.id"), index=True)
    position: Mapped[int]
    may_tell: Mapped[str] = mapped_column(Text, default="")
    may_not_tell: Mapped[str] = mapped_column(Text, default="")
    valid_until: Mapped[date | None]
    given_on: Mapped[date | None]
    given_how: Mapped[str] = mapped_column(Text, default="spoken")
    withdrawn_on: Mapped[date | None]


class GoalHelper(Base):
    """Who helps with which goal."""

    __tablename__ = "goal_helper"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("network_person.id"), index=True)
    goal_id: Mapped[UUID] = mapped_column(ForeignKey("goal.id"), index=True)


class NetworkConsent(Base):
    """Verkostokartta tehty asiakkaan suostumuksella {pvm} (SHL 43 §)."""

    __tablename__ = "network_consent"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    given_on: Mapped[date]


class ServiceDirectoryEntry(Base):
    """A service that every client's map may show: one directory for all, about nobody.

    One that is no longer offered stays where it stands.
    """

    __tablename__ = "service_directory"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    version: Mapped[int] = mapped_column()
    name: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(Text)
    sector: Mapped[str] = mapped_column(Text)
    phone: Mapped[str] = mapped_column(Text, default="")
    note: Mapped[str] = mapped_column(Text, default="")
    retired_on: Mapped[date | None]

    __mapper_args__ = {"version_id_col": version}


class PersonService(Base):
    """Which entry of the directory stands on a client's map."""

    __tablename__ = "person_service"

    person_id: Mapped[UUID] = mapped_column(ForeignKey("network_person.id"), primary_key=True)
    service_id: Mapped[UUID] = mapped_column(ForeignKey("service_directory.id"), index=True)
