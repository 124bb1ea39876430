"""The window's other face: what is turned to the client covers it whole, until the PIN.

It is the same window, not a second one over it: whatever happens to displays, dialogs or the lock,
there is nothing behind it that could come to light.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen, QShortcut
from PySide6.QtWidgets import QStackedLayout, QWidget

from app.errors import UserError
from ui import shortcuts, theme
from ui.context import Context
from ui.navigation import Place
from ui.pages.turned_view import TurnedView
from ui.pages.worker_proof import WorkerProof
from ui.widgets.page_room import PageRoom


class TurnedScreen(QWidget):
    """Shows a turned view instead of the worker's side, full screen, in the fixed light colours.

    Args:
        context: the open store and what comes from outside.
        window: the main window, whose keys rest meanwhile.
        worker_side: what is hidden meanwhile.

    Signals:
        turned_back: the worker has her screen again; where she goes (Place or None).
        stored: something was written.
    """

    turned_back = Signal(object)
    stored = Signal()

    def __init__(self, context: Context, window: QWidget, worker_side: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._worker_side = worker_side
        self._before: tuple[QByteArray, theme.Mode] | None = None
        self._resting: list[QShortcut] = []
        self.view: TurnedView | None = None
        self.proof: WorkerProof | None = None
        self._told = False
        self._stack = QStackedLayout(self)
        self._room = PageRoom(self)
        self._stack.addWidget(self._room)
        self.hide()
        screens = QGuiApplication.instance()
        if isinstance(screens, QGuiApplication):
            screens.screenRemoved.connect(self._display_gone)

    @property
    def is_turned(self) -> bool:
        """Whether the client has the screen."""
        return self.view is not None

    def turn(self, build: Callable[[Context, Place], TurnedView], place: Place) -> None:
        """Cover the window with a view; what `build` raises leaves everything as it was."""
        if self.is_turned:
            return
        look = theme.current()
        mode = look.mode()
        if mode != "light":
            look.set_mode("light")
        try:
            view = build(self._context, place)
        except BaseException:
            if mode != "light":
                look.set_mode(mode)
            raise
        self._before = (self._window.saveGeometry(), mode)
        self.view = view
        self._told = False
        view.leave_wanted.connect(self._ask)
        view.move_wanted.connect(self._to_other_display)
        view.stored.connect(self.stored)
        self._rest_keys()
        self._room.column.addWidget(view)
        self._stack.setCurrentWidget(self._room)
        self._worker_side.hide()
        self.show()
        self._cover()
        view.setFocus()

    def geometry_before(self) -> QByteArray | None:
        """Give the window's geometry from before it was turned; None if it is not."""
        return self._before[0] if self._before is not None else None

    def put_away(self) -> None:
        """End at once, because the store is being locked: nothing comes to light, all is kept.

        Raises:
            UserError: what the client was typing could not be written.
        """
        if self._before is None:
            return
        _, mode = self._before
        try:
            if self.view is not None:
                self.view.save_draft()
        finally:
            if theme.current().mode() != mode:
                theme.current().set_mode(mode)

    def _ask(self) -> None:
        """Put a neutral sheet over the view and ask who is there."""
        if self.view is None or not self._kept(self.view):
            return
        proof = WorkerProof(self._context)
        proof.proved.connect(self._turn_back)
        proof.given_up.connect(self._go_on)
        self.proof = proof
        self._stack.addWidget(proof)
        self._stack.setCurrentWidget(proof)
        proof.begin()

    def _kept(self, view: TurnedView) -> bool:
        """Keep what the client wrote; a full disk is told once, then the worker may go on."""
        try:
            view.save_draft()
        except UserError:
            told, self._told = self._told, True
            if not told:
                view.tell_not_kept()
            return told
        return True

    def _go_on(self) -> None:
        if self.proof is not None:
            self._stack.removeWidget(self.proof)
            self.proof.hide()
            self.proof.deleteLater()
            self.proof = None
        if self.view is not None:
            self._stack.setCurrentWidget(self._room)
            self.view.setFocus()

    def _turn_back(self) -> None:
        view, before = self.view, self._before
        if view is None or before is None:
            return
        self._go_on()
        way_back = view.way_back
        self.view = self._before = None
        self._room.column.removeWidget(view)
        view.hide()
        view.deleteLater()
        self.hide()
        geometry, mode = before
        if self._window.isVisible():
            self._window.showNormal()
        self._window.restoreGeometry(geometry)
        # A change of its state can cost a window the keys, and only after the event.
        QTimer.singleShot(0, self._window, self._window.activateWindow)
        if theme.current().mode() != mode:
            theme.current().set_mode(mode)
        self._worker_side.show()
        for shortcut in self._resting:
            shortcut.setEnabled(True)
        self._resting.clear()
        self.turned_back.emit(way_back)

    def _rest_keys(self) -> None:
        """Let the worker's keys rest; locking stays."""
        for shortcut in self._window.findChildren(QShortcut):
            own = shortcut.parent() is self._window and shortcut.isEnabled()
            if own and shortcut.key().toString() not in shortcuts.LOCK:
                shortcut.setEnabled(False)
                self._resting.append(shortcut)

    def _cover(self) -> None:
        """Fill the display on which the window is; a window that is not shown yet waits."""
        if self._window.isVisible():
            self._window.showFullScreen()
            QTimer.singleShot(0, self._window, self._window.activateWindow)

    def _to_other_display(self) -> None:
        here = self._window.screen()
        others = [screen for screen in QGuiApplication.screens() if screen is not here]
        if others:
            self._move(others[0])

    def _move(self, screen: QScreen) -> None:
        """Go to a display; some systems move a window only while it is not full screen.

        The display is named to Qt: full screen would else fill the one that the window came from.
        """
        self._window.showNormal()
        self._window.setScreen(screen)
        self._window.setGeometry(screen.geometry())
        self._cover()

    def _display_gone(self, _screen: QScreen) -> None:
        """A display was unplugged: fill one that is still there; the view stays over everything."""
        if self.is_turned:
            QTimer.singleShot(0, self, self._fill_what_is_left)

    def _fill_what_is_left(self) -> None:
        left = QGuiApplication.primaryScreen()
        if self.is_turned and left is not None:
            self._move(left)
