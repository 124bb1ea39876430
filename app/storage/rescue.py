"""Reading what is left of a damaged store into a new one, and counting what is not.

Each table is read in pieces; where a piece is damaged, row by row around the damage. Only a copy of
the damaged file is opened. Rows that hang on a lost one are left out, so that the new store is
sound; the damaged file keeps them.
"""

import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final
from uuid import UUID

from sqlcipher3 import dbapi2

from app.errors import file_explained
from app.progress import Progress
from app.security.audit_chain import GENESIS
from app.storage.engine import connect, connect_unchanging
from app.storage.errors import StoreDamaged, explained
from app.storage.migrate import create_schema
from app.storage.types import to_milliseconds

_PIECE: Final = 256
_LARGEST_STEP: Final = 2**40
_INDEX: Final = "search_text"  # its words lie in a table of its own
_Row = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Salvage:
    """Rows by table: read, lost, and left out because what they hang on is lost.

    `lost` is exact where an index of the table could be counted, else the least that is missing.
    """

    read: Mapping[str, int]
    lost: Mapping[str, int] = field(default_factory=dict)
    left_out: Mapping[str, int] = field(default_factory=dict)


def salvage(
    source: Path, target: Path, key: bytearray, *, store_id: UUID, now: datetime, progress: Progress
) -> Salvage:
    """Read `source` into the new file `target` under the same key; `source` is not touched.

    Raises:
        StoreDamaged: not even the list of tables can be read.
        DiskFull, DiskReadOnly, DiskFailed, CannotOpen; Cancelled by `progress`.
    """
    scratch = target.with_name("damaged.copy")
    try:
        with file_explained():
            _copy(source, scratch)
        create_schema(target, key)
        with explained():
            return _salvage(scratch, target, key, store_id, now, progress)
    finally:
        for suffix in ("", "-wal", "-shm"):
            scratch.with_name(scratch.name + suffix).unlink(missing_ok=True)


def _copy(source: Path, scratch: Path) -> None:
    for suffix in ("", "-wal"):
        there = source.with_name(source.name + suffix)
        if there.exists():
            copy = scratch.with_name(scratch.name + suffix)
            copy.touch(mode=0o600)
            shutil.copyfile(there, copy)


def _salvage(
    scratch: Path, target: Path, key: bytearray, store_id: UUID, now: datetime, progress: Progress
) -> Salvage:
    read: dict[str, int] = {}
    lost: dict[str, int] = {}
    with (
        closing(connect(target, key, foreign_keys=False)) as new,
        closing(_Damaged(scratch, key)) as old,
    ):
        new.execute("BEGIN IMMEDIATE")
        tables = _tables(new)
        for number, table in enumerate(tables):
            reader = _Reader(old, table, _common_columns(old, new, table))
            read[table] = sum(_insert(new, table, reader, row) for row in reader.rows(progress))
            if missing := reader.missing(read[table]):
                lost[table] = missing
            progress.report(number + 1, len(tables))
        left_out = _leave_out_orphans(new)
        _restore_heads(new, store_id, now)
        new.execute("COMMIT")
    return Salvage(read, lost, left_out)


def _tables(new: dbapi2.Connection) -> list[str]:
    names = new.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "AND name NOT LIKE 'search_text%' AND name <> 'alembic_version' ORDER BY name"
    ).fetchall()
    return [*(name for (name,) in names), f"{_INDEX}_content"]


