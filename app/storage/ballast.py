"""A file that only takes room: given up when the disk is full, so that a checkpoint has some."""

import os
import shutil
from contextlib import suppress
from pathlib import Path
from typing import Final

BALLAST_NAME: Final = "store.ballast"
BALLAST_BYTES: Final = 32 * 1024 * 1024
ROOM_FOR_ONE: Final = 4 * BALLAST_BYTES
_PIECE: Final = 1024 * 1024


def keep_ballast(folder: Path) -> bool:
    """Make the file if it is missing and the disk has plenty; gives whether it is there."""
    path = folder / BALLAST_NAME
    with suppress(OSError):
        if path.exists() and path.stat().st_size == BALLAST_BYTES:
            return True
        if shutil.disk_usage(folder).free < ROOM_FOR_ONE:
            return False
        _fill(path)
        return True
    drop_ballast(folder)
    return False


def drop_ballast(folder: Path) -> bool:
    """Give the room back; gives whether there was any."""
    path = folder / BALLAST_NAME
    try:
        path.unlink()
    except OSError:
        return False
    return True


def _fill(path: Path) -> None:
    """Really take the room: a file of holes would take none, so the bytes are random."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        if hasattr(os, "posix_fallocate"):
            os.posix_fallocate(file.fileno(), 0, BALLAST_BYTES)
        else:
            for _ in range(BALLAST_BYTES // _PIECE):
                file.write(os.urandom(_PIECE))
