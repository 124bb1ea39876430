"""The key file: what opens it, what it refuses, and that it is never half."""

import json
import os
import stat
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import DiskReadOnly, UserError
from app.security import key_file_disk as disk
from app.security.audit_chain import canonical_json
from app.security.errors import (
    KeyFileDamaged,
    KeyFileMissing,
    KeyFileNewer,
    WrongPassphrase,
    WrongRecoveryCode,
)
from app.security.key_file import (
    MAXIMUM_BYTES,
    KeyFile,
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
from app.security.passphrase import STANDARD_LIMITS, KdfLimits, KdfParameters
from app.security.recovery import new_code

LIMITS = KdfLimits(memory_kib=(8, 1024), passes=(1, 4), lanes=(1, 4))
CHEAP = KdfParameters(memory_kib=8, passes=1, lanes=1)
WORDS = b"viisi sanaa riittaa kylla"
CODE = new_code(lambda bits: 2 ** (bits - 3) + 7).text.encode()
DEK = bytearray(range(32))
DATABASE_KEY = bytearray(range(32, 64))


def built(practice: bool = False) -> KeyFile:
    key_file = new_key_file(
        DEK,
        store_id=UUID(int=7),
        practice=practice,
        name="Mun työt",
        file_salt=bytes(16),
        database_key=DATABASE_KEY,
    )
    key_file = with_passphrase(key_file, DEK, bytearray(WORDS), CHEAP)
    key_file = with_recovery(key_file, DEK, CODE)
    return signed(key_file, mac_key_of(DEK, key_file.store_id))


WHOLE = built()
CONTENT = WHOLE.to_bytes()


def opened(content: bytes, secret: bytes = WORDS) -> bytearray:
    return open_with_passphrase(parse(content), bytearray(secret), limits=LIMITS)


def forged(change: Callable[[dict[str, Any]], object], content: bytes = CONTENT) -> bytes:
    """Change the file as an attacker would: with a checksum that fits again."""
    data = json.loads(content)
    del data["checksum"]
    change(data)
    data["checksum"] = sha256(canonical_json(data)).hexdigest()
    return json.dumps(data).encode()


@pytest.mark.requirement("S2.1")
def test_both_slots_give_the_same_data_key_and_the_keys_come_back() -> None:
    assert opened(CONTENT) == DEK
    assert open_with_recovery(parse(CONTENT), bytearray(CODE)) == DEK
    keys = store_keys(parse(CONTENT), DEK)
    assert keys.database_key == DATABASE_KEY
    assert keys.feedback_key not in (DATABASE_KEY, DEK, bytearray(32))


@pytest.mark.requirement("S2.1", "I2.2")
def test_a_wrong_secret_is_said_to_be_wrong() -> None:
    with pytest.raises(WrongPassphrase):
        opened(CONTENT, WORDS + b"!")
    other = new_code(lambda bits: 5).text.encode()
    with pytest.raises(WrongRecoveryCode):
        open_with_recovery(parse(CONTENT), bytearray(other))


@pytest.mark.requirement("S2.1")
def test_no_secret_stands_in_the_file() -> None:
    for secret in (DEK, DATABASE_KEY, WORDS, CODE):
        assert bytes(secret) not in CONTENT
        assert bytes(secret).hex().encode() not in CONTENT


@pytest.mark.requirement("S2.1")
def test_every_truncation_is_damage() -> None:
    for length in range(len(CONTENT)):
        with pytest.raises(KeyFileDamaged):
            parse(CONTENT[:length])


@pytest.mark.requirement("S2.1")
@settings(max_examples=300)
@given(st.integers(0, len(CONTENT) * 8 - 1))
def test_no_flipped_bit_opens_with_another_content(bit: int) -> None:
    flipped = bytearray(CONTENT)
    flipped[bit // 8] ^= 1 << bit % 8
    try:
        found = parse(bytes(flipped))
    except (KeyFileDamaged, KeyFileNewer):
        return
    assert found == WHOLE, "only white space may differ"


@pytest.mark.requirement("S2.1")
@given(st.binary(max_size=300))
def test_foreign_bytes_are_damage(content: bytes) -> None:
    with pytest.raises(KeyFileDamaged):
        parse(content)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3)
    ),
    max_leaves=8,
)


@pytest.mark.requirement("S2.1")
@given(st.sampled_from(sorted(set(json.loads(CONTENT)) - {"checksum"})), JSON)
def test_a_forged_field_is_refused_cleanly(name: str, value: object) -> None:
    if json.loads(CONTENT)[name] != value:
        with pytest.raises(UserError):
            opened(forged(lambda data: data.update({name: value})))


@pytest.mark.requirement("S2.1")
@given(st.sampled_from([0, 1]), st.data())
def test_a_forged_slot_is_refused_cleanly(index: int, data: st.DataObject) -> None:
    slot = json.loads(CONTENT)["slots"][index]
    name = data.draw(st.sampled_from(sorted(slot)))
    value = data.draw(JSON)
    if slot[name] == value:
        return
    content = forged(lambda file: file["slots"][index].update({name: value}))
    with pytest.raises(UserError):
        opened(content)
    with pytest.raises(UserError):
        open_with_recovery(parse(content), bytearray(CODE))


@pytest.mark.requirement("S2.1")
@pytest.mark.parametrize("name", ["memory_kib", "passes", "lanes"])
def test_a_costly_or_cheapened_derivation_is_refused_before_it_runs(name: str) -> None:
    for number in (2**40, 0, -1, True, 2.0):
        content = forged(lambda data, n=number: data["slots"][0]["kdf"].update({name: n}))  # type: ignore[misc]
        with pytest.raises(KeyFileDamaged):
            opened(content)
    with pytest.raises(KeyFileDamaged):
        open_with_passphrase(parse(CONTENT), bytearray(WORDS), limits=STANDARD_LIMITS)


