"""The fixed words of papers: resources/papers/*.toml, every text in Finnish, Swedish, English.

A file holds `key = ["suomi", "svenska", "English"]`; where a key names several texts (heads of a
table), each language has a list of them. `common.toml` holds what all papers share.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final, TypeAlias

from app.text import Language

LANGUAGES: Final[tuple[Language, ...]] = ("fi", "sv", "en")
Texts: TypeAlias = Mapping[str, str | tuple[str, ...]]


@dataclass(frozen=True)
class PaperWords:
    """The words of one paper in one language."""

    language: Language
    texts: Texts

    def __call__(self, key: str, **values: object) -> str:
        """Give one text, its `{fields}` filled."""
        text = self.texts[key]
        if not isinstance(text, str):
            raise TypeError(f"{key} names several texts")
        return text.format(**values) if values else text

    def many(self, key: str) -> tuple[str, ...]:
        """Give the texts of a key that names several."""
        texts = self.texts[key]
        if isinstance(texts, str):
            raise TypeError(f"{key} names one text")
        return texts


@cache
def paper_words(document: str, language: Language) -> PaperWords:
    """Give the words of a document (the name of its file) with the common ones."""
    place = LANGUAGES.index(language)
    found = {}
    for name in ("common", document):
        for key, texts in read_words(name).items():
            text = texts[place]
            found[key] = text if isinstance(text, str) else tuple(text)
    return PaperWords(language, found)


@cache
def other_language(document: str, code: str) -> dict[str, str]:
    """Give a document's words in a language that papers do not speak; nothing where there is none.

    They lie in `resources/papers/other/<code>.toml`, one table a document: working translations
    that an interpreter reads before they are relied on.
    """
    path = files("resources") / "papers" / "other" / f"{code}.toml"
    if not code.isalpha() or not path.is_file():
        return {}
    found: dict[str, dict[str, str]] = tomllib.loads(path.read_text(encoding="utf-8"))
    return found.get(document, {})


def read_words(document: str) -> dict[str, list[str | list[str]]]:
    """Give a file as it is: key to the three languages' texts."""
    path = files("resources") / "papers" / f"{document}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def papers_by_themselves() -> tuple[str, ...]:
    """Give the codes of the papers that can be made without a page: `made_on_page` names others'.

    The client plan has versions and a way of its own. No service has to be loaded for this.
    """
    others = {"common", "client-plan"}
    return tuple(
        code
        for code in word_files()
        if code not in others and "made_on_page" not in read_words(code)
    )


def word_files() -> tuple[str, ...]:
    """Give the names of all files of words."""
    names = (path.name for path in (files("resources") / "papers").iterdir())
    return tuple(sorted(name.removesuffix(".toml") for name in names if name.endswith(".toml")))
