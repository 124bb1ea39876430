"""The folder of the whole machine that only an administrator can write: what lies there counts.

Its place is fixed. platformdirs would ask `XDG_CONFIG_DIRS` or `WIN_PD_OVERRIDE_…`, which every
user sets as she likes.
"""

import os
import stat
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_OTHERS_WRITE: Final = stat.S_IWGRP | stat.S_IWOTH
_PROGRAM_FILES: Final = (
    0x26  # CSIDL_PROGRAM_FILES: by Windows' own rights only administrators write
)
_LONGEST_PATH: Final = 260


class NotSafe(Exception):
    """Somebody else than the administrator could have written the file."""


@dataclass(frozen=True, slots=True)
class MachineFolder:
    """Where the organisation's files lie, and who has to own them.

    `owner` and `top` are other than root's for tests only: the rights of what lies above `top`
    are not looked at.
    """

    path: Path
    owner: int = 0
    top: Path = Path("/")

    def read(self, name: str, limit: int) -> bytes | None:
        """Give a file's content, up to one byte more than `limit`; None where there is none.

        Raises:
            NotSafe: the file, or a folder on the way to it, can be written by others.
            OSError: it cannot be read.
        """
        try:
            path = (self.path / name).resolve(strict=True)
        except (FileNotFoundError, NotADirectoryError):
            return None
        with path.open("rb") as file:
            if os.name == "posix":
                self._check(os.fstat(file.fileno()))
                for folder in path.parents:
                    if not folder.is_relative_to(self.top.resolve()):
                        break
                    self._check(folder.stat())
            return file.read(limit + 1)

    def read_or_refuse(
        self, name: str, limit: int, refuse: Callable[[str], Exception]
    ) -> bytes | None:
        """As `read`; raises what `refuse` makes of the reason: `not-safe` or `not-readable`."""
        try:
            return self.read(name, limit)
        except NotSafe as error:
            raise refuse("not-safe") from error
        except OSError as error:
            raise refuse("not-readable") from error

    def _check(self, found: os.stat_result) -> None:
        if found.st_uid != self.owner or found.st_mode & _OTHERS_WRITE:
            raise NotSafe


def machine_folder() -> MachineFolder:
    """Give the folder of this machine (docs/organisation.md tells it to the administrator)."""
    if sys.platform == "win32":
        return MachineFolder(_program_files() / "Rinnalla organisation")
    if sys.platform == "darwin":
        return MachineFolder(Path("/Library/Application Support/rinnalla"))
    return MachineFolder(Path("/etc/xdg/rinnalla"))


def _program_files() -> Path:
    import ctypes

    found = ctypes.create_unicode_buffer(_LONGEST_PATH)
    shell = ctypes.windll.shell32  # type: ignore[attr-defined,unused-ignore]
    if shell.SHGetFolderPathW(None, _PROGRAM_FILES, None, 0, found) != 0:
        raise OSError("no folder for programs")
    return Path(found.value)
