"""Encrypted copies of the store: made by SQLite's backup API in slices, proved by opening them.

A backup is a folder of its own with a store and a key file, so that it opens wherever it is
carried. It comes to its name only after it was opened, checked and counted.
"""

import json
import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlcipher3 import dbapi2

from app.errors import DiskFull, UserError, file_explained
from app.progress import Cancelled, Progress
from app.security import key_file_disk as disk
from app.security.errors import KeyFileDamaged
from app.security.generations import generation_of
from app.security.key_file import KeyFile, is_signed, signed
from app.storage.engine import connect_for_copy, connect_unchanging, read_salt
from app.storage.errors import StoreDamaged, explained
from app.storage.schema.audit import StoreIdentity
from app.storage.store import Store

STORE_FILE: Final = "store.db"
NOTE_FILE: Final = "backup.json"
_FILES: Final = (
    STORE_FILE,
    disk.KEY_FILE_NAME,
    disk.KEY_FILE_NAME + disk.SECOND_SUFFIX,
    NOTE_FILE,
)
_LONGEST_NOTE: Final = 4096
PART: Final = ".part"
ROOM_LEFT: Final = 32 * 1024 * 1024  # a backup must not take the last room from the store
_PAGES_AT_ONCE: Final = 64
_BYTES_AT_ONCE: Final = 256 * 1024
_STEPS_BETWEEN_REPORTS: Final = 20_000
_NAME: Final = "%Y-%m-%dT%H%M%SZ"

Counts = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup as it lies on a disk; `writes` is how far the store had come."""

    folder: Path
    made_at: datetime
    size: int
    writes: int


def place_of(chosen: Path, store_id: UUID) -> Path:
    """Give the folder of one store in a place where others may keep theirs too."""
    return chosen / f"rinnalla-{str(store_id)[:8]}"


def list_backups(place: Path) -> list[Backup]:
    """Give the whole backups in a place, the newest first; what is no backup is not seen."""
    try:
        found = [backup for folder in place.iterdir() if (backup := read_backup(folder))]
    except OSError:
        return []
    return sorted(found, key=lambda it: it.made_at, reverse=True)


def read_backup(folder: Path) -> Backup | None:
    """Read what a folder says of itself; None if it is no backup. Its content is proved later."""
    try:
        made_at = datetime.strptime(folder.name, _NAME).replace(tzinfo=UTC)
        size = (folder / STORE_FILE).stat().st_size
    except (ValueError, OSError):
        return None
    try:
        with (folder / NOTE_FILE).open("rb") as file:
            note = json.loads(file.read(_LONGEST_NOTE))
        writes = int(note["writes"])
    except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
        writes = 0
    return Backup(folder, made_at, size, writes)


def back_up(
    store: Store, place: Path, *, now: datetime, progress: Progress
) -> tuple[Backup, Counts]:
    """Copy the open store into a new folder of `place` and count the rows of the copy.

    An unfinished copy never stays.

    Raises:
        StoreDamaged: the copy does not hold what the store holds.
        DiskFull, DiskReadOnly, DiskFailed, CannotOpen: as the place is; Cancelled by `progress`.
    """
    with explained(), file_explained():
        make_private_folder(place)
        need_room(place, store.path.stat().st_size)
        target = _free_name(place, now)
        with _finished_folder(target) as part:
            writes, counts = _copy_store(store, part / STORE_FILE, progress)
            key_file = key_file_of(store)
            present = generation_of(key_file, read_salt(store.path))
            salted = replace(present, file_salt=read_salt(part / STORE_FILE))
            _save_key_file(store, part, replace(key_file, current=salted, pending=None))
            _write(part / NOTE_FILE, json.dumps({"writes": writes}).encode())
    backup = read_backup(target)
    if backup is None:
        raise StoreDamaged
    return backup, counts


def copy_backup(backup: Backup, place: Path, key: bytearray, progress: Progress) -> Backup:
    """Carry a finished backup to another place and prove it there too; raises like `back_up`."""
    with explained(), file_explained():
        make_private_folder(place)
        need_room(place, backup.size)
        target = place / backup.folder.name
        if not target.exists():
            with _finished_folder(target) as part:
                copy_files(backup.folder, part, progress)
                check_copy(part / STORE_FILE, key, progress)
    return replace(backup, folder=target)


def copy_files(source: Path, target: Path, progress: Progress) -> None:
    """Copy the files of a backup in small pieces; the copy is owner-only and on the medium.

    Only what a backup is made of: another file that somebody laid beside it, a journal say, would
    change what is opened after it was proved.
    """
    files = [source / name for name in _FILES if (source / name).is_file()]
    total = sum(path.stat().st_size for path in files)
    done = 0
    for path in files:
        descriptor = os.open(target / path.name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with path.open("rb") as reading, os.fdopen(descriptor, "wb") as writing:
            while piece := reading.read(_BYTES_AT_ONCE):
                writing.write(piece)
                done += len(piece)
                progress.report(min(done, total), total)
            writing.flush()
            os.fsync(writing.fileno())


def check_copy(path: Path, key: bytearray, progress: Progress) -> Counts:
    """Open a copy without changing a byte of it: structure, page MACs, references, rows counted.

    Raises:
        StoreDamaged: something does not hold. Cancelled by `progress`.
    """
    with explained(), closing(connect_unchanging(path, key)) as copy, stoppable(copy, progress):
        structure = copy.execute("PRAGMA integrity_check").fetchall()
        torn = copy.execute("PRAGMA cipher_integrity_check").fetchone()
        lost = copy.execute("PRAGMA foreign_key_check").fetchone()
        if structure != [("ok",)] or torn is not None or lost is not None:
            raise StoreDamaged
        return table_counts(copy)


def table_counts(connection: dbapi2.Connection) -> Counts:
    """Count the rows of every table but those inside the search index."""
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' "
        "AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_text%'"
    ).fetchall()
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608
        for (name,) in names
    }


def remove_backup(backup: Backup) -> None:
    """Take a backup away; its name goes first, so that half of one never looks like a whole."""
    gone = backup.folder.with_name(backup.folder.name + PART)
    with file_explained():
        backup.folder.rename(gone)
        shutil.rmtree(gone)


def renew_key_files(store: Store, place: Path) -> int:
    """Let the present passphrase open the older backups too; give how many were changed.

    Otherwise an old passphrase, perhaps one that somebody saw, would go on opening them.
    """
    present = key_file_of(store)
    renewed = 0
    for backup in list_backups(place):
        with suppress(UserError, OSError):
            kept = disk.load(backup.folder / disk.KEY_FILE_NAME)
            ours = kept.store_id == present.store_id and is_signed(kept, store.keys.key_file_key)
            if ours and kept.slots != present.slots:
                own = replace(present, current=kept.current, pending=None)
                _save_key_file(store, backup.folder, own)
                renewed += 1
    return renewed


def key_file_of(store: Store) -> KeyFile:
    """Read the store's key file and prove it with the key that the open store holds.

    Raises:
        KeyFileMissing, KeyFileDamaged.
    """
    key_file = disk.load(store.path.with_name(disk.KEY_FILE_NAME))
    if key_file.store_id != store.store_id or not is_signed(key_file, store.keys.key_file_key):
        raise KeyFileDamaged
    return key_file


def make_private_folder(folder: Path) -> None:
    """Make a folder that is its owner's only."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)


