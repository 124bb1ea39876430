"""The export of the whole use log and disclosure log (703/2023 10 §), for the log's controller.

Where the organisation has a key for logs, the file is sealed to it, and its key checks the chain
there too; otherwise it is JSON Lines in clear text, and that is said.
"""

import os
from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.use_log import LogExport, UseLogRow
from app.errors import file_explained
from app.formats.log_lines import disclosure_line, event_line, head_line, manifest_line
from app.progress import Progress
from app.security.audit_chain import GENESIS
from app.security.organisation_config import OrganisationSettings
from app.security.sealed_file import write_sealed
from app.security.sealing import seal
from app.services.log_report import disclosures_of
from app.services.organisation import organisation_in_force
from app.services.use_log import OVERSIGHT, rows_of
from app.storage.schema.audit import UseLog
from app.storage.store import Store
from app.storage.use_log import UseEvent, log_use
from app.text import local

LOG: Final = "log"  # the purpose of the seal, and the role of the key
CHAIN_KEY: Final = "log-chain-key"
_TOLD_AFTER: Final = 200


def log_controller(store: Store) -> str | None:
    """Give the name of the organisation to whose key an export is sealed; None for clear text."""
    settings = _sealing(store)
    return None if settings is None else settings.name


def sealer(store: Store) -> Callable[[bytes], bytes] | None:
    """Give what seals a report to the log's controller; None where the organisation has no key."""
    settings = _sealing(store)
    key = None if settings is None else settings.keys.of(LOG)
    if key is None:
        return None

    def sealed(content: bytes) -> bytes:
        file = BytesIO()
        write_sealed(file, key, LOG, [content])
        return file.getvalue()

    return sealed


def export_log(store: Store, path: Path, progress: Progress) -> LogExport:
    """Write the whole use log and disclosure log to `path`; long: a job.

    Sealed to the log's controller where there is a key, else JSON Lines in clear text. An earlier
    file is replaced only by a whole new one. The export is logged in the same step. Raises
    UserError as the disk is, Cancelled.
    """
    settings = _sealing(store)
    key = None if settings is None else settings.keys.of(LOG)
    part = path.with_name(f".{path.name}.part")
    try:
        with store.read() as session:
            lines = _Lines(store, session, key, progress)
            _write(part, lines, key)
        made = lines.manifest
        with store.write() as session:
            details = {"events": made.events, "from": made.first_n, "to": made.last_n,
                       "sealed": int(key is not None)}  # fmt: skip
            log_use(session, UseEvent("log-exported", "use-log", None, None, OVERSIGHT, details))
            with file_explained():
                part.replace(path)
        return made
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _sealing(store: Store) -> OrganisationSettings | None:
    held = organisation_in_force(store, today=local(store.clock()).date())
    if held is None or held.settings is None or held.settings.keys.of(LOG) is None:
        return None
    return held.settings


def _write(part: Path, lines: Iterable[bytes], key: bytes | None) -> None:
    with file_explained():
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            if key is None:
                file.writelines(lines)
            else:
                write_sealed(file, key, LOG, lines)
            file.flush()
            os.fsync(file.fileno())


class _Lines:
    """All lines of an export, the manifest last; afterwards `manifest` is what was written."""

    def __init__(
        self, store: Store, session: Session, key: bytes | None, progress: Progress
    ) -> None:
        self._store = store
        self._session = session
        self._key = key
        self._progress = progress
        self.manifest = LogExport(0, 0, 0, 0, "", "", "")

    def __iter__(self) -> Iterator[bytes]:
        first, last, count = self._session.execute(
            select(func.min(UseLog.n), func.max(UseLog.n), func.count(UseLog.n))
        ).one()
        disclosures = disclosures_of(self._session)
        digest = sha256()
        for line in self._head():
            digest.update(line)
            yield line
        for row in _told(rows_of(self._session), count, self._progress):
            line = event_line(row)
            digest.update(line)
            yield line
        for line in map(disclosure_line, disclosures):
            digest.update(line)
            yield line
        head = self._session.scalar(select(UseLog.mac).where(UseLog.n == last))
        self.manifest = LogExport(
            events=count,
            disclosures=len(disclosures),
            first_n=first or 0,
            last_n=last or 0,
            before=GENESIS.hex() if first == 1 else "",
            head=(head or GENESIS).hex(),
            sha256=digest.hexdigest(),
            store_id=str(self._store.store_id),
        )
        yield manifest_line(self.manifest)

    def _head(self) -> Iterator[bytes]:
        """Give the chain's key to the controller, sealed once more: it is never clear text here."""
        if self._key is not None:
            sealed = seal(self._key, CHAIN_KEY, self._store.keys.audit_key)
            yield head_line(str(self._store.store_id), b64encode(sealed).decode())


def _told(rows: Iterable[UseLogRow], total: int, progress: Progress) -> Iterator[UseLogRow]:
    for done, row in enumerate(rows):
        if done % _TOLD_AFTER == 0:
            progress.report(min(done, total), total)
        yield row
