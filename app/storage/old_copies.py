"""Copies of the store that lie beside it for other reasons than being backups."""

import shutil
from pathlib import Path
from typing import Final

from app.errors import file_explained
from app.storage.swap import ASIDE, NEW_FOLDER

TRIAL_FOLDER: Final = "restore.try"
PRACTICE_BACKUP: Final = "backup.try"  # of a practice store, made and tried and thrown away
_SCRATCH: Final = ("store.db.*.bak", "store.db.*.bak.part*", NEW_FOLDER, TRIAL_FOLDER,
                   PRACTICE_BACKUP)  # fmt: skip


def asides(folder: Path) -> list[Path]:
    """Give the whole stores that a restoring or a rescue has put aside."""
    return sorted(found for found in folder.glob(f"{ASIDE}*") if found.is_dir())


def remove_scratch(folder: Path) -> None:
    """Take away the copies of migrations and what a killed restoring left.

    Call it while the store is open: then nobody is at work on them. Raises as the disk is.
    """
    for pattern in _SCRATCH:
        for found in folder.glob(pattern):
            remove_copy_at(found)


def remove_copy_at(place: Path) -> None:
    """Take one away, a folder or a file.

    Raises:
        DiskReadOnly, DiskFailed, CannotOpen: what is left can be asked for again.
    """
    with file_explained():
        if place.is_dir():
            shutil.rmtree(place)
        else:
            place.unlink()
