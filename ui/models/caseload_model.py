"""The caseload as a table: rows come in from outside, sorting and filters work on them."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any, Protocol

from PySide6.QtCore import QDate, QDateTime, QObject, QSortFilterProxyModel, QTime
from typing_extensions import override

from app import text
from app.domain.clients import CaseloadRow
from ui.models.row_models import Index, Role, RowTableModel

_NO_ATTENTION = 1_000


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
    """Columns of screen 04; the display text of a cell is what a screen reader says of it."""

    columns = ("client", "period", "goals", "last", "next", "attention")
    SortRole = Role.UserRole

    def __init__(self, words: CaseloadWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._orders: dict[tuple[int, int], tuple[Any, str]] = {}

    @override
    def set_rows(self, rows: Sequence[CaseloadRow]) -> None:
        self._orders = {}
        super().set_rows(rows)

    def order(self, index: Index) -> tuple[Any, str]:
        """Give what a row is sorted by in a column, then by name; made once for each row.

        A sort compares a row a dozen times, and each way through a QVariant costs more than that.
        """
        place = (index.row(), index.column())
        if place not in self._orders:
            row = self._rows[place[0]]
            key = (_sort_value(row, self.columns[place[1]]), _sort_value(row, "client"))
            self._orders[place] = key
        return self._orders[place]

    @override
    def headers(self) -> tuple[str, ...]:
        return tuple(map(self._words.heading, self.columns))

    @override
    def cell(self, row: CaseloadRow, column: str) -> str:
        return self._words.cell(row, column)

    @override
    def spoken(self, row: CaseloadRow, column: str) -> str:
        return self.cell(row, column)

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if index.isValid() and role == self.SortRole:
            return _sort_value(self._rows[index.row()], self.columns[index.column()])
        return super().data(index, role)


def _sort_value(row: CaseloadRow, column: str) -> Any:
    if column == "client":
        return text.sort_key(f"{row.client.last_name} {row.client.first_names}")
    if column in {"last", "next"}:
        moment = row.last_met if column == "last" else row.next_booking
        # Python dates do not compare inside a QVariant (style.md trap 6).
        far = QDateTime(QDate(9999, 1, 1), QTime())
        return QDateTime.fromSecsSinceEpoch(int(moment.timestamp())) if moment else far
    values = {
        "period": row.days_left if row.days_left is not None else 99_999,
        "goals": row.goal_count,
        "attention": row.attention.rank if row.attention else _NO_ATTENTION,
    }
    return values[column]


class CaseloadOrder(QSortFilterProxyModel):
    """Filters by chip; sorts by what needs attention, then by name."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._which = CaseloadFilter.ALL
        self.setSortRole(CaseloadModel.SortRole)
        self.setDynamicSortFilter(True)

    def set_filter(self, which: CaseloadFilter) -> None:
        """Show only the rows of one chip."""
        self.beginFilterChange()
        self._which = which
        self.endFilterChange()

    def row_at(self, index: Index) -> CaseloadRow | None:
        """Give the row behind a proxy index."""
        return index.data(CaseloadModel.RowRole) if index.isValid() else None

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        index = self.sourceModel().index(source_row, 0, source_parent)
        return fits(index.data(CaseloadModel.RowRole), self._which)

    @override
    def lessThan(self, source_left: Index, source_right: Index) -> bool:
        source = self.sourceModel()
        if not isinstance(source, CaseloadModel):
            raise TypeError("sorts the caseload")
        return source.order(source_left) < source.order(source_right)
