"""A goal in plain language: its picture, the path of its steps, what is at hand (19)."""

from app.documents.fonts import Face
from app.documents.pictures import Picture, draw_tick, lines_of
from app.documents.styles import Sheet, token
from app.documents.svg import draw_round_picture
from app.documents.tagging import PaperCanvas, StructureNode
from app.documents.wrapping import Run, wrap_runs
from app.documents.writing import draw_lines
from app.domain.papers import PathGoal

_NARROW = 300.0  # points; in a narrower column only the title stands beside the picture


class PathRow(Picture):
    """A goal in plain language: its picture, the path of its steps, what is at hand (19)."""

    def __init__(self, sheet: Sheet, place: StructureNode, goal: PathGoal, width: float) -> None:
        self._sheet, self._goal = sheet, goal
        self._narrow = width < _NARROW
        self._side = (3.4 if self._narrow else 4.2) * sheet.body.leading
        beside = self._side + 0.95 * sheet.body.leading if goal.pictogram else 0.0
        self._left = 0.0 if self._narrow else beside
        self._title_left = beside
        self._title_node = place.add("H2" if self._narrow else "H3", bookmark=goal.title)
        self._picture_node = place.add("Figure", alt=goal.title) if goal.pictogram else None
        self._path_node = place.add("Figure", alt=goal.path_words)
        self._now_node = place.add("P")
        room = width - self._left
        self._title = lines_of(goal.title, sheet.heading, width - beside)
        runs = (Run(f"{goal.now_lead} ", Face.REGULAR), Run(goal.now, Face.BOLD))
        self._now = wrap_runs(runs, sheet.body.size, room, sheet.body.language) if goal.now else []
        self._path = 1.45 * sheet.body.leading if goal.states else 0.0
        self._named = len(self._title) * sheet.heading.leading
        under = self._path + len(self._now) * sheet.body.leading
        self._text = self._named + under
        height = max(self._side, self._text)
        if self._narrow:
            self._head = max(self._side if goal.pictogram else 0.0, self._named)
            height = self._head + 0.5 * sheet.body.leading + under
        super().__init__(height + 0.5 * sheet.body.leading)

    def draw(self) -> None:
        """Picture, title, path, what is at hand, and a rule under all."""
        canvas: PaperCanvas = self.canv
        body, heading = self._sheet.body, self._sheet.heading
        with canvas.marked(None):
            canvas.setStrokeColor(token("line"))
            canvas.setLineWidth(1)
            canvas.line(0, 0, self.width, 0)
        middle = self.height - self._head / 2 if self._narrow else self.height / 2
        if self._picture_node is not None:
            bottom = middle - self._side / 2
            self.place(self._picture_node, 0, bottom, self._side, self._side)
            with canvas.marked(self._picture_node):
                draw_round_picture(canvas, self._goal.pictogram, 0, bottom, self._side)
        top = middle + (self._named if self._narrow else self._text) / 2
        self._title_node.top = canvas.absolutePosition(0, self.height)[1]
        with canvas.marked(self._title_node):
            draw_lines(canvas, self._title, heading, self._title_left, top)
        top -= self._named
        if self._narrow:
            top = self.height - self._head - 0.5 * body.leading
        if self._goal.states:
            self._draw_path(canvas, top - self._path / 2)
            top -= self._path
        if self._now:
            with canvas.marked(self._now_node):
                draw_lines(canvas, self._now, body, self._left, top)

    def _draw_path(self, canvas: PaperCanvas, middle: float) -> None:
        radius = 0.45 * self._sheet.body.leading
        count = len(self._goal.states)
        step = min(2.0 * self._sheet.body.leading, (self.width - self._left - 2 * radius) / count)
        length = (count - 1) * step + 2 * radius
        self.place(self._path_node, self._left, middle - radius, length, 2 * radius)
        with canvas.marked(self._path_node):
            for index, state in enumerate(self._goal.states[1:]):
                x = self._left + radius + index * step
                canvas.setStrokeColor(token("line" if state == "to-come" else "primary"))
                canvas.setLineWidth(2)
                canvas.line(x, middle, x + step, middle)
            for index, state in enumerate(self._goal.states):
                _draw_stop(canvas, state, self._left + radius + index * step, middle, radius)


def _draw_stop(canvas: PaperCanvas, state: str, x: float, y: float, radius: float) -> None:
    canvas.setLineWidth(1.6 if state == "now" else 1.0)
    canvas.setStrokeColor(token({"done": "primary", "now": "warn"}.get(state, "lineStrong")))
    canvas.setFillColor(token("primary" if state == "done" else "surface"))
    canvas.circle(x, y, radius, stroke=1, fill=1)
    if state == "now":
        canvas.setFillColor(token("warn"))
        canvas.circle(x, y, 0.34 * radius, stroke=0, fill=1)
    if state == "done":
        canvas.setStrokeColor(token("surface"))
        draw_tick(canvas, x - 0.72 * radius, y - 0.74 * radius, 1.44 * radius, 1.7)
