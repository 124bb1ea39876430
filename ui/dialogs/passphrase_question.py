"""A change of the keys that asks the passphrase only: what it means, and one button."""

from abc import abstractmethod
from functools import partial

from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.messages import error_text
from ui.navigation import Place
from ui.widgets.banner import Banner
from ui.widgets.fields import Field
from ui.widgets.label import Label
from ui.widgets.secret_edit import SecretEdit


class PassphraseQuestion(PlaceDialog):
    """The frame of such a dialog; a subclass calls `say` and does `work`."""

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, width=560)
        self._busy = False
        self.problem = Banner("", "bad")
        self.problem.hide()
        self.passphrase = SecretEdit(self.tr("Passphrase"))
        self.add_button(self.tr("Cancel"), pressed=self.reject)
        self.turn_button = self.add_button("", "primary", pressed=self.turn)
        self.passphrase.changed.connect(self._check)
        self.passphrase.submitted.connect(self.turn)

    def say(self, title: str, verb: str, *meanings: str) -> None:
        """Lay it out: title, what is different afterwards, the verb of the one button."""
        self.set_title(title)
        self.body.addWidget(self.problem)
        for meaning in meanings:
            self.body.addWidget(Label(meaning, "lead", "ink2", wrap=True))
        self.body.addWidget(Field(self.tr("Passphrase"), self.passphrase))
        self.turn_button.setText(verb)
        self._check()
        self.passphrase.setFocus()

    @abstractmethod
    def work(self, secret: bytearray) -> None:
        """Do it, in a job; the passphrase is wiped by its user."""

    def may_turn(self) -> bool:
        """Whether all but the passphrase is there."""
        return True

    @abstractmethod
    def done_words(self) -> str:
        """Say in the toast that it is done."""

    def turn(self) -> None:
        """Begin: the key derivation and the keyring take a moment."""
        if not self.turn_button.isEnabled():
            return
        self.problem.hide()
        self._busy = True
        self.turn_button.set_busy(self.tr("Changing…"))
        work = partial(self.work, self.passphrase.take())
        self.context.jobs.run(self, lambda _: work(), self._done, self._fail)

    def _check(self) -> None:
        ready = bool(self.passphrase.length()) and not self._busy
        self.turn_button.setEnabled(ready and self.may_turn())

    def _done(self, _: object) -> None:
        self.notified.emit(self.done_words(), None)
        self.accept()

    def _fail(self, error: Exception) -> None:
        self._busy = False
        self.turn_button.set_busy(None)
        self._check()
        self.problem.show_message(error_text(error), "bad")
        self.passphrase.setFocus()
