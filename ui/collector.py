"""Python's cycle collector, kept to the interface's thread and to moments when nobody waits.

Left to itself it runs wherever the next object is made: in the middle of a page, and in the thread
of a job, where a widget or picture that it frees can bring Qt down. What was loaded at the start
is looked through no more (`app.services.preparing`).
"""

import gc
from typing import Final

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QTimer

PAUSE: Final = 250  # ms between two looks
YOUNG: Final = 2_000  # new objects that are worth a look
ROUNDS: Final = 20  # looks at the young ones, then one at all


class Collector(QObject):
    """Collects by a timer from its making until `rest`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._look_when_idle)
        self._timer.start()
        self._waits = False

    def _look_when_idle(self) -> None:
        dispatcher = QAbstractEventDispatcher.instance()
        if not self._waits and gc.get_count()[0] >= YOUNG:
            self._waits = True
            dispatcher.aboutToBlock.connect(self._look_once)

    def _look_once(self) -> None:
        """All that was asked for is painted: nobody waits for the loop."""
        self._waits = False
        QAbstractEventDispatcher.instance().aboutToBlock.disconnect(self._look_once)
        self.look()

    def look(self) -> None:
        """Collect if enough was made since; an old laptop takes a few milliseconds for it."""
        if gc.get_count()[0] < YOUNG:
            return
        self._looks += 1
        gc.collect(1 if self._looks % ROUNDS else 2)

    def rest(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()
