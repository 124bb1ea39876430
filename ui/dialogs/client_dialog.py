"""Uusi asiakas and Muokkaa tietoja (31)."""

from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.domain.clients import ClientDraft
from app.errors import UserError
from app.services import caseload, drafts, worker
from ui import theme
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.navigation import Place
from ui.pages.client_form import ClientForm
from ui.pages.draft_keeper import DraftKeeper
from ui.pages.unread_dates import unread_dates
from ui.translation import current_language
from ui.vocabulary import Words
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.label import Label

_KIND = "client"


class ClientDialog(PlaceDialog):
    """Adds a client ("new-client") or changes one ("edit-client", with `place.client_id`).

    `place.record_id` goes on with a kept draft. A client who may be there already is shown once
    before adding.
    """

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, width=960)
        self._new = place.client_id is None
        self.set_title(self.tr("New client") if self._new else self.tr("Client's details"))
        known = worker.load_worker(context.store)
        self.form = ClientForm(
            Words(current_language()), context.today, known.name if known else ""
        )
        self.similar = Banner("", "warn")
        self.similar.hide()
        self._similar_shown = False
        self._saved = False
        if self._new:
            self.body.addWidget(
                Label(self.tr("A name is enough to begin. The rest can be filled in together."),
                      "body", "ink2", wrap=True)
            )  # fmt: skip
        self.body.addWidget(self.similar)
        self.body.addWidget(self.form)
        words = self.tr("The county names the own worker. Saved on the device, offline too.")
        hint = Label(words, "small", "ink2", wrap=True)
        hint.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        hint.setMinimumWidth(theme.current().px(360))
        self.add_to_footer(hint)
        if not self._new:
            self._add_history()
        self.add_button(self.tr("Cancel"), pressed=self.give_up)
        verb = self.tr("Add client") if self._new else self.tr("Save")
        self.save_button = self.add_button(
            verb, "primary", "plus" if self._new else "check", pressed=self.save, is_default=True
        )
        self.form.address_wanted.connect(self._reveal)
        self.form.load(self._load())
        self._loaded = self.form.draft()  # as the form gives it: untouched, it is no draft
        self._kept = self.place.record_id is not None
        self.keeper = DraftKeeper(context, _KIND, self.form.draft, self)
        self.keeper.state_changed.connect(self._note_kept)
        self.form.changed.connect(self._changed)
        self.form.first_names.setFocus()

    def _add_history(self) -> None:
        client_id = self.place.client_id
        history = Place("edit-history", client_id, _KIND, client_id)
        self.history_button = Button(self.tr("What was before"), "history", "link", parent=self)
        self.history_button.setObjectName("edit-history")
        self.history_button.clicked.connect(lambda: self.navigate.emit(history))
        self.add_to_footer(self.history_button)

    def _load(self) -> ClientDraft:
        store, client_id = self.context.store, self.place.client_id
        if client_id is not None:
            return caseload.load_client_draft(store, client_id)
        if self.place.record_id is not None:
            kept = drafts.load_draft(store, _KIND, self.place.record_id)
            if kept is not None and isinstance(kept.draft, ClientDraft):
                return kept.draft
        return caseload.new_client_draft()

    def save(self) -> None:
        """Save the client, if nothing is missing."""
        if self._saved:
            return
        context, draft = self.context, self.form.draft()
        problems = (
            *unread_dates(self.form),
            *draft.problems(context.today(), practice=context.practice),
        )
        self.form.show_problems(problems)
        if problems or self._warn_of_similar(draft):
            return
        try:
            client_id = caseload.save_client(
                context.store, draft, now=context.now(), today=context.today()
            )
        except UserError as error:
            self.failed.emit(error)
            return
        self._saved = True
        self.keeper.stop()
        self.accept()
        if self._new:
            self.notified.emit(self.tr("Client added"), None)
            self.navigate.emit(Place("client", client_id))
        else:
            self.notified.emit(self.tr("Saved"), None)

    def _warn_of_similar(self, draft: ClientDraft) -> bool:
        if self._similar_shown or not self._new:
            return False
        found = caseload.similar_clients(self.context.store, draft)
        if not found:
            return False
        self._similar_shown = True
        names = ", ".join(row.name for row in found)
        self.similar.show_message(
            self.tr("There is already {names}. Press again to add one more.").format(names=names),
            "warn",
        )
        return True

    def _reveal(self) -> None:
        if self.place.client_id is None:
            return
        shown = caseload.reveal_address(self.context.store, self.place.client_id)
        self.form.address.load(shown)

    @override
    def save_draft(self) -> None:
        """Keep a new client's form: the lock closes the dialog without asking."""
        if self._new:
            self.keeper.save_now()

    def give_up(self) -> None:
        """Cancel a new client's form; what was kept can be brought back. Esc and × keep it."""
        kept, draft = self._kept, self.form.draft()
        self.keeper.stop()
        self.reject()
        if not kept:
            return
        store, now = self.context.store, self.context.now
        drafts.discard_draft(store, _KIND, draft.id, now=now())

        def undo() -> Place:
            drafts.restore_draft(store, _KIND, draft.id, now=now())
            return Place("new-client", record_id=draft.id)

        self.notified.emit(self.tr("Draft discarded"), undo)

    def _note_kept(self, _words: str, safe: bool) -> None:
        self._kept = self._kept or safe

    def _changed(self) -> None:
        if self._new and not self._saved and self.form.draft() != self._loaded:
            self.keeper.touch()
