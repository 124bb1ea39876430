"""Tells when a window has been painted for the first time; only then the store's code is loaded."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override


class FirstPaint(QObject):
    """Watches a window until its first paint event has been handled.

    Signals:
        painted: said once.
    """

    painted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            # The event is still to be handled; the next turn of the loop comes after it.
            QTimer.singleShot(0, self, self.painted.emit)
        return super().eventFilter(watched, event)
