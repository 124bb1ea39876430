"""Counters of anonymous encounters: no row of one encounter, no day, no place, no words."""

from sqlalchemy import CheckConstraint, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base


class LowThresholdCount(Base):
    """How many people were met in a week by one form and method; a counter, not a diary."""

    __tablename__ = "low_threshold_count"
    __table_args__ = (CheckConstraint("people > 0", name="somebody"),)

    year: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    week: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    form: Mapped[str] = mapped_column(Text, primary_key=True)
    method: Mapped[str] = mapped_column(Text, primary_key=True)
    people: Mapped[int]
