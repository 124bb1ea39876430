"""Settings: notices through the system tray, without names (ui.md 11)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from app.errors import UserError
from app.services.notices import NoticeSettings, load_notice_settings, save_notice_settings
from ui.context import Context
from ui.widgets.card import Card
from ui.widgets.setting_row import SettingRow
from ui.widgets.switch import Switch


class NoticeSettingsCard(Card):
    """Whether anything is shown outside the window, and when; each choice holds at once.

    Signals:
        failed: an exception to be explained.
    """

    failed = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self.on, self.shielded, self.locked = Switch(), Switch(), Switch()
        there = QSystemTrayIcon.isSystemTrayAvailable()
        meaning = (
            self.tr("A quarter of an hour before a meeting, only the time: no name, no place")
            if there
            else self.tr("This desktop has no place for notices")
        )
        rows = (
            (self.tr("Notices outside the window"), meaning, self.on),
            (
                self.tr("Also while the screen is shielded"),
                self.tr("Otherwise nothing comes up when a client looks on"),
                self.shielded,
            ),
            (
                self.tr("Also while Rinnalla is locked"),
                self.tr("Only the times of today are remembered for it, in memory"),
                self.locked,
            ),
        )
        for number, (title, words, switch) in enumerate(rows):
            self.body.addWidget(SettingRow(title, words, switch, line=number > 0))
            switch.setEnabled(there)
            switch.clicked.connect(self._save)
        self.load()

    def load(self) -> None:
        """Show what holds now."""
        kept = load_notice_settings(self._context.store)
        self.on.setChecked(kept.on)
        self.shielded.setChecked(kept.when_shielded)
        self.locked.setChecked(kept.when_locked)

    def _save(self) -> None:
        chosen = NoticeSettings(
            self.on.isChecked(), self.shielded.isChecked(), self.locked.isChecked()
        )
        try:
            save_notice_settings(self._context.store, chosen)
        except UserError as error:
            self.load()
            self.failed.emit(error)
