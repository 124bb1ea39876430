"""What is below the fold is filled after the first paint of what is in sight.

A third of a page's parts is seen when it opens. The rest is made in the next turns of the event
loop, one step each, before a finger can scroll there.
"""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

Step: TypeAlias = Callable[[], object]


class AfterPaint(QObject):
    """Fills the rest of a widget after that widget's first paint.

    Steps only show what was read before: by the time they run the store may be locked.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._steps: list[Step] = []
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._step)
        self._wait()

    def _wait(self) -> None:
        self._painted = False
        self._timer.stop()
        self._widget.installEventFilter(self)

    def fill(self, *steps: Step) -> None:
        """Run the steps in this order: at once where it has been painted, else after that.

        What an earlier call left is forgotten: the same parts are filled with what is newer.
        """
        self._steps = list(steps)
        if self._painted:
            self.finish()

    def finish(self) -> None:
        """Run all that is left now, and from here on all at once."""
        self._painted = True
        self._timer.stop()
        while self._steps:
            self._steps.pop(0)()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._painted = True
            self._widget.removeEventFilter(self)
            self._timer.start()
        return super().eventFilter(watched, event)

    def _step(self) -> None:
        if not self._widget.isVisible():  # left, and maybe about to be thrown away
            self._wait()
        elif self._steps:
            self._steps.pop(0)()
        else:
            self._timer.stop()


def fill_all(widget: QWidget) -> None:
    """Fill all that waits in a widget and its parts, for whoever looks for one of them."""
    for one in widget.findChildren(AfterPaint, options=Qt.FindChildOption.FindChildrenRecursively):
        one.finish()
