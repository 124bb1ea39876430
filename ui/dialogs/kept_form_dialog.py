"""The base of dialogs with a form that keeps itself as a draft until it is saved or discarded."""

from abc import abstractmethod
from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.errors import UserError
from app.services import drafts
from app.services.payloads import FormDraft
from app.services.place_names import place_names_in
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.navigation import Place
from ui.pages.draft_keeper import DraftKeeper
from ui.pages.place_name_warning import PlaceNameWarning
from ui.widgets.buttons import Button
from ui.widgets.label import Label
from ui.widgets.themed import set_shown


class KeptFormDialog(PlaceDialog):
    """Checks, warns of place names (turvakielto), saves; what is typed is kept all the time.

    A subclass builds its form, calls `add_form`, connects the form's changes to `touch`, and
    answers `draft`, `check`, `written`, `rewrite` and `write`.

    Args:
        kind: of the draft (`app.services.payloads.KINDS`).
        place: its client is the one whose place names are looked for.
    """

    def __init__(
        self, context: Context, place: Place, window: QWidget, kind: str, width: int = 760
    ) -> None:
        super().__init__(context, place, window, width=width)
        if place.client_id is None:
            raise ValueError("the form needs a client")
        self.client_id: UUID = place.client_id
        self._kind = kind
        self._saved = False
        self.warning = PlaceNameWarning()
        self.state = Label("", "small", "okInk", wrap=True, tabular=True)
        self.state.setObjectName("draft-state")

    def add_form(self, form: QWidget, verb: str, kept_at: datetime | None) -> None:
        """Put the form into the body and the verbs under it."""
        self.body.addWidget(form)
        self.body.addWidget(self.warning)
        self.keeper = DraftKeeper(self.context, self._kind, self.draft, self)
        self.keeper.state_changed.connect(self._show_state)
        self.add_to_footer(self.state)
        self.discard_button = self.add_button(
            self.tr("Discard the draft"), "ghost", pressed=self._discard
        )
        self.discard_button.setObjectName("discard")
        set_shown(self.discard_button, kept_at is not None)
        self.add_button(self.tr("Close"), pressed=self.reject)
        self.save_button = self.add_button(verb, "primary", "check", pressed=self.save)
        self.save_button.setObjectName("save")
        self.warning.kept.connect(self._store)
        self.warning.removed.connect(self._remove_place_names)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save)
        QShortcut(QKeySequence("Ctrl+S"), self, self.keeper.save_now)
        if kept_at is not None:
            self.keeper.show_kept(kept_at)

    def add_history(self, record_id: UUID | None) -> None:
        """Put the way to the earlier versions of a stored record under the form."""
        if record_id is None:
            return
        history = Place("edit-history", self.client_id, self._kind, record_id)
        self.history_button = Button(self.tr("What was before"), "history", "link", parent=self)
        self.history_button.setObjectName("edit-history")
        self.history_button.clicked.connect(lambda: self.navigate.emit(history))
        self.add_to_footer(self.history_button)

    @abstractmethod
    def draft(self) -> FormDraft:
        """Give the form as it stands."""

    @abstractmethod
    def check(self) -> bool:
        """Say at the fields what is not right yet; True when it can be saved."""

    @abstractmethod
    def written(self) -> tuple[str, ...]:
        """Give every text, for the search of place names."""

    @abstractmethod
    def rewrite(self, change: Callable[[str], str]) -> None:
        """Change every text, as taking place names out."""

    @abstractmethod
    def write(self) -> str:
        """Save the record; give what to say of it. Raises UserError."""

    def touch(self) -> None:
        """Say that something was typed or chosen."""
        self.keeper.touch()
        self.discard_button.show()

    def save(self) -> None:
        """Save, if nothing is missing."""
        if self._saved or not self.check():
            return
        found = place_names_in(self.context.store, self.client_id, self.written())
        if found:
            self.warning.ask(found)
            return
        self._store()

    def _store(self) -> None:
        self.warning.hide()
        try:
            said = self.write()
        except UserError as error:
            self.keeper.save_now()
            self.failed.emit(error)
            return
        self._saved = True
        self.keeper.stop()
        self.notified.emit(said, None)
        self.accept()

    def _discard(self) -> None:
        context, draft = self.context, self.draft()
        kind = self._kind
        self.keeper.save_now()  # so that even the last words can be brought back
        self.keeper.stop()
        self._saved = True
        drafts.discard_draft(context.store, kind, draft.id, now=context.now())

        def bring_back() -> None:  # the dialog is gone by then
            drafts.restore_draft(context.store, kind, draft.id, now=context.now())

        self.notified.emit(self.tr("Draft discarded"), bring_back)
        super().reject()

    @override
    def reject(self) -> None:
        """Close; what was typed stays as a draft."""
        if not self._saved and self.keeper.is_dirty and self.keeper.save_now():
            self.notified.emit(self.tr("It waits as a draft"), None)
        super().reject()

    @override
    def save_draft(self) -> None:
        if not self._saved:
            self.keeper.keep()

    def _remove_place_names(self) -> None:
        self.rewrite(self.warning.without)
        self.warning.hide()
        self.save_button.setFocus()

    def _show_state(self, words: str, safe: bool) -> None:
        self.state.set_tone("okInk" if safe else "bad")
        self.state.setText(words)


def waiting_draft(
    context: Context, kind: str, client_id: UUID, record_id: UUID | None = None
) -> drafts.LoadedDraft | None:
    """Give the readable draft of this kind that waits for a client (or for just one record)."""
    for row in drafts.list_drafts(context.store):
        if row.kind == kind and row.client_id == client_id and row.readable:
            if record_id is not None and row.target_id != record_id:
                continue
            return drafts.load_draft(context.store, kind, row.target_id)
    return None
