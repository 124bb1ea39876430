"""Tables on paper: rows of line-aligned cells that break between rows, and inside endless ones.

What is drawn and what the structure says are kept apart: every line names the element it belongs
to, so that one drawn row can be several rows for a screen reader (a goal with its steps).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import groupby
from typing import Final

from reportlab.platypus import CondPageBreak, Flowable

from app.documents.styles import TextStyle, token
from app.documents.tagging import PaperCanvas, StructureNode
from app.documents.wrapping import Line, Run
from app.documents.writing import Align, draw_lines

_FEW_ROWS: Final = 2
_FIRST_LINES: Final = 6  # of a row that no page holds: what stays with the heading


class Sign(Enum):
    """What stands before the first line of an entry in a cell."""

    NONE = ""
    BULLET = "•"
    DONE = "done"
    OPEN = "open"


@dataclass(frozen=True)
class CellLine:
    """A line, the element it belongs to (None: repeated, no content) and its sign.

    `hangs`: its indent is room for a sign, at the right where the line runs to the left.
    """

    line: Line
    style: TextStyle
    node: StructureNode | None
    indent: float = 0.0
    hangs: bool = False
    sign: Sign = Sign.NONE
    sign_node: StructureNode | None = None


@dataclass(frozen=True)
class Cell:
    """Lines of one column in a row; `framed` is where the client is now on a scale.

    `repeated`: stands again, as an artifact, when the row goes on after a page break.
    """

    lines: tuple[CellLine, ...] = ()
    framed: bool = False
    repeated: bool = False


@dataclass(frozen=True)
class Row:
    """Cells whose lines share one leading; `breaks` are lines before which the row may part.

    `running`: its lines are text, none of them stands for a thing of its own.
    """

    cells: tuple[Cell, ...]
    leading: float
    breaks: tuple[int, ...] = ()
    running: bool = False

    @property
    def cuts(self) -> tuple[int, ...]:
        """Where it may part best: no step of a goal stands alone if it can be helped."""
        return self.breaks if self.running else self.breaks[1:-1] or self.breaks

    @property
    def length(self) -> int:
        """How many lines the longest cell has."""
        return max((len(cell.lines) for cell in self.cells), default=0)


@dataclass(frozen=True)
class GridLook:
    """Columns (left edge and width), padding above and below a row, rules and box."""

    columns: tuple[tuple[float, float], ...]
    padding: float
    rules: bool = True
    verticals: bool = False
    boxed: bool = False
    align: Align = "left"
    before: float = 0.0
    after: float = 0.0
    full_height: float = 0.0


class Grid(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """A table; its head stands again on every page."""

    def __init__(self, rows: Sequence[Row], look: GridLook, head: Row | None = None) -> None:
        super().__init__()
        self._rows = list(rows)
        self._look = look
        self._head = head
        self.spaceBefore = look.before
        self.spaceAfter = look.after

    def _height(self, row: Row) -> float:
        return row.length * row.leading + 2 * self._look.padding

    def _head_height(self) -> float:
        if not self._head:
            return 0.0
        return self._head.length * self._head.leading + self._look.padding

    def _margin(self) -> float:
        return self._look.padding if self._look.boxed else 0.0

    def first_height(self) -> float:
        """What should stay with the heading above: the head and the first row, or its start."""
        if not self._rows:
            return self._head_height()
        first = self._rows[0]
        lines = min(first.length, _FIRST_LINES)
        if first.cuts:
            lines = first.cuts[0]
        elif not self._is_endless(first):
            lines = first.length
        return self._head_height() + self._margin() + lines * first.leading + 2 * self._look.padding

    def _is_endless(self, row: Row) -> bool:
        """Whether no page could ever hold the row."""
        return self._head_height() + self._height(row) > self._look.full_height

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Width and height of the whole table."""
        self.width = available_width
        self.height = self._head_height() + sum(map(self._height, self._rows)) + 2 * self._margin()
        return self.width, self.height

    def split(self, _available_width: float, available_height: float) -> list[Flowable]:
        """The rows that fit, and the rest under the head again; nothing if no row fits."""
        room = available_height - self._head_height() - 2 * self._margin() + 0.01
        fitting = 0
        while fitting < len(self._rows) and self._height(self._rows[fitting]) <= room:
            room -= self._height(self._rows[fitting])
            fitting += 1
        if fitting == len(self._rows):
            return [self]
        first, rest = self._rows[:fitting], self._rows[fitting:]
        if cut := self._cut(rest[0], room):
            first, rest = [*first, cut[0]], [cut[1], *rest[1:]]
        elif len(rest) == 1 and len(first) > _FEW_ROWS and not self._is_endless(rest[0]):
            return self._parted(first[:-1], [first[-1], *rest], break_page=True)
        return self._parted(first, rest) if first else []

    def _parted(
        self, first: Sequence[Row], rest: Sequence[Row], *, break_page: bool = False
    ) -> list[Flowable]:
        """Two tables; the second on the next page, also where a row of it would still fit here."""
        head = _as_artifact(self._head) if self._head else None
        following = Grid(rest, replace(self._look, before=0.0), head)
        height = min(following.wrap(0, 0)[1], self._look.full_height)
        between = [CondPageBreak(height)] if break_page else []
        return [Grid(first, replace(self._look, after=0.0), self._head), *between, following]

    def _cut(self, row: Row, room: float) -> tuple[Row, Row] | None:
        """The row in two parts if it may part there, or if no page could ever hold it."""
        lines = int((room - 2 * self._look.padding) / row.leading)
        allowed = [line for line in row.cuts if 0 < line <= lines]
        if allowed:
            return _cut_row(row, allowed[-1])
        if self._is_endless(row) and 2 <= lines < row.length:
            return _cut_row(row, lines)
        return None

    def draw(self) -> None:
        """Fills and rules as artifacts, lines as what they belong to, frames on top."""
        canvas: PaperCanvas = self.canv
        tops = self._tops()
        with canvas.marked(None):
            self._draw_ground(canvas, tops)
        if self._head:
            self._draw_cells(canvas, self._head, self.height)
        for row, top in zip(self._rows, tops, strict=False):
            self._draw_cells(canvas, row, top - self._look.padding)
        with canvas.marked(None):
            self._draw_frames(canvas, tops)

    def _tops(self) -> list[float]:
        tops = [self.height - self._head_height() - self._margin()]
        for row in self._rows:
            tops.append(tops[-1] - self._height(row))
        return tops

    def _draw_ground(self, canvas: PaperCanvas, tops: list[float]) -> None:
        canvas.setStrokeColor(token("line"))
        canvas.setLineWidth(0.8)
        if self._look.boxed:
            canvas.roundRect(0, 0, self.width, self.height, 6, stroke=1, fill=0)
        if self._look.rules:
            for top in tops if self._head else tops[1:]:
                canvas.line(0, top, self.width, top)
        if self._look.verticals:
            for left, _ in self._look.columns[1:]:
                canvas.line(left, tops[0], left, tops[-1])
            canvas.line(self.width, tops[0], self.width, tops[-1])
        canvas.setFillColor(token("hover"))
        for box in self._framed_boxes(tops):
            canvas.rect(*box, stroke=0, fill=1)

    def _draw_frames(self, canvas: PaperCanvas, tops: list[float]) -> None:
        canvas.setStrokeColor(token("ink"))
        canvas.setLineWidth(1.8)
        for box in self._framed_boxes(tops):
            canvas.rect(*box, stroke=1, fill=0)

    def _framed_boxes(self, tops: list[float]) -> Iterator[tuple[float, float, float, float]]:
        for row, top, bottom in zip(self._rows, tops, tops[1:], strict=False):
            for (left, width), cell in zip(self._look.columns, row.cells, strict=True):
                if cell.framed:
                    yield left, bottom, width, top - bottom

    def _draw_cells(self, canvas: PaperCanvas, row: Row, top: float) -> None:
        for index, (cell, (left, width)) in enumerate(
            zip(row.cells, self._look.columns, strict=True)
        ):
            align: Align = self._look.align if index else "left"
            done = 0
            for _, group in groupby(cell.lines, key=lambda entry: id(entry.node)):
                lines = list(group)
                self._draw_entry(
                    canvas, lines, (left, top - done * row.leading, width), row.leading, align
                )
                done += len(lines)

    def _draw_entry(
        self,
        canvas: PaperCanvas,
        lines: list[CellLine],
        place: tuple[float, float, float],
        leading: float,
        align: Align,
    ) -> None:
        """Lines of one element; their own leading gives way to the row's."""
        first = lines[0]
        left, top, width = place
        turned = first.line.right_to_left
        indent = 0.0 if turned and first.hangs else first.indent
        if first.sign is not Sign.NONE:
            at = left + _sign_of_turned(first) if turned else left
            with canvas.marked(first.sign_node):
                _draw_sign(canvas, first, at, top, leading)
        if not any(entry.line.runs for entry in lines):
            return
        if first.node:
            first.node.right_to_left = first.node.right_to_left or turned
        with canvas.marked(first.node):
            for style, group in groupby(lines, key=lambda entry: entry.style):
                same = list(group)
                draw_lines(
                    canvas,
                    [entry.line for entry in same],
                    replace(style, leading=leading),
                    left + indent,
                    top,
                    width=width,
                    align=align,
                )
                top -= len(same) * leading


