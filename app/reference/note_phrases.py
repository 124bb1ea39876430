"""The guide's phrases for the note and the worker's assessment, in own words (703/2023 19 §)."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Annotated, Final, Literal

from pydantic import Field

from app.reference.profile_parts import Key, Part, Passage, Words
from app.text import Language

NOTE: Final = "note"
WORKER: Final = "worker"


class PhraseText(Part):
    """A beginning of a sentence in the three languages: the space at its end stays."""

    fi: Annotated[str, Field(min_length=1, max_length=500)]
    sv: Annotated[str, Field(min_length=1, max_length=500)]
    en: Annotated[str, Field(min_length=1, max_length=500)]

    def label(self, language: Language) -> Passage:
        """The text in a language."""
        return {"fi": self.fi, "sv": self.sv, "en": self.en}[language]


class GuidePhrase(Part):
    """`fits` says into which texts: the note, the worker's assessment."""

    id: Key
    fits: tuple[Literal["note", "worker"], ...] = Field(alias="for")
    name: Words
    text: PhraseText


class _File(Part):
    phrase: tuple[GuidePhrase, ...]


@cache
def guide_phrases() -> tuple[GuidePhrase, ...]:
    """Give the phrases of the guide in the order of the file."""
    source = files("resources").joinpath("guide", "phrases.toml")
    rows = tomllib.loads(source.read_text(encoding="utf-8"))["phrase"]
    told = tuple({**row, "for": tuple(row["for"])} for row in rows)
    return _File.model_validate({"phrase": told}).phrase
