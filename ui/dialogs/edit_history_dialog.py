"""Muutoshistoria: who changed a record, when and why, and what stood there before (I9.4)."""

from PySide6.QtWidgets import QWidget

from app.domain.edit_history import FieldChange, RecordVersion
from app.services import caseload, edit_history
from app.services.instruments import list_instruments
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.models.edit_history_kinds import kind_words
from ui.models.edit_history_texts import EditHistoryTexts
from ui.navigation import Place
from ui.translation import current_language
from ui.vocabulary import Words
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.voice_block import VoiceBlock


class EditHistoryDialog(PlaceDialog):
    """`place.section` is the kind of the record; without a record it is the history of all of them.

    Reads only; the newest version stands first.
    """

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, width=760)
        if place.client_id is None or not place.section:
            raise ValueError("the history of what?")
        self.set_title(self.tr("Changes and what was before"))
        client = caseload.load_client(
            context.store, place.client_id, section="edit-history", logged=False
        )
        words = Words(current_language())
        instruments = list_instruments(context.store) if place.section == "measure" else ()
        kind = kind_words(place.section, words, instruments)
        self._texts = EditHistoryTexts(words, protected=client.protected, kind=kind)
        self.versions = edit_history.load_edit_history(
            context.store, place.client_id, place.section, place.record_id
        )
        for version in self.versions:
            self.body.addWidget(self._card(version))
        self.add_button(self.tr("Close"), pressed=self.reject, is_default=True)

    def _card(self, version: RecordVersion) -> Card:
        card = Card(self._texts.head(version))
        if why := self._texts.why(version):
            card.body.addWidget(Label(why, "body", "ink2", wrap=True))
        changes = self._texts.shown(version)
        if not changes and not version.first:
            same = self.tr("The content is as it was.")
            card.body.addWidget(Label(same, "body", "ink2", wrap=True))
        for change in changes:
            card.body.addWidget(self._change(change))
        return card

    def _change(self, change: FieldChange) -> QWidget:
        texts, field = self._texts, change.field
        before = self.tr("Before: {words}").format(words=texts.value(field, change.before))
        after = self.tr("Then: {words}").format(words=texts.value(field, change.after))
        words = f"{before}\n{after}"
        if texts.is_clients(field):
            return VoiceBlock(texts.name(field), words)
        block = Card(texts.name(field))
        block.body.addWidget(Label(words, "body", wrap=True, tabular=True))
        return block
