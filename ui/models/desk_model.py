"""The sections of an entry as a list, with how far each has been carried."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from typing_extensions import override

from app.domain.copy_desk import DeskSection
from ui.models.desk_texts import section_sign
from ui.models.row_models import RowListModel


class DeskModel(RowListModel[DeskSection]):
    """Rows of the copy desk; `next_number` is the section that is copied next."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.next_number = 0

    def show_sections(self, rows: Sequence[DeskSection], next_number: int) -> None:
        """Show other sections."""
        self.next_number = next_number
        self.set_rows(rows)

    @override
    def reading(self, row: DeskSection) -> str:
        word = section_sign(row, is_next=row.number == self.next_number).word
        return ", ".join(part for part in (f"{row.number} {row.heading}", word) if part)
