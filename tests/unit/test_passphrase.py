"""From passphrase to key, and how a passphrase is judged."""

import random
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.security.passphrase import (
    STANDARD_KDF,
    STANDARD_LIMITS,
    KdfLimits,
    KdfParameters,
    Strength,
    Weakness,
    calibrate,
    generated_phrase,
    judge,
    normalised,
    phrase_bits,
    phrase_words,
    stretched,
)
from app.security.secrets import raw_key_literal, wipe, wiped

SALT = bytes(16)


@pytest.mark.requirement("S2.1", "S2.2")
def test_the_standard_is_what_was_decided() -> None:
    assert KdfParameters(memory_kib=262144, passes=3, lanes=4) == STANDARD_KDF
    assert STANDARD_LIMITS.allow(STANDARD_KDF)


@pytest.mark.requirement("S2.1")
def test_the_derivation_is_fixed_for_ever(cheap_kdf: KdfParameters) -> None:
    """A changed derivation would lock every worker out: this value must never change."""
    key = stretched(b"viisi sanaa riittaa", SALT, cheap_kdf)
    assert key.hex() == "e7a18ce7d61a57ad4363e5e6d7d73492f119d57a4c5b81e1b0fa1a40679960bb"


@pytest.mark.requirement("S2.1")
def test_spelling_on_another_keyboard_gives_the_same_key(cheap_kdf: KdfParameters) -> None:
    composed, parted = "pöllö ätäkkä", unicodedata.normalize("NFD", "pöllö ätäkkä")
    assert composed.encode() != parted.encode()
    first = stretched(composed.encode(), SALT, cheap_kdf)
    assert first == stretched(parted.encode(), SALT, cheap_kdf)
    assert first != stretched(b"pollo atakka", SALT, cheap_kdf)
    assert normalised(b"abc") == b"abc"


@pytest.mark.requirement("S2.1")
@given(st.text(st.characters(max_codepoint=0x250, exclude_categories=["Cs"])) | st.text())
def test_the_short_way_through_normalising_is_the_right_one(typed: str) -> None:
    passphrase = typed.encode("utf-8", "ignore")
    assert normalised(passphrase).decode() == unicodedata.normalize("NFKC", passphrase.decode())


@pytest.mark.requirement("S2.1")
@pytest.mark.parametrize(
    "other",
    [
        (b"passphrase!", SALT, KdfParameters(32, 1, 1)),
        (b"passphrase", bytes(15) + b"1", KdfParameters(32, 1, 1)),
        (b"passphrase", SALT, KdfParameters(40, 1, 1)),
        (b"passphrase", SALT, KdfParameters(32, 2, 1)),
        (b"passphrase", SALT, KdfParameters(32, 1, 2)),
    ],
)
def test_each_input_counts(other: tuple[bytes, bytes, KdfParameters]) -> None:
    assert stretched(b"passphrase", SALT, KdfParameters(32, 1, 1)) != stretched(*other)


@pytest.mark.requirement("S2.2")
@pytest.mark.parametrize(
    "parameters",
    [
        KdfParameters(memory_kib=16 * 1024 * 1024),
        KdfParameters(memory_kib=32 * 1024),
        KdfParameters(passes=2),
        KdfParameters(passes=1000),
        KdfParameters(lanes=0),
        KdfParameters(lanes=64),
    ],
)
def test_numbers_outside_of_the_limits_are_not_allowed(parameters: KdfParameters) -> None:
    assert not STANDARD_LIMITS.allow(parameters)


class Stopwatch:
    """A clock by which each measured run takes `seconds`."""

    def __init__(self, seconds: float) -> None:
        self.seconds, self.now = seconds, 0.0

    def __call__(self) -> float:
        self.now += self.seconds
        return self.now


@pytest.mark.requirement("S2.2")
@pytest.mark.parametrize(
    ("seconds", "memory_kib", "expected"),
    [
        (0.7, 64 * 8, 128),
        (0.1, 64 * 1024, 1024),
        (4.0, 64 * 1024, 32),
        (90.0, 64 * 1024, 32),
        (0.1, 1, 32),
    ],
)
def test_calibration_fits_cost_to_machine(seconds: float, memory_kib: int, expected: int) -> None:
    limits = KdfLimits(memory_kib=(32, 4096), passes=(1, 16))
    found = calibrate(memory_kib=memory_kib, limits=limits, clock=Stopwatch(seconds), start=128)
    assert found.memory_kib == expected
    assert (found.passes, found.lanes) == (3, 4)


@pytest.mark.requirement("S2.2", "I3.1")
def test_one_busy_moment_makes_no_weaker_key() -> None:
    moments = iter((0.0, 4.0, 4.0, 4.7))
    limits = KdfLimits(memory_kib=(32, 4096), passes=(1, 16))
    found = calibrate(memory_kib=4096, limits=limits, clock=lambda: next(moments), start=128)
    assert found.memory_kib == 128


@pytest.mark.requirement("S2.3", "I3.1")
def test_beside_a_device_secret_a_shorter_passphrase_is_enough() -> None:
    for passphrase in (b"kaunis talvi piha", b"kuu jokin muu"):
        assert judge(passphrase).weakness is Weakness.TOO_SHORT
        assert judge(passphrase, device=True).weakness is None
    assert judge(b"lyhyt sana", device=True).weakness is Weakness.TOO_SHORT
    assert judge(b"salasana123456", device=True).weakness is Weakness.COMMON
    assert judge(b"abababababab", device=True).weakness is Weakness.REPEATING


