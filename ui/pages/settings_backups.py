"""Settings: backups made by themselves, their second place, trying one, bringing one back."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.progress import Progress
from app.services.backups import (
    Backup,
    BackupReport,
    Contents,
    SecondPlace,
    local_backups,
    make_backup,
    try_backup,
)
from app.services.integrity import lost_newest, settle_lost_newest
from ui import theme
from ui.context import Context
from ui.messages import error_text
from ui.models.backup_texts import backup_line, moment_text, size_text
from ui.navigation import Place
from ui.pages.second_place_row import SecondPlaceRow
from ui.pages.trial_row import TrialRow
from ui.widgets.banner import Banner
from ui.widgets.busy import ProgressBar
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.setting_row import SettingRow
from ui.widgets.themed import follow_theme, set_shown

_SHOWN: Final = 6


class BackupSettings(QWidget):
    """The section "Backups" of the drawing's list (17a).

    Signals:
        navigate: to bringing a backup back (Place).
        notified: a short sentence.
        failed: an exception to be explained.
    """

    navigate = Signal(object)
    notified = Signal(str)
    failed = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.lost = Banner("", "warn", self.tr("I know this"))
        self.problem = Banner("", "bad")
        self.make_button = Button(self.tr("Back up now"), "archive")
        self.state_row = SettingRow(self.tr("Automatic backups"), "", self.make_button, line=False)
        self.progress = ProgressBar()
        self.place = SecondPlaceRow(context.store, context.prompts)
        self.trial = TrialRow(context)
        self.restore_button = Button(self.tr("Bring back…"), "archive-restore")
        self.restore_button.setAccessibleName(self.tr("Bring back a backup"))
        self.list_card = Card()
        self.try_buttons: list[Button] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._build()
        self.make_button.clicked.connect(self.make)
        self.place.failed.connect(self.failed)
        self.trial.ended.connect(self.load)
        self.restore_button.clicked.connect(self._ask_restore)
        self.lost.action_pressed.connect(self._settle)
        self.load()
        follow_theme(self._renew)

    def _build(self) -> None:
        state = Card()
        state.body.addWidget(self.state_row)
        state.body.addWidget(self.progress)
        state.body.addWidget(self.place)
        state.body.addWidget(self.trial)
        explained = self.tr(
            "Rinnalla locks itself and asks which one. The present store is kept beside it."
        )
        state.body.addWidget(
            SettingRow(self.tr("Bring back a backup"), explained, self.restore_button)
        )
        for part in (self.lost, self.problem, state, self.list_card):
            self._column.addWidget(part)
        self.problem.hide()

    def load(self) -> None:
        """Show what is there now."""
        practice = self._context.practice
        for button in (self.make_button, self.restore_button):
            button.setEnabled(not practice)
        found = [] if practice else local_backups(self._context.folder)
        self.state_row.meaning_label.setText(self._state_text(found))
        self.place.load()
        self.trial.load()
        self._show_list(found)
        self._show_lost()

    def make(self) -> None:
        """Make one now, in a job."""
        self.problem.hide()
        self.make_button.set_busy(self.tr("Backing up…"))

        def work(progress: Progress) -> BackupReport:
            return make_backup(self._context.store, now=self._context.now(), progress=progress)

        jobs = self._context.jobs
        jobs.run(self, work, self._made, self._failed_to_make, progressed=self._tell)

    def _state_text(self, found: list[Backup]) -> str:
        if self._context.practice:
            return self.tr("The practice store has none: it is made anew each day.")
        if not found:
            return self.tr("None yet. One is made by itself while you work, every half hour.")
        told = self.tr(
            "Newest {moment}. One is made every half hour while you work; "
            "12 days, 10 weeks and 9 months are kept."
        )
        return told.format(moment=moment_text(found[0].made_at))

    def _show_list(self, found: list[Backup]) -> None:
        self.try_buttons = []
        while (item := self.list_card.body.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for number, backup in enumerate(found[:_SHOWN]):
            button = Button(self.tr("Try"), "clipboard-check")
            moment = moment_text(backup.made_at)
            button.setAccessibleName(self.tr("Try the backup of {moment}").format(moment=moment))
            button.clicked.connect(partial(self._try, backup))
            row = SettingRow(moment, size_text(backup.size), button, line=number > 0)
            self.list_card.body.addWidget(row)
            self.try_buttons.append(button)
        if len(found) > _SHOWN:
            older = self.tr("%n older", "", len(found) - _SHOWN)
            self.list_card.body.addWidget(Label(older, "small", "ink2"))
        set_shown(self.list_card, bool(found))

    def _show_lost(self) -> None:
        lost = lost_newest(self._context.store)
        set_shown(self.lost, lost is not None)
        if lost is not None:
            told = self.tr(
                "The newest data was missing when the store was opened on {moment}: at least "
                "{writes} saves. An old copy was put back, or the disk lost them. "
                "Look whether a backup is newer."
            )
            text = told.format(moment=moment_text(lost.found_at), writes=lost.writes)
            self.lost.show_message(text, "warn", self.tr("I know this"))

    def _try(self, backup: Backup) -> None:
        for button in self.try_buttons:
            button.setEnabled(False)

        def work(progress: Progress) -> Contents:
            return try_backup(self._context.store, backup, progress)

        tried, jobs = partial(self._tried, backup), self._context.jobs
        jobs.run(self, work, tried, self._failed_to_try, progressed=self._tell)

    def _tried(self, backup: Backup, found: Contents) -> None:
        self._rest()
        told = self.tr("It opens: {backup}. {clients} clients, {meetings} meetings.")
        self.notified.emit(
            told.format(
                backup=backup_line(backup.made_at, backup.size),
                clients=found.clients,
                meetings=found.meetings,
            )
        )

    def _made(self, report: BackupReport) -> None:
        self._rest()
        if report.second is SecondPlace.FAILED:
            self.problem.show_message(
                self.tr("The backup is made here, but the second place could not be written to."),
                "warn",
            )
        told = self.tr("Backed up and checked: {clients} clients, {meetings} meetings")
        contents = report.contents
        self.notified.emit(told.format(clients=contents.clients, meetings=contents.meetings))

    def _failed_to_make(self, error: Exception) -> None:
        self._rest()
        self.problem.show_message(error_text(error), "bad")

    def _failed_to_try(self, error: Exception) -> None:
        self._rest()
        told = self.tr("This backup could not be brought back: {reason}")
        self.problem.show_message(told.format(reason=error_text(error)), "bad")

    def _rest(self) -> None:
        self.make_button.set_busy(None)
        self.progress.set_progress(None, None)
        self.load()

    def _tell(self, done: int, total: int) -> None:
        if total:
            self.progress.set_progress(done, total)

    def _ask_restore(self) -> None:
        self.navigate.emit(Place("restore"))

    def _settle(self) -> None:
        settle_lost_newest(self._context.store)
        self.load()

    def _renew(self) -> None:
        self._column.setSpacing(theme.current().space(12))
