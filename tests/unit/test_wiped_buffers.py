"""What a secret leaves behind in our own buffers: every one that held it is zeros at the end.

Each function of `app.security` is watched when it gives back or is left by an error; whatever
buffer it had in hand must be zeros afterwards, but for what was given in and what is given out.
"""

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime
from pathlib import Path
from types import FrameType
from typing import Any
from uuid import UUID

import pytest

import app.security
from app.errors import UserError
from app.security import escrow, organisation_keys, passphrase, pin
from app.security.device_secret import KeyringBackend
from app.security.key_file import (
    DevicePart,
    KeyFile,
    mac_key_of,
    new_key_file,
    open_with_passphrase,
    open_with_recovery,
    signed,
    store_keys,
    with_passphrase,
    with_recovery,
)
from app.security.organisation_keys import Role, public_part
from app.security.recovery import code_secret, new_code
from app.security.sealing import new_private_key, public_key_of
from app.security.secrets import random_key
from tests.conftest import CHEAP_KDF, CHEAP_LIMITS
from tests.keyrings import NAME, MemoryKeyring, secrets_of

FOLDER = str(Path(app.security.__file__).parent)
STORE = UUID(int=11)
WORDS = b"viisi sanaa riittaa kylla"
CYRILLIC = "пять разных слов хватит здесь".encode()
CODE = new_code(lambda bits: 2 ** (bits - 2) + 12345).text.encode()
DEK = bytes(range(1, 33))
DEVICE = bytes(range(40, 72))
PRIVATE = new_private_key()
DAY = date(2026, 11, 11)
NOW = datetime(2026, 11, 11, 7, 30, tzinfo=UTC)


def whole() -> KeyFile:
    """A key file with every kind of slot."""
    bare = new_key_file(
        bytearray(DEK), store_id=STORE, practice=False, name="", file_salt=bytes(16),
        database_key=bytearray(range(32)),
    )  # fmt: skip
    device = DevicePart(NAME, bytearray(DEVICE))
    made = with_passphrase(bare, bytearray(DEK), bytearray(WORDS), CHEAP_KDF, device)
    made = with_recovery(made, bytearray(DEK), CODE)
    made = escrow.with_escrow(
        made, bytearray(DEK), public_key_of(PRIVATE), organisation="Savo", added_on=DAY
    )
    return signed(made, mac_key_of(bytearray(DEK), STORE))


WHOLE = whole()
WRONG = signed(WHOLE, bytearray(32))  # a MAC that does not fit


@contextmanager
def watched() -> Iterator[list[tuple[str, bytearray]]]:
    """Collect each buffer that a function of the security has in hand, with its name."""
    seen: dict[int, tuple[str, bytearray]] = {}

    def note(frame: FrameType, event: str, _given: object) -> None:
        code = frame.f_code
        if event != "return" or not code.co_filename.startswith(FOLDER):
            return
        for name, value in frame.f_locals.items():
            several = value if isinstance(value, tuple | list) else (value,)
            for one in several:
                if isinstance(one, bytearray):
                    seen.setdefault(id(one), (f"{code.co_qualname}.{name}", one))

    found: list[tuple[str, bytearray]] = []
    sys.setprofile(note)
    threading.setprofile(note)
    try:
        yield found
    finally:
        sys.setprofile(None)
        threading.setprofile(None)
        found += seen.values()


def left_by(work: Callable[[], object], *given: bytearray) -> list[str]:
    """Give the names of the buffers that still hold something; a condition may end the work."""
    kept: object = None
    with watched() as found, suppress(UserError):
        kept = work()
    assert found, "the watch sees buffers at all"
    out = {id(one) for one in (*given, *_buffers(kept))}
    return sorted(name for name, one in found if any(one) and id(one) not in out)


def _buffers(kept: object) -> list[object]:
    if isinstance(kept, tuple):
        return list(kept)
    return [kept, *(getattr(kept, name, None) for name in getattr(kept, "__slots__", ()))]


