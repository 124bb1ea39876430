"""A display that is unplugged takes no dialog with it: what lay there comes back in sight."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QRect, QTimer
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication, QWidget


class DisplayWatch(QObject):
    """Moves windows and dialogs whose place is on no display any more; most desktops do so too.

    Args:
        app: the application, which tells of displays.
    """

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        app.screenRemoved.connect(self._gone)

    def _gone(self, screen: QScreen) -> None:
        left = [one.availableGeometry() for one in self._app.screens() if one is not screen]
        # after the desktop, which may move them by itself
        QTimer.singleShot(0, self, lambda: self._bring_back(left))

    def _bring_back(self, displays: Sequence[QRect]) -> None:
        if not displays:
            return  # the last one: it is kept until another is there
        if (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        windows = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
        for window in sorted(windows, key=lambda one: one.parentWidget() is not None):
            place = window.geometry()
            if not any(display.contains(place.center()) for display in displays):
                window.move(_place_for(window, displays))


def _place_for(window: QWidget, displays: Sequence[QRect]) -> QPoint:
    """The middle of what it belongs to, else of a display; the upper left stays in sight."""
    parent = window.parentWidget()
    over = displays[0] if parent is None else parent.window().geometry()
    place = QRect(QPoint(), window.size())
    place.moveCenter(over.center())
    room = next((one for one in displays if one.contains(over.center())), displays[0])
    place.moveRight(min(place.right(), room.right()))
    place.moveBottom(min(place.bottom(), room.bottom()))
    return QPoint(max(place.left(), room.left()), max(place.top(), room.top()))
