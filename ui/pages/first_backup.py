"""The last step of the first day: a second place, and a restore that is really tried (3.5)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import UserError
from app.services.vault import RecoveryCode, Store
from ui import theme
from ui.context import Prompts
from ui.jobs import JobRunner
from ui.messages import error_text
from ui.pages.restore_trial_view import RestoreTrialView
from ui.pages.second_place_row import SecondPlaceRow
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.themed import follow_theme, set_shown


class FirstBackup(QWidget):
    """Begins by itself; a newly chosen second place is tried too, by the code on her paper.

    Signals:
        changed: `is_running` may be another.
    """

    changed = Signal()

    def __init__(
        self,
        store: Store,
        code: RecoveryCode,
        jobs: JobRunner,
        prompts: Prompts,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._code = code
        self._now = now
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.problem = Banner("", "bad", parent=self)
        self.problem.hide()
        trial_card = Card(self.tr("Trying a restore"), parent=self)
        self.trial = RestoreTrialView(jobs, trial_card)
        self.again = Button(self.tr("Try again"), "refresh-cw", parent=trial_card)
        trial_card.body.addWidget(self.trial)
        trial_card.body.addWidget(self.again)
        place_card = Card(parent=self)
        self.place = SecondPlaceRow(store, prompts, place_card, line=False)
        place_card.body.addWidget(self.place)
        for part in (self.problem, trial_card, place_card):
            self._column.addWidget(part)
        self.place.load()
        self.place.chosen.connect(self.begin)
        self.place.failed.connect(self._explain)
        self.again.clicked.connect(self.begin)
        self.trial.ended.connect(self._ended)
        follow_theme(self._renew)

    def begin(self) -> None:
        """Try it; the code is given in a buffer that the trial wipes."""
        self.problem.hide()
        self.again.hide()
        self.trial.run(self._store, self._now, bytearray(self._code.text, "ascii"))
        self.place.button.setEnabled(False)
        self.changed.emit()

    def stop(self) -> None:
        """Stop a running trial."""
        self.trial.stop()

    def is_running(self) -> bool:
        """Whether a trial runs just now."""
        return self.trial.is_running()

    def _ended(self) -> None:
        set_shown(self.again, self.trial.trial is None)
        self.place.load()
        self.changed.emit()

    def _explain(self, error: UserError) -> None:
        self.problem.show_message(error_text(error), "bad")

    def _renew(self) -> None:
        self._column.setSpacing(theme.current().space(16))
