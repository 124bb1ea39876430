"""The members of a group with own goal, agreement, attendance and visits, one row each."""

from uuid import UUID

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from app import text
from app.domain.groups import MemberRow
from ui.models.group_texts import transport_words
from ui.models.row_models import RowTableModel


class GroupMembersModel(RowTableModel[MemberRow]):
    """One row a member."""

    columns = ("who", "goal", "agreement", "came", "visit")

    def row_at(self, place: int) -> MemberRow | None:
        """Give the member of a row."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, member_id: UUID) -> int:
        """Give the row of a member, −1 where there is none."""
        return next((n for n, row in enumerate(self._rows) if row.draft.id == member_id), -1)

    @override
    def cell(self, row: MemberRow, column: str) -> str:
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
    def headers(self) -> tuple[str, ...]:
        translate = QCoreApplication.translate
        return (
            translate("groups", "Participant"),
            translate("groups", "Own goal"),
            translate("groups", "Agreement"),
            translate("groups", "Came"),
            translate("groups", "Visited"),
        )
