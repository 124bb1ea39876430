"""The line under the use log (17b): does its chain hold, and when was it looked at."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.progress import Progress
from app.services import use_log
from app.services.use_log import LogCheck
from ui import icons, theme
from ui.context import Context
from ui.jobs import Job
from ui.models.use_log_texts import check_text
from ui.translation import current_language
from ui.widgets.buttons import Button
from ui.widgets.label import Label
from ui.widgets.themed import follow_theme

_ICONS = {"ok": "link", "warn": "circle-alert", "bad": "circle-x"}


class LogCheckLine(QWidget):
    """What the last check found, and a button that checks anew; while it runs it stops it.

    Signals:
        failed: the check could not be made (exception).
        checked: a check has ended (LogCheck).
    """

    failed = Signal(object)
    checked = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._job: Job | None = None
        self._tone = "warn"
        self._icon = QLabel()
        self.words = Label("", "small", "ink2", wrap=True, tabular=True)
        self.button = Button(self.tr("Check the chain"), "link")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.words, 1)
        self._row.addWidget(self.button)
        self.button.clicked.connect(self._start_or_stop)
        self._show(use_log.last_log_check(context.store))
        follow_theme(self._renew)

    def stop(self) -> None:
        """End a running check; what the last one found stays."""
        if self._job is not None:
            self._job.cancel()

    def _start_or_stop(self) -> None:
        if self._job is not None:
            self.stop()
            return
        store = self._context.store

        def work(progress: Progress) -> LogCheck:
            return use_log.verify_log(store, progress)

        self._job = self._context.jobs.job(work)
        self._job.progressed.connect(self._progressed)
        self._job.succeeded.connect(self._succeeded)
        self._job.failed.connect(self._failed)
        self._job.cancelled.connect(self._cancelled)
        self.button.setText(self.tr("Stop"))
        self._progressed(0, 1)
        self._context.jobs.start(self._job)

    def _progressed(self, done: int, total: int) -> None:
        share = 100 * done // max(total, 1)
        self.words.setText(self.tr("Checking… {share} %").format(share=share))

    def _succeeded(self, check: LogCheck) -> None:
        self._end()
        self._show(check)
        self.checked.emit(check)

    def _failed(self, error: Exception) -> None:
        self._cancelled()
        self.failed.emit(error)

    def _cancelled(self) -> None:
        self._end()
        self._show(use_log.last_log_check(self._context.store))

    def _end(self) -> None:
        self._job = None
        self.button.setText(self.tr("Check the chain"))

    def _show(self, check: LogCheck | None) -> None:
        words, self._tone = (
            check_text(check, current_language())
            if check is not None
            else (self.tr("The chain has not been checked yet."), "warn")
        )
        self.words.setText(words)
        self._renew()

    def _renew(self) -> None:
        self._icon.setPixmap(icons.pixmap(_ICONS[self._tone], self._tone, 18))
        self._row.setSpacing(theme.current().space(8))
