"""Bringing the file to the schema of this version: refuse, back up, migrate, all or nothing.

alembic is imported only if there is something to do, because its import costs more than opening.
"""

import re
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import Any, Final, TypeVar

from sqlalchemy import Connection, event
from sqlcipher3 import dbapi2

from app.errors import file_explained
from app.storage.engine import PAGE_BYTES, connect, migration_engine
from app.storage.errors import StoreDamaged, StoreNewer, explained

HEAD: Final = "0035"
KNOWN: Final = frozenset(
    {
        "0001",
        "0002",
        "0003",
        "0004",
        "0005",
        "0006",
        "0007",
        "0008",
        "0009",
        "0010",
        "0011",
        "0012",
        "0013",
        "0014",
        "0015",
        "0016",
        "0017",
        "0018",
        "0019",
        "0020",
        "0021",
        "0022",
        "0023",
        "0024",
        "0025",
        "0026",
        "0027",
        "0028",
        "0029",
        "0030",
        "0031",
        "0032",
        "0033",
        "0034",
        "0035",
    }
)
BACKUPS_KEPT: Final = 2
_READING: Final = re.compile(r"\s*(SELECT\b|PRAGMA [^=]*$)")

Statements = list[tuple[str, Any]]
T = TypeVar("T")
_made_by: Final[dict[str, Statements]] = {}  # revision: what its schema was made with


def create_schema(path: Path, key: bytearray) -> None:
    """Make a new store file with the whole schema, by the same migrations.

    Statement by statement the next file of this process gets what they said to the first one:
    alembic takes five times longer to find the words than the file to take them.

    Raises:
        DiskFull, DiskReadOnly, CannotOpen …: as the disk is.
    """
    with explained():
        if HEAD in _made_by:
            _in_one_transaction(path, key, _say_again)
        else:
            _made_by[HEAD] = _in_one_transaction(path, key, _say_first)


def _say_first(connection: Connection) -> Statements:
    """Upgrade an empty file and give what was written into it, in order."""
    said: Statements = []

    def listen(_on: Any, _cursor: Any, statement: str, parameters: Any, *_more: Any) -> None:
        if not _READING.match(statement):
            said.append((statement, parameters))

    event.listen(connection, "after_cursor_execute", listen)
    _upgrade(connection)
    event.remove(connection, "after_cursor_execute", listen)
    return said


def _say_again(connection: Connection) -> None:
    for statement, parameters in _made_by[HEAD]:
        connection.exec_driver_sql(statement, parameters)


def migrate(path: Path, key: bytearray) -> None:
    """Bring the store at `path` to HEAD.

    Raises:
        StoreNewer: a later version wrote it; the file is as it was.
        StoreDamaged: it does not decrypt, is empty, or the rows do not fit together afterwards.
        DiskFull, DiskReadOnly, CannotOpen …: nothing was changed.
    """
    with explained(), file_explained():
        found = _revision(path, key)
        if found == HEAD:
            return
        if found not in KNOWN:
            raise StoreNewer(found=found)
        back_up(path, key, found)
        _in_one_transaction(path, key, _upgrade)


def _revision(path: Path, key: bytearray) -> str:
    """Give the revision in the file.

    Raises:
        StoreDamaged: there is none.
    """
    if path.stat().st_size < PAGE_BYTES:
        raise StoreDamaged  # SQLite would take it for a new file and write over it
    with closing(connect(path, key)) as connection:
        table = "SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'"
        if connection.execute(table).fetchone() is None:
            raise StoreDamaged
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        if row is None:
            raise StoreDamaged
        return str(row[0])


def _upgrade(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "app.storage:migrations")
    config.attributes["connection"] = connection
    command.upgrade(config, HEAD)


def _in_one_transaction(path: Path, key: bytearray, act: Callable[[Connection], T]) -> T:
    engine = migration_engine(path, key)
    try:
        with engine.begin() as connection:
            result = act(connection)
            _check_foreign_keys(connection)
            return result
    finally:
        engine.dispose()


def _check_foreign_keys(connection: Connection) -> None:
    """Foreign keys are off while migrating, so look before the commit whether all still fit."""
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise StoreDamaged


def back_up(path: Path, key: bytearray, revision: str) -> Path:
    """Copy the store by SQLite's backup API, open and count the copy, keep the last two.

    A plain file copy of a WAL store may hold nothing of the newest transactions.
    """
    target = path.with_name(f"{path.name}.{revision}.bak")
    part = path.with_name(f"{target.name}.part")
    _remove_with_journal(part)
    try:
        _copy_and_count(path, part, key)
        part.replace(target)
    except BaseException:
        with suppress(OSError):
            _remove_with_journal(part)
        raise
    backups = path.parent.glob(f"{path.name}.*.bak")
    for old in sorted(backups, key=lambda file: file.stat().st_mtime_ns)[:-BACKUPS_KEPT]:
        old.unlink()
    return target


def _copy_and_count(path: Path, part: Path, key: bytearray) -> None:
    with closing(connect(path, key)) as source:
        with closing(connect(part, key)) as copy:
            source.backup(copy)
        with closing(connect(part, key)) as copy:  # opened anew: only what is on the disk counts
            if _counts(source) != _counts(copy):
                raise StoreDamaged


def _remove_with_journal(path: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _counts(connection: dbapi2.Connection) -> dict[str, int]:
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    ).fetchall()
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608
        for (name,) in names
    }
