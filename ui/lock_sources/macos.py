"""macOS: screen lock by distributed notification, sleep by IOKit. Written without a Mac to try it.

Closing the lid is sleep here. Switching the user locks the screen first.
"""

import ctypes
import sys
from ctypes import c_char_p, c_int, c_long, c_uint32, c_void_p
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.lock_reason import LockCause
from ui.lock_sources.source import LockSource

assert sys.platform == "darwin"  # noqa: S101 - mypy reads this file for macOS only

_FRAMEWORKS: Final = "/System/Library/Frameworks"
_UTF_8: Final = 0x08000100
_AT_ONCE: Final = 4  # CFNotificationSuspensionBehaviorDeliverImmediately
_CAN_SLEEP: Final = 0xE0000270
_WILL_SLEEP: Final = 0xE0000280

_Notice = ctypes.CFUNCTYPE(None, c_void_p, c_void_p, c_void_p, c_void_p, c_void_p)
_PowerNotice = ctypes.CFUNCTYPE(None, c_void_p, c_uint32, c_uint32, c_void_p)


class MacLockSource(LockSource):
    """Registers once with Core Foundation and IOKit; stopping only closes its ears."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listening = False
        self._root_port = 0
        self._notice = _Notice(self._screen_locked)
        self._power_notice = _PowerNotice(self._power_changed)
        self._foundation = ctypes.CDLL(f"{_FRAMEWORKS}/CoreFoundation.framework/CoreFoundation")
        self._kit = ctypes.CDLL(f"{_FRAMEWORKS}/IOKit.framework/IOKit")
        self._registered = False

    @override
    def start(self, window: QWidget) -> None:
        self._listening = True
        if not self._registered:
            self._registered = True
            self._listen_to_screen()
            self._listen_to_power()

    @override
    def stop(self) -> None:
        self._listening = False

    def _listen_to_screen(self) -> None:
        foundation = self._foundation
        make = foundation.CFStringCreateWithCString
        make.restype, make.argtypes = c_void_p, [c_void_p, c_char_p, c_uint32]
        centre = foundation.CFNotificationCenterGetDistributedCenter
        centre.restype = c_void_p
        add = foundation.CFNotificationCenterAddObserver
        add.restype = None
        add.argtypes = [c_void_p, c_void_p, _Notice, c_void_p, c_void_p, c_long]
        name = make(None, b"com.apple.screenIsLocked", _UTF_8)
        add(centre(), id(self), self._notice, name, None, _AT_ONCE)

    def _listen_to_power(self) -> None:
        foundation, kit = self._foundation, self._kit
        register = kit.IORegisterForSystemPower
        register.restype = c_uint32
        register.argtypes = [c_void_p, c_void_p, _PowerNotice, c_void_p]
        port, notifier = c_void_p(), c_uint32()
        self._root_port = register(
            None, ctypes.byref(port), self._power_notice, ctypes.byref(notifier)
        )
        if not self._root_port:
            return
        source = kit.IONotificationPortGetRunLoopSource
        source.restype, source.argtypes = c_void_p, [c_void_p]
        main_loop = foundation.CFRunLoopGetMain
        main_loop.restype = c_void_p
        add = foundation.CFRunLoopAddSource
        add.restype, add.argtypes = None, [c_void_p, c_void_p, c_void_p]
        modes = c_void_p.in_dll(foundation, "kCFRunLoopCommonModes")
        add(main_loop(), source(port), modes)
        kit.IOAllowPowerChange.restype = c_int
        kit.IOAllowPowerChange.argtypes = [c_uint32, c_long]

    def _screen_locked(self, *_: object) -> None:
        if self._listening:
            self.lock_wanted.emit(LockCause.SCREEN)

    def _power_changed(
        self, _reference: int | None, _service: int, message: int, argument: int | None
    ) -> None:
        """Lock before sleep, then let it come."""
        if message == _WILL_SLEEP and self._listening:
            self.lock_wanted.emit(LockCause.SLEEP)
        if message in (_CAN_SLEEP, _WILL_SLEEP):
            self._kit.IOAllowPowerChange(self._root_port, argument or 0)
