"""Vapaapäiväni: when she is away, kept so that *Päivä pakettiin* can tell of the cards in time."""

from functools import partial
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app import text
from app.domain.days_off import DaysOff
from app.services import days_off
from ui import messages, theme
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.navigation import Place
from ui.pages.day_pack_ahead import DayLine, days_words
from ui.widgets.date_time_inputs import DateEdit
from ui.widgets.fields import Field, show_told
from ui.widgets.label import Label

_ROW_SPACE: Final = 8


class DaysOffDialog(PlaceDialog):
    """What is coming, each to be taken away again; two days to add more.

    They stand in the calendar too, and no client's data knows of them.
    """

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, width=560)
        self.set_title(self.tr("My days off"))
        told = self.tr("The calendar shows them. Cards for the clients are told of in good time.")
        self.body.addWidget(Label(told, "body", "ink2", wrap=True))
        self._list = QWidget(self)
        self._lines = QVBoxLayout(self._list)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._list)
        self.first, self.last = self._date("first"), self._date("last")
        self.fields = {
            "first": Field(self.tr("Away from"), self.first),
            "last": Field(self.tr("Until"), self.last),
        }
        row = QHBoxLayout()
        row.setSpacing(theme.current().space(16))
        for field in self.fields.values():
            row.addWidget(field, 1)
        self.body.addLayout(row)
        self.add_button(self.tr("Close"), pressed=self.reject)
        self.save_button = self.add_button(
            self.tr("Add"), "primary", "plus", pressed=self.save, is_default=True
        )
        self._show()
        self.first.setFocus()

    def _date(self, name: str) -> DateEdit:
        today = self.context.today
        edit = DateEdit(
            lambda typed: text.parse_date(typed, today=today(), future=True), text.format_date
        )
        edit.setObjectName(name)
        return edit

    def save(self) -> None:
        """Keep the days that stand in the fields."""
        off = DaysOff(first=self.first.date(), last=self.last.date())
        context = self.context
        told = messages.problems_by_field(off.problems(context.today()))
        show_told(self.fields, told)
        if told:
            return
        days_off.add_days_off(context.store, off, today=context.today())
        self.notified.emit(
            self.tr("Kept: {days}").format(days=days_words(off)),
            partial(days_off.remove_days_off, context.store, off),
        )
        self.accept()

    def _show(self) -> None:
        self._lines.setSpacing(theme.current().space(_ROW_SPACE))
        coming = days_off.list_days_off(self.context.store, today=self.context.today())
        for off in coming:
            line = DayLine(days_words(off), self.tr("%n day(s)", "", len(off.days())), self._list)
            line.lead(self.tr("Take away"), partial(self._remove, off), "link")
            self._lines.addWidget(line)
        if not coming:
            nothing = Label(self.tr("No days off are kept."), "body", "ink2", parent=self._list)
            self._lines.addWidget(nothing)

    def _remove(self, off: DaysOff) -> None:
        store, today = self.context.store, self.context.today()
        days_off.remove_days_off(store, off)
        back = partial(days_off.add_days_off, store, off, today=today)
        self.notified.emit(self.tr("Taken away: {days}").format(days=days_words(off)), back)
        self.accept()
