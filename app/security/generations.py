"""The generations of the random keys: the next one, and which one a file belongs to."""

from cryptography.hazmat.primitives.keywrap import aes_key_wrap

from app.security.key_file import KeyFile, wrapping_key
from app.security.key_file_fields import Generation


def next_generation(
    key_file: KeyFile, dek: bytearray, database_key: bytearray, file_salt: bytes, *, number: int
) -> Generation:
    """Give the generation of a new database key; the key of the feedback file stays as it is."""
    with wrapping_key(dek, key_file.store_id) as wrapping:
        wrapped = aes_key_wrap(wrapping, database_key)
    return Generation(number, wrapped, key_file.current.feedback, file_salt)


def generation_of(key_file: KeyFile, file_salt: bytes) -> Generation:
    """Give the generation whose key opens the file that begins with `file_salt`.

    While a change is pending there are two. Random salts differ in about 64 bits, so a few damaged
    ones don't matter.
    """
    if key_file.pending is None:
        return key_file.current
    return min(
        (key_file.current, key_file.pending), key=lambda one: _distance(one.file_salt, file_salt)
    )


def _distance(one: bytes, other: bytes) -> int:
    return sum((a ^ b).bit_count() for a, b in zip(one, other, strict=False))
