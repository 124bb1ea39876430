"""What the search (30) finds: who is meant by what was typed, though it be misspelt or a number.

A name is meant by its beginning, its initials, another inflection or with a slip of the fingers; a
phone number in any form it is written in; an identity code only whole.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import InitVar, dataclass, field
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
    """A client as the search knows one: never shown before it is found.

    `words`, `letters` and `numbers` are what is compared at each key: made once.
    """

    client_id: UUID
    first_names: str
    last_name: str
    phones: InitVar[tuple[str, ...]] = ()
    identity: str = ""
    ended: bool = False
    words: tuple[str, ...] = field(init=False, repr=False)
    letters: str = field(init=False, repr=False)
    numbers: tuple[str, ...] = field(init=False, repr=False)

    def __post_init__(self, phones: tuple[str, ...]) -> None:
        made = {
            "words": _words(self.name),
            "letters": _bare(initials(self.first_names, self.last_name)),
            "numbers": tuple(digits_of(phone) for phone in phones),
        }
        for name, value in made.items():
            object.__setattr__(self, name, value)

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


def rank(one: Findable, typed: str, stems: Stems, *, slips: bool = True) -> int | None:
    """Tell how well somebody fits what was typed: 0 best, None not at all.

    Every typed word has to fit some part of the name; the worst of them is the rank. `stems` gives
    the stems of a word in small letters; without `slips` a misspelt word fits nobody.
    """
    return _rank(one, _Typed(typed.strip(), stems), slips=slips)


def best(people: Iterable[Findable], typed: str, stems: Stems, limit: int) -> list[Findable]:
    """Give those who fit, the best first; who is still a client before those who were.

    Slips of the fingers are reckoned only where too few fit without.
    """
    everybody, asked = tuple(people), _Typed(typed.strip(), stems)
    found: list[tuple[int, bool, Findable]] = []
    for slips in (False, True):
        found = [
            (place, one.ended, one)
            for one in everybody
            if (place := _rank(one, asked, slips=slips)) is not None
        ]
        if len(found) >= limit:
            break
    found.sort(key=lambda row: row[:2])
    return [one for _, _, one in found[:limit]]


def digits_of(number: str) -> str:
    """Give a phone number as it is dialled in Finland: `+358 40 123` and `040-123` are the same."""
    written = _NOT_A_DIGIT.sub("", _COUNTRY.sub("0", re.sub(r"[\s().-]", "", number)))
    return written.removeprefix("00") if written.startswith("00") else written


def number_typed(typed: str) -> str:
    """Give the digits where a phone number was typed, or its beginning; else nothing."""
    digits = digits_of(typed.strip()) if _NUMBER.fullmatch(typed.strip()) else ""
    return digits if len(digits) >= _LEAST_DIGITS else ""


def numbers_meet(digits: str, phone: str) -> bool:
    """Whether typed digits stand in a phone number, in whatever form it is written."""
    return digits in digits_of(phone)


class _Typed:
    """What was typed, taken apart once for everybody it is compared with."""

    def __init__(self, typed: str, stems: Stems) -> None:
        self.identity = typed.upper()
        self.digits = number_typed(typed)
        self.words = _words(typed)
        letters = "".join(self.words)
        whole = len(self.words) == 1 or all(len(word) == 1 for word in self.words)
        self.letters = letters if whole and 1 < len(letters) <= _MOST_INITIALS else ""
        self.stems = stems


def _rank(one: Findable, typed: _Typed, *, slips: bool) -> int | None:
    if one.identity and typed.identity == one.identity.upper():
        return 0
    if typed.digits and any(typed.digits in number for number in one.numbers):
        return 0
    if typed.letters and typed.letters == one.letters:
        return 1
    worst = 0 if typed.words else None
    for word in typed.words:
        place = _word_rank(word, one.words, typed.stems, slips=slips)
        if place is None:
            return None
        worst = max(worst or 0, place)
    return worst


def _word_rank(word: str, names: tuple[str, ...], stems: Stems, *, slips: bool) -> int | None:
    if any(name.startswith(word) for name in names):
        return 0
    if len(word) > _MOST_INITIALS and any(stems(word) & stems(name) for name in names):
        return 2
    most = next((most for least, most in _SLIPS if len(word) >= least), 0) if slips else 0
    if most and any(_slips(word, name, most) for name in names):
        return 3
    return None


def _slips(word: str, name: str, most: int) -> bool:
    """Whether so few letters are wrong, missing, too many or swapped, in the name's beginning."""
    # loaded when somebody first searches
    from rapidfuzz.distance import OSA

    if len(name) < len(word) - most:
        return False
    beginnings = {name, name[: len(word)], name[: len(word) + 1], name[: len(word) - 1]}
    return any(OSA.distance(word, part, score_cutoff=most) <= most for part in beginnings)


def _words(text: str) -> tuple[str, ...]:
    return tuple(_bare(word) for word in _WORD.findall(text))


def _bare(word: str) -> str:
    """Small letters without accents: a typed `a` is an `ä` where it has to be."""
    taken = unicodedata.normalize("NFD", word.casefold())
    return "".join(letter for letter in taken if not unicodedata.combining(letter))
