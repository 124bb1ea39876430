"""Settings: trying a restore, and when it was last tried (issue 3.5)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.restore_trials import last_trial
from ui import theme
from ui.context import Context
from ui.models.backup_texts import moment_text
from ui.pages.restore_trial_view import RestoreTrialView
from ui.widgets.buttons import Button
from ui.widgets.setting_row import SettingRow
from ui.widgets.themed import follow_theme, set_shown


class TrialRow(QWidget):
    """A row with the date; the steps show below it while it is tried and after.

    Signals:
        ended: a trial is over, however it went.
    """

    ended = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.button = Button("", "clipboard-check")
        self.row = SettingRow(self.tr("Try a restore"), "", self.button)
        self.view = RestoreTrialView(context.jobs)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.row)
        self._column.addWidget(self.view)
        self.view.hide()
        self.button.clicked.connect(self._press)
        self.view.ended.connect(self._ended)
        self.load()
        follow_theme(self._renew)

    def load(self) -> None:
        """Show when it was last tried."""
        running = self.view.is_running()
        self.button.setText(self.tr("Stop") if running else self.tr("Try it"))
        name = self.tr("Stop trying a restore") if running else self.tr("Try a restore")
        self.button.setAccessibleName(name)
        self.row.meaning_label.setText(self._words())

    def _words(self) -> str:
        trial = last_trial(self._context.store)
        if trial is None:
            return self.tr(
                "Not tried yet. A backup is brought back in a scratch place, opened, counted and "
                "thrown away. Nothing of yours changes."
            )
        told = self.tr("Tried {moment}: it opened, {clients} clients, {meetings} meetings.")
        found = trial.contents
        return told.format(
            moment=moment_text(trial.tried_at), clients=found.clients, meetings=found.meetings
        )

    def _press(self) -> None:
        if self.view.is_running():
            self.view.stop()
            return
        set_shown(self.view, True)
        self.view.run(self._context.store, self._context.now)
        self.load()

    def _ended(self) -> None:
        self.load()
        self.ended.emit()

    def _renew(self) -> None:
        self._column.setSpacing(theme.current().space(12))
