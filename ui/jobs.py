"""Long work beside the interface: one thread for the store, a few for network and paper."""

from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from concurrent.futures import wait as wait_for
from enum import Enum
from threading import Event
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from app.errors import UserError
from app.progress import Cancelled, Progress

Work = Callable[[Progress], Any]


class Lane(Enum):
    """Where work runs: the one store thread, or beside it (network, PDF; holds no connection)."""

    STORE = "store"
    BESIDE = "beside"


class Job(QObject):
    """One piece of long work; it is the `Progress` that the work reports to.

    It belongs to the runner: connect its signals first, start it after; it goes when it has ended.

    Signals (all in the interface's thread):
        progressed: done, total.
        succeeded: what the work returned.
        failed: the exception; a UserError is to be explained, others are reported by the runner.
        cancelled: the work stopped as asked.
        settled: the future itself, before one of the three above.
    """

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    settled = Signal(object)

    def __init__(self, work: Work, lane: Lane, parent: "JobRunner") -> None:
        super().__init__(parent)
        self.work = work
        self.lane = lane
        self._runner = parent
        self._stop = Event()
        self.settled.connect(self._settle, Qt.ConnectionType.QueuedConnection)

    def report(self, done: int, total: int) -> None:
        """Publish progress; raises Cancelled if a stop was asked for."""
        if self._stop.is_set():
            raise Cancelled
        self.progressed.emit(done, total)

    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self._stop.set()

    def run(self) -> Any:
        """Do the work, in a thread of the runner."""
        if self._stop.is_set():
            raise Cancelled
        return self.work(self)

    def _settle(self, future: "Future[Any]") -> None:
        try:
            result = future.result()
        except (Cancelled, CancelledError):
            self.cancelled.emit()
        except Exception as error:  # noqa: BLE001 - its receiver must hear of it
            self.failed.emit(error)
            if not isinstance(error, UserError):
                self._runner.broke.emit(error)
        else:
            self.succeeded.emit(result)
        self.deleteLater()


class JobRunner(QObject):
    """Runs jobs; one store thread keeps the order of work on the store.

    Signals:
        broke: an exception of a job that is a bug of ours (`ui/faults.py` takes it).
    """

    broke = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pools = {
            Lane.STORE: ThreadPoolExecutor(1, "store"),
            Lane.BESIDE: ThreadPoolExecutor(2, "beside"),
        }
        self._running: dict[Future[Any], Job] = {}
        self._shut = False

    def job(self, work: Work, lane: Lane = Lane.STORE) -> Job:
        """Prepare work, `work(progress)`; connect to the job's signals, then `start` it."""
        return Job(work, lane, self)

    def start(self, job: Job) -> None:
        """Start a job; after `shut_down` nothing starts any more and the job just goes."""
        if self._shut:
            job.deleteLater()
            return
        future = self._pools[job.lane].submit(job.run)
        self._running[future] = job
        job.settled.connect(self._forget, Qt.ConnectionType.QueuedConnection)
        future.add_done_callback(lambda done: _tell(job, done))

    def run(
        self,
        receiver: QObject,
        work: Work,
        succeeded: Callable[[Any], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
        *,
        lane: Lane = Lane.STORE,
    ) -> Job:
        """Prepare and start at once; the callbacks are not called once `receiver` is gone."""
        job = self.job(work, lane)
        if succeeded is not None:
            job.succeeded.connect(_while_alive(receiver, succeeded))
        if failed is not None:
            job.failed.connect(_while_alive(receiver, failed))
        self.start(job)
        return job

    @property
    def is_idle(self) -> bool:
        """Whether no job waits or runs."""
        return not self._running

    def cancel_all(self) -> None:
        """Ask every job to stop; those that have not begun never begin."""
        for future, job in tuple(self._running.items()):
            job.cancel()
            future.cancel()

    def shut_down(self, patience: float = 2.0) -> None:
        """Stop all jobs and wait for them, at most `patience` seconds (locking never asks)."""
        self._shut = True
        self.cancel_all()
        wait_for(tuple(self._running), timeout=patience)
        for pool in self._pools.values():
            pool.shutdown(wait=False, cancel_futures=True)

    def _forget(self, future: "Future[Any]") -> None:
        self._running.pop(future, None)


def _tell(job: Job, future: "Future[Any]") -> None:
    # Called in the worker's thread; the runner may have been thrown away by locking.
    if shiboken6.isValid(job):
        job.settled.emit(future)


def _while_alive(receiver: QObject, callback: Callable[[Any], object]) -> Callable[[Any], None]:
    def call(value: Any) -> None:
        if shiboken6.isValid(receiver):
            callback(value)

    return call
