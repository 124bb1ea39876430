"""Writes lines on paper: plain ones at once, others piece by piece in the order of their letters.

A line with Arabic letters is written piece by piece in the order in which it is read, so the file's
own order is the order of reading; inside a word shapes go from left to right, as every reader
expects, and are marked so (ReversedChars, PDF 1.7, 14.8.2.3.3). Each shape names its letter; only
where it cannot (a turned bracket, a letter of two shapes) a span says what was typed (ActualText).
"""

from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Literal

from app.documents.fonts import (
    Companion,
    Face,
    companion_font,
    companion_widths,
    has_companions,
    pieces,
    text_width,
)
from app.documents.styles import TextStyle, token
from app.documents.tagging import PaperCanvas
from app.documents.wrapping import Line, single_line

Align = Literal["left", "center"]
Side = Literal["left", "center", "right"]


@dataclass(frozen=True)
class _Piece:
    """Letters of one font and one direction."""

    text: str
    face: Face
    companion: Companion | None
    level: int

    @property
    def leftward(self) -> bool:
        return self.level % 2 == 1


def draw_lines(
    canvas: PaperCanvas,
    lines: Sequence[Line],
    style: TextStyle,
    x: float,
    top: float,
    *,
    width: float = 0.0,
    align: Align = "left",
) -> None:
    """Write lines downwards from `top`; centred ones in `width`, right-to-left ones at its end."""
    baseline = top - 0.5 * (style.leading - style.size) - 0.84 * style.size
    text = canvas.beginText()
    text.setFillColor(token(style.color))
    for line in lines:
        start = x + (0.5 * (width - line.width) if align == "center" else 0)
        if line.right_to_left and align != "center":
            start = x + line.order.room - line.width if line.order else x
        _write(canvas, text, line, style.size, (start, baseline), style.leading)
        baseline -= style.leading
    canvas.drawText(text)


def draw_words(
    canvas: PaperCanvas,
    words: str,
    face: Face,
    size: float,
    place: tuple[float, float],
    side: Side = "left",
) -> None:
    """Write words in the canvas's colour on a baseline that they begin, end or are centred on."""
    line = single_line(words, face, size)
    share = {"left": 0.0, "center": 0.5, "right": 1.0}[side]
    text = canvas.beginText()
    _write(canvas, text, line, size, (place[0] - share * line.width, place[1]))
    canvas.drawText(text)


def _write(
    canvas: PaperCanvas,
    text: Any,
    line: Line,
    size: float,
    place: tuple[float, float],
    leading: float | None = None,
) -> None:
    if line.order is None and not any(has_companions(run.text) for run in line.runs):
        text.setTextOrigin(*place)
        for run in line.runs:
            text.setFont(run.face.value, size, leading)
            text.textOut(run.text)
        return
    found = list(_pieces(line))
    lefts = _lefts(found, size, ordered=line.order is not None)
    if line.right_to_left:  # the space at its end stands before its beginning
        place = (place[0] + line.width - sum(_width(piece, size) for piece in found), place[1])
    for piece, left in zip(found, lefts, strict=True):
        _write_piece(canvas, text, piece, size, (place[0] + left, place[1]))


def _pieces(line: Line) -> Iterator[_Piece]:
    """The line's pieces in the order in which they are read."""
    levels = line.order.levels if line.order else bytes(len(line.text))
    start = 0
    for run in line.runs:
        own = zip(run.text, levels[start : start + len(run.text)], strict=True)
        for level, letters in groupby(own, key=lambda it: it[1]):
            text = "".join(letter for letter, _ in letters)
            for part, companion in pieces(text, run.face):
                yield _Piece(part, run.face, companion, level)
        start += len(run.text)


def _lefts(found: Sequence[_Piece], size: float, *, ordered: bool) -> list[float]:
    """Where each piece begins, measured from the line's left end."""
    indexes = list(range(len(found)))
    if ordered:
        from app.documents.direction import visual_order

        indexes = visual_order([piece.level for piece in found])
    lefts = [0.0] * len(found)
    x = 0.0
    for index in indexes:
        lefts[index] = x
        x += _width(found[index], size)
    return lefts


def _width(piece: _Piece, size: float) -> float:
    return text_width(piece.text, piece.face, size)


def _write_piece(
    canvas: PaperCanvas, text: Any, piece: _Piece, size: float, place: tuple[float, float]
) -> None:
    if piece.companion is not None and piece.companion.joins:
        _write_shaped(canvas, text, piece, size, place)
        return
    if piece.companion is not None:
        companion_widths(piece.companion)  # known to ReportLab
    font = (piece.companion or piece.face).value
    if not piece.leftward:
        _write_codes(text, font, size, place, piece.text)
        return
    from app.documents.direction import mirrored

    x = place[0] + _width(piece, size)
    for letter in piece.text:
        x -= text_width(letter, piece.face, size)
        shown = mirrored(letter)
        with canvas.spoken(text, letter if shown != letter else ""):
            _write_codes(text, font, size, (x, place[1]), shown)


def _write_shaped(
    canvas: PaperCanvas, text: Any, piece: _Piece, size: float, place: tuple[float, float]
) -> None:
    """Joined letters, the first one first; shapes side by side go from left to right."""
    assert piece.companion is not None  # noqa: S101 - only called with one
    font = companion_font(piece.companion)
    from app.documents.shaping import shaped_word

    (x, y), unit = place, 0.001 * size
    word = shaped_word(font, piece.text, right_to_left=piece.leftward)
    for spoken, strokes in groupby(word.strokes, key=lambda stroke: stroke.spoken):
        with (
            canvas.leftward(text) if piece.leftward else nullcontext(),
            canvas.spoken(text, spoken),
        ):
            for stroke in strokes:
                at = (x + unit * stroke.x, y + unit * stroke.y)
                _write_codes(text, font.fontName, size, at, stroke.codes)


def _write_codes(text: Any, font: str, size: float, place: tuple[float, float], codes: str) -> None:
    text.setTextOrigin(*place)
    text.setFont(font, size)
    text.textOut(codes)
