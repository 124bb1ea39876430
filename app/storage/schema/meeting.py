"""Meetings and contacts with their goal marks, people, promises and travel; form drafts."""

from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Index, Text, Uuid, false
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.storage.schema.base import Base
from app.storage.types import Instant


class Meeting(Base):
    """A logged meeting; three voices in three columns: note, client's words, worker's view."""

    __tablename__ = "meeting"
    # Rhythm, ribbon and gates of all clients are read from these without touching a record.
    __table_args__ = (
        Index(
            "ix_meeting_client_id_on",
            "client_id",
            "on",
            "at",
            "outcome",
            "form",
            "withdrawn_at",
            "zone",
        ),
        # Seuranta reads a year of all clients from this one alone.
        Index(
            "ix_meeting_on",
            "on",
            "withdrawn_at",
            "outcome",
            "form",
            "client_id",
            "at",
            "minutes",
            "id",
        ),
    )

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    version: Mapped[int] = mapped_column()
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"))
    logged_at: Mapped[datetime] = mapped_column(Instant)
    author: Mapped[str] = mapped_column(Text)
    outcome: Mapped[str] = mapped_column(Text)
    outcome_reason: Mapped[str] = mapped_column(Text, default="")
    outcome_note: Mapped[str] = mapped_column(Text, default="")
    on: Mapped[date]
    at: Mapped[time | None]
    minutes: Mapped[int]
    zone: Mapped[str] = mapped_column(Text, default="Europe/Helsinki")
    form: Mapped[str] = mapped_column(Text, default="")
    places: Mapped[list[str]] = mapped_column(JSON, default=list)
    methods: Mapped[list[str]] = mapped_column(JSON, default=list)
    core_elements: Mapped[list[str]] = mapped_column(JSON, default=list)
    assessed_together: Mapped[bool] = mapped_column(default=False)
    note: Mapped[str] = mapped_column(Text, default="")
    client_words: Mapped[str] = mapped_column(Text, default="")
    rating_topic: Mapped[str] = mapped_column(Text, default="")
    rating_before: Mapped[int | None]
    rating_after: Mapped[int | None]
    worker_view: Mapped[str] = mapped_column(Text, default="")
    differing_view: Mapped[str] = mapped_column(Text, default="", server_default="")
    read_together: Mapped[bool] = mapped_column(default=False, server_default=false())
    interpreter_used: Mapped[bool] = mapped_column(default=False)
    purposes: Mapped[list[str]] = mapped_column(JSON, default=list, server_default="[]")
    tags: Mapped[list[str]] = mapped_column(JSON, default=list, server_default="[]")
    people_consent: Mapped[str] = mapped_column(Text, default="", server_default="")
    withdrawn_at: Mapped[datetime | None] = mapped_column(Instant)

    goal_marks: Mapped[list["MeetingGoal"]] = relationship(
        order_by="MeetingGoal.position", cascade="all, delete-orphan"
    )
    participants: Mapped[list["MeetingParticipant"]] = relationship(
        order_by="MeetingParticipant.position", cascade="all, delete-orphan"
    )
    agreed: Mapped[list["AgreedMatter"]] = relationship(
        order_by="AgreedMatter.position", cascade="all, delete-orphan"
    )
    travel: Mapped["Travel | None"] = relationship(cascade="all, delete-orphan")

    __mapper_args__ = {"version_id_col": version}


class MeetingGoal(Base):
    """Which goal a meeting touched, and where it moved."""

    __tablename__ = "meeting_goal"
    __table_args__ = (Index("ix_meeting_goal_meeting_id", "meeting_id", "goal_id"),)

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting.id"))
    goal_id: Mapped[UUID] = mapped_column(ForeignKey("goal.id"), index=True)
    position: Mapped[int]
    direction: Mapped[str] = mapped_column(Text)


class MeetingParticipant(Base):
    """Who took part: a role, and for the entry name, title, organisation (Sosmeta 19005).

    `person_id` is the person of the client's team, whatever they are called later.
    """

    __tablename__ = "meeting_participant"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting.id"), index=True)
    position: Mapped[int]
    role: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text, default="")
    title: Mapped[str] = mapped_column(Text, default="")
    organisation: Mapped[str] = mapped_column(Text, default="")
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("network_person.id"), index=True)


class AgreedMatter(Base):
    """A promise of one of both (E32): open until it is done."""

    __tablename__ = "agreed_matter"
    __table_args__ = (Index("ix_agreed_matter_meeting_id", "meeting_id", "done_at"),)

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting.id"))
    position: Mapped[int]
    text: Mapped[str] = mapped_column(Text)
    who: Mapped[str] = mapped_column(Text, default="")
    by_when: Mapped[str] = mapped_column(Text, default="")
    done_at: Mapped[datetime | None] = mapped_column(Instant)


class Travel(Base):
    """Driving for a meeting: kilometres, minutes, vehicle; no route and no address."""

    __tablename__ = "travel"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting.id"), unique=True)
    kilometres: Mapped[int | None]
    minutes: Mapped[int | None]
    vehicle: Mapped[str] = mapped_column(Text, default="")


class Draft(Base):
    """A form that isn't saved yet: one per kind and target, from the first typed character."""

    __tablename__ = "draft"
    __table_args__ = (Index("uq_draft_kind_target_id", "kind", "target_id", unique=True),)

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    kind: Mapped[str] = mapped_column(Text)
    target_id: Mapped[UUID] = mapped_column(Uuid)
    client_id: Mapped[UUID | None] = mapped_column(ForeignKey("client.id"), index=True)
    schema: Mapped[int]
    payload: Mapped[Any] = mapped_column(JSON)
    saved_at: Mapped[datetime] = mapped_column(Instant)
    discarded_at: Mapped[datetime | None] = mapped_column(Instant)
