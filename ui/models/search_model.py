"""The rows of the search (30): headings that cannot be chosen, and what can be opened."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from ui.navigation import Place

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class SearchRow:
    """A row; without a place it is a heading."""

    title: str
    icon: str = ""
    line: str = ""
    keys: str = ""
    place: Place | None = None


class SearchModel(QAbstractListModel):
    """Rows come in from outside; the display text is what a screen reader says."""

    RowRole = Role.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[SearchRow, ...] = ()

    def set_rows(self, rows: Sequence[SearchRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    @property
    def rows(self) -> tuple[SearchRow, ...]:
        """The rows that are shown."""
        return self._rows

    def next_to_open(self, row: int, step: int) -> int:
        """Give the next row that can be opened, round the end; -1 where there is none."""
        count = len(self._rows)
        for number in range(1, count + 1):
            found = (row + step * number) % count
            if self._rows[found].place is not None:
                return found
        return -1

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._rows[index.row()].place is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == self.RowRole:
            return row
        if role in {Role.DisplayRole, Role.AccessibleTextRole}:
            return ", ".join(part for part in (row.title, row.line, row.keys) if part)
        return None
