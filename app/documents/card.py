"""Parts of an A5 card: a line with a drawn sign, a soft box at the end, the sender on top."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final, Self

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.documents.fonts import Face
from app.documents.furniture import WATERMARK, draw_watermark, fitted
from app.documents.letterhead import Logo, draw_logo, with_size
from app.documents.pages import A5_PAGE, PageShape
from app.documents.styles import TextStyle, token
from app.documents.tagging import PaperCanvas, StructureNode
from app.documents.wrapping import Line, Run, wrap_runs
from app.documents.writing import draw_lines, draw_words

_SIGN: Final = 19.0  # points; drawn on a grid of 24
_INDENT: Final = 34.0
_PADDING: Final = 6.5
_BOX_PADDING: Final = 11.0
_Point = tuple[float, float]


@dataclass(frozen=True)
class CardFurniture:
    """The sender at the top; the practice mark under the text. One page needs no number."""

    organiser: str
    unit: str
    watermarks: tuple[str, ...]
    first_header: StructureNode
    page: PageShape = A5_PAGE
    logo: Logo | None = None

    def bearing(self, logo: Logo) -> Self:
        """The same with a logo."""
        return replace(self, logo=logo)

    def begin_page(self, canvas: PaperCanvas) -> None:
        """Watermark and sender; only on page one are they read aloud."""
        for index, word in enumerate(self.watermarks):
            with canvas.artifact(WATERMARK):
                draw_watermark(canvas, word, index, (self.page.width, self.page.height))
        first = canvas.getPageNumber() == 1
        with canvas.marked(self.first_header if first else None):
            self._write(canvas, self.organiser, Face.BOLD, "ink", 12.5 * mm)
            self._write(canvas, self.unit, Face.REGULAR, "ink3", 17 * mm)
        if self.logo:
            width, height = self._logo_size(self.logo)
            place = (self.page.width - self.page.right - width, self.page.height - 8 * mm - height)
            with canvas.marked(None):
                draw_logo(canvas, self.logo, *place, (width, height))

    def _logo_size(self, logo: Logo) -> tuple[float, float]:
        return with_size(logo, 9.5 * mm, 30 * mm)

    def finish_page(self, canvas: PaperCanvas, total: int) -> None:
        """A number where the card did not fit on one page."""
        if total > 1:
            with canvas.marked(None):
                canvas.setFillColor(token("ink3"))
                canvas.setFont(Face.REGULAR.value, 9)
                number = f"{canvas.getPageNumber()} ({total})"
                canvas.drawRightString(self.page.width - self.page.right, 6 * mm, number)

    def _write(self, canvas: PaperCanvas, words: str, face: Face, color: str, down: float) -> None:
        canvas.setFillColor(token(color))
        taken = self._logo_size(self.logo)[0] + 3 * mm if self.logo else 0.0
        words = fitted(words, face, 10, self.page.content_width - taken)
        draw_words(canvas, words, face, 10, (self.page.left, self.page.height - down))


class Rule(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """A line over the whole column."""

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Width and height."""
        self.width, self.height = available_width, 4.0
        return self.width, self.height

    def draw(self) -> None:
        """An artifact."""
        canvas: PaperCanvas = self.canv
        with canvas.marked(None):
            canvas.setStrokeColor(token("ink"))
            canvas.setLineWidth(1.4)
            canvas.line(0, 2, self.width, 2)


