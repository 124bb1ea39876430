"""The caseload as a table: rows come in from outside, sorting and filters work on them."""

from collections.abc import Sequence
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, Final, Protocol

from PySide6.QtCore import QObject, Qt
from typing_extensions import override

from app import text
from app.domain.clients import CaseloadRow
from ui.models.row_models import RowTableModel

_NO_ATTENTION: Final = 1_000
_FAR: Final = datetime.max.replace(tzinfo=UTC)


class CaseloadFilter(StrEnum):
    """The chips over the list (04)."""

    ALL = "all"
    OWN = "own"
    PAIR = "pair"
    ENDING = "ending"
    GAP = "gap"


def fits(row: CaseloadRow, which: CaseloadFilter) -> bool:
    """Whether a row belongs under a chip."""
    code = row.attention.code if row.attention else ""
    return {
        CaseloadFilter.ALL: True,
        CaseloadFilter.OWN: not row.as_pair,
        CaseloadFilter.PAIR: row.as_pair,
        CaseloadFilter.ENDING: row.days_left is not None and row.days_left < 30,
        CaseloadFilter.GAP: code == "gap-exceeded" or row.gap_exceeded,
    }[which]


class CaseloadWords(Protocol):
    """What headings and cells say, translated."""

    def heading(self, column: str) -> str:
        """The heading of a column."""

    def cell(self, row: CaseloadRow, column: str) -> str:
        """A cell in words."""


class CaseloadModel(RowTableModel[CaseloadRow]):
    """Columns of screen 04; the display text of a cell is what a screen reader says of it.

    It filters and sorts its rows itself: Qt's own order model asks Python a dozen times for each.
    """

    columns = ("client", "period", "goals", "last", "next", "attention")

    def __init__(self, words: CaseloadWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._all: Sequence[CaseloadRow] = ()
        self._which = CaseloadFilter.ALL
        self._column = "attention"
        self._descending = False

    @override
    def set_rows(self, rows: Sequence[CaseloadRow]) -> None:
        self._all = tuple(rows)
        super().set_rows(self._arranged())

    @property
    def all_rows(self) -> Sequence[CaseloadRow]:
        """The whole caseload, whatever chip is chosen."""
        return self._all

    def set_filter(self, which: CaseloadFilter) -> None:
        """Show only the rows of one chip."""
        if which is not self._which:
            self._which = which
            super().set_rows(self._arranged())

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, then by name; what is chosen stays chosen."""
        self._column = self.columns[column]
        self._descending = order is Qt.SortOrder.DescendingOrder
        self.layoutAboutToBeChanged.emit()
        kept = [(index, self._rows[index.row()]) for index in self.persistentIndexList()]
        self._rows = self._arranged()
        places = {row.client.id: number for number, row in enumerate(self._rows)}
        for before, row in kept:
            after = self.index(places[row.client.id], before.column())
            self.changePersistentIndex(before, after)
        self.layoutChanged.emit()

    def _arranged(self) -> tuple[CaseloadRow, ...]:
        shown = [row for row in self._all if fits(row, self._which)]
        return tuple(sorted(shown, key=self._order, reverse=self._descending))

    def _order(self, row: CaseloadRow) -> tuple[Any, str]:
        return (_sort_value(row, self._column), _sort_value(row, "client"))

    @override
    def headers(self) -> tuple[str, ...]:
        return tuple(map(self._words.heading, self.columns))

    @override
    def cell(self, row: CaseloadRow, column: str) -> str:
        return self._words.cell(row, column)

    @override
    def spoken(self, row: CaseloadRow, column: str) -> str:
        return self.cell(row, column)


def _sort_value(row: CaseloadRow, column: str) -> Any:
    if column == "client":
        return text.sort_key(f"{row.client.last_name} {row.client.first_names}")
    values = {
        "period": row.days_left if row.days_left is not None else 99_999,
        "goals": row.goal_count,
        "last": row.last_met or _FAR,
        "next": row.next_booking or _FAR,
        "attention": row.attention.rank if row.attention else _NO_ATTENTION,
    }
    return values[column]