@contextmanager
def stoppable(connection: dbapi2.Connection, progress: Progress) -> Iterator[None]:
    """Let `progress` stop a long statement: the check of a big file is one single statement."""

    def ask() -> bool:
        try:
            progress.report(0, 0)
        except Cancelled:
            return True
        return False

    connection.set_progress_handler(ask, _STEPS_BETWEEN_REPORTS)
    try:
        yield
    finally:
        connection.set_progress_handler(None, 0)


def _copy_store(store: Store, path: Path, progress: Progress) -> tuple[int, Counts]:
    """Copy one unchanging picture of the store; give its number of writes and its rows."""
    with store.read() as session:
        writes = session.scalars(select(StoreIdentity.writes)).one()
        source = session.connection().connection.driver_connection
        if not isinstance(source, dbapi2.Connection):
            raise TypeError("the store has no connection of its driver")
        with closing(connect_for_copy(path, store.keys.database_key)) as copy:
            source.backup(copy, pages=_PAGES_AT_ONCE, progress=_told(progress), sleep=0)
        to_the_medium(path)
        found = check_copy(path, store.keys.database_key, progress)
        with stoppable(source, progress):
            if table_counts(source) != found:
                raise StoreDamaged
    return writes, found


def _told(progress: Progress) -> Callable[[int, int, int], None]:
    def tell(_status: int, left: int, total: int) -> None:
        progress.report(total - left, max(total, 1))

    return tell


def _save_key_file(store: Store, folder: Path, key_file: KeyFile) -> None:
    disk.save(folder / disk.KEY_FILE_NAME, signed(key_file, store.keys.key_file_key))


@contextmanager
def _finished_folder(target: Path) -> Iterator[Path]:
    """Give a folder to fill; it gets its name only when the block has ended well."""
    part = target.with_name(target.name + PART)
    _clear_parts(target.parent)
    part.mkdir(mode=0o700)
    try:
        yield part
        disk.fsync_folder(part)
        part.rename(target)
        disk.fsync_folder(target.parent)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise


def _clear_parts(place: Path) -> None:
    """Take away what a killed process left; the lock of the store is ours, so nobody writes."""
    for part in place.glob(f"*Z{PART}"):
        shutil.rmtree(part, ignore_errors=True)


def _free_name(place: Path, now: datetime) -> Path:
    target = place / now.strftime(_NAME)
    if target.exists():  # twice in a second: the earlier one has the same content
        shutil.rmtree(target)
    return target


def need_room(place: Path, size: int) -> None:
    """Refuse to begin where a copy would take the last room (DiskFull)."""
    if shutil.disk_usage(place).free < size + ROOM_LEFT:
        raise DiskFull


def _write(path: Path, content: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def to_the_medium(path: Path) -> None:
    """Bring a file that was written without syncs to the medium."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
