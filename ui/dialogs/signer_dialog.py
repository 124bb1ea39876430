"""The organisation signs with a new key: both fingerprints, compared by telephone."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.services.organisation_signer import NoNewSigner, offered_signer
from ui.context import Context
from ui.dialogs.passphrase_question import PassphraseQuestion
from ui.door import accept_new_signer
from ui.messages import error_text
from ui.navigation import Place
from ui.widgets.card import Card
from ui.widgets.checks import CheckBox
from ui.widgets.label import Label

_NO_BREAK = "\u00a0"


class SignerDialog(PassphraseQuestion):
    """Without the tick that the two were compared there is no button to accept."""

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window)
        door = context.way_to_keys()
        self._offer = offered_signer(context.store, door.site, today=context.today())
        self.compared = CheckBox(self.tr("I have compared it with our administrator by telephone"))
        self.compared.toggled.connect(self._check)
        name = "" if self._offer is None else self._offer.name
        told = self.tr(
            "The settings of {organisation} on this device are signed with another key than "
            "before. Call your administrator at a number that you know and let them read the new "
            "key to you. Do not accept it if one sign differs, or if nobody told you of a change."
        ).format(organisation=name)
        self.say(self.tr("New signing key"), self.tr("Accept the key"), told)
        keys = Card(parent=self)
        for title, shown in self._keys():
            keys.body.addWidget(Label(title, "small", "ink2"))
            keys.body.addWidget(Label(shown.replace(" ", _NO_BREAK * 2), "mono"))
        before_passphrase = self.body.count() - 1
        self.body.insertWidget(before_passphrase, keys)
        self.body.insertWidget(before_passphrase + 1, self.compared)
        if self._offer is None:
            self.problem.show_message(error_text(NoNewSigner()), "bad")
        self._check()

    @override
    def work(self, secret: bytearray) -> None:
        compared = "" if self._offer is None else self._offer.offered
        context = self.context
        accept_new_signer(context.way_to_keys(), context.store, compared, secret)

    @override
    def done_words(self) -> str:
        return self.tr("Your organisation's new key is accepted")

    @override
    def may_turn(self) -> bool:
        return self._offer is not None and self.compared.isChecked()

    def _keys(self) -> tuple[tuple[str, str], ...]:
        if self._offer is None:
            return ()
        return (
            (self.tr("Key until now"), self._offer.before),
            (self.tr("New key"), self._offer.offered),
        )
