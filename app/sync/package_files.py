"""The files of a package: packed for the seal, unpacked within bounds, laid down whole or not."""

import hashlib
import io
import json
import os
import shutil
import zipfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Final
from uuid import UUID

from app.errors import UserError

MANIFEST: Final = "manifest.json"
PART: Final = ".part"
LARGEST: Final = 256 * 1024 * 1024
_MOST_FILES: Final = 100
_MADE_AT: Final = (1980, 1, 1, 0, 0, 0)


class PackageRefused(UserError):
    """No whole package: cut off, changed, too large, or its manifest does not fit its files."""

    code = "transfer-package-refused"


def packed(files: Mapping[str, bytes]) -> bytes:
    """Give the files as one; the same files give the same bytes."""
    room = io.BytesIO()
    with zipfile.ZipFile(room, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in sorted(files.items()):
            archive.writestr(zipfile.ZipInfo(name, _MADE_AT), data, zipfile.ZIP_DEFLATED)
    return room.getvalue()


def unpacked(data: bytes) -> dict[str, bytes]:
    """Give the files of a package again, each name a plain one, all within bounds.

    Raises:
        PackageRefused.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            told = archive.infolist()
            names = [one.filename for one in told]
            size = sum(one.file_size for one in told)
            plain = all(Path(name).name == name and "\\" not in name for name in names)
            if not plain or len(names) > _MOST_FILES or size > LARGEST:
                raise PackageRefused
            return {one.filename: archive.read(one) for one in told}
    except (zipfile.BadZipFile, ValueError, OSError, EOFError, NotImplementedError) as error:
        raise PackageRefused from error


def identified(files: Mapping[str, bytes]) -> tuple[UUID, str]:
    """Give unit and content hash of a package whose files are what its manifest says.

    Raises:
        PackageRefused.
    """
    try:
        told = json.loads(files[MANIFEST])
        unit, content_hash = UUID(told["unit"]), str(told["content_sha256"])
        hashes = {str(name): str(facts["sha256"]) for name, facts in told["files"].items()}
        bytes.fromhex(content_hash)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise PackageRefused from error
    found = {
        name: hashlib.sha256(data).hexdigest() for name, data in files.items() if name != MANIFEST
    }
    if found != hashes:
        raise PackageRefused
    return unit, content_hash


def lay_folder(folder: Path, name: str, files: Mapping[str, bytes]) -> None:
    """Write files into a folder of their own: beside its place, flushed, then renamed. OSError."""
    part = folder / (name + PART)
    if part.exists():  # of a try that was cut short; only we make names like this
        shutil.rmtree(part)
    part.mkdir()
    for one, data in files.items():
        with (part / one).open("xb") as file:
            file.write(data)
            _flush(file)
    _flush_folder(part)
    part.rename(folder / name)
    _flush_folder(folder)


def lay_file(folder: Path, name: str, write: Callable[[BinaryIO], object]) -> None:
    """Let `write` fill a file: beside its place, flushed, then renamed. OSError."""
    part = folder / (name + PART)
    with part.open("wb") as file:
        write(file)
        _flush(file)
    part.replace(folder / name)
    _flush_folder(folder)


def _flush(file: BinaryIO) -> None:
    file.flush()
    os.fsync(file.fileno())


def _flush_folder(path: Path) -> None:
    """Make names durable; not every system lets a folder be opened for that."""
    with suppress(OSError):
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
