"""What is new in each version, in three lines of three languages, from resources/news (I9.7)."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import PurePath
from typing import Final

from app.text import Language

LINES: Final = 3


@dataclass(frozen=True, slots=True)
class News:
    """One version and what it brought."""

    version: str
    fi: tuple[str, ...]
    sv: tuple[str, ...]
    en: tuple[str, ...]

    def lines(self, language: Language) -> tuple[str, ...]:
        """Give the lines in a language."""
        return {"fi": self.fi, "sv": self.sv, "en": self.en}[language]


def version_key(version: str) -> tuple[int, ...]:
    """Give what versions are ordered by; what is no number counts as none."""
    return tuple(int(part) if part.isdigit() else 0 for part in version.split("."))


@cache
def all_news() -> tuple[News, ...]:
    """Give the news of every version, the newest first."""
    found = [
        News(PurePath(source.name).stem, **{key: tuple(lines) for key, lines in read.items()})
        for source in files("resources").joinpath("news").iterdir()
        if source.name.endswith(".toml")
        for read in (tomllib.loads(source.read_text(encoding="utf-8")),)
    ]
    return tuple(sorted(found, key=lambda one: version_key(one.version), reverse=True))
