"""Setting or changing the PIN: the passphrase, then six digits or more, typed twice."""

from functools import partial

from PySide6.QtWidgets import QWidget

from app.services.pin import MINIMUM_DIGITS
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.messages import error_text
from ui.navigation import Place
from ui.widgets.banner import Banner
from ui.widgets.fields import Field
from ui.widgets.label import Label
from ui.widgets.secret_edit import SecretEdit
from ui.widgets.themed import set_shown


class PinDialog(PlaceDialog):
    """The PIN opens the store again after a short lock; sleep and a closed lid ask for the rest."""

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, width=560)
        self.set_title(self.tr("PIN"))
        self._door = context.way_to_keys()
        self._busy = False
        self.problem = Banner("", "bad")
        self.problem.hide()
        self.passphrase = SecretEdit(self.tr("Passphrase"))
        self.pin = SecretEdit(self.tr("New PIN"), digits=True)
        self.again = SecretEdit(self.tr("New PIN again"), digits=True)
        self.again_field = Field(self.tr("New PIN again"), self.again)
        self._lay_out()
        self.add_button(self.tr("Cancel"), pressed=self.reject)
        self.remove_button = self.add_button(
            self.tr("Remove PIN"), "danger-outline", pressed=self.remove
        )
        set_shown(self.remove_button, self._door.has_pin(context.store))
        self.save_button = self.add_button(self.tr("Save"), "primary", pressed=self.save)
        for edit in (self.passphrase, self.pin, self.again):
            edit.changed.connect(self._check)
        self.passphrase.submitted.connect(self.pin.setFocus)
        self.pin.submitted.connect(self.again.setFocus)
        self.again.submitted.connect(self.save)
        self._check()
        self.passphrase.setFocus()

    def _lay_out(self) -> None:
        meaning = self.tr(
            "The PIN opens Rinnalla after a short lock. After sleep, a closed lid, five wrong "
            "tries or eight hours the passphrase is asked for."
        )
        self.body.addWidget(self.problem)
        self.body.addWidget(Label(meaning, "lead", "ink2", wrap=True))
        self.body.addWidget(Field(self.tr("Passphrase"), self.passphrase))
        hint = self.tr("At least six digits, not in a row")
        self.body.addWidget(Field(self.tr("New PIN"), self.pin, hint=hint))
        self.body.addWidget(self.again_field)

    def save(self) -> None:
        """Set it, in a job: the key derivations take a moment."""
        if not self.save_button.isEnabled():
            return
        self.problem.hide()
        self._busy = True
        self.save_button.set_busy(self.tr("Saving…"))
        passphrase, pin = self.passphrase.take(), self.pin.take()
        self.again.clear()
        work = partial(self._door.set_pin, self.context.store, passphrase, pin)
        self.context.jobs.run(self, lambda _: work(), self._done, self._fail)

    def remove(self) -> None:
        """Take it away."""
        self._door.remove_pin(self.context.store)
        self.notified.emit(self.tr("PIN removed"), None)
        self.accept()

    def _check(self) -> None:
        same = self.pin.matches(self.again)
        long_enough = self.pin.length() >= MINIMUM_DIGITS
        differs = bool(self.again.length()) and not same
        complete = self.again.length() >= self.pin.length()
        self.again_field.set_error(
            self.tr("The two are not the same.") if differs and complete else ""
        )
        ready = bool(self.passphrase.length()) and same and long_enough
        self.save_button.setEnabled(ready and not self._busy)

    def _done(self, _: object) -> None:
        self.notified.emit(self.tr("PIN in use"), None)
        self.accept()

    def _fail(self, error: Exception) -> None:
        self._busy = False
        self.save_button.set_busy(None)
        self._check()
        self.problem.show_message(error_text(error), "bad")
        self.passphrase.setFocus()
