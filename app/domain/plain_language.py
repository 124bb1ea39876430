"""Plain language (selkokieli, lättläst): what in a text is hard to read, and why; only marked.

Rules after the principles of Selkokeskus and LL-Center: short sentences, short everyday words, no
abbreviations, no passive, dates with their weekday, no words of law without a plain one beside.
The figure is LIX (Björnsson 1968): words a sentence and the share of words over six letters.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.text import Language

_SENTENCE: Final = re.compile(r"(?<=[.!?…:])[\s]+(?=[^\Wa-zåäö\d]|\d{1,2}\.\d)|\n+")
_WORD: Final = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_DATE: Final = re.compile(r"(\w*)\s?\b(\d{1,2}\.\d{1,2}\.(?:\d{4})?)(?!\d)")
_PASSIVE: Final[Mapping[Language, re.Pattern[str]]] = {
    "fi": re.compile(r"\b\w{2,}(?:[aeiouyäö]t|d|ll|nn|rr|st)(?:aan|ään)\b|\bon \w+(?:ttu|tty)\b"),
    "sv": re.compile(r"\b(?:ska|bör|kan|måste|får) \w+s\b|\b\w{3,}(?:eras|ades|ddes|ttes)\b"),
    "en": re.compile(r"\b(?:is|are|was|were|be|been) \w+(?:ed|en)\b"),
}
_MOST_WORDS: Final = 12  # a sentence
_MOST_LETTERS: Final[Mapping[Language, int]] = {"fi": 18, "sv": 16, "en": 13}
_MOST_MARKS: Final = 12
_LONG_OF_LIX: Final = 6


class PlainRule(StrEnum):
    """Why something is marked."""

    SENTENCE = "sentence"
    WORD = "word"
    ABBREVIATION = "abbreviation"
    PASSIVE = "passive"
    DATE = "date"
    HARD_WORD = "hard-word"


@dataclass(frozen=True, slots=True)
class PlainMark:
    """What was found by which rule; `instead` is the word list's plain word."""

    rule: PlainRule
    found: str
    instead: str = ""


@dataclass(frozen=True, slots=True)
class PlainList:
    """Data of a language: hard words with their plain ones, and abbreviations."""

    words: Mapping[str, str]
    abbreviations: frozenset[str]


@dataclass(frozen=True, slots=True)
class PlainReport:
    """The marks, in the order of the text, and the readability figure."""

    lix: int
    marks: tuple[PlainMark, ...]


def look_at(texts: Iterable[str], language: Language, known: PlainList) -> PlainReport:
    """Give what is hard to read in the texts; at most a dozen marks, each thing once."""
    told = [text for text in texts if text.strip()]
    marks: dict[PlainMark, None] = {}
    for text in told:
        for mark in _marks(text, language, known):
            marks.setdefault(mark)
    return PlainReport(lix(told), tuple(marks)[:_MOST_MARKS])


def lix(texts: Iterable[str]) -> int:
    """Give the readability figure; a text of one line is one sentence at least."""
    sentences = [it for text in texts for it in _SENTENCE.split(text) if _WORD.search(it)]
    words = [word for sentence in sentences for word in _WORD.findall(sentence)]
    if not words:
        return 0
    long = sum(len(word) > _LONG_OF_LIX for word in words)
    return round(len(words) / len(sentences) + 100 * long / len(words))


def _marks(text: str, language: Language, known: PlainList) -> Iterator[PlainMark]:
    for sentence in _SENTENCE.split(text):
        words = _WORD.findall(sentence)
        if len(words) > _MOST_WORDS:
            yield PlainMark(PlainRule.SENTENCE, " ".join(words[:4]) + " …")
        yield from _word_marks(words, language, known)
    for piece in text.split():
        bare = piece.strip('(),;:”"')
        if bare.lower() in known.abbreviations:
            yield PlainMark(PlainRule.ABBREVIATION, bare)
    for found in _PASSIVE[language].finditer(text):
        yield PlainMark(PlainRule.PASSIVE, found[0])
    for found in _DATE.finditer(text):
        if not _is_weekday(found[1], language):
            yield PlainMark(PlainRule.DATE, found[2])


def _word_marks(words: Iterable[str], language: Language, known: PlainList) -> Iterator[PlainMark]:
    for word in words:
        if len(word) > _MOST_LETTERS[language]:
            yield PlainMark(PlainRule.WORD, word)
        if plain := _instead(word, known):
            yield PlainMark(PlainRule.HARD_WORD, word, plain)


def _instead(word: str, known: PlainList) -> str:
    """The plain word of a listed one; a listed stem (`velvoit*`) matches its forms."""
    low = word.lower()
    for listed, plain in known.words.items():
        if low == listed or (listed.endswith("*") and low.startswith(listed[:-1])):
            return plain
    return ""


_WEEKDAYS: Final[Mapping[Language, re.Pattern[str]]] = {
    "fi": re.compile(r"(?:maanan|tiis|keskiviik|tors|perjan|lauan|sunnun)\w*|ma|ti|ke|to|pe|la|su"),
    "sv": re.compile(r"(?:mån|tis|ons|tors|fre|lör|sön)dag\w*|må|ti|on|to|fr|lö|sö"),
    "en": re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun"),
}


def _is_weekday(word: str, language: Language) -> bool:
    return bool(_WEEKDAYS[language].fullmatch(word.lower()))
