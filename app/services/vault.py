"""Making, unlocking and re-keying the store; `Store` comes to the other services from here."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple, TypeVar

from app.errors import UserError, file_explained
from app.security import key_file_disk as disk
from app.security.device_secret import DeviceSecrets
from app.security.errors import (
    KeyFileDamaged,
    KeyFileMissing,
    KeyFileNewer,
    WrongPassphrase,
    WrongRecoveryCode,
)
from app.security.escrow import EscrowState, escrow_state
from app.security.key_file import KeyFile, device_backend, is_signed, mac_key_of, store_keys
from app.security.keys import StoreKeys
from app.security.organisation_config import OrganisationSettings
from app.security.passphrase import STANDARD_KDF, STANDARD_LIMITS, KdfLimits, KdfParameters
from app.security.recovery import RecoveryCode
from app.security.secrets import wiped
from app.services.database_key import log_cut_off, settle_cut_off
from app.services.escrow import note_openings
from app.services.integrity import note_finding
from app.services.key_changes import (
    SecretKind,
    change_passphrase,
    check_device_secret,
    check_strength,
    confirm_recovery_code,
    data_key,
    name_store,
    new_recovery_code,
    set_device_secret,
)
from app.services.key_dates import note_key_date
from app.services.new_store_files import (
    BUILDING_NAME,
    STORE_NAME,
    finish_building,
    folder_for_new,
    make_files,
    remove_files,
)
from app.services.pin import PinMemory, arm_pin
from app.services.places import Places, places
from app.services.purge_steps import resume_key_change
from app.services.wrong_tries import WrongTries
from app.storage.engine import read_salt
from app.storage.errors import StoreDamaged, StoreForeign
from app.storage.lock_file import LockFile
from app.storage.migrate import migrate
from app.storage.owner_only import tighten
from app.storage.store import Store
from app.storage.swap import finish_cut_off_swap
from app.storage.use_log import LogUser, UseEvent, log_use

__all__ = [
    "DeviceSecrets",
    "LogUser",
    "NewStore",
    "Places",
    "Presence",
    "RecoveryCode",
    "SecretKind",
    "Store",
    "StoreExists",
    "StoreMissing",
    "StoreState",
    "UseEvent",
    "WrongKindOfStore",
    "change_passphrase",
    "check_device_secret",
    "check_strength",
    "confirm_recovery_code",
    "create_store",
    "log_use",
    "name_store",
    "new_recovery_code",
    "places",
    "set_device_secret",
    "store_state",
    "unlock",
    "unlock_with_pin",
]

Clock = Callable[[], datetime]
T = TypeVar("T")


class StoreExists(UserError):
    """There is a store (or part of one) in the folder; nothing was overwritten."""

    code = "store-exists"


class StoreMissing(UserError):
    """There is a key file, but the store itself is not where it was."""

    code = "store-missing"


class WrongKindOfStore(UserError):
    """A practice store where the real one belongs, or the other way; value `practice`."""

    code = "store-kind"


class Presence(StrEnum):
    """What lies in a store folder."""

    ABSENT = "absent"
    PRESENT = "present"
    DAMAGED = "damaged"
    NEWER = "newer"


@dataclass(frozen=True, slots=True)
class StoreState:
    """What may be known before unlocking.

    `practice` and `name` are None and "" unless present. `recovery_confirmed` is False when the
    recovery code was never proved by typing: offer a new one after unlocking. `device` is True when
    a secret of this machine's keyring is mixed in; without it the protection is weaker. `escrow`
    says which organisation can open it too.
    """

    presence: Presence
    practice: bool | None = None
    name: str = ""
    recovery_confirmed: bool = False
    device: bool = False
    escrow: EscrowState | None = None


class NewStore(NamedTuple):
    """The open store and the code that is shown once; its slot is already on the disk."""

    store: Store
    recovery_code: RecoveryCode


def utc_now() -> datetime:
    """Give the present moment; the default clock of a store."""
    return datetime.now(UTC)


def store_state(folder: Path) -> StoreState:
    """Say what lies in `folder` without any secret; reads the key file only.

    A restoring that was cut off is finished first: until then there is neither store.
    """
    with suppress(UserError):
        finish_cut_off_swap(folder)
    try:
        key_file = disk.load(folder / disk.KEY_FILE_NAME)
    except KeyFileMissing:
        there = (folder / STORE_NAME).exists()
        return StoreState(Presence.DAMAGED if there else Presence.ABSENT)
    except KeyFileNewer:
        return StoreState(Presence.NEWER)
    except UserError:
        return StoreState(Presence.DAMAGED)
    there = (folder / STORE_NAME).exists() or (folder / BUILDING_NAME).exists()
    return StoreState(
        Presence.PRESENT if there else Presence.DAMAGED,
        key_file.practice,
        key_file.name,
        key_file.recovery_confirmed,
        _or_none(device_backend, key_file) is not None,
        _or_none(escrow_state, key_file),
    )


def _or_none(ask: Callable[[KeyFile], T | None], key_file: KeyFile) -> T | None:
    try:
        return ask(key_file)
    except UserError:
        return None


def create_store(
    folder: Path,
    *,
    passphrase: bytearray,
    practice: bool = False,
    name: str = "",
    kdf: KdfParameters = STANDARD_KDF,
    clock: Clock = utc_now,
    devices: DeviceSecrets | None = None,
    organisation: OrganisationSettings | None = None,
) -> NewStore:
    """Make the encrypted store and its key file in `folder`; call it in a job (Argon2id).

    `passphrase` is UTF-8 and wiped at the end. The recovery slot is written before the code is
    given out; when she has typed it back, call `confirm_recovery_code`. With `devices` a device
    secret is mixed in where there is a real keyring; a practice store never has one. With the
    settings of an `organisation` their escrow key can open it too, and their policies hold.

    Raises:
        KeyringRequired: the organisation wants a device secret, and there is no keyring.
        PassphraseTooWeak: value `reason`; not for a practice store.
        StoreExists: something is there already.
        StoreInUse, DiskFull, DiskReadOnly, DiskFailed, CannotOpen: nothing half is left behind.
    """
    with wiped(passphrase):
        if practice:
            devices = organisation = None
        else:  # what is refused with a device secret too needs no keyring to be refused
            check_strength(passphrase, device=devices is not None)
        with folder_for_new(folder), _locked(folder) as lock:
            if store_state(folder).presence is not Presence.ABSENT:
                raise StoreExists
            try:
                made = make_files(
                    folder, passphrase, practice, name, kdf, clock(), devices, organisation
                )
                store = _opened(folder, made.key_file, made.keys, lock, clock)
                _log(store, "store-created", escrow=int(made.escrow))
            except BaseException:
                remove_files(folder)
                raise
            return NewStore(store, made.code)


def unlock(
    folder: Path,
    secret: bytearray,
    *,
    kind: SecretKind = "passphrase",
    practice: bool = False,
    limits: KdfLimits = STANDARD_LIMITS,
    clock: Clock = utc_now,
    devices: DeviceSecrets | None = None,
    pin: PinMemory | None = None,
) -> Store:
    """Open the store in `folder`; call it in a job. `secret` is wiped at the end.

    `pin` is armed if the store has a PIN, so that `unlock_with_pin` opens it after a short lock.

    Raises:
        WrongPassphrase, WrongRecoveryCode, RecoveryCodeMistyped: the secret does not open it.
        KeyringAbsent, KeyringChanged, KeyringLocked, DeviceSecretLost: the slot needs the device
            secret, and `devices` does not give it; the recovery code opens the store.
        PleaseWait: too early after wrong tries; value `seconds`.
        KeyFileMissing, KeyFileDamaged, KeyFileNewer: as the key file is.
        WrongKindOfStore: a practice store where the real one was meant, or the other way.
        StoreMissing, StoreDamaged, StoreForeign, StoreNewer, StoreInUse: as the store is.
        DiskFull, DiskReadOnly, DiskFailed, CannotOpen: as the disk is.
    """
    with wiped(secret):
        tries = WrongTries(folder)
        tries.check(clock())
        finish_cut_off_swap(folder)
        key_file = disk.load(folder / disk.KEY_FILE_NAME)
        if key_file.practice is not practice:
            raise WrongKindOfStore(practice=key_file.practice)
        with _locked(folder) as lock:
            tighten(folder)
            try:
                dek = data_key(key_file, secret, kind, limits, devices)
            except (WrongPassphrase, WrongRecoveryCode):
                tries.failed(clock())
                raise
            with wiped(dek):
                store = _open_with(dek, folder, key_file, lock, clock)
                _log(store, f"store-unlocked-by-{kind}", failed_tries=tries.succeeded())
                if pin is not None:
                    _arm(pin, store, dek)
            return store


def unlock_with_pin(
    folder: Path,
    pin: bytearray,
    memory: PinMemory,
    *,
    practice: bool = False,
    clock: Clock = utc_now,
) -> Store:
    """Open the store again after a short lock; call it in a job. `pin` is wiped.

    Raises:
        WrongPin: it may be tried again; PinSpent: now only the passphrase opens.
        What `unlock` raises of key file, store and disk.
    """
    with wiped(pin):
        key_file = disk.load(folder / disk.KEY_FILE_NAME)
        if key_file.practice is not practice:
            raise WrongKindOfStore(practice=key_file.practice)
        with _locked(folder) as lock:
            dek = memory.open(pin, store_id=key_file.store_id, now=clock())
            with wiped(dek):
                store = _open_with(dek, folder, key_file, lock, clock)
            _log(store, "store-unlocked-by-pin", failed_tries=memory.accept())
            return store


def _open_with(
    dek: bytearray, folder: Path, key_file: KeyFile, lock: LockFile, clock: Clock
) -> Store:
    settled = _proved_and_settled(dek, folder, key_file)
    keys = store_keys(settled, dek)
    try:
        _mend(folder, settled)
        store = _opened(folder, settled, keys, lock, clock)
    except BaseException:
        keys.wipe()
        raise
    try:
        log_cut_off(store, key_file, settled)
        resume_key_change(store, dek)
        note_openings(store, settled)
    except BaseException:
        store.close()
        raise
    return store


def _proved_and_settled(dek: bytearray, folder: Path, key_file: KeyFile) -> KeyFile:
    mac_key = mac_key_of(dek, key_file.store_id)
    with wiped(mac_key):
        if not is_signed(key_file, mac_key):
            raise KeyFileDamaged
        return settle_cut_off(folder / STORE_NAME, key_file, mac_key)


def _arm(pin: PinMemory, store: Store, dek: bytearray) -> None:
    try:
        arm_pin(pin, store, dek, now=store.clock())
    except BaseException:
        store.close()
        raise


def _mend(folder: Path, key_file: KeyFile) -> None:
    """Finish what a crash cut off: the second copy of the key file, the name of a new store."""
    if not disk.both_copies_whole(folder / disk.KEY_FILE_NAME, key_file):
        with suppress(UserError):  # worth trying; a full disk must not keep her out
            disk.save(folder / disk.KEY_FILE_NAME, key_file)
    if not (folder / STORE_NAME).exists():
        if not (folder / BUILDING_NAME).exists():
            raise StoreMissing
        with file_explained():
            finish_building(folder)


def _opened(
    folder: Path, key_file: KeyFile, keys: StoreKeys, lock: LockFile, clock: Clock
) -> Store:
    path = folder / STORE_NAME
    try:
        migrate(path, keys.database_key)
        return Store(
            path,
            keys,
            store_id=key_file.store_id,
            practice=key_file.practice,
            clock=clock,
            lock=lock,
        )
    except StoreDamaged:
        if _is_of_another_store(read_salt(path), key_file.current.file_salt):
            raise StoreForeign from None
        raise


def _is_of_another_store(found: bytes, expected: bytes) -> bool:
    """Tell another store's file from a damaged beginning: random bytes differ in about 64 bits."""
    differing = sum((a ^ b).bit_count() for a, b in zip(found, expected, strict=False))
    return len(found) == len(expected) and differing >= 40 and len(set(found)) > 4


def _log(store: Store, action: str, **counts: int) -> None:
    try:
        with store.write() as session:
            log_use(session, UseEvent(action, "store", store.store_id, details=counts))
            note_key_date(store, action)
        note_finding(store)
    except BaseException:
        store.close()
        raise


@contextmanager
def _locked(folder: Path) -> Iterator[LockFile]:
    """Hold the lock; it stays with the store unless the block fails."""
    lock = LockFile(folder)
    lock.take()
    try:
        yield lock
    except BaseException:
        lock.release()
        raise
