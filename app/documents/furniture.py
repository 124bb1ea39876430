"""What stands on every page: sender, secrecy mark, page number, footer, watermark (ui.md 10)."""

from dataclasses import dataclass, replace
from typing import Self

from reportlab.lib.units import mm
from typing_extensions import override

from app.documents.fonts import Face, text_width
from app.documents.letterhead import Logo, draw_logo, with_size
from app.documents.styles import (
    CONTENT_WIDTH,
    FOOTER,
    LEFT,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    RIGHT,
    TOP,
    token,
)
from app.documents.tagging import PaperCanvas, StructureNode
from app.documents.wrapping import Run, wrap_runs
from app.documents.writing import draw_words

HEADER_RULE = PAGE_HEIGHT - 24 * mm
CONTENT_TOP = 27.5 * mm
PLAIN_TOP = 14 * mm
PLAIN_BOTTOM = 13.5 * mm
CONTENT_BOTTOM = 16.5 * mm
_HEADER = "<</Type /Pagination /Subtype /Header /Attached [/Top]>>"
_FOOTER = "<</Type /Pagination /Subtype /Footer /Attached [/Bottom]>>"
WATERMARK = "<</Type /Pagination /Subtype /Watermark>>"
_ELLIPSIS = "…"
_SMALLEST_NAME = 7.5
_LONGEST = 200  # letters of a header or footer that are measured at all


@dataclass(frozen=True)
class Furniture:
    """The words of header and footer; `watermarks` lie under the text, largest first.

    `first_header` is the structure element of page one's header: it is read aloud once, on the
    other pages header and footer are artifacts. The logo is one everywhere: the name says it.
    """

    organiser: str
    unit: str
    confidential: str
    confidential_ground: str
    footer_left: str
    footer_right: str
    watermarks: tuple[str, ...]
    first_header: StructureNode
    scale: float = 1.0
    logo: Logo | None = None

    def bearing(self, logo: Logo) -> Self:
        """The same with a logo."""
        return replace(self, logo=logo)

    def begin_page(self, canvas: PaperCanvas) -> None:
        """Watermark, header and footer but for the page number."""
        for index, word in enumerate(self.watermarks):
            with canvas.artifact(WATERMARK):
                draw_watermark(canvas, word, index)
        if canvas.getPageNumber() == 1:
            with canvas.marked(self.first_header):
                self._draw_words(canvas)
            with canvas.artifact(_HEADER):
                self._draw_header_lines(canvas)
        else:
            with canvas.artifact(_HEADER):
                self._draw_words(canvas)
                self._draw_header_lines(canvas)
        if self.logo:
            with canvas.artifact(_HEADER):
                size = self._logo_size(self.logo)
                middle = PAGE_HEIGHT - TOP - 3.6 * mm
                draw_logo(canvas, self.logo, LEFT, middle - size[1] / 2, size)
        with canvas.artifact(_FOOTER):
            self._draw_footer(canvas)

    def finish_page(self, canvas: PaperCanvas, total: int) -> None:
        """The page number `n (N)`, once the number of pages is known."""
        with canvas.artifact(_HEADER):
            canvas.setFillColor(token("ink"))
            canvas.setFont(Face.REGULAR.value, 9.75 * self.scale)
            baseline = PAGE_HEIGHT - TOP - 4.2 * mm
            canvas.drawRightString(
                PAGE_WIDTH - RIGHT, baseline, f"{canvas.getPageNumber()} ({total})"
            )

    def _frame(self) -> tuple[float, float, float]:
        """Left edge, width and size of the letters of the secrecy frame."""
        size = 9.75 * self.scale
        words = text_width(self.confidential, Face.BOLD, 1.0)
        words += text_width(self._ground(), Face.REGULAR, 1.0)
        free = PAGE_WIDTH - RIGHT - 15 * mm * self.scale - self._start() - 10 * mm
        if words:  # whose paper it is and by what law it is secret: neither is cut
            room = free - min(self._wish(), 0.5 * free)
            size = min(size, max(room / words, _SMALLEST_NAME * self.scale))
        width = words * size + 6 * mm
        return PAGE_WIDTH - RIGHT - 15 * mm * self.scale - width, width, size

    def _start(self) -> float:
        """Where the sender's name begins: at the margin, or behind the logo."""
        return float(LEFT + self._logo_size(self.logo)[0] + 3 * mm if self.logo else LEFT)

    def _wish(self) -> float:
        """How wide name and unit are at their size."""
        name = text_width(self.organiser[:_LONGEST], Face.BOLD, 10.5 * self.scale)
        return max(name, text_width(self.unit[:_LONGEST], Face.REGULAR, 9.75 * self.scale))

    def _ground(self) -> str:
        return f" · {self.confidential_ground}" if self.confidential_ground else ""

    def _logo_size(self, logo: Logo) -> tuple[float, float]:
        """A wide logo takes the room of the name beside it only as far as the name can spare."""
        return with_size(logo, 9.5 * mm, 34 * mm)

    def _draw_words(self, canvas: PaperCanvas) -> None:
        left, _, size = self._frame()
        start = self._start()
        room = left - start - 4 * mm
        name_size, unit_size = 10.5 * self.scale, 9.75 * self.scale
        wish = text_width(self.organiser[:_LONGEST], Face.BOLD, name_size)
        if wish > room:  # a name is rather small than shortened
            name_size = max(name_size * room / wish, _SMALLEST_NAME * self.scale)
        canvas.setFillColor(token("ink"))
        name = fitted(self.organiser, Face.BOLD, name_size, room)
        draw_words(canvas, name, Face.BOLD, name_size, (start, PAGE_HEIGHT - TOP - 2 * mm))
        canvas.setFillColor(token("ink3"))
        unit = fitted(self.unit, Face.REGULAR, unit_size, room)
        under = PAGE_HEIGHT - TOP - (2 + 4.7 * self.scale) * mm
        draw_words(canvas, unit, Face.REGULAR, unit_size, (start, under))
        text = canvas.beginText(left + 3 * mm, PAGE_HEIGHT - TOP - 4.2 * mm)
        text.setFillColor(token("ink"))
        text.setFont(Face.BOLD.value, size)
        text.textOut(self.confidential)
        text.setFont(Face.REGULAR.value, size)
        text.textOut(self._ground())
        canvas.drawText(text)

    def _draw_header_lines(self, canvas: PaperCanvas) -> None:
        left, width, size = self._frame()
        middle = PAGE_HEIGHT - TOP - 4.2 * mm + 0.36 * size
        height = 6.4 * mm * self.scale
        canvas.setStrokeColor(token("ink"))
        canvas.setLineWidth(1.2)
        if self.confidential:  # a paper without anybody in it is public
            canvas.roundRect(left, middle - height / 2, width, height, 3, stroke=1, fill=0)
        canvas.line(LEFT, HEADER_RULE, PAGE_WIDTH - RIGHT, HEADER_RULE)

    def _draw_footer(self, canvas: PaperCanvas) -> None:
        size = 8.8 * self.scale
        canvas.setStrokeColor(token("line"))
        canvas.setLineWidth(0.8)
        canvas.line(LEFT, FOOTER + 5 * mm, PAGE_WIDTH - RIGHT, FOOTER + 5 * mm)
        canvas.setFillColor(token("ink3"))
        right = fitted(self.footer_right, Face.REGULAR, size, 0.62 * CONTENT_WIDTH)
        room = CONTENT_WIDTH - text_width(right, Face.REGULAR, size) - 4 * mm
        draw_words(canvas, right, Face.REGULAR, size, (PAGE_WIDTH - RIGHT, FOOTER), "right")
        wish = text_width(self.footer_left[:_LONGEST], Face.REGULAR, size)
        if wish > room:  # the client's name stands last: rather small than cut
            size = max(size * room / wish, _SMALLEST_NAME * self.scale)
        left = fitted(self.footer_left, Face.REGULAR, size, room)
        draw_words(canvas, left, Face.REGULAR, size, (LEFT, FOOTER))


