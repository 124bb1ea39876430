"""Settings: passphrase, recovery code, and where the store lies."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.disk_encryption import DiskEncryption, DiskState, disk_encryption
from app.services.key_dates import KeyDates, key_dates
from app.services.vault import store_state
from app.text import format_date
from ui.context import Context
from ui.door import check_device_secret
from ui.messages import error_text
from ui.navigation import Place
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.setting_row import SettingRow
from ui.widgets.themed import set_shown


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
        self.passphrase_row = SettingRow(
            self.tr("Passphrase"), "", self.passphrase_button, line=False
        )
        self.body.addWidget(self.passphrase_row)
        self.body.addWidget(self.code_row)
        self.device_button = Button("", "shield-check")
        self.device_row = SettingRow(self.tr("Device secret"), "", self.device_button)
        set_shown(self.device_row, not context.practice)
        self.body.addWidget(self.device_row)
        self.device_button.clicked.connect(lambda: self.navigate.emit(Place("device-secret")))
        self.key_button = self._key_button()
        self.log_button = Button(self.tr("Open"), "scroll-text")
        self.body.addWidget(
            SettingRow(
                self.tr("Use log"), self.tr("Who has viewed or changed data"), self.log_button
            )
        )
        self.log_button.clicked.connect(lambda: self.navigate.emit(Place("use-log")))
        self.body.addWidget(SettingRow(self.tr("Place of the store"), str(context.folder)))
        self.disk_row = SettingRow(self.tr("Disk of this device"), "")
        set_shown(self.disk_row, not context.practice)
        self.body.addWidget(self.disk_row)
        self.passphrase_button.clicked.connect(
            lambda: self.navigate.emit(Place("change-passphrase"))
        )
        self.code_button.clicked.connect(lambda: self.navigate.emit(Place("new-recovery-code")))
        self.load()

    def _key_button(self) -> Button:
        button = Button(self.tr("Change"), "refresh-cw")
        self.body.addWidget(
            SettingRow(
                self.tr("Key of the data"),
                self.tr("Change it if someone may have seen it: old copies then open nothing"),
                button,
            )
        )
        button.clicked.connect(lambda: self.navigate.emit(Place("database-key")))
        return button

    def _code_words(self, proved: bool, dates: KeyDates) -> str:
        told = []
        if dates.recovery_code is not None:
            told.append(self.tr("Made {day}.").format(day=format_date(dates.recovery_code)))
        if dates.printed:
            told.append(self.tr("Printed %n time(s).", "", dates.printed))
        told.append(
            self.tr("Checked: you have it on paper")
            if proved
            else self.tr("Not checked yet. Make a new one and keep it on paper.")
        )
        return " ".join(told)

    def load(self) -> None:
        """Show whether the recovery code was proved, and how strong the protection is."""
        state = store_state(self._context.folder)
        dates = key_dates(self._context.store)
        changed = self.tr("Opens the data on this device")
        if dates.passphrase is not None:
            changed = self.tr("Changed {day}").format(day=format_date(dates.passphrase))
        self.passphrase_row.meaning_label.setText(changed)
        self.code_row.meaning_label.setText(self._code_words(state.recovery_confirmed, dates))
        self.device_button.setText(self.tr("Turn off") if state.device else self.tr("Turn on"))
        self.device_row.meaning_label.setText(
            self.tr("In use: a copy of the data opens on no other device without the recovery code")
            if state.device
            else self.tr("Weaker protection: the passphrase alone opens the data")
        )
        self.device_row.meaning_label.set_tone("ink2" if state.device else "warnInk")
        context = self._context
        if state.device and context.door is not None:
            work = partial(check_device_secret, context.door, context.store)
            context.jobs.run(self, lambda _: work(), None, self._tell_device_lost)
        if not context.practice:
            context.jobs.run(self, lambda _: disk_encryption(context.folder), self.show_disk)

    def show_disk(self, found: DiskEncryption) -> None:
        """Say whether what leaves the encrypted store by way of the system is encrypted too."""
        label = self.disk_row.meaning_label
        safe = found.disk is found.swap is DiskState.ENCRYPTED
        label.set_tone("ink2" if safe else "warnInk")
        if safe:
            label.setText(self.tr("Encrypted"))
        elif found.disk is DiskState.ENCRYPTED:
            label.setText(
                self.tr(
                    "Encrypted, but the system may put parts of memory on a disk that is not. "
                    "Ask your IT support."
                )
            )
        elif found.disk is DiskState.CLEAR:
            label.setText(
                self.tr(
                    "No encryption seen. Rinnalla's data is encrypted, but printed pages and "
                    "parts of memory may stay on the disk. Ask your IT support."
                )
            )
        else:
            label.setText(
                self.tr("The system does not tell whether it is encrypted. Ask your IT support.")
            )

    def _tell_device_lost(self, error: Exception) -> None:
        """The PIN opens, but the passphrase would not any more: say it while there is time."""
        self.device_row.meaning_label.setText(error_text(error))
        self.device_row.meaning_label.set_tone("warnInk")
