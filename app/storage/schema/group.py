"""Groups: own and outside ones, their members, sessions and who came."""

from datetime import date, datetime, time
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Index, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base
from app.storage.types import Instant


class ActivityGroup(Base):
    """A group; nothing in it belongs to one client."""

    __tablename__ = "activity_group"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    version: Mapped[int] = mapped_column()
    name: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(Text, default="")
    outside: Mapped[bool] = mapped_column(default=False)
    organiser: Mapped[str] = mapped_column(Text, default="")
    aim: Mapped[str] = mapped_column(Text, default="")
    leaders: Mapped[str] = mapped_column(Text, default="")
    place: Mapped[str] = mapped_column(Text, default="")
    weekday: Mapped[int | None]
    at: Mapped[time | None]
    minutes: Mapped[int]
    most: Mapped[int | None]
    kilometres: Mapped[int | None]
    drive_minutes: Mapped[int | None]
    place_id: Mapped[UUID | None] = mapped_column(Uuid)  # never a home: it would go with a client
    started_on: Mapped[date | None]
    ended_on: Mapped[date | None]

    __mapper_args__ = {"version_id_col": version}


class GroupMember(Base):
    """A client in a group with own goal, agreement and the way there; the client's own record."""

    __tablename__ = "group_member"
    __table_args__ = (Index("ix_group_member_group_id", "group_id", "client_id"),)

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    version: Mapped[int] = mapped_column()
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    group_id: Mapped[UUID] = mapped_column(ForeignKey("activity_group.id"))
    called: Mapped[str] = mapped_column(Text, default="")
    client_words: Mapped[str] = mapped_column(Text, default="")
    own_goal: Mapped[str] = mapped_column(Text, default="")
    agreed_on: Mapped[date | None]
    agreement_at: Mapped[str] = mapped_column(Text, default="")
    transport: Mapped[str] = mapped_column(Text, default="")
    barrier: Mapped[str] = mapped_column(Text, default="")
    visit_weeks: Mapped[int] = mapped_column(default=0)
    joined_on: Mapped[date]
    left_on: Mapped[date | None]
    left_note: Mapped[str] = mapped_column(Text, default="")
    ended_by: Mapped[UUID | None] = mapped_column(Uuid)  # the final evaluation that ended it
    left_before: Mapped[date | None]  # what stood as the end until then

    __mapper_args__ = {"version_id_col": version}


class GroupSession(Base):
    """One session: the plan, whether it was held, and the text that is common to all."""

    __tablename__ = "group_session"
    __table_args__ = (Index("ix_group_session_group_id_on", "group_id", "on", "at"),)

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    version: Mapped[int] = mapped_column()
    group_id: Mapped[UUID] = mapped_column(ForeignKey("activity_group.id"))
    on: Mapped[date] = mapped_column(index=True)
    at: Mapped[time]
    minutes: Mapped[int]
    zone: Mapped[str] = mapped_column(Text, default="Europe/Helsinki")
    place_id: Mapped[UUID | None] = mapped_column(Uuid)
    theme: Mapped[str] = mapped_column(Text, default="")
    aim: Mapped[str] = mapped_column(Text, default="")
    materials: Mapped[str] = mapped_column(Text, default="")
    prepared: Mapped[list[str]] = mapped_column(JSON, default=list, server_default="[]")
    methods: Mapped[list[str]] = mapped_column(JSON, default=list)
    state: Mapped[str] = mapped_column(Text, default="planned")
    reason: Mapped[str] = mapped_column(Text, default="")
    common_text: Mapped[str] = mapped_column(Text, default="")
    saved_at: Mapped[datetime | None] = mapped_column(Instant)
    rides_confirmed_at: Mapped[datetime | None] = mapped_column(Instant)

    __mapper_args__ = {"version_id_col": version}


class GroupAttendance(Base):
    """One member in one session, with the lines that go into that member's file only."""

    __tablename__ = "group_attendance"
    __table_args__ = (
        Index("uq_group_attendance_session_id", "session_id", "member_id", unique=True),
    )

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    session_id: Mapped[UUID] = mapped_column(ForeignKey("group_session.id"))
    member_id: Mapped[UUID] = mapped_column(ForeignKey("group_member.id"), index=True)
    state: Mapped[str] = mapped_column(Text, default="")
    reason: Mapped[str] = mapped_column(Text, default="")
    own_line: Mapped[str] = mapped_column(Text, default="")
    client_words: Mapped[str] = mapped_column(Text, default="")
    support: Mapped[str] = mapped_column(Text, default="")
    meeting_id: Mapped[UUID | None] = mapped_column(ForeignKey("meeting.id"), index=True)
