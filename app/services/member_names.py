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
    everybody = tuple(people)
    found = []
    if words := words_in((roll.common_text,), everybody):
        found.append(FoundName(member_id=None, words=words))
    for mark in roll.marks:
        own = _own_parts(everybody, mark.member_id)
        others = [one for one in everybody if one.member_id != mark.member_id]
        words = words_in((mark.own_line, mark.client_words, mark.support), others, but=own)
        if words:
            found.append(FoundName(member_id=mark.member_id, words=words))
    return tuple(found)


def words_in(
    texts: Iterable[str], people: Iterable[Named], but: frozenset[str] = frozenset()
) -> tuple[str, ...]:
    """Give the words of the texts that are one of the people's names, as they stand there.

    `but` are parts of names, casefolded, that may stand.
    """
    words = [word for text in texts for word in _WORD.findall(text)]
    if not words:  # most members have no line of their own: no stems are made for them
        return ()
    sure: set[str] = set()
    capital: set[str] = set()
    for one in people:
        for part in _parts(one):
            if part.casefold() in but:
                continue
            stems = name_stems(part)
            capital |= stems
            if part.casefold() not in _everyday():
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


def _own_parts(people: Iterable[Named], member_id: UUID) -> frozenset[str]:
    own = next((one for one in people if one.member_id == member_id), None)
    return frozenset(part.casefold() for part in _parts(own)) if own else frozenset()


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
