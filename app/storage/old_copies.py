"""Copies of the store that lie beside it for other reasons than being backups."""

import shutil
from pathlib import Path
from typing import Final

from app.errors import file_explained
from app.storage.swap import ASIDE, NEW_FOLDER

TRIAL_FOLDER: Final = "restore.try"
_PATTERNS: Final = (f"{ASIDE}*", "store.db.*.bak", "store.db.*.bak.part*", NEW_FOLDER, TRIAL_FOLDER)


def old_copies(folder: Path) -> list[Path]:
    """Give what a restoring, a rescue or a migration kept: whole stores with older content."""
    return sorted(found for pattern in _PATTERNS for found in folder.glob(pattern))


def remove_old_copies(folder: Path) -> None:
    """Take them away; call it while the store is open, so that no one is at work on them.

    Raises:
        DiskReadOnly, DiskFailed, CannotOpen: what is left can be asked for again.
    """
    with file_explained():
        for found in old_copies(folder):
            if found.is_dir():
                shutil.rmtree(found)
            else:
                found.unlink()
