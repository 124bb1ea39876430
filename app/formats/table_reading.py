"""A table of people out of a CSV or Excel file, as texts; nothing in it is ever reckoned or run.

The file may be hostile, huge or in yesterday's letters (Latin-1 from an older system). What begins
like a formula is passed over; an Excel cell gives the value that was kept with its formula.
"""

import csv
import io
import re
from dataclasses import dataclass
from datetime import date
from typing import Final, NoReturn

from app.formats.excel_reading import LONGEST, MOST_COLUMNS, MOST_ROWS, Lines, read_sheet
from app.formats.fhir_patient_import import LARGEST, ImportRefused
from app.formats.outside_text import decoded

_SEPARATORS: Final = (";", "\t", ",")
_ZIP: Final = b"PK\x03\x04"
_OLD_EXCEL: Final = b"\xd0\xcf\x11\xe0"
_FORMULA: Final = re.compile(r"^\s*[=@]|^\s*[+-](?![\d\s(])")
_DASHES: Final = frozenset("-–—")


@dataclass(frozen=True, slots=True)
class Table:
    """The heads of the columns and the rows under them, all as long as the heads.

    `passed_over`: row and column of the cells that are empty because they begin like a formula.
    `counted_from`: the day from which an Excel file counts its days; None for text.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    passed_over: frozenset[tuple[int, int]] = frozenset()
    counted_from: date | None = None

    @property
    def formulas(self) -> int:
        """How many cells were passed over."""
        return len(self.passed_over)


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
    if data.startswith(_ZIP):
        sheet = read_sheet(data)
        return _table(sheet.lines, sheet.counted_from)
    return _table(_text_table(data), None)


def _table(lines: Lines, counted_from: date | None) -> Table:
    if lines.count - 1 > MOST_ROWS:
        raise ImportRefused(reason="too-many", number=lines.count - 1)
    head, *under = lines.kept or [[]]
    if not head or len(head) > MOST_COLUMNS:
        _refuse("not-a-table")
    if not under:
        _refuse("no-patients")
    heads = tuple(cell.strip()[:LONGEST] for cell in head)
    passed_over = frozenset(
        (number, place)
        for number, line in enumerate(under)
        for place, cell in enumerate(line[: len(heads)])
        if _is_formula(cell)
    )
    rows = tuple(_row(line, len(heads)) for line in under)
    return Table(heads, rows, passed_over, counted_from)


def _refuse(reason: str) -> NoReturn:
    raise ImportRefused(reason=reason, number=0)


def _is_formula(cell: str) -> bool:
    """A dash alone says that there is nothing, as people write it."""
    return bool(_FORMULA.match(cell)) and cell.strip() not in _DASHES


def _row(cells: list[str], width: int) -> tuple[str, ...]:
    told = (cell.strip()[:LONGEST] for cell in cells[:width])
    clean = ["" if _FORMULA.match(cell) or cell in _DASHES else cell for cell in told]
    return tuple(clean + [""] * (width - len(clean)))


def _text_table(data: bytes) -> Lines:
    text = decoded(data)
    if text is None:
        _refuse("not-text")
    first = text.lstrip().partition("\n")[0]
    separator = max(_SEPARATORS, key=first.count)
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
        lines = Lines()
        for line in reader:
            lines.add(line)
    except csv.Error:
        _refuse("not-a-table")
    return lines
