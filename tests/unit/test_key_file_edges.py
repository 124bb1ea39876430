"""The key file at its edges: what is missing, doubled, too long, half written or out of bounds."""

import json
import os
import time
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from app.errors import CannotOpen, DiskFailed, DiskFull
from app.security import key_file_disk as disk
from app.security import passphrase as passphrases
from app.security.audit_chain import canonical_json
from app.security.errors import KeyFileDamaged, KeyFileMissing
from app.security.key_file import (
    MAXIMUM_BYTES,
    DevicePart,
    KeyFile,
    device_backend,
    mac_key_of,
    new_key_file,
    open_with_passphrase,
    open_with_recovery,
    parse,
    passphrase_cost,
    signed,
    store_keys,
    with_passphrase,
    with_recovery,
)
from app.security.key_file_fields import coded, decoded
from app.security.passphrase import (
    PRACTICE_KDF,
    STANDARD_KDF,
    STANDARD_LIMITS,
    KdfLimits,
    KdfParameters,
    calibrate,
    installed_memory_kib,
    normalised,
)
from app.security.recovery import new_code

LIMITS = KdfLimits(memory_kib=(8, 1024), passes=(1, 4), lanes=(1, 4))
CHEAP = KdfParameters(memory_kib=8, passes=1, lanes=1)
WORDS = b"viisi sanaa riittaa kylla"
CODE = new_code(lambda bits: 2 ** (bits - 3) + 7).text.encode()
DEK = bytearray(range(32))
BARE = new_key_file(
    DEK, store_id=UUID(int=7), practice=False, name="n" * 100, file_salt=bytes(16),
    database_key=bytearray(32),
)  # fmt: skip


def sealed(key_file: KeyFile) -> KeyFile:
    return signed(key_file, mac_key_of(DEK, key_file.store_id))


WHOLE = sealed(with_recovery(with_passphrase(BARE, DEK, bytearray(WORDS), CHEAP), DEK, CODE))
CONTENT = WHOLE.to_bytes()


def forged(change: Callable[[dict[str, Any]], object]) -> bytes:
    data = json.loads(CONTENT)
    del data["checksum"]
    change(data)
    data["checksum"] = sha256(canonical_json(data)).hexdigest()
    return json.dumps(data).encode()


def slot_changed(**values: object) -> KeyFile:
    slot = {**WHOLE.slots[0], **values}
    return sealed(replace(WHOLE, slots=(slot, WHOLE.slots[1])))


@pytest.mark.requirement("S2.1")
def test_a_new_key_file_is_empty_and_its_slots_have_salts_of_their_own() -> None:
    assert (BARE.counter, BARE.mac, BARE.recovery_confirmed) == (0, bytes(32), False)
    assert BARE.name == "n" * 80
    assert (sealed(BARE).counter, sealed(sealed(BARE)).counter) == (1, 2)
    assert (BARE.slots, BARE.pending, BARE.extra) == ((), None, {})
    slot = WHOLE.slot("recovery")
    assert slot is not None
    assert set(slot) == {"type", "salt", "wrapped"}
    again = with_recovery(WHOLE, DEK, CODE).slot("recovery")
    assert again is not None
    assert again["salt"] != slot["salt"]


@pytest.mark.requirement("S2.1", "I3.1")
def test_the_size_of_a_key_file_has_an_end() -> None:
    assert MAXIMUM_BYTES == 65_536
    assert parse(CONTENT + b" " * (MAXIMUM_BYTES - len(CONTENT))) == WHOLE
    with pytest.raises(KeyFileDamaged):
        parse(CONTENT + b" " * (MAXIMUM_BYTES - len(CONTENT) + 1))


@pytest.mark.requirement("S2.1")
@pytest.mark.parametrize(
    "content",
    [
        CONTENT.replace(b'{\n "format"', b'{\n "name": "other", "format"', 1),
        forged(lambda data: data["slots"].append({"type": 5})),
        forged(lambda data: data["slots"].append({})),
        forged(lambda data: data.update(slots=None)),
    ],
    ids=["doubled name", "type is a number", "no type", "no slots"],
)
def test_a_key_file_of_another_shape_is_damaged(content: bytes) -> None:
    with pytest.raises(KeyFileDamaged):
        parse(content)


@pytest.mark.requirement("S2.1", "I3.1")
def test_a_slot_that_is_missing_or_of_another_kind_is_damage() -> None:
    none = sealed(replace(WHOLE, slots=()))
    kdf = dict(WHOLE.slots[0]["kdf"])
    for ask in (
        lambda: device_backend(none),
        lambda: device_backend(slot_changed(device=True)),
        lambda: device_backend(slot_changed(device="yes")),
        lambda: passphrase_cost(none, LIMITS),
        lambda: passphrase_cost(slot_changed(kdf={**kdf, "name": "scrypt"}), LIMITS),
        lambda: open_with_passphrase(none, bytearray(WORDS), limits=LIMITS),
        lambda: open_with_recovery(none, bytearray(CODE)),
        lambda: open_with_passphrase(
            slot_changed(kdf={**kdf, "salt": "AA=="}), bytearray(WORDS), limits=LIMITS
        ),
        lambda: store_keys(WHOLE, bytearray(32)),
    ):
        with pytest.raises(KeyFileDamaged):
            ask()


