"""Settings: what to do when a key is lost, before it is (issue 3.1): each way one button away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.navigation import Place
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.setting_row import SettingRow


class WaysBackCard(Card):
    """A lost or changed keyring, a new laptop. A forgotten passphrase is helped when unlocking.

    Signals:
        navigate: to the dialog or section that helps (Place).
    """

    navigate = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("If a key is lost"), parent=parent)
        self.code_button = Button(self.tr("Use code…"), "key-round")
        self.code_button.setAccessibleName(self.tr("New passphrase by the recovery code"))
        self.laptop_button = Button(self.tr("Backups"), "archive-restore")
        self.laptop_button.setAccessibleName(self.tr("Backups for a new laptop"))
        self.code_button.clicked.connect(
            lambda: self.navigate.emit(Place("change-passphrase", section="recovery"))
        )
        self.laptop_button.clicked.connect(
            lambda: self.navigate.emit(Place("settings", section="backups"))
        )
        keyring = self.tr(
            "The recovery code gives a new passphrase and this device a new device secret. The "
            "same when you have forgotten the passphrase: the unlock window asks for the code."
        )
        laptop = self.tr(
            "Install Rinnalla there, choose “I have a backup…” and the second place. If the "
            "passphrase does not open it, the recovery code does."
        )
        rows = (
            (self.tr("Keyring lost or another one"), keyring, self.code_button),
            (self.tr("New laptop"), laptop, self.laptop_button),
        )
        for number, (title, meaning, button) in enumerate(rows):
            self.body.addWidget(SettingRow(title, meaning, button, line=number > 0))
