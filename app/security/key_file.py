"""The key file "kf1": slots that wrap one data key (DEK), and the generations of random keys.

The file is JSON of about a kilobyte. A checksum tells accidental damage before any secret is asked
for; each slot's wrapping key is bound to header and slot; a MAC under the data key covers the rest.
Slots of other types (the organisation's: `escrow.py`) are kept as they are. See security.md 2.1.
"""

import hmac
import json
import secrets as system_secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any, Final, NamedTuple
from uuid import UUID

from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap, aes_key_wrap

from app.security.audit_chain import canonical_json
from app.security.errors import (
    KeyFileDamaged,
    KeyFileNewer,
    WrongPassphrase,
    WrongRecoveryCode,
)
from app.security.hardening import keep_from_swap
from app.security.key_file_fields import (
    WRAPPED_BYTES,
    Generation,
    coded,
    decoded,
    generation_in,
    generation_out,
    of_type,
)
from app.security.keys import StoreKeys, derived_key, purpose_info
from app.security.passphrase import SALT_BYTES, KdfLimits, KdfParameters, stretched
from app.security.recovery import code_secret
from app.security.secrets import random_key, wiped

FORMAT: Final = "rinnalla-key-file"
VERSION: Final = "kf1"
MAXIMUM_BYTES: Final = 64 * 1024
PASSPHRASE: Final = "passphrase"  # noqa: S105  (the type of a slot)
RECOVERY: Final = "recovery"
_PURPOSES: Final = ("audit", "attachment", "key-file")  # in the order of StoreKeys
_MAXIMUM_NAME: Final = 80


@dataclass(frozen=True, slots=True)
class KeyFile:
    """A key file as read: its checksum fits, its MAC is proved by unlocking.

    `slots` and `extra` are kept as parsed, so that what a later version added is not lost.
    """

    store_id: UUID
    practice: bool
    counter: int
    name: str
    recovery_confirmed: bool
    slots: tuple[Mapping[str, Any], ...]
    current: Generation
    pending: Generation | None
    mac: bytes
    extra: Mapping[str, Any]

    def header(self) -> dict[str, object]:
        """Give what never changes and what every wrapping key is bound to."""
        return {
            "format": FORMAT,
            "version": VERSION,
            "store_id": str(self.store_id),
            "practice": self.practice,
        }

    def body(self) -> dict[str, object]:
        """Give everything but MAC and checksum, as it is signed."""
        return {
            **self.extra,
            **self.header(),
            "counter": self.counter,
            "name": self.name,
            "recovery_confirmed": self.recovery_confirmed,
            "slots": list(self.slots),
            "current": generation_out(self.current),
            "pending": None if self.pending is None else generation_out(self.pending),
        }

    def to_bytes(self) -> bytes:
        """Give the file's content."""
        signed = {**self.body(), "mac": coded(self.mac)}
        checksum = sha256(canonical_json(signed)).hexdigest()
        return json.dumps({**signed, "checksum": checksum}, indent=1, ensure_ascii=False).encode()

    def slot(self, kind: str) -> Mapping[str, Any] | None:
        """Give the first slot of a kind."""
        return next((slot for slot in self.slots if slot["type"] == kind), None)


def parse(content: bytes) -> KeyFile:
    """Read a key file's content.

    Raises:
        KeyFileNewer: written by a later version.
        KeyFileDamaged: anything else that is not exactly a whole key file.
    """
    if len(content) > MAXIMUM_BYTES:
        raise KeyFileDamaged
    try:
        data = json.loads(content, object_pairs_hook=_no_doubles)
        checksum = data.pop("checksum")
        if not hmac.compare_digest(checksum, sha256(canonical_json(data)).hexdigest()):
            raise KeyFileDamaged
        if data["format"] != FORMAT:
            raise KeyFileDamaged
        if data["version"] != VERSION:
            raise KeyFileNewer
        return _from_data(data)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise KeyFileDamaged from error


def _no_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name stands twice")
    return found


def _from_data(data: dict[str, Any]) -> KeyFile:
    del data["format"], data["version"]
    slots = data.pop("slots")
    for slot in slots:
        if not isinstance(slot["type"], str):
            raise TypeError("slot type")
    pending = data.pop("pending")
    return KeyFile(
        store_id=UUID(data.pop("store_id")),
        practice=of_type(data.pop("practice"), bool),
        counter=of_type(data.pop("counter"), int),
        name=of_type(data.pop("name"), str),
        recovery_confirmed=of_type(data.pop("recovery_confirmed"), bool),
        slots=tuple(slots),
        current=generation_in(data.pop("current")),
        pending=None if pending is None else generation_in(pending),
        mac=decoded(data.pop("mac"), 32),
        extra=data,
    )


