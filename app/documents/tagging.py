"""What the reader's aids see: the tree of a document's structure, and a canvas that marks content.

ReportLab 5.1 writes no tags. The story's blocks carry a `StructureNode` each; while they are drawn
the canvas wraps their operators into marked content and notes page and number at the node. Page
furniture, rules and frames are artifacts. `app.documents.structure` then writes the tree.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas
from typing_extensions import override

from app.documents.fonts import Face


@dataclass(frozen=True)
class Mark:
    """One piece of marked content: page from 0, number on that page."""

    page: int
    mcid: int


@dataclass(eq=False)
class StructureNode:
    """An element of the document's tree (PDF 1.7, 14.8.4): P, H1, H2, L, LI, Table, TH, Figure …

    Attributes: `scope` (Row, Column) and `row_span` for table cells, `numbering` for lists
    (Disc, None), `alt` for figures and the `box` that a figure takes up on its page, `language`
    (a tag) where it is not the document's, `bookmark` with the `top` where a heading stands,
    `right_to_left` where its lines run so.
    """

    tag: str
    scope: str = ""
    row_span: int = 1
    alt: str = ""
    numbering: str = ""
    language: str = ""
    bookmark: str = ""
    right_to_left: bool = False
    top: float = 0.0
    box: tuple[float, float, float, float] | None = None
    children: list["StructureNode"] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)

    def add(self, tag: str, **attributes: Any) -> "StructureNode":
        """A new last child."""
        child = StructureNode(tag, **attributes)
        self.children.append(child)
        return child


class PaperCanvas(Canvas):  # type: ignore[misc]  # ReportLab has no types
    """A canvas that marks content and numbers its pages `n (N)` when all are known."""

    def __init__(
        self, *args: Any, tagged: bool, finish_page: Callable[["PaperCanvas", int], None], **kw: Any
    ) -> None:
        super().__init__(*args, **kw)
        self._tagged = tagged
        self._finish_page = finish_page
        self._next_mcid = 0
        self._finished: list[dict[str, Any]] = []

    @contextmanager
    def marked(self, node: StructureNode | None) -> Iterator[None]:
        """Content of `node`; None = an artifact without meaning (rule, frame, repeated head)."""
        if node is None:
            with self.artifact("<</Type /Layout>>"):
                yield
            return
        if self._tagged:
            mark = self.next_mark()
            node.marks.append(mark)
            self._code.append(f"/{node.tag} <</MCID {mark.mcid}>> BDC")
        yield
        if self._tagged:
            self._code.append("EMC")

    def next_mark(self) -> Mark:
        """The page that is drawn and the next number on it."""
        self._next_mcid += 1
        return Mark(self.getPageNumber() - 1, self._next_mcid - 1)

    @contextmanager
    def leftward(self, text: Any) -> Iterator[None]:
        """Shapes inside a text object of which the rightmost is read first (14.8.2.3.3)."""
        if self._tagged:
            text._code.append("/ReversedChars BMC")  # noqa: SLF001 - ReportLab has no door
        yield
        if self._tagged:
            text._code.append("EMC")  # noqa: SLF001

    @contextmanager
    def spoken(self, text: Any, words: str) -> Iterator[None]:
        """Shapes inside a text object that stand for `words` (ActualText); as they are for none."""
        told = self._tagged and words
        if told:
            code = ("\ufeff" + words).encode("utf-16-be").hex().upper()
            text._code.append(f"/Span <</ActualText <{code}>>> BDC")  # noqa: SLF001
        yield
        if told:
            text._code.append("EMC")  # noqa: SLF001

    @contextmanager
    def artifact(self, properties: str) -> Iterator[None]:
        """Content that is no part of the document's logic: page furniture, watermark, rules."""
        if self._tagged:
            self._code.append(f"/Artifact {properties} BDC")
        yield
        if self._tagged:
            self._code.append("EMC")

    @override
    def showPage(self) -> None:
        """Put the page aside: its number is written when the number of pages is known."""
        self._finished.append(dict(self.__dict__))
        self._next_mcid = 0
        self._startPage()

    @override
    def save(self) -> None:
        """Finish every page and the document."""
        total = len(self._finished)
        for state in self._finished:
            self.__dict__.update(state)
            self._finish_page(self, total)
            super().showPage()
        super().save()


def in_grey(color: Color) -> Color:
    """A colour as a grey printer shows it (luminance after ITU-R BT.601)."""
    level = 0.299 * color.red + 0.587 * color.green + 0.114 * color.blue
    return Color(level, level, level)


def page_canvas(
    tagged: bool,
    finish_page: Callable[[PaperCanvas, int], None],
    *,
    grey: bool = False,
    kind: type[PaperCanvas] = PaperCanvas,
) -> Callable[..., Any]:
    """A maker of canvases for a ReportLab document template; no font but ours is ever named."""

    def make(*args: Any, **kw: Any) -> PaperCanvas:
        kw.update(initialFontName=Face.REGULAR.value, invariant=1)
        if grey:
            kw.update(enforceColorSpace=in_grey)
        return kind(*args, tagged=tagged, finish_page=finish_page, **kw)

    return make
