"""Changing the keys of an open store: passphrase, device secret, recovery code, name.

Each rewrites the key file and its second copy only, and is an event of the use log.
"""

import secrets as system_secrets
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, nullcontext
from dataclasses import replace
from typing import Literal
from uuid import UUID

from app.errors import UserError
from app.security import key_file_disk as disk
from app.security.device_secret import DeviceSecrets
from app.security.errors import (
    KeyFileDamaged,
    KeyFileUnknown,
    KeyFileUnsure,
    KeyringAbsent,
    KeyringLocked,
    KeyringRequired,
    PassphraseTooWeak,
    WrongRecoveryCode,
)
from app.security.escrow import open_with_opening, without_opening
from app.security.key_file import (
    DevicePart,
    KeyFile,
    device_backend,
    open_with_passphrase,
    open_with_recovery,
    passphrase_cost,
    signed,
    with_passphrase,
    with_recovery,
)
from app.security.passphrase import STANDARD_KDF, STANDARD_LIMITS, KdfLimits, KdfParameters, judge
from app.security.recovery import RecoveryCode, new_code
from app.security.secrets import wiped
from app.services.key_dates import note_key_date
from app.services.organisation import policies_of
from app.storage.backup import key_file_of
from app.storage.store import Store
from app.storage.use_log import UseEvent, log_use

SecretKind = Literal["passphrase", "recovery"]


def check_strength(passphrase: bytes | bytearray, *, device: bool = False) -> None:
    """Refuse a passphrase that is too easily guessed; less is enough beside a device secret.

    Raises:
        PassphraseTooWeak: value `reason`.
    """
    weakness = judge(passphrase, device=device).weakness
    if weakness is not None:
        raise PassphraseTooWeak(reason=weakness.value)


def data_key(
    key_file: KeyFile,
    secret: bytearray,
    kind: SecretKind,
    limits: KdfLimits,
    devices: DeviceSecrets | None,
) -> bytearray:
    """Give the data key, which the caller wipes; asks the keyring only where the slot needs it.

    Raises:
        WrongPassphrase, WrongRecoveryCode, RecoveryCodeMistyped, KeyFileDamaged; KeyringAbsent,
        KeyringChanged, KeyringLocked, DeviceSecretLost: then the recovery code opens the store.
    """
    if kind == "recovery":
        try:
            return open_with_recovery(key_file, secret)
        except WrongRecoveryCode:
            return open_with_opening(key_file, secret)
    with _device_of(key_file, devices) as part:
        device = None if part is None else part.secret
        return open_with_passphrase(key_file, secret, limits=limits, device=device)


@contextmanager
def _device_of(key_file: KeyFile, devices: DeviceSecrets | None) -> Iterator[DevicePart | None]:
    """Give the device secret that the slot needs, None where it needs none."""
    backend = device_backend(key_file)
    if backend is None:
        yield None
        return
    if devices is None:
        raise KeyringAbsent
    found = devices.read(key_file.store_id, backend)
    with wiped(found):
        yield DevicePart(backend, found)


def check_device_secret(store: Store, devices: DeviceSecrets | None) -> None:
    """Let pass if the passphrase would open the store on this device today; slow as the keyring is.

    A PIN opens without the keyring, so that its loss would show only when the PIN has ended.

    Raises:
        KeyringAbsent, KeyringChanged, KeyringLocked, DeviceSecretLost: only the recovery
            code would.
    """
    with _device_of(key_file_of(store), devices):
        pass


@contextmanager
def new_device_part(store_id: UUID, devices: DeviceSecrets | None) -> Iterator[DevicePart | None]:
    """Give the device secret of this machine, made if need be; None without a usable keyring."""
    with ExitStack() as stack:
        try:
            part = stack.enter_context(_certain_part(store_id, devices))
        except (KeyringAbsent, KeyringLocked):
            yield None  # never a secret on the disk instead: the slot says `device: false`
            return
        yield part


@contextmanager
def _certain_part(store_id: UUID, devices: DeviceSecrets | None) -> Iterator[DevicePart]:
    if devices is None:
        raise KeyringAbsent
    backend, found = devices.ensure(store_id)
    with wiped(found):
        yield DevicePart(backend, found)


