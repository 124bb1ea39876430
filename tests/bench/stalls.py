"""How long the interface stands still while long work runs beside it."""

import time
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from app.domain.exchange import ChannelKind, ChannelSettings
from app.domain.plan_paper import PaperOptions
from app.progress import Progress
from app.services import backups, exchange, meetings
from app.services.paper import plan_paper, render_plan
from app.services.vault import Store
from tests.bench.large_common import NOW
from tests.bench.large_runs import application, run_of, settle
from tests.bench.measuring import Bench, Budget, Measured, measure
from tests.bench.saving import log_one
from ui.jobs import Job, JobRunner, Lane


class Watchdog:
    """A timer that fires as often as it can; its longest pause is the stall."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=1)
        self._timer.timeout.connect(self._look)

    def watch(self, running: Callable[[], bool]) -> float:
        """Run the loop until the work is done; gives milliseconds."""
        self._last = time.perf_counter()
        self._timer.start()
        while running():
            QApplication.processEvents()
        self._timer.stop()
        return self.longest

    def _look(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000)
        self._last = now


def _stall(lane: Lane, work: Callable[[Progress], object]) -> float:
    application()
    owner = QObject()
    runner = JobRunner(owner)
    failures: list[Exception] = []
    job: Job = runner.job(work, lane)
    job.failed.connect(failures.append)
    runner.start(job)
    longest = Watchdog().watch(lambda: not runner.is_idle)
    runner.shut_down()
    settle()
    if failures:
        raise failures[0]
    return longest


def _print(store: Store, client: UUID) -> Callable[[Progress], object]:
    options = PaperOptions()
    paper = plan_paper(store, client, None, options, now=NOW)
    return lambda progress: [render_plan(paper, progress) for _ in range(5)]


def _sync(store: Store, folder: Path) -> Callable[[Progress], object]:
    folder.mkdir(exist_ok=True)
    target = ChannelSettings(kind=ChannelKind.FOLDER, target=str(folder))
    exchange.save_channel(store, target)
    later = NOW.replace(hour=NOW.hour + 1)
    return lambda progress: exchange.send_waiting(
        store, now=lambda: later, progress=progress, at_once=True
    )


@measure("longest stall of the event loop during", Budget(most=50))
def stalls(bench: Bench) -> list[Measured]:
    """A plan printed five times, waiting entries handed over to a folder, a backup of all."""
    run = run_of(bench, "large")
    for client in run.clients[:10]:
        log_one(run.store, client)
    works = {
        "print": (Lane.BESIDE, _print(run.store, run.clients[0])),
        "handing over": (Lane.STORE, _sync(run.store, bench.folder / "handover")),
        "a list in the store's thread": (
            Lane.STORE,
            lambda _: [
                meetings.list_meetings(run.store, it, logged=False) for it in run.clients[:20]
            ],
        ),
        "a backup": (
            Lane.STORE,
            lambda progress: backups.make_backup(run.store, now=NOW, progress=progress),
        ),
    }
    return [Measured(_stall(lane, work), what=name) for name, (lane, work) in works.items()]