class _Damaged:
    """The damaged file, opened anew after each error: SQLCipher answers nothing after one."""

    def __init__(self, path: Path, key: bytearray) -> None:
        self._path = path
        self._key = key
        self._connection: dbapi2.Connection | None = None
        with suppress(dbapi2.DatabaseError), closing(connect(path, key)) as first:
            first.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # what is whole in the journal counts

    def rows(self, statement: str, values: tuple[int, ...] = ()) -> list[_Row] | None:
        """Give the rows, or None where they cannot be read."""
        try:
            if self._connection is None:
                self._connection = connect_unchanging(self._path, self._key)
            found: list[_Row] = self._connection.execute(statement, values).fetchall()
        except dbapi2.DatabaseError:
            self.close()
            return None
        return found

    def close(self) -> None:
        """Let the file go."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None


class _Reader:
    """Reads one table around its damage: towards it in smaller pieces, then past it."""

    def __init__(self, old: _Damaged, table: str, columns: Sequence[str]) -> None:
        self._old = old
        self._table = f'"{table}"'
        self.columns = columns
        self._listed = ", ".join(f'"{name}"' for name in columns)
        self._holes = 0

    def rows(self, progress: Progress) -> Iterator[_Row]:
        """Give every row that can be reached, in the order of the table."""
        after: int | None = -1
        limit = _PIECE
        while self.columns and after is not None:
            progress.report(0, 0)
            piece = self._piece(after, limit)
            if piece is None and limit > 1:
                limit = max(limit // 4, 1)
            elif piece is None:
                self._holes += 1
                after = self._past_damage(after)
            elif piece:
                yield from (row[1:] for row in piece)
                after, limit = int(str(piece[-1][0])), min(limit * 4, _PIECE)
            else:
                return

    def missing(self, read: int) -> int:
        """Give how many rows are lost: by counting an index, else the least there must be."""
        counted = self._old.rows(f"SELECT count(*) FROM {self._table}")  # noqa: S608
        if counted is None:
            return self._holes
        return max(int(str(counted[0][0])) - read, 0)

    def _past_damage(self, after: int) -> int | None:
        """Give the first row number behind the damage; None where it reaches to the end."""
        low, step = after, 1
        while self._piece(after + step, 1) is None:
            low, step = after + step, step * 2
            if step > _LARGEST_STEP:
                return None
        high = after + step
        while high - low > 1:
            middle = (low + high) // 2
            if self._piece(middle, 1) is None:
                low = middle
            else:
                high = middle
        return high

    def _piece(self, after: int, limit: int) -> list[_Row] | None:
        return self._old.rows(
            f"SELECT rowid, {self._listed} FROM {self._table} "  # noqa: S608
            "WHERE rowid > ? ORDER BY rowid LIMIT ?",
            (after, limit),
        )


def _common_columns(old: _Damaged, new: dbapi2.Connection, table: str) -> list[str]:
    """Give the columns that both have; the damaged store may be of an earlier version.

    Raises:
        StoreDamaged: the list of tables itself is damaged.
    """
    described = f'PRAGMA table_info("{table}")'
    found = old.rows(described)
    if found is None:
        raise StoreDamaged
    there = {row[1] for row in found}
    return [row[1] for row in new.execute(described) if row[1] in there]


def _insert(new: dbapi2.Connection, table: str, reader: _Reader, row: _Row) -> int:
    """Write one row; gives 0 for one that fits nowhere (a damaged page can give a row twice)."""
    name, columns = f'"{table}"', ", ".join(f'"{column}"' for column in reader.columns)
    if table == f"{_INDEX}_content":
        name, columns = _INDEX, "rowid, title, body, stems"
    marks = ", ".join("?" for _ in row)
    before = new.total_changes
    with suppress(dbapi2.IntegrityError):
        new.execute(f"INSERT OR IGNORE INTO {name} ({columns}) VALUES ({marks})", row)  # noqa: S608
    return int(new.total_changes > before)


def _leave_out_orphans(new: dbapi2.Connection) -> dict[str, int]:
    left_out: dict[str, int] = {}
    while orphans := set(new.execute("PRAGMA foreign_key_check").fetchall()):
        gone = {(str(table), rowid) for table, rowid, *_ in orphans}
        for table, rowid in gone:
            new.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (rowid,))  # noqa: S608
            left_out[table] = left_out.get(table, 0) + 1
    return left_out


def _restore_heads(new: dbapi2.Connection, store_id: UUID, now: datetime) -> None:
    """Lay again what every store has one of, where it was lost; the log's break stays visible."""
    if new.execute("SELECT 1 FROM store_identity").fetchone() is None:
        new.execute(
            "INSERT INTO store_identity "
            "(id, store_id, practice, created_at, restore_generation, writes) "
            "VALUES (1, ?, 0, ?, 0, 0)",
            (store_id.hex, to_milliseconds(now)),
        )
    if new.execute("SELECT 1 FROM audit_head").fetchone() is None:
        last = new.execute("SELECT n, mac FROM use_log ORDER BY n DESC LIMIT 1").fetchone()
        new.execute("INSERT INTO audit_head (id, n, mac) VALUES (1, ?, ?)", last or (0, GENESIS))
