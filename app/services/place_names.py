"""Finding place names in texts of a client with turvakielto (worker-review.md 3).

Names are compared by their Finnish and Swedish stems, so that *Mallilassa* is found by *Mallila*.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final
from uuid import UUID

from sqlalchemy import select

from app.storage.schema.client import Client
from app.storage.stems import VOWELS, finnish_stem, swedish_stem, weakened
from app.storage.store import Store

_WORD: Final = re.compile(r"[^\W\d_]+(?:[-:][^\W\d_]+)*")
_BACK: Final = frozenset("aou")
_LEAST: Final = 2
_SHORT: Final = 6  # shorter names are everyday words too often: they need their capital letter
_SILENT: Final = frozenset(("S:t", "Gustav"))


@dataclass(frozen=True, slots=True)
class Municipality:
    """A municipality; `common`: its name is also an everyday word or a first name."""

    code: str
    fi: str
    sv: str
    common: bool = False


@cache
def municipalities() -> tuple[Municipality, ...]:
    """Give the 308 municipalities of Finland."""
    source = files("resources").joinpath("vocabularies", "municipalities.toml")
    rows = tomllib.loads(source.read_text(encoding="utf-8"))["entry"]
    return tuple(Municipality(**row) for row in rows)


def place_names_in(store: Store, client_id: UUID, texts: Sequence[str]) -> tuple[str, ...]:
    """Give the words of the texts that may tell where a protected client is, as they stand there.

    Street, village, postal place and municipality of the client's address, and every municipality
    in Finnish and Swedish; nothing for a client without turvakielto. The address stays inside.
    """
    columns = (Client.protected, Client.address, Client.city, Client.municipality)
    with store.read() as session:
        found = session.execute(select(*columns).where(Client.id == client_id)).one_or_none()
    if found is None or not found[0]:
        return ()
    return names_in(texts, own=" ".join(found[1:]))


def names_in(texts: Iterable[str], *, own: str = "") -> tuple[str, ...]:
    """Give the place names in texts: municipalities, and the words of `own` in any inflection."""
    own_stems = words_of(own)
    hits = {
        word: None for text in texts for word in _WORD.findall(text) if _is_place(word, own_stems)
    }
    return tuple(hits)


def without_places(text: str, *, own: str = "") -> str:
    """The text without the words that tell of a place."""
    for name in names_in([text], own=own):
        text = re.sub(rf"\b{re.escape(name)}\b", "", text)
    return " ".join(text.split())


def words_of(text: str) -> frozenset[str]:
    """Give the stems of all words of an address or a name, in any inflection of each."""
    return frozenset(
        stem for word in _WORD.findall(text) if len(word) > _LEAST for stem in name_stems(word)
    )


def name_stems(name: str) -> frozenset[str]:
    """Give the stems under which a name and its inflected forms are found."""
    forms = {name.casefold(), *_inflected(name.casefold())}
    return frozenset(finnish_stem(form) for form in forms) | {swedish_stem(name.casefold())}


def _is_place(word: str, own: frozenset[str]) -> bool:
    parts = {word, *re.split("[-:]", word)}
    for part in parts:
        stems = _word_stems(part.casefold())
        if stems & own or stems & _municipality_stems(common=False):
            return True
        if part[:1].isupper() and stems & _municipality_stems(common=True):
            return True
    return False


def _word_stems(word: str) -> frozenset[str]:
    return frozenset((finnish_stem(word), swedish_stem(word)))


@cache
def _municipality_stems(*, common: bool) -> frozenset[str]:
    return frozenset(
        stem
        for one in municipalities()
        for name in {_telling(one.fi), _telling(one.sv)}
        if (one.common or len(name) < _SHORT) is common
        for stem in name_stems(name)
    )


def _telling(name: str) -> str:
    """The word of a name that tells: *Karins* of S:t Karins, *Koski* of Koski Tl."""
    return next(word for word in name.split() if word not in _SILENT)


def _inflected(name: str) -> Iterator[str]:
    """Give forms in whose stems all others end: weak and strong grade with their cases."""
    a = "a" if any(letter in _BACK for letter in name) else "ä"
    for stem in _vowel_stems(name):
        for ending in ("n", f"ss{a}", f"st{a}", f"ll{a}", f"lt{a}", "lle", f"n{a}", "ksi"):
            yield stem + ending
        yield f"{stem}{stem[-1]}n" if stem[-1] in VOWELS else f"{stem}in"
        yield f"{stem}h{stem[-1]}n"
        yield f"{stem}seen"
        yield f"{stem}{a}"
        yield f"{stem}t{a}"


def _vowel_stems(name: str) -> set[str]:
    """Give the stems that endings go to: *Lahti* → lahti, lahde; *Virrat* → virra, virro."""
    if name.endswith("nen"):
        return {f"{name[:-3]}se", f"{name[:-3]}si"}
    if name.endswith("t") and name[-2:-1] in VOWELS:
        body = name[:-1]
        return {body, *_plurals(body)}
    if name.endswith("s"):
        return {f"{name[:-1]}kse", f"{name[:-1]}{name[-2]}", f"{name[:-1]}hde", f"{name}i"}
    if name[-1] not in VOWELS:
        return {f"{name}i"}
    stems = {name, *_plurals(name)}
    if name.endswith("i"):
        stems.add(f"{name[:-1]}e")
    if name.endswith("si"):
        stems |= {f"{name[:-2]}de", f"{name[:-2]}te"}
    if name.endswith("e"):
        stems.add(f"{name}e")
    return stems | {weak for stem in stems for weak in weakened(stem)}


def _plurals(body: str) -> set[str]:
    if body.endswith(("a", "ä")):
        return {f"{body[:-1]}i", f"{body[:-1]}{'o' if body[-1] == 'a' else 'ö'}i"}
    if body.endswith(("i", "e")):
        return {f"{body[:-1]}ei", f"{body[:-1]}i"}
    return {f"{body}i"}
