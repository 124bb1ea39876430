"""Sets a document block by block: printable text, its style, its structure element."""

from collections.abc import Sequence

from reportlab.platypus import CondPageBreak, Flowable

from app.documents.flowables import Look, Signatures, TextBlock, plain_run
from app.documents.fonts import Face, printable
from app.documents.grid import Grid
from app.documents.pages import A4_PAGE, PageShape
from app.documents.pictures import Picture
from app.documents.styles import Sheet, TextSize, TextStyle, in_language, sheet
from app.documents.tables import (
    TableGoal,
    TableScale,
    base_data_box,
    bullet_columns,
    goal_table,
    level_table,
    plain_table,
    scale_table,
    step_table,
)
from app.documents.tagging import StructureNode
from app.documents.wrapping import Run, tidy
from app.text import Language

_QUOTES = "”“\"„«»'’"
_LEAD_LENGTH = 60
_KEPT_TOGETHER = 0.6  # of a page
_KEPT_LARGE = 0.85


class Typesetter:
    """Collects the story and the structure tree of one document.

    Attributes: `story` for the engine, `root` the tree, `header` its first element (page one's
    header), `place` the element that takes what comes next, `sheet` the text styles, `page` its
    shape.
    """

    def __init__(self, language: Language, size: TextSize, page: PageShape = A4_PAGE) -> None:
        self.page = page
        self.sheet: Sheet = sheet(size, language)
        self.story: list[Flowable] = []
        self.root = StructureNode("Document")
        self.header = self.root.add("P")
        self._language = language
        self.place = self.root
        self._heading: TextBlock | None = None
        self._sections = 0
        self._last_start: int | None = None  # of a section: what the signatures stay with

    def clean(self, text: str) -> str:
        """User's text as paper can show it: no markup, no boxes, line breaks kept."""
        return tidy(printable(text, self._language))

    def title(self, text: str, subtitle: str, *, beside: float = 0.0) -> None:
        """The document's name and the line under it; so much of the width stays free."""
        style, small = self.sheet.title, self.sheet.subtitle
        heading = self.root.add("H1", bookmark=self.clean(text))
        look = Look(beside=beside * self.page.content_width)
        self.append(self.block(text, style, heading, look))
        if subtitle:
            look = Look(after=self.sheet.step)
            self.append(self.block(subtitle, small, self.root.add("P"), look))

    def section(self, heading: str) -> None:
        """Begin a numbered section; its heading stays with what comes next."""
        self.close()
        self._sections += 1
        self.place = self.root.add("Sect")
        words = heading if self.sheet.plain else f"{self._sections} {heading}"
        self._begin(words, self.sheet.heading, "H2", 1.75 * self.sheet.step)

    def _begin(self, text: str, style: TextStyle, tag: str, before: float) -> None:
        look = Look(before=before, after=0.55 * self.sheet.step)
        node = self.place.add(tag, bookmark=self.clean(text))
        self._heading = self.block(text, style, node, look)

    def block(
        self, text: str, style: TextStyle, node: StructureNode, look: Look | None = None
    ) -> TextBlock:
        """A text in one style as a block of its own."""
        return TextBlock(plain_run(self.clean(text), style.face), style, node, look)

    def append(self, block: Flowable) -> None:
        """Add a block; a waiting heading goes before it and asks for room for both."""
        if self._heading:
            _, height = self._heading.wrap(self.page.content_width, self.page.content_height)
            room = height + 3 * self.sheet.step + _beginning(block, self.page.content_width)
            self._last_start = len(self.story)
            self.story.append(CondPageBreak(min(room, 0.8 * self.page.content_height)))
            self.story.append(self._heading)
            self._heading = None
        self.story.append(block)

    def paragraph(self, text: str, *, muted: bool = False, language: str = "") -> None:
        """Running text; `language` is a tag where it is not the document's."""
        style = in_language(self.sheet.muted if muted else self.sheet.body, language)
        look = Look(after=self.sheet.step)
        self.append(self.block(text, style, self.place.add("P", language=language), look))

    def led_paragraph(self, lead: str, text: str) -> None:
        """Running text behind a bold word or two."""
        runs = (Run(self.clean(lead) + " ", Face.BOLD), Run(self.clean(text), Face.REGULAR))
        look = Look(after=self.sheet.step)
        self.append(TextBlock(runs, self.sheet.body, self.place.add("P"), look))

    def voice(self, text: str, quotes: tuple[str, str], lead: str = "") -> None:
        """The client's own words: heather bar, quotation marks, BlockQuote for screen readers."""
        words = self.clean(text)
        if words[:1] not in _QUOTES:
            words = quotes[0] + words + quotes[1]
        node = self.place.add("BlockQuote").add("P")
        look = Look(bar="voice", after=self.sheet.step)
        self.append(self.block(f"{lead} {words}" if lead else words, self.sheet.voice, node, look))

    def worker(self, text: str, lead: str = "") -> None:
        """The worker's view: spruce bar."""
        look = Look(bar="primary", after=self.sheet.step)
        words = f"{lead} {text}" if lead else text
        self.append(self.block(words, self.sheet.body, self.place.add("P"), look))

    def bullets(self, items: Sequence[str]) -> None:
        """A list; the words up to a first colon are set in bold."""
        listing = self.place.add("L", numbering="Disc")
        for item in items:
            entry = listing.add("LI")
            label = ("•", entry.add("Lbl"))
            lead, colon, rest = self.clean(item).partition(": ")
            runs = plain_run(lead, Face.REGULAR)
            if colon and len(lead) <= _LEAD_LENGTH:
                runs = (Run(f"{lead}: ", Face.BOLD), Run(rest, Face.REGULAR))
            elif colon:
                runs = plain_run(f"{lead}: {rest}", Face.REGULAR)
            look = Look(indent=1.0 * self.sheet.body.size, after=0.6 * self.sheet.step)
            block = TextBlock(runs, self.sheet.body, entry.add("LBody"), look, label)
            self.append(block)

    def short_bullets(self, items: Sequence[str]) -> None:
        """A list of short items in two columns."""
        self.append(bullet_columns(self.sheet, self.place, [self.clean(item) for item in items]))

    def base_data(self, entries: Sequence[tuple[str, str, bool]]) -> None:
        """The box of names and values; (name, value, bold)."""
        cleaned = [(name, self.clean(value), strong) for name, value, strong in entries]
        self.append(base_data_box(self.sheet, self.root, cleaned))

    def table(
        self,
        shares: tuple[float, ...],
        names: Sequence[str],
        rows: Sequence[Sequence[str]],
        *,
        dense: bool = False,
    ) -> None:
        """A plain table; `dense` leaves less room between its rows."""
        cleaned = [[self.clean(text) for text in row] for row in rows]
        self.append(plain_table(self.sheet, self.place, shares, names, cleaned, dense=dense))

    def goals(self, names: Sequence[str], goals: Sequence[TableGoal]) -> None:
        """Goals and steps: one table, or in the large size one under each goal's name."""
        if not self.sheet.large:
            self.append(goal_table(self.sheet, self.place, names, goals))
            return
        for goal in goals:
            self._subheading(goal.title)
            if goal.steps:
                self.append(step_table(self.sheet, self.place, names, goal))
        self.close()

    def scales(self, names: Sequence[str], scales: Sequence[TableScale]) -> None:
        """The goal attainment scale: one table, or in the large size one per goal."""
        if not self.sheet.large:
            self.append(scale_table(self.sheet, self.place, names, scales))
            return
        for scale in scales:
            self._subheading(scale.title)
            self.append(level_table(self.sheet, self.place, names, scale))

    def _subheading(self, text: str) -> None:
        self.close()
        self._begin(text, self.sheet.subheading, "H3", self.sheet.step)

    def close(self) -> None:
        """A heading under which nothing stood goes out by itself, with the next one behind it."""
        if self._heading:
            room = 8 * self.sheet.body.leading
            self.story.append(CondPageBreak(room))
            self.story.append(self._heading)
            self._heading = None

    def signatures(self, entries: Sequence[tuple[str, str]]) -> None:
        """Lines to sign on: (name, role); the last section stays with them if it is short."""
        self.place = self.root.add("Sect")
        texts = [
            (f"{self.clean(name)}\n{self.clean(role)}", self.place.add("P"))
            for name, role in entries
        ]
        body = self.sheet.body
        per_row = 2 if self.sheet.large else min(3, max(2, len(entries)))
        room = 3.2 * body.leading
        self.append(Signatures(texts, self.sheet.caption, per_row=per_row, room_to_sign=room))
        if self._last_start is None:
            return
        most = (_KEPT_LARGE if self.sheet.large else _KEPT_TOGETHER) * self.page.content_height
        height = height_of(self.story[self._last_start + 1 :], self.page)
        if height < most:
            self.story[self._last_start] = CondPageBreak(height)
            return
        last = len(self.story) - 2  # nobody signs a page on which nothing else stands
        height = height_of(self.story[last:], self.page)
        if last > self._last_start + 1 and height < most:
            self.story.insert(last, CondPageBreak(height))


def height_of(blocks: Sequence[Flowable], page: PageShape) -> float:
    """How high blocks are together below others on a page, in points."""
    room = (page.content_width, page.content_height)
    height, gap = 0.0, 0.0  # of two distances the wider one is kept, none at the page's end
    for block in blocks:
        if not isinstance(block, CondPageBreak):
            height += max(gap, block.getSpaceBefore()) + block.wrap(*room)[1]
            gap = block.getSpaceAfter()
    return height


def _beginning(block: Flowable, width: float) -> float:
    """How much of a block its heading wants on the same page."""
    if isinstance(block, Grid):
        return block.first_height()
    if isinstance(block, Picture):
        return float(block.height + block.keeps)
    if isinstance(block, TextBlock):
        return block.height_of_lines(2, width)
    return 0.0
