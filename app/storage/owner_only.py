"""Files are their owner's only: made so, and looked after at each unlocking."""

import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import Final

_OTHERS: Final = stat.S_IRWXG | stat.S_IRWXO


def tighten(folder: Path) -> int:
    """Take everybody else's rights from the folder and what is in it; give how many had some.

    Windows keeps its own lists of rights, and the user's folder there is hers by them.
    """
    if os.name == "nt":
        return 0
    changed = 0
    for path in (folder, *folder.rglob("*")):
        with suppress(OSError):  # another user's file: she cannot change it, and we don't hide it
            mode = path.lstat().st_mode
            if mode & _OTHERS and not stat.S_ISLNK(mode):
                path.chmod(stat.S_IMODE(mode) & ~_OTHERS)
                changed += 1
    return changed


def write_private(path: Path, text: str) -> None:
    """Write a small file that only its owner may read, whatever the umask says."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)


def replace_private(path: Path, content: bytes) -> None:
    """Put a file that only its owner may read in the place of another, whole or not at all."""
    beside = path.with_name(f"{path.name}.part")
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
