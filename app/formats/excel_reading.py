"""The first sheet of an Excel file (xlsx) as lines of texts, read part by part without a tree.

The file may be hostile: a part is parsed as UTF-8 whatever it says, a document type is refused
before any entity can be named, and what it unpacks to is bounded in bytes, elements and strings.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final, NoReturn
from xml.etree import ElementTree as ET

from app.formats.fhir_patient_import import ImportRefused

MOST_ROWS: Final = 2000
MOST_COLUMNS: Final = 60
LONGEST: Final = 500
_LARGEST_PART: Final = 40 * 1024 * 1024
_CHUNK: Final = 64 * 1024
_MOST_ELEMENTS: Final = 3_000_000
_MOST_STRINGS: Final = 300_000
_BOOK: Final = "xl/workbook.xml"
_SHEET: Final = "xl/worksheets/sheet1.xml"
_STRINGS: Final = "xl/sharedStrings.xml"
_SPACE: Final = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_BROKEN: Final = (KeyError, ValueError, EOFError, RuntimeError)
_LETTERS: Final = re.compile(r"[A-Z]+")
_FROM_1900: Final = date(1899, 12, 30)  # Excel counts a 29.2.1900 that never was
_FROM_1904: Final = date(1904, 1, 1)


@dataclass(slots=True)
class Lines:
    """The lines that hold something, as many as are of use; `count` says how many there are."""

    kept: list[list[str]] = field(default_factory=list)
    count: int = 0

    def add(self, line: list[str]) -> None:
        """Keep a line unless it is empty, or more than the head and all rows are kept already."""
        if any(cell.strip() for cell in line):
            self.count += 1
            if self.count <= MOST_ROWS + 1:
                self.kept.append(line)


@dataclass(frozen=True, slots=True)
class Sheet:
    """The lines of a sheet, and the day from which its numbers of days count."""

    lines: Lines
    counted_from: date


def read_sheet(data: bytes) -> Sheet:
    """Give the first sheet of a workbook.

    Raises:
        ImportRefused: too-large, not-a-table.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            names = set(packed.namelist())
            book, strings = _Book(), _Strings()
            if _BOOK in names:
                _read(packed, _BOOK, book)
            if _STRINGS in names:
                _read(packed, _STRINGS, strings)
            rows = _Rows(strings.found)
            _read(packed, _SHEET, rows)
    except (zipfile.BadZipFile, zlib.error, ET.ParseError, *_BROKEN):
        _refuse("not-a-table")
    return Sheet(rows.lines, _FROM_1904 if book.from_1904 else _FROM_1900)


def _refuse(reason: str) -> NoReturn:
    raise ImportRefused(reason=reason, number=0)


def _read(packed: zipfile.ZipFile, name: str, part: "_Part") -> None:
    # encoding: what the file says of itself could hide a document type from every look at its bytes
    parser = ET.XMLParser(target=part, encoding="utf-8")  # noqa: S314 - no doctype passes, bounded
    size = 0
    with packed.open(name) as stream:
        while chunk := stream.read(_CHUNK):
            size += len(chunk)
            if size > _LARGEST_PART:
                _refuse("too-large")
            parser.feed(chunk)
    parser.close()


class _Part:
    """What the parser tells of a part; nothing is kept but what a reader below keeps."""

    def __init__(self) -> None:
        self._elements = 0
        self._texts: list[str] | None = None

    def doctype(self, _name: str, _public: str | None, _system: str | None) -> None:
        """Refuse: only a document type can name entities."""
        _refuse("not-a-table")

    def start(self, tag: str, attributes: Mapping[str, str], /) -> None:
        """An element begins."""
        self._elements += 1
        if self._elements > _MOST_ELEMENTS:
            _refuse("too-large")
        self.begins(tag.removeprefix(_SPACE), attributes)

    def data(self, text: str) -> None:
        """Text; kept only where a reader collects it."""
        if self._texts is not None:
            self._texts.append(text)

    def end(self, tag: str) -> None:
        """An element ends."""
        self.ends(tag.removeprefix(_SPACE))

    def begins(self, tag: str, attributes: Mapping[str, str], /) -> None:
        """What a reader does at the beginning of an element."""

    def ends(self, tag: str) -> None:
        """What a reader does at the end of an element."""

    def close(self) -> None:
        """The part is over."""


class _Book(_Part):
    """Whether the workbook counts its days from 1904, as older ones of a Mac do."""

    from_1904 = False

    def begins(self, tag: str, attributes: Mapping[str, str], /) -> None:
        if tag == "workbookPr":
            self.from_1904 = attributes.get("date1904", "") in ("1", "true")


class _Strings(_Part):
    """The strings that cells share, in their order."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._item: list[str] = []

    def begins(self, tag: str, _attributes: Mapping[str, str], /) -> None:
        if tag == "t":
            self._texts = self._item

    def ends(self, tag: str) -> None:
        if tag == "t":
            self._texts = None
        elif tag == "si":
            if len(self.found) >= _MOST_STRINGS:
                _refuse("too-large")
            self.found.append("".join(self._item)[:LONGEST])
            self._item = []


class _Rows(_Part):
    """The rows of the sheet, each as the texts of its cells."""

    def __init__(self, shared: list[str]) -> None:
        super().__init__()
        self.lines = Lines()
        self._shared = shared
        self._line: list[str] = []
        self._place = 0
        self._kind = ""
        self._cell: list[str] = []

    def begins(self, tag: str, attributes: Mapping[str, str], /) -> None:
        if tag == "row":
            self._line = []
        elif tag == "c":
            place = attributes.get("r", "")
            self._place = _column(place) if place else len(self._line)
            self._kind = attributes.get("t", "")
            self._cell = []
        elif tag == ("t" if self._kind == "inlineStr" else "v"):
            self._texts = self._cell

    def ends(self, tag: str) -> None:
        if tag in ("t", "v"):
            self._texts = None
        elif tag == "c" and self._place < MOST_COLUMNS:
            self._line += [""] * (self._place + 1 - len(self._line))
            self._line[self._place] = self._value("".join(self._cell))
        elif tag == "row":
            self.lines.add(self._line)

    def _value(self, text: str) -> str:
        if self._kind != "s":
            return text
        place = int(text)
        return self._shared[place] if 0 <= place < len(self._shared) else ""


def _column(reference: str) -> int:
    """`C7` is column 2."""
    letters = _LETTERS.match(reference)
    number = 0
    for letter in letters[0][:3] if letters else "":
        number = number * 26 + ord(letter) - ord("A") + 1
    return max(number - 1, 0)
