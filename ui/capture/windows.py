"""Windows: the display affinity of each window. Written without a Windows to try it."""

import ctypes
import sys
from ctypes import wintypes
from typing import Final

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.capture.guard import CaptureGuard, Protection

assert sys.platform == "win32"  # noqa: S101 - mypy reads this file for Windows only

_WDA_NONE: Final = 0x00
_WDA_MONITOR: Final = 0x01  # shown black; all that Windows before 10 2004 knows
_WDA_EXCLUDEFROMCAPTURE: Final = 0x11


class WindowsCaptureGuard(CaptureGuard):
    """Works for top-level windows of this process only, which ours are."""

    protection = Protection.WINDOWS

    @override
    def exclude(self, window: QWidget, excluded: bool) -> bool:
        handle = wintypes.HWND(int(window.winId()))
        wanted = (_WDA_EXCLUDEFROMCAPTURE, _WDA_MONITOR) if excluded else (_WDA_NONE,)
        set_affinity = ctypes.windll.user32.SetWindowDisplayAffinity
        set_affinity.restype, set_affinity.argtypes = wintypes.BOOL, [wintypes.HWND, wintypes.DWORD]
        return any(set_affinity(handle, affinity) for affinity in wanted)
