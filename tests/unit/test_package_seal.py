"""The lock of a package: opens for one key or one code, whole and unchanged, or not at all."""

import json
import zlib
from base64 import b64encode
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from hashlib import sha256
from typing import Any
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from hypothesis import given, settings
from hypothesis import strategies as st

from app.security import package_seal
from app.security.package_seal import (
    FORMAT,
    LARGEST,
    MAGIC,
    PackageCodeWrong,
    PackageDamaged,
    PackageForAnother,
    PackageHead,
    PackageTooNew,
    lock_for_code,
    lock_for_key,
    open_with_code,
    open_with_key,
    take_apart,
)
from app.security.passphrase import SALT_BYTES, KdfParameters, stretched
from app.security.sealing import SealKeyUnfit
from tests.conftest import CHEAP_KDF, CHEAP_LIMITS

pytestmark = pytest.mark.requirement("I6.4", "I3.1", "S5.2")
CONTENT = {"clients": [{"first_names": "Demo-Aino", "öljy": None}], "count": 1}
WORDS = b"kaksi kanaa kulki kotiin kesken kevaan"
NONCE = bytes(12)


def pair(number: int) -> tuple[bytearray, bytes]:
    """Give the private and the public key of a worker."""
    private = X25519PrivateKey.from_private_bytes(bytes([number]) * 32)
    return bytearray(private.private_bytes_raw()), private.public_key().public_bytes_raw()


MINE, MY_KEY = pair(1)
THEIRS, THEIR_KEY = pair(2)
THIRD, THIRD_KEY = pair(3)
HEAD_KEYS = {"sender": MY_KEY, "receiver": THEIR_KEY}


def head(**changed: Any) -> PackageHead:
    kept = PackageHead(
        format=FORMAT, id=UUID(int=7), way="key", made_at=datetime(2026, 11, 11, 9, tzinfo=UTC),
        ends_on=date(2026, 12, 1), sender=MY_KEY, receiver=THEIR_KEY,
    )  # fmt: skip
    return replace(kept, **changed)


def coded(**changed: Any) -> PackageHead:
    cost = (CHEAP_KDF.memory_kib, CHEAP_KDF.passes, CHEAP_KDF.lanes)
    salt = bytes(range(SALT_BYTES))
    return head(**{"way": "code", "receiver": b"", "salt": salt, "kdf": cost} | changed)


def resealed(data: bytes) -> bytes:
    """Give a changed package the sum that fits it: only the seal is left to notice."""
    return data[:-32] + sha256(data[:-32]).digest()


def with_line(line: bytes) -> bytes:
    return resealed(MAGIC + line + b"\nbody" + bytes(32))


def body_for_code(text: bytes) -> bytes:
    """Lock any bytes as the body of a package to the words."""
    told = coded()
    line = package_seal._line(told)
    key = stretched(bytearray(WORDS), told.salt, KdfParameters(*told.kdf))
    sealed = ChaCha20Poly1305(bytes(key)).encrypt(NONCE, text, line)
    return resealed(MAGIC + line + b"\n" + sealed + bytes(32))


def test_the_colleague_named_opens_it_and_reads_the_same() -> None:
    data = lock_for_key(head(), MINE, CONTENT)
    package = take_apart(data)
    assert package.head == head()
    assert open_with_key(package, THEIRS, THEIR_KEY) == CONTENT
    assert b"Aino" not in data and data.startswith(b"RINNALLA-PACKAGE\n")


def test_the_head_reads_the_same_for_ever() -> None:
    told = json.loads(package_seal._line(head()))
    keys = {name: b64encode(key).decode() for name, key in HEAD_KEYS.items()}
    assert told == {
        "format": 1, "id": str(UUID(int=7)), "way": "key", "made_at": "2026-11-11T09:00:00Z",
        "ends_on": "2026-12-01", "answers": None, "salt": "", "kdf": [0, 0, 0],
    } | keys  # fmt: skip


