"""Rows of the ten-year story into an open store, as tests with a small one need them."""

from sqlalchemy import insert, text

from app.services.vault import Store
from app.storage.schema.base import Base
from tests.bench.large_common import Rows


def write_rows(store: Store, rows: Rows) -> None:
    """Write the rows of one client (or of the worker) in one transaction."""
    with store.write() as session:
        session.execute(text("PRAGMA defer_foreign_keys=ON"))
        for name, values in rows.items():
            if name == "search_text":
                columns = "(rowid, title, body, stems) VALUES (:rowid, :title, :body, :stems)"
                session.execute(text(f"INSERT INTO search_text{columns}"), values)
            else:
                session.execute(insert(Base.metadata.tables[name]), values)
