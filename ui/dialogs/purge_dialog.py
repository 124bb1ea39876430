"""*Poista tiedot*: which closed cases, where their logs go, the proof, and what came of it."""

from pathlib import Path

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.purge import PurgeReport, PurgeRow
from app.errors import UserError
from app.progress import Progress
from app.services.purge import list_purge, log_controller
from ui import theme
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.jobs import Job
from ui.messages import error_text
from ui.models.purge_texts import content_of, hindrance_text, name_of, result_text
from ui.navigation import Place
from ui.pages.proof_field import ProofField
from ui.renewal import remove_cases
from ui.shield import Shield
from ui.widgets.banner import Banner
from ui.widgets.busy import ProgressBar
from ui.widgets.buttons import Button
from ui.widgets.checks import CheckBox
from ui.widgets.label import Label
from ui.widgets.setting_row import SettingRow
from ui.widgets.themed import follow_theme, set_shown


class PurgeItem(QFrame):
    """One closed case: a tick where its data may go, else what keeps it here."""

    def __init__(self, row: PurgeRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.row = row
        self.tick = CheckBox()
        self.name_label = Label("", "strong", wrap=True)
        self._column = QVBoxLayout(self)
        free = row.hindrance is None
        set_shown(self.tick, free)
        set_shown(self.name_label, not free)
        for part in (
            self.tick,
            self.name_label,
            Label(content_of(row), "small", "ink2", wrap=True),
        ):
            self._column.addWidget(part)
        if not free:
            self._column.addWidget(Label(hindrance_text(row), "small-strong", "warnInk", wrap=True))
        follow_theme(self._renew)

    def show_name(self, shield: Shield) -> None:
        """Show the name, or initials."""
        name = name_of(self.row, shield)
        self.tick.setText(name)
        self.name_label.setText(name)
        self.tick.setAccessibleName(self.tr("Remove the data of {name}").format(name=name))

    def _renew(self) -> None:
        look = theme.current()
        side, top = look.space(16), look.space(8)
        self._column.setContentsMargins(side, top, side, top)
        self._column.setSpacing(look.space(4))


class PurgeDialog(PlaceDialog):
    """Nothing goes before the logs are written and read back; then all chosen go at once."""

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, self.tr("Remove data of closed cases"), width=680)
        self._door = context.way_to_keys()
        self._job: Job | None = None
        self._folder: Path | None = None
        self.items = [PurgeItem(row) for row in list_purge(context.store, today=context.today())]
        self.problem = Banner("", "bad")
        self.proof = ProofField(self._door.takes_pin())
        self.folder_button = Button(self.tr("Choose folder…"), "folder")
        self.folder_row = SettingRow(
            self.tr("Log reports"),
            self._meaning_of_logs(),
            self.folder_button,
        )
        self.progress = ProgressBar()
        self._lay_out()
        self.cancel_button = self.add_button(self.tr("Cancel"), pressed=self.reject)
        self.remove_button = self.add_button(
            self.tr("Remove data"), "danger", "trash-2", pressed=self.remove
        )
        self._connect()

    def _meaning_of_logs(self) -> str:
        controller = log_controller(self.context.store)
        if controller is None:
            return self.tr(
                "For the controller. Choose where they are written; they are not encrypted."
            )
        return self.tr("Sealed to {name}. Choose where they are written.").format(name=controller)

    def _lay_out(self) -> None:
        free = [item for item in self.items if item.row.hindrance is None]
        kept = [item for item in self.items if item.row.hindrance is not None]
        explained = self.tr(
            "All of the client's data leaves this device and its backups, for good. What was "
            "handed over stays in the client information system. The log stays here for twelve "
            "years, without the client's name."
        )
        self.body.addWidget(self.problem)
        self.problem.hide()
        self.body.addWidget(Label(explained, "body", "ink2", wrap=True))
        if not free:
            self.body.addWidget(Label(self.tr("Nothing can be removed now."), "strong", wrap=True))
        for item in free:
            self.body.addWidget(item)
        if free:
            for part in (self.folder_row, self.proof, self.progress):
                self.body.addWidget(part)
        if kept:
            self.body.addWidget(Label(self.tr("Stays for now"), "h3"))
        for item in kept:
            self.body.addWidget(item)
        self._show_names()

    def _connect(self) -> None:
        for item in self.items:
            item.tick.toggled.connect(self._check)
        self.folder_button.clicked.connect(self._ask_folder)
        self.proof.changed.connect(self._check)
        self.context.shield.changed.connect(self._show_names)
        set_shown(self.remove_button, any(item.row.hindrance is None for item in self.items))
        self._check()

    def chosen(self) -> list[PurgeItem]:
        """Give those that are ticked."""
        return [item for item in self.items if item.tick.isChecked()]

    def take_folder(self, folder: Path) -> None:
        """Write the logs there."""
        self._folder = folder
        self.folder_row.meaning_label.setText(str(folder))
        self._check()

    def remove(self) -> None:
        """Do it, in a job."""
        if not self.remove_button.isEnabled() or self._folder is None:
            return
        self.problem.hide()
        self.remove_button.set_busy(self.tr("Removing…"))
        proof = self.proof.take()
        self._set_free(False)
        door, store, folder = self._door, self.context.store, self._folder
        chosen = [item.row.client_id for item in self.chosen()]
        today = self.context.today()

        def run(progress: Progress) -> PurgeReport:
            return remove_cases(door, store, chosen, folder, proof, today=today, progress=progress)

        jobs = self.context.jobs
        self._job = jobs.run(self, run, self._done, self._fail, progressed=self._tell)
        self._job.cancelled.connect(self._stopped)

    @override
    def reject(self) -> None:
        """Close; while it runs, ask it to stop, and close only for the lock, which never asks."""
        if self._job is None or self.signalsBlocked():
            super().reject()
        else:
            self._job.cancel()

    def _ask_folder(self) -> None:
        self.context.prompts.ask_folder(self, self.tr("Log reports"), "", self.take_folder)

    def _show_names(self) -> None:
        for item in self.items:
            item.show_name(self.context.shield)

    def _tell(self, done: int, total: int) -> None:
        self.progress.set_progress(done, total)

    def _check(self) -> None:
        ready = bool(self.chosen()) and self._folder is not None and self.proof.is_filled()
        self.remove_button.setEnabled(ready and self._job is None)

    def _set_free(self, free: bool) -> None:
        for part in (self.proof, self.folder_button, *(item.tick for item in self.items)):
            part.setEnabled(free)

    def _done(self, report: PurgeReport) -> None:
        self.notified.emit(result_text(report), None)
        self.accept()

    def _stopped(self) -> None:
        self._rest()
        self.problem.show_message(self.tr("Stopped. Nothing was removed."), "info")

    def _fail(self, error: Exception) -> None:
        self._rest()
        if isinstance(error, UserError):
            self.problem.show_message(error_text(error), "bad")

    def _rest(self) -> None:
        self._job = None
        self.progress.set_progress(None, None)
        self._set_free(True)
        self.remove_button.set_busy(None)
        self._check()
        self.fit()
