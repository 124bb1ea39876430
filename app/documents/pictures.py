"""Drawn blocks of papers: goals from start to end, own numbers, figures, codes, the path of steps.

Each picture is a Figure with words; what is text in it is text in the structure too.
"""

from collections.abc import Sequence

from reportlab.platypus import Flowable

from app.documents.fonts import Face
from app.documents.styles import Sheet, TextStyle, token
from app.documents.tagging import PaperCanvas, StructureNode
from app.documents.wrapping import Line, Run, wrap_runs
from app.documents.writing import draw_lines
from app.domain.papers import Rating

_TICK = ((0.24, 0.5), (0.43, 0.3), (0.77, 0.7))


class Picture(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """A block of a fixed height that never parts; `node` gets the place of the figure.

    `keeps` is how much of what follows should stand on its page.
    """

    def __init__(self, height: float, *, before: float = 0.0, after: float = 0.0) -> None:
        super().__init__()
        self.height = height
        self.keeps = 0.0
        self.spaceBefore = before
        self.spaceAfter = after

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Width and height."""
        self.width = available_width
        return self.width, self.height

    def place(self, node: StructureNode, x: float, y: float, width: float, height: float) -> None:
        """Tell where a figure stands on its page."""
        corners = [
            self.canv.absolutePosition(*corner) for corner in ((x, y), (x + width, y + height))
        ]
        (left, right), (bottom, top) = (sorted(ends) for ends in zip(*corners, strict=True))
        node.box = (left, bottom, right, top)  # a page of a booklet may stand on its head


def lines_of(text: str, style: TextStyle, width: float) -> list[Line]:
    """A text in lines of one style."""
    return wrap_runs((Run(text, style.face),), style.size, width, style.language)


def draw_tick(canvas: PaperCanvas, x: float, y: float, side: float, width: float) -> None:
    """Draw a tick into a square; `side` and the line's `width` are in points."""
    path = canvas.beginPath()
    points = [(x + dx * side, y + dy * side) for dx, dy in _TICK]
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    canvas.setLineWidth(width)
    canvas.drawPath(path, stroke=1, fill=0)


class RatingRow(Picture):
    """A line of the client's own numbers: ring where it was, dot where it is, both in words."""

    def __init__(
        self,
        sheet: Sheet,
        row: StructureNode,
        rating: Rating,
        ends: tuple[int, int],
        alt: str,
    ) -> None:
        self._sheet, self._rating, self._ends = sheet, rating, ends
        self._name_node = row.add("TH", scope="Row")
        self._figure = row.add("TD").add("Figure", alt=alt)
        self._value_node = row.add("TD")
        super().__init__((1.9 if sheet.large else 1.68) * sheet.body.leading)

    def draw(self) -> None:
        """Name, scale, numbers."""
        canvas: PaperCanvas = self.canv
        body = self._sheet.body
        left, right = 0.262 * self.width, 0.717 * self.width
        if self._sheet.large:
            left, right = 0.40 * self.width, 0.80 * self.width
        middle = self.height / 2
        top = middle + body.leading / 2
        with canvas.marked(self._name_node):
            draw_lines(canvas, lines_of(self._rating.name, body, left - 8)[:2], body, 0, top)
        self.place(self._figure, left - 5, middle - 6, right - left + 10, 12)
        with canvas.marked(self._figure):
            self._draw_scale(canvas, left, right, middle)
        last = str(self._rating.last)
        before = f"{self._rating.first} – " if self._rating.first is not None else ""
        runs = (Run(before, Face.REGULAR), Run(last, Face.BOLD))
        with canvas.marked(self._value_node):
            draw_lines(
                canvas, wrap_runs(runs, body.size, 90), body, right + 0.035 * self.width, top
            )

    def _draw_scale(self, canvas: PaperCanvas, left: float, right: float, middle: float) -> None:
        lowest, highest = self._ends
        step = (right - left) / (highest - lowest)
        canvas.setStrokeColor(token("line"))
        canvas.setLineWidth(1.2)
        canvas.line(left, middle, right, middle)
        canvas.setLineWidth(0.8)
        canvas.setStrokeColor(token("btnLine"))
        if highest - lowest <= 20:
            for tick in range(highest - lowest + 1):
                x = left + tick * step
                canvas.line(x, middle - 2.6, x, middle + 2.6)
        first, last = self._rating.first, self._rating.last
        there = left + (last - lowest) * step
        canvas.setStrokeColor(token("ink"))
        if first is not None and first != last:
            here = left + (first - lowest) * step
            canvas.setLineWidth(1.8)
            canvas.line(here, middle, there, middle)
            canvas.setFillColor(token("surface"))
            canvas.setLineWidth(1.4)
            canvas.circle(here, middle, 4.1, stroke=1, fill=1)
        canvas.setFillColor(token("ink"))
        canvas.circle(there, middle, 4.8, stroke=0, fill=1)


class FigureCards(Picture):
    """Numbers in frames side by side, two to a row in the large size."""

    def __init__(
        self,
        sheet: Sheet,
        listing: StructureNode,
        figures: Sequence[tuple[str, str]],
        width: float,
    ) -> None:
        self._sheet = sheet
        self._across = 2 if sheet.large else min(4, max(len(figures), 1))
        self._gap = 8.0
        self._room = (width - self._gap * (self._across - 1)) / self._across
        self._number = TextStyle(Face.BOLD, 1.52 * sheet.body.size, 1.42 * sheet.body.leading)
        self._cards = []
        for number, words in figures:
            item = listing.add("LI").add("LBody")
            lines = lines_of(words, sheet.muted, self._room - 20)
            self._cards.append((number, item.add("P"), lines, item.add("P")))
        most = max((len(lines) for _, _, lines, _ in self._cards), default=1)
        self._height = self._number.leading + (most + 0.8) * sheet.body.leading
        rows = -(-len(figures) // self._across)
        super().__init__(rows * (self._height + self._gap) - self._gap, after=2 * sheet.step)

    def draw(self) -> None:
        """Frames as artifacts, numbers and words as text."""
        canvas: PaperCanvas = self.canv
        for index, (number, number_node, lines, words_node) in enumerate(self._cards):
            down, along = divmod(index, self._across)
            x = along * (self._room + self._gap)
            top = self.height - down * (self._height + self._gap)
            with canvas.marked(None):
                canvas.setStrokeColor(token("line"))
                canvas.setLineWidth(0.8)
                canvas.roundRect(x, top - self._height, self._room, self._height, 5, 1, 0)
            start = top - 0.4 * self._sheet.body.leading
            with canvas.marked(number_node):
                draw_lines(canvas, lines_of(number, self._number, 900), self._number, x + 10, start)
            with canvas.marked(words_node):
                under = start - self._number.leading
                draw_lines(canvas, lines, self._sheet.muted, x + 10, under)


class RuledLines(Picture):
    """Lines to write on."""

    def __init__(self, sheet: Sheet, count: int) -> None:
        self._count = count
        self._step = 1.7 * sheet.body.leading
        super().__init__(count * self._step, after=sheet.step)

    def draw(self) -> None:
        """The lines, artifacts."""
        canvas: PaperCanvas = self.canv
        with canvas.marked(None):
            canvas.setStrokeColor(token("lineStrong"))
            canvas.setLineWidth(0.8)
            for index in range(self._count):
                canvas.line(0, 2 + index * self._step, self.width, 2 + index * self._step)


class QrPicture(Picture):
    """A QR code with its caption beside it."""

    def __init__(
        self,
        sheet: Sheet,
        place: StructureNode,
        code: tuple[tuple[tuple[bool, ...], ...], str, str],
        width: float,
    ) -> None:
        self._fields, alt, caption = code
        self._sheet = sheet
        self._side = max(112.0, 2.4 * len(self._fields))
        self._figure = place.add("Figure", alt=alt)
        self._caption_node = place.add("P")
        self._caption = lines_of(caption, sheet.body, width - self._side - 14) if caption else []
        height = max(self._side, len(self._caption) * sheet.body.leading)
        super().__init__(height, before=sheet.step, after=2 * sheet.step)

    def draw(self) -> None:
        """Black fields row by row (runs of them as one rectangle), then the caption."""
        canvas: PaperCanvas = self.canv
        bottom = self.height - self._side
        size = self._side / len(self._fields)
        self.place(self._figure, 0, bottom, self._side, self._side)
        with canvas.marked(self._figure):
            canvas.setFillColor(token("ink"))
            path = canvas.beginPath()
            for row, fields in enumerate(self._fields):
                start: int | None = None
                for at, black in enumerate((*fields, False)):
                    if black and start is None:
                        start = at
                    elif not black and start is not None:
                        y = self.height - (row + 1) * size
                        path.rect(start * size, y, (at - start) * size, size)
                        start = None
            canvas.drawPath(path, stroke=0, fill=1)
        if self._caption:
            height = len(self._caption) * self._sheet.body.leading
            top = bottom + (self._side + height) / 2
            with canvas.marked(self._caption_node):
                draw_lines(canvas, self._caption, self._sheet.body, self._side + 14, top)
