"""What the full-text index hangs on: an explicit rowid per record (architecture.md 3)."""

from uuid import UUID

from sqlalchemy import Index, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base, also


class SearchDocument(Base):
    """Names the record behind an FTS row; SQLite's hidden rowid would move in a migration."""

    __tablename__ = "search_document"
    __table_args__ = (Index("uq_search_document_kind_record", "kind", "record_id", unique=True),)

    rowid: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(Text)
    record_id: Mapped[UUID] = mapped_column(Uuid)
    client_id: Mapped[UUID | None] = mapped_column(Uuid, index=True)


also(
    "CREATE VIRTUAL TABLE search_text USING fts5("
    "title, body, stems, tokenize=\"unicode61 remove_diacritics 0\", prefix='2 3')",
    "INSERT INTO search_text(search_text, rank) VALUES('secure-delete', 1)",
)
