"""What the search (30) finds: who is meant by what was typed, though it be misspelt or a number.

A name is meant by its beginning, its initials, another inflection or with a slip of the fingers; a
phone number in any form it is written in; an identity code only whole.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from uuid import UUID

from app.text import initials

_WORD: Final = re.compile(r"[^\W_]+")
_NOT_A_DIGIT: Final = re.compile(r"\D")
_NUMBER: Final = re.compile(r"[+\d][\d\s().-]*")
_COUNTRY: Final = re.compile(r"^(?:\+|00)358")
_LEAST_DIGITS: Final = 4
_MOST_INITIALS: Final = 3
# so many letters allow so many slips; a shorter word with a slip is another word
_SLIPS: Final = ((8, 2), (4, 1))

Stems = Callable[[str], frozenset[str]]


@dataclass(frozen=True, slots=True)
class Findable:
    """A client as the search knows one: never shown before it is found."""

    client_id: UUID
    first_names: str
    last_name: str
    phones: tuple[str, ...] = ()
    identity: str = ""
    ended: bool = False

    @property
    def name(self) -> str:
        """First names and last name."""
        return f"{self.first_names} {self.last_name}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundClient:
    """A client that was found, with what tells one from another of the same name."""

    client_id: UUID
    name: str
    first_names: str
    born: date | None
    week: int = 0
    weeks: int | None = None
    next_start: datetime | None = None
    ended_on: date | None = None
    protected: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundRecord:
    """A record with the words that were typed; `excerpt` is empty with turvakielto (review 3).

    `kind` is the index's: `meeting`, `goal`, `plan`, `person`, `errand`, `needs`, `client-remark`,
    or `document` for a paper that is kept. `form` is the code of a meeting's form or of a paper.
    """

    kind: str
    record_id: UUID
    client_id: UUID
    client: str
    title: str
    excerpt: str = ""
    on: date | None = None
    form: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """All that was found, best first."""

    clients: tuple[FoundClient, ...] = ()
    records: tuple[FoundRecord, ...] = ()


def rank(one: Findable, typed: str, stems: Stems) -> int | None:
    """Tell how well somebody fits what was typed: 0 best, None not at all.

    Every typed word has to fit some part of the name; the worst of them is the rank. `stems` gives
    the stems of a word in small letters.
    """
    if _fits_number(one, typed):
        return 0
    words = [_bare(word) for word in _WORD.findall(typed)]
    if not words:
        return None
    if _are_initials(words, one):
        return 1
    names = _names(one.name)
    ranks = [_word_rank(word, names, stems) for word in words]
    found = [each for each in ranks if each is not None]
    return max(found) if len(found) == len(ranks) else None


def best(people: Iterable[Findable], typed: str, stems: Stems, limit: int) -> list[Findable]:
    """Give those who fit, the best first; who is still a client before those who were."""
    fitting = []
    for one in people:
        place = rank(one, typed, stems)
        if place is not None:
            fitting.append((place, one.ended, one))
    fitting.sort(key=lambda row: row[:2])
    return [one for _, _, one in fitting[:limit]]


def digits_of(number: str) -> str:
    """Give a phone number as it is dialled in Finland: `+358 40 123` and `040-123` are the same."""
    written = _NOT_A_DIGIT.sub("", _COUNTRY.sub("0", re.sub(r"[\s().-]", "", number)))
    return written.removeprefix("00") if written.startswith("00") else written


def _fits_number(one: Findable, typed: str) -> bool:
    typed = typed.strip()
    if one.identity and typed.upper() == one.identity.upper():
        return True
    if not _NUMBER.fullmatch(typed):
        return False
    digits = digits_of(typed)
    return len(digits) >= _LEAST_DIGITS and any(digits in digits_of(p) for p in one.phones)


def _are_initials(words: list[str], one: Findable) -> bool:
    letters = "".join(words)
    whole = len(words) == 1 or all(len(word) == 1 for word in words)
    short = 1 < len(letters) <= _MOST_INITIALS
    return whole and short and letters == _bare(initials(one.first_names, one.last_name))


def _word_rank(word: str, names: tuple[str, ...], stems: Stems) -> int | None:
    if any(name.startswith(word) for name in names):
        return 0
    if len(word) > _MOST_INITIALS and any(stems(word) & stems(name) for name in names):
        return 2
    slips = next((most for least, most in _SLIPS if len(word) >= least), 0)
    if slips and any(_slips(word, name, slips) for name in names):
        return 3
    return None


def _slips(word: str, name: str, most: int) -> bool:
    """Whether so few letters are wrong, missing, too many or swapped, in the name's beginning."""
    # loaded when somebody first searches
    from rapidfuzz.distance import OSA

    beginnings = {name, name[: len(word)], name[: len(word) + 1], name[: len(word) - 1]}
    return any(OSA.distance(word, part, score_cutoff=most) <= most for part in beginnings)


def _names(name: str) -> tuple[str, ...]:
    return tuple(_bare(word) for word in _WORD.findall(name))


def _bare(word: str) -> str:
    """Small letters without accents: a typed `a` is an `ä` where it has to be."""
    taken = unicodedata.normalize("NFD", word.casefold())
    return "".join(letter for letter in taken if not unicodedata.combining(letter))
