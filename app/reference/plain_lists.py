"""Word lists of plain language: resources/words/plain_words.toml."""

import tomllib
from functools import cache
from importlib.resources import files

from app.domain.plain_language import PlainList
from app.text import Language


@cache
def plain_list(language: Language) -> PlainList:
    """Give a language's hard words with plain ones, and its abbreviations."""
    path = files("resources") / "words" / "plain_words.toml"
    table = tomllib.loads(path.read_text(encoding="utf-8"))[language]
    return PlainList(table["words"], frozenset(table["abbreviations"]))
