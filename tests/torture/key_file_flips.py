"""Harm a key file in every way of one step; it must never open with anything but its true content.

Every single-bit flip, every truncation, every byte removed, every byte doubled, each also with a
checksum that an attacker has made to fit. Runs through once, in about three seconds.
"""

import json
from collections import Counter
from collections.abc import Iterator
from hashlib import sha256
from uuid import UUID

from app.errors import UserError
from app.security.audit_chain import canonical_json
from app.security.key_file import (
    mac_key_of,
    new_key_file,
    open_with_passphrase,
    open_with_recovery,
    parse,
    signed,
    store_keys,
    with_passphrase,
    with_recovery,
)
from app.security.passphrase import KdfLimits, KdfParameters
from app.security.recovery import new_code
from tests.torture.figures import Figures

WORDS = b"viisi sanaa riittaa hyvin taman kokeen ajaksi"
LIMITS = KdfLimits(memory_kib=(8, 64), passes=(1, 3), lanes=(1, 2))
DEK = bytearray(range(32))
KEY = bytearray(range(32, 64))
CODE = new_code(lambda bits: 2 ** (bits - 2) + 99).text.encode()


def whole() -> bytes:
    """Give the content of a good key file."""
    key_file = new_key_file(
        DEK, store_id=UUID(int=9), practice=False, name="x", file_salt=bytes(16), database_key=KEY
    )
    key_file = with_passphrase(key_file, DEK, bytearray(WORDS), KdfParameters(8, 1, 1))
    key_file = with_recovery(key_file, DEK, CODE)
    return signed(key_file, mac_key_of(DEK, key_file.store_id)).to_bytes()


def harmed(content: bytes) -> Iterator[tuple[str, bytes]]:
    """Give every harmed version with the kind of harm."""
    for place in range(len(content)):
        yield "cut", content[:place]
        yield "removed", content[:place] + content[place + 1 :]
        yield "doubled", content[: place + 1] + content[place:]
        for bit in range(8):
            flipped = bytearray(content)
            flipped[place] ^= 1 << bit
            yield "flipped", bytes(flipped)


def refitted(content: bytes) -> bytes | None:
    """Give the content with a checksum that fits, where it still is JSON."""
    try:
        data = json.loads(content)
        data.pop("checksum", None)
        data["checksum"] = sha256(canonical_json(data)).hexdigest()
        return json.dumps(data).encode()
    except (ValueError, TypeError, AttributeError, RecursionError):
        return None


def outcome(content: bytes, truth: object) -> str:
    """Try both secrets; say how it ended."""
    results = set()
    for opening in ("passphrase", "recovery"):
        try:
            key_file = parse(content)
            if opening == "passphrase":
                dek = open_with_passphrase(key_file, bytearray(WORDS), limits=LIMITS)
            else:
                dek = open_with_recovery(key_file, bytearray(CODE))
            keys = store_keys(key_file, dek)
        except UserError as error:
            results.add(error.code)
            continue
        same = (key_file.body(), keys.database_key) == truth
        results.add("same content" if same else "WRONG")
    return "WRONG" if "WRONG" in results else "/".join(sorted(results))


SHARE = 0.02


def run(_seconds: float) -> Figures:
    """Try every harm once; the entry point of `make torture`. An error of another kind ends it."""
    content = whole()
    truth = (parse(content).body(), KEY)
    outcomes: Counter[str] = Counter()
    violations: list[str] = []
    for place, (kind, version) in enumerate(harmed(content)):
        for name, candidate in ((kind, version), (f"{kind} and refitted", refitted(version))):
            if candidate is not None:
                result = outcome(candidate, truth)
                outcomes["same content" if result == "same content" else "refused"] += 1
                if result == "WRONG":
                    violations.append(f"harm {place} ({name}): opened with another content")
    return Figures(counts=outcomes, violations=tuple(violations))
