"""Settings: the organisation's settings in force, and its key to the store."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.errors import UserError
from app.services.log_receipts import receipt_of, take_receipt
from app.services.organisation import OrganisationInForce, organisation_in_force
from app.services.organisation_signer import offered_signer
from app.services.paper_templates import templates_in_force
from app.services.vault import store_state
from app.text import format_date
from ui.context import Context
from ui.messages import explain
from ui.models.organisation_texts import decided_lines
from ui.navigation import Place
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.setting_row import SettingRow
from ui.widgets.themed import set_shown

_GAP: Final = 8
_NO_BREAK: Final = "\u00a0"


class OrganisationCard(Card):
    """Who else can open the data is always said, also when it is nobody.

    Signals:
        navigate: to a dialog (Place).
        notified: a sentence for the toast.
        failed: an exception to be explained.
    """

    navigate = Signal(object)
    notified = Signal(str)
    failed = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self.add_button = Button("", "key-round")
        self.remove_button = Button(self.tr("Remove…"), kind="ghost")
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self.remove_button)
        row.addWidget(self.add_button)
        self.signer_button = Button(self.tr("Compare…"), "key-round")
        self.signer_button.setAccessibleName(self.tr("Compare the organisation's new signing key"))
        self.settings_row = SettingRow(
            self.tr("Organisation's settings"), "", self.signer_button, line=False
        )
        self.signer_button.clicked.connect(lambda: self.navigate.emit(Place("organisation-signer")))
        self.decided_row = SettingRow(self.tr("Set by your organisation"), "")
        self.decided_row.setObjectName("decided")
        self.papers_row = SettingRow(self.tr("Paper templates"), "")
        self.key_row = SettingRow(self.tr("Organisation's key"), "", buttons)
        self.body.addWidget(self.settings_row)
        self.body.addWidget(self.decided_row)
        self.body.addWidget(self.papers_row)
        self.body.addWidget(self.key_row)
        self.receipt_button = Button(self.tr("Take in…"), "file-input")
        self.receipt_row = SettingRow(self.tr("Receipt of the use log"), "", self.receipt_button)
        self.body.addWidget(self.receipt_row)
        self.receipt_button.clicked.connect(self._ask_receipt)
        self.add_button.clicked.connect(lambda: self.navigate.emit(Place("escrow", section="add")))
        self.remove_button.clicked.connect(
            lambda: self.navigate.emit(Place("escrow", section="remove"))
        )
        self.remove_button.setAccessibleName(self.tr("Remove the organisation's key"))
        self.load()

    def load(self) -> None:
        """Show what holds now."""
        held = organisation_in_force(self._context.store, today=self._context.today())
        self.settings_row.meaning_label.setText(self._settings_words(held))
        wrong = held is not None and (held.refused is not None or held.expired)
        self.settings_row.meaning_label.set_tone("warnInk" if wrong else "ink2")
        site, today = self._context.way_to_keys().site, self._context.today()
        offer = offered_signer(self._context.store, site, today=today)
        set_shown(self.signer_button, offer is not None)
        settings = held.settings if held is not None else None
        decided = [] if settings is None else decided_lines(settings)
        self.decided_row.meaning_label.setText("\n".join(decided))
        set_shown(self.decided_row, bool(decided))
        self._load_papers()
        self._load_key(held)
        self._load_receipt(held)

    def _load_papers(self) -> None:
        """Whose templates papers follow, and why a later file of them is not taken."""
        held = templates_in_force(self._context.store)
        set_shown(self.papers_row, held is not None)
        if held is None:
            return
        told = [held.source + "."] if held.source else []
        if held.refused is not None:
            told.append(explain(held.refused).text)
        self.papers_row.meaning_label.setText(" ".join(told))
        self.papers_row.meaning_label.set_tone("ink2" if held.refused is None else "warnInk")

    def _load_key(self, held: OrganisationInForce | None) -> None:
        state = store_state(self._context.folder).escrow
        if state is None:
            words = self.tr("Nobody but you can open the data on this device.")
        else:
            words = self.tr(
                "{organisation} can open the data too, if you forget the passphrase. Since {day}, "
                "key {fingerprint}."
            ).format(
                organisation=state.organisation,
                day=format_date(state.added_on),
                fingerprint=state.fingerprint.replace(" ", _NO_BREAK),
            )
        can_add = held is not None and held.new_escrow is not None
        if not can_add:
            words += " " + self.tr("There is no key of an organisation here that could be added.")
        self.key_row.meaning_label.setText(words)
        self.add_button.setText(self.tr("Renew…") if state is not None else self.tr("Add…"))
        self.add_button.setAccessibleName(
            self.tr("Renew the organisation's key")
            if state is not None
            else self.tr("Add the organisation's key")
        )
        self.add_button.setEnabled(can_add)
        set_shown(self.remove_button, state is not None)

    def _load_receipt(self, held: OrganisationInForce | None) -> None:
        receipt = receipt_of(self._context.store)
        told = (
            self.tr("None yet. Your organisation makes it of the log that you export.")
            if receipt is None
            else self.tr("Your organisation has the log up to event {n} ({day}).").format(
                n=receipt.head.n, day=format_date(receipt.received_on)
            )
        )
        self.receipt_row.meaning_label.setText(told)
        set_shown(
            self.receipt_row,
            held is not None
            and held.settings is not None
            and held.settings.keys.receipt is not None,
        )

    def _ask_receipt(self) -> None:
        self._context.prompts.ask_open_path(
            self, self.tr("The receipt of your organisation"), self.tr("All files (*)"),
            self._take_receipt,
        )  # fmt: skip

    def _take_receipt(self, path: Path) -> None:
        try:
            take_receipt(self._context.store, path)
        except UserError as error:
            self.failed.emit(error)
        else:
            self.notified.emit(self.tr("The receipt fits the log"))
        self.load()

    def _settings_words(self, held: OrganisationInForce | None) -> str:
        if held is None:
            return self.tr("None on this device.")
        told = []
        if held.settings is not None:
            told.append(
                self.tr("{name}, version {version}, valid until {day}.").format(
                    name=held.settings.name,
                    version=held.settings.version,
                    day=format_date(held.settings.valid_until),
                )
            )
        if held.expired:
            told.append(self.tr("They are over, but still hold. Tell your IT support."))
        elif held.refused is not None:
            why = _reasons().get(str(held.refused.values["reason"]), "")
            told.append(self.tr("A settings file was not taken:") + f" {why}")
        return " ".join(told)


def _reasons() -> dict[str, str]:
    """Why a settings file is not taken, by the reason of `ConfigRefused`."""
    translate = QCoreApplication.translate
    broken = translate("OrganisationCard", "it is damaged or made wrong.")
    return {
        **dict.fromkeys(
            ("not-readable", "too-large", "not-json", "missing", "unknown-field", "wrong-value"),
            broken,
        ),
        "signature": translate("OrganisationCard", "the signature does not fit."),
        "other-signer": translate("OrganisationCard", "it is signed by somebody else than before."),
        "not-pinned": translate(
            "OrganisationCard", "it is signed by somebody whom your IT support has not confirmed."
        ),
        "older": translate("OrganisationCard", "it is older than the one that holds."),
        "expired": translate("OrganisationCard", "it is over."),
        "not-safe": translate(
            "OrganisationCard", "others than your IT support could have changed it."
        ),
    }
