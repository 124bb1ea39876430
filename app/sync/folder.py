"""The folder channel: one package per unit, written beside its place and renamed when whole.

With the organisation's key the package is one sealed file, as the folder is often a share that many
read; only the organisation's signed acknowledgement beside it makes a receipt. Without that key it
is a plain folder, and the receipt is the manifest read back: the folder has the package then, which
does not say that anybody has fetched it.
"""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
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
from app.security.sealed_file import write_sealed
from app.security.sealing import SealKeyUnfit
from app.security.signed_json import MAXIMUM_BYTES
from app.security.transfer_receipt import PURPOSE, TransferReceiptRefused, read_transfer
from app.sync.channel import (
    AnswerUnclear,
    AwaitingReceipt,
    ChannelDown,
    ChannelUnfit,
    UnitConflict,
)
from app.sync.package_files import MANIFEST, PART, lay_file, lay_folder, packed

SEALED: Final = ".sealed"
ACKNOWLEDGED: Final = ".ack"


@dataclass(frozen=True, slots=True)
class FolderSeal:
    """The organisation's keys: to whom packages are sealed, and who signs that one arrived."""

    to: bytes
    signer: bytes


class FolderChannel:
    """Writes packages into a folder that the client information system reads."""

    kind = ChannelKind.FOLDER

    def __init__(
        self, folder: Path, *, clock: Callable[[], datetime], seal: FolderSeal | None = None
    ) -> None:
        self._folder = folder
        self._seal = seal
        self._clock = clock

    def check(self) -> ChannelCheck:
        """Try to write a file of no content into the folder and to take it away again."""
        probe = self._folder / f".rinnalla{PART}"
        try:
            if not self._folder.is_dir():
                raise ChannelDown(Outage.FOLDER)
            probe.write_bytes(b"")
            probe.unlink()
        except OSError:
            raise ChannelDown(Outage.FOLDER) from None
        return ChannelCheck(kind=self.kind, way="folder", name=self._folder.name)

    def send(self, unit: ExportUnit, rendered: Rendered) -> Receipt:
        """Write the package; one that is there already is only read.

        Raises:
            AwaitingReceipt: it lies there sealed, and the organisation has not acknowledged it yet.
            ChannelDown, ChannelUnfit, UnitConflict, AnswerUnclear: see there.
        """
        if not self._folder.is_dir():
            raise ChannelDown(Outage.FOLDER)
        try:
            there = self.find(unit, rendered)
            if there is not None:
                return there
            self._lay(rendered)
            written = self.find(unit, rendered)
        except OSError:
            raise ChannelDown(Outage.FOLDER) from None
        if written is None:
            raise ChannelDown(Outage.FOLDER, unclear=True)
        return written

    def _lay(self, rendered: Rendered) -> None:
        if self._seal is None:
            lay_folder(self._folder, rendered.package, rendered.files)
            return
        to, content = self._seal.to, packed(rendered.files)
        try:
            lay_file(
                self._folder,
                rendered.package + SEALED,
                lambda file: write_sealed(file, to, PURPOSE, [content]),
            )
        except SealKeyUnfit:
            raise ChannelUnfit(reason="key-unfit") from None

    def find(self, unit: ExportUnit, rendered: Rendered) -> Receipt | None:
        """Read back what lies there: a plain package's manifest, or the acknowledgement."""
        if self._seal is None:
            return self._find_plain(unit, rendered)
        try:
            return self._find_acknowledged(unit, rendered, self._seal)
        except OSError:
            raise ChannelDown(Outage.FOLDER, unclear=True) from None

    def _find_acknowledged(
        self, unit: ExportUnit, rendered: Rendered, seal: FolderSeal
    ) -> Receipt | None:
        if not self._folder.is_dir():
            raise ChannelDown(Outage.FOLDER)
        acknowledged = self._folder / (rendered.package + ACKNOWLEDGED)
        if not acknowledged.is_file():
            if (self._folder / (rendered.package + SEALED)).is_file():
                raise AwaitingReceipt
            return None
        with acknowledged.open("rb") as file:
            content = file.read(MAXIMUM_BYTES + 1)
        try:
            told = read_transfer(content, seal.signer)
        except TransferReceiptRefused:
            raise AnswerUnclear(reason="receipt-refused") from None
        if told.unit_id != unit.id:
            raise AnswerUnclear(reason="answer-of-another")
        if told.content_hash != unit.content_hash:
            raise UnitConflict(reason="package-differs")
        return self._receipt(unit, rendered, content)

    def _find_plain(self, unit: ExportUnit, rendered: Rendered) -> Receipt | None:
        """Its manifest must name unit and hash, its files their hashes."""
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
        return self._receipt(unit, rendered, manifest)

    def _receipt(self, unit: ExportUnit, rendered: Rendered, proof: bytes) -> Receipt:
        return Receipt(
            unit_id=unit.id,
            content_hash=unit.content_hash,
            channel=self.kind.value,
            remote_id=rendered.package,
            remote_version=hashlib.sha256(proof).hexdigest(),
            at=self._clock(),
        )

    def theirs(self, unit: ExportUnit, rendered: Rendered) -> OtherEntry | None:
        """A folder tells nothing of what others wrote."""
        del unit, rendered
        return None

    def withdraw(self, unit: ExportUnit, rendered: Rendered, earlier: Receipt) -> Receipt:
        """Lay a second package beside the first one: no content, only that it was an error."""
        return self.send(unit, replace(rendered, package=f"{earlier.remote_id}-withdrawn"))

    def close(self) -> None:
        """Nothing is held open."""


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
