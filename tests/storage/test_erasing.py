"""Purge, over the whole schema: rows made from the metadata, so that later tables are covered."""

import json
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time
from itertools import count
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    Float,
    Integer,
    LargeBinary,
    Table,
    Time,
    Uuid,
    insert,
    select,
    text,
)
from sqlalchemy.orm import Session

from app.services.vault import Store
from app.storage import search_index
from app.storage.erasing import KEPT, client_tables, count_rows, erase_client, erase_clients
from app.storage.schema.base import Base
from app.storage.types import Instant

TABLES = Base.metadata.sorted_tables
NUMBERS = count(1000)


class Rows:
    """Rows of one client in every table, each with her word in every text."""

    def __init__(self, session: Session, word: str) -> None:
        self.session, self.word, self.client_id = session, word, uuid4()
        self.ids: set[UUID] = {self.client_id}
        self.made: dict[Table, dict[str, Any]] = {}
        self.last = self.client_id
        for table in wanted_tables():
            self._add(table)

    def _add(self, table: Table) -> None:
        values = {column.name: self._value(table, column) for column in table.columns}
        self.session.execute(insert(table).values(**values))
        self.made[table] = values
        own = [values[c.name] for c in table.primary_key if isinstance(c.type, Uuid)]
        self.ids |= set(own)
        if hangs_on_a_client(table):
            self.last = own[0] if own else self.last

    def _value(self, table: Table, column: Column[Any]) -> Any:
        for key in column.foreign_keys:
            if key.column.table is not table:  # a row that names itself: nothing there yet
                return self.made[key.column.table][key.column.name]
            return None
        if isinstance(column.type, Uuid):
            return self._uuid(table, column)
        return filler(column, self.word)

    def _uuid(self, table: Table, column: Column[Any]) -> UUID:
        if table.name == "client":
            return self.client_id
        if column.primary_key or column.unique:
            return uuid4()
        return self.client_id if column.name == "client_id" else self.last


def filler(column: Column[Any], word: str) -> Any:
    kinds: tuple[tuple[type[Any], Callable[[], Any]], ...] = (
        (Instant, lambda: datetime(2026, 11, 11, tzinfo=UTC)),
        (Boolean, lambda: False),
        (Integer, lambda: next(NUMBERS)),
        (Float, lambda: 0.5),
        (Date, lambda: date(2026, 11, 11)),
        (Time, lambda: time(13)),
        (LargeBinary, word.encode),
        (JSON, lambda: {"word": word, "n": next(NUMBERS)}),
    )
    for kind, make in kinds:
        if isinstance(column.type, kind):
            return make()
    return f"{word} {next(NUMBERS)}"


def wanted_tables() -> Iterator[Table]:
    """Every table in which a client's row can lie, and what such rows hang on."""
    needed = set(client_tables())
    while more := {key.column.table for table in needed for key in table.foreign_keys} - needed:
        needed |= more
    return (table for table in TABLES if table in needed and table.name != "store_identity")


def hangs_on_a_client(table: Table) -> bool:
    """By foreign keys over any number of tables, or by naming a record without one."""
    return reaches_client(table, set()) or any(
        isinstance(column.type, Uuid)
        and not column.foreign_keys
        and not (column.primary_key or column.unique)
        for column in table.columns
    )


def reaches_client(table: Table, seen: set[Table]) -> bool:
    if table.name == "client":
        return True
    parents = {key.column.table for key in table.foreign_keys} - seen - {table}
    return any(reaches_client(parent, seen | {table}) for parent in parents)


def content(session: Session, table: Table) -> list[str]:
    return [json.dumps([str(v) for v in row]) for row in session.execute(select(table))]


def is_there(session: Session, table: Table, rows: Rows) -> bool:
    """Whether the row that was made for a client is still in the table."""
    keys = [column == rows.made[table][column.name] for column in table.primary_key]
    return session.execute(select(table).where(*keys)).first() is not None


@pytest.mark.requirement("I3.6", "S5.4", "A3")
def test_a_purge_leaves_no_row_in_any_table_that_can_hold_a_clients_data(store: Store) -> None:
    with store.write() as session:
        hers, others = Rows(session, "kanarialintu"), Rows(session, "pysyvainen")
        counts = erase_client(session, hers.client_id).counts
        for table in wanted_tables():
            rows = content(session, table)
            assert is_there(session, table, others), f"{table.name}: the other's row went too"
            if not hangs_on_a_client(table):
                assert table.name not in counts, f"{table.name} is shared"
                continue
            assert counts[table.name] == 1, table.name
            for sign in ("kanarialintu", *map(str, hers.ids)):
                assert not any(sign in row for row in rows), f"{table.name} still holds her"
        assert session.execute(text("PRAGMA foreign_key_check")).all() == []
    assert len([table for table in wanted_tables() if hangs_on_a_client(table)]) >= 25


@pytest.mark.requirement("I3.6")
def test_every_column_that_names_a_record_is_one_that_a_purge_follows() -> None:
    for table in TABLES:
        for column in table.columns:
            for key in column.foreign_keys:
                assert isinstance(column.type, Uuid) or not reaches_client(
                    key.column.table, set()
                ), f"{table.name}.{column.name}: a purge follows UUIDs"
            if column.name.endswith(("client_id", "record_id")):
                assert isinstance(column.type, Uuid), f"{table.name}.{column.name}"
    assert {"use_log", "disclosure_log"} == KEPT, "only what 703/2023 keeps for twelve years"


@pytest.mark.requirement("I3.6", "S5.4")
def test_the_words_leave_the_search_index(store: Store) -> None:
    client, other = uuid4(), uuid4()
    with store.write() as session:
        for one, word in ((client, "kanarialintunen"), (other, "pysyvainen")):
            session.execute(
                insert(Base.metadata.tables["client"]).values(
                    id=one, version=1, created_at=datetime(2026, 11, 11, tzinfo=UTC),
                    first_names=word, last_name=word, sort_name=word,
                )
            )  # fmt: skip
            search_index.index(session, "client", one, one, title=word, body=word)
        erase_client(session, client)
        session.execute(text("CREATE VIRTUAL TABLE temp.v USING fts5vocab(main, search_text, row)"))
        terms = set(session.scalars(text("SELECT term FROM temp.v")))
        session.execute(text("DROP TABLE temp.v"))
        assert search_index.find(session, "kanaria") == []
        assert len(search_index.find(session, "pysyv")) == 1
    assert not any(term.startswith("kana") for term in terms) and "pysyvainen" in terms


@pytest.mark.requirement("I3.6", "I8.5")
def test_of_several_clients_each_is_counted_apart_and_all_go_at_once(store: Store) -> None:
    with store.write() as session:
        first, second = Rows(session, "kanarialintu"), Rows(session, "toinenlintu")
        other = Rows(session, "pysyvainen")
        counted = count_rows(session, [first.client_id, second.client_id])
        gone = erase_clients(session, [first.client_id, second.client_id]).counts
        assert counted[first.client_id] == counted[second.client_id]
        assert set(counted[first.client_id]) == set(gone)
        for table in wanted_tables():
            assert is_there(session, table, other), table.name
            assert gone.get(table.name, 0) == 2 * counted[first.client_id][table.name]
