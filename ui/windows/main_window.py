"""The window while the store is open: rail, top bar, one page, and what lies over it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import UserError
from app.services.bookings import is_at_meeting
from app.services.exchange import sync_state
from app.services.lock_settings import load_lock_settings
from ui import shortcuts, theme
from ui.context import Context
from ui.guide_ways import guide_place
from ui.layout_class import MINIMUM_WINDOW, LayoutClass
from ui.navigation import Navigator, Place
from ui.pages.page import Page
from ui.sender import Sender
from ui.sync_words import sync_words
from ui.text_size import step_text_size
from ui.upkeep import Upkeep
from ui.visit_watch import VisitWatch
from ui.widgets.rail import Rail, RailButton
from ui.widgets.reading_order import focus_next
from ui.widgets.tag import Tag
from ui.widgets.top_bar import TopBar
from ui.windows import panes, registry
from ui.windows.closing import close_what_lies_over, commit_composed, saved
from ui.windows.opening_notices import (
    lay_on_top,
    show_opening_notice,
    tell_absent_place,
    tell_overdue_visit,
    tell_purge_due,
)
from ui.windows.page_host import PageHost
from ui.windows.practice_frame import PracticeFrame
from ui.windows.turning import Turning


class MainWindow(QWidget):
    """Shows one page at a time and what it says; locking throws the whole window away.

    Args:
        context: the open store and what comes from outside.
        place: where to begin; an unknown place begins at the first page of the rail.
        cursor: what `Page.focus_state` gave before locking.

    Signals:
        lock_wanted: she wants to lock.
        restore_wanted: she wants to bring a backup back, for which the store is locked.
        anew_wanted: she wants the practice store made anew, for which it is locked.
        dialog_opened: a PlaceDialog is being opened.
        closed: the window was closed; drafts are written.
    """

    lock_wanted = Signal()
    restore_wanted = Signal()
    anew_wanted = Signal()
    dialog_opened = Signal(object)
    closed = Signal()

    def __init__(self, context: Context, place: Place, cursor: Mapping[str, str]) -> None:
        super().__init__()
        self.context = context
        self.drafts_kept = True
        self._arriving = False
        self.setWindowTitle("Rinnalla")
        self.setMinimumSize(*MINIMUM_WINDOW)
        self._pages = registry.pages()
        self._dialogs = registry.dialogs()
        self.rail = Rail(self.tr("Places"))
        self._rail_buttons: dict[str, RailButton] = {}
        self._parent: Place | None = None
        self.top_bar = TopBar(
            self.tr("Search client or action"), self.tr("Shield screen"), self.tr("Lock")
        )
        self.host = PageHost(context, self)
        self._build()
        self._bind_keys()
        start = place if place.page in self._pages else registry.START
        self.navigator = Navigator(start, self)
        self.navigator.went.connect(self._show)
        self.handover = Sender(context, self)
        self.handover.looked.connect(self.read_sync_state)
        self.upkeep = Upkeep(context, self)
        self.upkeep.absent.connect(partial(tell_absent_place, self))
        self.upkeep.purge_due.connect(partial(tell_purge_due, self))
        self.visit_watch = VisitWatch(context, self)
        self.visit_watch.overdue.connect(partial(tell_overdue_visit, self))
        theme.current().changed.connect(self._lay_out)
        self.host.navigate.connect(self.go)
        self.host.moved.connect(self.navigator.replace)
        self.host.moved.connect(self._show_crumbs)
        self.host.breadcrumb_changed.connect(self._show_crumbs)
        self.host.stored.connect(self.read_sync_state)
        self.host.stored.connect(self.handover.send)
        self._begin(start)
        if self.host.page is not None and cursor:
            self.host.page.restore_focus_state(dict(cursor))
        lay_on_top(self)
        show_opening_notice(self)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        return focus_next(self, forward=next)

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self.host.page

    def go(self, place: Place) -> None:
        """Go to a page, open a dialog over the one that is shown, or lock to restore."""
        if place.page == "restore":
            self.restore_wanted.emit()
        elif place.page == "practice-anew":
            self.anew_wanted.emit()
        elif place.page in self._dialogs:
            self._open_dialog(place)
        elif self.turning.knows(place):
            self.turning.turn(place)
        elif place.page in self._pages and self.host.leave():
            self.navigator.go(place)

    def back(self) -> None:
        """Go to the page before this one."""
        if self.navigator.can_go_back and self.host.leave():
            self.navigator.back()

    def log_meeting(self) -> None:
        """Log a meeting: of the client in sight, else the next one on *Tänään*."""
        here = self.navigator.here
        if here.client_id is not None:
            self.go(Place("meeting", here.client_id))
            return
        if here.page != registry.START.page:
            self.go(registry.START)
        if self.page is not None and self.page.primary_action is not None:
            self.page.primary_action.click()

    def put_away(self) -> tuple[Place, dict[str, str]]:
        """Write drafts, close what lies over the window; gives place and cursor. Never asks.

        `drafts_kept` says afterwards whether all of them could be written.
        """
        commit_composed()
        cursor = self.page.focus_state() if self.page is not None else {}
        self.handover.stop()
        self.upkeep.stop()
        self.visit_watch.stop()
        before = self.turning.screen.geometry_before()
        self.drafts_kept = close_what_lies_over(self)
        leaving = (
            self.turning.screen.put_away,
            *((self.page.leave,) if self.page is not None else ()),
        )
        for leave in leaving:
            self.drafts_kept = saved(leave) and self.drafts_kept
        self.context.settings.window_geometry = before or self.saveGeometry()
        return self.navigator.here, cursor

    def read_sync_state(self) -> None:
        """Show in the top bar and the rail what waits to be handed over."""
        try:
            state = sync_state(self.context.store, now=self.context.now())
        except UserError:
            return  # the page says what of the store cannot be read
        self.top_bar.set_sync(*sync_words(state))
        button = self._rail_buttons.get("exchange")
        if button is not None:
            count = state.waiting + state.attention
            button.set_badge(count, self.tr("{count} waiting").format(count=count))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):  # nothing nearer had an undo of its own
            self.host.undo_last()
            return
        super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def layout_class(self) -> LayoutClass:
        """Give how much room there is now."""
        return LayoutClass.of(self.width(), theme.current().scale())

    def _build(self) -> None:
        self.top_bar.search_pressed.connect(partial(_search, self))
        self.top_bar.shield_pressed.connect(self.context.shield.toggle)
        self.context.shield.changed.connect(self._show_shield)
        self._show_shield()
        self.top_bar.lock_pressed.connect(self.lock_wanted)
        self.host.lock_wanted.connect(self.lock_wanted)
        self.top_bar.back_pressed.connect(self._go_to_parent)
        self.top_bar.sync_pressed.connect(lambda: self.go(Place("exchange")))
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.top_bar)
        right.addWidget(self.host, 1)
        content = QWidget()
        content.setObjectName("page")
        content.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        side = PracticeFrame(content, practice=self.context.practice)
        self.turning = Turning(self, side)
        outer.addWidget(side)
        outer.addWidget(self.turning.screen)
        self._build_rail()
        if self.context.practice:
            bar = self.top_bar.layout()
            if isinstance(bar, QHBoxLayout):
                mark = Tag(self.tr("Practice"), "warn", "graduation-cap")
                bar.insertWidget(bar.indexOf(self.top_bar.pill), mark)

    def _build_rail(self) -> None:
        in_foot = False
        for entry in registry.rail_entries():
            if entry.foot and not in_foot:
                self.rail.add_gap()
                in_foot = True
            button = self.rail.add(entry.title, entry.icon)
            open_page = _opener(self, entry.page)
            button.clicked.connect(open_page)
            shortcuts.bind(self, (entry.key,), open_page)
            self._rail_buttons[entry.page] = button

    def _bind_keys(self) -> None:
        shortcuts.bind(self, shortcuts.LOCK, self.lock_wanted.emit)
        shortcuts.bind(self, shortcuts.SHIELD, self.context.shield.toggle)
        shortcuts.bind(self, shortcuts.BACK, self.back)
        shortcuts.bind(self, shortcuts.SEARCH, partial(_search, self))
        for key, page in (
            (shortcuts.LAST_TIME, "last-time"),
            (shortcuts.PHONE_BRIDGE, "phone-bridge"),
        ):
            shortcuts.bind(self, key, partial(_go_for_client, self, page))
        shortcuts.bind(self, shortcuts.LOG_MEETING, self.log_meeting)
        parts = (self.rail, self.top_bar, self.host)
        shortcuts.bind(self, shortcuts.NEXT_PANE, lambda: panes.step(parts, 1))
        shortcuts.bind(self, shortcuts.PREVIOUS_PANE, lambda: panes.step(parts, -1))
        settings = self.context.settings
        for keys, step in (
            (shortcuts.LARGER_TEXT, 1),
            (shortcuts.SMALLER_TEXT, -1),
            (shortcuts.NORMAL_TEXT, 0),
        ):
            shortcuts.bind(self, keys, partial(step_text_size, settings, step))

    def _begin(self, start: Place) -> None:
        """Show where she was; what can no longer be shown must not keep her out."""
        try:
            self._show(start)
        except Exception:  # noqa: BLE001 - reported as the bug that it is
            sys.excepthook(*sys.exc_info())
        if self.page is None:
            self.navigator.replace(registry.START)
            self._show(registry.START)

    def _show(self, place: Place) -> None:
        shielded = self._arrive(place)
        try:
            page = _page_at(self, self._pages, place)
        except UserError as error:  # the record is gone, or cannot be read now
            self.host.drop_unfinished()
            self.navigator.give_up()
            self.host.explain(error)
            return
        except Exception:
            self.host.drop_unfinished()
            self.navigator.give_up()
            raise
        self.host.show_page(page, self.layout_class())
        button = self._rail_buttons.get(registry.rail_page(place))
        if button is not None:
            button.setChecked(True)
        self._show_crumbs()
        self.read_sync_state()
        self.visit_watch.page_shown()
        if shielded:
            told = self.tr("The screen is shielded for the meeting: other clients are hidden.")
            self.host.notify(told, self.context.shield.take_off)

    def _arrive(self, place: Place) -> bool:
        """Let the shield know whose page comes; tell whether it went on by itself."""
        shield, store, client_id = self.context.shield, self.context.store, place.client_id
        self._arriving = True
        shield.arrive(client_id)
        went_on = (
            client_id is not None
            and load_lock_settings(store).shield_at_meetings
            and is_at_meeting(store, client_id, now=self.context.now())
            and shield.offer()
        )
        self._arriving = False
        return went_on

    def _show_shield(self) -> None:
        on = self.context.shield.is_on
        words = self.tr("Shielded") if on else self.tr("Shield screen")
        self.top_bar.set_shielded(on, words)
        if self.page is not None and not self._arriving:
            self.page.refresh()

    def _show_crumbs(self, *_: object) -> None:
        crumbs = self.page.breadcrumb() if self.page is not None else []
        above = crumbs[-2] if crumbs[1:] else ""
        self._parent = None if isinstance(above, str) else above[1]
        texts = [crumb if isinstance(crumb, str) else crumb[0] for crumb in crumbs]
        self.top_bar.set_crumbs(texts[-1] if texts else "", texts[-2] if texts[1:] else "")

    def _go_to_parent(self) -> None:
        if self._parent is not None:
            self.go(self._parent)

    def _open_dialog(self, place: Place) -> None:
        dialog = self._dialogs[place.page](self.context, place, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shortcuts.bind(dialog, shortcuts.LOCK, self.lock_wanted.emit)
        shortcuts.bind(dialog, shortcuts.SHIELD, self.context.shield.toggle)
        dialog.notified.connect(self.host.notify)
        dialog.failed.connect(self.host.explain)
        dialog.finished.connect(self._dialog_ended)
        # After `finished`: the page must not be read again when it is being left.
        dialog.navigate.connect(self.go, Qt.ConnectionType.QueuedConnection)
        self.dialog_opened.emit(dialog)
        dialog.open()

    def _dialog_ended(self) -> None:
        if self.page is not None:
            self.page.refresh()
        self.read_sync_state()

    def _lay_out(self) -> None:
        layout_class = self.layout_class()
        self.rail.set_narrow(layout_class is LayoutClass.COMPACT)
        if self.page is not None and self.page.layout_class is not layout_class:
            self.page.set_layout_class(layout_class)


def _page_at(window: MainWindow, pages: Mapping[str, registry.PageBuilder], place: Place) -> Page:
    """Give the page of a place: one that was kept and shows it now, else a new one."""
    if window.page is not None and window.page.place.page == "settings":
        window.host.forget_kept()  # what is set there may change any of their words
    page = window.host.kept(place)
    if page is None:
        return pages[place.page](window.context, place, window.host.ground)
    page.clear_banner()
    try:
        page.come_back(place)
    except Exception:
        window.host.forget(page)  # half of it may tell of another day or list
        raise
    return page


def _search(window: MainWindow) -> None:
    """Search clients, acts and what was written, over whatever page is shown."""
    window.go(Place("search", window.navigator.here.client_id))


def _go_for_client(window: MainWindow, page: str) -> None:
    """Open a dialog about the client in sight; nobody's while the screen is shielded."""
    client_id = window.page.client_in_sight() if window.page is not None else None
    if client_id is None:
        told = QCoreApplication.translate("last-time", "Go to a client or a booking first.")
        window.host.notify(told)
    elif not window.context.shield.shows(client_id):
        told = QCoreApplication.translate("last-time", "Other clients are hidden by the shield.")
        window.host.notify(told)
    else:
        window.go(Place(page, client_id))


def _opener(window: MainWindow, page: str) -> Callable[[], None]:
    if page == "guide":  # at the page that tells of where she is
        return lambda: window.go(guide_place(window.navigator.here))
    return lambda: window.go(Place(page))
