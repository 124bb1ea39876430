"""Turning the device secret on or off: what that means, and the passphrase."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.services.vault import store_state
from ui.context import Context
from ui.dialogs.passphrase_question import PassphraseQuestion
from ui.navigation import Place


class DeviceSecretDialog(PassphraseQuestion):
    """Rewrites the key file only; turns on what is off, and off what is on."""

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window)
        self._turning_on = not store_state(context.folder).device
        verb = self.tr("Turn on") if self._turning_on else self.tr("Turn off")
        self.say(self.tr("Device secret"), verb, self._meaning())

    @override
    def work(self, secret: bytearray) -> None:
        door = self.context.way_to_keys()
        door.set_device_secret(self.context.store, self._turning_on, secret)

    @override
    def done_words(self) -> str:
        if self._turning_on:
            return self.tr("Device secret in use")
        return self.tr("Device secret not in use")

    def _meaning(self) -> str:
        if self._turning_on:
            return self.tr(
                "A secret in the keyring of this device is needed besides the passphrase. "
                "On another device the recovery code opens the data. Keep it on paper."
            )
        return self.tr(
            "After this the passphrase alone opens the data, on any device that has a copy of it."
        )
