"""Setting the PIN of a store, and arming what it opens when the passphrase has opened it.

What is kept of the PIN is its Argon2id key, inside the encrypted store only: it opens nothing
without the random secret that the running program holds in memory.
"""

import secrets as system_secrets
from base64 import b64decode, b64encode
from dataclasses import asdict
from datetime import datetime
from typing import Any, Final

from app.errors import UserError
from app.security.device_secret import DeviceSecrets
from app.security.passphrase import (
    SALT_BYTES,
    STANDARD_LIMITS,
    KdfLimits,
    KdfParameters,
    stretched,
)
from app.security.pin import (
    MAXIMUM_DIGITS,
    MINIMUM_DIGITS,
    PIN_KDF,
    PinMemory,
    PinSpent,
    PinUnfit,
    StretchedPin,
    WrongPin,
    check_pin,
)
from app.security.secrets import KEY_BYTES, wiped
from app.services.key_changes import data_key
from app.services.organisation import policies_of
from app.services.settings import save_setting, secret_in
from app.storage.backup import key_file_of
from app.storage.store import Store
from app.storage.use_log import UseEvent, log_use

__all__ = [
    "MAXIMUM_DIGITS",
    "MINIMUM_DIGITS",
    "PIN_KDF",
    "PinMemory",
    "PinNotAllowed",
    "PinSpent",
    "PinUnfit",
    "WrongPin",
    "arm_pin",
    "has_pin",
    "remove_pin",
    "set_pin",
]

_NAME: Final = "pin"


class PinNotAllowed(UserError):
    """The organisation lets no PIN open its stores."""

    code = "pin-not-allowed"


def has_pin(store: Store) -> bool:
    """Say whether the store has a PIN."""
    return _kept(store) is not None


def set_pin(
    store: Store,
    *,
    passphrase: bytearray,
    pin: bytearray,
    memory: PinMemory,
    limits: KdfLimits = STANDARD_LIMITS,
    devices: DeviceSecrets | None = None,
    kdf: KdfParameters = PIN_KDF,
) -> None:
    """Give the store a PIN, in place of an earlier one; call it in a job. Both buffers are wiped.

    Raises:
        PinNotAllowed: the organisation allows none.
        PinUnfit: not six to twelve digits, or too easy.
        WrongPassphrase, and what else `data_key` raises.
        DiskFull, DiskReadOnly, DiskFailed: the earlier PIN still holds.
    """
    with wiped(passphrase, pin):
        if not policies_of(store).pin_allowed:
            raise PinNotAllowed
        check_pin(pin)
        dek = data_key(key_file_of(store), passphrase, "passphrase", limits, devices)
        salt = system_secrets.token_bytes(SALT_BYTES)
        with wiped(dek):
            key = stretched(pin, salt, kdf)
            with wiped(key):
                made = StretchedPin(key, salt, kdf)
                _keep(store, made)
                memory.arm(dek, made, store_id=store.store_id, now=store.clock())


def remove_pin(store: Store, memory: PinMemory) -> None:
    """Take the PIN away: from now on only the passphrase opens."""
    with store.write() as session:
        save_setting(store, _NAME, None)
        log_use(session, UseEvent("pin-removed", "store", store.store_id))
    memory.forget()


def arm_pin(memory: PinMemory, store: Store, dek: bytearray, *, now: datetime) -> None:
    """Let the store's PIN open it again for eight hours, if it has one."""
    kept = _kept(store)
    if kept is None or not policies_of(store).pin_allowed:
        memory.forget()
        return
    with wiped(kept.key):
        memory.arm(dek, kept, store_id=store.store_id, now=now)


def _keep(store: Store, pin: StretchedPin) -> None:
    kept = {
        "key": b64encode(pin.key).decode(),
        "salt": b64encode(pin.salt).decode(),
        "kdf": asdict(pin.kdf),
    }
    with store.write() as session:
        save_setting(store, _NAME, kept)
        log_use(session, UseEvent("pin-set", "store", store.store_id))


def _kept(store: Store) -> StretchedPin | None:
    """Give what is kept; what this version cannot read counts as no PIN."""
    with store.read() as session:
        kept: dict[str, Any] | None = secret_in(session, _NAME)
    try:
        if kept is None:
            return None
        key, salt = bytearray(b64decode(kept["key"])), b64decode(kept["salt"])
        found = StretchedPin(key, salt, KdfParameters(**kept["kdf"]))
    except (TypeError, KeyError, ValueError):
        return None
    return found if len(key) == KEY_BYTES and len(salt) == SALT_BYTES else None
