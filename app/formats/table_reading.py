"""A table of people out of a CSV or Excel file, as texts; nothing in it is ever reckoned or run.

The file may be hostile, huge or in yesterday's letters (Latin-1 from an older system). What begins
like a formula is passed over; an Excel cell gives the value that was kept with its formula.
"""

import csv
import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, NoReturn
from xml.etree import ElementTree as ET

from app.formats.fhir_patient_import import LARGEST, ImportRefused

MOST_ROWS: Final = 2000
MOST_COLUMNS: Final = 60
LONGEST: Final = 500
_LARGEST_SHEET: Final = 40 * 1024 * 1024
_SEPARATORS: Final = (";", "\t", ",")
_ZIP: Final = b"PK\x03\x04"
_OLD_EXCEL: Final = b"\xd0\xcf\x11\xe0"
_UTF16: Final = (b"\xff\xfe", b"\xfe\xff")
_FORMULA: Final = re.compile(r"^\s*[=@]|^\s*[+-](?![\d\s(])")
_SHEET: Final = "xl/worksheets/sheet1.xml"
_STRINGS: Final = "xl/sharedStrings.xml"
_SPACE: Final = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_BROKEN: Final = (KeyError, ValueError, EOFError, RuntimeError)
_LETTERS: Final = re.compile(r"[A-Z]+")


@dataclass(frozen=True, slots=True)
class Table:
    """The heads of the columns and the rows under them, all as long as the heads.

    `formulas`: how many cells were passed over because they begin like a formula.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    formulas: int = 0


def is_table(data: bytes) -> bool:
    """Whether bytes are rather a table than JSON."""
    return data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] not in (b"{", b"[")


def read_table(data: bytes) -> Table:
    """Give the table of a file: CSV with ; or tab or comma in UTF-8, UTF-16 or Latin-1, or xlsx.

    Raises:
        ImportRefused: too-large, not-text, old-excel, not-a-table, too-many; nothing is used.
    """
    if len(data) > LARGEST:
        _refuse("too-large")
    if data.startswith(_OLD_EXCEL):
        _refuse("old-excel")
    lines = _excel(data) if data.startswith(_ZIP) else _text_table(data)
    kept = [line for line in lines if any(cell.strip() for cell in line)]
    if not kept or len(kept[0]) > MOST_COLUMNS or sum(bool(it.strip()) for it in kept[0]) < 1:
        _refuse("not-a-table")
    if len(kept) - 1 > MOST_ROWS:
        raise ImportRefused(reason="too-many", number=len(kept) - 1)
    if len(kept) == 1:
        _refuse("no-patients")
    heads = tuple(cell.strip()[:LONGEST] for cell in kept[0])
    formulas = sum(bool(_FORMULA.match(cell)) for line in kept[1:] for cell in line)
    rows = tuple(_row(line, len(heads)) for line in kept[1:])
    return Table(heads, rows, formulas)


def _refuse(reason: str) -> NoReturn:
    raise ImportRefused(reason=reason, number=0)


def _row(cells: list[str], width: int) -> tuple[str, ...]:
    clean = ["" if _FORMULA.match(cell) else cell.strip()[:LONGEST] for cell in cells[:width]]
    return tuple(clean + [""] * (width - len(clean)))


def _text_table(data: bytes) -> list[list[str]]:
    text = _decoded(data)
    first = text.lstrip().partition("\n")[0]
    separator = max(_SEPARATORS, key=first.count)
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
        return [line for _, line in zip(range(MOST_ROWS + 2), reader, strict=False)]
    except csv.Error:
        _refuse("not-a-table")


def _decoded(data: bytes) -> str:
    if data.startswith(_UTF16):
        encodings: tuple[str, ...] = ("utf-16",)
    else:
        encodings = ("utf-8-sig", "cp1252", "latin-1")
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" in text:
            break
        return text
    _refuse("not-text")


def _excel(data: bytes) -> list[list[str]]:
    """The first sheet's cells; a file that unpacks to too much or names entities is refused."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as book:
            names = set(book.namelist())
            shared = list(_shared(_part(book, _STRINGS))) if _STRINGS in names else []
            return list(_lines(_part(book, _SHEET), shared))
    except (zipfile.BadZipFile, zlib.error, ET.ParseError, *_BROKEN):
        _refuse("not-a-table")


def _part(book: zipfile.ZipFile, name: str) -> ET.Element:
    with book.open(name) as packed:
        content = packed.read(_LARGEST_SHEET + 1)
    if len(content) > _LARGEST_SHEET:
        _refuse("too-large")
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        _refuse("not-a-table")
    return ET.fromstring(content)  # noqa: S314 - no entities, bounded above


def _shared(root: ET.Element) -> Iterator[str]:
    for item in root.iter(f"{_SPACE}si"):
        yield "".join(text.text or "" for text in item.iter(f"{_SPACE}t"))


def _lines(root: ET.Element, shared: list[str]) -> Iterator[list[str]]:
    for number, row in enumerate(root.iter(f"{_SPACE}row")):
        if number > MOST_ROWS + 1:
            return
        line: list[str] = []
        for cell in row.iter(f"{_SPACE}c"):
            place = _column(cell.get("r", "")) if cell.get("r") else len(line)
            if place >= MOST_COLUMNS:
                continue
            line += [""] * (place + 1 - len(line))
            line[place] = _value(cell, shared)
        yield line


def _column(reference: str) -> int:
    """`C7` is column 2."""
    letters = _LETTERS.match(reference)
    number = 0
    for letter in letters[0][:3] if letters else "":
        number = number * 26 + ord(letter) - ord("A") + 1
    return max(number - 1, 0)


def _value(cell: ET.Element, shared: list[str]) -> str:
    if cell.get("t") == "inlineStr":
        return "".join(text.text or "" for text in cell.iter(f"{_SPACE}t"))
    found = cell.find(f"{_SPACE}v")
    text = (found.text or "") if found is not None else ""
    if cell.get("t") == "s":
        place = int(text)
        return shared[place] if 0 <= place < len(shared) else ""
    return text
