"""The one interface behind which each operating system keeps windows out of pictures of the screen.

It is a courtesy of the system, no wall: a camera sees the screen, and Microsoft gives no guarantee
(security.md 2.7). X11 and Wayland have nothing of the kind, and then that is said.
"""

from enum import Enum

from PySide6.QtWidgets import QWidget


class Protection(Enum):
    """What the system offers."""

    NONE = "none"
    WINDOWS = "windows"
    MACOS = "macos"


class CaptureGuard:
    """Does nothing, for systems that have no such protection; the others override both."""

    protection = Protection.NONE

    def exclude(self, window: QWidget, excluded: bool) -> bool:
        """Keep a top-level window out of captures and shared screens, or let it in again.

        Gives whether the system did so.
        """
        del window, excluded
        return False
