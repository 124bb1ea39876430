"""Words in Arabic letters as glyphs: joined by HarfBuzz, written with ReportLab's embedded font.

ReportLab embeds glyphs by code points, and most joined forms have none. So each pair of glyph and
letter that it stands for gets a code of its own (from a private plane, never in the file), and the
font's way back to letters (ToUnicode) names the letter typed. Where two letters share a shape, the
last has it and an empty shape beside it says the other. Loads uharfbuzz: only used when such a text
occurs (architecture.md 7).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from itertools import groupby
from types import MappingProxyType
from typing import Any, Final

import uharfbuzz
from reportlab.pdfbase.ttfonts import SUBSETN, TTFont
from typing_extensions import override

_FIRST_CODE: Final = 0xF0000
_FEATURES: Final[Mapping[str, bool]] = MappingProxyType({"kern": True, "liga": True})
_EMPTY: Final = ord(" ")  # a shape without ink
_LAST_CONTROL: Final = 31


@dataclass(frozen=True, slots=True)
class Stroke:
    """Shapes that stand side by side, from left to right, and where they begin in the word.

    `spoken` is what they say where their codes cannot (one letter of several shapes).
    """

    codes: str
    x: float
    y: float
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class ShapedWord:
    """A word's strokes in the order in which they are read; measures in 1/1000 of a size."""

    strokes: tuple[Stroke, ...]
    width: float


class ShapedFont(TTFont):  # type: ignore[misc]  # ReportLab has no types
    """A font whose codes stand for glyphs; the file tells the letters behind them."""

    def __init__(self, name: str, content: bytes) -> None:
        super().__init__(name, BytesIO(content), shapable=False, asciiReadable=False)
        self._letters: dict[int, str] = {}
        self._codes: dict[tuple[int, str], int] = {}
        self.harfbuzz = uharfbuzz.Font(uharfbuzz.Face(content))

    def code_of(self, glyph: int, letters: str) -> int:
        """Give the code for this glyph where it stands for these letters."""
        code = self._codes.get((glyph, letters))
        if code is None:
            code = self._codes[glyph, letters] = _FIRST_CODE + len(self._codes)
            self._letters[code] = letters
            self.face.charToGlyph[code] = glyph
            self.face.charWidths[code] = self.natural(glyph)
        return code

    def codes_of(self, glyph: int, letters: str, *, right_to_left: bool) -> str:
        """Give the codes of a glyph for one or more letters, as they stand from left to right."""
        empty = self.face.charToGlyph[_EMPTY]
        codes = [chr(self.code_of(empty, letter)) for letter in letters[:-1]]
        codes.append(chr(self.code_of(glyph, letters[-1])))
        return "".join(reversed(codes) if right_to_left else codes)

    def natural(self, glyph: int) -> float:
        """How wide the font says that a glyph is, in 1/1000 of a size."""
        return float(self.pdfScale(self.harfbuzz.get_glyph_h_advance(glyph)))

    @override
    def addObjects(self, doc: Any) -> None:
        """Embed the font, then say in each part of it which letters its codes stand for."""
        subsets = [list(subset) for subset in self.state[doc].subsets]
        super().addObjects(doc)
        for number, subset in enumerate(subsets):
            name = (SUBSETN(number) + b"+" + self.face.name).decode()
            stream = doc.idToObject[f"toUnicodeCMap:{name}"]
            stream.content = self._to_unicode(stream.content, subset)

    def _to_unicode(self, content: str, subset: list[int]) -> str:
        head, _, rest = content.partition("beginbfchar\n")
        _, _, tail = rest.partition("endbfchar")
        lines = [
            f"<{index:02X}> <{self._told(code).encode('utf-16-be').hex().upper()}>\n"
            for index, code in enumerate(subset)
        ]
        return f"{head}beginbfchar\n{''.join(lines)}endbfchar{tail}"

    def _told(self, code: int) -> str:
        return self._letters.get(code) or (chr(code) if code > _LAST_CONTROL else " ")


@lru_cache(maxsize=8192)
def shaped_word(font: ShapedFont, word: str, *, right_to_left: bool) -> ShapedWord:
    """Give a word (letters of one font and one direction) as glyphs."""
    buffer = uharfbuzz.Buffer()
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(word)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if right_to_left else "ltr"
    uharfbuzz.shape(font.harfbuzz, buffer, dict(_FEATURES))
    starts = sorted({info.cluster for info in buffer.glyph_infos})
    typed = {
        start: word[start:end] for start, end in zip(starts, [*starts[1:], len(word)], strict=True)
    }
    strokes: list[Stroke] = []
    pen, joins = 0.0, False
    glyphs = zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    for start, group in groupby(glyphs, key=lambda glyph: glyph[0].cluster):
        shapes = list(group)
        said = typed[start]
        for info, place in shapes:
            codes = font.codes_of(info.codepoint, said, right_to_left=right_to_left)
            x, y = font.pdfScale(pen + place.x_offset), font.pdfScale(place.y_offset)
            moved = bool(place.x_offset or place.y_offset) or len(shapes) > 1
            if joins and not moved:
                last = strokes.pop()
                strokes.append(Stroke(last.codes + codes, last.x, last.y))
            else:
                spoken = said if len(shapes) > 1 else ""
                strokes.append(Stroke(codes, float(x), float(y), spoken))
            natural = font.pdfScale(place.x_advance) == font.natural(info.codepoint)
            joins = natural and not moved and len(said) == 1
            pen += place.x_advance
    read = reversed(strokes) if right_to_left else strokes
    return ShapedWord(tuple(read), float(font.pdfScale(pen)))