class SignLine(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """A sign, what it says in words, and a hairline under them."""

    def __init__(
        self, sign: str, runs: Sequence[Run], style: TextStyle, node: StructureNode
    ) -> None:
        super().__init__()
        self._sign = SIGNS[sign]
        self._runs, self._style, self._node = runs, style, node
        self._lines: list[Line] = []

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Width and height."""
        self._lines = wrap_runs(
            self._runs, self._style.size, available_width - _INDENT, self._style.language
        )
        text = len(self._lines) * self._style.leading
        self.width = available_width
        self.height = max(text, _SIGN) + 2 * _PADDING
        return self.width, self.height

    def draw(self) -> None:
        """The sign and the hairline are artifacts: the words say it all."""
        canvas: PaperCanvas = self.canv
        text = len(self._lines) * self._style.leading
        with canvas.marked(None):
            canvas.setStrokeColor(token("line"))
            canvas.setLineWidth(0.8)
            canvas.line(0, 0, self.width, 0)
            canvas.saveState()
            canvas.translate(1, (self.height - _SIGN) / 2)
            canvas.scale(_SIGN / 24, _SIGN / 24)
            canvas.setStrokeColor(token("ink"))
            canvas.setLineWidth(1.9)
            canvas.setLineCap(1)
            canvas.setLineJoin(1)
            self._sign(canvas)
            canvas.restoreState()
        with canvas.marked(self._node):
            top = (self.height + text) / 2
            draw_lines(canvas, self._lines, self._style, _INDENT, top)


class SoftBox(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """Sentences in a box with a soft ground."""

    def __init__(
        self, paragraphs: Sequence[Sequence[Run]], style: TextStyle, nodes: Sequence[StructureNode]
    ) -> None:
        super().__init__()
        self._paragraphs, self._style, self._nodes = paragraphs, style, nodes
        self._wrapped: list[list[Line]] = []
        self.spaceBefore = 12.0

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Width and height."""
        room = available_width - 2 * _BOX_PADDING
        size, language = self._style.size, self._style.language
        self._wrapped = [wrap_runs(runs, size, room, language) for runs in self._paragraphs]
        self.width = available_width
        lines = sum(len(lines) for lines in self._wrapped)
        self.height = lines * self._style.leading + 2 * _BOX_PADDING
        return self.width, self.height

    def draw(self) -> None:
        """The ground as an artifact, each sentence as text."""
        canvas: PaperCanvas = self.canv
        with canvas.marked(None):
            canvas.setFillColor(token("bg"))
            canvas.roundRect(0, 0, self.width, self.height, 6, stroke=0, fill=1)
        top = self.height - _BOX_PADDING
        for lines, node in zip(self._wrapped, self._nodes, strict=True):
            with canvas.marked(node):
                draw_lines(canvas, lines, self._style, _BOX_PADDING, top)
            top -= len(lines) * self._style.leading


def _strokes(*strokes: Sequence[_Point]) -> Callable[[PaperCanvas], None]:
    """Give a drawing of open lines; y goes upwards on a grid of 24."""

    def draw(canvas: PaperCanvas) -> None:
        for stroke in strokes:
            path = canvas.beginPath()
            path.moveTo(*stroke[0])
            for point in stroke[1:]:
                path.lineTo(*point)
            canvas.drawPath(path, stroke=1, fill=0)

    return draw


def _message(canvas: PaperCanvas) -> None:
    canvas.roundRect(2.5, 6.5, 19, 15, 2.5, stroke=1, fill=0)
    _strokes(((7, 6.5), (3.5, 2.5), (3.2, 7)))(canvas)


def _phone(canvas: PaperCanvas) -> None:
    canvas.roundRect(6, 1.5, 12, 21, 2.5, stroke=1, fill=0)
    _strokes(((11, 5.2), (13, 5.2)))(canvas)


SIGNS: Final[dict[str, Callable[[PaperCanvas], None]]] = {
    "wait": _strokes(
        ((5, 22), (19, 22)),
        ((5, 2), (19, 2)),
        ((7, 22), (7, 17.5), (12, 12), (17, 17.5), (17, 22)),
        ((7, 2), (7, 6.5), (12, 12), (17, 6.5), (17, 2)),
    ),
    "message": _message,
    "phone": _phone,
    "house": _strokes(
        ((2.5, 12.5), (12, 21.5), (21.5, 12.5)),
        ((4.5, 14.5), (4.5, 2.5), (19.5, 2.5), (19.5, 14.5)),
        ((9.5, 2.5), (9.5, 10), (14.5, 10), (14.5, 2.5)),
    ),
}
"""Own drawings, one for each kind of line."""
