"""Wordings that blame, with neutral ones: resources/words/client_eyes.toml."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from app.text import Language


@cache
def blame_list(language: Language) -> Mapping[str, str]:
    """Give a language's blaming wordings with a neutral one for each."""
    path = files("resources") / "words" / "client_eyes.toml"
    table: Mapping[str, str] = tomllib.loads(path.read_text(encoding="utf-8"))[language]
    return table
