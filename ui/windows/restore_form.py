"""Bringing a backup back before the store is open: which one, and what opens it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.models.backup_texts import backup_line
from ui.widgets.banner import Banner
from ui.widgets.busy import ProgressBar
from ui.widgets.buttons import Button
from ui.widgets.checks import CheckBox
from ui.widgets.fields import Field
from ui.widgets.label import Label
from ui.widgets.secret_edit import SecretEdit
from ui.widgets.text_inputs import ComboBox
from ui.widgets.themed import follow_theme, set_shown

if TYPE_CHECKING:
    from app.services.backups import Backup


class RestoreForm(QWidget):
    """The third card of the unlock window.

    Signals:
        submitted: the backup, the secret (bytearray; the taker wipes it), whether it is the code.
        rescue_wanted: read what is left instead: the secret, whether it is the code.
        folder_wanted: she keeps her backups somewhere else.
        left: she wants to unlock after all.
    """

    submitted = Signal(object, object, bool)
    rescue_wanted = Signal(object, bool)
    folder_wanted = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._busy = False
        self._backups: dict[str, Backup] = {}
        self.choice = ComboBox()
        self.choice.setObjectName("backup")
        self.choice.setAccessibleName(self.tr("Backup"))
        self.none_label = Label(self.tr("No backups were found here."), "body", "ink2", wrap=True)
        self.folder_button = Button(self.tr("Look in another folder…"), "folder", "link")
        self.secret = SecretEdit(self.tr("Passphrase or recovery code"))
        self.secret.setObjectName("restore_secret")
        self.by_code = CheckBox(self.tr("This is the recovery code"))
        self.problem = Banner("", "bad")
        self.problem.hide()
        self.progress = ProgressBar()
        self.restore_button = Button(
            self.tr("Bring the backup back"), "archive-restore", "primary", large=True
        )
        self.rescue_button = Button(self.tr("No backup? Read what is left"), kind="link")
        self.back_button = Button(self.tr("Back"), kind="link")
        self._build()
        self.secret.changed.connect(self._check)
        self.secret.submitted.connect(self._submit)
        self.restore_button.clicked.connect(self._submit)
        self.rescue_button.clicked.connect(self._ask_rescue)
        self.folder_button.clicked.connect(self.folder_wanted)
        self.back_button.clicked.connect(self._leave)
        self.show_backups(())
        follow_theme(self._renew)

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        explained = self.tr(
            "What was written after the backup is missing from it. "
            "The store that is here now is kept beside it."
        )
        self._column.addWidget(Label(self.tr("Bring back a backup"), "h2", wrap=True))
        self._column.addWidget(Label(explained, "body", "ink2", wrap=True))
        self._column.addWidget(Field(self.tr("Backup"), self.choice))
        self._column.addWidget(self.none_label)
        self._column.addLayout(_at_left(self.folder_button))
        self._column.addWidget(Field(self.tr("Passphrase or recovery code"), self.secret))
        self._column.addWidget(self.by_code)
        self._column.addWidget(self.problem)
        self._column.addWidget(self.progress)
        self._column.addWidget(self.restore_button)
        self._column.addLayout(_at_left(self.rescue_button))
        self._column.addLayout(_at_left(self.back_button))

    def show_backups(self, backups: Sequence[Backup]) -> None:
        """Offer the backups, the newest chosen."""
        self._backups = {str(backup.folder): backup for backup in backups}
        self.choice.clear()
        for name, backup in self._backups.items():
            self.choice.add_choice(name, backup_line(backup.made_at, backup.size))
        if backups:
            self.choice.set_selected(str(backups[0].folder))
        self.choice.setEnabled(bool(backups))
        set_shown(self.none_label, not backups)
        self._check()

    def set_busy(self, busy: bool) -> None:
        """Show that a backup is being brought back."""
        if busy != self._busy:
            self._busy = busy
            self.restore_button.set_busy(self.tr("Bringing it back…") if busy else None)
        others = (self.choice, self.folder_button, self.secret, self.by_code, self.rescue_button)
        for control in others:
            control.setEnabled(not busy)
        self.progress.set_progress(None, None)
        self._check()

    def tell(self, done: int, total: int) -> None:
        """Show how far it is."""
        if total:
            self.progress.set_progress(done, total)

    def show_problem(self, text: str) -> None:
        """Say what went wrong; the store is as it was."""
        self.problem.show_message(text, "bad")
        self.secret.setFocus()

    def _check(self) -> None:
        if not self._busy:
            typed = bool(self.secret.length())
            self.restore_button.setEnabled(bool(self._backups) and typed)
            self.rescue_button.setEnabled(typed)

    def _submit(self) -> None:
        backup = self._backups.get(self.choice.selected() or "")
        if backup is not None and self.restore_button.isEnabled():
            self.problem.hide()
            self.submitted.emit(backup, self.secret.take(), self.by_code.isChecked())

    def _ask_rescue(self) -> None:
        if self.rescue_button.isEnabled():
            self.problem.hide()
            self.rescue_wanted.emit(self.secret.take(), self.by_code.isChecked())

    def _leave(self) -> None:
        self.secret.clear()
        self.problem.hide()
        self.left.emit()

    def _renew(self) -> None:
        look = theme.current()
        self._column.setContentsMargins(*(look.space(32),) * 4)
        self._column.setSpacing(look.space(12))


def _at_left(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(widget)
    row.addStretch()
    return row
