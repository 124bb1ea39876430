"""Framed words and two texts side by side, as grids: they break over pages like every table."""

from collections.abc import Sequence
from dataclasses import replace

from app.documents.engine import CONTENT_HEIGHT
from app.documents.grid import Cell, CellLine, Grid, GridLook, Row
from app.documents.styles import CONTENT_WIDTH, Sheet, TextStyle, in_language
from app.documents.tagging import StructureNode
from app.documents.wrapping import Run, wrap_runs

SideText = tuple[str, Sequence[tuple[str, bool]], str]


def _lines(
    text: str, style: TextStyle, room: float, node: StructureNode, indent: float = 0.0
) -> list[CellLine]:
    wrapped = wrap_runs((Run(text, style.face),), style.size, room, style.language)
    return [CellLine(line, style, node, indent) for line in wrapped]


def notice_box(sheet: Sheet, place: StructureNode, text: str, strong: str) -> Grid:
    """A framed text, its last words in bold."""
    indent = 0.8 * sheet.body.size
    room = CONTENT_WIDTH - 1.6 * indent
    lines = _lines(text, sheet.body, room, place.add("P"), indent) if text else []
    if strong:
        lines += _lines(strong, sheet.strong, room, place.add("P"), indent)
    row = Row((Cell(tuple(lines)),), sheet.body.leading)
    look = GridLook(
        columns=((0.0, CONTENT_WIDTH),),
        padding=0.4 * sheet.body.leading,
        rules=False,
        boxed=True,
        before=sheet.step,
        after=2 * sheet.step,
        full_height=CONTENT_HEIGHT,
    )
    return Grid([row], look)


def side_by_side(sheet: Sheet, place: StructureNode, columns: Sequence[SideText]) -> Grid:
    """Two headed texts beside each other, read one after the other."""
    width = CONTENT_WIDTH / len(columns)
    cells = []
    for heading, lines, language in columns:
        part = place.add("Div", language=language)
        heads, body = in_language(sheet.heading, language), in_language(sheet.body, language)
        room = width - 1.2 * sheet.body.size
        found: list[CellLine] = []
        if heading:
            node = part.add("H3", bookmark=heading)
            found += _lines(heading, heads, room, node)
        for text, strong in lines:
            style = replace(body, face=sheet.strong.face) if strong else body
            found += _lines(text, style, room, part.add("P"))
        cells.append(Cell(tuple(found)))
    leading = max(sheet.body.leading, 1.02 * sheet.heading.size) * (1.02 if sheet.plain else 1)
    look = GridLook(
        columns=tuple((index * width, width) for index in range(len(columns))),
        padding=0.3 * sheet.body.leading,
        rules=False,
        before=sheet.step,
        after=sheet.step,
        full_height=CONTENT_HEIGHT,
    )
    return Grid([Row(tuple(cells), leading)], look)
