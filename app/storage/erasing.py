"""Taking every row of one client out of every table, found from the schema itself.

Ids are random UUIDs (architecture.md 3), so a row belongs to a client if any of its UUID columns
holds the client's id or the id of a row that belongs to her: foreign keys, but also ledger, search
index and revisions, which name records without one. A table that is added later needs no word here.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from functools import cache
from typing import Any, Final, NamedTuple
from uuid import UUID

from sqlalchemy import (
    Column,
    Select,
    String,
    Table,
    Uuid,
    bindparam,
    cast,
    delete,
    or_,
    select,
    text,
    tuple_,
)
from sqlalchemy.orm import Session

from app.domain.purge import Erased
from app.storage import search_index
from app.storage.schema.audit import DisclosureLog, UseLog
from app.storage.schema.base import Base
from app.storage.schema.search import SearchDocument
from app.storage.schema.worker import Setting

# Kept for twelve years (703/2023 annex); they hold random ids, no name and no text of a client.
KEPT: Final = frozenset((UseLog.__tablename__, DisclosureLog.__tablename__))
_AT_ONCE: Final = 5_000
_Key = tuple[Any, ...]


class _Row(NamedTuple):
    """A row that belongs to a client: the ids it has for itself, and all that stand in it."""

    own: frozenset[UUID]
    names: frozenset[UUID]


def erase_client(session: Session, client_id: UUID) -> Erased:
    """Delete all that hangs on the client, inside the caller's write transaction."""
    return erase_clients(session, (client_id,))


def erase_clients(session: Session, client_ids: Collection[UUID]) -> Erased:
    """Delete all that hangs on any of them: the tables are gone through once for all of them."""
    session.execute(text("PRAGMA defer_foreign_keys=ON"))  # rows of one table may name each other
    found, known = _rows_of(session, client_ids)
    documents = found.get(SearchDocument.__table__, {})  # type: ignore[call-overload]
    search_index.forget(session, [rowid for (rowid,) in documents])
    for table in reversed(Base.metadata.sorted_tables):
        _delete(session, table, sorted(found.get(table, ()), key=repr))
    counts = {table.name: len(keys) for table, keys in found.items() if keys}
    if places := _forget_settings(session, known):
        counts[Setting.__tablename__] = places
    session.flush()
    session.expire_all()
    return Erased(counts=counts)


def count_rows(session: Session, client_ids: Collection[UUID]) -> dict[UUID, Counter[str]]:
    """Count for each client what `erase_clients` would delete, by table, without deleting it."""
    found, _ = _rows_of(session, client_ids)
    naming: dict[UUID, list[tuple[str, _Key, frozenset[UUID]]]] = {}
    for table, rows in found.items():
        for key, row in rows.items():
            for one in row.names:
                naming.setdefault(one, []).append((table.name, key, row.own))
    counts = {}
    for client_id in client_ids:
        known, fresh = {client_id}, [client_id]
        hers: set[tuple[str, _Key]] = set()
        while fresh:
            for table_name, key, own in naming.get(fresh.pop(), ()):
                hers.add((table_name, key))
                fresh += own - known
                known |= own
        counts[client_id] = Counter(table_name for table_name, _ in hers)
    return counts


def client_tables() -> Iterator[Table]:
    """Give the tables in which a row of a client can lie."""
    for table in Base.metadata.sorted_tables:
        if table.name not in KEPT and list(_uuids(table)):
            yield table


def _uuids(table: Table) -> Iterator[Column[Any]]:
    return (column for column in table.columns if isinstance(column.type, Uuid))


def _own(table: Table) -> list[Column[Any]]:
    """The columns that name the row itself: others may refer to it by them."""
    return [
        column
        for column in _uuids(table)
        if (column.primary_key or column.unique) and not column.foreign_keys
    ]


def _rows_of(
    session: Session, client_ids: Collection[UUID]
) -> tuple[dict[Table, dict[_Key, _Row]], set[UUID]]:
    """Follow the ids from the clients outwards until nothing new is found."""
    found: dict[Table, dict[_Key, _Row]] = {}
    known, fresh = set(client_ids), set(client_ids)
    while fresh:
        more: set[UUID] = set()
        for table in client_tables():
            for key, row in _matching(session, table, sorted(fresh)):
                found.setdefault(table, {})[key] = row
                more |= row.own
        fresh = more - known
        known |= fresh
    return found, known


def _matching(session: Session, table: Table, ids: Sequence[UUID]) -> Iterator[tuple[_Key, _Row]]:
    query, key = _naming(table), len(table.primary_key.columns)
    own = key + len(_own(table))
    for start in range(0, len(ids), _AT_ONCE):
        for row in session.execute(query, {"ids": ids[start : start + _AT_ONCE]}):
            yield tuple(row[:key]), _Row(_filled(row[key:own]), _filled(row[own:]))


def _filled(ids: Sequence[UUID | None]) -> frozenset[UUID]:
    return frozenset(one for one in ids if one is not None)


@cache
def _naming(table: Table) -> Select[Any]:
    """Give the query for the rows that name any of `ids`, made once: it is asked for each table."""
    ids = bindparam("ids", expanding=True, type_=Uuid())
    named = or_(*(column.in_(ids) for column in _uuids(table)))
    return select(*table.primary_key.columns, *_own(table), *_uuids(table)).where(named)


def _delete(session: Session, table: Table, keys: Sequence[_Key]) -> None:
    columns = list(table.primary_key.columns)
    for start in range(0, len(keys), _AT_ONCE):
        some = keys[start : start + _AT_ONCE]
        where = (
            columns[0].in_([key[0] for key in some])
            if len(columns) == 1
            else tuple_(*columns).in_(some)
        )
        session.execute(delete(table).where(where))


def _forget_settings(session: Session, known: set[UUID]) -> int:
    """Where she was when the store was locked may be one of the pages that are gone."""
    names = [
        name
        for name, value in session.execute(select(Setting.name, cast(Setting.value, String)))
        if any(str(one) in value or one.hex in value for one in known)
    ]
    session.execute(delete(Setting).where(Setting.name.in_(names)))
    return len(names)
