"""Engines over SQLCipher: the everyday one and the one on which migrations run.

The raw key is handed over with `set_key`; SQLAlchemy's own pysqlcipher dialect would keep it in its
URL for ever and derive it anew on every connect (security.md 1.5).
"""

import logging
from contextlib import suppress
from functools import cache
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Any, Final

from sqlalchemy import (
    Connection,
    Engine,
    NullPool,
    QueuePool,
    StaticPool,
    create_engine,
    event,
)
from sqlalchemy.util import LRUCache
from sqlcipher3 import dbapi2

from app.errors import file_explained
from app.security.secrets import raw_key_literal, wiped
from app.storage.errors import StoreForeign

PLAIN_HEADER: Final = b"SQLite format 3\x00"
SALT_BYTES: Final = 16
PAGE_BYTES: Final = 4096
MINIMUM_SQLITE: Final = (3, 51, 3)  # older ones can corrupt a WAL store (security.md 0.2)
MINIMUM_CIPHER: Final = (4, 19)
_RIVALS: Final = ("sqlcipher3-wheels", "sqlcipher3-binary")  # left behind at SQLite 3.51.1
BUSY_MILLISECONDS: Final = 5000
BEGIN: Final = "rinnalla_begin"
_STATEMENTS: Final = 500  # whose SQL is kept, as SQLAlchemy does by itself

_PRAGMAS: Final = (
    "synchronous=FULL",
    "fullfsync=ON",  # macOS: fsync alone does not reach the medium
    "checkpoint_fullfsync=ON",
    "secure_delete=ON",
    "temp_store=MEMORY",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
    f"busy_timeout={BUSY_MILLISECONDS}",
    "wal_autocheckpoint=200",
    "cache_size=-16384",  # KiB: lists of a ten-year store without decrypting each page twice
)


class NotEncrypted(Exception):
    """The library would write clear text: a broken installation, not a condition to live with."""


def connect(path: Path, key: bytearray, *, foreign_keys: bool = True) -> dbapi2.Connection:
    """Open the encrypted file at `path` with the raw 32-byte key.

    Raises:
        NotEncrypted: the SQLite library is not SQLCipher or too old to be trusted.
        StoreForeign: the file is an ordinary, unencrypted SQLite file.
        DiskReadOnly, CannotOpen …: the file cannot be read or made.
        dbapi2.Error: as SQLite says; `app.storage.errors.explained` sorts them.
    """
    with file_explained():
        if read_salt(path) == PLAIN_HEADER:
            raise StoreForeign
        if not path.exists():
            path.touch(mode=0o600)  # SQLite would take the umask; the journal follows the file
    on = "ON" if foreign_keys else "OFF"
    return _keyed(str(path), key, "journal_mode=WAL", *_PRAGMAS, f"foreign_keys={on}")


def connect_for_copy(path: Path, key: bytearray) -> dbapi2.Connection:
    """Open a new file to be filled as a whole, without a journal: it counts only when finished."""
    path.touch(mode=0o600)
    return _keyed(str(path), key, "journal_mode=OFF", "synchronous=OFF", "temp_store=MEMORY")


def connect_ballot_box(path: Path, key: bytearray) -> dbapi2.Connection:
    """Open the feedback file: no write-ahead log, which would keep every earlier state of it.

    Raises:
        NotEncrypted, StoreForeign, DiskReadOnly, CannotOpen, dbapi2.Error: as `connect`.
    """
    with file_explained():
        if read_salt(path) == PLAIN_HEADER:
            raise StoreForeign
        if not path.exists():
            path.touch(mode=0o600)
    return _keyed(
        str(path),
        key,
        "journal_mode=TRUNCATE",
        "synchronous=EXTRA",
        "fullfsync=ON",
        "secure_delete=ON",
        "temp_store=MEMORY",
        "trusted_schema=OFF",
        "cell_size_check=ON",
        "mmap_size=0",
        f"busy_timeout={BUSY_MILLISECONDS}",
    )


def connect_unchanging(path: Path, key: bytearray) -> dbapi2.Connection:
    """Open a finished copy to read: no byte of it changes, no file appears beside it.

    That makes it fit for read-only media and shared folders. Never for a store with a journal.

    Raises:
        StoreForeign: the file is an ordinary, unencrypted SQLite file.
    """
    if read_salt(path) == PLAIN_HEADER:
        raise StoreForeign
    address = f"{path.absolute().as_uri()}?immutable=1"
    return _keyed(address, key, "temp_store=MEMORY", "trusted_schema=OFF", "mmap_size=0", uri=True)


