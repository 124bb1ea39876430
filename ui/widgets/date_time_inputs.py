"""Inputs for dates and times: typed in any form the given parser takes, or chosen."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QDate, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QMenu, QWidget, QWidgetAction
from typing_extensions import override

from ui.widgets.text_inputs import LineEdit


class DateEdit(LineEdit):
    """A date that may be typed; Alt+↓ or the calendar icon opens a calendar.

    Args:
        parse: text → date; None when it isn't one. Raising is not allowed.
        format: date → text, shown when the field loses the focus.
    """

    date_changed = Signal()

    def __init__(
        self,
        parse: Callable[[str], dt.date | None],
        format: Callable[[dt.date], str],  # noqa: A002  the name is the parser's counterpart
        *,
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(placeholder, tabular=True, parent=parent)
        self._parse = parse
        self._format = format
        self._last: dt.date | None = None
        self._open = self.set_button_before("calendar", self.tr("Open calendar"))
        self._open.clicked.connect(self.open_calendar)
        self._menu: QMenu | None = None
        self.editingFinished.connect(self._tidy)
        self.textChanged.connect(self._text_changed)

    def date(self) -> dt.date | None:
        """Give the date; None when the field is empty or holds no date."""
        text = self.text().strip()
        return self._parse(text) if text else None

    def set_date(self, value: dt.date | None) -> None:
        """Show a date, or nothing."""
        self.setText(self._format(value) if value is not None else "")

    def has_error(self) -> bool:
        """Tell whether something is typed that is no date."""
        return bool(self.text().strip()) and self.date() is None

    def open_calendar(self) -> None:
        """Show the calendar under the field."""
        menu = QMenu(self)
        calendar = QCalendarWidget(menu)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setLocale(self.locale())
        chosen = self.date()
        if chosen is not None:
            calendar.setSelectedDate(QDate(chosen.year, chosen.month, chosen.day))
        calendar.clicked.connect(self._chosen)
        calendar.activated.connect(self._chosen)
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)
        menu.aboutToHide.connect(menu.deleteLater)
        self._menu = menu
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))
        calendar.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() == Qt.Key.Key_Down:
            self.open_calendar()
            return
        super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_open"):
            self._open.set_name(self.tr("Open calendar"))

    def _chosen(self, day: QDate) -> None:
        self.set_date(dt.date(day.year(), day.month(), day.day()))
        if self._menu is not None:
            self._menu.close()
            self._menu = None
        self.setFocus()

    def _tidy(self) -> None:
        value = self.date()
        if value is not None:
            self.set_date(value)

    def _text_changed(self) -> None:
        value = self.date()
        if value != self._last:
            self._last = value
            self.date_changed.emit()


class TimeEdit(LineEdit):
    """A time of day that may be typed ("13", "13.5", "1300"); ↑ and ↓ move by five minutes.

    Args:
        parse: text → time; None when it isn't one.
        format: time → text.
    """

    time_changed = Signal()

    def __init__(
        self,
        parse: Callable[[str], dt.time | None],
        format: Callable[[dt.time], str],  # noqa: A002  the name is the parser's counterpart
        *,
        placeholder: str = "",
        step_minutes: int = 5,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(placeholder, tabular=True, parent=parent)
        self._parse = parse
        self._format = format
        self._step = step_minutes
        self._last: dt.time | None = None
        self.editingFinished.connect(self._tidy)
        self.textChanged.connect(self._text_changed)

    def time(self) -> dt.time | None:
        """Give the time; None when the field is empty or holds no time."""
        text = self.text().strip()
        return self._parse(text) if text else None

    def set_time(self, value: dt.time | None) -> None:
        """Show a time, or nothing."""
        self.setText(self._format(value) if value is not None else "")

    def has_error(self) -> bool:
        """Tell whether something is typed that is no time."""
        return bool(self.text().strip()) and self.time() is None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: self._step, Qt.Key.Key_Down: -self._step}
        step = steps.get(Qt.Key(event.key()))
        value = self.time()
        if step is None or value is None:
            super().keyPressEvent(event)
            return
        minutes = (value.hour * 60 + value.minute + step) % (24 * 60)
        self.set_time(dt.time(minutes // 60, minutes % 60))

    def _tidy(self) -> None:
        value = self.time()
        if value is not None:
            self.set_time(value)

    def _text_changed(self) -> None:
        value = self.time()
        if value != self._last:
            self._last = value
            self.time_changed.emit()


__all__ = ["DateEdit", "TimeEdit"]