def test_what_a_seal_is_bound_to_and_how_much_is_read_stays_for_ever() -> None:
    digest = sha256(b"rinnalla/package/v1|" + b"s" * 32 + b"p" * 32).hexdigest()
    assert package_seal._bound(b"line", b"s" * 32, b"p" * 32) == b"line|" + digest.encode()
    assert package_seal.LARGEST_BODY == 134_217_728


def test_nobody_else_opens_it() -> None:
    package = take_apart(lock_for_key(head(), MINE, CONTENT))
    with pytest.raises(PackageForAnother):
        open_with_key(package, THIRD, THIRD_KEY)
    with pytest.raises(PackageDamaged):
        open_with_key(package, THIRD, THEIR_KEY)


def test_a_key_that_is_none_is_told_when_it_is_made() -> None:
    with pytest.raises(SealKeyUnfit):
        lock_for_key(head(receiver=b"short"), MINE, CONTENT)
    with pytest.raises(SealKeyUnfit):
        lock_for_key(head(receiver=bytes(32)), MINE, CONTENT)


def test_only_the_sender_that_it_names_can_have_made_it() -> None:
    forged = lock_for_key(head(), THIRD, CONTENT)
    with pytest.raises(PackageDamaged):
        open_with_key(take_apart(forged), THEIRS, THEIR_KEY)


def test_an_answer_is_bound_to_the_secret_of_what_it_answers() -> None:
    data = lock_for_key(head(answers=UUID(int=8)), MINE, CONTENT, proof=b"s" * 32)
    package = take_apart(data)
    assert open_with_key(package, THEIRS, THEIR_KEY, proof=b"s" * 32) == CONTENT
    for proof in (b"", b"t" * 32):
        with pytest.raises(PackageDamaged):
            open_with_key(package, THEIRS, THEIR_KEY, proof=proof)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"2026-12-01"', b'"2027-12-01"'),
        (b'"2026-11-11T', b'"2026-11-12T'),
        (b"00000000-0000-0000-0000-000000000007", b"00000000-0000-0000-0000-000000000009"),
    ],
)
@pytest.mark.parametrize("way", ["key", "code"])
def test_a_changed_head_opens_nothing_even_with_a_fitting_sum(
    way: str, old: bytes, new: bytes
) -> None:
    if way == "key":
        data = lock_for_key(head(), MINE, CONTENT)
        changed = take_apart(resealed(data.replace(old, new, 1)))
        with pytest.raises(PackageDamaged):
            open_with_key(changed, THEIRS, THEIR_KEY)
        return
    data = lock_for_code(coded(), bytearray(WORDS), CONTENT)
    changed = take_apart(resealed(data.replace(old, new, 1)))
    with pytest.raises(PackageCodeWrong):
        open_with_code(changed, bytearray(WORDS), limits=CHEAP_LIMITS)


def test_six_words_open_it_and_are_wiped_and_others_do_not() -> None:
    words = bytearray(WORDS)
    package = take_apart(lock_for_code(coded(), words, CONTENT))
    assert not any(words)
    said = bytearray(WORDS)
    assert open_with_code(package, said, limits=CHEAP_LIMITS) == CONTENT
    assert not any(said)
    misheard = bytearray(WORDS.replace(b"kanaa", b"kukkoa"))
    with pytest.raises(PackageCodeWrong):
        open_with_code(package, misheard, limits=CHEAP_LIMITS)
    assert not any(misheard)


@pytest.mark.parametrize(
    "changed",
    [
        {"kdf": (1 << 24, 3, 4)},
        {"salt": bytes(SALT_BYTES - 1)},
        {"salt": bytes(SALT_BYTES + 1)},
        {"kdf": (0, 0, 0)},
    ],
)
def test_numbers_that_cannot_be_right_are_refused_before_they_cost_anything(
    changed: dict[str, Any],
) -> None:
    package = take_apart(with_line(package_seal._line(coded(**changed))))
    said = bytearray(WORDS)
    with pytest.raises(PackageDamaged):
        open_with_code(package, said, limits=CHEAP_LIMITS)
    assert not any(said)


