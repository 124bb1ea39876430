"""Täytä yhdessä (11): one instrument filled in by the client, with own words."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.measures import MeasureDraft
from app.errors import NotFound
from app.reference.instruments import Instrument
from app.services import instruments, measures
from ui.context import Context
from ui.dialogs.kept_form_dialog import KeptFormDialog, waiting_draft
from ui.models.measure_texts import MeasureTexts
from ui.navigation import Place
from ui.pages.measure_form import MeasureForm
from ui.translation import current_language
from ui.widgets.label import Label


class MeasureDialog(KeptFormDialog):
    """A new filling of `place.section` (an instrument's id), or the stored `place.record_id`.

    A kept draft of the same instrument (or of just that record) is gone on with.
    """

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, "measure", width=760)
        kept = waiting_draft(context, "measure", self.client_id, place.record_id)
        draft = kept.draft if kept and isinstance(kept.draft, MeasureDraft) else None
        if draft is not None and place.section not in ("", draft.instrument):
            draft = None
        from_kept = draft is not None
        if draft is None:
            draft = (
                measures.load_measure_draft(context.store, place.record_id)
                if place.record_id
                else measures.new_measure_draft(
                    context.store, self.client_id, place.section, today=context.today()
                )
            )
        instrument = self._instrument(draft.instrument)
        texts = MeasureTexts(current_language(), context.today())
        self.set_title(instrument.name.label(texts.language))
        self.form = MeasureForm(instrument, texts, context.today)
        kept_at = kept.saved_at if kept and from_kept else None
        self.add_form(self.form, self.tr("Save"), kept_at)
        self.body.addWidget(Label(texts.licence(instrument), "micro", "ink2", wrap=True))
        self.add_history(place.record_id)
        self.form.load(draft)
        self.form.changed.connect(self.touch)
        next(iter(self.form.items.values())).setFocus()

    def _instrument(self, instrument_id: str) -> Instrument:
        known = instruments.list_instruments(self.context.store)
        found = next((one for one in known if one.id == instrument_id), None)
        if found is None:
            raise NotFound(kind="instrument")
        return found

    @override
    def draft(self) -> MeasureDraft:
        return self.form.draft()

    @override
    def check(self) -> bool:
        draft = self.form.draft()
        return self.form.show_problems(draft.problems(self.context.today(), self.form.ranges()))

    @override
    def written(self) -> tuple[str, ...]:
        return (self.form.client_words.text(),)

    @override
    def rewrite(self, change: Callable[[str], str]) -> None:
        self.form.client_words.set_text(change(self.form.client_words.text()))
        self.touch()

    @override
    def write(self) -> str:
        context = self.context
        measures.save_measure(
            context.store, self.form.draft(), now=context.now(), today=context.today()
        )
        return self.tr("Measure saved")
