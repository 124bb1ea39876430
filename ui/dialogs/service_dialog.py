"""One service of the directory that all clients share: its name, number, and where it stands."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.network import Sector, ServiceEntry
from app.errors import UserError
from app.services import drafts, service_directory
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.models.team_texts import TeamTexts
from ui.navigation import Place
from ui.pages.draft_keeper import DraftKeeper
from ui.pages.record_form import Ask, RecordForm
from ui.translation import current_language
from ui.widgets.label import Label

_KIND = "service"
_KINDS = ("organisation", "place")


class ServiceDialog(PlaceDialog):
    """Adds a service (no `place.record_id`) or changes one, for every client at once.

    `place.section` may name a usual partner, whose name stands there then.
    """

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, width=560)
        self._entry = self._load()
        new = self._entry.version == 0
        self.set_title(self.tr("New service") if new else self.tr("Service"))
        lead = self.tr("What stands here is shared by all clients. Write nothing of a client.")
        self.body.addWidget(Label(lead, "body", "ink2", wrap=True))
        self.form = RecordForm(self._asks(), context.today)
        self.form.load(self._entry)
        self.body.addWidget(self.form)
        self._loaded = self.form.draft(self._entry)
        self.keeper = DraftKeeper(context, _KIND, self._draft, self)
        self.form.changed.connect(self._changed)
        self.add_button(self.tr("Cancel"), pressed=self._give_up)
        self.save_button = self.add_button(
            self.tr("Save"), "primary", "check", pressed=self.save, is_default=True
        )
        self.save_button.setObjectName("save-service")
        self.form.focus_first()

    def _load(self) -> ServiceEntry:
        store, wanted = self.context.store, self.place.record_id
        if wanted is None:
            return service_directory.service_of_partner(self.place.section, current_language())
        kept = drafts.load_draft(store, _KIND, wanted)
        if kept is not None and isinstance(kept.draft, ServiceEntry):
            return kept.draft
        return service_directory.load_service(store, wanted)

    def _draft(self) -> ServiceEntry:
        return self.form.draft(self._entry)

    def _changed(self) -> None:
        if self._draft() != self._loaded:
            self.keeper.touch()

    def _asks(self) -> tuple[Ask, ...]:
        texts = TeamTexts(self.context.today())
        return (
            Ask(name="name", label=self.tr("Name of the service")),
            Ask(name="phone", label=self.tr("Phone"), optional=True),
            Ask(
                name="kind",
                label=self.tr("What it is"),
                kind="choice",
                choices=[(one, texts.kind(one)) for one in _KINDS],
            ),
            Ask(
                name="sector",
                label=self.tr("Where it stands on a map"),
                kind="choice",
                choices=[(one.value, texts.sector(one)) for one in Sector],
                beside=True,
                make=Sector,
            ),
            Ask(
                name="note",
                label=self.tr("Good to know"),
                kind="text",
                hint=self.tr("Opening hours, who answers, which floor"),
                optional=True,
            ),
        )

    def save(self) -> None:
        """Save the service, if nothing is missing."""
        entry = self._draft()
        problems = entry.problems()
        self.form.show_problems(problems)
        if problems:
            self.fit()
            return
        try:
            service_directory.save_service(self.context.store, entry)
        except UserError as error:
            self.failed.emit(error)
            return
        self.keeper.stop()
        self.accept()
        self.notified.emit(self.tr("Service stored"), None)

    def _give_up(self) -> None:
        """Cancel; Esc, × and the lock keep what was typed."""
        self.keeper.stop()
        self.reject()
        drafts.discard_draft(self.context.store, _KIND, self._entry.id, now=self.context.now())

    @override
    def save_draft(self) -> None:
        self.keeper.keep()
