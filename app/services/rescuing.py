"""Rescue: what is left of a damaged store becomes a new store; what is missing is told in numbers.

The damaged files are never written to, and never deleted.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from sqlalchemy import update

from app.errors import file_explained
from app.progress import Progress
from app.security import key_file_disk as disk
from app.security.generations import generation_of
from app.security.key_file import KeyFile, signed
from app.security.keys import StoreKeys
from app.security.passphrase import STANDARD_LIMITS, KdfLimits
from app.security.secrets import wiped
from app.services.new_store_files import STORE_NAME
from app.services.restoring import SecretKind, ask_before_sending, keys_of, ready_folder
from app.services.vault import DeviceSecrets, StoreExists, StoreMissing, utc_now
from app.storage import anchor
from app.storage.engine import read_salt
from app.storage.lock_file import HOLDER_NAME, LOCK_NAME, LockFile
from app.storage.rescue import Salvage, salvage
from app.storage.schema.audit import StoreIdentity
from app.storage.store import Store
from app.storage.swap import room_for_new, swap
from app.storage.use_log import UseEvent, log_use


@dataclass(frozen=True, slots=True)
class RescueReport:
    """What was read and what is missing, by table; where the damaged files lie."""

    read: Mapping[str, int]
    lost: Mapping[str, int]
    left_out: Mapping[str, int]
    damaged: Path

    @property
    def lost_rows(self) -> int:
        """Rows that could not be read, at the least."""
        return sum(self.lost.values())

    @property
    def left_out_rows(self) -> int:
        """Rows that were read but hang on a lost one."""
        return sum(self.left_out.values())


def rescue_to(
    folder: Path,
    target: Path,
    secret: bytearray,
    *,
    kind: SecretKind = "passphrase",
    limits: KdfLimits = STANDARD_LIMITS,
    clock: Callable[[], datetime] = utc_now,
    progress: Progress,
    devices: DeviceSecrets | None = None,
) -> RescueReport:
    """Read the store of `folder` into a new store in `target`; nothing in `folder` changes.

    Raises:
        StoreExists: something is in `target`. StoreMissing: there is nothing to read.
        StoreDamaged: nothing can be read any more. What restoring raises for secret and disk.
    """
    with ready_folder(folder, secret) as tries:
        tries.check(clock())
        with file_explained():
            target.mkdir(parents=True, exist_ok=True, mode=0o700)
            if any(target.iterdir()):
                raise StoreExists
        key_file = disk.load(folder / disk.KEY_FILE_NAME)
        holds = generation_of(key_file, read_salt(folder / STORE_NAME))
        keys = keys_of(key_file, secret, kind, limits, tries, clock(), devices, holds)
        found = _rescue(folder, target, key_file, keys, clock, progress)
        return RescueReport(found.read, found.lost, found.left_out, folder)


def rescue_in_place(
    folder: Path,
    secret: bytearray,
    *,
    kind: SecretKind = "passphrase",
    limits: KdfLimits = STANDARD_LIMITS,
    clock: Callable[[], datetime] = utc_now,
    progress: Progress,
    devices: DeviceSecrets | None = None,
) -> RescueReport:
    """Put a new store of all that can be read in the place of the damaged one, which is kept.

    Raises:
        As `rescue_to`; after any of it the folder is as it was.
    """
    with ready_folder(folder, secret) as tries:
        tries.check(clock())
        key_file = disk.load(folder / disk.KEY_FILE_NAME)
        holds = generation_of(key_file, read_salt(folder / STORE_NAME))
        keys = keys_of(key_file, secret, kind, limits, tries, clock(), devices, holds)
        with file_explained():
            room = room_for_new(folder)
            found = _rescue(folder, room, key_file, keys, clock, progress)
            aside = swap(folder, now=clock())
        tries.succeeded()
        return RescueReport(found.read, found.lost, found.left_out, aside)


def _rescue(
    folder: Path, target: Path, key_file: KeyFile, keys: StoreKeys,
    clock: Callable[[], datetime], progress: Progress,
) -> Salvage:  # fmt: skip
    with wiped(keys.database_key, keys.key_file_key):
        if not (folder / STORE_NAME).exists():
            raise StoreMissing
        path = target / STORE_NAME
        found = salvage(
            folder / STORE_NAME, path, keys.database_key,
            store_id=key_file.store_id, now=clock(), progress=progress,
        )  # fmt: skip
        holds = generation_of(key_file, read_salt(folder / STORE_NAME))
        salted = replace(holds, file_salt=read_salt(path))
        kept = signed(replace(key_file, current=salted, pending=None), keys.key_file_key)
        disk.save(target / disk.KEY_FILE_NAME, kept)
        _begin_anew(folder, path, key_file, keys, clock, found)
        return found


def _begin_anew(
    folder: Path, path: Path, key_file: KeyFile, keys: StoreKeys,
    clock: Callable[[], datetime], found: Salvage,
) -> None:  # fmt: skip
    """Open the new store once: a new generation, told in its log, nothing sent unasked."""
    lock = LockFile(path.parent)
    lock.take()
    store = Store(
        path, keys, store_id=key_file.store_id, practice=key_file.practice, clock=clock, lock=lock
    )
    try:
        with store.write() as session:
            beside = folder / anchor.ANCHOR_NAME
            known = anchor.known_generation(session, beside, keys.audit_key)
            session.execute(update(StoreIdentity).values(restore_generation=known + 1))
            ask_before_sending(session)
            counts = {
                "read": sum(found.read.values()),
                "lost": sum(found.lost.values()),
                "left_out": sum(found.left_out.values()),
            }
            log_use(session, UseEvent("store-rescued", "store", store.store_id, details=counts))
    finally:
        store.close()
        for name in (LOCK_NAME, HOLDER_NAME):
            (path.parent / name).unlink(missing_ok=True)
