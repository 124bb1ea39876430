"""Several at one store: threads of one program, and programs that know nothing of the lock.

Threads write through the store, each its own entries with log events. Then processes do so at the
same file without the lock file that keeps them apart in life: SQLite's own locks have to do. Every
entry is there, the count of writes fits, the chain has no gap. Control: a count that is read
outside of its transaction loses some.
"""

import os
import tempfile
import threading
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from unittest.mock import patch
from uuid import UUID

from sqlalchemy import text

from app.services import vault
from app.storage import engine
from app.storage.errors import StoreBusy
from app.storage.lock_file import LockFile
from app.storage.use_log import verify
from tests.torture.figures import Figures, Pace
from tests.torture.kill_nine import make, unlock

LEAST = 3
SHARE = 0.4
WRITERS = 4
ENTRIES = 25


def write(store: vault.Store, first: int) -> None:
    """Write entries, each with its event and one more in the common count."""
    for number in range(first, first + ENTRIES):
        while not _written(store, number):
            continue  # told that the store is busy: she tries again


def _written(store: vault.Store, number: int) -> bool:
    with suppress(StoreBusy):
        with store.write() as session:
            session.execute(text("INSERT INTO torture VALUES (:n, 'x')"), {"n": number})
            session.execute(text("UPDATE torture SET body = body + 1 WHERE n = 0"))
            vault.log_use(session, vault.UseEvent("torture", "torture", UUID(int=number)))
        return True
    return False


def together(work: Callable[[int], None]) -> None:
    """Let processes work at once."""
    children = []
    for writer in range(WRITERS):
        child = os.fork()
        if child == 0:
            try:
                work(writer)
            finally:
                os._exit(0)
        children.append(child)
    for child in children:
        os.waitpid(child, 0)


def processes(folder: Path, first: int) -> None:
    """Let processes write to one store, with no lock file between them."""

    def work(writer: int) -> None:
        with patch.object(LockFile, "take"):
            store = unlock(folder)
        write(store, first + writer * ENTRIES)
        os._exit(0)  # like a crash: whoever closes last must not be needed

    together(work)


def threads(folder: Path, first: int) -> None:
    """Let threads of one program write."""
    store = unlock(folder)
    many = [
        threading.Thread(target=write, args=(store, first + writer * ENTRIES))
        for writer in range(WRITERS)
    ]
    for thread in many:
        thread.start()
    for thread in many:
        thread.join()
    store.close()


def violations(folder: Path, expected: int) -> list[str]:
    """Say what is missing."""
    store = unlock(folder)
    found = []
    with store.read() as session:
        entries = session.scalar(text("SELECT count(*) FROM torture WHERE n > 0"))
        counted = int(session.scalar(text("SELECT body FROM torture WHERE n = 0")) or 0)
        logged = session.scalar(text("SELECT count(*) FROM use_log WHERE object_type = 'torture'"))
        if not entries == counted == logged == expected:
            found.append(f"of {expected}: {entries} entries, {counted} counted, {logged} logged")
        if (broken := verify(session, key=store.keys.audit_key)) is not None:
            found.append(f"the chain breaks at {broken.n}")
    store.close()
    return found


def control(folder: Path) -> bool:
    """Count in two transactions, reading in one and writing in the other: some get lost."""
    store = unlock(folder)
    key = bytearray(store.keys.database_key)
    store.close()

    def work(_: int) -> None:
        with closing(engine.connect(folder / "store.db", key)) as connection:
            for _ in range(40):
                (count,) = connection.execute("SELECT body FROM torture WHERE n = -1").fetchone()
                statement = "UPDATE torture SET body = ? WHERE n = -1"
                connection.execute(statement, (int(count) + 1,))

    with closing(engine.connect(folder / "store.db", key)) as connection:
        connection.execute("INSERT INTO torture VALUES (-1, '0')")
    together(work)
    with closing(engine.connect(folder / "store.db", key)) as connection:
        (count,) = connection.execute("SELECT body FROM torture WHERE n = -1").fetchone()
        connection.execute("DELETE FROM torture WHERE n = -1")
    return int(count) < WRITERS * 40


def run(pace: Pace) -> Figures:
    """Write together for so long; the entry point of `make torture`."""
    found: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "store"
        make(folder)
        seen = control(folder)
        found += [] if seen else ["the control lost nothing"]
        store = unlock(folder)
        with store.write() as session:
            session.execute(text("INSERT INTO torture VALUES (0, '0')"))
        store.close()
        rounds = 0
        for number, _ in pace.rounds(LEAST):
            for at_once in (threads, processes):
                at_once(folder, 1 + 2 * rounds * WRITERS * ENTRIES
                        + (WRITERS * ENTRIES if at_once is processes else 0))  # fmt: skip
            rounds += 1
            expected = 2 * rounds * WRITERS * ENTRIES
            found += [pace.told(number, what) for what in violations(folder, expected)]
            if found:
                break
    counts = {"transactions": 2 * rounds * WRITERS * ENTRIES, "writers": WRITERS}
    return Figures(counts=counts, violations=tuple(found))
