"""What the store needs while she works: checkpoints, the anchor, backups, ballast, what is over."""

from datetime import date
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.progress import Progress
from app.services.backups import BackupReport, SecondPlace, keep_backups
from app.services.packages_over import forget_expired
from app.services.purge import purge_due, purge_overdue
from app.services.upkeep import settle
from ui.context import Context

LOOK_EVERY_MS: Final = 2_000
IDLE_LOOKS: Final = 15  # 30 s without a write
BACKUP_LOOKS: Final = 150  # 5 minutes; whether half an hour has passed is the core's rule
FIRST_BACKUP_LOOKS: Final = 30


class Upkeep(QObject):
    """Looks at the open store now and then; all it does is a job on the store thread.

    Signals:
        backed_up: a BackupReport.
        absent: the second place was not there; told once.
        failed: why no backup could be made (an exception).
        purge_due: how many closed cases may be removed from here, and how many of them should have
            been by the organisation's word; told once.
    """

    backed_up = Signal(object)
    absent = Signal()
    failed = Signal(object)
    purge_due = Signal(int, int)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._seen = context.store.commits
        self._quiet = 0
        self._settled = False
        self._until_backup = FIRST_BACKUP_LOOKS
        self._backing_up = False
        self._told_absent = False
        self._asked_purge = False
        self._emptied_on: date | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(LOOK_EVERY_MS)

    def look(self) -> None:
        """PASSIVE after saves, TRUNCATE with the anchor once she rests, a backup when due."""
        store = self._context.store
        self._empty_packages()
        if store.commits != self._seen:
            self._seen, self._quiet, self._settled = store.commits, 0, False
            self._context.jobs.run(self, lambda _: store.checkpoint(truncate=False))
        elif not self._settled:
            self._quiet += 1
            if self._quiet >= IDLE_LOOKS:
                self._settled = True
                self._context.jobs.run(self, lambda _: settle(store))
                self.ask_purge()
        self._until_backup -= 1
        if self._until_backup <= 0:
            self.back_up()

    def back_up(self) -> None:
        """Make a backup if one is due and none is being made."""
        self._until_backup = BACKUP_LOOKS
        if self._backing_up or self._context.practice:
            return
        self._backing_up = True
        self._context.jobs.run(self, self._work, self._done, self._fail)

    def _empty_packages(self) -> None:
        """Empty, at unlocking and on each new day, what packages past their end date still hold."""
        store, today, now = self._context.store, self._context.today(), self._context.now()
        if self._emptied_on != today:
            self._emptied_on = today
            self._context.jobs.run(self, lambda _: forget_expired(store, now=now))

    def ask_purge(self) -> None:
        """Count once, when she first rests, whose data may go."""
        if self._asked_purge:
            return
        self._asked_purge = True
        store, today = self._context.store, self._context.today()
        self._context.jobs.run(
            self,
            lambda _: (purge_due(store, today=today), purge_overdue(store, today=today)),
            self._tell_purge,
        )

    def _tell_purge(self, found: tuple[int, int]) -> None:
        if found[0]:
            self.purge_due.emit(*found)

    def stop(self) -> None:
        """Look no more: the store is being locked."""
        self._timer.stop()

    def _work(self, progress: Progress) -> BackupReport | None:
        store, now = self._context.store, self._context.now()
        return keep_backups(store, now=now, progress=progress)

    def _done(self, report: BackupReport | None) -> None:
        self._backing_up = False
        if report is None:
            return
        self.backed_up.emit(report)
        if report.second is SecondPlace.ABSENT and not self._told_absent:
            self._told_absent = True
            self.absent.emit()

    def _fail(self, error: Exception) -> None:
        self._backing_up = False
        self.failed.emit(error)
