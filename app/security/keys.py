"""The hierarchy of keys under the data key (DEK): one derived or unwrapped key per purpose."""

from dataclasses import dataclass
from uuid import UUID

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.security.secrets import KEY_BYTES, wipe


def derived_key(secret: bytes | bytearray, info: bytes, *, salt: bytes = b"") -> bytearray:
    """Give 32 bytes of HKDF-SHA256 in a buffer that the caller wipes."""
    key = bytearray(KEY_BYTES)
    HKDF(SHA256(), KEY_BYTES, salt, info).derive_into(secret, key)
    return key


def purpose_info(purpose: str, store_id: UUID) -> bytes:
    """Give the HKDF info of a purpose key: bound to the purpose and to the store."""
    return f"store/v1/{purpose}/{store_id}".encode()


@dataclass(frozen=True, slots=True)
class StoreKeys:
    """The keys that an open store needs; the data key itself is not among them.

    `database_key` and `feedback_key` are random per generation and were unwrapped; the others are
    derived from the data key. `wipe` ends them all.
    """

    database_key: bytearray
    feedback_key: bytearray
    audit_key: bytearray
    attachment_key: bytearray
    key_file_key: bytearray

    def wipe(self) -> None:
        """Overwrite every key; the store cannot be used afterwards."""
        for key in (
            self.database_key,
            self.feedback_key,
            self.audit_key,
            self.attachment_key,
            self.key_file_key,
        ):
            wipe(key)
