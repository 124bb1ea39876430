"""What the search finds beside names and written words: papers, people by a number, the guide.

A paper that was kept is found by what it is called in any of the three languages, alone or with
whose it is ("loppuarviointi aino"); somebody of a team by a phone number in any form.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Final
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from app.domain.finding import Findable, FoundRecord, number_typed, numbers_meet, rank
from app.reference.guide import Chapter, matching
from app.reference.paper_words import LANGUAGES, word_files
from app.services.kept_documents import document_name
from app.storage.schema.network import NetworkPerson
from app.storage.schema.plan import Document
from app.storage.stems import stems
from app.text import Language

MOST_PAPERS: Final = 2
MOST_NUMBERS: Final = 3
_WORD: Final = re.compile(r"[^\W_]+")
_LEAST: Final = 3  # letters that name a paper
_LEAST_BENT: Final = 4  # a shorter word is the beginning of too many
_ALIKE: Final = 2  # letters that all inflections of a word share: käsi, käden


def same_word(typed: str, word: str) -> bool:
    """Whether two words in small letters are one in another inflection, in any of the languages."""
    return len(typed) >= _LEAST_BENT and not stems(typed).isdisjoint(stems(word))


def pages_meant(pages: Iterable[Chapter], query: str, language: Language) -> tuple[Chapter, ...]:
    """Give the pages of the guide that are meant: those with the words as they were typed, then
    those that are called so in another inflection, then those that say so anywhere.
    """
    every, words = tuple(pages), _WORD.findall(query.casefold())
    found = dict.fromkeys(matching(every, query, language))
    for part in (_name_words, _all_words) if words else ():
        found |= dict.fromkeys(page for page in every if _says(part(page, language), words))
    return tuple(found)


def _says(told: Mapping[str, frozenset[str]], words: Sequence[str]) -> bool:
    return all(
        any(one.startswith(word) or same_word(word, one) for one in told.get(word[:_ALIKE], ()))
        for word in words
    )


@cache
def _name_words(page: Chapter, language: Language) -> Mapping[str, frozenset[str]]:
    told = page.text(language)
    return _by_beginning(f"{told.title} {told.heading}")


@cache
def _all_words(page: Chapter, language: Language) -> Mapping[str, frozenset[str]]:
    return _by_beginning(page.text(language).words())


def _by_beginning(said: str) -> Mapping[str, frozenset[str]]:
    """Give the words of a text by their first letters, which no inflection changes.

    So a typed word is compared with a few words only, and no page has to be bent beforehand: all
    of the guide would hold up the first key by a fifth of a second.
    """
    found: dict[str, set[str]] = defaultdict(set)
    for word in _WORD.findall(said.casefold()):
        found[word[:_ALIKE]].add(word)
    return {beginning: frozenset(words) for beginning, words in found.items()}


def papers_meant(
    session: Session, typed: str, people: Mapping[UUID, Findable]
) -> Iterator[FoundRecord]:
    """Give the newest kept papers that are called so; other words say whose they are."""
    words = _WORD.findall(typed.casefold())
    kinds = {kind for kind, names in _names().items() if any(_fits(w, names) for w in words)}
    whose = " ".join(w for w in words if not any(_fits(w, _names()[kind]) for kind in kinds))
    if not kinds:
        return
    query = (
        select(Document.id, Document.client_id, Document.kind, Document.made_at)
        .where(Document.kind.in_(sorted(kinds)))
        .order_by(Document.made_at.desc())
    )
    found = (row for row in session.execute(query) if row.client_id in people)
    meant = (row for row in found if not whose or _is(people[row.client_id], whose))
    for (document_id, client_id, kind, made_at), _ in zip(meant, range(MOST_PAPERS), strict=False):
        yield FoundRecord(
            kind="document",
            record_id=document_id,
            client_id=client_id,
            client=people[client_id].name,
            title="",
            on=made_at.date(),
            form=kind,
        )


def people_by_number(
    session: Session, typed: str, people: Mapping[UUID, Findable]
) -> Iterator[FoundRecord]:
    """Give those of the teams whose number was typed; the number itself is not shown."""
    digits = number_typed(typed)
    if not digits:
        return
    bare: ColumnElement[str] = NetworkPerson.phone.expression
    for sign in " -().":
        bare = func.replace(bare, sign, "")
    query = select(
        NetworkPerson.id, NetworkPerson.client_id, NetworkPerson.label, NetworkPerson.phone
    ).where(NetworkPerson.phone != "", bare.contains(digits.lstrip("0")))
    found = (row for row in session.execute(query) if row.client_id in people)
    meant = (row for row in found if numbers_meet(digits, row.phone))
    for row, _ in zip(meant, range(MOST_NUMBERS), strict=False):
        yield FoundRecord(
            kind="person",
            record_id=row.id,
            client_id=row.client_id,
            client=people[row.client_id].name,
            title=row.label,
        )


def _is(one: Findable, whose: str) -> bool:
    return rank(one, whose, stems) is not None


def _fits(word: str, names: tuple[str, ...]) -> bool:
    if len(word) < _LEAST:
        return False
    return any(name.startswith(word) or stems(word) & stems(name) for name in names)


@cache
def _names() -> dict[str, tuple[str, ...]]:
    """The words by which each kind of paper is called, in all three languages."""
    kinds = ("plan", *(name for name in word_files() if name != "common"))
    return {
        kind: tuple(
            word
            for language in LANGUAGES
            for word in _WORD.findall(document_name(kind, None, language).casefold())
            if len(word) >= _LEAST
        )
        for kind in kinds
    }