@given(st.data())
@settings(max_examples=120, deadline=None)
def test_every_flip_and_every_cut_is_noticed(data: st.DataObject) -> None:
    whole = lock_for_key(head(), MINE, CONTENT)
    at = data.draw(st.integers(0, len(whole) - 1))
    bit = 1 << data.draw(st.integers(0, 7))
    flipped = whole[:at] + bytes([whole[at] ^ bit]) + whole[at + 1 :]
    for harmed in (flipped, whole[:at]):
        with pytest.raises(PackageDamaged):
            take_apart(harmed)


def line_with(change: Callable[[dict[str, Any]], None]) -> bytes:
    told = json.loads(package_seal._line(head()))
    change(told)
    return json.dumps(told).encode()


@pytest.mark.parametrize("later", [2, 99])
def test_a_later_format_is_told_as_such(later: int) -> None:
    with pytest.raises(PackageTooNew):
        take_apart(with_line(line_with(lambda told: told.update(format=later))))


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"[]",
        b"no json",
        b"[" * 1900,
        line_with(lambda told: told.update(more=1)),
        line_with(lambda told: told.pop("sender")),
        line_with(lambda told: told.update(sender="AAAA")),
        line_with(lambda told: told.update(sender="A" * 44 + "AAAA")),
        line_with(lambda told: told.update(way="post")),
        line_with(lambda told: told.update(ends_on="soon")),
        line_with(lambda told: told.update(format="2")) + b" " * 2_000,
    ],
)
def test_a_head_that_is_none_is_refused(line: bytes) -> None:
    with pytest.raises(PackageDamaged):
        take_apart(with_line(line))


def test_a_head_without_its_end_and_another_file_are_refused() -> None:
    line = package_seal._line(head())
    with pytest.raises(PackageDamaged):
        take_apart(resealed(MAGIC + line + bytes(32)))
    with pytest.raises(PackageDamaged):
        take_apart(resealed(b"RINNALLA-PACKET!\n" + line + b"\nbody" + bytes(32)))
    with pytest.raises(PackageDamaged):
        take_apart(b"")


def test_a_head_of_two_thousand_letters_is_read_and_a_longer_one_is_not() -> None:
    line = package_seal._line(head())
    assert take_apart(with_line(line + b" " * (2_000 - len(line)))).head == head()
    with pytest.raises(PackageDamaged):
        take_apart(with_line(line + b" " * (2_001 - len(line))))


def test_a_file_beyond_the_largest_is_refused_though_its_sum_fits() -> None:
    line = MAGIC + package_seal._line(head()) + b"\n"
    most = resealed(line + bytes(LARGEST - len(line)))
    assert len(most) == LARGEST == 32 * 1024 * 1024
    assert take_apart(most).head == head()
    with pytest.raises(PackageDamaged):
        take_apart(resealed(line + bytes(LARGEST + 1 - len(line))))


@pytest.mark.parametrize(
    "text",
    [
        b"not packed",
        zlib.compress(b"no json"),
        zlib.compress(b"[1, 2]"),
        zlib.compress(b"[" * 100_000),
        zlib.compress(b'{"count": 1}')[:-1],
    ],
)
def test_a_body_that_is_no_content_is_refused(text: bytes) -> None:
    with pytest.raises(PackageDamaged):
        open_with_code(take_apart(body_for_code(text)), bytearray(WORDS), limits=CHEAP_LIMITS)


def test_a_body_that_grows_without_end_is_refused_before_it_does(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(package_seal, "LARGEST_BODY", 1000)
    most = b'{"text": "' + b"a" * 988 + b'"}'
    assert len(most) == 1000
    opened = open_with_code(
        take_apart(body_for_code(zlib.compress(most))), bytearray(WORDS), limits=CHEAP_LIMITS
    )
    assert opened == {"text": "a" * 988}
    more = zlib.compress(most + b" ")
    with pytest.raises(PackageDamaged):
        open_with_code(take_apart(body_for_code(more)), bytearray(WORDS), limits=CHEAP_LIMITS)