@pytest.mark.requirement("S2.2", "I2.2")
@pytest.mark.parametrize(
    ("passphrase", "weakness"),
    [
        ("lyhyt", Weakness.TOO_SHORT),
        ("salasana123", Weakness.TOO_SHORT),
        ("", Weakness.TOO_SHORT),
        ("a" * 40, Weakness.REPEATING),
        ("abababababababababababab", Weakness.REPEATING),
        ("uiopåghjklöäzxcvbnmiopåjklöä", Weakness.REPEATING),
        ("salasanasalasanasalasana", Weakness.COMMON),
        ("correct horse battery staple", Weakness.COMMON),
        ("password password password", Weakness.COMMON),
        ("x" * 2000, Weakness.TOO_LONG),
    ],
)
def test_a_weak_passphrase_is_told_why(passphrase: str, weakness: Weakness) -> None:
    judgement = judge(passphrase.encode())
    assert (judgement.strength, judgement.weakness) == (Strength.WEAK, weakness)


@pytest.mark.requirement("S2.2")
@pytest.mark.parametrize(
    ("passphrase", "strength"),
    [
        ("keskiviikkona satoi räntää", Strength.GOOD),
        ("metsä kivi omena lumi talo", Strength.GOOD),
        ("Kolmas pöllö huhuili öisin Pielisen rannalla", Strength.STRONG),
    ],
)
def test_a_good_passphrase_is_taken(passphrase: str, strength: Strength) -> None:
    assert judge(passphrase.encode()).strength is strength


@pytest.mark.requirement("S2.2")
@given(st.binary(max_size=3000))
def test_whatever_is_typed_is_judged(typed: bytes) -> None:
    assert judge(typed).strength in Strength


@pytest.mark.requirement("S2.2")
def test_the_words_are_many_short_and_different() -> None:
    words = phrase_words()
    assert len(words) == len(set(words)) >= 2048
    assert all(3 <= len(word) <= 8 and word.isalpha() and word.islower() for word in words)


@pytest.mark.requirement("S2.2")
@given(st.integers(0, 2**32))
def test_a_generated_phrase_is_always_strong_enough(seed: int) -> None:
    phrase = generated_phrase(random.Random(seed).randrange)  # noqa: S311
    assert len(phrase.split(" ")) == 5
    assert judge(phrase.encode()).weakness is None


@pytest.mark.requirement("S2.2")
def test_the_bits_are_told_honestly() -> None:
    assert 2 ** phrase_bits(1) <= len(phrase_words()) < 2 ** (phrase_bits(1) + 1)
    assert 55 <= phrase_bits() < 60


@pytest.mark.requirement("S2.4")
def test_a_wiped_buffer_is_zero_in_place() -> None:
    buffer = bytearray(b"secret")
    view = memoryview(buffer)
    with pytest.raises(KeyError), wiped(buffer):
        raise KeyError
    assert bytes(view) == bytes(6)
    wipe(bytearray())


@pytest.mark.requirement("S1.3")
@given(st.binary(min_size=32, max_size=32))
def test_a_raw_key_is_spelled_as_sqlcipher_wants_it(key: bytes) -> None:
    assert raw_key_literal(bytearray(key)) == f"x'{key.hex()}'".encode()


@pytest.mark.requirement("S2.2", "I3.1")
@pytest.mark.parametrize(
    "word",
    ["correcthorsebatterystaple", "password", "passw0rd", "salasana", "lösenord", "qwerty",
     "asdfgh", "zxcvbn", "rinnalla", "letmein", "iloveyou", "administrator", "sosiaalityo",
     "sosiaalityö", "kuntoutus", "suomifinland", "perkele", "tervetuloa", "welcome", "changeme",
     "1q2w3e", "abcdef", "123456", "654321", "111111"],
)  # fmt: skip
def test_what_everybody_tries_counts_as_nothing(word: str) -> None:
    typed = f"{word} {word.upper()} {word} xyz"
    assert judge(typed.encode()).weakness is Weakness.COMMON


@pytest.mark.requirement("S2.2", "I3.1")
def test_strength_and_weakness_are_told_by_lasting_words() -> None:
    assert [it.value for it in Strength] == ["weak", "good", "strong"]
    assert {it.value for it in Weakness} == {"too-short", "common", "repeating", "too-long"}


@pytest.mark.requirement("S2.2", "I3.1")
def test_alone_and_beside_a_device_secret_the_bounds_are_exact() -> None:
    text = "kjtvmwbgxqdhnzsrlpfc"  # twenty letters, no two of them neighbours on a keyboard
    assert judge(text.encode()).weakness is None
    assert judge(text[:19].encode()).weakness is Weakness.TOO_SHORT
    assert judge(text[:12].encode(), device=True).weakness is None
    assert judge(text[:11].encode(), device=True).weakness is Weakness.TOO_SHORT
    assert judge((text * 60)[:1024].encode()).weakness is not Weakness.TOO_LONG
    assert judge((text * 60)[:1025].encode()).weakness is Weakness.TOO_LONG
