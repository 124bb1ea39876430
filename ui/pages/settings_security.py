"""Settings: passphrase, recovery code, and where the store lies."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.vault import store_state
from ui.context import Context
from ui.navigation import Place
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.setting_row import SettingRow


class SecuritySettings(Card):
    """Rows of the card "Security" (screen 17a) that exist so far.

    Signals:
        navigate: to a dialog (Place).
    """

    navigate = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self.passphrase_button = Button(self.tr("Change"), "key-round")
        self.code_button = Button(self.tr("Make new"), "refresh-cw")
        self.code_row = SettingRow(self.tr("Recovery code"), "", self.code_button)
        self.body.addWidget(
            SettingRow(
                self.tr("Passphrase"),
                self.tr("Opens the data on this device"),
                self.passphrase_button,
                line=False,
            )
        )
        self.body.addWidget(self.code_row)
        self.body.addWidget(SettingRow(self.tr("Place of the store"), str(context.folder)))
        self.passphrase_button.clicked.connect(
            lambda: self.navigate.emit(Place("change-passphrase"))
        )
        self.code_button.clicked.connect(lambda: self.navigate.emit(Place("new-recovery-code")))
        self.load()

    def load(self) -> None:
        """Show whether the recovery code was proved by typing."""
        state = store_state(self._context.folder)
        self.code_row.meaning_label.setText(
            self.tr("Checked: you have it on paper")
            if state.recovery_confirmed
            else self.tr("Not checked yet. Make a new one and keep it on paper.")
        )
