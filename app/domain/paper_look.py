"""How a paper looks that is no blocks: its language, the size of its letters, its colours."""

from dataclasses import dataclass, replace
from typing import TypeVar

from app.text import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What she chose in the preview (15): `large` letters are 16 pt or more, `grey` no colours."""

    language: Language
    large: bool = False
    grey: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LookedPaper(Look):
    """The rows of a paper with its look; `practice` is written across it, `logo` at its head."""

    practice: bool = False
    logo: bytes = b""


AnyLooked = TypeVar("AnyLooked", bound=LookedPaper)


def in_look(paper: AnyLooked, look: Look) -> AnyLooked:
    """The same paper as it was chosen to look."""
    return replace(paper, language=look.language, large=look.large, grey=look.grey)
