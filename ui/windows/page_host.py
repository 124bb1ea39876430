"""The room of the main window where one page lives, with its banner above and toasts over it."""

from collections.abc import Callable
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import UserError
from ui import theme
from ui.change_watch import ChangeWatch
from ui.context import Context
from ui.layout_class import LayoutClass
from ui.navigation import Place
from ui.pages.page import Page
from ui.widgets.banner import Banner, Status
from ui.widgets.page_room import PageRoom
from ui.widgets.spoken_role import listen
from ui.widgets.themed import follow_theme
from ui.widgets.toast import Toast

_Said: TypeAlias = tuple[Status, str, str, Callable[[], object] | None]


class PageHost(QWidget):
    """Shows a page and what it says; the page before it is left, and thrown away or kept.

    Signals:
        navigate, moved, breadcrumb_changed, stored, lock_wanted: what the page says (see `Page`).
    """

    navigate = Signal(object)
    moved = Signal(object)
    breadcrumb_changed = Signal()
    stored = Signal()
    lock_wanted = Signal()

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        listen()
        self._context = context
        self._window = window
        self.page: Page | None = None
        self._kept: dict[str, Page] = {}
        self.banner = Banner("", "info")
        self.banner.hide()
        self.toast = Toast(window)
        self.changes = ChangeWatch(context.store, self)
        self._on_top: list[QWidget] = []
        self._action: Callable[[], object] | None = None
        self._held: list[Callable[[], object]] | None = None
        self._room = PageRoom(self)
        self.ground = self._room.ground  # what pages are made in
        self._banner_box = QVBoxLayout()
        self._banner_box.addWidget(self.banner)
        self._top_box = QVBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._top_box)
        self._column.addLayout(self._banner_box)
        self._column.addWidget(self._room, 1)
        self.banner.action_pressed.connect(self._act)
        follow_theme(self._renew)
        theme.current().changed.connect(self.forget_kept)

    def put_on_top(self, line: QWidget) -> None:
        """Show something over the banner and every page, as long as it is not hidden."""
        self._on_top.append(line)
        self._top_box.addWidget(line)
        line.installEventFilter(self)
        self._renew()

    def kept(self, place: Place) -> Page | None:
        """Give the page that was kept when she went on from it, in sight or not."""
        return self._kept.get(place.page)

    def forget_kept(self) -> None:
        """Throw the kept pages away: the look or the words have become others."""
        for page in tuple(self._kept.values()):
            self.forget(page)

    def forget(self, page: Page) -> None:
        """Keep a page no longer; one in sight goes when she goes on."""
        del self._kept[page.place.page]
        if page is not self.page:
            page.deleteLater()

    def show_page(self, page: Page, layout_class: LayoutClass) -> None:
        """Put a page in the place of the one before; `leave` was called on that one."""
        before, self.page = self.page, page
        if page is before:  # it came back where it stood, and has said anew what it has to say
            page.set_layout_class(layout_class)
            return
        self._show_banner(None)
        if page is not self._kept.get(page.place.page):
            self._hear(page)
        page.set_layout_class(layout_class)
        if before is not None:
            self._room.column.removeWidget(before)  # else the new one is laid out for half the room
        self._room.column.addWidget(page)
        wanted: QWidget | None = page.focusWidget()
        page.show()
        # Else the cursor falls onto the next button, and Enter presses what nobody chose.
        (page if wanted is None else wanted).setFocus(Qt.FocusReason.OtherFocusReason)
        if before is not None:
            before.hide()
            if before not in self._kept.values():
                before.deleteLater()

    def _hear(self, page: Page) -> None:
        page.navigate.connect(self.navigate)
        page.moved.connect(self.moved)
        page.breadcrumb_changed.connect(self.breadcrumb_changed)
        page.stored.connect(self.stored)
        page.lock_wanted.connect(self.lock_wanted)
        page.notified.connect(self.notify)
        page.banner.connect(self._tell)
        page.failed.connect(self.explain)
        if page.stays:
            self._kept[page.place.page] = page

    def drop_unfinished(self) -> None:
        """Throw away what a page left here that could not be built to its end."""
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        for child in self.ground.findChildren(QWidget, options=direct):
            if child is not self.page and child not in self._kept.values():
                child.hide()
                child.deleteLater()

    def leave(self) -> bool:
        """Let the page write its draft; if that fails, it stays and the reason is shown."""
        if self.page is None:
            return True
        try:
            self.page.leave()
        except UserError as error:
            self.explain(error)
            return False
        return True

    def notify(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Show a toast, with an undo where there is one.

        The page that offered it may be gone by then: `undo` only writes, and gives the place to go
        to or None; then the page that is shown is read again. What was changed just now and has
        no undo of its own is taken back in the one way that all changes share.
        """
        changed = self.changes.just_now()
        if undo is None and changed:
            undo = partial(self.changes.take_back, changed)
        if self._held is not None:
            self._held.append(partial(self.notify, text, undo))
            return
        self.toast.show_message(text, None if undo is None else partial(self._undo, undo))

    def undo_last(self) -> None:
        """Take back what was changed last (Ctrl+Z), where nothing on the page has its own undo."""
        changed = self.changes.last()
        if changed:
            self._undo(partial(self.changes.take_back, changed))
            self.notify(self.tr("Taken back"))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._renew()  # what stands on top came or went, and its gap with it
        return super().eventFilter(watched, event)

    def hold(self) -> None:
        """Say nothing from now on: the screen is turned to the client."""
        self.toast.hide()
        self._held = []

    def let_go(self) -> None:
        """Say what was held back: the screen is the worker's again."""
        held, self._held = self._held or [], None
        for say in held:
            say()

    def _undo(self, undo: Callable[[], object]) -> None:
        try:
            with self.changes.resting():
                place = undo()
        except UserError as error:
            self.explain(error)
            return
        self.stored.emit()
        if isinstance(place, Place):
            self.navigate.emit(place)
        elif self.page is not None:
            self.page.refresh()

    def explain(self, error: Exception) -> None:
        """Explain an error in a dialog."""
        if self._held is not None:
            self._held.append(partial(self.explain, error))
            return
        self._context.prompts.show_error(self._window, error)

    def _tell(self, said: _Said | None) -> None:
        if self.sender() is self.page:  # a job of a kept page may end while another is in sight
            self._show_banner(said)

    def _show_banner(self, said: _Said | None) -> None:
        if said is None:
            self.banner.hide()
            self._action = None
            self._renew()
            return
        kind, text, action, self._action = said
        self.banner.show_message(text, kind, action)
        self._renew()

    def _act(self) -> None:
        if self._action is not None:
            self._action()

    def _renew(self) -> None:
        look = theme.current()
        side = look.space(24)
        shown = not self.banner.isHidden()
        above = look.space(8) if any(not line.isHidden() for line in self._on_top) else 0
        self._top_box.setContentsMargins(side, above, side, 0)
        self._banner_box.setContentsMargins(side, look.space(12) if shown else 0, side, 0)
