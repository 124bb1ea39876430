"""Sealing to a public key of the organisation: only its private key, kept at the county, opens it.

HPKE in base mode (RFC 9180) with X25519, HKDF-SHA256 and ChaCha20-Poly1305 (security.md 2.1). What
a sealed thing is for goes into HPKE's `info`, so that an answer can never be passed off as a log.
A sealed thing says nothing of who sealed it: where that matters it is proved inside.
"""

import re
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from app.errors import UserError

OVERHEAD: Final = 32 + 16  # the sender's one-time key and the tag
_LENGTH_BYTES: Final = 2
_SUITE: Final = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
_PURPOSE: Final = re.compile(r"[a-z0-9][a-z0-9-]{0,40}")


class SealBroken(UserError):
    """The private key does not open this: another key, another purpose, or changed on the way."""

    code = "seal-broken"


class SealKeyUnfit(UserError):
    """A public key that cannot be one: 32 bytes that are a point of Curve25519 are needed."""

    code = "seal-key-unfit"


def new_private_key() -> bytearray:
    """Give a fresh private key, 32 bytes; the caller wipes it."""
    return bytearray(X25519PrivateKey.generate().private_bytes_raw())


def public_key_of(private_key: bytes | bytearray) -> bytes:
    """Give the public key, 32 bytes, of a private one."""
    return X25519PrivateKey.from_private_bytes(private_key).public_key().public_bytes_raw()


def seal(
    public_key: bytes, purpose: str, data: bytes | bytearray, *, context: bytes = b""
) -> bytes:
    """Seal `data` for one purpose; the result is `OVERHEAD` bytes longer.

    `context` is what the reader must know already, such as a header: it is bound, not carried.

    Raises:
        SealKeyUnfit: no public key.
        ValueError: the purpose is not a short code.
    """
    info = _info(purpose, context)
    try:
        return _SUITE.encrypt(data, X25519PublicKey.from_public_bytes(public_key), info)
    except ValueError as error:
        raise SealKeyUnfit from error


def open_sealed(
    private_key: bytes | bytearray, purpose: str, sealed: bytes, *, context: bytes = b""
) -> bytearray:
    """Give what was sealed for this purpose and context; the caller wipes it where it is secret.

    Raises:
        SealBroken: another key, purpose or context, or not one bit as it was sealed.
    """
    try:
        key = X25519PrivateKey.from_private_bytes(private_key)
        return bytearray(_SUITE.decrypt(sealed, key, _info(purpose, context)))
    except InvalidTag as error:
        raise SealBroken from error


def seal_padded(public_key: bytes, purpose: str, data: bytes, *, size: int) -> bytes:
    """Seal `data` so that every result is exactly `size` bytes long, whatever `data` is.

    A dummy is made in the same way from data that means "none": random bytes in place of a sealed
    answer could be told from one (the top bit of a one-time key is always 0).

    Raises:
        SealKeyUnfit; ValueError: the data does not fit into the size.
    """
    room = size - OVERHEAD - _LENGTH_BYTES
    if not len(data) <= room < 1 << 8 * _LENGTH_BYTES:
        raise ValueError("the data does not fit")
    padded = len(data).to_bytes(_LENGTH_BYTES, "big") + data + bytes(room - len(data))
    return seal(public_key, purpose, padded)


def open_padded(private_key: bytes | bytearray, purpose: str, sealed: bytes) -> bytes:
    """Give what `seal_padded` sealed.

    Raises:
        SealBroken: as `open_sealed`, or the padding is none.
    """
    padded = open_sealed(private_key, purpose, sealed)
    length = int.from_bytes(padded[:_LENGTH_BYTES], "big")
    data, rest = padded[_LENGTH_BYTES:][:length], padded[_LENGTH_BYTES + length :]
    if len(padded) < _LENGTH_BYTES or len(data) != length or any(rest):
        raise SealBroken
    return bytes(data)


def _info(purpose: str, context: bytes) -> bytes:
    if not _PURPOSE.fullmatch(purpose):
        raise ValueError("a purpose is a short code")
    return b"|".join((b"rinnalla/sealed/v1", purpose.encode(), context))
