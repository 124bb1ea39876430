"""Every window is kept out of pictures: also dialogs, menus and lists that pop up."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from ui.capture.guard import CaptureGuard, Protection


class CaptureWatch(QObject):
    """On from the start, so before unlocking too: the recovery code is shown there.

    Where the system has no protection it does nothing and costs nothing.
    """

    def __init__(
        self, app: QApplication, guard: CaptureGuard, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._guard = guard
        self._on = True
        if guard.protection is not Protection.NONE:
            app.installEventFilter(self)

    @property
    def protection(self) -> Protection:
        """What the system offers."""
        return self._guard.protection

    def set_on(self, on: bool) -> None:
        """Exclude every window that there is, and those to come, or none."""
        self._on = on
        if self._guard.protection is Protection.NONE:
            return
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                self._guard.exclude(window, on)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self._guard.exclude(watched, self._on)
        return False
