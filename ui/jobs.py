"""Long work beside the interface: one thread for the store, a few for network and paper."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import wait as wait_for
from dataclasses import dataclass
from enum import Enum
from threading import Event
from typing import Any, Final

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from app.errors import UserError
from app.progress import Cancelled, Progress

Work = Callable[[Progress], Any]

# Runners whose work did not stop in time: an object must outlive a thread that still tells it.
_outlived: Final[list[QObject]] = []


@dataclass(frozen=True, slots=True)
class Outcome:
    """How work ended: with a result or with an error."""

    result: Any = None
    error: Exception | None = None


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
        settled: its Outcome, before one of the three above.
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
        self._stop = Event()

    def report(self, done: int, total: int) -> None:
        """Publish progress; raises Cancelled if a stop was asked for."""
        self.report_stop()
        self.progressed.emit(done, total)

    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self._stop.set()

    def run(self) -> Outcome:
        """Do the work, in a thread of the runner."""
        try:
            self.report_stop()
            return Outcome(result=self.work(self))
        except Exception as error:  # noqa: BLE001 - its receiver must hear of it
            return Outcome(error=error)

    def report_stop(self) -> None:
        """Raise Cancelled if a stop was asked for."""
        if self._stop.is_set():
            raise Cancelled

    def settle(self, outcome: Outcome) -> None:
        """Tell how the work ended, in the interface's thread; the runner calls this."""
        self.settled.emit(outcome)
        if outcome.error is None:
            self.succeeded.emit(outcome.result)
        elif isinstance(outcome.error, Cancelled):
            self.cancelled.emit()
        else:
            self.failed.emit(outcome.error)


class JobRunner(QObject):
    """Runs jobs; one store thread keeps the order of work on the store.

    It needs an owner: held by Python alone, it could go with the last callback of a job that is
    just being deleted, and delete that job a second time.

    Signals:
        broke: an exception of a job that is a bug of ours (`ui/faults.py` takes it).
    """

    broke = Signal(object)
    # Told by the runner, not by the job: a job goes while its thread may still be telling.
    _ended = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pools = {
            Lane.STORE: ThreadPoolExecutor(1, "store"),
            Lane.BESIDE: ThreadPoolExecutor(2, "beside"),
        }
        self._running: dict[Job, Future[None]] = {}
        self._shut = False
        self._ended.connect(self._settle, Qt.ConnectionType.QueuedConnection)

    def job(self, work: Work, lane: Lane = Lane.STORE) -> Job:
        """Prepare work, `work(progress)`; connect to the job's signals, then `start` it."""
        return Job(work, lane, self)

    def start(self, job: Job) -> None:
        """Start a job; after `shut_down` nothing starts any more and the job just goes."""
        if self._shut:
            job.deleteLater()
            return
        self._running[job] = self._pools[job.lane].submit(self._do, job)

    def run(
        self,
        receiver: QObject,
        work: Work,
        succeeded: Callable[[Any], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
        *,
        progressed: Callable[[int, int], object] | None = None,
        lane: Lane = Lane.STORE,
    ) -> Job:
        """Prepare and start at once; the callbacks are not called once `receiver` is gone.

        `progressed` is a method of a QObject and connected before the start: connecting while the
        thread already tells of its progress can end the program.
        """
        job = self.job(work, lane)
        if progressed is not None:
            job.progressed.connect(progressed)
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
        for job in tuple(self._running):
            job.cancel()

    def shut_down(self, patience: float = 2.0) -> bool:
        """Stop all jobs and wait for them, at most `patience` seconds (locking never asks).

        Gives whether all have stopped; if not, this runner is kept until the program ends.
        """
        self._shut = True
        self.cancel_all()
        late = wait_for(tuple(self._running.values()), timeout=patience).not_done
        for pool in self._pools.values():
            # Waits for the threads too, so that none drops the last reference to this object.
            pool.shutdown(wait=not late)
        if late:
            self.setParent(None)
            _outlived.append(self)
        return not late

    def _do(self, job: Job) -> None:
        self._ended.emit(job, job.run())

    def _settle(self, job: Job, outcome: Outcome) -> None:
        self._running.pop(job, None)
        job.settle(outcome)
        error = outcome.error
        if error is not None and not isinstance(error, UserError | Cancelled):
            self.broke.emit(error)
        job.deleteLater()


def _while_alive(receiver: QObject, callback: Callable[[Any], object]) -> Callable[[Any], None]:
    def call(value: Any) -> None:
        if shiboken6.isValid(receiver):
            callback(value)

    return call
