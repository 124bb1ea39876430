"""Python's views of Qt's classes, made while she types, a few at a time in the windows' thread.

PySide6 makes each when it is first asked for: 2,900 members and classes, a tenth of a second. Asked
for in a job's thread while the window was being built, they brought the program down.
"""

from collections.abc import Iterator
from importlib import import_module
from time import perf_counter
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

_MODULES: Final = ("QtCore", "QtGui", "QtWidgets", "QtPrintSupport")
_AT_ONCE: Final = 0.004  # seconds: no key waits longer


class QtViews(QObject):
    """Makes them when the loop has nothing else to do.

    Signals:
        made: all of them are there.
    """

    made = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left: Iterator[object] | None = _views()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._make_some)

    def start(self) -> None:
        """Begin, in the turns of the event loop in which nothing waits."""
        self._timer.start()

    def finish(self) -> None:
        """Make all that is left now: a window is about to be built."""
        if self._left is None:
            return
        for _ in self._left:
            pass
        self._end()

    def stop(self) -> None:
        """Make no more: the program ends."""
        self._left = None
        self._timer.stop()

    def _make_some(self) -> None:
        until = perf_counter() + _AT_ONCE
        for _ in self._left or ():
            if perf_counter() >= until:
                return
        self._end()

    def _end(self) -> None:
        self.stop()
        self.made.emit()


def _views() -> Iterator[object]:
    for name in _MODULES:
        module = import_module(f"PySide6.{name}")
        for known in dir(module):
            yield getattr(module, known)
