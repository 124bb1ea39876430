"""Buffers for secrets: made of a fixed size, filled in place, wiped for certain.

A secret never becomes a `str` and its buffer is never resized (a resize leaves the old block in
memory); security.md 2.4 has the measurements behind these rules.
"""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

KEY_BYTES: Final = 32
_HEX: Final = b"0123456789abcdef"


def wipe(buffer: bytearray) -> None:
    """Overwrite `buffer` with zeros where it lies; its length stays."""
    size = len(buffer)
    if size:
        place = (ctypes.c_char * size).from_buffer(buffer)
        ctypes.memset(ctypes.addressof(place), 0, size)


def wipe_all(kept: dict[str, bytearray]) -> None:
    """Overwrite every buffer that is kept under a name, and keep none."""
    while kept:
        wipe(kept.popitem()[1])


def random_key() -> bytearray:
    """Give 32 random bytes of the operating system in a buffer that can be wiped."""
    import secrets  # here: the first window waits for this module

    return bytearray(secrets.token_bytes(KEY_BYTES))


@contextmanager
def wiped(*buffers: bytearray) -> Iterator[None]:
    """Wipe the buffers when the block ends, however it ends."""
    try:
        yield
    finally:
        for buffer in buffers:
            wipe(buffer)


def raw_key_literal(key: bytearray) -> bytearray:
    """Give `x'<64 hex digits>'`, the form in which SQLCipher takes a raw key without deriving.

    Built digit by digit, because `hex()` would leave an immutable copy. The caller wipes it.
    """
    literal = bytearray(2 * len(key) + 3)
    literal[0:2] = b"x'"
    for index, byte in enumerate(key):
        literal[2 + 2 * index] = _HEX[byte >> 4]
        literal[3 + 2 * index] = _HEX[byte & 15]
    literal[-1] = ord("'")
    return literal
