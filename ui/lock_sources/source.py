"""The one interface behind which each operating system tells that it is time to lock."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget


class LockSource(QObject):
    """Listens while the store is open; a source that finds nothing to listen to stays silent.

    Signals:
        lock_wanted: why (LockCause). Whoever takes it has locked when the signal returns, so that
            a source that holds sleep back may let it go on.
    """

    lock_wanted = Signal(object)

    def start(self, window: QWidget) -> None:
        """Begin to listen; `window` is the main window, for systems that tell windows."""

    def stop(self) -> None:
        """Listen no more and hold nothing back; twice does no harm."""
