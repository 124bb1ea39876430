"""A plain paper as a booklet of A6: each part begins a page, the last part ends the booklet.

It is set in the largest size with which it fits on one sheet of eight pages. What does not fit in
the smallest takes further sheets, and nothing is cut off; pages that would be empty are for the
reader's own notes, before the last part.
"""

from dataclasses import dataclass, replace
from typing import Final, Self

from reportlab.lib.units import mm
from reportlab.platypus import Spacer

from app.documents.blocks import set_blocks
from app.documents.engine import Composition, count_pages
from app.documents.folding import PAGES_A_SHEET
from app.documents.fonts import Face
from app.documents.furniture import WATERMARK, draw_watermark, fitted
from app.documents.letterhead import Logo, draw_logo, with_size
from app.documents.pages import A6_PAGE
from app.documents.structure import DocumentInfo
from app.documents.styles import TextSize, token
from app.documents.tagging import PaperCanvas, StructureNode
from app.documents.typesetter import Typesetter
from app.documents.words import PLAN_WORDS
from app.domain.papers import Block, NewPage, Paper

_SIZES: Final = (TextSize.POCKET, TextSize.POCKET_SMALL)
_LARGE_SIZES: Final = (TextSize.POCKET_LARGE, TextSize.POCKET_LARGE_SMALL)
_ABOVE_TITLE: Final = 20 * mm
_SENDER: Final = 11.0
_NUMBER: Final = 10.0


def compose_booklet(paper: Paper) -> Composition:
    """Give the paper set on small pages, ready to be laid on sheets."""
    sizes = _LARGE_SIZES if paper.head.large else _SIZES
    counts = {size: count_pages(_set(paper, size, empty=0)) for size in sizes}
    size = next((one for one in sizes if counts[one] <= PAGES_A_SHEET), sizes[0])
    return _set(paper, size, empty=-counts[size] % PAGES_A_SHEET)


def _set(paper: Paper, size: TextSize, *, empty: int) -> Composition:
    head = paper.head
    words = PLAN_WORDS[head.language]
    setter = Typesetter(head.language, size, A6_PAGE)
    setter.story.append(Spacer(0, _ABOVE_TITLE))
    setter.title(paper.title, paper.subtitle)
    set_blocks(setter, replace(paper, blocks=_with_empty(paper, empty)))
    furniture = BookletFurniture(
        organiser=setter.clean(head.organiser_name),
        watermarks=(words.practice,) if head.practice else (),
        first_header=setter.header,
    )
    info = DocumentInfo(setter.clean(paper.title), words.tag, head.printed_at)
    return Composition(
        setter.story,
        setter.root,
        furniture,
        info,
        page=A6_PAGE,
        grey=head.grey,
        folded=True,
    )


def _with_empty(paper: Paper, empty: int) -> tuple[Block, ...]:
    """So many pages for the reader's own before the last part."""
    blocks = paper.blocks
    last = max((at for at, block in enumerate(blocks) if isinstance(block, NewPage)), default=0)
    return blocks[:last] + (NewPage(), *paper.filler) * empty + blocks[last:]


@dataclass(frozen=True)
class BookletFurniture:
    """The sender at the foot of the cover, on every other page its number."""

    organiser: str
    watermarks: tuple[str, ...]
    first_header: StructureNode
    logo: Logo | None = None

    def bearing(self, logo: Logo) -> Self:
        """The same with a logo."""
        return replace(self, logo=logo)

    def begin_page(self, canvas: PaperCanvas) -> None:
        """Watermark; on the cover the sender, which is read aloud there."""
        for index, word in enumerate(self.watermarks):
            with canvas.artifact(WATERMARK):
                draw_watermark(canvas, word, index, (A6_PAGE.width, A6_PAGE.height))
        if canvas.getPageNumber() > 1:
            return
        left = A6_PAGE.left
        if self.logo:
            size = with_size(self.logo, 9.5 * mm, 30 * mm)
            with canvas.marked(None):
                draw_logo(canvas, self.logo, left, 8 * mm, size)
            left += size[0] + 3 * mm
        with canvas.marked(self.first_header):
            canvas.setFillColor(token("ink"))
            canvas.setFont(Face.BOLD.value, _SENDER)
            room = A6_PAGE.width - A6_PAGE.right - left
            canvas.drawString(left, 11 * mm, fitted(self.organiser, Face.BOLD, _SENDER, room))

    def finish_page(self, canvas: PaperCanvas, _total: int) -> None:
        """The number of every page but the cover."""
        number = canvas.getPageNumber()
        if number == 1:
            return
        with canvas.marked(None):
            canvas.setFillColor(token("ink3"))
            canvas.setFont(Face.REGULAR.value, _NUMBER)
            canvas.drawCentredString(A6_PAGE.width / 2, 6.5 * mm, str(number))
