"""The caseload as a table: rows come in from outside, sorting and filters work on them."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any, Protocol

from PySide6.QtCore import (
    QAbstractTableModel,
    QDate,
    QDateTime,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    QTime,
)
from typing_extensions import override

from app import text
from app.domain.clients import CaseloadRow

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

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


class CaseloadModel(QAbstractTableModel):
    """Columns of screen 04; the display text of a cell is what a screen reader says of it."""

    COLUMNS = ("client", "period", "goals", "last", "next", "attention")
    SortRole = Role.UserRole
    RowRole = Role.UserRole + 1

    def __init__(self, words: CaseloadWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._rows: tuple[CaseloadRow, ...] = ()
        self._orders: dict[tuple[int, int], tuple[Any, str]] = {}

    def set_rows(self, rows: Sequence[CaseloadRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self._orders = {}
        self.endResetModel()

    @property
    def rows(self) -> tuple[CaseloadRow, ...]:
        """All rows, unfiltered."""
        return self._rows

    def order(self, index: Index) -> tuple[Any, str]:
        """Give what a row is sorted by in a column, then by name; made once for each row.

        A sort compares a row a dozen times, and each way through a QVariant costs more than that.
        """
        place = (index.row(), index.column())
        if place not in self._orders:
            row = self._rows[place[0]]
            key = (_sort_value(row, self.COLUMNS[place[1]]), _sort_value(row, "client"))
            self._orders[place] = key
        return self._orders[place]

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.COLUMNS)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return self._words.heading(self.COLUMNS[section])
        return None

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        column = self.COLUMNS[index.column()]
        if role == self.RowRole:
            return row
        if role == self.SortRole:
            return _sort_value(row, column)
        if role in {Role.DisplayRole, Role.AccessibleTextRole, Role.ToolTipRole}:
            return self._words.cell(row, column)
        return None


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
