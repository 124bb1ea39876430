"""The cards of the unlock window that few ever see; each is made when somebody asks for it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLayout, QWidget

from ui.door import Door
from ui.jobs import JobRunner

if TYPE_CHECKING:
    from ui.widgets.secret_edit import SecretEdit
    from ui.windows.recovery_card import RecoveryCard
    from ui.windows.recovery_form import RecoveryForm
    from ui.windows.restore_card import RestoreCard
    from ui.windows.restore_form import RestoreForm


class OtherCards(QObject):
    """Recovery and backups.

    Args:
        door, jobs: what the cards work with.
        window: what they belong to.
        column: where they are laid.

    Signals:
        opened: the open store.
        rescued: a sentence with numbers; the new store waits for its passphrase.
        left: she wants to type the passphrase after all.
    """

    opened = Signal(object)
    rescued = Signal(str)
    left = Signal()

    def __init__(self, door: Door, jobs: JobRunner, window: QWidget, column: QLayout) -> None:
        super().__init__(window)
        self._door = door
        self._jobs = jobs
        self._window = window
        self._column = column
        self.made: dict[RecoveryForm | RestoreForm, SecretEdit] = {}

    @cached_property
    def recovery(self) -> RecoveryCard:
        """The card that asks for the recovery code."""
        from ui.windows.recovery_card import RecoveryCard

        card = RecoveryCard(self._door, self._jobs, self._window)
        card.opened.connect(self.opened)
        self._lay(card.form, card.form.code)
        return card

    @cached_property
    def restore(self) -> RestoreCard:
        """The card that brings a backup back."""
        from ui.windows.restore_card import RestoreCard

        card = RestoreCard(self._door, self._jobs, self._window)
        card.opened.connect(self.opened)
        card.rescued.connect(self.rescued)
        self._lay(card.form, card.form.secret)
        return card

    def rest(self) -> None:
        """The store is open: nothing works any more."""
        for form in self.made:
            form.set_busy(False)

    def wipe(self) -> None:
        """Forget what was typed."""
        for secret in self.made.values():
            secret.clear()

    def _lay(self, form: RecoveryForm | RestoreForm, secret: SecretEdit) -> None:
        form.hide()
        form.left.connect(self.left)
        self._column.addWidget(form)
        self.made[form] = secret
