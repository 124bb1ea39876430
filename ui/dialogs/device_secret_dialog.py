"""Turning the device secret on or off: what that means, and the passphrase."""

from functools import partial

from PySide6.QtWidgets import QWidget

from app.services.vault import store_state
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.messages import error_text
from ui.navigation import Place
from ui.widgets.banner import Banner
from ui.widgets.fields import Field
from ui.widgets.label import Label
from ui.widgets.secret_edit import SecretEdit


class DeviceSecretDialog(PlaceDialog):
    """Rewrites the key file only; turns on what is off, and off what is on."""

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, width=560)
        self._turning_on = not store_state(context.folder).device
        self._busy = False
        verb = self.tr("Turn on") if self._turning_on else self.tr("Turn off")
        self.set_title(self.tr("Device secret"))
        self.problem = Banner("", "bad")
        self.problem.hide()
        self.passphrase = SecretEdit(self.tr("Passphrase"))
        self.body.addWidget(self.problem)
        self.body.addWidget(Label(self._meaning(), "lead", "ink2", wrap=True))
        self.body.addWidget(Field(self.tr("Passphrase"), self.passphrase))
        self.add_button(self.tr("Cancel"), pressed=self.reject)
        self.turn_button = self.add_button(verb, "primary", pressed=self.turn)
        self.passphrase.changed.connect(self._check)
        self.passphrase.submitted.connect(self.turn)
        self._check()
        self.passphrase.setFocus()

    def turn(self) -> None:
        """Turn it, in a job: the key derivation and the keyring take a moment."""
        if not self.turn_button.isEnabled():
            return
        self.problem.hide()
        self._busy = True
        self.turn_button.set_busy(self.tr("Changing…"))
        door, secret = self.context.way_to_keys(), self.passphrase.take()
        work = partial(door.set_device_secret, self.context.store, self._turning_on, secret)
        self.context.jobs.run(self, lambda _: work(), self._done, self._fail)

    def _meaning(self) -> str:
        if self._turning_on:
            return self.tr(
                "A secret in the keyring of this device is needed besides the passphrase. "
                "On another device the recovery code opens the data. Keep it on paper."
            )
        return self.tr(
            "After this the passphrase alone opens the data, on any device that has a copy of it."
        )

    def _check(self) -> None:
        self.turn_button.setEnabled(bool(self.passphrase.length()) and not self._busy)

    def _done(self, _: object) -> None:
        self.notified.emit(
            self.tr("Device secret in use")
            if self._turning_on
            else self.tr("Device secret not in use"),
            None,
        )
        self.accept()

    def _fail(self, error: Exception) -> None:
        self._busy = False
        self.turn_button.set_busy(None)
        self._check()
        self.problem.show_message(error_text(error), "bad")
        self.passphrase.setFocus()
