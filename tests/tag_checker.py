"""A small checker of tagged PDF, after the machine-checkable parts of PDF/UA-1 (ISO 14289-1)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import pikepdf

_SHOWN = {"Tj", "TJ", "'", '"'}
_PAINTED = {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "EI", *_SHOWN}
# what may stand inside marked content: it says how the letters in it are to be read
_INSIDE = {"/Span", "/ReversedChars"}
_PARENTS = {
    "THead": {"Table"},
    "TBody": {"Table"},
    "TR": {"Table", "THead", "TBody"},
    "TH": {"TR"},
    "TD": {"TR"},
    "LI": {"L"},
    "Lbl": {"LI"},
    "LBody": {"LI"},
    "Sect": {"Document"},
}


@dataclass
class Element:
    """A structure element as read back from the file."""

    tag: str
    parent: "Element | None"
    alt: str = ""
    scope: str = ""
    row_span: int = 1
    writing: str = ""
    language: str = ""
    children: list["Element"] = field(default_factory=list)
    content: list[tuple[int, int]] = field(default_factory=list)

    def walk(self) -> Iterator["Element"]:
        yield self
        for child in self.children:
            yield from child.walk()


def operations(page: pikepdf.Page) -> Iterator[tuple[Any, str]]:
    """Operands and operator of everything a page does."""
    for instruction in pikepdf.parse_content_stream(page):
        yield instruction.operands, str(instruction.operator)


def _attributes_of(obj: Any) -> dict[str, Any]:
    """The attributes of an element, whoever owns them."""
    found = obj.get("/A", {})
    owners = found if isinstance(found, pikepdf.Array) else [found]
    return {name: value for owner in owners for name, value in dict(owner).items()}


class TaggedFile:
    """Reads pages and tree; `problems` lists what a validator would refuse."""

    def __init__(self, data: bytes) -> None:
        self.pdf = pikepdf.Pdf.open(BytesIO(data))
        self.pages = [page.obj.objgen for page in self.pdf.pages]
        self.root = self._read(self.pdf.Root.StructTreeRoot.K[0], None)

    def _read(self, obj: Any, parent: Element | None) -> Element:
        attributes = _attributes_of(obj)
        element = Element(
            tag=str(obj.S)[1:],
            parent=parent,
            alt=str(obj.get("/Alt", "")),
            scope=str(attributes.get("/Scope", ""))[1:],
            row_span=int(attributes.get("/RowSpan", 1)),
            language=str(obj.get("/Lang", "")),
            writing=str(attributes.get("/WritingMode", ""))[1:],
        )
        kids = obj.get("/K", [])
        for kid in kids if isinstance(kids, list | pikepdf.Array) else [kids]:
            if isinstance(kid, int):
                element.content.append((self._page_index(obj.Pg), kid))
            elif kid.get("/Type") == "/MCR":
                element.content.append((self._page_index(kid.Pg), int(kid.MCID)))
            else:
                assert kid.P.objgen == obj.objgen, "a child names another parent"
                element.children.append(self._read(kid, element))
        return element

    def _page_index(self, page: Any) -> int:
        return self.pages.index(page.objgen)

    def elements(self, tag: str) -> list[Element]:
        """All elements of one kind, in reading order."""
        return [element for element in self.root.walk() if element.tag == tag]

    def problems(self) -> list[str]:
        """Everything found, in words; empty = as PDF/UA wants it."""
        found = [*self._content_problems(), *self._tree_problems(), *self._file_problems()]
        for table in self.elements("Table"):
            found.extend(_table_problems(table))
        return found

    def marked(self) -> dict[tuple[int, int], str]:
        """Marked content (page, number) with the tag that its operator names."""
        return {key: tag for key, tag, _ in self._marks() if key is not None}

    def _marks(self) -> Iterator[tuple[tuple[int, int] | None, str, int]]:
        for index, page in enumerate(self.pdf.pages):
            for operands, operator in operations(page):
                if operator in {"BDC", "BMC"}:
                    properties = operands[1] if len(operands) > 1 else {}
                    number = properties.get("/MCID") if properties else None
                    key = None if number is None else (index, int(number))
                    yield key, str(operands[0])[1:], index

    def _content_problems(self) -> Iterator[str]:
        for index, page in enumerate(self.pdf.pages):
            depth = 0
            for operands, name in operations(page):
                depth += {"BDC": 1, "BMC": 1, "EMC": -1}.get(name, 0)
                if name in {"BDC", "BMC"} and depth > 1 and str(operands[0]) not in _INSIDE:
                    yield f"page {index + 1}: marked content inside marked content"
                if name in _PAINTED and depth == 0:
                    yield f"page {index + 1}: {name} neither tagged nor an artifact"
            if depth:
                yield f"page {index + 1}: marked content is not closed"

    def _tree_problems(self) -> Iterator[str]:
        owners = [(key, element) for element in self.root.walk() for key in element.content]
        keys = [key for key, _ in owners]
        marked = self.marked()
        if len(keys) != len(set(keys)):
            yield "marked content belongs to two elements"
        if set(keys) != set(marked):
            yield f"content and tree differ: {set(keys) ^ set(marked)}"
        for key, element in owners:
            if marked.get(key) != element.tag:
                yield f"{key} is marked {marked.get(key)} and stands under {element.tag}"
        yield from self._parent_tree_problems(dict(owners))
        for element in self.root.walk():
            parent = element.parent.tag if element.parent else ""
            if element.tag in _PARENTS and parent not in _PARENTS[element.tag]:
                yield f"{element.tag} under {parent}"
            if element.tag == "Figure" and not element.alt:
                yield "figure without words"
            if element.tag == "TH" and not element.scope:
                yield "head cell without scope"

    def _parent_tree_problems(self, owners: dict[tuple[int, int], Element]) -> Iterator[str]:
        numbers = self.pdf.Root.StructTreeRoot.ParentTree.Nums
        flat: list[Any] = list(numbers)
        by_key = dict(zip(map(int, flat[0::2]), flat[1::2], strict=True))
        for index, page in enumerate(self.pdf.pages):
            listed = by_key.get(int(page.obj.StructParents))
            expected = [element for (at, _), element in sorted_items(owners) if at == index]
            found = [str(obj.S)[1:] for obj in listed] if listed is not None else []
            if found != [element.tag for element in expected]:
                yield f"page {index + 1}: parent tree differs"
            if page.obj.get("/Tabs") != "/S":
                yield f"page {index + 1}: order of tabs"

    def _file_problems(self) -> Iterator[str]:
        root = self.pdf.Root
        if not root.MarkInfo.Marked:
            yield "not said to be marked"
        if not str(root.get("/Lang", "")):
            yield "no language"
        if not root.ViewerPreferences.DisplayDocTitle:
            yield "title is not shown"
        for name, font in self.fonts().items():
            if "/FontFile2" not in font.get("/FontDescriptor", {}):
                yield f"{name} is not embedded"
            if "/ToUnicode" not in font:
                yield f"{name} has no letters behind its shapes"

    def fonts(self) -> dict[str, Any]:
        """Fonts of all pages by their name."""
        return {
            str(font.BaseFont): font
            for page in self.pdf.pages
            for font in page.obj.Resources.Font.as_dict().values()
        }

    def xmp(self) -> str:
        """The metadata as text."""
        return bytes(self.pdf.Root.Metadata.read_bytes()).decode("utf-8")


def sorted_items(
    owners: dict[tuple[int, int], Element],
) -> list[tuple[tuple[int, int], Element]]:
    return sorted(owners.items(), key=lambda item: item[0])


def _table_problems(table: Element) -> Iterator[str]:
    """Every row has the same number of cells, rows that reach down counted."""
    rows = [element for element in table.walk() if element.tag == "TR"]
    reaching: list[int] = []
    sizes = []
    for row in rows:
        sizes.append(len(row.children) + sum(1 for left in reaching if left > 0))
        reaching = [left - 1 for left in reaching if left > 1]
        reaching.extend(cell.row_span - 1 for cell in row.children if cell.row_span > 1)
    if len(set(sizes)) > 1:
        yield f"table with rows of {sizes} cells"


def letters(file: TaggedFile) -> Iterator[tuple[tuple[int, int | None], str]]:
    """Everything shown: page and number of its mark (None: artifact), and the text.

    Where a mark says what its shapes stand for (ActualText), or that the last shape of each string
    is read first (ReversedChars), it is heeded as a reader must.
    """
    for index, page in enumerate(file.pdf.pages):
        fonts = page.obj.Resources.Font.as_dict()
        tables = {name: _to_unicode(font) for name, font in fonts.items()}
        font = ""
        around: list[tuple[str, Any]] = []
        for operands, name in operations(page):
            if name in {"BDC", "BMC"}:
                around.append((str(operands[0]), operands[1] if len(operands) > 1 else {}))
                if "/ActualText" in around[-1][1]:
                    yield (index, _number(around)), str(around[-1][1]["/ActualText"])
            elif name == "EMC":
                around.pop()
            elif name == "Tf":
                font = str(operands[0])
            elif name == "Tj" and not any("/ActualText" in told for _, told in around):
                shown = [tables[font][code] for code in bytes(operands[0])]
                turned = any(tag == "/ReversedChars" for tag, _ in around)
                yield (index, _number(around)), "".join(reversed(shown) if turned else shown)


def _number(around: list[tuple[str, Any]]) -> int | None:
    numbers = [int(told["/MCID"]) for _, told in around if "/MCID" in told]
    return numbers[0] if numbers else None


def _to_unicode(font: pikepdf.Object) -> dict[int, str]:
    text = bytes(font.ToUnicode.read_bytes()).decode("ascii")
    pairs = re.findall(r"<(\w\w)> <\w\w> <(\w{4})>", text)
    pairs += re.findall(r"^<(\w\w)> <(\w{4})>$", text, re.MULTILINE)
    table = {int(code, 16): chr(int(letter, 16)) for code, letter in pairs}
    for first, body in re.findall(r"<(\w\w)> <\w\w> \[([^\]]*)\]", text):
        for offset, letter in enumerate(re.findall(r"<(\w{4})>", body)):
            table[int(first, 16) + offset] = chr(int(letter, 16))
    return table


def read_aloud(file: TaggedFile) -> str:
    """All text in the order of the structure: what a screen reader says, no page furniture."""
    shown: dict[tuple[int, int], str] = {}
    for (page, number), text in letters(file):
        if number is not None:
            shown[page, number] = shown.get((page, number), "") + text
    return "".join(shown.get(key, "") for one in file.root.walk() for key in one.content)
