"""Linux: logind tells of sleep, session lock and user switch, UPower of the lid."""

import os
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Final

import shiboken6
from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
    QDBusVariant,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.lock_reason import LockCause
from ui.lock_sources.source import LockSource

LOGIND: Final = "org.freedesktop.login1"
_PATH: Final = "/org/freedesktop/login1"
_MANAGER: Final = f"{LOGIND}.Manager"
_SESSION: Final = f"{LOGIND}.Session"
_PROPERTIES: Final = "org.freedesktop.DBus.Properties"
_UPOWER: Final = "org.freedesktop.UPower"
_LID: Final = "/org/freedesktop/UPower"
# PySide's stubs ask for bytes, its code for what SLOT gives.
_PREPARE: Final[Any] = SLOT("prepare(bool)")
_LOCKED: Final[Any] = SLOT("locked()")
_CHANGED: Final[Any] = SLOT("changed(QString,QVariantMap,QStringList)")


class LogindLockSource(LockSource):
    """Holds sleep back (a *delay* inhibitor) until the store is closed; nothing here blocks."""

    def __init__(self, bus: QDBusConnection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._listening = False
        self._session = ""
        self._inhibitor: int | None = None
        self._sleeping = False

    @override
    def start(self, window: QWidget) -> None:
        if self._listening or not self._bus.isConnected():
            return
        self._listening = True
        self._sleeping = False
        bus = self._bus
        bus.connect(LOGIND, _PATH, _MANAGER, "PrepareForSleep", self, _PREPARE)
        bus.connect(_UPOWER, _LID, _PROPERTIES, "PropertiesChanged", self, _CHANGED)
        self._hold_sleep_back()
        self._find_session()

    @override
    def stop(self) -> None:
        if not self._listening:
            return
        self._listening = False
        bus = self._bus
        bus.disconnect(LOGIND, _PATH, _MANAGER, "PrepareForSleep", self, _PREPARE)
        bus.disconnect(_UPOWER, _LID, _PROPERTIES, "PropertiesChanged", self, _CHANGED)
        if self._session:
            bus.disconnect(LOGIND, self._session, _SESSION, "Lock", self, _LOCKED)
            bus.disconnect(
                LOGIND, self._session, _PROPERTIES, "PropertiesChanged", self, _CHANGED
            )  # fmt: skip
            self._session = ""
        self._let_sleep()

    @Slot(bool)
    def prepare(self, beginning: bool) -> None:
        """The device goes to sleep (waits for us), or has woken up."""
        self._sleeping = beginning
        if beginning:
            self.lock_wanted.emit(LockCause.SLEEP)
            self._let_sleep()
        elif self._listening:
            self._hold_sleep_back()

    @Slot()
    def locked(self) -> None:
        """The session was locked."""
        self.lock_wanted.emit(LockCause.SCREEN)

    @Slot(str, "QVariantMap", "QStringList")
    def changed(self, interface: str, values: dict[str, object], _invalid: list[str]) -> None:
        """A property of the session or of the lid has another value."""
        if interface == _UPOWER and values.get("LidIsClosed") is True:
            self.lock_wanted.emit(LockCause.LID)
        elif interface == _SESSION and values.get("Active") is False:
            self.lock_wanted.emit(LockCause.SWITCH)

    def _hold_sleep_back(self) -> None:
        words = ["sleep", "Rinnalla", "Closing the encrypted store", "delay"]
        self._ask("Inhibit", words, self._keep_inhibitor)

    def _keep_inhibitor(self, answer: list[object]) -> None:
        given = answer[0]
        if not isinstance(given, QDBusUnixFileDescriptor) or not given.isValid():
            return
        self._let_sleep()
        if self._listening and not self._sleeping:  # an answer that came too late holds nothing
            self._inhibitor = os.dup(given.fileDescriptor())

    def _let_sleep(self) -> None:
        if self._inhibitor is not None:
            with suppress(OSError):
                os.close(self._inhibitor)
            self._inhibitor = None

    def _find_session(self) -> None:
        """Ask for our own session by its id; a program outside one belongs to `auto`."""
        name = os.environ.get("XDG_SESSION_ID")
        if name:
            self._ask_for_session([name])
        else:
            auto = f"{_PATH}/session/auto"
            call = QDBusMessage.createMethodCall(LOGIND, auto, _PROPERTIES, "Get")
            call.setArguments([_SESSION, "Id"])
            self._send(call, self._ask_for_session)

    def _ask_for_session(self, answer: list[object]) -> None:
        name = answer[0].variant() if isinstance(answer[0], QDBusVariant) else answer[0]
        if isinstance(name, str) and self._listening:
            self._ask("GetSession", [name], self._listen_to_session)

    def _listen_to_session(self, answer: list[object]) -> None:
        path = answer[0]
        if not isinstance(path, QDBusObjectPath) or not self._listening:
            return
        self._session = path.path()
        self._bus.connect(LOGIND, self._session, _SESSION, "Lock", self, _LOCKED)
        self._bus.connect(LOGIND, self._session, _PROPERTIES, "PropertiesChanged", self, _CHANGED)

    def _ask(self, method: str, words: list[str], then: Callable[[list[object]], None]) -> None:
        call = QDBusMessage.createMethodCall(LOGIND, _PATH, _MANAGER, method)
        call.setArguments(words)
        self._send(call, then)

    def _send(self, call: QDBusMessage, then: Callable[[list[object]], None]) -> None:
        watcher = QDBusPendingCallWatcher(self._bus.asyncCall(call), self)
        watcher.finished.connect(lambda done: _answer(self, then, done))


def _answer(
    source: QObject, then: Callable[[list[object]], None], watcher: QDBusPendingCallWatcher
) -> None:
    """Take an answer; a system without logind, or without a session, just gives none."""
    if shiboken6.isValid(source) and not watcher.isError():
        then(watcher.reply().arguments())
    watcher.deleteLater()
