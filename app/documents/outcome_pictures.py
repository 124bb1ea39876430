"""Goals from start to end on their five levels (21): heads, a row a goal, the legend."""

from collections.abc import Sequence

from app.documents.pictures import Picture, draw_tick, lines_of
from app.documents.styles import Sheet, token
from app.documents.tagging import PaperCanvas, StructureNode
from app.documents.writing import draw_lines
from app.domain.papers import Outcome

_APART = 3.0  # points between two heads


def strip_place(sheet: Sheet, width: float) -> tuple[float, float]:
    """Left edge and cell width of the strip of five levels."""
    cell = (0.122 if sheet.large else 0.095) * width
    return width - 5 * cell - 0.016 * width, cell


class OutcomeHead(Picture):
    """The heads over the goals and over their five levels."""

    def __init__(
        self, sheet: Sheet, row: StructureNode, title: str, levels: Sequence[str], width: float
    ) -> None:
        self._style = sheet.column
        self._left, self._cell = strip_place(sheet, width)
        self._title, self._title_node = title, row.add("TH", scope="Column")
        self._levels_node = row.add("TH", scope="Column")
        room = self._cell - _APART
        self._levels = [lines_of(level, self._style, room) for level in levels]
        self._most = max(map(len, self._levels), default=1)
        super().__init__((self._most + 0.5) * self._style.leading)

    def draw(self) -> None:
        """The words at the foot of the row, a rule under them."""
        canvas: PaperCanvas = self.canv
        style = self._style
        with canvas.marked(None):
            canvas.setStrokeColor(token("line"))
            canvas.setLineWidth(0.8)
            canvas.line(0, 0, self.width, 0)
        with canvas.marked(self._title_node):
            draw_lines(canvas, lines_of(self._title, style, self._left), style, 0, self.height)
        with canvas.marked(self._levels_node):
            for index, lines in enumerate(self._levels):
                top = self.height - (self._most - len(lines)) * style.leading
                x = self._left + index * self._cell
                draw_lines(canvas, lines, style, x, top, width=self._cell, align="center")


class OutcomeLegend(Picture):
    """What the dashed and the filled cell mean."""

    def __init__(self, sheet: Sheet, place: StructureNode, words: tuple[str, str]) -> None:
        self._sheet, self._words = sheet, words
        self._node = place.add("P")
        super().__init__(1.5 * sheet.body.leading, after=sheet.step)

    def draw(self) -> None:
        """Two small cells with their words."""
        canvas: PaperCanvas = self.canv
        style = self._sheet.muted
        side = 0.72 * style.size
        x = 0.0
        for level, word in zip((0, 4), self._words, strict=True):
            with canvas.marked(None):
                corner = (x, (self.height - side) / 2)
                draw_level(canvas, Outcome("", "", 0, 9), level, corner, (1.7 * side, side))
                if level == 4:
                    canvas.setFillColor(token("ink"))
                    canvas.roundRect(*corner, 1.7 * side, side, 2, stroke=0, fill=1)
            x += 2.4 * side
            lines = lines_of(f"{word} ", style, 300)
            with canvas.marked(self._node):
                draw_lines(canvas, lines, style, x, (self.height + style.leading) / 2)
            x += sum(line.width for line in lines) + 2 * side


class OutcomeRow(Picture):
    """A goal with its strip of five levels: dashed where it was, filled where it is."""

    def __init__(
        self, sheet: Sheet, row: StructureNode, outcome: Outcome, alt: str, width: float
    ) -> None:
        self._sheet = sheet
        self._outcome = outcome
        self._left, self._cell = strip_place(sheet, width)
        body = sheet.body
        title = row.add("TH", scope="Row")
        self._title_node, self._note_node = title.add("P"), title.add("P")
        self._figure = row.add("TD").add("Figure", alt=alt)
        room = self._left - 6
        self._title = lines_of(outcome.title, sheet.strong, room)
        self._note = lines_of(outcome.note, sheet.muted, room) if outcome.note else []
        text = (len(self._title) + len(self._note)) * body.leading
        super().__init__(max(text, 1.7 * body.leading) + 0.6 * body.leading)

    def draw(self) -> None:
        """Rule, words, strip."""
        canvas: PaperCanvas = self.canv
        body = self._sheet.body
        top = self.height - 0.3 * body.leading
        with canvas.marked(None):
            canvas.setStrokeColor(token("line"))
            canvas.setLineWidth(0.8)
            canvas.line(0, 0, self.width, 0)
        with canvas.marked(self._title_node):
            draw_lines(canvas, self._title, self._sheet.strong, 0, top)
        if self._note:
            with canvas.marked(self._note_node):
                under = top - len(self._title) * body.leading
                draw_lines(canvas, self._note, self._sheet.muted, 0, under)
        side = 1.45 * body.leading
        bottom = (self.height - side) / 2
        self.place(self._figure, self._left, bottom, 5 * self._cell, side)
        with canvas.marked(self._figure):
            for level in range(5):
                self._draw_level(canvas, level, self._left + level * self._cell, bottom, side)

    def _draw_level(
        self, canvas: PaperCanvas, level: int, x: float, bottom: float, side: float
    ) -> None:
        draw_level(canvas, self._outcome, level, (x, bottom), (self._cell - 1.5, side))


def draw_level(
    canvas: PaperCanvas,
    outcome: Outcome,
    level: int,
    corner: tuple[float, float],
    size: tuple[float, float],
) -> None:
    """One cell of the strip: now filled, start dashed, between them tinted, else open."""
    start, now = outcome.start, outcome.now
    (x, bottom), (width, side) = corner, size
    between = start is not None and now is not None and min(start, now) <= level <= max(start, now)
    canvas.saveState()
    canvas.setStrokeColor(token("ink" if level in {start, now} else "btnLine"))
    canvas.setLineWidth(1.1 if level in {start, now} else 0.8)
    canvas.setFillColor(token("ink" if level == now else "hover" if between else "surface"))
    if level == start and level != now:
        canvas.setFillColor(token("surface"))
        canvas.setDash(2.4, 1.8)
    canvas.roundRect(x, bottom, width, side, 3, stroke=1, fill=1)
    canvas.restoreState()
    if level == now:
        canvas.setStrokeColor(token("surface"))
        draw_tick(canvas, x + width / 2 - 0.35 * side, bottom + 0.13 * side, 0.75 * side, 1.5)
