"""The client's own instruction for when nothing is heard of them."""

from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base


class SilencePlan(Base):
    """One for each client; earlier ones stay as revisions."""

    __tablename__ = "silence_plan"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    version: Mapped[int] = mapped_column()
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), unique=True)
    wait_days: Mapped[int]
    may_text: Mapped[bool | None]
    may_come: Mapped[bool | None]
    may_call: Mapped[bool | None]
    call_whom: Mapped[str] = mapped_column(Text, default="")
    way_back: Mapped[str] = mapped_column(Text, default="")
    agreed_on: Mapped[date]

    __mapper_args__ = {"version_id_col": version}
