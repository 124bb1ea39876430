"""What happened to an errand: papers, filed, more asked, decision, appeal, done."""

from uuid import uuid4

from PySide6.QtWidgets import QWidget

from app import text
from app.domain.errands import ErrandEventDraft, ErrandStage
from app.errors import UserError
from app.services import errands
from app.services.place_names import place_names_in
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.models.errand_texts import stages
from ui.navigation import Place
from ui.pages.place_name_warning import PlaceNameWarning
from ui.pages.unread_dates import show_unread_dates
from ui.widgets.chip import ChipGroup, ChipOption
from ui.widgets.date_time_inputs import DateEdit
from ui.widgets.fields import Field
from ui.widgets.label import Label
from ui.widgets.text_inputs import LineEdit


class ErrandEventDialog(PlaceDialog):
    """Adds an event to the chain of the errand `place.record_id`."""

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, self.tr("What happened?"), width=620)
        if place.record_id is None:
            raise ValueError("which errand?")
        self._saved = False
        self._errand_id, self._event_id = place.record_id, uuid4()
        errand = errands.load_errand(context.store, place.record_id).errand
        self.stage = ChipGroup(self.tr("What happened?"), multi=False, may_be_empty=False)
        self.stage.set_options([ChipOption(stage, label) for stage, label in stages()])
        self.stage.set_selected([place.section or ErrandStage.FILED])
        self.day = DateEdit(
            lambda typed: text.parse_date(typed, today=context.today()), text.format_date
        )
        self.day.setObjectName("on")
        self.day.set_date(context.today())
        self.words = LineEdit()
        self.words.setObjectName("text")
        self.day_field = Field(self.tr("Date"), self.day)
        self.warning = PlaceNameWarning()
        self.body.addWidget(Label(errand.title, "strong", wrap=True))
        self.body.addWidget(Field(self.tr("Event"), self.stage))
        self.body.addWidget(self.day_field)
        self.body.addWidget(Field(self.tr("In a few words"), self.words, True))
        self.body.addWidget(self.warning)
        self.add_button(self.tr("Cancel"), pressed=self.reject)
        self.save_button = self.add_button(
            self.tr("Save"), "primary", "check", pressed=self.save, is_default=True
        )
        self.warning.kept.connect(self._store)
        self.warning.removed.connect(self._remove_place_names)
        self.words.setFocus()

    def save(self) -> None:
        """Add the event, if its day has come."""
        if self._saved or show_unread_dates(self):
            return
        on = self.day.date()
        wrong = on is None or on > self.context.today()
        self.day_field.set_error(self.tr("Choose a day that has been.") if wrong else "")
        client_id = self.place.client_id
        if wrong or client_id is None:
            return
        found = place_names_in(self.context.store, client_id, (self.words.text(),))
        if found:
            self.warning.ask(found)
            return
        self._store()

    def _store(self) -> None:
        store, now = self.context.store, self.context.now
        event = ErrandEventDraft(
            id=self._event_id,
            on=self.day.date() or self.context.today(),
            stage=ErrandStage(next(iter(self.stage.selected()))),
            text=self.words.text(),
        )
        try:
            errands.add_event(store, self._errand_id, event, now=now())
        except UserError as error:
            self.failed.emit(error)
            return
        self._saved = True
        self.accept()
        errand_id = self._errand_id
        self.notified.emit(
            self.tr("Added to the chain"),
            lambda: errands.remove_event(store, errand_id, event.id),
        )

    def _remove_place_names(self) -> None:
        self.words.setText(self.warning.without(self.words.text()))
        self.warning.hide()
        self.words.setFocus()