def new_key_file(
    dek: bytearray, *, store_id: UUID, practice: bool, name: str, file_salt: bytes,
    database_key: bytearray,
) -> KeyFile:  # fmt: skip
    """Give an unsigned key file without slots around a fresh data key and database key."""
    feedback_key = random_key()
    with wrapping_key(dek, store_id) as wrapping, wiped(feedback_key):
        current = Generation(
            number=1,
            database=aes_key_wrap(wrapping, database_key),
            feedback=aes_key_wrap(wrapping, feedback_key),
            file_salt=file_salt,
        )
    return KeyFile(
        store_id=store_id, practice=practice, counter=0, name=name[:_MAXIMUM_NAME],
        recovery_confirmed=False, slots=(), current=current, pending=None, mac=bytes(32), extra={},
    )  # fmt: skip


class DevicePart(NamedTuple):
    """The device secret and the name of the keyring that holds it."""

    backend: str
    secret: bytearray


def with_passphrase(
    key_file: KeyFile,
    dek: bytearray,
    passphrase: bytearray,
    parameters: KdfParameters,
    device: DevicePart | None = None,
) -> KeyFile:
    """Give the key file with its passphrase slot made anew, with the device secret if given.

    Unsigned. The slot keeps the keyring's name, to explain a change of it.
    """
    slot: dict[str, Any] = {
        "type": PASSPHRASE,
        "device": device is not None,
        **({} if device is None else {"backend": device.backend}),
        "kdf": {
            "name": "argon2id",
            "memory_kib": parameters.memory_kib,
            "passes": parameters.passes,
            "lanes": parameters.lanes,
            "salt": coded(system_secrets.token_bytes(SALT_BYTES)),
        },
    }
    stretch = stretched(passphrase, decoded(slot["kdf"]["salt"], SALT_BYTES), parameters)
    with _mixed(stretch, None if device is None else device.secret) as secret:
        return with_slot(key_file, dek, slot, secret)


@contextmanager
def _mixed(stretch: bytearray, device: bytearray | None) -> Iterator[bytearray]:
    """Give what the wrapping key is made of: Argon2id's output, and the device secret behind it."""
    both = bytearray(len(stretch) + len(device or b""))
    with wiped(stretch, both), memoryview(both) as places:
        places[: len(stretch)] = stretch
        if device is not None:
            places[len(stretch) :] = device
        yield both


def with_recovery(key_file: KeyFile, dek: bytearray, code: bytes | bytearray) -> KeyFile:
    """Give the key file with its recovery slot made anew; unsigned, not yet confirmed."""
    slot = {"type": RECOVERY, "salt": coded(system_secrets.token_bytes(SALT_BYTES))}
    secret = code_secret(code)
    with wiped(secret):
        changed = with_slot(key_file, dek, slot, secret)
    return replace(changed, recovery_confirmed=False)


def with_slot(
    key_file: KeyFile, dek: bytearray, slot: dict[str, Any], secret: bytearray
) -> KeyFile:
    """Give the key file with the slot of this type made anew, which `secret` opens; unsigned."""
    with _slot_key(key_file, slot, secret) as kek:
        filled = {**slot, "wrapped": coded(aes_key_wrap(kek, dek))}
    others = [old for old in key_file.slots if old["type"] != slot["type"]]
    return replace(key_file, slots=(*others, filled))


@contextmanager
def _slot_key(key_file: KeyFile, slot: Mapping[str, Any], secret: bytearray) -> Iterator[bytearray]:
    """Give the wrapping key of a slot, bound to header and slot: a changed number opens nothing."""
    bare = {name: value for name, value in slot.items() if name != "wrapped"}
    info = b"|".join(
        (
            f"kf1/kek/{slot['type']}".encode(),
            canonical_json(key_file.header()),
            canonical_json(bare),
        )
    )
    salt = decoded(slot["salt"], SALT_BYTES) if "salt" in slot else b""
    kek = derived_key(secret, info, salt=salt)
    with wiped(kek):
        yield kek


@contextmanager
def wrapping_key(dek: bytearray, store_id: UUID) -> Iterator[bytearray]:
    """Give the key that wraps the random keys of every generation."""
    key = derived_key(dek, purpose_info("generation", store_id))
    with wiped(key):
        yield key


def device_backend(key_file: KeyFile) -> str | None:
    """Give the keyring whose secret the passphrase slot needs; None if it needs none.

    Raises:
        KeyFileDamaged.
    """
    slot = key_file.slot(PASSPHRASE)
    try:
        if slot is None:
            raise KeyFileDamaged
        return of_type(slot["backend"], str) if of_type(slot["device"], bool) else None
    except (KeyError, TypeError) as error:
        raise KeyFileDamaged from error


