"""The PIN's memory by itself: when it opens, what it counts, when it is spent."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.keywrap import aes_key_unwrap

from app.security.passphrase import KdfParameters, stretched
from app.security.pin import PinMemory, PinSpent, PinUnfit, StretchedPin, WrongPin, check_pin

STORE = UUID(int=21)
NOW = datetime(2026, 11, 11, 7, 30, tzinfo=UTC)
KDF = KdfParameters(8, 1, 1)
SALT = bytes(range(16))
DEK = bytes(range(32))
PIN, WRONG = b"294817", b"294818"


def kept(pin: bytes = PIN) -> StretchedPin:
    return StretchedPin(stretched(pin, SALT, KDF), SALT, KDF)


def armed(now: datetime = NOW) -> PinMemory:
    memory = PinMemory()
    memory.arm(bytearray(DEK), kept(), store_id=STORE, now=now)
    return memory


def tried(memory: PinMemory, pin: bytes, now: datetime = NOW) -> bytearray:
    return memory.open(bytearray(pin), store_id=STORE, now=now)


@pytest.mark.requirement("I3.2", "S2.5")
def test_nothing_opens_before_it_is_armed() -> None:
    memory = PinMemory()
    assert (memory.failures, memory.is_armed(NOW)) == (0, False)
    with pytest.raises(PinSpent):
        tried(memory, PIN)
    assert memory.failures == 0


@pytest.mark.requirement("I3.2", "S2.5")
def test_the_pin_gives_the_data_key_and_is_wiped() -> None:
    memory = armed()
    typed = bytearray(PIN)
    assert memory.open(typed, store_id=STORE, now=NOW) == DEK
    assert not any(typed)
    assert tried(memory, PIN) == DEK, "as often as she needs"
    with pytest.raises(WrongPin):
        memory.open(bytearray(PIN), store_id=UUID(int=22), now=NOW)


@pytest.mark.requirement("I3.2", "S2.5")
def test_pin_and_memory_together_wrap_the_data_key_and_neither_does_alone() -> None:
    memory, other = armed(), armed()
    secret = bytes(memory._secret)
    assert len(secret) == 32
    assert secret != bytes(other._secret)
    key = HKDF(SHA256(), 32, b"", f"store/v1/pin/{STORE}".encode()).derive(
        bytes(kept().key) + secret
    )
    assert aes_key_unwrap(key, memory._wrapped) == DEK


@pytest.mark.requirement("I3.2", "S2.5")
def test_the_fifth_wrong_one_ends_it_and_a_right_one_before_starts_anew() -> None:
    memory = armed()
    for count in range(1, 5):
        with pytest.raises(WrongPin):
            tried(memory, WRONG)
        assert memory.failures == count
    assert tried(memory, PIN) == DEK
    assert memory.accept() == 4
    assert memory.failures == 0
    assert memory.accept() == 0
    for _ in range(4):
        with pytest.raises(WrongPin):
            tried(memory, WRONG)
    with pytest.raises(PinSpent):
        tried(memory, WRONG)
    assert not any(memory._secret)
    assert (memory._wrapped, memory._pin, memory.is_armed(NOW)) == (b"", None, False)
    with pytest.raises(PinSpent):
        tried(memory, PIN)


@pytest.mark.requirement("I3.2", "S2.5")
def test_arming_anew_forgets_the_wrong_ones_and_makes_another_secret() -> None:
    memory = armed()
    with pytest.raises(WrongPin):
        tried(memory, WRONG)
    before = bytes(memory._secret), memory._wrapped
    memory.arm(bytearray(DEK), kept(), store_id=STORE, now=NOW + timedelta(hours=1))
    assert memory.failures == 0
    assert before[0] != bytes(memory._secret)
    assert before[1] != memory._wrapped
    assert memory.is_armed(NOW) is False, "the clock stands before the moment of the passphrase"


@pytest.mark.requirement("I3.2", "S2.5")
@pytest.mark.parametrize(
    ("later", "opens"),
    [
        (timedelta(0), True),
        (timedelta(hours=8) - timedelta(microseconds=1), True),
        (timedelta(hours=8), False),
        (-timedelta(microseconds=1), False),
    ],
)
def test_it_holds_for_eight_hours_from_the_passphrase(later: timedelta, opens: bool) -> None:
    memory = armed()
    assert memory.is_armed(NOW + later) is opens
    if opens:
        assert tried(memory, PIN, NOW + later) == DEK
        return
    with pytest.raises(PinSpent):
        tried(memory, PIN, NOW + later)
    assert not any(memory._secret), "a spent one is wiped at once"
    assert memory.is_armed(NOW) is False


@pytest.mark.requirement("I3.2", "S2.5")
@pytest.mark.parametrize("pin", [b"294817", b"112233", b"013579", b"901234", b"294817294817"])
def test_six_to_twelve_digits_of_three_kinds_are_a_pin(pin: bytes) -> None:
    check_pin(pin)


@pytest.mark.requirement("I3.2", "S2.5")
@pytest.mark.parametrize(
    "pin",
    [b"", b"29481", b"2948172948173", b"29481/", b"29481:", b"29481a", b"111111", b"121212",
     b"012345", b"345678", b"567890", b"234567890", b"0123456789", b"098765", b"654321",
     b"987654321", b"876543210"],
)  # fmt: skip
def test_rows_and_what_has_two_digits_only_is_none(pin: bytes) -> None:
    with pytest.raises(PinUnfit):
        check_pin(pin)
