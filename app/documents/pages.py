"""Sizes of paper: A4 for what is filed, A5 for what is given along and kept at hand."""

from dataclasses import dataclass
from typing import Final, Protocol

from reportlab.lib.pagesizes import A5
from reportlab.lib.units import mm

from app.documents.folding import SMALL_HEIGHT, SMALL_WIDTH
from app.documents.furniture import CONTENT_BOTTOM, CONTENT_TOP, PLAIN_BOTTOM, PLAIN_TOP
from app.documents.letterhead import Logo
from app.documents.styles import LEFT, PAGE_HEIGHT, PAGE_WIDTH, RIGHT
from app.documents.tagging import PaperCanvas


@dataclass(frozen=True, slots=True)
class PageShape:
    """A page and the column in which its text stands; all in points."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float

    @property
    def content_width(self) -> float:
        """How wide the column is."""
        return self.width - self.left - self.right

    @property
    def room(self) -> tuple[float, float]:
        """Width and height of the column."""
        return self.content_width, self.content_height

    @property
    def content_height(self) -> float:
        """How high the column is."""
        return self.height - self.top - self.bottom


class PageFurniture(Protocol):
    """What stands on every page beside the column."""

    def bearing(self, logo: Logo) -> "PageFurniture":
        """The same with a logo."""

    def begin_page(self, canvas: PaperCanvas) -> None:
        """Draw what is known when a page begins."""

    def finish_page(self, canvas: PaperCanvas, total: int) -> None:
        """Draw what needs the number of pages."""


A4_PAGE: Final = PageShape(PAGE_WIDTH, PAGE_HEIGHT, LEFT, RIGHT, CONTENT_TOP, CONTENT_BOTTOM)
PLAIN_PAGE: Final = PageShape(PAGE_WIDTH, PAGE_HEIGHT, LEFT, RIGHT, PLAIN_TOP, PLAIN_BOTTOM)
A5_PAGE: Final = PageShape(A5[0], A5[1], 11 * mm, 11 * mm, 24 * mm, 11 * mm)
LARGE_CARD_PAGE: Final = PageShape(PAGE_WIDTH, PAGE_HEIGHT, LEFT, RIGHT, 24 * mm, 11 * mm)
A6_PAGE: Final = PageShape(SMALL_WIDTH, SMALL_HEIGHT, 10 * mm, 10 * mm, 10 * mm, 13 * mm)