@pytest.mark.requirement("I3.1", "S2.4")
def test_a_buffer_that_stays_is_seen() -> None:
    assert left_by(lambda: str(mac_key_of(bytearray(DEK), STORE))) == [
        "derived_key.key", "derived_key.secret",
    ]  # fmt: skip


def dek() -> bytearray:
    return bytearray(DEK)


@pytest.mark.requirement("I3.1", "S2.4")
@pytest.mark.parametrize("typed", [WORDS, CYRILLIC, b"something else"])
@pytest.mark.parametrize("file", [WHOLE, WRONG])
def test_opening_by_a_passphrase_leaves_nothing_but_the_data_key(
    typed: bytes, file: KeyFile
) -> None:
    words, device = bytearray(typed), bytearray(DEVICE)
    ways = {"limits": CHEAP_LIMITS, "device": device}
    assert left_by(lambda: open_with_passphrase(file, words, **ways), words, device) == []  # type: ignore[arg-type]


@pytest.mark.requirement("I3.1", "S2.4")
@pytest.mark.parametrize("code", [CODE, new_code(lambda _: 5).text.encode()])
@pytest.mark.parametrize("file", [WHOLE, WRONG])
def test_opening_by_a_recovery_code_leaves_nothing_but_the_data_key(
    code: bytes, file: KeyFile
) -> None:
    typed = bytearray(code)
    assert left_by(lambda: open_with_recovery(file, typed), typed) == []


@pytest.mark.requirement("I3.1", "S2.4")
@pytest.mark.parametrize("file", [WHOLE, WRONG])
def test_the_organisations_opening_leaves_nothing_of_the_data_key(file: KeyFile) -> None:
    private = bytearray(PRIVATE)
    assert left_by(lambda: escrow.opened_copy(file, private), private) == []
    copy, code = escrow.opened_copy(WHOLE, bytearray(PRIVATE))
    typed = bytearray(code.text.encode())
    assert left_by(lambda: escrow.open_with_opening(copy, typed), typed) == []
    for present in (WHOLE, None):
        assert left_by(lambda here=present: escrow.joined_opening(here, copy, typed), typed) == []  # type: ignore[misc]


@pytest.mark.requirement("I3.1", "S2.4")
def test_making_slots_leaves_nothing_of_what_they_are_made_of() -> None:
    given = dek(), bytearray(WORDS), bytearray(DEVICE), bytearray(range(32))
    data, words, device, database = given
    part = DevicePart(NAME, device)
    assert left_by(lambda: with_passphrase(WHOLE, data, words, CHEAP_KDF, part), *given) == []
    assert left_by(lambda: with_recovery(WHOLE, data, CODE), *given) == []
    assert left_by(lambda: store_keys(WHOLE, data), *given) == []
    made = {"store_id": STORE, "practice": False, "name": "", "file_salt": bytes(16)}
    assert left_by(lambda: new_key_file(data, database_key=database, **made), *given) == []  # type: ignore[arg-type]


@pytest.mark.requirement("I3.1", "S2.4")
def test_all_keys_of_a_store_are_wiped_together() -> None:
    keys = store_keys(WHOLE, dek())
    names = ("database", "feedback", "audit", "attachment", "key_file")
    buffers = [getattr(keys, f"{name}_key") for name in names]
    assert all(any(one) for one in buffers)
    assert len({bytes(one) for one in buffers}) == 5
    keys.wipe()
    assert not any(any(one) for one in buffers)


@pytest.mark.requirement("I3.1", "S2.4")
def test_the_countys_keys_leave_nothing_but_the_secret() -> None:
    given = bytearray(range(32)), bytearray(WORDS)
    secret, words = given
    public = public_part(secret, Role.LOG, DAY)
    make: Callable[[], Any] = lambda: organisation_keys.private_file(  # noqa: E731
        secret, public, words, CHEAP_KDF, salt=bytes(16)
    )
    assert left_by(make, *given) == []
    assert left_by(lambda: public_part(secret, Role.LOG, DAY), *given) == []
    file = make()
    for typed in (words, bytearray(b"wrong")):
        work = lambda it=typed: organisation_keys.open_private(file, Role.LOG, it, CHEAP_LIMITS)  # noqa: E731
        assert left_by(work, typed, *given) == []
    shares = organisation_keys.share_files(
        secret, public, needed=2, count=3, random_bytes=lambda n: bytes([9] * n)
    )
    for chosen in ((1, 2), (1,)):
        some = [shares[place] for place in chosen]
        assert left_by(lambda it=some: organisation_keys.open_shares(it, Role.LOG)) == []  # type: ignore[misc]


