"""Stores of earlier versions: made by the revisions themselves, with rows in every table."""

from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any, Final
from unittest.mock import patch

from sqlcipher3 import dbapi2

from app.storage import migrate
from app.storage.engine import connect

KEY = bytearray(range(32))
OLDER = sorted(migrate.KNOWN - {migrate.HEAD})
_KEPT_OUT = ("alembic_version", "search_text")
_MADE: Final[dict[str, Callable[[int], object]]] = {  # by a part of the column's type, in order
    "CHAR(32)": lambda number: f"{number:032x}",
    "INT": lambda number: number,
    "BOOL": lambda number: number,
    "NUM": lambda number: number,
    "BLOB": lambda number: bytes([number]) * 32,
    "BINARY": lambda number: bytes([number]) * 32,
    "DATETIME": lambda number: 1_794_000_000_000 + number,
    "DATE": lambda number: f"2026-11-{10 + number}",
    "JSON": lambda _: '"x"',
}
Rows = Mapping[str, list[dict[str, object]]]


def make_old(path: Path, revision: str) -> Rows:
    """Make a store of an earlier revision, give each table that takes them two rows; give them."""
    with patch.object(migrate, "HEAD", revision):
        migrate.create_schema(path, KEY)
    with closing(connect(path, KEY)) as connection:
        connection.execute("PRAGMA foreign_keys=ON")
        waiting = tables(connection)
        for _ in range(len(waiting)):  # a row that needs another table's row waits for it
            waiting = [it for it in waiting if not _fill(connection, it)]
        return rows(connection)


def tables(connection: dbapi2.Connection) -> list[str]:
    """Give the tables of the schema, without those inside the search index."""
    found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    names = [name for (name,) in found if not name.startswith(("sqlite_", *_KEPT_OUT))]
    return sorted(names)


def rows(connection: dbapi2.Connection) -> Rows:
    """Give every row of every table, by column."""
    found = {}
    for name in tables(connection):
        cursor = connection.execute(f'SELECT * FROM "{name}" ORDER BY 1')  # noqa: S608
        columns = [it[0] for it in cursor.description]
        found[name] = [dict(zip(columns, row, strict=True)) for row in cursor.fetchall()]
    return found


def lost(before: Rows, path: Path) -> list[str]:
    """Say what of the rows is not in the store any more, value by value."""
    with closing(connect(path, KEY)) as connection:
        after = rows(connection)
    missing = []
    for name, old in before.items():
        now = after.get(name, [])
        if len(now) < len(old):
            missing.append(f"{name}: {len(old)} rows, now {len(now)}")
        for one, other in zip(old, now, strict=False):
            missing += [
                f"{name}.{column}"
                for column, value in one.items()
                if column in other and other[column] != value
            ]
    return missing


def _fill(connection: dbapi2.Connection, table: str) -> bool:
    columns = connection.execute(f"SELECT * FROM pragma_table_info('{table}')").fetchall()  # noqa: S608
    links = {
        row[3]: (row[2], row[4] or "id")
        for row in connection.execute(f"PRAGMA foreign_key_list('{table}')").fetchall()
    }
    for number in (1, 2):
        values = {}
        for _, name, kind, needed, default, primary in columns:
            if default is None and (needed or primary):
                values[name] = _value(connection, name, kind.upper(), number, links.get(name))
        names, marks = ", ".join(f'"{it}"' for it in values), ", ".join("?" * len(values))
        statement = f'INSERT INTO "{table}" ({names}) VALUES ({marks})'  # noqa: S608
        try:
            connection.execute(statement, list(values.values()))
        except dbapi2.IntegrityError:
            return number > 1  # a table that takes one row only has it
    return True


def _value(
    connection: dbapi2.Connection, name: str, kind: str, number: int, link: tuple[str, str] | None
) -> Any:
    if link is not None:
        target, column = link
        found = connection.execute(
            f'SELECT "{column}" FROM "{target}" LIMIT 1 OFFSET ?',  # noqa: S608
            (number - 1,),
        ).fetchone()
        if found is not None:
            return found[0]
    for part, made in _MADE.items():
        if part in kind:
            return made(number)
    is_id = name == "id" or name.endswith("_id")
    return f"{number:032x}" if is_id else f"x{number}"
