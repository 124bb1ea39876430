"""What SQLite says, sorted into conditions to explain and everything else, which is a bug."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm.exc import StaleDataError
from sqlcipher3 import dbapi2

from app.errors import (
    CannotOpen,
    ChangedElsewhere,
    DiskFailed,
    DiskFull,
    DiskReadOnly,
    UserError,
)
from app.progress import Cancelled


class StoreDamaged(UserError):
    """The file does not decrypt or is not sound: damage, never a wrong passphrase."""

    code = "store-damaged"


class StorePartDamaged(StoreDamaged):
    """A page of the open store does not decrypt: bring back a backup, or read what is left.

    SQLCipher lets nothing more be written over a connection that has met such a page, and calls
    that "read-only"; it is still the damage.
    """

    code = "store-part-damaged"


class StoreNewer(UserError):
    """The store was written by a later version; the file has not been touched."""

    code = "store-newer"


class StoreForeign(UserError):
    """The store file belongs to another key file (or is not encrypted at all)."""

    code = "store-foreign"


class StoreBusy(UserError):
    """Another connection held the file for longer than we wait."""

    code = "store-busy"


class StoreInUse(UserError):
    """Another running Rinnalla holds the store; `host` and `pid` say which, where known."""

    code = "store-in-use"


class StoreOnNetwork(UserError):
    """The store's folder is on a network drive, where it would be damaged; nothing was touched."""

    code = "store-on-network"


class StoreClosed(Cancelled):
    """The store was locked while somebody still wanted to use it; ends a job like a stop."""


_BY_CODE: Final[dict[int, type[UserError]]] = {
    dbapi2.SQLITE_FULL: DiskFull,
    dbapi2.SQLITE_READONLY: DiskReadOnly,
    dbapi2.SQLITE_BUSY: StoreBusy,
    dbapi2.SQLITE_LOCKED: StoreBusy,
    dbapi2.SQLITE_CORRUPT: StoreDamaged,
    dbapi2.SQLITE_NOTADB: StoreDamaged,
    dbapi2.SQLITE_CANTOPEN: CannotOpen,
    dbapi2.SQLITE_IOERR: DiskFailed,
}

# `Connection.backup` of the driver gives no code, only SQLite's own fixed words for it.
_BY_WORDS: Final[dict[str, type[UserError]]] = {
    "database or disk is full": DiskFull,
    "disk I/O error": DiskFailed,
    "attempt to write a readonly database": DiskReadOnly,
    "unable to open database file": CannotOpen,
    "database is locked": StoreBusy,
    "database disk image is malformed": StoreDamaged,
    "file is not a database": StoreDamaged,
}


def condition_of(error: BaseException) -> Exception | None:
    """Give the condition behind an error of SQLite or SQLAlchemy, None for a bug."""
    if isinstance(error, MemoryError):  # so SQLCipher calls a page that it cannot seal or open
        return DiskFailed()
    if isinstance(error, DBAPIError) and error.orig is not None:
        error = error.orig
    if isinstance(error, dbapi2.Error):
        primary = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if primary == dbapi2.SQLITE_INTERRUPT:
            return Cancelled()
        kind = _BY_CODE.get(primary) or _BY_WORDS.get(str(error))
        return None if kind is None else kind()
    return ChangedElsewhere() if isinstance(error, StaleDataError) else None


@contextmanager
def explained() -> Iterator[None]:
    """Turn known errors of SQLite into conditions; let bugs pass."""
    try:
        yield
    except (DBAPIError, dbapi2.Error, StaleDataError, MemoryError) as error:
        condition = condition_of(error)
        if condition is None:
            raise
        raise condition from error
