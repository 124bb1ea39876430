"""macOS: the sharing type of each NSWindow. Written without a Mac to try it."""

import ctypes
import ctypes.util
import sys
from ctypes import c_bool, c_char_p, c_ulong, c_void_p
from typing import Final

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.capture.guard import CaptureGuard, Protection

assert sys.platform == "darwin"  # noqa: S101 - mypy reads this file for macOS only

_SHARING_NONE: Final = 0
_SHARING_READ_ONLY: Final = 1  # what a window has by itself


class MacCaptureGuard(CaptureGuard):
    """Asks the NSView behind a window for its NSWindow, through the Objective-C run time."""

    protection = Protection.MACOS

    def __init__(self) -> None:
        self._objc = ctypes.CDLL(ctypes.util.find_library("objc"))
        self._objc.sel_registerName.restype = c_void_p
        self._objc.sel_registerName.argtypes = [c_char_p]

    @override
    def exclude(self, window: QWidget, excluded: bool) -> bool:
        # One prototype for each kind of message: objc_msgSend must be called as what it becomes.
        address = ctypes.cast(self._objc.objc_msgSend, c_void_p).value or 0
        ask = ctypes.CFUNCTYPE(c_void_p, c_void_p, c_void_p)(address)
        view = c_void_p(int(window.winId()))
        shown_in = ask(view, self._selector(b"window"))
        if not shown_in:
            return False
        knows = ctypes.CFUNCTYPE(c_bool, c_void_p, c_void_p, c_void_p)(address)
        setter = self._selector(b"setSharingType:")
        if not knows(shown_in, self._selector(b"respondsToSelector:"), setter):
            return False
        tell = ctypes.CFUNCTYPE(None, c_void_p, c_void_p, c_ulong)(address)
        tell(shown_in, setter, _SHARING_NONE if excluded else _SHARING_READ_ONLY)
        return True

    def _selector(self, name: bytes) -> int:
        return int(self._objc.sel_registerName(name))
