"""Windows: session and power messages of the main window. Written without a Windows to try it."""

import ctypes
import sys
from ctypes import wintypes
from typing import Final

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.lock_reason import LockCause
from ui.lock_sources.source import LockSource

assert sys.platform == "win32"  # noqa: S101 - mypy reads this file for Windows only

_WM_POWERBROADCAST: Final = 0x0218
_WM_WTSSESSION_CHANGE: Final = 0x02B1
_PBT_APMSUSPEND: Final = 0x0004
_PBT_POWERSETTINGCHANGE: Final = 0x8013
_SESSION_CAUSES: Final = {
    0x2: LockCause.SWITCH,  # WTS_CONSOLE_DISCONNECT: another user at the console
    0x3: LockCause.SWITCH,  # WTS_REMOTE_CONNECT: somebody looks from afar
    0x7: LockCause.SCREEN,  # WTS_SESSION_LOCK
}
_THIS_SESSION: Final = 0
_TO_A_WINDOW: Final = 0
# GUID_LIDSWITCH_STATE_CHANGE {BA3E0F4D-B817-4094-A2D1-D56379E6A0F3}, as it lies in memory
_LID_SWITCH: Final = bytes.fromhex("4d0f3eba17b89440a2d1d56379e6a0f3")
_CLOSED: Final = 0


class _PowerSetting(ctypes.Structure):
    """POWERBROADCAST_SETTING with its first byte of data."""

    _fields_ = (
        ("setting", ctypes.c_ubyte * 16),
        ("length", wintypes.DWORD),
        ("data", ctypes.c_ubyte),
    )


class _Messages(QAbstractNativeEventFilter):
    """Sees every message before Qt does; hands on two kinds of them."""

    def __init__(self, source: "WindowsLockSource") -> None:
        super().__init__()
        self._source = source

    @override
    def nativeEventFilter(
        self, event_type: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> object:
        if event_type == b"windows_generic_MSG":
            told = wintypes.MSG.from_address(int(message))
            if told.message == _WM_WTSSESSION_CHANGE:
                self._source.session_changed(int(told.wParam))
            elif told.message == _WM_POWERBROADCAST:
                self._source.power_changed(int(told.wParam), int(told.lParam or 0))
        return False, 0


class WindowsLockSource(LockSource):
    """Asks Windows to tell the main window of its session and its lid; suspend is told to all."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._filter: _Messages | None = None
        self._handle = 0
        self._lid_notice: int | None = None
        self._lid_was_open = False

    @override
    def start(self, window: QWidget) -> None:
        self.stop()
        self._handle = int(window.winId())
        self._filter = _Messages(self)
        app = QCoreApplication.instance()
        if app is not None:
            app.installNativeEventFilter(self._filter)
        ctypes.windll.wtsapi32.WTSRegisterSessionNotification(
            wintypes.HWND(self._handle), _THIS_SESSION
        )
        register = ctypes.windll.user32.RegisterPowerSettingNotification
        register.restype = wintypes.HANDLE
        self._lid_was_open = False
        self._lid_notice = register(wintypes.HANDLE(self._handle), _LID_SWITCH, _TO_A_WINDOW)

    @override
    def stop(self) -> None:
        if self._filter is None:
            return
        app = QCoreApplication.instance()
        if app is not None:
            app.removeNativeEventFilter(self._filter)
        self._filter = None
        handle = wintypes.HWND(self._handle)
        ctypes.windll.wtsapi32.WTSUnRegisterSessionNotification(handle)
        if self._lid_notice:
            ctypes.windll.user32.UnregisterPowerSettingNotification(
                wintypes.HANDLE(self._lid_notice)
            )
            self._lid_notice = None

    def session_changed(self, what: int) -> None:
        """WM_WTSSESSION_CHANGE came."""
        cause = _SESSION_CAUSES.get(what)
        if cause is not None:
            self.lock_wanted.emit(cause)

    def power_changed(self, what: int, place: int) -> None:
        """WM_POWERBROADCAST came; `place` is where a changed setting lies.

        The first word on the lid tells how it is, not that it moved: a laptop at its dock is
        closed all day.
        """
        if what == _PBT_APMSUSPEND:
            self.lock_wanted.emit(LockCause.SLEEP)
        elif what == _PBT_POWERSETTINGCHANGE and place:
            setting = _PowerSetting.from_address(place)
            if bytes(setting.setting) != _LID_SWITCH:
                return
            was_open, self._lid_was_open = self._lid_was_open, setting.data != _CLOSED
            if was_open and not self._lid_was_open:
                self.lock_wanted.emit(LockCause.LID)
