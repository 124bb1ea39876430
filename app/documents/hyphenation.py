"""Where a word may be divided at a line's end: Finnish by syllable rules, others by pyphen.

Finnish (Kielitoimiston ohjepankki, tavutus): before a consonant that a vowel follows, two letters
at least on either side; between vowels only where a compound's second part begins: such parts are
listed in `resources/words/compound_parts_fi.txt`. Swedish and English follow pyphen's patterns.
"""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any, Final

from app.text import Language

_VOWELS: Final = frozenset("aeiouyåäöáâéíóúøæõüаеёиоуыэюяіїє")
_ENDS_OF_PARTS: Final = _VOWELS | {"n", "s"}  # what a compound's first part ends in
_LONGEST: Final = 60  # longer "words" are cut where they must be
_LEAST: Final = 2  # letters on either side
_PATTERNS: Final[Mapping[Language, str]] = MappingProxyType({"sv": "sv", "en": "en_GB"})
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_PLAIN: Final = re.compile(r"[(”“\"'„»]*[^\W\d_]+(?:[-–][^\W\d_]+)*[.,:;!?)”\"'…»]*")


@lru_cache(maxsize=4096)
def division_points(word: str, language: Language) -> Mapping[int, bool]:
    """Give index → whether a hyphen is added there.

    After a hyphen or slash of its own none is added. Words with digits or other signs (addresses
    of the net) are divided only there.
    """
    points = {
        index + 1: False for index, letter in enumerate(word[:-1]) if letter in "-/–" and index > 0
    }
    if len(word) <= _LONGEST and _PLAIN.fullmatch(word):
        for found in _LETTERS.finditer(word):
            for index in _syllables(found[0].lower(), language):
                points.setdefault(found.start() + index, True)
    return MappingProxyType(points)


def _syllables(word: str, language: Language) -> tuple[int, ...]:
    if language in _PATTERNS:
        found = _pattern(_PATTERNS[language]).positions(word)
        return tuple(index for index in found if _LEAST <= index <= len(word) - _LEAST)
    joints = _joints(word)
    return tuple(
        index
        for index in range(_LEAST, len(word) - _LEAST + 1)
        if index in joints
        or (_begins_syllable(word, index) and not joints & {index - 1, index + 1})
    )


def _begins_syllable(word: str, index: int) -> bool:
    if word[index] in _VOWELS or index + 1 == len(word) or word[index + 1] not in _VOWELS:
        return False
    return any(letter in _VOWELS for letter in word[:index])


def _joints(word: str) -> frozenset[int]:
    """Where a known part that begins with a vowel follows another: asiakas|arvio, työ|aika."""
    return frozenset(
        found.start()
        for found in _parts().finditer(word)
        if found.start() > _LEAST and word[found.start() - 1] in _ENDS_OF_PARTS
    )


@cache
def _parts() -> re.Pattern[str]:
    text = (files("resources") / "words" / "compound_parts_fi.txt").read_text(encoding="utf-8")
    parts = [line.strip() for line in text.splitlines() if line and not line.startswith("#")]
    return re.compile("|".join(re.escape(part) for part in sorted(parts, key=len, reverse=True)))


@cache
def _pattern(name: str) -> Any:
    import pyphen

    return pyphen.Pyphen(lang=name)
