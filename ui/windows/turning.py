"""Turning the main window to the client and back: what the two sides have to be told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.errors import UserError
from ui import shortcuts
from ui.navigation import Place
from ui.windows import registry
from ui.windows.turned_screen import TurnedScreen

if TYPE_CHECKING:
    from ui.windows.main_window import MainWindow


class Turning(QObject):
    """Knows which places are turned to the client, and goes there.

    Args:
        window: the main window.
        worker_side: what is hidden meanwhile.
    """

    def __init__(self, window: MainWindow, worker_side: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._views = registry.turned_views()
        self.screen = TurnedScreen(window.context, window, worker_side)
        self.screen.turned_back.connect(self._turned_back)
        shortcuts.bind(window, shortcuts.CLIENT_VIEW, self.to_client)

    def knows(self, place: Place) -> bool:
        """Whether a place is turned to the client."""
        return place.page in self._views

    def to_client(self) -> None:
        """Show the plan to the client in sight."""
        here = self._window.navigator.here
        if here.client_id is not None:
            self.turn(Place("client-view", here.client_id))

    def turn(self, place: Place) -> None:
        """Turn the screen; what the worker was writing is in the drafts."""
        host = self._window.host
        if not host.leave():
            return
        try:
            self.screen.turn(self._views[place.page], place)
        except UserError as error:
            host.explain(error)
            return
        host.hold()

    def _turned_back(self, place: Place | None) -> None:
        window = self._window
        if place is not None:
            window.go(place)
        elif window.page is not None:
            window.page.refresh()
        window.read_sync_state()
        window.host.let_go()
