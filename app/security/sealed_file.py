"""A file of any length, sealed to a public key piece by piece: memory stays small, a cut shows.

    b"RINNALLA-SEALED-1\\n" ‖ sealed file key (80 bytes) ‖ pieces

The file's own random key is sealed by HPKE for one purpose; each piece of 64 KiB is sealed under it
by ChaCha20-Poly1305 with its number and a mark on the last one as nonce (the STREAM construction of
Hoang, Reyhanitabar, Rogaway and Vizár 2015), so pieces cannot be moved, left out or cut off.
"""

from collections.abc import Iterable, Iterator
from typing import BinaryIO, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from app.security.sealing import OVERHEAD, SealBroken, open_sealed, seal
from app.security.secrets import KEY_BYTES, random_key, wiped

MAGIC: Final = b"RINNALLA-SEALED-1\n"
PIECE: Final = 64 * 1024
_TAG: Final = 16
_COUNTER_BYTES: Final = 11


def write_sealed(file: BinaryIO, public_key: bytes, purpose: str, content: Iterable[bytes]) -> None:
    """Write the content, given in parts of any length, sealed to a public key.

    Raises:
        SealKeyUnfit; OSError as the disk is.
    """
    key = random_key()
    with wiped(key):
        file.write(MAGIC + seal(public_key, purpose, key))
        cipher = ChaCha20Poly1305(key)
    number, waiting = 0, bytearray()
    for part in content:
        waiting += part
        while len(waiting) > PIECE:  # never the last piece: that one is marked
            file.write(cipher.encrypt(_nonce(number, last=False), bytes(waiting[:PIECE]), None))
            del waiting[:PIECE]
            number += 1
    file.write(cipher.encrypt(_nonce(number, last=True), bytes(waiting), None))


def read_sealed(file: BinaryIO, private_key: bytes | bytearray, purpose: str) -> Iterator[bytes]:
    """Give the content piece by piece; the end is only reached if nothing was changed or cut.

    Raises:
        SealBroken: another key or purpose, changed, cut off, or no sealed file.
        OSError.
    """
    if file.read(len(MAGIC)) != MAGIC:
        raise SealBroken
    key = open_sealed(private_key, purpose, file.read(KEY_BYTES + OVERHEAD))
    with wiped(key):
        if len(key) != KEY_BYTES:
            raise SealBroken
        cipher = ChaCha20Poly1305(key)
    number, piece = 0, file.read(PIECE + _TAG)
    while True:
        following = file.read(PIECE + _TAG)
        try:
            yield cipher.decrypt(_nonce(number, last=not following), piece, None)
        except InvalidTag as error:
            raise SealBroken from error
        if not following:
            return
        number, piece = number + 1, following


def lines_of(pieces: Iterable[bytes], longest: int) -> Iterator[bytes]:
    """Give the lines of what was read, without their ends.

    Raises:
        SealBroken: a line longer than `longest`.
    """
    rest = b""
    for piece in pieces:
        *whole, rest = (rest + piece).split(b"\n")
        yield from whole
        if len(rest) > longest:
            raise SealBroken
    if rest:
        yield rest


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(_COUNTER_BYTES, "big") + (b"\x01" if last else b"\x00")