def _keyed(where: str, key: bytearray, *pragmas: str, uri: bool = False) -> dbapi2.Connection:
    connection = dbapi2.connect(
        where,
        isolation_level=None,
        check_same_thread=False,
        timeout=BUSY_MILLISECONDS / 1000,
        uri=uri,
    )
    try:
        connection.execute("PRAGMA cipher_log_level=NONE")
        literal = raw_key_literal(key)
        with wiped(literal):
            connection.set_key(literal)
        _assert_encrypting(connection)
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def read_salt(path: Path) -> bytes:
    """Give the first 16 bytes of the file: SQLCipher's salt, or the plain header; b"" if none.

    Raises:
        DiskFailed, CannotOpen …: the file cannot be read.
    """
    with file_explained():
        try:
            with path.open("rb") as file:
                return file.read(SALT_BYTES)
        except FileNotFoundError:
            return b""


def _assert_encrypting(connection: dbapi2.Connection) -> None:
    """A plain sqlite3 takes `PRAGMA key` without a word and writes clear text: never go on then."""
    assert_one_provider()
    if dbapi2.sqlite_version_info < MINIMUM_SQLITE:
        raise NotEncrypted("SQLite is too old")
    version = connection.execute("PRAGMA cipher_version").fetchone()
    if version is None or _numbers(version[0]) < MINIMUM_CIPHER:
        raise NotEncrypted("SQLCipher is missing or too old")
    status = connection.execute("PRAGMA cipher_status").fetchone()
    if status is None or str(status[0]) != "1":
        raise NotEncrypted("the connection has no key")


@cache
def assert_one_provider() -> None:
    """Three distributions install the package `sqlcipher3`; which one answers would be chance."""
    for name in _RIVALS:
        with suppress(PackageNotFoundError):
            distribution(name)
            raise NotEncrypted(f"{name} is installed beside sqlcipher3")


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split()[0].split(".") if part.isdigit())


def everyday_engine(path: Path, key: bytearray) -> Engine:
    """Give the pooled engine of an open store.

    ATTACH is refused: `ATTACH … KEY ''` followed by an export would write clear text in silence.
    """

    def creator() -> Any:
        connection = connect(path, key)
        connection.set_authorizer(_authorize)
        return connection

    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=creator,
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=4,
        pool_use_lifo=True,  # by turns each would decrypt and keep the same pages
        hide_parameters=True,
    )
    _take_over(engine)
    event.listen(engine, "begin", _begin)
    _quiet_sqlalchemy()
    return engine


@cache
def rehearsing_engine() -> Engine:
    """Give the engine of an empty store in memory (`app.storage.rehearsal`); one for a process."""
    engine = create_engine("sqlite://", module=dbapi2, poolclass=StaticPool)
    engine.update_execution_options(compiled_cache={})
    _quiet_sqlalchemy()
    return engine


def _take_over(engine: Engine) -> None:
    """Let an engine begin with the SQL that was made in the rehearsal, if there was one.

    SQL belongs to a dialect: the engine gets that one, and keeps what it makes itself apart.
    """
    if not rehearsing_engine.cache_info().currsize:
        return
    rehearsed = rehearsing_engine()
    made: LRUCache[object, object] = LRUCache(_STATEMENTS)
    made.update(rehearsed.get_execution_options()["compiled_cache"])
    engine.dialect = rehearsed.dialect
    engine.update_execution_options(compiled_cache=made)


def migration_engine(path: Path, key: bytearray) -> Engine:
    """Give an engine without pool and without foreign keys: batch rebuilds drop tables."""
    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=lambda: connect(path, key, foreign_keys=False),
        poolclass=NullPool,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    _quiet_sqlalchemy()
    return engine


def _begin(connection: Connection) -> None:
    """Begin ourselves: the driver would leave DDL outside of the transaction."""
    kind = connection.get_execution_options().get(BEGIN, "BEGIN")
    connection.exec_driver_sql(kind)


def _authorize(action: int, *_details: object) -> int:
    return int(dbapi2.SQLITE_DENY if action == dbapi2.SQLITE_ATTACH else dbapi2.SQLITE_OK)


def _quiet_sqlalchemy() -> None:
    """DEBUG would print result rows, that is, clients; hide_parameters does not stop that."""
    logger = logging.getLogger("sqlalchemy")
    if logger.getEffectiveLevel() < logging.WARNING or logger.level == logging.NOTSET:
        logger.setLevel(logging.WARNING)
