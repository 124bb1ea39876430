"""From a passphrase to a key: Argon2id, its cost, and how easily the passphrase is guessed."""

import codecs
import math
import os
import re
import time
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import Final, NamedTuple

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from app.security.keys import derived_key
from app.security.secrets import KEY_BYTES, wiped

SALT_BYTES: Final = 16
MINIMUM_CHARACTERS: Final = 20  # without a device secret (security.md 2.3)
MINIMUM_WORDS: Final = 5
GENERATED_WORDS: Final = 5
MAXIMUM_CHARACTERS: Final = 1024
_MIB: Final = 1024
_LARGEST_GROWTH: Final = 11  # NFKC in UTF-8: U+FDFA, 3 bytes, becomes 33
_LATIN: Final = re.compile(rb"(?:[\x00-\x7f]|\xc3[\x80-\xbf])*")


@dataclass(frozen=True, slots=True)
class KdfParameters:
    """The cost of one Argon2id run; stored in the slot, so that it can grow later."""

    memory_kib: int = 256 * _MIB
    passes: int = 3
    lanes: int = 4


@dataclass(frozen=True, slots=True)
class KdfLimits:
    """What is accepted when a key file is read: neither too cheap nor a bomb of 16 GiB."""

    memory_kib: tuple[int, int] = (64 * _MIB, 1024 * _MIB)
    passes: tuple[int, int] = (3, 16)
    lanes: tuple[int, int] = (1, 8)

    def allow(self, parameters: KdfParameters) -> bool:
        """Say whether all three numbers are within the limits."""
        return (
            self.memory_kib[0] <= parameters.memory_kib <= self.memory_kib[1]
            and self.passes[0] <= parameters.passes <= self.passes[1]
            and self.lanes[0] <= parameters.lanes <= self.lanes[1]
        )


STANDARD_KDF: Final = KdfParameters()
PRACTICE_KDF: Final = KdfParameters(memory_kib=64 * _MIB)
STANDARD_LIMITS: Final = KdfLimits()


def normalised(passphrase: bytes | bytearray) -> bytearray:
    """Give the passphrase in NFKC, UTF-8, in a buffer of its own that the caller wipes.

    ASCII and the letters À to ÿ, the usual case, are in NFKC already and are copied as they are.
    Of any other only short pieces become a `str`.
    """
    if _LATIN.fullmatch(passphrase):
        return bytearray(passphrase)
    wide = bytearray(_LARGEST_GROWTH * len(passphrase))
    end = 0
    with wiped(wide), memoryview(wide) as places:
        for piece in _pieces(passphrase):
            spelled = unicodedata.normalize("NFKC", piece).encode()
            places[end : end + len(spelled)] = spelled
            end += len(spelled)
        exact = bytearray(end)
        with memoryview(exact) as room:  # bytearray's own slices would go through a copy
            room[:] = places[:end]
    return exact


def _pieces(passphrase: bytes | bytearray) -> Iterator[str]:
    """Give the passphrase in pieces that NFKC treats alike one by one and as a whole.

    A piece begins at ASCII or at À to ÿ: no such character ever joins what stands before it.
    """
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    piece = ""
    for place in range(len(passphrase) + 1):
        ended = place == len(passphrase)
        for character in decoder.decode(b"" if ended else passphrase[place : place + 1], ended):
            if piece and (character < "\x80" or "À" <= character <= "ÿ"):
                yield piece
                piece = ""
            piece += character
    if piece:
        yield piece


def stretched(passphrase: bytes | bytearray, salt: bytes, parameters: KdfParameters) -> bytearray:
    """Give Argon2id(HKDF("kf1/pre", NFKC passphrase)) in a buffer that the caller wipes.

    The pre-hash keeps the passphrase itself away from Argon2, which leaves a copy of its input.
    Takes 0.4 s and 256 MiB with the standard cost: call it in a job.
    """
    key = bytearray(KEY_BYTES)
    clean = normalised(passphrase)
    with wiped(clean):
        pre = derived_key(clean, b"kf1/pre")
    with wiped(pre):
        kdf = Argon2id(
            salt=salt,
            length=KEY_BYTES,
            iterations=parameters.passes,
            lanes=parameters.lanes,
            memory_cost=parameters.memory_kib,
        )
        kdf.derive_into(memoryview(pre), key)  # type: ignore[arg-type]  # takes any buffer
    return key


def installed_memory_kib() -> int:
    """Give the machine's memory; 4 GiB where the system does not tell (Windows)."""
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 1024
    except (AttributeError, ValueError, OSError):
        return 4 * 1024 * _MIB


