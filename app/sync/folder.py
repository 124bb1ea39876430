"""The folder channel: one package folder per unit, written beside and renamed when whole.

The package is plain: sealing it to the receiving system and its signed acknowledgement belong to
the issue that brings organisation keys. The receipt is the manifest read back from the folder, so
it says that the folder has the package, not that anybody has fetched it.
"""

import hashlib
import json
import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Final

from app.domain.exchange import (
    ChannelCheck,
    ChannelKind,
    ExportUnit,
    OtherEntry,
    Outage,
    Receipt,
    Rendered,
)
from app.sync.channel import ChannelDown, UnitConflict

MANIFEST: Final = "manifest.json"
_PART: Final = ".part"


class FolderChannel:
    """Writes packages into a folder that the client information system reads."""

    kind = ChannelKind.FOLDER

    def __init__(self, folder: Path, *, clock: Callable[[], datetime]) -> None:
        self._folder = folder
        self._clock = clock

    def check(self) -> ChannelCheck:
        """Try to write a file of no content into the folder and to take it away again."""
        probe = self._folder / f".rinnalla{_PART}"
        try:
            if not self._folder.is_dir():
                raise ChannelDown(Outage.FOLDER)
            probe.write_bytes(b"")
            probe.unlink()
        except OSError:
            raise ChannelDown(Outage.FOLDER) from None
        return ChannelCheck(kind=self.kind, way="folder", name=self._folder.name)

    def send(self, unit: ExportUnit, rendered: Rendered) -> Receipt:
        """Write the package; one that is there already is only read."""
        try:
            there = self.find(unit, rendered)
            if there is not None:
                return there
            self._write(rendered)
            written = self.find(unit, rendered)
        except OSError:
            raise ChannelDown(Outage.FOLDER) from None
        if written is None:
            raise ChannelDown(Outage.FOLDER, unclear=True)
        return written

    def find(self, unit: ExportUnit, rendered: Rendered) -> Receipt | None:
        """Read the package back: its manifest must name unit and hash, its files their hashes."""
        package = self._folder / rendered.package
        try:
            if not self._folder.is_dir():
                raise ChannelDown(Outage.FOLDER)
            if not package.is_dir():
                return None
            manifest = (package / MANIFEST).read_bytes()
            whole = _is_whole(package, manifest, unit)
        except OSError:
            raise ChannelDown(Outage.FOLDER, unclear=True) from None
        if not whole:
            raise UnitConflict(reason="package-differs")
        return Receipt(
            unit_id=unit.id,
            content_hash=unit.content_hash,
            channel=self.kind.value,
            remote_id=rendered.package,
            remote_version=hashlib.sha256(manifest).hexdigest(),
            at=self._clock(),
        )

    def theirs(self, unit: ExportUnit, rendered: Rendered) -> OtherEntry | None:
        """A folder tells nothing of what others wrote."""
        del unit, rendered
        return None

    def withdraw(self, unit: ExportUnit, rendered: Rendered, earlier: Receipt) -> Receipt:
        """Lay a second package beside the first one: no content, only that it was an error."""
        return self.send(unit, replace(rendered, package=f"{earlier.remote_id}-withdrawn"))

    def _write(self, rendered: Rendered) -> None:
        if not self._folder.is_dir():
            raise ChannelDown(Outage.FOLDER)
        part = self._folder / (rendered.package + _PART)
        if part.exists():  # of a try that was cut short; only we make names like this
            shutil.rmtree(part)
        part.mkdir()
        for name, data in rendered.files.items():
            _write_through(part / name, data)
        _flush_folder(part)
        part.rename(self._folder / rendered.package)
        _flush_folder(self._folder)

    def close(self) -> None:
        """Nothing is held open."""


def _write_through(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
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


def _is_whole(package: Path, manifest: bytes, unit: ExportUnit) -> bool:
    try:
        content = json.loads(manifest)
        named = (content["unit"], content["content_sha256"]) == (str(unit.id), unit.content_hash)
        files = {str(name): str(facts["sha256"]) for name, facts in content["files"].items()}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return False
    if any(Path(name).name != name for name in files):
        return False
    return named and all(
        (package / name).is_file()
        and hashlib.sha256((package / name).read_bytes()).hexdigest() == digest
        for name, digest in files.items()
    )
