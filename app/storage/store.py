"""The open store: sessions to read and write in, checkpoints, and an end that leaves no keys."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Final
from uuid import UUID

from sqlalchemy import event, select, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2

from app.errors import DiskFailed, DiskFull, DiskReadOnly, UserError, file_explained
from app.security.key_file_disk import fsync_folder
from app.security.keys import StoreKeys
from app.security.secrets import wipe_all
from app.storage import anchor
from app.storage.anchor import AnchorState, Finding
from app.storage.ballast import drop_ballast
from app.storage.engine import BEGIN, BUSY_MILLISECONDS, everyday_engine
from app.storage.errors import (
    StoreBusy,
    StoreClosed,
    StoreDamaged,
    StoreForeign,
    StorePartDamaged,
    explained,
)
from app.storage.lock_file import LockFile
from app.storage.practice_guard import refuse_real_people
from app.storage.row_changes import Telling
from app.storage.schema.audit import StoreIdentity
from app.storage.settled import Settled, begin_write, driver_of, has_written, row_changes
from app.storage.use_log import LogUser, UseEvent, last_user, log_use

CLOSE_SECONDS: Final = 2.0
_COUNT_WRITE: Final = text("UPDATE store_identity SET writes = writes + 1")


class Store:
    """One worker's encrypted file while it is unlocked.

    Attributes:
        path: the encrypted file.
        keys: the purpose keys; wiped by `close`.
        store_id: the id that never changes, the same in file and key file.
        practice: a practice store; authenticated, neither kind opens as the other.
        clock: gives the present moment (aware, UTC) for the use log.
        user: who stands in the use log; set it when the worker is known.
        finding: what the anchor beside the key file said when the store was opened.
        settled: what was read once and holds until something is written.
        changed: whom to tell of what was changed, so that it can be taken back.
        commits: how many writes this process has committed; tells a timer whether to checkpoint.
        passing: secrets that live no longer than the open store (access tokens); wiped by `close`.
    """

    def __init__(
        self,
        path: Path,
        keys: StoreKeys,
        *,
        store_id: UUID,
        practice: bool,
        clock: Callable[[], datetime],
        lock: LockFile,
    ) -> None:
        """Open a migrated store; `app.services.vault` is the place that calls this.

        Raises:
            StoreForeign: the file belongs to another key file.
            StoreDamaged, CannotOpen, DiskReadOnly …: as SQLite says.
        """
        self.path = path
        self._anchor_path = path.with_name(anchor.ANCHOR_NAME)
        self.keys = keys
        self.store_id = store_id
        self.practice = practice
        self.clock = clock
        self.user = LogUser()
        self._lock_file = lock
        self._connections: list[dbapi2.Connection] = []
        self._engine = everyday_engine(path, keys.database_key)
        event.listen(self._engine, "connect", self._opened)
        event.listen(self._engine, "close", self._gone)
        refuse_real_people(self._engine, clock if practice else None)
        self._writing_engine = self._engine.execution_options(**{BEGIN: "BEGIN IMMEDIATE"})
        self._writer = threading.RLock()
        self._write_session: Session | None = None
        self._quiet = threading.Condition()
        self._sessions = 0
        self._closed = self._open = self._damaged = False
        self.commits = 0
        self.changed = Telling()
        self.settled = Settled()
        self.passing: dict[str, bytearray] = {}
        self.finding = Finding(AnchorState.MISSING)
        try:
            self._recognise()
            self._open = True
        except BaseException:
            self._engine.dispose()
            raise

    def _opened(self, connection: dbapi2.Connection, _record: object) -> None:
        self._connections.append(connection)

    def _gone(self, connection: dbapi2.Connection, _record: object) -> None:
        with suppress(ValueError):
            self._connections.remove(connection)

    def _recognise(self) -> None:
        """Compare the file's own word with the key file's and learn who used it last."""
        with self.read() as session:
            identity = session.scalars(select(StoreIdentity)).one_or_none()
            if identity is None or (identity.store_id, identity.practice) != (
                self.store_id,
                self.practice,
            ):
                raise StoreForeign
            self.user = last_user(session)
            self.finding = anchor.compare(session, self._anchor_path, self.keys.audit_key)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Give a session on one unchanging picture of the store (BEGIN). Read only by convention.

        Raises:
            StoreClosed: the store was locked.
        """
        with self._session() as session:
            yield session

    @contextmanager
    def write(self) -> Iterator[Session]:
        """Give the session of a write transaction (BEGIN IMMEDIATE), committed at the end.

        An exception rolls everything back. Inside another `write` of the same thread it is a
        savepoint of that one, so that use cases can be put together.

        Raises:
            ChangedElsewhere: a record has another version than it was read with.
            DiskFull, DiskReadOnly, DiskFailed, StoreBusy, StoreDamaged: nothing was written.
            StoreClosed: the store was locked.
        """
        with self._writer:
            if self._write_session is not None:
                with explained(), _part_of(self._write_session):
                    yield self._write_session
                return
            with self._making_room(), self._session(writing=True) as session:
                self._write_session = session
                changes = row_changes(session)
                begin_write(session)
                watched = self.changed.watch(session)
                try:
                    yield session
                    session.flush()
                    if not driver_of(session).in_transaction:
                        raise DiskFailed
                    written = has_written(session)
                    if row_changes(session) != changes:
                        session.execute(_COUNT_WRITE)
                    session.commit()
                    self.commits += 1
                    if written:
                        self.settled.forget()
                finally:
                    self._write_session = None
            self.changed.tell(watched)

    @contextmanager
    def _making_room(self) -> Iterator[None]:
        """On a full disk give up the ballast and empty the journal; she is told and tries again."""
        try:
            yield
        except DiskFull:
            if drop_ballast(self.path.parent):
                self._checkpoint("TRUNCATE")
            raise

    @contextmanager
    def view(self, use: UseEvent) -> Iterator[Session]:
        """Log the use, then give a session to read in: no log, no view."""
        with self.write() as session:
            log_use(session, use)
            yield session

    @contextmanager
    def _session(self, *, writing: bool = False) -> Iterator[Session]:
        engine = self._writing_engine if writing else self._engine
        with (
            self._inside(),
            self._knowing_damage(),
            explained(),
            Session(engine, expire_on_commit=False) as session,
        ):
            session.info.update(store=self, writing=writing)
            self.settled.begin(session)
            session.connection()
            yield session

    @contextmanager
    def _knowing_damage(self) -> Iterator[None]:
        """Once a damaged page was met, a write that SQLCipher refuses is that damage too."""
        try:
            yield
        except StoreDamaged as error:
            self._damaged = True
            if not self._open:
                raise
            raise StorePartDamaged from error
        except DiskReadOnly as error:
            if not self._damaged:
                raise
            raise StorePartDamaged from error

    @contextmanager
    def _inside(self) -> Iterator[None]:
        """Be counted among those who use a connection; raises StoreClosed."""
        with self._quiet:
            if self._closed:
                raise StoreClosed
            self._sessions += 1
        try:
            yield
        finally:
            with self._quiet:
                self._sessions -= 1
                self._quiet.notify_all()

    def checkpoint(self, *, truncate: bool) -> bool:
        """Bring the journal into the main file; never waits, never raises for a busy or full disk.

        `truncate=False` (PASSIVE) after saves, `truncate=True` on idle, lock and exit, which also
        renews the anchor. Gives whether all of the journal arrived; what did not is safe in it.
        """
        arrived = False
        with suppress(StoreClosed):
            with self._inside():
                arrived = self._checkpoint("TRUNCATE" if truncate else "PASSIVE")
            if truncate:
                with suppress(UserError), self.read() as session:
                    self._drop_anchor(session)
        return arrived

    def _drop_anchor(self, session: Session) -> None:
        """Write down outside what is committed; a disk that refuses keeps the earlier anchor."""
        anchor.write(self._anchor_path, anchor.current(session), self.keys.audit_key)

    def _checkpoint(self, mode: str) -> bool:
        try:
            with explained():
                connection = self._engine.raw_connection()
                cursor = connection.cursor()
                try:
                    cursor.execute("PRAGMA busy_timeout=0")
                    row = cursor.execute(f"PRAGMA wal_checkpoint({mode})").fetchone()
                finally:
                    cursor.execute(f"PRAGMA busy_timeout={BUSY_MILLISECONDS}")
                    cursor.close()
                    connection.close()
        except DiskFull:
            return drop_ballast(self.path.parent) and self._checkpoint(mode)
        except (StoreBusy, DiskReadOnly):
            return False
        return bool(row[0] == 0 and row[1] == row[2])

    @contextmanager
    def held(self) -> Iterator[None]:
        """Let nobody else write until the block ends; reading goes on."""
        with self._writer:
            yield

    def exchange(self, copy: Path, key: bytearray, *, commits: int) -> bool:
        """Put a copy under another key in the place of the file; the store stays open.

        Nobody is in the store meanwhile, nor can it be locked half-way. `commits` is what the
        store had committed when the copy began: False, and nothing happens, if there is more.
        The journal is emptied and gone before: old frames beside the new file would spoil it.

        Raises:
            StoreClosed: it was locked. StoreBusy: somebody read on, or the journal did not empty.
            DiskFailed, DiskReadOnly …: the old file still holds.
        """
        with self._writer, self._quiet:
            if self._closed:
                raise StoreClosed
            if self.commits != commits:
                return False
            if not self._quiet.wait_for(lambda: not self._sessions, CLOSE_SECONDS):
                raise StoreBusy
            if self._closed:
                raise StoreClosed
            if not self._checkpoint("TRUNCATE"):
                raise StoreBusy
            self._engine.dispose()
            if self._connections:
                raise StoreBusy
            with file_explained():
                fsync_folder(self.path.parent)
                copy.replace(self.path)
                fsync_folder(self.path.parent)
            self.keys.database_key[:] = key  # the engine's creator holds this very buffer
            return True

    @property
    def is_open(self) -> bool:
        """Whether it was not locked yet; true for a moment only, where another thread may lock."""
        return not self._closed

    def interrupt(self) -> None:
        """Stop every running statement; whoever waits for one gets `Cancelled`."""
        for connection in list(self._connections):
            with suppress(dbapi2.Error):
                connection.interrupt()

    def close(self) -> None:
        """Lock the store: stop statements, checkpoint, close the file, wipe the keys.

        Waits at most two seconds for others to leave; calling twice does no harm.
        """
        with self._quiet:
            if self._closed:
                return
            self._closed = True
        self._let_others_leave()
        try:
            with suppress(Exception):
                self._checkpoint("TRUNCATE")
                with Session(self._engine) as session:
                    self._drop_anchor(session)
        finally:
            self._engine.dispose()
            for connection in list(self._connections):
                with suppress(dbapi2.Error):
                    connection.close()
            self._connections.clear()
            self.settled.forget()
            wipe_all(self.passing)
            self.keys.wipe()
            self._lock_file.release()

    def _let_others_leave(self) -> None:
        end = time.monotonic() + CLOSE_SECONDS
        with self._quiet:
            while self._sessions and (left := end - time.monotonic()) > 0:
                self.interrupt()
                self._quiet.wait(min(left, 0.02))


@contextmanager
def _part_of(session: Session) -> Iterator[None]:
    """Be a savepoint; where SQLite itself ended all of the transaction, the first error stays.

    It does so when the disk is full or fails; the savepoint is then gone and can't be rolled back.
    """
    savepoint = session.begin_nested()
    try:
        yield
        savepoint.commit()
    except BaseException:
        with suppress(OperationalError):
            savepoint.rollback()
        raise