def calibrate(
    *,
    seconds: float = 0.5,
    memory_kib: int | None = None,
    limits: KdfLimits = STANDARD_LIMITS,
    start: int = STANDARD_KDF.memory_kib,
    clock: Callable[[], float] = time.perf_counter,
) -> KdfParameters:
    """Give parameters that take about `seconds` (up to twice that) on this machine.

    Measures with `start` (KiB), twice if that seems slow, then halves or doubles the memory within
    the limits, up to a quarter of `memory_kib` (what is installed, where it is not given).
    """
    low = limits.memory_kib[0]
    high = max(low, min(limits.memory_kib[1], (memory_kib or installed_memory_kib()) // 4))
    best = KdfParameters(memory_kib=max(low, min(high, start)))
    took = _time(best, clock)
    if took > 2 * seconds:  # perhaps the machine was busy: never weaker for one bad moment
        took = min(took, _time(best, clock))
    while took > 2 * seconds and best.memory_kib // 2 >= low:
        best = replace(best, memory_kib=best.memory_kib // 2)
        took /= 2
    while took < seconds and best.memory_kib * 2 <= high:
        best = replace(best, memory_kib=best.memory_kib * 2)
        took *= 2
    return best


def _time(parameters: KdfParameters, clock: Callable[[], float]) -> float:
    start = clock()
    stretched(b"how long does it take", bytes(SALT_BYTES), parameters)
    return clock() - start


class Weakness(StrEnum):
    """Why a passphrase is not taken."""

    TOO_SHORT = "too-short"
    COMMON = "common"
    REPEATING = "repeating"
    TOO_LONG = "too-long"


class Strength(StrEnum):
    """How strong a passphrase is, in words and never as a score."""

    WEAK = "weak"
    GOOD = "good"
    STRONG = "strong"


@dataclass(frozen=True, slots=True)
class Judgement:
    """What is to be said of a passphrase while it is typed."""

    strength: Strength
    weakness: Weakness | None = None


_COMMON: Final = (
    "correct horse battery staple", "correcthorsebatterystaple", "password", "passw0rd",
    "salasana", "lösenord", "qwerty", "asdfgh", "zxcvbn", "rinnalla", "letmein", "iloveyou",
    "administrator", "sosiaalityo", "sosiaalityö", "kuntoutus", "suomifinland", "perkele",
    "tervetuloa", "welcome", "changeme", "1q2w3e", "abcdef", "123456", "654321", "111111",
)  # fmt: skip
_ORDER: Final = "abcdefghijklmnopqrstuvwxyzåäö 01234567890 qwertyuiopå asdfghjklöä zxcvbnm"


class _Least(NamedTuple):
    """What a passphrase must have: characters or words, and how much of it that is no pattern."""

    characters: int
    words: int
    uncommon: int
    surprise: int


_ALONE: Final = _Least(MINIMUM_CHARACTERS, MINIMUM_WORDS, MINIMUM_CHARACTERS - 8, 11)
_WITH_DEVICE: Final = _Least(12, 3, 8, 7)
_PAIRS: Final = {(ord(one), ord(other)) for one, other in pairwise(_ORDER)}


def judge(passphrase: bytes | bytearray, *, device: bool = False) -> Judgement:
    """Judge a passphrase by length, variety and a list of what everybody tries.

    Alone at least 20 characters, or 5 different words of 3 letters; beside a `device` secret 12
    characters or 3 words (NIST SP 800-63B: 15 and 8, no rules on kinds of characters). A word of
    the block list counts as nothing. Works on numbers that are overwritten: no `str` of the whole.
    """
    least = _WITH_DEVICE if device else _ALONE
    letters = [
        ord(letter)
        for piece in _pieces(passphrase)
        for letter in unicodedata.normalize("NFKC", piece).casefold()
    ]
    rest = list(letters)
    try:
        return _judged(letters, rest, least)
    finally:
        for numbers in (letters, rest):
            numbers[:] = [0] * len(numbers)


def _judged(letters: list[int], rest: list[int], least: _Least) -> Judgement:
    if len(letters) > MAXIMUM_CHARACTERS:
        return Judgement(Strength.WEAK, Weakness.TOO_LONG)
    words = _count_words(letters)
    if len(letters) < least.characters and words < least.words:
        return Judgement(Strength.WEAK, Weakness.TOO_SHORT)
    for common in _COMMON:
        _take_out(rest, [ord(letter) for letter in common])
    if _length_without_spaces_around(rest) < least.uncommon:
        return Judgement(Strength.WEAK, Weakness.COMMON)
    surprise = _surprise(rest)
    if surprise < least.surprise:
        return Judgement(Strength.WEAK, Weakness.REPEATING)
    strong = words >= MINIMUM_WORDS + 1 or surprise >= 24
    return Judgement(Strength.STRONG if strong else Strength.GOOD)


def _count_words(letters: Sequence[int]) -> int:
    """Count the different words of at least three letters or digits."""
    words: set[tuple[int, ...]] = set()
    word: list[int] = []
    for letter in (*letters, ord(" ")):
        if chr(letter).isalnum() or letter == ord("_"):
            word.append(letter)
        else:
            if len(word) >= 3:
                words.add(tuple(word))
            word = []
    return len(words)


def _take_out(letters: list[int], word: list[int]) -> None:
    place = 0
    while place <= len(letters) - len(word):
        if letters[place] == word[0] and letters[place : place + len(word)] == word:
            del letters[place : place + len(word)]
        else:
            place += 1


def _length_without_spaces_around(letters: Sequence[int]) -> int:
    inside = [place for place, letter in enumerate(letters) if not chr(letter).isspace()]
    return inside[-1] - inside[0] + 1 if inside else 0


def _surprise(letters: Sequence[int]) -> int:
    """Count the characters that neither repeat an earlier pair nor follow a row of keys."""
    seen: set[tuple[int, int]] = set()
    count = 0
    for pair in pairwise((ord(" "), *letters)):
        if pair not in seen and pair[0] != pair[1] and pair not in _PAIRS:
            count += 1
        seen.add(pair)
    return count


@cache
def phrase_words() -> Sequence[str]:
    """Give the Finnish words that phrases are made of."""
    text = (files("resources") / "words" / "fi.txt").read_text(encoding="utf-8")
    return tuple(line for line in text.splitlines() if line and not line.startswith("#"))


def generated_phrase(choose: Callable[[int], int], *, words: int = GENERATED_WORDS) -> str:
    """Give a phrase of random Finnish words; `choose(n)` gives 0 … n-1 (`secrets.randbelow`)."""
    every = phrase_words()
    return " ".join(every[choose(len(every))] for _ in range(words))


def phrase_bits(words: int = GENERATED_WORDS) -> int:
    """Give how many bits a generated phrase has, rounded down."""
    return math.floor(words * math.log2(len(phrase_words())))
