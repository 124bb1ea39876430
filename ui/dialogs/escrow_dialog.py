"""Letting the organisation open the store, or ending that: what it can then do, the passphrase."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.services.escrow import escrow_of
from app.services.organisation import organisation_in_force
from ui.context import Context
from ui.dialogs.passphrase_question import PassphraseQuestion
from ui.door import set_escrow
from ui.navigation import Place


class EscrowDialog(PassphraseQuestion):
    """Rewrites the key file only. The place's section is `add` or `remove`."""

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window)
        self._adding = place.section != "remove"
        verb = self.tr("Let it open") if self._adding else self.tr("Remove key")
        self.say(self.tr("Organisation's key"), verb, *self._meanings(context))

    @override
    def work(self, secret: bytearray) -> None:
        set_escrow(self.context.way_to_keys(), self.context.store, self._adding, secret)

    @override
    def done_words(self) -> str:
        if self._adding:
            return self.tr("Your organisation can open the data")
        return self.tr("Your organisation's key is removed")

    def _meanings(self, context: Context) -> tuple[str, ...]:
        if not self._adding:
            state = escrow_of(context.store)
            name = "" if state is None else state.organisation
            told = self.tr(
                "After this {organisation} cannot open the data on this device. If you forget the "
                "passphrase, only the recovery code opens it."
            )
            backups = self.tr("Copies that were taken away before still open by the key.")
            return told.format(organisation=name), backups
        held = organisation_in_force(context.store, today=context.today())
        name = "" if held is None or held.settings is None else held.settings.name
        can = self.tr(
            "{organisation} can then open all the data on this device, also without you, if it has "
            "the device or a copy of the data. It needs neither your passphrase nor your code."
        )
        back = self.tr(
            "If you forget the passphrase, your work is not lost. An opening shows in the use log "
            "the next time that you unlock. Your passphrase stays yours."
        )
        return can.format(organisation=name), back
