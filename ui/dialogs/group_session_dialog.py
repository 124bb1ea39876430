"""A session planned: when, theme, aim, materials and which of them are ready, methods (K34)."""

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.groups import SessionDraft, material_items
from app.reference.vocabularies import Vocabulary, entries
from app.services import distances, group_sessions
from ui.context import Context
from ui.dialogs.record_dialog import RecordDialog
from ui.models.travel_texts import place_choices
from ui.navigation import Place
from ui.pages.record_form import Ask
from ui.translation import current_language
from ui.widgets.chip import ChipOption
from ui.widgets.themed import set_shown


class GroupSessionDialog(RecordDialog):
    """`place.section` is the group of a new session; `place.record_id` one to be changed."""

    kind = "group-session"
    of_client = False

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window)
        self.form.editors["materials"].textChanged.connect(self._renew_items)
        self._renew_items()

    def _renew_items(self) -> None:
        """Offer what was written as materials to be ticked; what is ticked stays so."""
        items = material_items(self.form.editors["materials"].toPlainText())
        ready = self.form.editors["prepared"]
        if tuple(one.id for one in ready.options()) != items:
            ready.set_options([ChipOption(item, item) for item in items])
        set_shown(self.form.fields["prepared"], bool(items))
        self.fit()

    @override
    def load(self) -> SessionDraft:
        store = self.context.store
        if self.place.record_id is not None:
            return group_sessions.load_session_form(store, self.place.record_id)
        group_id = UUID(self.place.section)
        return group_sessions.new_session(store, group_id, today=self.context.today())

    @override
    def title(self, draft: SessionDraft) -> str:
        return self.tr("Plan of the session") if draft.version else self.tr("New session")

    @override
    def asks(self, draft: SessionDraft) -> Iterable[Ask]:
        language = current_language()
        group = [one for one in entries(Vocabulary.METHODS) if one.core_element == "group"]
        more = ("nature", "creative", "wellbeing", "everyday-skills", "social-situations")
        methods = [*group, *(one for one in entries(Vocabulary.METHODS) if one.id in more)]
        return (
            Ask(name="on", label=self.tr("Day"), kind="date", future=True),
            Ask(name="at", label=self.tr("Time"), kind="time", beside=True),
            Ask(name="minutes", label=self.tr("Length"), kind="number", unit="min", beside=True),
            Ask(
                name="place_id",
                label=self.tr("Place, if another than usual"),
                kind="choice",
                choices=place_choices(distances.places_of_nobody(self.context.store)),
                make=UUID,
            ),
            Ask(name="theme", label=self.tr("Theme"), optional=True),
            Ask(name="aim", label=self.tr("Aim of the session"), kind="text", optional=True),
            Ask(name="materials", label=self.tr("Materials"), kind="text", optional=True),
            Ask(
                name="prepared",
                label=self.tr("Ready already"),
                kind="many",
                choices=[(item, item) for item in material_items(draft.materials)],
            ),
            Ask(
                name="methods",
                label=self.tr("Methods"),
                kind="many",
                choices=[(one.id, one.label(language)) for one in methods],
            ),
        )

    @override
    def store(self, draft: SessionDraft) -> str:
        context = self.context
        group_sessions.save_session(context.store, draft, now=context.now(), today=context.today())
        return self.tr("Session stored")
