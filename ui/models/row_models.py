"""What every list and table of rows has in common; the rows come in from outside, as they are."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import Any, ClassVar, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from typing_extensions import override

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
Row = TypeVar("Row")


class RowListModel(QAbstractListModel, Generic[Row]):
    """A list: `RowRole` gives the whole row, the display text is what a screen reader says."""

    RowRole = Role.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    @property
    def rows(self) -> Sequence[Row]:
        """The rows that are shown."""
        return self._rows

    @abstractmethod
    def reading(self, row: Row) -> str:
        """Give a row in words."""

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == self.RowRole:
            return row
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return self.reading(row)
        return None


class RowTableModel(QAbstractTableModel, Generic[Row]):
    """A table: `RowRole` gives the whole row, whatever the column.

    Attributes:
        columns: their ids, from the left.
    """

    RowRole = Role.UserRole + 1
    columns: ClassVar[tuple[str, ...]]

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()
        self._heads: tuple[str, ...] = ()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    @property
    def rows(self) -> Sequence[Row]:
        """The rows that are shown."""
        return self._rows

    @abstractmethod
    def headers(self) -> tuple[str, ...]:
        """Give the heads of the columns."""

    @abstractmethod
    def cell(self, row: Row, column: str) -> str:
        """Give what stands in a cell."""

    def spoken(self, row: Row, column: str) -> str:  # noqa: ARG002 - a model may tell them apart
        """Give what a screen reader says of a cell: all of its row."""
        cells = zip(self.headers(), self.columns, strict=True)
        return ", ".join(f"{head}: {self.cell(row, name)}" for head, name in cells)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Role.DisplayRole:
            return None
        if not self._heads:  # a table asks for them a hundred times before it is painted
            self._heads = self.headers()
        return self._heads[section]

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self.columns[index.column()]
        if role == self.RowRole:
            return row
        if role in (Role.DisplayRole, Role.ToolTipRole):
            return self.cell(row, column)
        if role == Role.AccessibleTextRole:
            return self.spoken(row, column)
        return None
