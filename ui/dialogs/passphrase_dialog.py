"""Changing the passphrase: the old one or the recovery code, then a new one typed twice."""

from functools import partial

from PySide6.QtWidgets import QWidget

from app.services.vault import store_state
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.messages import error_text
from ui.navigation import Place
from ui.pages.new_passphrase import NewPassphrase
from ui.widgets.banner import Banner
from ui.widgets.fields import Field
from ui.widgets.secret_edit import SecretEdit


class PassphraseDialog(PlaceDialog):
    """Rewrites the key file only; until that has worked the old passphrase holds.

    In the section `recovery` the code is asked: the way out of a lost or changed keyring.
    """

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, width=560)
        self._by_code = place.section == "recovery"
        self.set_title(
            self.tr("New passphrase by the recovery code")
            if self._by_code
            else self.tr("Change passphrase")
        )
        self._busy = False
        self.problem = Banner("", "bad")
        self.problem.hide()
        asked = self.tr("Recovery code") if self._by_code else self.tr("Present passphrase")
        self.old = SecretEdit(asked, visible=self._by_code)
        self.new = NewPassphrase(practice=context.practice)
        # By the code a keyring may be missing, and then the passphrase alone has to hold.
        self.new.set_device(store_state(context.folder).device and not self._by_code)
        self.body.addWidget(self.problem)
        self.body.addWidget(Field(asked, self.old))
        self.body.addWidget(self.new)
        self.add_button(self.tr("Cancel"), pressed=self.reject)
        self.change_button = self.add_button(
            self.tr("Change passphrase"), "primary", pressed=self.change
        )
        self.old.changed.connect(self._check)
        self.old.submitted.connect(self.new.first.setFocus)
        self.new.changed.connect(self._check)
        self.new.submitted.connect(self.change)
        self._check()
        self.old.setFocus()

    def change(self) -> None:
        """Change it, in a job: the key derivation takes a moment."""
        if not self.change_button.isEnabled():
            return
        self.problem.hide()
        self._busy = True
        self.change_button.set_busy(self.tr("Changing…"))
        old, new = self.old.take(), self.new.take()
        door, store = self.context.way_to_keys(), self.context.store
        work = partial(door.change_passphrase, store, old, new, recovery=self._by_code)
        self.context.jobs.run(self, lambda _: work(), self._done, self._fail)

    def _check(self) -> None:
        ready = bool(self.old.length()) and self.new.is_ready()
        self.change_button.setEnabled(ready and not self._busy)

    def _done(self, _: object) -> None:
        self.notified.emit(self.tr("Passphrase changed"), None)
        self.accept()

    def _fail(self, error: Exception) -> None:
        self._busy = False
        self.change_button.set_busy(None)
        self._check()
        self.problem.show_message(error_text(error), "bad")
        self.old.setFocus()
