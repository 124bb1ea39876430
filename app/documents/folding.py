"""A booklet of small pages on A4 sheets: eight of A6 on both sides of each, folded twice and cut.

    front of a sheet        its back (turned on the long edge)
      5*  4*                  3*  6*
      8   1                   2   7        * stands on its head

Folded top behind bottom and then left behind right, the pages lie in their order; one cut along the
head opens them. Each further sheet is folded by itself and laid behind the one before. Marks at the
edges show the folds, scissors the cut. The tree of the document is that of the small pages in their
order, whichever side they stand on.
"""

from typing import Any, Final

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from typing_extensions import override

from app.documents.styles import PAGE_HEIGHT, PAGE_WIDTH, token
from app.documents.tagging import Mark, PaperCanvas

SMALL_WIDTH: Final = PAGE_WIDTH / 2
SMALL_HEIGHT: Final = PAGE_HEIGHT / 2
PAGES_A_SHEET: Final = 8
# by the page's place in its sheet, from 0: on the back; right of the middle; above, head down
_PLACES: Final = (
    (False, True, False),
    (True, False, False),
    (True, False, True),
    (False, True, True),
    (False, False, True),
    (True, True, True),
    (True, True, False),
    (False, False, False),
)
_MARK: Final = 5 * mm
_SCISSORS: Final = 9.0  # points


def side_of(page: int) -> int:
    """Give the side of a sheet (from 0) on which a small page (from 0) stands."""
    sheet, at = divmod(page, PAGES_A_SHEET)
    return 2 * sheet + _PLACES[at][0]


class FoldedCanvas(PaperCanvas):
    """Takes small pages one after another and puts four of them on each side of a sheet."""

    def __init__(self, *args: Any, **kw: Any) -> None:
        super().__init__(*args, **kw)
        self._numbers: dict[int, int] = {}  # the next number of marked content by side
        self._lay_page()

    def _lay_page(self) -> None:
        """What is drawn from here on stands in the small page's place, head down in the upper."""
        _, right, above = _PLACES[(self.getPageNumber() - 1) % PAGES_A_SHEET]
        x, y = right * SMALL_WIDTH, above * SMALL_HEIGHT
        self.saveState()
        if above:
            self.transform(-1, 0, 0, -1, x + SMALL_WIDTH, y + SMALL_HEIGHT)
        else:
            self.translate(x, y)

    @override
    def next_mark(self) -> Mark:
        side = side_of(self.getPageNumber() - 1)
        number = self._numbers.get(side, 0)
        self._numbers[side] = number + 1
        return Mark(side, number)

    @override
    def showPage(self) -> None:
        """Put the small page aside and begin the next one in its place."""
        super().showPage()
        self._lay_page()

    @override
    def save(self) -> None:
        """Write the sides of all sheets, on each its pages in the order in which they are read."""
        total = len(self._finished)
        sides: dict[int, list[dict[str, Any]]] = {}
        for page, state in enumerate(self._finished):
            sides.setdefault(side_of(page), []).append(state)
        for side in sorted(sides):
            drawn: dict[str, list[Any]] = {"_code": [], "_formsinuse": []}
            for state in sides[side]:
                self.__dict__.update(state)
                self._finish_page(self, total)
                self.restoreState()
                for name, parts in drawn.items():
                    parts.extend(state[name])
            self.__dict__.update(drawn)
            self._pagesize = (PAGE_WIDTH, PAGE_HEIGHT)
            self._draw_marks()
            Canvas.showPage(self)
        Canvas.save(self)

    def _draw_marks(self) -> None:
        """Dashes where it is folded; scissors at the fold that is cut open afterwards."""
        with self.artifact("<</Type /Page>>"):
            self.setStrokeColor(token("lineStrong"))
            self.setLineWidth(0.8)
            self.setDash(3, 2)
            for x in (0.0, PAGE_WIDTH - _MARK):
                self.line(x, SMALL_HEIGHT, x + _MARK, SMALL_HEIGHT)
            for y in (0.0, PAGE_HEIGHT - _MARK):
                self.line(SMALL_WIDTH, y, SMALL_WIDTH, y + _MARK)
            self.setDash()
            _draw_scissors(self, PAGE_WIDTH - _MARK - _SCISSORS - 3, SMALL_HEIGHT)


def _draw_scissors(canvas: Canvas, x: float, y: float) -> None:
    """Two blades that cross at the line and two rings."""
    side = _SCISSORS
    canvas.setStrokeColor(token("ink2"))
    canvas.setLineWidth(0.9)
    for up in (1, -1):
        canvas.circle(x + 0.18 * side, y + up * 0.28 * side, 0.17 * side, stroke=1, fill=0)
        canvas.line(x + 0.32 * side, y + up * 0.18 * side, x + side, y - up * 0.26 * side)
