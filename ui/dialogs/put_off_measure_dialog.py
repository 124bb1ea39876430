"""Putting a measure off: until when, and why not now."""

from datetime import timedelta
from functools import partial
from typing import Final

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app import text
from app.domain.measure_schedule import MeasureDelay
from app.errors import UserError
from app.services import measure_schedule
from ui import messages
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.navigation import Place
from ui.widgets.date_time_inputs import DateEdit
from ui.widgets.fields import Field, show_told
from ui.widgets.label import Label
from ui.widgets.text_inputs import LineEdit

_USUALLY: Final = timedelta(weeks=2)


class PutOffMeasureDialog(PlaceDialog):
    """`place.section` is the instrument's id and the point, as `own-rating/interim`."""

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, width=560)
        if place.client_id is None:
            raise ValueError("whose measure?")
        self._client_id = place.client_id
        self._instrument, _, self._point = place.section.partition("/")
        self.set_title(self.tr("Put the measure off"))
        self.until = DateEdit(
            lambda typed: text.parse_date(typed, today=context.today(), future=True),
            text.format_date,
        )
        self.until.setObjectName("until")
        self.until.set_date(context.today() + _USUALLY)
        self.reason = LineEdit(self.tr("for example: the client wants to wait"))
        self.reason.setObjectName("reason")
        self.fields = {
            "until": Field(self.tr("Ask again on"), self.until),
            "reason": Field(self.tr("Why not now"), self.reason),
        }
        intro = self.tr("The client decides. You are asked again on the day you choose.")
        self.body.addWidget(Label(intro, "body", "ink2", wrap=True))
        for field in self.fields.values():
            self.body.addWidget(field)
        self.add_button(self.tr("Cancel"), pressed=self.reject)
        self.save_button = self.add_button(
            self.tr("Put off"), "primary", "calendar-clock", pressed=self.save
        )
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save)
        self.reason.setFocus()

    def save(self) -> None:
        """Put it off, if there is a day and a reason."""
        context = self.context
        delay = MeasureDelay(
            client_id=self._client_id,
            instrument=self._instrument,
            point=self._point,
            until=None if self.until.has_error() else self.until.date(),
            reason=self.reason.text(),
        )
        told = messages.problems_by_field(delay.problems(context.today()))
        show_told(self.fields, told)
        if told:
            return
        store, today = context.store, context.today()
        try:
            delay_id = measure_schedule.put_off(store, delay, now=context.now(), today=today)
        except UserError as error:
            self.failed.emit(error)
            return
        said = self.tr("Put off until {day}").format(day=text.format_date(delay.until or today))
        self.notified.emit(said, partial(measure_schedule.take_back, store, delay_id, today=today))
        self.accept()
