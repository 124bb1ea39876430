"""The guide (33): pages in own words from resources/guide, in three languages, offline.

Pages that belong to one county's model are shown where its profile names them (K25, K28).
"""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

from app.reference.profile_parts import Link
from app.text import Language

_FILES: Final = ("model", "practice", "counties")
START: Final = "start"


@dataclass(frozen=True, slots=True)
class GuideText:
    """One page in one language; `question` is a good question to ask, or nothing."""

    title: str
    lead: str
    heading: str
    items: tuple[str, ...]
    question: str

    def words(self) -> str:
        """Give all of it in one string, for searching."""
        return "\n".join((self.title, self.lead, self.heading, *self.items, self.question))


@dataclass(frozen=True, slots=True)
class Chapter:
    """A page: `usual` ones are everybody's; `links` are names of places in the app."""

    id: str
    icon: str
    fi: GuideText
    sv: GuideText
    en: GuideText
    usual: bool = True
    links: tuple[str, ...] = ()

    def text(self, language: Language) -> GuideText:
        """Give the page in a language."""
        return {"fi": self.fi, "sv": self.sv, "en": self.en}[language]


@cache
def guide_pages() -> tuple[Chapter, ...]:
    """Give every page in the order of the files."""
    folder = files("resources").joinpath("guide")
    rows = (
        row
        for name in _FILES
        for row in tomllib.loads((folder / f"{name}.toml").read_text(encoding="utf-8"))["page"]
    )
    return tuple(_page(row) for row in rows)


@cache
def published() -> tuple[Link, ...]:
    """Give the links to the published model, for whoever asks for them (E70)."""
    source = files("resources").joinpath("guide", "links.toml")
    rows = tomllib.loads(source.read_text(encoding="utf-8"))["link"]
    return tuple(Link.model_validate(row) for row in rows)


def pages_of(wanted: Iterable[str]) -> tuple[Chapter, ...]:
    """Give everybody's pages, and among them those of one model by their ids."""
    named = set(wanted)
    return tuple(page for page in guide_pages() if page.usual or page.id in named)


def matching(pages: Iterable[Chapter], query: str, language: Language) -> tuple[Chapter, ...]:
    """Give the pages that hold every word of a query, whatever its case; all for no query."""
    words = query.casefold().split()
    return tuple(
        page
        for page in pages
        if all(word in page.text(language).words().casefold() for word in words)
    )


def _page(row: dict[str, object]) -> Chapter:
    texts = {language: _text(row[language]) for language in ("fi", "sv", "en")}
    links = row.get("links", [])
    return Chapter(
        id=str(row["id"]),
        icon=str(row["icon"]),
        usual=bool(row.get("usual", True)),
        links=tuple(map(str, links)) if isinstance(links, list) else (),
        **texts,
    )


def _text(told: object) -> GuideText:
    if not isinstance(told, dict):
        raise TypeError("a page of the guide has no text in a language")
    items = tuple(told["items"])
    return GuideText(told["title"], told["lead"], told["heading"], items, told["question"])
