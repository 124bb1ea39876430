"""Stems of Finnish, Swedish and English words, blind to consonant gradation (*kauppa*, *kaupassa*).

Snowball leaves *kaup* and *kauppa* apart; the weak grade of both is the same.
"""

from collections.abc import Callable, Iterator
from functools import lru_cache
from importlib import import_module
from typing import Final

from app.reference.part_of_package import leave_the_rest

VOWELS: Final = "aeiouyäö"
_STEMMERS: Final = "snowballstemmer"  # 38 languages, 2.5 MiB


def _stemmer(language: str) -> Callable[[str], str]:
    leave_the_rest(_STEMMERS)
    module = import_module(f"{_STEMMERS}.{language.lower()}_stemmer")
    made: Callable[[str], str] = getattr(module, f"{language}Stemmer")().stemWord
    return made


_FINNISH: Final = _stemmer("Finnish")
_SWEDISH: Final = _stemmer("Swedish")
_ENGLISH: Final = _stemmer("English")
_LEAST: Final = 3
# Consonant gradation, strong grade first; the longest ending is tried first.
_GRADES: Final = (
    ("nk", "ng"),
    ("nt", "nn"),
    ("mp", "mm"),
    ("lt", "ll"),
    ("rt", "rr"),
    ("ht", "hd"),
    ("kk", "k"),
    ("pp", "p"),
    ("tt", "t"),
    ("t", "d"),
    ("p", "v"),
    ("k", ""),
)


@lru_cache(maxsize=50_000)
def stems(word: str) -> frozenset[str]:
    """Give the stems of a word in small letters in all three languages: nobody says which it is."""
    finnish = _FINNISH(_oblique(word))
    found = {finnish, _SWEDISH(word)}
    if word.isascii():
        found.add(_ENGLISH(word))
    body = finnish.rstrip(VOWELS)
    if body.endswith("ks"):
        body = f"{body[:-2]}s"
    if len(body) >= _LEAST:
        found |= {body, *(weak for weak in weakened(body) if len(weak) >= _LEAST)}
    return frozenset(found)


def _oblique(word: str) -> str:
    """Give the form that the other cases share: *tapaaminen* is bent as *tapaamisen*."""
    return f"{word[:-3]}sen" if word.endswith("nen") and len(word) > 2 * _LEAST else word


def finnish_stem(word: str) -> str:
    """Give the Finnish stem of a word in small letters."""
    return str(_FINNISH(word))


def swedish_stem(word: str) -> str:
    """Give the Swedish stem of a word in small letters."""
    return str(_SWEDISH(word))


def weakened(stem: str) -> Iterator[str]:
    """Give the weak grade before the last vowels, if there is one: *helsinki* → helsingi."""
    body = stem.rstrip(VOWELS)
    end = stem[len(body) :]
    for strong, weak in _GRADES:
        if body.endswith(strong):
            yield body[: len(body) - len(strong)] + weak + end
            return
