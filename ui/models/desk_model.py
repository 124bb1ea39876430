"""The sections of an entry as a list, with how far each has been carried."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from app.domain.copy_desk import DeskSection
from ui.models.desk_texts import section_sign

Index = QModelIndex | QPersistentModelIndex


class DeskModel(QAbstractListModel):
    """Rows of the copy desk; `next_number` is the section that is copied next."""

    RowRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[DeskSection, ...] = ()
        self.next_number = 0

    def set_rows(self, rows: Sequence[DeskSection], next_number: int) -> None:
        """Show other sections."""
        self.beginResetModel()
        self._rows, self.next_number = tuple(rows), next_number
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == self.RowRole:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            word = section_sign(row, is_next=row.number == self.next_number).word
            return ", ".join(part for part in (f"{row.number} {row.heading}", word) if part)
        return None
