"""The system tray, where the desktop has one: an icon, and short notices beside it."""

from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from ui import icons


class Tray(Protocol):
    """Where notices are shown; nothing of it is asked before the first notice is wanted."""

    def is_available(self) -> bool:
        """Whether this desktop shows notices."""

    def say(self, title: str, words: str) -> None:
        """Show a notice for a moment."""

    def put_away(self) -> None:
        """Take the icon out of the tray."""


class SystemTray(QObject):
    """The desktop's own tray; its icon stands there only while there is something to show.

    Signals:
        pressed: the notice or the icon was pressed.
    """

    pressed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._icon: QSystemTrayIcon | None = None

    def is_available(self) -> bool:
        """Whether there is a tray, and whether it shows messages."""
        return QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()

    def say(self, title: str, words: str) -> None:
        """Show a notice; nothing where there is no tray."""
        if not self.is_available():
            return
        if self._icon is None:
            self._icon = QSystemTrayIcon(icons.icon("bell", "primary", 22), self)
            self._icon.messageClicked.connect(self.pressed)
            self._icon.activated.connect(lambda _: self.pressed.emit())
        self._icon.show()
        self._icon.showMessage(title, words, QSystemTrayIcon.MessageIcon.NoIcon)

    def put_away(self) -> None:
        """Take the icon out of the tray."""
        if self._icon is not None:
            self._icon.hide()
