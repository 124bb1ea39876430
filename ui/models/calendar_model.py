"""The list twin of the calendar: the same things, row by row."""

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
from app.domain.calendar import CalendarPage
from app.domain.today import DayItem
from ui.models.calendar_texts import CalendarTexts, key_of
from ui.translation import current_language

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

COLUMNS: Final = ("day", "time", "who", "what", "drive", "state")


class CalendarModel(QAbstractTableModel):
    """One row a booking or meeting, from morning to evening and day to day."""

    KeyRole = Role.UserRole + 1

    def __init__(self, texts: CalendarTexts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._items: tuple[DayItem, ...] = ()

    def show_page(self, page: CalendarPage) -> None:
        """Show other days."""
        self.beginResetModel()
        self._items = page.items
        self.endResetModel()

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._items)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role == Role.DisplayRole:
            return self._cell(item, COLUMNS[index.column()])
        if role == Role.AccessibleTextRole:
            spoken = self._texts.spoken(item)
            return spoken if index.column() == 0 else self._cell(item, COLUMNS[index.column()])
        if role == self.KeyRole:
            return key_of(item)
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Role.DisplayRole:
            return None
        translate = QCoreApplication.translate
        return (
            translate("calendar", "Day"),
            translate("calendar", "Time"),
            translate("calendar", "Who or what"),
            translate("calendar", "Form and place"),
            translate("calendar", "Drive"),
            translate("calendar", "State"),
        )[section]

    def _cell(self, item: DayItem, column: str) -> str:
        texts = self._texts
        if column == "day":
            return text.format_weekday_date(item.start_day, current_language(), year=False)
        if column == "time":
            return texts.when(item)
        if column == "who":
            return texts.who(item)
        if column == "what":
            return texts.what(item)
        return texts.drive(item) if column == "drive" else texts.state(item)
