"""What a client wrote by herself on the turned screen."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base
from app.storage.types import Instant


class ClientRemark(Base):
    """The client's own words, as they were typed; nobody changes them afterwards."""

    __tablename__ = "client_remark"
    __table_args__ = (Index("ix_client_remark_client_id", "client_id", "at"),)

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"))
    on: Mapped[date]
    at: Mapped[datetime] = mapped_column(Instant)
    text: Mapped[str] = mapped_column(Text)