@pytest.mark.requirement("S2.3", "I3.1")
def test_a_slot_opens_only_with_the_device_secret_that_it_says() -> None:
    secret = bytearray(range(32))
    bound = sealed(
        with_passphrase(BARE, DEK, bytearray(WORDS), CHEAP, DevicePart("keyring", secret))
    )
    assert device_backend(bound) == "keyring"
    assert device_backend(WHOLE) is None
    opened = open_with_passphrase(bound, bytearray(WORDS), limits=LIMITS, device=bytearray(secret))
    assert opened == DEK
    with pytest.raises(KeyFileDamaged):
        open_with_passphrase(bound, bytearray(WORDS), limits=LIMITS)
    with pytest.raises(KeyFileDamaged):
        open_with_passphrase(WHOLE, bytearray(WORDS), limits=LIMITS, device=bytearray(secret))


@pytest.mark.requirement("S2.1")
@pytest.mark.parametrize("spelling", [coded(bytes(31)), coded(bytes(33)), coded(bytes(32)) + "\n"])
def test_bytes_have_one_length_and_one_spelling(spelling: str) -> None:
    assert decoded(coded(bytes(range(32))), 32) == bytes(range(32))
    with pytest.raises(ValueError, match=r".+"):
        decoded(spelling, 32)


@pytest.mark.requirement("S2.2", "I3.1")
def test_the_cost_of_a_derivation_has_fixed_bounds() -> None:
    assert KdfLimits((65_536, 1_048_576), (3, 16), (1, 8)) == STANDARD_LIMITS
    assert KdfParameters(262_144, 3, 4) == STANDARD_KDF
    assert KdfParameters(65_536, 3, 4) == PRACTICE_KDF
    for good in ((65_536, 3, 1), (1_048_576, 16, 8)):
        assert STANDARD_LIMITS.allow(KdfParameters(*good))
    for bad in ((65_535, 3, 1), (1_048_577, 3, 1), (65_536, 2, 1), (65_536, 17, 1), (65_536, 3, 0),
                (65_536, 3, 9), (16 * 1024 * 1024, 3, 4)):  # fmt: skip
        assert not STANDARD_LIMITS.allow(KdfParameters(*bad))
    numbers = (
        passphrases.SALT_BYTES, passphrases.MINIMUM_CHARACTERS, passphrases.MINIMUM_WORDS,
        passphrases.GENERATED_WORDS, passphrases.MAXIMUM_CHARACTERS,
    )  # fmt: skip
    assert numbers == (16, 20, 5, 5, 1024)


@pytest.mark.requirement("I3.1", "S1.3")
def test_a_key_file_that_asks_for_sixteen_gibibytes_is_refused_at_once() -> None:
    kdf = {**WHOLE.slots[0]["kdf"], "memory_kib": 16 * 1024 * 1024}
    began = time.process_time()
    with pytest.raises(KeyFileDamaged):
        open_with_passphrase(
            slot_changed(kdf=kdf), bytearray(WORDS), limits=STANDARD_LIMITS
        )  # fmt: skip
    assert time.process_time() - began < 5, "nothing was derived"


@pytest.mark.requirement("S2.2")
@pytest.mark.skipif(not Path("/proc/meminfo").exists(), reason="Linux tells it there")
def test_the_installed_memory_is_what_the_system_says(monkeypatch: pytest.MonkeyPatch) -> None:
    told = Path("/proc/meminfo").read_text().splitlines()[0].split()[1]
    assert installed_memory_kib() == int(told)

    def refuses(_name: str) -> int:
        raise ValueError

    monkeypatch.setattr("os.sysconf", refuses)
    assert installed_memory_kib() == 4 * 1024 * 1024


class Watch:
    """A clock for which each derivation takes what was told beforehand."""

    def __init__(self, *took: float) -> None:
        self.readings = [reading for each in took for reading in (0.0, each)]

    def __call__(self) -> float:
        return self.readings.pop(0)


