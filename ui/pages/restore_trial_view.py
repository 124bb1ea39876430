"""The tried restore, step by step: made, brought back, opened, counted, thrown away."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.progress import Progress
from app.services.restore_trials import RestoreTrial, TrialStep, rehearse
from app.services.vault import Store
from ui import theme
from ui.jobs import Job, JobRunner
from ui.messages import error_text
from ui.widgets.banner import Banner, Status
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.themed import follow_theme


class TrialLine(QWidget):
    """One step: to come, being done, done, or not done; its name says which, as the icon does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.mark = IconLabel("circle", "ink3", 22, self)
        self.words = Label(parent=self, wrap=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.mark)
        self._row.addWidget(self.words, 1)
        follow_theme(self._renew)

    def show_state(self, words: str, state: str) -> None:
        """Show how it stands: wait, now, done or bad."""
        icon, tone, told = {
            "wait": ("circle", "ink3", self.tr("To come")),
            "now": ("loader-circle", "info", self.tr("Being done")),
            "done": ("circle-check", "ok", self.tr("Done")),
            "bad": ("circle-x", "bad", self.tr("Not done")),
        }[state]
        self.mark.set_icon(icon, tone)
        self.mark.setAccessibleName(told)
        self.words.setText(words)
        self.words.set_tone("ink3" if state == "wait" else "ink")
        self.setAccessibleName(f"{words}: {told}")

    def _renew(self) -> None:
        self._row.setSpacing(theme.current().space(12))


class RestoreTrialView(QWidget):
    """Runs a trial as a job and shows it; `run` again tries again.

    Signals:
        ended: the trial went well, went wrong or was stopped.
    """

    ended = Signal()

    def __init__(self, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None
        self._store: Store | None = None
        self._done = 0
        self.trial: RestoreTrial | None = None
        self.lines = {step: TrialLine(self) for step in TrialStep}
        self.outcome = Banner("", "ok", parent=self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for line in self.lines.values():
            self._column.addWidget(line)
        self._column.addWidget(self.outcome)
        self.outcome.hide()
        self._show(0, "wait")
        follow_theme(self._renew)

    def run(self, store: Store, now: Callable[[], datetime], code: bytearray | None = None) -> None:
        """Begin a trial; with the recovery `code`, which is wiped, it is opened by that alone."""
        if self._job is not None:
            return
        self.trial = None
        self._store = store
        self.outcome.hide()
        self._show(0, "now")

        def work(progress: Progress) -> RestoreTrial:
            return rehearse(store, now=now(), progress=progress, code=code)

        self._job = self._jobs.job(work)
        self._job.progressed.connect(self._tell)
        self._job.succeeded.connect(self._tried)
        self._job.failed.connect(self._failed)
        self._job.cancelled.connect(self._stopped)
        self._jobs.start(self._job)

    def stop(self) -> None:
        """Stop a running trial; nothing of it is left behind."""
        if self._job is not None:
            self._job.cancel()

    def is_running(self) -> bool:
        """Whether a trial runs just now."""
        return self._job is not None

    def _tell(self, done: int, _total: int) -> None:
        self._show(done, "now")

    def _tried(self, trial: RestoreTrial) -> None:
        self.trial = trial
        self._show(len(TrialStep), "done")
        told = (
            self.tr("The restore was tried: your backup in the second place opens.")
            if trial.from_second
            else self.tr("The restore was tried: your backup opens.")
        )
        self._end(told, "ok")

    def _failed(self, error: Exception) -> None:
        self._show(self._done, "bad")
        told = self.tr(
            "The trial did not succeed. {reason} Your data is safe where it was: the trial changes "
            "nothing in it. Try again; if it goes wrong again, choose another second place or ask "
            "your IT support."
        )
        self._end(told.format(reason=error_text(error)), "bad")

    def _stopped(self) -> None:
        self._show(self._done, "wait")
        told = self.tr("The trial was stopped. Nothing was changed, and nothing of it is left.")
        self._end(told, "info")

    def _end(self, told: str, status: Status) -> None:
        self._job = None
        if self._store is None or not self._store.is_open:
            return  # it was locked meanwhile: this window is going
        self.outcome.show_message(told, status)
        self.ended.emit()

    def _show(self, done: int, here: str) -> None:
        self._done = done
        words = self._words()
        for step, line in self.lines.items():
            state = "done" if step < done else here if step == done else "wait"
            line.show_state(words[step], state)

    def _words(self) -> dict[TrialStep, str]:
        counted = self.tr("What it holds was counted")
        if self.trial is not None:
            found = self.trial.contents
            counted = self.tr(
                "What it holds was counted: {clients} clients, {meetings} meetings, "
                "{events} events of the use log"
            ).format(clients=found.clients, meetings=found.meetings, events=found.events)
        by_code = self.trial is not None and self.trial.by_code
        return {
            TrialStep.BACKED_UP: self.tr("A backup was made"),
            TrialStep.BROUGHT_BACK: self.tr("It was brought back in a scratch place"),
            TrialStep.OPENED: self.tr("It was opened by your recovery code")
            if by_code
            else self.tr("It was opened"),
            TrialStep.COUNTED: counted,
            TrialStep.THROWN_AWAY: self.tr("The scratch place was thrown away"),
        }

    def _renew(self) -> None:
        self._column.setSpacing(theme.current().space(12))
