"""Putting another store in the place of this one so that a crash leaves the old or the new whole.

The new files are gathered in `restore.new`. Renaming that folder to `restore.ready` is the moment
of decision; what then remains is moving files, which is taken up again wherever it was cut off.
The old files go into a folder of their own and are never deleted here but for the oldest.
"""

import json
import re
import shutil
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Final

from app.errors import file_explained
from app.security import key_file_disk as disk
from app.storage.anchor import ANCHOR_NAME
from app.storage.lock_file import LockFile

NEW_FOLDER: Final = "restore.new"
READY_FOLDER: Final = "restore.ready"
ASIDE: Final = "before-restore-"
ASIDES_KEPT: Final = 3
_NOTE: Final = "swap.json"
_LONGEST_NOTE: Final = 4096
_ASIDE_NAME: Final = re.compile(rf"{ASIDE}[0-9TZ-]+")
_STORE: Final = "store.db"
# The journal belongs to its database: it leaves first, so that it never meets another one.
_OLD_FILES: Final = (f"{_STORE}-wal", f"{_STORE}-shm", _STORE, f"{_STORE}.new", ANCHOR_NAME)
_KEYS: Final = disk.KEY_FILE_NAME
_SECOND: Final = disk.KEY_FILE_NAME + disk.SECOND_SUFFIX


def room_for_new(folder: Path) -> Path:
    """Give an empty folder in which the new store is gathered."""
    room = folder / NEW_FOLDER
    shutil.rmtree(room, ignore_errors=True)
    room.mkdir(mode=0o700)
    return room


def swap(folder: Path, *, now: datetime) -> Path:
    """Put what lies in the new folder into place; give the folder that keeps the old files.

    Call it with the lock of `folder` held and both stores closed.
    """
    room = folder / NEW_FOLDER
    aside = f"{ASIDE}{now.strftime('%Y-%m-%dT%H%M%SZ')}"
    disk.replace_whole(room / _NOTE, json.dumps({"aside": aside}).encode())
    room.rename(folder / READY_FOLDER)
    disk.fsync_folder(folder)
    finish_swap(folder)
    return folder / aside


def is_swapping(folder: Path) -> bool:
    """Whether a swap was decided and not finished."""
    return (folder / READY_FOLDER).is_dir()


def finish_cut_off_swap(folder: Path) -> None:
    """Finish putting a backup into place where a crash has cut it off; else do nothing.

    Raises:
        StoreInUse, DiskFull, DiskReadOnly, DiskFailed, CannotOpen.
    """
    if not is_swapping(folder):
        return
    lock = LockFile(folder)
    lock.take()
    try:
        with file_explained():
            finish_swap(folder)
    finally:
        lock.release()


def finish_swap(folder: Path) -> None:
    """Move what is still to be moved; does no harm when repeated. The key file goes last."""
    ready = folder / READY_FOLDER
    if (ready / _KEYS).exists():
        aside = folder / _aside_name(ready)
        aside.mkdir(mode=0o700, exist_ok=True)
        if (ready / _STORE).exists():
            _put_aside(folder, aside)
            _move(ready / _STORE, folder / _STORE)
        for name in (ANCHOR_NAME, _SECOND, _KEYS):
            if (ready / name).exists():
                _move(ready / name, folder / name)
    shutil.rmtree(ready)
    _let_the_oldest_go(folder)


def _aside_name(ready: Path) -> str:
    """Give the name that was decided; a damaged note must not keep her out for ever."""
    try:
        with (ready / _NOTE).open("rb") as file:
            name = str(json.loads(file.read(_LONGEST_NOTE))["aside"])
        return name if _ASIDE_NAME.fullmatch(name) else f"{ASIDE}unnamed"
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return f"{ASIDE}unnamed"


def _put_aside(folder: Path, aside: Path) -> None:
    for name in (_KEYS, _SECOND):  # copied: at every moment there is a key file in its place
        if (folder / name).exists() and not (aside / name).exists():
            disk.replace_whole(aside / name, (folder / name).read_bytes())
    for name in _OLD_FILES:
        if (folder / name).exists():
            _move(folder / name, aside / name)


def _move(source: Path, target: Path) -> None:
    source.replace(target)
    disk.fsync_folder(target.parent)


def _let_the_oldest_go(folder: Path) -> None:
    asides = sorted(path for path in folder.glob(f"{ASIDE}*") if path.is_dir())
    for old in asides[:-ASIDES_KEPT]:
        with suppress(OSError):
            shutil.rmtree(old)
