"""The list twin of the calendar: the same things, row by row."""

from PySide6.QtCore import QCoreApplication, QObject
from typing_extensions import override

from app import text
from app.domain.today import DayItem
from ui.models.calendar_texts import CalendarTexts
from ui.models.drive_texts import leaving_words
from ui.models.row_models import RowTableModel
from ui.translation import current_language


class CalendarModel(RowTableModel[DayItem]):
    """One row a booking or meeting, from morning to evening and day to day."""

    columns = ("day", "time", "who", "what", "drive", "state")

    def __init__(self, texts: CalendarTexts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts

    @override
    def headers(self) -> tuple[str, ...]:
        translate = QCoreApplication.translate
        return (
            translate("calendar", "Day"),
            translate("calendar", "Time"),
            translate("calendar", "Who or what"),
            translate("calendar", "Form and place"),
            translate("calendar", "Drive"),
            translate("calendar", "State"),
        )

    @override
    def spoken(self, row: DayItem, column: str) -> str:
        return self._texts.spoken(row) if column == "day" else self.cell(row, column)

    @override
    def cell(self, row: DayItem, column: str) -> str:
        texts = self._texts
        if column == "day":
            return text.format_weekday_date(row.start_day, current_language(), year=False)
        if column == "time":
            return texts.when(row)
        if column == "who":
            return texts.who(row)
        if column == "what":
            return texts.what(row)
        if column == "drive":
            return " · ".join(part for part in (texts.drive(row), leaving_words(row)) if part)
        return texts.state(row)
