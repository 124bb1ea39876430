"""The one way to write JSON whose hash has to be the same for ever."""

import hashlib
import json


def canonical_json(value: object) -> bytes:
    """Give JSON with sorted keys, no spaces, UTF-8; refuses NaN and infinities (ValueError)."""
    text = json.dumps(
        value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    )
    return text.encode()


def sha256_hex(data: bytes) -> str:
    """Give the SHA-256 of bytes in hexadecimal, as manifests and the ledger write it."""
    return hashlib.sha256(data).hexdigest()


def content_hash(payload: object) -> str:
    """Give the hash that names a unit's content: SHA-256 of its canonical JSON (domain.md 2.8)."""
    return sha256_hex(canonical_json(payload))
