"""Blocks of running text on paper: paragraphs, the two voices, list items, signature lines."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.platypus import Flowable

from app.documents.fonts import Face
from app.documents.styles import TextStyle, token
from app.documents.tagging import PaperCanvas, StructureNode
from app.documents.wrapping import Line, Run, single_line, wrap_runs
from app.documents.writing import draw_lines

BAR_WIDTH = 3.4
BAR_INDENT = 14.0
_SIGNATURE_LINES = 6  # of name and role; the whole name stands in the base data
_MINIMUM_LINES = 2  # on either side of a page break


@dataclass(frozen=True)
class Look:
    """Where a block of text stands: indent, coloured bar (a token), distances around it.

    `beside` stays free at the right of its lines.
    """

    indent: float = 0.0
    beside: float = 0.0
    bar: str = ""
    before: float = 0.0
    after: float = 0.0

    @property
    def text_indent(self) -> float:
        """Where the letters begin."""
        return BAR_INDENT if self.bar else self.indent


class TextBlock(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """A paragraph of one structure element that breaks over pages, two lines on either side."""

    def __init__(
        self,
        runs: Sequence[Run],
        style: TextStyle,
        node: StructureNode,
        look: Look | None = None,
        label: tuple[str, StructureNode] | None = None,
    ) -> None:
        super().__init__()
        self._runs = runs
        self._style = style
        self._node = node
        self._look = look or Look()
        self._label = label
        self._lines: list[Line] | None = None
        self._padding = 0.22 * style.leading if self._look.bar else 0.0
        self.spaceBefore = self._look.before
        self.spaceAfter = self._look.after

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Width and height of the block."""
        if self._lines is None:
            room = available_width - self._look.text_indent - self._look.beside
            self._lines = wrap_runs(self._runs, self._style.size, room, self._style.language)
        self.width = available_width
        self.height = len(self._lines) * self._style.leading + 2 * self._padding
        return self.width, self.height

    def height_of_lines(self, count: int, width: float) -> float:
        """The height of the first `count` lines, to keep a heading with them."""
        self.wrap(width, 0)
        assert self._lines is not None  # noqa: S101 - set by wrap
        return min(count, len(self._lines)) * self._style.leading + 2 * self._padding

    def split(self, available_width: float, available_height: float) -> list["TextBlock"]:
        """The part that fits and the rest; nothing if less than two lines would stand alone."""
        self.wrap(available_width, available_height)
        lines = self._lines or []
        fitting = int((available_height - 2 * self._padding + 0.01) / self._style.leading)
        if fitting >= len(lines):
            return [self]
        fitting = min(fitting, len(lines) - _MINIMUM_LINES)
        if fitting < _MINIMUM_LINES:
            return []
        return [self._part(lines[:fitting], self._label), self._part(lines[fitting:], None)]

    def _part(self, lines: list[Line], label: tuple[str, StructureNode] | None) -> "TextBlock":
        part = TextBlock((), self._style, self._node, self._look, label)
        part._lines = lines
        return part

    def draw(self) -> None:
        """Bar, label and lines, each marked as what it is."""
        canvas: PaperCanvas = self.canv
        look, style = self._look, self._style
        lines = self._lines or []
        turned = bool(lines) and lines[0].right_to_left  # bar, bullet, indent stand at the right
        self._node.right_to_left = self._node.right_to_left or turned
        if look.bar:
            left = self.width - look.beside - BAR_WIDTH if turned else 0.0
            with canvas.marked(None):
                canvas.setFillColor(token(look.bar))
                canvas.rect(left, 0, BAR_WIDTH, self.height, stroke=0, fill=1)
        top = self.height - self._padding
        if self._node.bookmark:
            self._node.top = canvas.absolutePosition(0, self.height)[1]
        if self._label:
            sign, node = self._label
            label = single_line(sign, style.face, style.size)
            with canvas.marked(node):
                x = self.width - look.beside - label.width if turned else 0.0
                draw_lines(canvas, [label], style, x, top)
        with canvas.marked(self._node):
            draw_lines(canvas, lines, style, 0.0 if turned else look.text_indent, top)


class Signatures(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """Signature lines side by side with name and role under each; they never part."""

    def __init__(
        self,
        entries: Sequence[tuple[str, StructureNode]],
        style: TextStyle,
        *,
        per_row: int,
        room_to_sign: float,
    ) -> None:
        super().__init__()
        self._entries = entries
        self._style = style
        self._per_row = per_row
        self._room = room_to_sign
        self._rows: list[list[tuple[list[Line], StructureNode]]] = []

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Width and height of all signatures."""
        self._gap = 1.5 * self._style.leading
        self._column = (available_width - self._gap * (self._per_row - 1)) / self._per_row
        runs = [((Run(text, self._style.face),), node) for text, node in self._entries]
        size, language = self._style.size, self._style.language
        wrapped = [
            (wrap_runs(run, size, self._column, language)[:_SIGNATURE_LINES], node)
            for run, node in runs
        ]
        self._rows = [
            wrapped[start : start + self._per_row]
            for start in range(0, len(wrapped), self._per_row)
        ]
        self.width = available_width
        self.height = sum(self._row_height(row) for row in self._rows)
        return self.width, self.height

    def _row_height(self, row: Sequence[tuple[list[Line], Any]]) -> float:
        most = max(len(lines) for lines, _ in row)
        return self._room + 0.4 * self._style.leading + most * self._style.leading

    def draw(self) -> None:
        """Rules as artifacts, names as text."""
        canvas: PaperCanvas = self.canv
        top = self.height
        for row in self._rows:
            rule = top - self._room
            for index, (lines, node) in enumerate(row):
                x = index * (self._column + self._gap)
                with canvas.marked(None):
                    canvas.setStrokeColor(token("ink"))
                    canvas.setLineWidth(0.9)
                    canvas.line(x, rule, x + self._column, rule)
                with canvas.marked(node):
                    draw_lines(canvas, lines, self._style, x, rule - 0.4 * self._style.leading)
            top -= self._row_height(row)


def plain_run(text: str, face: Face) -> tuple[Run, ...]:
    """A text in one face."""
    return (Run(text, face),)
