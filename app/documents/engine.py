"""From blocks to bytes: flows a story over pages and, unless switched off, tags the result."""

from dataclasses import dataclass, replace
from io import BytesIO

from reportlab.platypus import BaseDocTemplate, CondPageBreak, Flowable, Frame, PageTemplate
from typing_extensions import override

from app.documents.folding import FoldedCanvas
from app.documents.fonts import register_fonts
from app.documents.letterhead import logo_to_draw
from app.documents.pages import A4_PAGE, PageFurniture, PageShape
from app.documents.structure import DocumentInfo, add_structure
from app.documents.tagging import PaperCanvas, StructureNode, page_canvas
from app.progress import NoProgress, Progress

CONTENT_HEIGHT = A4_PAGE.content_height


@dataclass(frozen=True)
class Composition:
    """A document ready to be flowed. It can be built once: its structure collects the marks.

    `folded`: its pages are A6 and stand on A4 sheets so that folding brings them in order.
    """

    story: list[Flowable]
    root: StructureNode
    furniture: PageFurniture
    info: DocumentInfo
    page: PageShape = A4_PAGE
    grey: bool = False
    folded: bool = False


def with_logo(composition: Composition, png: bytes) -> Composition:
    """The document with the organisation's logo at its head; without one as it was."""
    if not png:
        return composition
    logo = logo_to_draw(png, grey=composition.grey)
    return replace(composition, furniture=composition.furniture.bearing(logo))


class _Paper(BaseDocTemplate):  # type: ignore[misc]  # ReportLab has no types
    """One column on each page; tells the listener after every block, or part of one on a page."""

    def __init__(self, target: BytesIO, composition: Composition, progress: Progress) -> None:
        page = composition.page
        super().__init__(target, pagesize=(page.width, page.height), pageCompression=0)
        self._progress = progress
        self._done = 0.0
        self._total = _height(composition)
        column = Frame(
            page.left,
            page.bottom,
            page.content_width,
            page.content_height,
            leftPadding=0,
            rightPadding=0,
            topPadding=0,
            bottomPadding=0,
        )
        furniture = composition.furniture
        self.addPageTemplates(
            PageTemplate(
                frames=[column], onPage=lambda canvas, _document: furniture.begin_page(canvas)
            )
        )

    @override
    def afterFlowable(self, flowable: Flowable) -> None:
        """Report; a stop that was asked for is raised here."""
        if not isinstance(flowable, CondPageBreak):  # its height is what it asks for
            self._done += flowable.height
        self._progress.report(min(1 + int(self._done), self._total - 1), self._total)

    def end(self) -> None:
        """Report that all of it is done: repeated heads and torn rows are not counted exactly."""
        self._progress.report(self._total, self._total)


def _height(composition: Composition) -> int:
    """How high all blocks are together in points: what progress is counted in."""
    page = composition.page
    room = (page.content_width, page.content_height)
    return 2 + int(sum(block.wrap(*room)[1] for block in composition.story))


def build(
    composition: Composition, *, tagged: bool = True, progress: Progress | None = None
) -> bytes:
    """The PDF in memory; never a file. The same composition gives the same bytes.

    `tagged=False` leaves marks and structure out: the bare measure for the budget of
    architecture.md 9. Raises Cancelled when the listener asks to stop.
    """
    register_fonts()
    target = BytesIO()
    paper = _Paper(target, composition, progress or NoProgress())
    kind = FoldedCanvas if composition.folded else PaperCanvas
    finish = composition.furniture.finish_page
    maker = page_canvas(tagged, finish, grey=composition.grey, kind=kind)
    paper.build(composition.story, canvasmaker=maker)
    paper.end()
    drawn = target.getvalue()
    return add_structure(drawn, composition.root, composition.info) if tagged else drawn


def count_pages(composition: Composition) -> int:
    """How many pages it flows over; it can be built no more after this."""
    register_fonts()
    paper = _Paper(BytesIO(), composition, NoProgress())
    paper.build(composition.story, canvasmaker=page_canvas(False, _nothing))
    return int(paper.page)


def _nothing(_canvas: PaperCanvas, _total: int) -> None:
    """Write no number on a page that is only counted."""
