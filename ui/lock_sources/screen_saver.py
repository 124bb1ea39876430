"""Linux: the screen savers of the desktops tell on the session bus that the screen was locked."""

from typing import Any, Final

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.lock_reason import LockCause
from ui.lock_sources.source import LockSource

# GNOME, the common name (KDE, others), Xfce, MATE, Cinnamon
_NAMES: Final = (
    "org.gnome.ScreenSaver",
    "org.freedesktop.ScreenSaver",
    "org.xfce.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.cinnamon.ScreenSaver",
)
# PySide's stubs ask for bytes, its code for what SLOT gives.
_CHANGED: Final[Any] = SLOT("changed(bool)")


class ScreenSaverLockSource(LockSource):
    """Listens to `ActiveChanged` of whichever screen saver runs."""

    def __init__(self, bus: QDBusConnection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus

    @override
    def start(self, window: QWidget) -> None:
        if self._bus.isConnected():
            for name in _NAMES:
                # no path: Xfce and KDE serve the name at other places than GNOME
                self._bus.connect(name, "", name, "ActiveChanged", self, _CHANGED)

    @override
    def stop(self) -> None:
        if self._bus.isConnected():
            for name in _NAMES:
                self._bus.disconnect(name, "", name, "ActiveChanged", self, _CHANGED)

    @Slot(bool)
    def changed(self, active: bool) -> None:
        """The screen saver went on or off."""
        if active:
            self.lock_wanted.emit(LockCause.SCREEN)
