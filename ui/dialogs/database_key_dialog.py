"""Changing the key of the data: what that does, the proof, how far it is, and a way to stop."""

from functools import partial

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.errors import UserError
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.jobs import Job
from ui.messages import error_text
from ui.navigation import Place
from ui.pages.proof_field import ProofField
from ui.renewal import change_key
from ui.widgets.banner import Banner
from ui.widgets.busy import ProgressBar
from ui.widgets.label import Label


class DatabaseKeyDialog(PlaceDialog):
    """The store stays open; until the new file is in its place the old key holds."""

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, self.tr("Change the key of the data"), width=600)
        self._door = context.way_to_keys()
        self._job: Job | None = None
        self.problem = Banner("", "bad")
        self.problem.hide()
        self.proof = ProofField(self._door.takes_pin())
        self.progress = ProgressBar()
        self._explain()
        self.body.addWidget(self.proof)
        self.body.addWidget(self.progress)
        self.cancel_button = self.add_button(self.tr("Cancel"), pressed=self.reject)
        self.change_button = self.add_button(
            self.tr("Change the key"), "primary", pressed=self.change
        )
        self.proof.changed.connect(self._check)
        self.proof.submitted.connect(self.change)
        self._check()
        self.proof.edit().setFocus()

    def _explain(self) -> None:
        self.body.addWidget(self.problem)
        sentences = (
            self.tr(
                "Everything on this device is encrypted anew. Do this if someone may have seen "
                "the key: a device that was serviced or lost for a while, or a copy gone astray."
            ),
            self.tr(
                "A new backup is made, and the older ones are removed from both places. Passphrase "
                "and recovery code stay as they are."
            ),
        )
        for sentence in sentences:
            self.body.addWidget(Label(sentence, "body", "ink2", wrap=True))

    def change(self) -> None:
        """Change it, in a job."""
        if not self.change_button.isEnabled():
            return
        self.problem.hide()
        self.change_button.set_busy(self.tr("Changing…"))
        work = partial(change_key, self._door, self.context.store, self.proof.take())
        self.proof.setEnabled(False)
        jobs = self.context.jobs
        self._job = jobs.run(self, work, self._done, self._fail, progressed=self._tell)
        self._job.cancelled.connect(self._stopped)

    @override
    def reject(self) -> None:
        """Close; while it runs, ask it to stop, and close only for the lock, which never asks."""
        if self._job is None or self.signalsBlocked():
            super().reject()
        else:
            self._job.cancel()

    def _tell(self, done: int, total: int) -> None:
        self.progress.set_progress(done, total)

    def _check(self) -> None:
        self.change_button.setEnabled(self.proof.is_filled() and self._job is None)

    def _done(self, copies_gone: bool) -> None:
        self.notified.emit(
            self.tr("Key changed, older backups removed")
            if copies_gone
            else self.tr("Key changed. Older backups are removed with the next one."),
            None,
        )
        self.accept()

    def _stopped(self) -> None:
        self._rest()
        self.problem.show_message(self.tr("Stopped. The key is as it was."), "info")

    def _fail(self, error: Exception) -> None:
        self._rest()
        if isinstance(error, UserError):
            self.problem.show_message(error_text(error), "bad")

    def _rest(self) -> None:
        self._job = None
        self.progress.set_progress(None, None)
        self.proof.setEnabled(True)
        self.change_button.set_busy(None)
        self._check()
        self.fit()
        self.proof.edit().setFocus()
