"""*Siirretty / siirtämättä* of each client as a table."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from typing_extensions import override

from app import text
from app.domain.handed_over import HandedOver

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
COLUMNS: Final = ("client", "waiting", "oldest", "arrived", "last")


class HandedOverModel(QAbstractTableModel):
    """Rows come in from outside; `RowRole` gives the whole row. `now` tells the ages."""

    RowRole = Role.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[HandedOver, ...] = ()
        self._now: datetime | None = None

    def set_rows(self, rows: Sequence[HandedOver], now: datetime) -> None:
        """Show other clients."""
        self.beginResetModel()
        self._rows, self._now = tuple(rows), now
        self.endResetModel()

    def words(self, row: HandedOver, column: str) -> str:
        """Give what stands in a cell."""
        last = row.last_receipt
        return {
            "client": row.client_name,
            "waiting": _waiting(row),
            "oldest": self._age(row),
            "arrived": str(row.arrived),
            "last": text.format_date(text.local(last).date(), year=False) if last else "–",
        }[column]

    def _age(self, row: HandedOver) -> str:
        if row.oldest is None or self._now is None:
            return "–"
        days = row.days_waiting(self._now)
        if not days:
            return QCoreApplication.translate("handed-over", "today")
        return QCoreApplication.translate("handed-over", "%n day(s)", "", days)

    def headers(self) -> tuple[str, ...]:
        """Give the heads of the columns."""
        translate = QCoreApplication.translate
        return (
            translate("handed-over", "Client"),
            translate("handed-over", "Not handed over"),
            translate("handed-over", "Oldest"),
            translate("handed-over", "Handed over"),
            translate("handed-over", "Last receipt"),
        )

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == self.RowRole:
            return row
        if role in (Role.DisplayRole, Role.ToolTipRole):
            return self.words(row, COLUMNS[index.column()])
        if role == Role.AccessibleTextRole:
            cells = zip(self.headers(), COLUMNS, strict=True)
            return ", ".join(f"{head}: {self.words(row, name)}" for head, name in cells)
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Role.DisplayRole:
            return None
        return self.headers()[section]


def _waiting(row: HandedOver) -> str:
    """How many are still here, and how many of them need her."""
    translate = QCoreApplication.translate
    here = row.waiting + row.attention
    if not here:
        return translate("handed-over", "everything is there")
    if not row.attention:
        return str(here)
    words = translate("handed-over", "{count}, of which {attention} need attention")
    return words.format(count=here, attention=row.attention)