@pytest.mark.requirement("S2.1", "A8")
@pytest.mark.parametrize(
    "change",
    [
        lambda data: data.update(practice=True),
        lambda data: data.update(store_id=str(uuid4())),
        lambda data: data.update(counter=0),
        lambda data: data.update(name="other"),
        lambda data: data.update(recovery_confirmed=True),
        lambda data: data["slots"].pop(1),
        lambda data: data["slots"].append({"type": "escrow"}),
        lambda data: data.update(pending=data["current"]),
        lambda data: data["current"].update(number=2),
        lambda data: data.update(more="x"),
    ],
)
def test_whatever_an_attacker_changes_is_noticed(
    change: Callable[[dict[str, Any]], object],
) -> None:
    with pytest.raises((KeyFileDamaged, WrongPassphrase)):
        opened(forged(change))


@pytest.mark.requirement("S2.1")
def test_slots_and_fields_of_a_later_version_are_kept() -> None:
    escrow = {"type": "escrow", "wrapped": "later", "for": ["county"]}
    extended = replace(WHOLE, slots=(*WHOLE.slots, escrow), extra={"policy": {"pin": True}})
    extended = signed(extended, mac_key_of(DEK, WHOLE.store_id))
    found = parse(extended.to_bytes())
    changed = with_passphrase(found, DEK, bytearray(b"another passphrase"), CHEAP)
    again = parse(signed(changed, mac_key_of(DEK, WHOLE.store_id)).to_bytes())
    assert again.slot("escrow") == escrow
    assert again.extra == {"policy": {"pin": True}}
    assert opened(again.to_bytes(), b"another passphrase") == DEK
    with pytest.raises(WrongPassphrase):
        opened(again.to_bytes())


@pytest.mark.requirement("S2.1")
def test_a_later_format_and_a_huge_file_are_refused() -> None:
    with pytest.raises(KeyFileNewer):
        parse(forged(lambda data: data.update(version="kf2")))
    with pytest.raises(KeyFileDamaged):
        parse(CONTENT + b" " * MAXIMUM_BYTES)
    with pytest.raises(KeyFileDamaged):
        parse(b"[" * 60000)


@pytest.mark.requirement("S5.4")
def test_a_pending_generation_has_keys_of_its_own() -> None:
    other = new_key_file(
        DEK, store_id=WHOLE.store_id, practice=False, name="", file_salt=bytes(16),
        database_key=bytearray(b"n" * 32),
    ).current  # fmt: skip
    changing = signed(replace(WHOLE, pending=other), mac_key_of(DEK, WHOLE.store_id))
    found = parse(changing.to_bytes())
    assert store_keys(found, DEK).database_key == DATABASE_KEY
    assert store_keys(found, DEK, generation=found.pending).database_key == b"n" * 32


@pytest.mark.requirement("S2.1")
def test_a_saved_file_has_a_twin_and_only_the_owner_may_read(tmp_path: Path) -> None:
    path = tmp_path / "store.keys"
    disk.save(path, WHOLE)
    disk.save(path, WHOLE)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["store.keys", "store.keys.bak"]
    assert disk.both_copies_whole(path, WHOLE)
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(disk.second_copy(path).stat().st_mode) == 0o600


@pytest.mark.requirement("S2.1", "I2.2")
@pytest.mark.parametrize("harm", ["gone", "empty", "cut", "garbage"])
def test_the_twin_helps_when_the_key_file_is_harmed(tmp_path: Path, harm: str) -> None:
    path = tmp_path / "store.keys"
    disk.save(path, WHOLE)
    content = {"empty": b"", "cut": CONTENT[:500], "garbage": b"\0" * 900}
    if harm == "gone":
        path.unlink()
    else:
        path.write_bytes(content[harm])
    assert disk.load(path) == WHOLE
    disk.second_copy(path).write_bytes(b"{")
    with pytest.raises(KeyFileMissing if harm == "gone" else KeyFileDamaged):
        disk.load(path)


@pytest.mark.requirement("S2.1")
def test_saving_over_a_harmed_file_never_leaves_two_harmed_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "store.keys"
    disk.save(path, WHOLE)
    path.write_bytes(b"harmed")

    def power_cut(_self: Path, _target: Path) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", power_cut)
    with pytest.raises(KeyboardInterrupt):
        disk.save(path, WHOLE)
    assert disk.load(path) == WHOLE


@pytest.mark.requirement("S2.1")
def test_after_a_change_neither_copy_opens_with_the_old_passphrase(tmp_path: Path) -> None:
    path = tmp_path / "store.keys"
    disk.save(path, WHOLE)
    changed = with_passphrase(WHOLE, DEK, bytearray(b"another passphrase"), CHEAP)
    disk.save(path, signed(changed, mac_key_of(DEK, WHOLE.store_id)))
    for place in (path, disk.second_copy(path)):
        with pytest.raises(WrongPassphrase):
            opened(place.read_bytes())


@pytest.mark.requirement("I2.2")
@pytest.mark.skipif(os.name != "posix", reason="folder permissions are POSIX ones")
def test_a_folder_that_cannot_be_written_keeps_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "store.keys"
    disk.save(path, WHOLE)
    (tmp_path / "store.keys.part").mkdir()
    (tmp_path / "store.keys.part" / "in the way").touch()
    with pytest.raises(UserError):
        disk.save(path, built())
    assert disk.load(path) == WHOLE
    if os.geteuid() != 0:
        (tmp_path / "sub").mkdir(mode=0o500)
        with pytest.raises(DiskReadOnly):
            disk.save(tmp_path / "sub" / "store.keys", WHOLE)
