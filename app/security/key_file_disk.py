"""Where the key file lies: replaced as a whole, with a second copy beside it."""

import os
from contextlib import suppress
from pathlib import Path
from typing import Final

from app.errors import UserError, file_condition, file_explained
from app.security.errors import (
    KeyFileDamaged,
    KeyFileMissing,
    KeyFileUnknown,
    KeyFileUnsure,
)
from app.security.key_file import MAXIMUM_BYTES, KeyFile, parse

KEY_FILE_NAME: Final = "store.keys"
SECOND_SUFFIX: Final = ".bak"
_OWNER_ONLY: Final = 0o600


def load(path: Path) -> KeyFile:
    """Read the key file, or its second copy when the first is missing or damaged.

    Raises:
        KeyFileMissing, KeyFileDamaged, KeyFileNewer, CannotOpen, DiskFailed.
    """
    try:
        return parse(_read(path))
    except (KeyFileMissing, KeyFileDamaged) as first:
        try:
            return parse(_read(second_copy(path)))
        except (KeyFileMissing, KeyFileDamaged):
            raise first from None


def second_copy(path: Path) -> Path:
    """Give the place of the second copy."""
    return path.with_name(path.name + SECOND_SUFFIX)


def both_copies_whole(path: Path, key_file: KeyFile) -> bool:
    """Say whether both places hold exactly this key file."""
    content = key_file.to_bytes()
    try:
        return _read(path) == content == _read(second_copy(path))
    except UserError:
        return False


def save(path: Path, key_file: KeyFile) -> None:
    """Replace the key file, then its second copy, so that an old passphrase is really gone.

    At every moment at least one whole file is there: new file, fsync, the old one linked as `.bak`,
    rename, fsync of the folder; and only then the second copy in the same way.

    Raises:
        DiskFull, DiskReadOnly, DiskFailed, CannotOpen: the old key file still holds.
        KeyFileUnsure: the new one holds, but the folder could not be synced after the rename.
        KeyFileUnknown: the same, and it cannot be read again to see which holds.
    """
    content = key_file.to_bytes()
    second = second_copy(path)
    with file_explained():
        _write_beside(path, content)
        _link_if_whole(path, second)
        _part(path).replace(path)
    unsure = _unconfirmed(path, content)
    try:
        replace_whole(second, content)
    except OSError:
        # The new key file holds. The old one must not go on opening the store; the next unlock
        # makes the second copy good again.
        with suppress(OSError):
            second.unlink(missing_ok=True)
    if unsure is not None:
        raise unsure


def holds(path: Path, key_file: KeyFile) -> bool:
    """Say whether the first copy is exactly this key file.

    Raises:
        KeyFileUnknown: the disk does not let it be read.
    """
    try:
        return _read(path) == key_file.to_bytes()
    except KeyFileMissing:
        return False
    except UserError as error:
        raise KeyFileUnknown from error


def _unconfirmed(path: Path, content: bytes) -> UserError | None:
    """Sync the folder after the rename; where that fails, read which key file is there."""
    try:
        fsync_folder(path.parent)
    except OSError as error:
        try:
            found = _read(path)
        except UserError:
            return KeyFileUnknown()
        return KeyFileUnsure() if found == content else file_condition(error)
    return None


def _link_if_whole(path: Path, second: Path) -> None:
    """Keep the present key file as `.bak` while it is replaced, unless it is damaged itself."""
    try:
        parse(_read(path))
    except UserError:
        return
    with suppress(OSError):  # a file system without hard links: the rename alone has to do
        second.unlink(missing_ok=True)
        os.link(path, second)


def remove(path: Path) -> None:
    """Remove both copies and what an interrupted save left."""
    for place in (path, second_copy(path)):
        place.unlink(missing_ok=True)
        _part(place).unlink(missing_ok=True)


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MAXIMUM_BYTES + 1)
    except FileNotFoundError as error:
        raise KeyFileMissing from error
    except OSError as error:
        raise file_condition(error) from error


def _part(path: Path) -> Path:
    return path.with_name(path.name + ".part")


def _write_beside(path: Path, content: bytes) -> None:
    part = _part(path)
    part.unlink(missing_ok=True)
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        part.unlink(missing_ok=True)
        raise


def _swap(path: Path) -> None:
    _part(path).replace(path)
    fsync_folder(path.parent)


def replace_whole(path: Path, content: bytes) -> None:
    """Replace a small file (0600) so that at every moment the old or the new one is whole.

    Raises:
        OSError: as the disk is; the old file still holds.
    """
    _write_beside(path, content)
    _swap(path)


def fsync_folder(folder: Path) -> None:
    """Bring a rename to the medium; Windows has no such call and does not need it."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