def draw_watermark(
    canvas: PaperCanvas,
    word: str,
    index: int,
    page: tuple[float, float] = (PAGE_WIDTH, PAGE_HEIGHT),
) -> None:
    """Write a word across the page, under its text."""
    canvas.saveState()
    canvas.setFillColor(token("sunken"))
    canvas.setStrokeColor(token("line"))
    canvas.setLineWidth(0.8)
    most = 120.0 * page[0] / PAGE_WIDTH
    size = min(most, most * 480 * page[0] / PAGE_WIDTH / text_width(word, Face.BOLD, most))
    canvas.setFont(Face.BOLD.value, size)
    canvas.translate(page[0] / 2, page[1] / 2 - index * 1.4 * size)
    canvas.rotate(45)
    canvas.drawCentredString(0, -0.35 * size, word, mode=2)
    canvas.restoreState()


@dataclass(frozen=True)
class PlainFurniture(Furniture):
    """A plain paper names its sender once and numbers its pages only if there are several (19)."""

    @override
    def begin_page(self, canvas: PaperCanvas) -> None:
        for index, word in enumerate(self.watermarks):
            with canvas.artifact(WATERMARK):
                draw_watermark(canvas, word, index)
        if canvas.getPageNumber() > 1:
            return
        down = PLAIN_TOP
        if self.logo:
            width, height = with_size(self.logo, 11 * mm, 0.25 * CONTENT_WIDTH)
            down = 9 * mm + height
            with canvas.artifact(_HEADER):
                place = (PAGE_WIDTH - RIGHT - width, PAGE_HEIGHT - down)
                draw_logo(canvas, self.logo, *place, (width, height))
        if not self.organiser:
            return
        with canvas.marked(self.first_header):
            canvas.setFillColor(token("ink"))
            room = 0.25 * CONTENT_WIDTH
            lines = wrap_runs((Run(self.organiser[:_LONGEST], Face.BOLD),), 10.5, room)
            for index, line in enumerate(lines[:2]):
                place = (PAGE_WIDTH - RIGHT, PAGE_HEIGHT - down - (5 + 5 * index) * mm)
                draw_words(canvas, line.text, Face.BOLD, 10.5, place, "right")

    @override
    def finish_page(self, canvas: PaperCanvas, total: int) -> None:
        if total == 1:
            return
        with canvas.artifact(_FOOTER):
            canvas.setFillColor(token("ink3"))
            canvas.setFont(Face.REGULAR.value, 11)
            number = f"{canvas.getPageNumber()} ({total})"
            canvas.drawRightString(PAGE_WIDTH - RIGHT, FOOTER, number)


def fitted(text: str, face: Face, size: float, room: float) -> str:
    """The text in one line, shortened with an ellipsis where it would run into its neighbour."""
    text = text.replace("\n", " ")
    if len(text) <= _LONGEST and text_width(text, face, size) <= room:
        return text
    text = text[:_LONGEST]
    while text and text_width(text + _ELLIPSIS, face, size) > room:
        text = text[:-1]
    return text.rstrip() + _ELLIPSIS