@pytest.mark.requirement("S2.2", "I3.1")
@pytest.mark.parametrize(
    ("took", "memory_kib", "expected"),
    [
        ((1.0,), 4 * 512, 64),  # exactly twice the wish is still fine, and is measured once
        ((1.5, 1.5), 4 * 512, 32),  # slow twice: halved
        ((1.5, 0.6), 4 * 512, 64),  # slow once only: never weaker for one bad moment
        ((9.0, 9.0), 4 * 512, 16),  # never under the least
        ((0.3,), 4 * 512, 128),
        ((0.5,), 4 * 512, 64),
        ((0.1,), 4 * 128, 128),  # a quarter of the memory, which may be reached
        ((0.1,), 4 * 127, 64),
        ((0.01,), 4 * 4096, 512),  # never over the most
    ],
)
def test_the_cost_is_set_between_half_a_second_and_one(
    took: tuple[float, ...], memory_kib: int, expected: int
) -> None:
    watch = Watch(*took)
    limits = KdfLimits(memory_kib=(16, 512), passes=(1, 16), lanes=(1, 8))
    found = calibrate(seconds=0.5, memory_kib=memory_kib, limits=limits, start=64, clock=watch)
    assert found == KdfParameters(memory_kib=expected, passes=3, lanes=4)
    assert watch.readings == []


@pytest.mark.requirement("S2.4")
def test_a_passphrase_becomes_text_only_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    typed = "aбв\x80гÀд\x7fеÿжĀ¿з"
    assert list(passphrases._pieces(typed.encode())) == [
        "aбв\x80г", "Àд", "\x7fе", "ÿжĀ¿з",
    ]  # fmt: skip
    monkeypatch.setattr(passphrases, "_pieces", lambda _: pytest.fail("became a text"))
    assert normalised("Ääkköset ja abc".encode()) == "Ääkköset ja abc".encode()


def other() -> KeyFile:
    return sealed(with_passphrase(WHOLE, DEK, bytearray(b"another passphrase"), CHEAP))


@pytest.mark.requirement("S2.1", "I3.1")
def test_saving_keeps_the_old_one_beside_until_the_new_one_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (disk.KEY_FILE_NAME, disk.SECOND_SUFFIX) == ("store.keys", ".bak")
    path = tmp_path / disk.KEY_FILE_NAME
    disk.save(path, WHOLE)
    disk.second_copy(path).unlink()
    assert disk.both_copies_whole(path, WHOLE) is False

    def power_cut(_self: Path, _target: Path) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as cut:
        cut.setattr(Path, "replace", power_cut)
        with pytest.raises(KeyboardInterrupt):
            disk.save(path, other())
    assert disk.second_copy(path).read_bytes() == CONTENT
    assert (tmp_path / "store.keys.part").exists()
    disk.save(path, other())  # what was left half is written over
    assert sorted(it.name for it in tmp_path.iterdir()) == ["store.keys", "store.keys.bak"]


@pytest.mark.requirement("S2.1", "I3.1")
def test_an_old_twin_that_cannot_be_replaced_is_taken_away(tmp_path: Path) -> None:
    path = tmp_path / disk.KEY_FILE_NAME
    disk.save(path, WHOLE)
    (tmp_path / "store.keys.bak.part").mkdir()
    newest = other()
    disk.save(path, newest)
    assert disk.load(path) == newest
    assert not disk.second_copy(path).exists(), "the old passphrase must not go on opening"


@pytest.mark.requirement("S2.1", "I3.4")
def test_a_key_file_that_cannot_be_read_or_written_is_a_condition(tmp_path: Path) -> None:
    path = tmp_path / "folder" / disk.KEY_FILE_NAME
    path.mkdir(parents=True)
    with pytest.raises(CannotOpen):
        disk.load(path)
    with pytest.raises(KeyFileMissing):
        disk.load(tmp_path / "none")
    at_most = tmp_path / "longest"
    at_most.write_bytes(CONTENT + b" " * (MAXIMUM_BYTES - len(CONTENT)))
    assert disk.load(at_most) == WHOLE


@pytest.mark.requirement("S2.1", "I3.4")
@pytest.mark.skipif(os.name != "posix", reason="file size limits are POSIX ones")
def test_a_disk_that_refuses_the_new_key_file_leaves_the_old_one_and_nothing_else(
    tmp_path: Path,
) -> None:
    import resource

    path = tmp_path / disk.KEY_FILE_NAME
    disk.save(path, WHOLE)
    descriptors = len(list(Path("/dev/fd").iterdir()))
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, usual[1]))
    try:
        with pytest.raises((DiskFull, DiskFailed)):
            disk.save(path, other())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
    assert sorted(it.name for it in tmp_path.iterdir()) == ["store.keys", "store.keys.bak"]
    assert disk.both_copies_whole(path, WHOLE)
    disk.save(path, other())
    assert len(list(Path("/dev/fd").iterdir())) == descriptors


@pytest.mark.requirement("S2.1")
def test_removing_takes_both_copies_and_what_was_left_half(tmp_path: Path) -> None:
    path = tmp_path / disk.KEY_FILE_NAME
    disk.save(path, WHOLE)
    for name in ("store.keys.part", "store.keys.bak.part"):
        (tmp_path / name).touch()
    disk.remove(path)
    assert list(tmp_path.iterdir()) == []
    disk.remove(path)
