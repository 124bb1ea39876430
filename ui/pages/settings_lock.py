"""Settings: PIN, when the store locks by itself, shielding, pictures of the screen (17a)."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.errors import UserError
from app.services.lock_settings import (
    LEAST_MINUTES,
    MOST_MINUTES,
    load_lock_settings,
    save_lock_settings,
)
from app.services.organisation import Policies, policies_of
from ui.capture.guard import Protection
from ui.context import Context
from ui.navigation import Place
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.fields import ComboBox
from ui.widgets.setting_row import SettingRow
from ui.widgets.switch import Switch

_MINUTES: Final = (2, 3, 5, 10, 15)


class LockSettingsCard(Card):
    """Each choice holds at once and is an event of the use log.

    Signals:
        navigate: to a dialog (Place).
        failed: an exception to be explained.
    """

    navigate = Signal(object)
    failed = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self.pin_button = Button("", "key-round")
        self.minutes = ComboBox()
        self.lid = Switch()
        self.shield = Switch()
        self.captures = Switch()
        self._lay_out()
        self.load()
        self.pin_button.clicked.connect(lambda: self.navigate.emit(Place("pin")))
        self.minutes.activated.connect(self._save)
        self.lid.clicked.connect(self._save)
        self.shield.clicked.connect(self._save)
        self.captures.clicked.connect(self._save)

    def _lay_out(self) -> None:
        pin = self.tr("At least six digits. Opens again after a short lock.")
        idle = self.tr("Drafts are saved before locking")
        lid = self.tr("Sleep and the lock of the device always lock")
        shield = self.tr("Hides other clients when a client's page is opened at the meeting")
        self.pin_row = SettingRow(self.tr("PIN"), pin, self.pin_button, line=False)
        self.minutes_row = SettingRow(
            self.tr("Lock when the device is not used"), idle, self.minutes
        )
        self._obey(policies_of(self._context.store))
        for row in (
            self.pin_row,
            self.minutes_row,
            SettingRow(self.tr("Lock when the lid is closed"), lid, self.lid),
            SettingRow(self.tr("Shield the screen with a client"), shield, self.shield),
            SettingRow(self.tr("Prevent screen captures"), self._capture_words(), self.captures),
        ):
            self.body.addWidget(row)

    def _protection(self) -> Protection:
        watch = self._context.capture
        return Protection.NONE if watch is None else watch.protection

    def _capture_words(self) -> str:
        """What this system really does; a picture that a camera takes is never hindered."""
        return {
            Protection.WINDOWS: self.tr("Windows: the windows do not show in a shared screen"),
            Protection.MACOS: self.tr("macOS: the windows do not show in a shared screen"),
            Protection.NONE: self.tr("This system has no such protection"),
        }[self._protection()]

    def _obey(self, policies: Policies) -> None:
        """Offer what the organisation allows, and say beside it what it does not."""
        least, most = policies.lock_minutes_least, policies.lock_minutes_most
        for minutes in sorted({least, most, *_MINUTES}):
            if least <= minutes <= most:
                self.minutes.add_choice(str(minutes), self.tr("%n minute(s)", "", minutes))
        if (least, most) != (LEAST_MINUTES, MOST_MINUTES):
            told = self.tr("Your organisation allows {least} to {most} minutes.")
            self.minutes_row.meaning_label.setText(told.format(least=least, most=most))
        if not policies.pin_allowed:
            self.pin_button.setEnabled(False)
            self.pin_row.meaning_label.setText(self.tr("Your organisation allows no PIN."))

    def load(self) -> None:
        """Show what holds now."""
        kept = load_lock_settings(self._context.store)
        has_pin = self._context.way_to_keys().has_pin(self._context.store)
        self.pin_button.setText(self.tr("Change PIN") if has_pin else self.tr("Set PIN"))
        self.minutes.set_selected(str(kept.minutes))
        self.lid.setChecked(kept.with_lid)
        self.shield.setChecked(kept.shield_at_meetings)
        protects = self._protection() is not Protection.NONE
        self.captures.setEnabled(protects)
        self.captures.setChecked(protects and kept.exclude_captures)

    def _save(self) -> None:
        store, watch = self._context.store, self._context.capture
        kept = load_lock_settings(store)
        able = self._protection() is not Protection.NONE
        chosen = replace(
            kept,
            minutes=int(self.minutes.selected() or _MINUTES[2]),
            with_lid=self.lid.isChecked(),
            shield_at_meetings=self.shield.isChecked(),
            exclude_captures=self.captures.isChecked() if able else kept.exclude_captures,
        )
        try:
            save_lock_settings(store, chosen)
        except UserError as error:
            self.load()
            self.failed.emit(error)
            return
        if watch is not None:
            watch.set_on(chosen.exclude_captures)
