"""The base of dialogs that write one record of a client: form, draft, place names, saving once."""

from abc import abstractmethod
from collections.abc import Callable, Iterable
from typing import Any, Final
from uuid import UUID

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
from ui.pages.record_form import Ask, RecordForm
from ui.pages.unread_dates import unread_dates
from ui.widgets.label import Label

DRAFT = "draft"
NOBODY: Final = UUID(int=0)


class RecordDialog(PlaceDialog):
    """A subclass says what is asked, how it is stored and what is told then.

    With `place.section` "draft" it goes on with the kept draft `place.record_id`.
    """

    kind = ""
    wide = 680
    of_client = True  # a group and its sessions belong to no client

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, width=self.wide)
        if place.client_id is None and self.of_client:
            raise ValueError("a record needs its client")
        self.client_id: UUID = place.client_id or NOBODY
        self._saved = False
        self._base: Any = self._kept() or self.load()
        self.set_title(self.title(self._base))
        lead = self.lead(self._base)
        if lead:
            self.body.addWidget(Label(lead, "body", "ink2", wrap=True))
        self.form = RecordForm(self.asks(self._base), context.today)
        self.form.load(self._base)
        self._loaded = self.form.draft(self._base)
        self.warning = PlaceNameWarning()
        self.body.addWidget(self.form)
        self.body.addWidget(self.warning)
        self.add_button(self.tr("Cancel"), pressed=self.give_up)
        self.save_button = self.add_button(
            self.verb(self._base), "primary", "check", pressed=self.save, is_default=True
        )
        self.save_button.setObjectName("save-record")
        self.keeper = DraftKeeper(context, self.kind, self.draft, self)
        self.form.changed.connect(self._changed)
        self.warning.kept.connect(self._store)
        self.warning.removed.connect(self._remove_place_names)
        self.form.focus_first()

    @abstractmethod
    def load(self) -> Any:
        """Give the draft to begin with."""

    @abstractmethod
    def asks(self, draft: Any) -> Iterable[Ask]:
        """Give what is asked."""

    @abstractmethod
    def title(self, draft: Any) -> str:
        """Give the dialog's title."""

    @abstractmethod
    def store(self, draft: Any) -> str:
        """Save the draft; give what is told in the toast."""

    def problems(self, draft: Any) -> tuple[Any, ...]:
        """Give what keeps the draft from being saved."""
        found: tuple[Any, ...] = draft.problems(self.context.today())
        return found

    def lead(self, draft: Any) -> str:
        """Give a sentence over the form."""
        del draft
        return ""

    def verb(self, draft: Any) -> str:
        """Give the word of the button that saves."""
        del draft
        return self.tr("Save")

    def undo(self) -> Callable[[], object] | None:
        """Give what takes the saved record back, for the toast."""
        return None

    def draft(self) -> FormDraft:
        """Give the draft as the form stands."""
        found: FormDraft = self.form.draft(self._base)
        return found

    def save(self) -> None:
        """Save the record, if nothing is missing and no place name is in the way."""
        if self._saved:
            return
        draft: Any = self.draft()
        problems = (*unread_dates(self.form), *self.problems(draft))
        self.form.show_problems(problems)
        if problems:
            self.fit()
            return
        if found := place_names_in(self.context.store, self.client_id, self.form.texts()):
            self.warning.ask(found)
            self.fit()
            return
        self._store()

    def _store(self) -> None:
        self.warning.hide()
        try:
            told = self.store(self.draft())
        except UserError as error:
            self.failed.emit(error)
            return
        self._saved = True
        self.keeper.stop()
        self.accept()
        self.notified.emit(told, self.undo())

    def _kept(self) -> Any:
        if self.place.section != DRAFT or self.place.record_id is None:
            return None
        kept = drafts.load_draft(self.context.store, self.kind, self.place.record_id)
        return kept.draft if kept is not None and kept.draft is not None else None

    def _changed(self) -> None:
        if self.form.draft(self._base) != self._loaded:
            self.keeper.touch()

    def _remove_place_names(self) -> None:
        self.form.rewrite(self.warning.without)
        self.warning.hide()
        self.form.focus_first()

    def give_up(self) -> None:
        """Cancel: what was kept can be brought back. Esc, × and the lock keep it."""
        had_draft = self.keeper.has_kept or self.place.section == DRAFT
        self.keeper.stop()
        self.reject()
        if not had_draft:
            return
        store, now, kind, record_id = self.context.store, self.context.now, self.kind, self._base.id
        drafts.discard_draft(store, kind, record_id, now=now())
        self.notified.emit(
            self.tr("Draft discarded"),
            lambda: drafts.restore_draft(store, kind, record_id, now=now()),
        )

    @override
    def save_draft(self) -> None:
        if not self._saved:
            self.keeper.keep()
