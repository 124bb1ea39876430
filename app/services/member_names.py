"""Finding members' names in texts that go into other members' files (worker-review.md 9).

A name is found in any Finnish or Swedish inflection (the stems of `place_names`), by its usual
short forms, and by the name that is used in the group.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Final
from uuid import UUID

from app.domain.groups import FoundName, RollDraft
from app.services.place_names import name_stems
from app.storage.stems import finnish_stem, swedish_stem

_WORD: Final = re.compile(r"[^\W\d_]+(?:[-:][^\W\d_]+)*")
_LEAST: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """One member's names: first names, last name, what the group says."""

    member_id: UUID
    first_names: str
    last_name: str
    called: str = ""


def names_of_others(people: Iterable[Named], roll: RollDraft) -> tuple[FoundName, ...]:
    """Give each text of a roll in which somebody stands in whose file it does not go.

    The common text goes into every file, so nobody may stand in it (`member_id` None). A member's
    own lines may hold that member's own name.
    """
    everybody = {one.member_id: _stems_of(one) for one in people}
    found = []
    if words := _words_in((roll.common_text,), everybody.values(), frozenset()):
        found.append(FoundName(member_id=None, words=words))
    for mark in roll.marks:
        own = frozenset(everybody.get(mark.member_id, ()))
        others = [parts for member_id, parts in everybody.items() if member_id != mark.member_id]
        texts = (mark.own_line, mark.client_words, mark.support)
        if words := _words_in(texts, others, own):
            found.append(FoundName(member_id=mark.member_id, words=words))
    return tuple(found)


def words_in(
    texts: Iterable[str], people: Iterable[Named], but: frozenset[str] = frozenset()
) -> tuple[str, ...]:
    """Give the words of the texts that are one of the people's names, as they stand there.

    `but` are parts of names, casefolded, that may stand.
    """
    return _words_in(texts, map(_stems_of, people), but)


def _stems_of(one: Named) -> Mapping[str, frozenset[str]]:
    """Give every name of a member, in small letters, with its stems: made once for a roll."""
    return {part.casefold(): frozenset(name_stems(part)) for part in _parts(one)}


def _words_in(
    texts: Iterable[str], people: Iterable[Mapping[str, frozenset[str]]], but: frozenset[str]
) -> tuple[str, ...]:
    words = [word for text in texts for word in _WORD.findall(text)]
    if not words:
        return ()
    sure: set[str] = set()
    capital: set[str] = set()
    for names in people:
        for part, stems in names.items():
            if part in but:
                continue
            capital |= stems
            if part not in _everyday():
                sure |= stems
    hits = (word for word in words if _is_name(word, sure, capital))
    return tuple(dict.fromkeys(hits))


def _is_name(word: str, sure: set[str], capital: set[str]) -> bool:
    for part in {word, *re.split("[-:]", word)}:
        stems = {finnish_stem(part.casefold()), swedish_stem(part.casefold()), part.casefold()}
        if stems & sure or (part[:1].isupper() and stems & capital):
            return True
    return False


def _parts(one: Named) -> tuple[str, ...]:
    """Give every name by itself, with the usual short forms of the first names."""
    first = re.split(r"[\s-]+", f"{one.first_names} {one.called}".strip())
    short = [name for part in first for name in _short().get(part.casefold(), ())]
    written = [*first, *short, *re.split(r"[\s-]+", one.last_name)]
    return tuple(dict.fromkeys(part for part in written if len(part) >= _LEAST))


@cache
def _table() -> Mapping[str, Any]:
    source = files("resources").joinpath("nicknames.toml")
    return tomllib.loads(source.read_text(encoding="utf-8"))


@cache
def _everyday() -> frozenset[str]:
    return frozenset(_table()["everyday"])


def _short() -> Mapping[str, list[str]]:
    found: Mapping[str, list[str]] = _table()["short"]
    return found