def change_passphrase(
    store: Store,
    *,
    secret: bytearray,
    new: bytearray,
    kind: SecretKind = "passphrase",
    kdf: KdfParameters | None = None,
    limits: KdfLimits = STANDARD_LIMITS,
    devices: DeviceSecrets | None = None,
) -> None:
    """Give the store a new passphrase; `secret` is the old one, or the recovery code by `kind`.

    By the passphrase the device secret stays as it was. By the recovery code the slot gets the
    device secret of this machine: the way out of a lost or changed keyring, and to a new laptop.
    Without `kdf` the cost stays. Both buffers are wiped.

    Raises:
        PassphraseTooWeak; what `data_key` raises.
        DiskFull, DiskReadOnly, DiskFailed, CannotOpen: the old passphrase still holds.
        KeyFileUnsure: the new one holds, KeyFileUnknown: it is not known which; `save_logged`.
    """
    with wiped(secret, new):
        key_file = key_file_of(store)
        dek = data_key(key_file, secret, kind, limits, devices)
        part = (
            _device_of(key_file, devices)
            if kind == "passphrase"
            else new_device_part(store.store_id, None if store.practice else devices)
        )
        with wiped(dek), part as device:
            if not store.practice:
                check_strength(new, device=device is not None)
            cost = kdf or _cost_now(key_file, limits)
            changed = with_passphrase(without_opening(key_file), dek, new, cost, device)
        save_logged(store, changed, "passphrase-changed", device=int(device is not None))


def set_device_secret(
    store: Store,
    on: bool,
    *,
    passphrase: bytearray,
    limits: KdfLimits = STANDARD_LIMITS,
    devices: DeviceSecrets | None,
) -> None:
    """Mix the device secret into the passphrase slot, or leave it out; `passphrase` is wiped.

    What lies in the keyring stays there when it is left out: older backups still need it.

    Raises:
        KeyringAbsent, KeyringLocked: there is no keyring to keep it in; nothing was changed.
        KeyringRequired: the organisation lets none be without it.
        PassphraseTooWeak: left alone, this passphrase would be too easily guessed.
        What `data_key` raises, DiskFull, DiskReadOnly, DiskFailed, CannotOpen.
    """
    with wiped(passphrase):
        key_file = key_file_of(store)
        dek = data_key(key_file, passphrase, "passphrase", limits, devices)
        with wiped(dek):
            if not on:
                if policies_of(store).keyring_required:
                    raise KeyringRequired
                check_strength(passphrase)
            cost = _cost_now(key_file, limits)
            with _certain_part(store.store_id, devices) if on else nullcontext() as part:
                changed = with_passphrase(key_file, dek, passphrase, cost, part)
        save_logged(store, changed, "device-secret-on" if on else "device-secret-off")


def new_recovery_code(
    store: Store,
    *,
    passphrase: bytearray,
    limits: KdfLimits = STANDARD_LIMITS,
    devices: DeviceSecrets | None = None,
) -> RecoveryCode:
    """Make a new recovery code, which ends the old one; its slot is on the disk before it is given.

    Raises:
        What `data_key` raises, DiskFull, DiskReadOnly, DiskFailed, CannotOpen.
    """
    with wiped(passphrase):
        key_file = key_file_of(store)
        dek = data_key(key_file, passphrase, "passphrase", limits, devices)
        code = new_code(system_secrets.randbits)
        with wiped(dek):
            changed = with_recovery(without_opening(key_file), dek, code.text.encode())
        save_logged(store, changed, "recovery-code-made")
        return code


def confirm_recovery_code(store: Store) -> None:
    """Note that she has typed groups of the code back, so that it need not be asked again."""
    key_file = replace(key_file_of(store), recovery_confirmed=True)
    save_logged(store, key_file, "recovery-code-confirmed")


def name_store(store: Store, name: str) -> None:
    """Set the name shown before unlocking; it is clear text, so never a client's."""
    save_logged(store, replace(key_file_of(store), name=name.strip()[:80]), "store-named")


def _cost_now(key_file: KeyFile, limits: KdfLimits) -> KdfParameters:
    """Give the calibrated cost of the slot; the standard one where it cannot be read."""
    try:
        return passphrase_cost(key_file, limits)
    except KeyFileDamaged:
        return STANDARD_KDF


def save_logged(store: Store, key_file: KeyFile, action: str, **counts: int) -> None:
    """Sign and write the key file in the transaction that logs why.

    Raises:
        DiskFull, DiskReadOnly, DiskFailed, CannotOpen: the old key file still holds.
        KeyFileUnsure: the new one holds, and the disk did not confirm it or took no event of it.
        KeyFileUnknown: the disk does not tell which holds.
    """
    path = store.path.with_name(disk.KEY_FILE_NAME)
    changed = signed(key_file, store.keys.key_file_key)
    unconfirmed: UserError | None = None
    try:
        with store.write() as session:
            log_use(session, UseEvent(action, "store", store.store_id, details=counts))
            note_key_date(store, action)
            try:
                disk.save(path, changed)
            except (KeyFileUnsure, KeyFileUnknown) as error:
                unconfirmed = error  # it is there: its event has to stay
    except UserError as error:
        if unconfirmed is None and disk.holds(path, changed):
            raise KeyFileUnsure from error
        raise
    if unconfirmed is not None:
        raise unconfirmed
