"""Colours, sizes and distances of paper, from the shipped tokens (ui.md 10)."""

import json
from dataclasses import dataclass, fields, replace
from enum import Enum
from functools import lru_cache
from importlib.resources import files
from typing import Any, get_args

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm

from app.documents.fonts import Face
from app.text import Language

PAGE_WIDTH, PAGE_HEIGHT = A4
LEFT, RIGHT, TOP, FOOTER = 19 * mm, 16 * mm, 13 * mm, 9 * mm
CONTENT_WIDTH = PAGE_WIDTH - LEFT - RIGHT

_SPOKEN: tuple[Language, ...] = get_args(Language)


class TextSize(Enum):
    """The sizes of documents: the body's points. CARD is for A5; plain papers begin at large.

    POCKET is for the pages of a booklet; only what would not fit otherwise is set smaller.
    """

    NORMAL = 10.5
    CARD = 13.0
    LARGE = 16.0
    PLAIN = 16.01
    PLAIN_LARGE = 20.0
    POCKET_SMALL = 14.0
    POCKET = 16.02
    POCKET_LARGE_SMALL = 17.0
    POCKET_LARGE = 19.0


@lru_cache(maxsize=1)
def _tokens() -> dict[str, str]:
    text = (files("resources") / "tokens.json").read_text(encoding="utf-8")
    light: dict[str, str] = json.loads(text)["light"]
    return light


@lru_cache(maxsize=64)
def token(name: str) -> Color:
    """A colour of the light theme, by the name it has in resources/tokens.json."""
    return HexColor(_tokens()[name])


@dataclass(frozen=True)
class TextStyle:
    """How a run of lines looks: face, size and leading in points, token of the colour."""

    face: Face
    size: float
    leading: float
    color: str = "ink"
    language: Language = "fi"  # by whose rules long words part


@dataclass(frozen=True)
class Sheet:
    """All text styles of one document; distances follow the size of the body."""

    body: TextStyle
    strong: TextStyle
    muted: TextStyle
    voice: TextStyle
    title: TextStyle
    subtitle: TextStyle
    heading: TextStyle
    subheading: TextStyle
    column: TextStyle
    cell_small: TextStyle
    cell_small_strong: TextStyle
    caption: TextStyle
    large: bool
    plain: bool = False

    @property
    def step(self) -> float:
        """The unit of distances: a third of the body's leading."""
        return self.body.leading / 3


def in_language(style: TextStyle, tag: str) -> TextStyle:
    """Give the style for a text in another language of ours, by whose rules its words part."""
    spoken = next((one for one in _SPOKEN if tag.startswith(one)), style.language)
    return replace(style, language=spoken)


@lru_cache(maxsize=3 * len(TextSize))
def sheet(size: TextSize, language: Language = "fi") -> Sheet:
    """The styles of a document in the given size and language (measures of pictures 18a–c)."""
    made = _sheet(size)
    values: dict[str, Any] = {it.name: getattr(made, it.name) for it in fields(made)}
    for name, value in values.items():
        if isinstance(value, TextStyle):
            values[name] = replace(value, language=language)
    return Sheet(**values)


def _sheet(size: TextSize) -> Sheet:
    card = size is TextSize.CARD
    large = size not in {TextSize.NORMAL, TextSize.CARD}
    pocket = size.name.startswith(TextSize.POCKET.name)
    plain = pocket or size in {TextSize.PLAIN, TextSize.PLAIN_LARGE}
    scale = size.value / TextSize.NORMAL.value

    def style(face: Face, points: float, leading: float, color: str = "ink") -> TextStyle:
        return TextStyle(face, points * scale, leading * scale, color)

    # headings need less growth than the body: 16 pt text with 24 and 19 pt headings (ui.md 10, 19)
    title = TextStyle(Face.BOLD, 24, 31) if large else style(Face.BOLD, 21, 26)
    column = 10.5 if large else 8.75  # nothing under the body's size for those who need large
    caption = 10.5 if large else 9.0
    heading = TextStyle(Face.BOLD, 19, 25) if large else style(Face.BOLD, 12.75, 16.5)
    if card:
        title, heading = TextStyle(Face.BOLD, 20, 26), TextStyle(Face.BOLD, 13.5, 18)
    if plain:  # picture 19: 16 pt text, 20 and 31 pt headings
        title, heading = style(Face.BOLD, 20.3, 25), style(Face.BOLD, 13.1, 17)
    if pocket:  # a column of 85 mm: headings only a little larger than the text
        title, heading = style(Face.BOLD, 16.5, 20), style(Face.BOLD, 12.4, 15.5)
    return Sheet(
        body=style(Face.REGULAR, 10.5, 14.2),
        strong=style(Face.BOLD, 10.5, 14.2),
        muted=style(Face.REGULAR, 10.5, 14.2, "ink2"),
        voice=style(Face.REGULAR, 10.5, 14.2, "voiceInk"),
        title=title,
        subtitle=style(Face.REGULAR, 10.5, 14.2, "ink2"),
        heading=heading,
        subheading=style(Face.SEMIBOLD, 10.5, 14.2),
        column=style(Face.SEMIBOLD, column, 1.37 * column, "ink3"),
        cell_small=style(Face.REGULAR, 9.25, 12.6),
        cell_small_strong=style(Face.BOLD, 9.25, 12.6),
        caption=style(Face.REGULAR, caption, 1.4 * caption, "ink2"),
        large=large,
        plain=plain,
    )
