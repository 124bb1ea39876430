"""What the calendar shows its days in: the picture, its twin in a list, a month at once."""

from functools import cached_property

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.models.calendar_model import CalendarModel
from ui.widgets.empty_state import EmptyState
from ui.widgets.month_grid import MonthGrid
from ui.widgets.table import Table

_ROW = 48


class CalendarPlaces(QStackedWidget):
    """The picture stands there from the beginning; the others are made when first wanted.

    Signals:
        day_pressed: a day of the month (its id, str).
        row_opened: a line of the list (QModelIndex).
    """

    day_pressed = Signal(str)
    row_opened = Signal(QModelIndex)

    def __init__(
        self, picture: QWidget, model: CalendarModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._picture = picture
        self._model = model
        self.addWidget(picture)

    @cached_property
    def month(self) -> MonthGrid:
        """A whole month at once."""
        month = MonthGrid()
        self.addWidget(month)
        month.pressed.connect(self.day_pressed)
        return month

    @cached_property
    def table(self) -> Table:
        """The twin of the picture."""
        table = Table(self.tr("Calendar as a list"), row_height=_ROW)
        table.setModel(self._model)
        table.stretch_column(3)
        table.opened.connect(self.row_opened)
        self.addWidget(table)
        return table

    @cached_property
    def empty(self) -> EmptyState:
        """In the place of a list with no lines."""
        empty = EmptyState(self.tr("Nothing is booked"), "", with_scene=False)
        self.addWidget(empty)
        return empty

    def show_picture(self) -> None:
        """Show the days side by side."""
        self.setCurrentWidget(self._picture)

    def show_month(self) -> None:
        """Show the month."""
        self.setCurrentWidget(self.month)

    def show_list(self) -> None:
        """Show the list with its columns as wide as their words, or that nothing is booked."""
        if not self._model.rowCount():
            self.setCurrentWidget(self.empty)
            return
        for column in (0, 1, 2, 4, 5):
            self.table.resizeColumnToContents(column)
        self.setCurrentWidget(self.table)
