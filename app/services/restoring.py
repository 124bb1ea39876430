"""Bringing a backup back: tried in a scratch folder first, then swapped, the old one kept aside."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Final, Literal

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.domain.exchange import UnitState
from app.errors import file_explained
from app.progress import Progress
from app.security import key_file_disk as disk
from app.security.device_secret import DeviceSecrets
from app.security.errors import WrongPassphrase, WrongRecoveryCode
from app.security.key_file import KeyFile, store_keys
from app.security.key_file_fields import Generation
from app.security.keys import StoreKeys
from app.security.passphrase import STANDARD_LIMITS, KdfLimits
from app.security.secrets import wiped
from app.services.backups import Backup, Contents, contents_of
from app.services.channels import enabled_channels
from app.services.copies import BACKUPS_NAME
from app.services.key_changes import data_key
from app.services.outbox import WAIT_REASONS
from app.services.outbox_rows import move
from app.services.vault import WrongKindOfStore, utc_now
from app.services.wrong_tries import WrongTries
from app.storage import anchor
from app.storage.backup import NOTE_FILE, STORE_FILE, check_copy, copy_files
from app.storage.ballot_box import FEEDBACK_NAME
from app.storage.lock_file import HOLDER_NAME, LOCK_NAME, LockFile
from app.storage.migrate import migrate
from app.storage.old_copies import TRIAL_FOLDER
from app.storage.owner_only import replace_private
from app.storage.schema.audit import StoreIdentity
from app.storage.schema.exchange import LedgerEntry, OutboxItem
from app.storage.store import Store
from app.storage.swap import finish_swap, is_swapping, room_for_new, swap
from app.storage.use_log import UseEvent, log_use
from app.sync.rules import Event

SecretKind = Literal["passphrase", "recovery"]
_LARGEST_BOX: Final = 16 * 1024 * 1024  # the feedback file has a tenth of it, whatever is in it


@dataclass(frozen=True, slots=True)
class RestoreReport:
    """What was brought back, and where the files that were there before now lie."""

    contents: Contents
    made_at: datetime
    aside: Path


def try_restore(
    folder: Path,
    backup: Backup,
    secret: bytearray,
    *,
    kind: SecretKind = "passphrase",
    limits: KdfLimits = STANDARD_LIMITS,
    clock: Callable[[], datetime] = utc_now,
    progress: Progress,
    devices: DeviceSecrets | None = None,
) -> Contents:
    """Do all of restoring but the last step, in a folder that is taken away again; in a job.

    Raises:
        What `restore_backup` raises.
    """
    with ready_folder(folder, secret) as tries:
        tries.check(clock())
        trial = folder / TRIAL_FOLDER
        shutil.rmtree(trial, ignore_errors=True)
        with file_explained():
            trial.mkdir(mode=0o700)
        try:
            restored = RestoredCopy(trial, backup, folder, clock, progress)
            with restored.opened(partial(keys_of, secret=secret, kind=kind, limits=limits,
                                         tries=tries, now=clock(), devices=devices)):  # fmt: skip
                return restored.contents
        finally:
            shutil.rmtree(trial, ignore_errors=True)


def restore_backup(
    folder: Path,
    backup: Backup,
    secret: bytearray,
    *,
    kind: SecretKind = "passphrase",
    limits: KdfLimits = STANDARD_LIMITS,
    clock: Callable[[], datetime] = utc_now,
    progress: Progress,
    devices: DeviceSecrets | None = None,
) -> RestoreReport:
    """Put a backup in the place of the store in `folder`, which must be locked; in a job.

    The store keeps its id and gets a new restore generation. What waited in the backup to be handed
    over is asked for at the other end before it is sent, because it may have arrived since.

    Raises:
        WrongPassphrase, WrongRecoveryCode, RecoveryCodeMistyped, PleaseWait: the secret.
        KeyringAbsent, KeyringChanged, KeyringLocked, DeviceSecretLost: then take the recovery code.
        KeyFileMissing, KeyFileDamaged, StoreDamaged, StoreForeign, StoreNewer: the backup.
        WrongKindOfStore: it is of a practice store. StoreInUse: the store is open.
        DiskFull, DiskReadOnly, DiskFailed, CannotOpen; Cancelled by `progress`. After any of these
        the store is as it was.
    """
    with ready_folder(folder, secret) as tries, file_explained():
        tries.check(clock())
        restored = RestoredCopy(room_for_new(folder), backup, folder, clock, progress)
        keys = partial(keys_of, secret=secret, kind=kind, limits=limits, tries=tries, now=clock(),
                       devices=devices)  # fmt: skip
        with restored.opened(keys) as store:
            restored.take_over(store)
        aside = swap(folder, now=clock())
        tries.succeeded()
        _bring_feedback(folder, backup)
        return RestoreReport(restored.contents, backup.made_at, aside)


def _bring_feedback(folder: Path, backup: Backup) -> None:
    """On a new laptop take the copy of the anonymous answers that lies beside the backups.

    The box takes it when it is next opened; where there is one already, that one is newer.
    """
    found = backup.folder.with_name(FEEDBACK_NAME)
    copy = folder / BACKUPS_NAME / FEEDBACK_NAME
    with suppress(OSError):
        small = found.stat().st_size <= _LARGEST_BOX
        if small and not copy.exists() and not (folder / FEEDBACK_NAME).exists():
            copy.parent.mkdir(mode=0o700, exist_ok=True)
            replace_private(copy, found.read_bytes())


class RestoredCopy:
    """A backup on its way: copied, checked, opened in a scratch folder."""

    def __init__(
        self, room: Path, backup: Backup, folder: Path, clock: Callable[[], datetime],
        progress: Progress, *, practice: bool = False,
    ) -> None:  # fmt: skip
        self._room = room
        self._backup = backup
        self._folder = folder
        self._clock = clock
        self._progress = progress
        self._practice = practice
        self.contents = Contents(0, 0, 0)

    @contextmanager
    def opened(self, keys_for: Callable[[KeyFile], StoreKeys]) -> Iterator[Store]:
        """Copy, prove and open it; afterwards the folder holds nothing but a closed store.

        `keys_for` gives the keys behind the key file of the copy; they are wiped in the end.
        """
        with file_explained():
            copy_files(self._backup.folder, self._room, self._progress)
            (self._room / NOTE_FILE).unlink(missing_ok=True)
        key_file = disk.load(self._room / disk.KEY_FILE_NAME)
        if key_file.practice is not self._practice:
            raise WrongKindOfStore(practice=key_file.practice)
        keys = keys_for(key_file)
        try:
            store = self._open(key_file, keys)
        except BaseException:
            keys.wipe()
            raise
        try:
            yield store
        finally:
            store.close()
            for name in (LOCK_NAME, HOLDER_NAME):
                (self._room / name).unlink(missing_ok=True)

    def _open(self, key_file: KeyFile, keys: StoreKeys) -> Store:
        path = self._room / STORE_FILE
        counts = check_copy(path, keys.database_key, self._progress)
        self.contents = contents_of(counts)
        migrate(path, keys.database_key)
        lock = LockFile(self._room)
        lock.take()
        return Store(
            path,
            keys,
            store_id=key_file.store_id,
            practice=self._practice,
            clock=self._clock,
            lock=lock,
        )

    def take_over(self, store: Store) -> None:
        """Make it the store of now: a new generation, nothing sent unasked, told in its log."""
        beside = self._folder / anchor.ANCHOR_NAME
        with store.write() as session:
            known = anchor.known_generation(session, beside, store.keys.audit_key)
            generation = known + 1
            session.execute(update(StoreIdentity).values(restore_generation=generation))
            held = ask_before_sending(session)
            details = {"generation": generation, "asked_first": held}
            log_use(session, UseEvent("store-restored", "store", store.store_id, details=details))


def ask_before_sending(session: Session) -> int:
    """Let what waits be asked for before it is sent: after the backup it may have arrived.

    A unit is put into the state of an interrupted sending, on the first channel in use that has
    given no receipt; what can't go yet for another reason is asked for when it can.
    """
    ways = [way.kind.value for way in enabled_channels(session)]
    receipts = {
        tuple(row) for row in session.execute(select(LedgerEntry.unit_id, LedgerEntry.channel))
    }
    held = 0
    waiting = select(OutboxItem).where(OutboxItem.state == UnitState.QUEUED.value)
    for item in session.scalars(waiting):
        item.attempts = max(item.attempts, 1)
        way = next((way for way in ways if (item.id, way) not in receipts), None)
        if way is not None and item.reason_code not in WAIT_REASONS:
            move(item, Event.START)
            item.sending_channel = way
            held += 1
    return held


@contextmanager
def ready_folder(folder: Path, secret: bytearray) -> Iterator[WrongTries]:
    """Hold the lock of the folder, finish an earlier restoring; the secret is wiped at the end."""
    with wiped(secret):
        with file_explained():
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        lock = LockFile(folder)
        lock.take()
        try:
            if is_swapping(folder):
                with file_explained():
                    finish_swap(folder)
            yield WrongTries(folder)
        finally:
            lock.release()


def keys_of(
    key_file: KeyFile, secret: bytearray, kind: SecretKind, limits: KdfLimits,
    tries: WrongTries, now: datetime, devices: DeviceSecrets | None,
    generation: Generation | None = None,
) -> StoreKeys:  # fmt: skip
    """Give the keys behind a secret; a wrong one is counted, like at unlocking."""
    try:
        dek = data_key(key_file, secret, kind, limits, devices)
    except (WrongPassphrase, WrongRecoveryCode):
        tries.failed(now)
        raise
    with wiped(dek):
        return store_keys(key_file, dek, generation=generation)
