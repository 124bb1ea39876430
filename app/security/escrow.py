"""The organisation's way into a store: a slot sealed to its public key, and what opening leaves.

The slot holds the data key, sealed by HPKE and bound to the key file's header and to the slot's own
fields. Opening never hands the data key on: it adds a slot for a fresh code to a copy of the key
file and counts itself under the file's MAC, so that the store's use log tells of it at the next
unlocking (security.md 2.3).
"""

import secrets as system_secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from app.errors import UserError
from app.security.audit_chain import canonical_json
from app.security.errors import KeyFileDamaged, WrongRecoveryCode
from app.security.key_file import KeyFile, is_signed, mac_key_of, open_slot, signed, with_slot
from app.security.key_file_fields import coded, decoded, of_type
from app.security.organisation_config import fingerprint
from app.security.passphrase import SALT_BYTES
from app.security.recovery import RecoveryCode, code_secret, new_code
from app.security.sealing import OVERHEAD, open_sealed, seal
from app.security.secrets import KEY_BYTES, wiped

ESCROW: Final = "escrow"
OPENING: Final = "opening"
_COUNT: Final = "escrow_openings"


class NoEscrow(UserError):
    """The key file holds no slot of an organisation."""

    code = "no-escrow"


@dataclass(frozen=True, slots=True)
class EscrowState:
    """Who else can open the store: the organisation's name, its key's fingerprint, since when."""

    organisation: str
    fingerprint: str
    added_on: date


def with_escrow(
    key_file: KeyFile, dek: bytearray, public_key: bytes, *, organisation: str, added_on: date
) -> KeyFile:
    """Give the key file with its escrow slot made anew; unsigned, all other slots as they were.

    Raises:
        SealKeyUnfit: no public key.
    """
    slot = {
        "type": ESCROW,
        "organisation": organisation,
        "key": coded(public_key),
        "added_on": added_on.isoformat(),
    }
    sealed = seal(public_key, ESCROW, dek, context=_context(key_file, slot))
    return _with_own(key_file, {**slot, "sealed": coded(sealed)})


def without_escrow(key_file: KeyFile) -> KeyFile:
    """Give the key file without an escrow slot; unsigned."""
    return replace(key_file, slots=tuple(s for s in key_file.slots if s["type"] != ESCROW))


def escrow_state(key_file: KeyFile) -> EscrowState | None:
    """Say who else can open the store; None where nobody can.

    Raises:
        KeyFileDamaged: there is a slot, but it is not as this version writes it.
    """
    slot = key_file.slot(ESCROW)
    if slot is None:
        return None
    try:
        key = decoded(slot["key"], KEY_BYTES)
        since = date.fromisoformat(of_type(slot["added_on"], str))
        return EscrowState(of_type(slot["organisation"], str), fingerprint(key), since)
    except (KeyError, TypeError, ValueError) as error:
        raise KeyFileDamaged from error


def open_with_escrow(key_file: KeyFile, private_key: bytearray) -> bytearray:
    """Give the data key to the organisation's private key; the caller wipes it.

    Raises:
        NoEscrow: there is no such slot.
        SealBroken: it is sealed to another key, or header or slot were changed.
        KeyFileDamaged: the slot is not whole, or the MAC does not fit.
    """
    slot = key_file.slot(ESCROW)
    if slot is None:
        raise NoEscrow
    bare = {name: value for name, value in slot.items() if name != "sealed"}
    try:
        sealed = decoded(slot["sealed"], KEY_BYTES + OVERHEAD)
    except (KeyError, TypeError, ValueError) as error:
        raise KeyFileDamaged from error
    dek = open_sealed(private_key, ESCROW, sealed, context=_context(key_file, bare))
    if not _proved(key_file, dek):
        with wiped(dek):
            raise KeyFileDamaged
    return dek


def opened_copy(key_file: KeyFile, private_key: bytearray) -> tuple[KeyFile, RecoveryCode]:
    """Open by escrow; give a signed copy that a fresh code opens too, and the code.

    The data key is not given out and everything else stays: passphrase and recovery code go on
    working until the worker has chosen new ones.

    Raises:
        As `open_with_escrow`.
    """
    dek = open_with_escrow(key_file, private_key)
    code = new_code(system_secrets.randbits)
    slot = {"type": OPENING, "salt": coded(system_secrets.token_bytes(SALT_BYTES))}
    secret = code_secret(code.text.encode())
    mac_key = mac_key_of(dek, key_file.store_id)
    with wiped(dek, secret, mac_key):
        copy = with_slot(key_file, dek, slot, secret)
        copy = replace(copy, recovery_confirmed=False)
        return signed(_counting(copy, openings(key_file) + 1), mac_key), code


def open_with_opening(key_file: KeyFile, code: bytearray) -> bytearray:
    """Give the data key to the code that the organisation gave; the caller wipes it.

    Raises:
        RecoveryCodeMistyped, KeyFileDamaged.
        WrongRecoveryCode: it opens nothing here, or the organisation has opened nothing.
    """
    secret = code_secret(code)
    with wiped(secret):
        slot = key_file.slot(OPENING)
        if slot is None:
            raise WrongRecoveryCode
        return open_slot(key_file, slot, secret, WrongRecoveryCode)


def without_opening(key_file: KeyFile) -> KeyFile:
    """Give the key file in which the organisation's code opens nothing any more; unsigned."""
    return replace(key_file, slots=tuple(s for s in key_file.slots if s["type"] != OPENING))


def joined_opening(present: KeyFile | None, opened: KeyFile, code: bytearray) -> KeyFile:
    """Bring the organisation's opening into the key file of the store; gives it signed.

    The present key file is the basis wherever it is whole and of the same data key: what was
    changed since the organisation got its copy stays.

    Raises:
        As `open_with_opening`: `opened` proves itself by the code before anything of it is taken.
    """
    dek = open_with_opening(opened, code)
    mac_key = mac_key_of(dek, opened.store_id)
    with wiped(dek, mac_key):
        if present is None or not is_signed(present, mac_key):
            return signed(opened, mac_key)
        merged = _with_own(present, opened.slot(OPENING) or {})
        count = max(openings(opened), openings(present) + 1)
        return signed(_counting(replace(merged, recovery_confirmed=False), count), mac_key)


def openings(key_file: KeyFile) -> int:
    """Give how often the organisation has opened this key file; the MAC covers the number."""
    count = key_file.extra.get(_COUNT, 0)
    return count if type(count) is int and count > 0 else 0


def _counting(key_file: KeyFile, count: int) -> KeyFile:
    return replace(key_file, extra={**key_file.extra, _COUNT: count})


def _with_own(key_file: KeyFile, slot: Mapping[str, Any]) -> KeyFile:
    others = tuple(old for old in key_file.slots if old["type"] != slot["type"])
    return replace(key_file, slots=(*others, slot))


def _proved(key_file: KeyFile, dek: bytearray) -> bool:
    mac_key = mac_key_of(dek, key_file.store_id)
    with wiped(mac_key):
        return is_signed(key_file, mac_key)


def _context(key_file: KeyFile, bare: Mapping[str, Any]) -> bytes:
    """Give what the seal is bound to: a changed header or slot field opens nothing."""
    return canonical_json(key_file.header()) + b"|" + canonical_json(dict(bare))
