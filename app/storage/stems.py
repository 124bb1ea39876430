"""Stems of Finnish, Swedish and English words, blind to consonant gradation (*kauppa*, *kaupassa*).

Snowball leaves *kaup* and *kauppa* apart; the weak grade of both is the same.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

import snowballstemmer

VOWELS: Final = "aeiouyäö"
_FINNISH: Final = snowballstemmer.stemmer("finnish")
_SWEDISH: Final = snowballstemmer.stemmer("swedish")
_ENGLISH: Final = snowballstemmer.stemmer("english")
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
    finnish = _FINNISH.stemWord(_oblique(word))
    found = {finnish, _SWEDISH.stemWord(word)}
    if word.isascii():
        found.add(_ENGLISH.stemWord(word))
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
    return str(_FINNISH.stemWord(word))


def swedish_stem(word: str) -> str:
    """Give the Swedish stem of a word in small letters."""
    return str(_SWEDISH.stemWord(word))


def weakened(stem: str) -> Iterator[str]:
    """Give the weak grade before the last vowels, if there is one: *helsinki* → helsingi."""
    body = stem.rstrip(VOWELS)
    end = stem[len(body) :]
    for strong, weak in _GRADES:
        if body.endswith(strong):
            yield body[: len(body) - len(strong)] + weak + end
            return