@pytest.mark.requirement("I3.2", "S2.5")
def test_a_pin_leaves_nothing_but_the_data_key_and_what_arms_it() -> None:
    data, typed = dek(), bytearray(b"482913")
    kdf = passphrase.KdfParameters(8, 1, 1)
    kept = pin.StretchedPin(passphrase.stretched(typed, bytes(16), kdf), bytes(16), kdf)
    memory = pin.PinMemory()
    arm: dict[str, Any] = {"store_id": STORE, "now": NOW}
    secret = memory._secret
    assert left_by(lambda: memory.arm(data, kept, **arm), data, kept.key, secret) == []
    for tried in (b"482913", b"111222"):
        work = lambda it=tried: memory.open(bytearray(it), **arm)  # noqa: E731
        assert left_by(work, secret) == []
    memory.forget()
    assert not any(secret)


@pytest.mark.requirement("I3.1", "S2.4")
@pytest.mark.parametrize("fault", ["", "garbles", "refuses"])
def test_a_device_secret_that_was_not_kept_stays_nowhere(fault: str) -> None:
    memory = MemoryKeyring()
    if fault == "refuses":  # it answers that there is none, and takes none
        memory.set_password = _refuse  # type: ignore[assignment,method-assign]
    memory.garbles = fault == "garbles"
    backend: KeyringBackend = memory
    devices = secrets_of((NAME, backend))
    assert left_by(lambda: devices.ensure(STORE)) == []
    if not fault:
        assert left_by(lambda: devices.read(STORE, NAME)) == []


@pytest.mark.requirement("I3.1", "S2.4", "S7")
def test_no_text_that_held_a_device_secret_keeps_it() -> None:
    seen: list[tuple[str, str | bytes]] = []

    def note(frame: FrameType, event: str, _given: object) -> None:
        name = frame.f_code.co_qualname
        if event == "return" and name in ("_as_text", "_from_text"):
            texts = ((it, frame.f_locals.get(it)) for it in ("coded", "last", "rest", "decoded"))
            seen.extend((f"{name}.{it}", told) for it, told in texts if told)

    memory = MemoryKeyring()
    devices = secrets_of((NAME, memory))
    threading.setprofile(note)
    try:
        devices.ensure(STORE)
        devices.read(STORE, NAME)
    finally:
        threading.setprofile(None)
    assert {name for name, _ in seen} == {
        "_as_text.coded", "_as_text.last", "_from_text.rest", "_from_text.coded",
        "_from_text.decoded",
    }  # fmt: skip
    assert [
        name for name, told in seen if any(told if isinstance(told, bytes) else told.encode())
    ] == []


def _refuse(*_asked: str) -> None:
    raise RuntimeError


@pytest.mark.requirement("I3.1", "S2.4")
def test_what_judges_a_passphrase_overwrites_its_numbers() -> None:
    numbers: list[list[int]] = []

    def note(frame: FrameType, event: str, _given: object) -> None:
        if event == "return" and frame.f_code.co_qualname == "judge":
            numbers.extend(frame.f_locals[name] for name in ("letters", "rest"))

    sys.setprofile(note)
    try:
        passphrase.judge(WORDS)
    finally:
        sys.setprofile(None)
    assert [set(each) for each in numbers] == [{0}, {0}]
    assert min(map(len, numbers)) > 10


@pytest.mark.requirement("I3.1", "S2.4")
def test_secrets_are_as_long_as_they_must_be_and_never_alike() -> None:
    assert {len(random_key()) for _ in range(4)} == {32}
    assert random_key() != random_key()
    assert len(code_secret(CODE)) == 31