def passphrase_cost(key_file: KeyFile, limits: KdfLimits) -> KdfParameters:
    """Give the numbers of the passphrase slot.

    Raises:
        KeyFileDamaged: no such slot, or numbers outside of the limits.
    """
    slot = key_file.slot(PASSPHRASE)
    try:
        if slot is None or slot["kdf"]["name"] != "argon2id":
            raise KeyFileDamaged
        kdf = slot["kdf"]
        parameters = KdfParameters(
            *(of_type(kdf[name], int) for name in ("memory_kib", "passes", "lanes"))
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise KeyFileDamaged from error
    if not limits.allow(parameters):
        raise KeyFileDamaged
    return parameters


def open_with_passphrase(
    key_file: KeyFile,
    passphrase: bytearray,
    *,
    limits: KdfLimits,
    device: bytearray | None = None,
) -> bytearray:
    """Give the data key; the caller wipes it, and the device secret that the slot needs.

    Raises:
        WrongPassphrase: the slot does not open.
        KeyFileDamaged: no such slot, numbers outside of the limits, or the MAC does not fit.
    """
    parameters = passphrase_cost(key_file, limits)
    if (device_backend(key_file) is None) is not (device is None):
        raise KeyFileDamaged
    slot = key_file.slot(PASSPHRASE) or {}
    try:
        salt = decoded(slot["kdf"]["salt"], SALT_BYTES)
    except (KeyError, TypeError, ValueError) as error:
        raise KeyFileDamaged from error
    with _mixed(stretched(passphrase, salt, parameters), device) as secret:
        return open_slot(key_file, slot, secret, WrongPassphrase)


def open_with_recovery(key_file: KeyFile, code: bytearray) -> bytearray:
    """Give the data key; the caller wipes it.

    Raises:
        RecoveryCodeMistyped: the code cannot be one.
        WrongRecoveryCode: it opens nothing here.
        KeyFileDamaged: no such slot, or the MAC does not fit.
    """
    secret = code_secret(code)
    with wiped(secret):
        slot = key_file.slot(RECOVERY)
        if slot is None:
            raise KeyFileDamaged
        return open_slot(key_file, slot, secret, WrongRecoveryCode)


def open_slot(
    key_file: KeyFile,
    slot: Mapping[str, Any],
    secret: bytearray,
    wrong: type[WrongPassphrase] | type[WrongRecoveryCode],
) -> bytearray:
    """Give the data key behind a slot of this file, or raise `wrong`; the caller wipes it."""
    try:
        with _slot_key(key_file, slot, secret) as kek:
            dek = bytearray(aes_key_unwrap(kek, decoded(slot["wrapped"], WRAPPED_BYTES)))
    except InvalidUnwrap as error:
        raise wrong from error
    except (KeyError, TypeError, ValueError) as error:
        raise KeyFileDamaged from error
    mac_key = mac_key_of(dek, key_file.store_id)
    with wiped(mac_key):
        if not is_signed(key_file, mac_key):
            with wiped(dek):
                raise KeyFileDamaged
    return dek


def mac_key_of(dek: bytearray, store_id: UUID) -> bytearray:
    """Give the key that signs the key file; the caller wipes it."""
    return derived_key(dek, purpose_info("key-file", store_id))


def is_signed(key_file: KeyFile, mac_key: bytearray) -> bool:
    """Say whether the MAC fits."""
    return hmac.compare_digest(_mac(key_file, mac_key), key_file.mac)


def _mac(key_file: KeyFile, mac_key: bytearray) -> bytes:
    return hmac.digest(mac_key, canonical_json(key_file.body()), sha256)


def signed(key_file: KeyFile, mac_key: bytearray) -> KeyFile:
    """Give the next state of the key file: counter raised, MAC made anew."""
    raised = replace(key_file, counter=key_file.counter + 1)
    return replace(raised, mac=_mac(raised, mac_key))


def store_keys(
    key_file: KeyFile, dek: bytearray, *, generation: Generation | None = None
) -> StoreKeys:
    """Give the purpose keys, with the random keys of the current or another generation.

    The caller wipes them.

    Raises:
        KeyFileDamaged: the wrapped keys do not open.
    """
    chosen = generation or key_file.current
    try:
        with wrapping_key(dek, key_file.store_id) as wrapping:
            database_key = bytearray(aes_key_unwrap(wrapping, chosen.database))
            feedback_key = bytearray(aes_key_unwrap(wrapping, chosen.feedback))
    except InvalidUnwrap as error:
        raise KeyFileDamaged from error
    purposes = [derived_key(dek, purpose_info(name, key_file.store_id)) for name in _PURPOSES]
    keep_from_swap(database_key, feedback_key, *purposes)
    return StoreKeys(database_key, feedback_key, *purposes)
