"""Hands over by itself what waits: now and then, after a save, and when the network comes back."""

from collections.abc import Callable
from random import Random

from PySide6.QtCore import QObject, QTimer, Signal

from app.progress import Progress
from app.services.exchange import send_waiting, sync_state
from ui.context import Context
from ui.jobs import Lane
from ui.network_state import NetworkWatch, is_metered

_LOOKS_EVERY_MS = 60_000
SPREAD_MS = 15_000
"""A house gets its network back all at once: its laptops don't come in the same second."""


def by_chance() -> int:
    """Give how long to wait when the network has come back, in milliseconds."""
    return Random().randrange(SPREAD_MS)  # noqa: S311 - spreads load, guards nothing


class Sender(QObject):
    """One sending at a time, beside the interface; what is due and when is the core's rule.

    It lives as long as the store is open: nothing is heard of the network before.

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
        self.spread: Callable[[], int] = by_chance
        self._context = context
        self._metered = metered
        self._sending = False
        self._is_back = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.send)
        self._timer.start(_LOOKS_EVERY_MS)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.send)
        self._network = NetworkWatch(self)
        self._network.came_back.connect(self._network_came_back)

    def send(self) -> None:
        """Send what is due, if anything waits, there is a way, and nothing is being sent."""
        state = sync_state(self._context.store, now=self._context.now())
        if self._sending or not state.waiting or not state.channel_ready:
            return
        self._network.begin()
        self._sending = True
        metered, is_back, self._is_back = self._metered(), self._is_back, False

        def work(progress: Progress) -> None:
            store, now = self._context.store, self._context.now
            send_waiting(store, now=now, progress=progress, metered=metered, network_back=is_back)

        self._context.jobs.run(self, work, self._ended, self._ended, lane=Lane.BESIDE)

    def stop(self) -> None:
        """Look no more: the store is being locked."""
        self._timer.stop()
        self._soon.stop()
        self._network.end()

    def _network_came_back(self) -> None:
        self._is_back = True
        if not self._soon.isActive():
            self._soon.start(self.spread())

    def _ended(self, _: object) -> None:
        # A condition is written beside the unit that it belongs to; nothing is to be said here.
        self._sending = False
        if self._is_back and not self._soon.isActive():
            self._soon.start(self.spread())  # it came back while this round had none
        self.looked.emit()
