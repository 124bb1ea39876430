"""Harm a key file in every way of one step; it must never open with anything but its true content.

Every single-bit flip, every truncation, every byte removed, every byte doubled, each also with a
checksum that an attacker has made to fit; and on the disk every cut beside every kind of twin.
Runs through once.
"""

import json
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from app.errors import UserError
from app.security import key_file as key_file_module
from app.security import key_file_disk as disk
from app.security.audit_chain import canonical_json
from app.security.escrow import open_with_escrow, with_escrow
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
from app.security.sealing import public_key_of
from tests.torture.figures import Figures, Pace

WORDS = b"viisi sanaa riittaa hyvin taman kokeen ajaksi"
LIMITS = KdfLimits(memory_kib=(8, 64), passes=(1, 3), lanes=(1, 2))
DEK = bytearray(range(32))
KEY = bytearray(range(32, 64))
PRIVATE = bytearray(range(1, 33))
CODE = new_code(lambda bits: 2 ** (bits - 2) + 99).text.encode()


def whole() -> bytes:
    """Give the content of a good key file."""
    key_file = new_key_file(
        DEK, store_id=UUID(int=9), practice=False, name="x", file_salt=bytes(16), database_key=KEY
    )
    key_file = with_passphrase(key_file, DEK, bytearray(WORDS), KdfParameters(8, 1, 1))
    key_file = with_recovery(key_file, DEK, CODE)
    key_file = with_escrow(
        key_file, DEK, public_key_of(PRIVATE), organisation="x", added_on=date(2026, 11, 11)
    )
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
    """Try all three ways in; say how it ended."""
    results = set()
    for opening in ("passphrase", "recovery", "escrow"):
        try:
            key_file = parse(content)
            if opening == "passphrase":
                dek = open_with_passphrase(key_file, bytearray(WORDS), limits=LIMITS)
            elif opening == "recovery":
                dek = open_with_recovery(key_file, bytearray(CODE))
            else:
                dek = open_with_escrow(key_file, PRIVATE)
            keys = store_keys(key_file, dek)
        except UserError as error:
            results.add(error.code)
            continue
        same = (key_file.body(), keys.database_key) == truth
        results.add("same content" if same else "WRONG")
    return "WRONG" if "WRONG" in results else "/".join(sorted(results))


def wrongly_opened(content: bytes) -> tuple[Counter[str], list[str]]:
    """Try every harm once; give how they ended and the harms that opened with another content."""
    truth = (parse(content).body(), KEY)
    outcomes: Counter[str] = Counter()
    wrong: list[str] = []
    for place, (kind, version) in enumerate(harmed(content)):
        for name, candidate in ((kind, version), (f"{kind} and refitted", refitted(version))):
            if candidate is not None:
                result = outcome(candidate, truth)
                outcomes["same content" if result == "same content" else "refused"] += 1
                if result == "WRONG":
                    wrong.append(f"harm {place} ({name}): opened with another content")
    return outcomes, wrong


def control(content: bytes) -> bool:
    """Take the MAC's check away: a refitted name must then open, and be seen."""
    data = json.loads(content)
    checked = key_file_module.is_signed
    key_file_module.is_signed = lambda *_: True
    try:
        forged = refitted(json.dumps({**data, "name": "another"}).encode())
        assert forged is not None
        return outcome(forged, (parse(content).body(), KEY)) == "WRONG"
    finally:
        key_file_module.is_signed = checked


def on_the_disk(content: bytes, folder: Path) -> tuple[int, list[str]]:
    """Cut the key file at every byte, with its twin whole, older, cut too, or gone.

    A whole twin is read; an older one gives the older key file, never a mixture; two harmed ones
    are refused and stay as they are.
    """
    path, twin = folder / disk.KEY_FILE_NAME, folder / f"{disk.KEY_FILE_NAME}{disk.SECOND_SUFFIX}"
    newest = parse(content)
    older = signed(replace(newest, counter=4, name="older"), mac_key_of(DEK, newest.store_id))
    found, tried = [], 0
    for length in range(len(content)):
        cut = content[:length]
        twins = {"whole": content, "older": older.to_bytes(), "cut": cut, "swapped": bytes(900)}
        for kind, beside in twins.items():
            path.write_bytes(cut)
            twin.write_bytes(beside)
            try:
                read = disk.load(path)
                good = read == {"whole": newest, "older": older}.get(kind)
            except UserError:
                good = kind in ("cut", "swapped") and twin.read_bytes() == beside
            tried += 1
            if not good or path.read_bytes() != cut:
                found.append(f"cut at {length}, twin {kind}")
    return tried, found


def run(_pace: Pace) -> Figures:
    """Try every harm once, whatever the pace. An error of another kind ends it."""
    content = whole()
    outcomes, violations = wrongly_opened(content)
    memory = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108
    with tempfile.TemporaryDirectory(dir=memory) as name:
        tried, badly_read = on_the_disk(content, Path(name))
    violations += badly_read
    if not control(content):
        violations.append("the control was not found")
    counts = {**outcomes, "pairs on the disk": tried}
    return Figures(counts=counts, violations=tuple(violations))


SHARE = 0.2
