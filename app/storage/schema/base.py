"""The declarative base that every area of the schema shares."""

from sqlalchemy import MetaData
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    """Root of all tables; fixed constraint names let a later batch migration find them again."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


def also(*statements: str) -> None:
    """Note DDL that SQLAlchemy cannot express (triggers, FTS tables) beside the tables.

    `app.storage.new_revision` writes the statements into the first migration, and a test compares
    the migrated file with tables plus statements.
    """
    Base.metadata.info.setdefault("also", []).extend(statements)
