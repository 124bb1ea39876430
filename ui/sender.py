"""Hands over by itself what waits: it looks now and then, and after something was saved."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.progress import Progress
from app.services.exchange import send_waiting, sync_state
from ui.context import Context
from ui.jobs import Lane
from ui.network_state import is_metered

_LOOKS_EVERY_MS = 60_000


class Sender(QObject):
    """One sending at a time, beside the interface; what is due and when is the core's rule.

    Signals:
        looked: a round has ended; what waits may be less.
    """

    looked = Signal()

    def __init__(
        self,
        context: Context,
        parent: QObject | None = None,
        *,
        metered: Callable[[], bool] = is_metered,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._metered = metered
        self._sending = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.send)
        self._timer.start(_LOOKS_EVERY_MS)

    def send(self) -> None:
        """Send what is due, if anything waits, there is a way, and nothing is being sent."""
        state = sync_state(self._context.store, now=self._context.now())
        if self._sending or not state.waiting or not state.channel_ready:
            return
        self._sending = True
        metered = self._metered()

        def work(progress: Progress) -> None:
            store, now = self._context.store, self._context.now
            send_waiting(store, now=now, progress=progress, metered=metered)

        self._context.jobs.run(self, work, self._ended, self._ended, lane=Lane.BESIDE)

    def stop(self) -> None:
        """Look no more: the store is being locked."""
        self._timer.stop()

    def _ended(self, _: object) -> None:
        # A condition is written beside the unit that it belongs to; nothing is to be said here.
        self._sending = False
        self.looked.emit()
