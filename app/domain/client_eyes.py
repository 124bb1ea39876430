"""*Asiakkaan silmin* (worker-review.md 38): how a text may read to the client; only marked.

The entry may be seen in OmaKanta by the client, and by who acts for them. Rules mark words that
blame, with neutral ones beside; third persons, places, abbreviations, and a missing client's voice.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

_STRIPPED: Final = '(),;:”"'
_MOST_MARKS: Final = 12


class EyeRule(StrEnum):
    """Why something is marked."""

    BLAME = "blame"
    PERSON = "person"
    PLACE = "place"
    ABBREVIATION = "abbreviation"
    NO_VOICE = "no-voice"


@dataclass(frozen=True, slots=True)
class EyeMark:
    """What was found by which rule, as it stands in the text; `instead` is a neutral wording."""

    rule: EyeRule
    found: str = ""
    instead: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EyeFacts:
    """What the rules know: blaming wordings with neutral ones, abbreviations, names, a voice.

    In `blame` a word that ends in `*` stands for all its forms. `people` and `places` are words
    of the texts that were found to be names.
    """

    blame: Mapping[str, str]
    abbreviations: frozenset[str]
    people: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    has_voice: bool = True


def look_through(texts: Iterable[str], facts: EyeFacts) -> tuple[EyeMark, ...]:
    """Give the marks, each once, what weighs most first; at most a dozen."""
    told = [text for text in texts if text.strip()]
    marks: dict[EyeMark, None] = {}
    for text in told:
        marks |= dict.fromkeys(_blaming(text, facts.blame))
    if told and not facts.has_voice:
        marks[EyeMark(EyeRule.NO_VOICE)] = None
    marks |= dict.fromkeys(EyeMark(EyeRule.PERSON, word) for word in facts.people)
    marks |= dict.fromkeys(EyeMark(EyeRule.PLACE, word) for word in facts.places)
    for text in told:
        for piece in text.split():
            bare = piece.strip(_STRIPPED)
            if bare.lower() in facts.abbreviations:
                marks[EyeMark(EyeRule.ABBREVIATION, bare)] = None
    return tuple(marks)[:_MOST_MARKS]


def _blaming(text: str, blame: Mapping[str, str]) -> Iterator[EyeMark]:
    for wording, instead in blame.items():
        for found in _pattern(wording).finditer(text):
            yield EyeMark(EyeRule.BLAME, found[0], instead)


def _pattern(wording: str) -> re.Pattern[str]:
    words = (
        re.escape(word[:-1]) + r"\w*" if word.endswith("*") else re.escape(word)
        for word in wording.split()
    )
    return re.compile(r"(?<!\w)" + r"\s+".join(words) + r"(?!\w)", re.IGNORECASE)
