"""When to lock without being asked: nothing touched for minutes, or the system says so."""

import time
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.services.lock_settings import LEAST_MINUTES, LockSettings
from ui.lock_reason import LockCause
from ui.lock_sources.source import LockSource

_LOOK_EVERY_MILLISECONDS: Final = 5000
_TOUCHED: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
    }
)


class AutoLock(QObject):
    """Watches while the store is open; at rest it costs nothing.

    Args:
        app: whose keys, mouse and touches count as work, whatever lies over the window.
        sources: what the operating system tells; made when watching begins for the first time.
        clock: seconds that only go forward.

    Signals:
        lock_wanted: why (LockCause).
    """

    lock_wanted = Signal(object)

    def __init__(
        self,
        app: QCoreApplication,
        sources: Callable[[QObject], Sequence[LockSource]],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(app)
        self._app = app
        self._make_sources = sources
        self._sources: Sequence[LockSource] | None = None
        self._clock = clock
        self._settings: Callable[[], LockSettings] = LockSettings
        self._touched_at = 0.0
        self._watching = False
        self._listening = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MILLISECONDS)
        self._timer.timeout.connect(self.look)

    def watch(self, window: QWidget, settings: Callable[[], LockSettings]) -> None:
        """Begin to watch; `settings` is asked when it matters, so a change holds at once."""
        self._settings = settings
        self._touched_at = self._clock()
        if not self._watching:
            self._watching = True
            self._listen(True)
            self._timer.start()
        for source in self._all_sources():
            source.start(window)

    def rest(self) -> None:
        """Watch no more: the store is closed."""
        if self._watching:
            self._watching = False
            self._listen(False)
            self._timer.stop()
        for source in self._sources or ():
            source.stop()

    def look(self) -> None:
        """Lock if nothing was touched for as long as she allowed; a timer calls this."""
        if not self._watching:
            return
        now = self._clock()
        if not self._listening:  # more may have been touched since, up to now
            self._touched_at = min(now, self._touched_at + _LOOK_EVERY_MILLISECONDS / 1000)
            self._listen(True)
        still = now - self._touched_at
        if still < 60 * LEAST_MINUTES:
            return
        if still >= 60 * self._settings().minutes:
            self.lock_wanted.emit(LockCause.IDLE)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHED:
            self._touched_at = self._clock()
            self._listen(False)
        return False

    def _listen(self, listening: bool) -> None:
        """See every event of the application, or none until the next look.

        To open a page is 4,000 events: each would ask Python, only to hear of what is known.
        """
        if listening is not self._listening:
            self._listening = listening
            change = self._app.installEventFilter if listening else self._app.removeEventFilter
            change(self)

    def _all_sources(self) -> Sequence[LockSource]:
        if self._sources is None:
            self._sources = self._make_sources(self)
            for source in self._sources:
                source.lock_wanted.connect(self._told)
        return self._sources

    def _told(self, cause: LockCause) -> None:
        if self._watching and (cause is not LockCause.LID or self._settings().with_lid):
            self.lock_wanted.emit(cause)
