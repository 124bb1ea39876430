"""Which sources this operating system has; their libraries are loaded here and nowhere else."""

import sys

from PySide6.QtCore import QObject

from ui.lock_sources.source import LockSource


def platform_sources(parent: QObject) -> tuple[LockSource, ...]:
    """Give the sources of this system; none on a system that is not known."""
    if sys.platform == "win32":
        from ui.lock_sources.windows import WindowsLockSource

        return (WindowsLockSource(parent),)
    if sys.platform == "darwin":
        from ui.lock_sources.macos import MacLockSource

        return (MacLockSource(parent),)
    from PySide6.QtDBus import QDBusConnection

    from ui.lock_sources.logind import LogindLockSource
    from ui.lock_sources.screen_saver import ScreenSaverLockSource

    return (
        LogindLockSource(QDBusConnection.systemBus(), parent),
        ScreenSaverLockSource(QDBusConnection.sessionBus(), parent),
    )
