"""The rows of the search (30): headings that cannot be chosen, and what can be opened."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from typing_extensions import override

from ui.models.row_models import Index, RowListModel
from ui.navigation import Place


@dataclass(frozen=True, slots=True)
class SearchRow:
    """A row; without a place it is a heading."""

    title: str
    icon: str = ""
    line: str = ""
    keys: str = ""
    place: Place | None = None


class SearchModel(RowListModel[SearchRow]):
    """Headings and what can be opened below them."""

    def next_to_open(self, row: int, step: int) -> int:
        """Give the next row that can be opened, round the end; -1 where there is none."""
        count = len(self._rows)
        for number in range(1, count + 1):
            found = (row + step * number) % count
            if self._rows[found].place is not None:
                return found
        return -1

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._rows[index.row()].place is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    @override
    def reading(self, row: SearchRow) -> str:
        return ", ".join(part for part in (row.title, row.line, row.keys) if part)
