"""The card that brings a backup back, or reads what is left of a damaged store: form and work."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.progress import Progress
from ui.door import Door
from ui.jobs import JobRunner
from ui.messages import error_text
from ui.way_back import bring_back, found_backups, read_what_is_left
from ui.windows.restore_form import RestoreForm

if TYPE_CHECKING:
    from app.services.backups import Backup
    from app.services.rescuing import RescueReport
    from app.services.vault import Store


class RestoreCard(QObject):
    """Does what the form asks for, in jobs.

    Signals:
        opened: the open store.
        rescued: a sentence with numbers; the new store waits for its passphrase.
    """

    opened = Signal(object)
    rescued = Signal(str)

    def __init__(self, door: Door, jobs: JobRunner, window: QWidget) -> None:
        super().__init__(window)
        self._door = door
        self._jobs = jobs
        self._window = window
        self.form = RestoreForm()
        self.form.submitted.connect(self._restore)
        self.form.rescue_wanted.connect(self._rescue)
        self.form.folder_wanted.connect(self._choose_folder)

    def look(self, folder: Path | None = None) -> None:
        """Look for backups, beside the store or in another folder."""

        def work(_: Progress) -> list[Backup]:
            return found_backups(self._door, folder)

        self._jobs.run(self, work, self.form.show_backups, self._fail)

    def _choose_folder(self) -> None:
        from ui.dialogs.prompts import ask_folder

        ask_folder(self._window, self.tr("Where are the backups?"), "", self.look)

    def _restore(self, backup: Backup, secret: bytearray, by_code: bool) -> None:
        self.form.set_busy(True)

        def work(progress: Progress) -> Store:
            return bring_back(self._door, backup, secret, progress, recovery=by_code)

        self._jobs.run(self, work, self.opened.emit, self._fail, progressed=self.form.tell)

    def _rescue(self, secret: bytearray, by_code: bool) -> None:
        self.form.set_busy(True)

        def work(progress: Progress) -> RescueReport:
            return read_what_is_left(self._door, secret, progress, recovery=by_code)

        self._jobs.run(self, work, self._tell_rescue, self._fail, progressed=self.form.tell)

    def _tell_rescue(self, report: RescueReport) -> None:
        self.form.set_busy(False)
        told = self.tr(
            "A new store was made of what could be read: {clients} clients, {meetings} meetings. "
            "{lost} rows could not be read and {left_out} that hung on them were left out. "
            "The damaged store is kept. Unlock as always."
        )
        self.rescued.emit(
            told.format(
                clients=report.read.get("client", 0),
                meetings=report.read.get("meeting", 0),
                lost=report.lost_rows,
                left_out=report.left_out_rows,
            )
        )
        self.form.left.emit()

    def _fail(self, error: Exception) -> None:
        self.form.set_busy(False)
        self.form.show_problem(error_text(error))
