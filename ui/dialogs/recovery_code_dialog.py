"""A new recovery code: the passphrase first, then the code, then two of its groups."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.services.vault import confirm_recovery_code
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.messages import error_text
from ui.navigation import Place
from ui.pages.recovery_card_button import RecoveryCardButton
from ui.pages.recovery_code_view import RecoveryCodeView
from ui.widgets.banner import Banner
from ui.widgets.fields import Field
from ui.widgets.label import Label
from ui.widgets.secret_edit import SecretEdit

if TYPE_CHECKING:
    from app.services.passphrases import RecoveryCode


class RecoveryCodeDialog(PlaceDialog):
    """The old code ends when the new one is made; it cannot be seen again after closing."""

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, width=760)
        self.set_title(self.tr("New recovery code"))
        self.problem = Banner("", "bad")
        self.problem.hide()
        self.passphrase = SecretEdit(self.tr("Passphrase"))
        self._field = Field(self.tr("Passphrase"), self.passphrase)
        self._explanation = Label(
            self.tr("The code that you have now stops working when the new one is made."),
            "lead",
            "ink2",
            wrap=True,
        )
        self.code: RecoveryCodeView | None = None
        self.body.addWidget(self.problem)
        self.body.addWidget(self._explanation)
        self.body.addWidget(self._field)
        self.cancel_button = self.add_button(self.tr("Cancel"), pressed=self.reject)
        self.next_button = self.add_button(self.tr("Make code"), "primary", pressed=self.go_on)
        self.passphrase.changed.connect(self._check)
        self.passphrase.submitted.connect(self.go_on)
        self._check()
        self.passphrase.setFocus()

    def go_on(self) -> None:
        """Make the code, or end when its groups were typed right."""
        if not self.next_button.isEnabled():
            return
        if self.code is not None:
            confirm_recovery_code(self.context.store)
            self.notified.emit(self.tr("New recovery code in use"), None)
            self.accept()
            return
        self.problem.hide()
        self.next_button.set_busy(self.tr("Making the code…"))
        door, secret = self.context.way_to_keys(), self.passphrase.take()
        work = partial(door.new_recovery_code, self.context.store, secret)
        self.context.jobs.run(self, lambda _: work(), self._show_code, self._fail)

    def _show_code(self, code: RecoveryCode) -> None:
        self.next_button.set_busy(None)
        self.next_button.setText(self.tr("Done"))
        self._field.hide()
        self._explanation.setText(
            self.tr("With it you get in if you forget the passphrase. It is shown only once.")
        )
        self.code = RecoveryCodeView(code.groups, code.is_group)
        context = self.context
        self.code.offer_print(
            RecoveryCardButton(context.store, code.groups, context.jobs, context.now)
        )
        self.code.changed.connect(self._check)
        self.code.submitted.connect(self.go_on)
        self.body.addWidget(self.code)
        self.cancel_button.setText(self.tr("Close"))
        self._check()
        self.fit()
        self.code.answers[0].setFocus()

    def _check(self) -> None:
        ready = self.code.is_proved() if self.code is not None else bool(self.passphrase.length())
        self.next_button.setEnabled(ready)

    def _fail(self, error: Exception) -> None:
        self.next_button.set_busy(None)
        self._check()
        self.problem.show_message(error_text(error), "bad")
        self.passphrase.setFocus()
