"""Bringing the file to the schema of this version: refuse, back up, migrate, all or nothing.

alembic is imported only if there is something to do, because its import costs more than opening.
"""

from contextlib import closing, suppress
from pathlib import Path
from typing import Final

from sqlalchemy import Connection
from sqlcipher3 import dbapi2

from app.storage.engine import connect, migration_engine
from app.storage.errors import StoreDamaged, StoreNewer, explained

HEAD: Final = "0001"
KNOWN: Final = frozenset({"0001"})
BACKUPS_KEPT: Final = 2


def migrate(path: Path, key: bytearray) -> None:
    """Bring the store at `path` to HEAD; a missing file is made with the whole schema.

    Raises:
        StoreNewer: a later version wrote it; the file is as it was.
        StoreDamaged: it does not decrypt, or the rows do not fit together afterwards.
        DiskFull, DiskReadOnly, CannotOpen …: nothing was changed.
    """
    with explained():
        found = _revision(path, key) if path.exists() else None
        if found == HEAD:
            return
        if found is not None:
            if found not in KNOWN:
                raise StoreNewer(found=found)
            back_up(path, key, found)
        _upgrade(path, key)


def _revision(path: Path, key: bytearray) -> str | None:
    """Give the revision in the file; None for a file without any table.

    Raises:
        StoreDamaged: there are tables, but no revision.
    """
    with closing(connect(path, key)) as connection:
        tables = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table'"
        ).fetchall()
        if not tables:
            return None
        if ("alembic_version",) not in tables:
            raise StoreDamaged
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        if row is None:
            raise StoreDamaged
        return str(row[0])


def _upgrade(path: Path, key: bytearray) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "app.storage:migrations")
    engine = migration_engine(path, key)
    try:
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, HEAD)
            _check_foreign_keys(connection)
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
    fresh = path.with_name(f"{target.name}.part")
    fresh.unlink(missing_ok=True)
    try:
        with closing(connect(path, key)) as source, closing(connect(fresh, key)) as copy:
            source.backup(copy)
            copy.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            if _counts(source) != _counts(copy):
                raise StoreDamaged
        fresh.replace(target)
    except BaseException:
        for leftover in (
            fresh,
            fresh.with_name(f"{fresh.name}-wal"),
            fresh.with_name(f"{fresh.name}-shm"),
        ):
            with suppress(OSError):
                leftover.unlink(missing_ok=True)
        raise
    backups = sorted(
        path.parent.glob(f"{path.name}.*.bak"), key=lambda file: file.stat().st_mtime_ns
    )
    for old in backups[:-BACKUPS_KEPT]:
        old.unlink()
    return target


def _counts(connection: dbapi2.Connection) -> dict[str, int]:
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    ).fetchall()
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608
        for (name,) in names
    }
