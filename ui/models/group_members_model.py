"""The members of a group with own goal, agreement, attendance and visits, one row each."""

from collections.abc import Sequence
from typing import Any, Final
from uuid import UUID

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
from app.domain.groups import MemberRow
from ui.models.group_texts import transport_words

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
COLUMNS: Final = ("who", "goal", "agreement", "came", "visit")


class GroupMembersModel(QAbstractTableModel):
    """Rows come in from outside; `RowRole` gives the whole member."""

    RowRole = Role.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[MemberRow, ...] = ()

    def set_rows(self, rows: Sequence[MemberRow]) -> None:
        """Show other members."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row_at(self, place: int) -> MemberRow | None:
        """Give the member of a row."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, member_id: UUID) -> int:
        """Give the row of a member, −1 where there is none."""
        return next((n for n, row in enumerate(self._rows) if row.draft.id == member_id), -1)

    def words(self, row: MemberRow, column: str) -> str:
        """Give what stands in a cell."""
        translate = QCoreApplication.translate
        draft = row.draft
        if column == "who":
            way = transport_words()[draft.transport] if draft.transport else ""
            return " · ".join(part for part in (row.client_name, way) if part)
        if column == "goal":
            own = f"”{draft.client_words}”" if draft.client_words else ""
            return own or draft.own_goal or translate("groups", "Not written yet")
        if column == "agreement":
            if draft.agreed_on is None:
                return translate("groups", "Not made")
            return text.format_date(draft.agreed_on)
        if column == "came":
            came = sum(state.is_there for _, state in row.history)
            return f"{came}/{len(row.history)}" if row.history else "–"
        return text.format_date(row.last_visit, year=False) if row.last_visit else "–"

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
            heads = self.headers()
            cells = zip(heads, COLUMNS, strict=True)
            return ", ".join(f"{head}: {self.words(row, name)}" for head, name in cells)
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Role.DisplayRole:
            return None
        return self.headers()[section]

    def headers(self) -> tuple[str, ...]:
        """Give the heads of the columns."""
        translate = QCoreApplication.translate
        return (
            translate("groups", "Participant"),
            translate("groups", "Own goal"),
            translate("groups", "Agreement"),
            translate("groups", "Came"),
            translate("groups", "Visited"),
        )
