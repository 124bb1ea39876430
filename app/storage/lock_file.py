"""One running Rinnalla per store: a lock held while the store is open, by the command line too."""

import json
import os
import socket
from contextlib import suppress
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

from app.errors import file_explained
from app.storage.errors import StoreInUse, StoreOnNetwork
from app.storage.network_drive import is_on_network
from app.storage.owner_only import write_private

LOCK_NAME: Final = "store.lock"
HOLDER_NAME: Final = "store.lock.json"
_LONGEST_NOTE: Final = 4096


class LockFile:
    """The lock of one store folder; `take` and `release` may happen on different threads."""

    def __init__(self, folder: Path) -> None:
        self._holder = folder / HOLDER_NAME
        self._lock = FileLock(
            folder / LOCK_NAME,
            mode=0o600,
            thread_local=False,
            is_singleton=False,
            fallback_to_soft=False,
        )

    def take(self) -> None:
        """Take the lock at once or say who has it.

        Raises:
            StoreOnNetwork: a network drive keeps neither locks nor the journal.
            StoreInUse: another process (or this one) holds it; values `host` and `pid`.
            DiskFull, DiskReadOnly, CannotOpen: the lock file cannot be made.
        """
        if is_on_network(self._holder.parent):
            raise StoreOnNetwork
        with file_explained():
            try:
                self._lock.acquire(timeout=0)
            except Timeout as error:
                raise StoreInUse(**_holder(self._holder)) from error
            try:
                holder = {"host": socket.gethostname(), "pid": os.getpid()}
                write_private(self._holder, json.dumps(holder))
            except OSError:
                self._lock.release()
                raise

    def release(self) -> None:
        """Give the lock back; calling twice does no harm."""
        if self._lock.is_locked:
            with suppress(OSError):  # only a note: a failing disk must not keep the lock taken
                self._holder.unlink(missing_ok=True)
            self._lock.release()


def _holder(path: Path) -> dict[str, object]:
    """Read who holds the lock; the lock itself counts, so an unreadable note is just unknown."""
    try:
        with path.open(encoding="utf-8") as file:
            found = json.loads(file.read(_LONGEST_NOTE))
        return {"host": str(found["host"]), "pid": int(found["pid"])}
    except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return {"host": "?", "pid": 0}
