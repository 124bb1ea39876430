"""Aloita jakso (27): first day and length; the county's profile sets the clocks (P17, P45)."""

from PySide6.QtWidgets import QWidget

from app import text
from app.errors import UserError
from app.services import periods, profiles
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.navigation import Place
from ui.pages.unread_dates import show_unread_dates
from ui.widgets.chip import ChipGroup, ChipOption
from ui.widgets.date_time_inputs import DateEdit
from ui.widgets.fields import Field
from ui.widgets.label import Label


class BeginPeriodDialog(PlaceDialog):
    """Begins a period for `place.client_id`."""

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, self.tr("Begin a period"), width=560)
        self._saved = False
        clocks = profiles.profile_in_force(context.store).period
        self.start = DateEdit(
            lambda typed: text.parse_date(typed, today=context.today(), future=True),
            text.format_date,
        )
        self.start.setObjectName("start")
        self.start.set_date(context.today())
        self.length = ChipGroup(self.tr("Length"), multi=False, may_be_empty=False)
        self.length.set_options(
            [
                ChipOption(str(months), self.tr("%n month(s)", "", months))
                for months in clocks.lengths
            ]
        )
        self.length.set_selected([str(clocks.usual)])
        self.start_field = Field(self.tr("First day"), self.start)
        self.end = Label("", "body", "ink2", tabular=True)
        self.body.addWidget(self.start_field)
        self.body.addWidget(Field(self.tr("Length"), self.length))
        self.body.addWidget(self.end)
        self.add_button(self.tr("Cancel"), pressed=self.reject)
        self.save_button = self.add_button(
            self.tr("Begin"), "primary", "check", pressed=self.save, is_default=True
        )
        self.start.date_changed.connect(self._show_end)
        self.length.changed.connect(self._show_end)
        self._show_end()
        self.start.setFocus()

    def save(self) -> None:
        """Begin the period, if its first day is a day."""
        if self._saved or show_unread_dates(self):
            return
        start, client_id = self.start.date(), self.place.client_id
        self.start_field.set_error("" if start else self.tr("When does the period begin?"))
        if start is None or client_id is None:
            return
        try:
            periods.begin_period(
                self.context.store,
                client_id,
                start=start,
                months=self._months(),
                now=self.context.now(),
            )
        except UserError as error:
            self.failed.emit(error)
            return
        self._saved = True
        self.accept()
        self.notified.emit(self.tr("The period begins {day}").format(
            day=text.format_date(start)), None)  # fmt: skip

    def _months(self) -> int:
        return int(next(iter(self.length.selected())))

    def _show_end(self) -> None:
        start = self.start.date()
        if start is None:
            self.end.setText("")
            return
        last = text.format_date(text.period_end(start, self._months()))
        self.end.setText(self.tr("Last day {day}").format(day=last))
