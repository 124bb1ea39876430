"""The card that opens the store by its recovery code: form and work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from app.progress import Progress
from ui.door import Door
from ui.jobs import JobRunner
from ui.messages import error_text
from ui.windows.recovery_form import RecoveryForm

if TYPE_CHECKING:
    from app.services.vault import Store


class RecoveryCard(QObject):
    """Does what the form asks for, in jobs.

    Signals:
        opened: the open store.
    """

    opened = Signal(object)

    def __init__(self, door: Door, jobs: JobRunner, window: QWidget) -> None:
        super().__init__(window)
        self._door = door
        self._jobs = jobs
        self._window = window
        self.form = RecoveryForm()
        self.form.submitted.connect(self._recover)
        self.form.file_wanted.connect(self._ask_opened)

    def look(self) -> None:
        """Ask whether there is a keyring: only now, one that is slow must not keep her out."""
        if self._door.devices is not None:
            self._jobs.run(
                self, lambda _: self._door.has_keyring(), self.form.passphrase.set_device
            )

    def _recover(self, code: bytearray, passphrase: bytearray) -> None:
        self.form.set_busy(True)
        opened = self.form.opened

        def work(progress: Progress) -> Store:
            progress.report(0, 1)
            return self._door.recover(code, passphrase, opened)

        self._jobs.run(self, work, self.opened.emit, self._fail)

    def _ask_opened(self) -> None:
        from ui.dialogs.prompts import ask_open_path

        translate = QCoreApplication.translate
        title = translate("UnlockWindow", "The file that your organisation opened")
        kinds = translate("UnlockWindow", "Key files (*.keys);;All files (*)")
        ask_open_path(self._window, title, kinds, self.form.use_file)

    def _fail(self, error: Exception) -> None:
        self.form.set_busy(False)
        self.form.show_problem(error_text(error))