def _sign_of_turned(entry: CellLine) -> float:
    """How far right the sign of a right-to-left entry stands: as far as the others' stand left."""
    room = entry.line.order.room if entry.line.order else 0.0
    return room + entry.indent - 0.78 * entry.style.size


def _draw_sign(
    canvas: PaperCanvas, entry: CellLine, left: float, top: float, leading: float
) -> None:
    style = replace(entry.style, leading=leading)
    if entry.sign is Sign.BULLET:
        bullet = Line((Run(entry.sign.value, style.face),), 0.0)
        draw_lines(canvas, [bullet], style, left, top)
        return
    side = 0.78 * style.size
    bottom = top - 0.5 * leading - 0.5 * side
    canvas.setStrokeColor(token("ink"))
    canvas.setLineWidth(0.09 * style.size)
    canvas.roundRect(left, bottom, side, side, 0.2 * side, stroke=1, fill=0)
    if entry.sign is Sign.DONE:
        tick = canvas.beginPath()
        tick.moveTo(left + 0.24 * side, bottom + 0.5 * side)
        tick.lineTo(left + 0.43 * side, bottom + 0.3 * side)
        tick.lineTo(left + 0.77 * side, bottom + 0.7 * side)
        canvas.setLineWidth(0.14 * style.size)
        canvas.drawPath(tick, stroke=1, fill=0)


def _cut_row(row: Row, line: int) -> tuple[Row, Row]:
    upper = tuple(replace(cell, lines=cell.lines[:line]) for cell in row.cells)
    lower = tuple(_continued(cell, line) for cell in row.cells)
    breaks = tuple(at - line for at in row.breaks if at > line)
    early = tuple(at for at in row.breaks if at < line)
    return replace(row, cells=upper, breaks=early), replace(row, cells=lower, breaks=breaks)


def _continued(cell: Cell, line: int) -> Cell:
    rest = cell.lines[line:]
    if cell.repeated and not rest:
        return replace(cell, lines=tuple(replace(entry, node=None) for entry in cell.lines))
    return replace(cell, lines=rest)


def _as_artifact(row: Row) -> Row:
    cells = tuple(
        replace(cell, lines=tuple(replace(entry, node=None) for entry in cell.lines))
        for cell in row.cells
    )
    return replace(row, cells=cells)
