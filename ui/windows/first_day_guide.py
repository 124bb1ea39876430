"""The quiet line of the guided first day over every page of the practice store (I9.7)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.services.first_day import (
    FirstDay,
    FirstDayStep,
    begin_first_day,
    leave_first_day,
    load_first_day,
    note_tried,
)
from ui import theme
from ui.dialogs.search_dialog import SearchDialog
from ui.models.first_day_texts import PLACES, count_words, step_words
from ui.navigation import Place
from ui.widgets.buttons import Button, IconButton
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.themed import follow_theme, set_shown

if TYPE_CHECKING:
    from ui.dialogs.place_dialog import PlaceDialog
    from ui.windows.main_window import MainWindow

_EVERY_MS: Final = 1_000
_PAGE: Final = Place("first-day")


class FirstDayStrip(QFrame):
    """One line: how far, what is next, the way there, all steps, and leaving it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setProperty("status", "info")
        self.count = Label("", "small", "infoInk", wrap=True, tabular=True, parent=self)
        self.words = Label("", "strong", "infoInk", wrap=True, parent=self)
        self.go_button = Button("", kind="on-banner", parent=self)
        self.all_button = Button(self.tr("All steps"), kind="on-banner", parent=self)
        leave = self.tr("Leave the first day")
        self.leave_button = IconButton("x", leave, "ghost", color="infoInk", parent=self)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(self.count)
        told.addWidget(self.words)
        self._row = QHBoxLayout(self)
        icon = IconLabel("graduation-cap", "infoInk", 20, self)
        self._row.addWidget(icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(told, 1)
        for button in (self.go_button, self.all_button, self.leave_button):
            self._row.addWidget(button)
        follow_theme(self._renew)

    def show_day(self, day: FirstDay) -> None:
        """Show what is next; the offer before it was begun, the end after the last step."""
        current = day.current
        set_shown(self.all_button, day.going is True and current is not None)
        set_shown(self.go_button, current is not None)
        if day.going is None:
            self._tell(
                self.tr("New here?"),
                self.tr("Your first day: seven things in 15 minutes, with invented clients."),
                self.tr("Begin"),
            )
        elif current is None:
            told = self.tr("The first day is done, and a restore was tried. Well done!")
            self._tell(count_words(len(day.done)), told, "")
        else:
            title, meaning = step_words(current)
            self._tell(count_words(len(day.done)), f"{title}. {meaning}", self.tr("Show me"))

    def _tell(self, count: str, words: str, verb: str) -> None:
        self.count.setText(count)
        self.words.setText(words)
        self.go_button.setText(verb)
        self.go_button.setAccessibleName(f"{verb}: {words}")
        self.setAccessibleName(f"{count}. {words}")

    def _renew(self) -> None:
        look = theme.current()
        self._row.setContentsMargins(look.space(16), look.space(4), look.space(8), look.space(4))
        self._row.setSpacing(look.space(12))


class FirstDayGuide(QObject):
    """Shows the line and keeps it true: what she does anywhere ticks the steps.

    Args:
        window: the main window over a practice store.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._store = window.context.store
        self._seen = -1
        self.strip = FirstDayStrip(window.host)
        window.host.put_on_top(self.strip)
        self.strip.go_button.clicked.connect(self._go_on)
        self.strip.all_button.clicked.connect(partial(window.go, _PAGE))
        self.strip.leave_button.clicked.connect(self._leave)
        window.navigator.went.connect(self.look_anew)
        window.host.stored.connect(self.look_anew)
        window.dialog_opened.connect(self._watch_dialog)
        window.context.shield.changed.connect(self._shielded)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_EVERY_MS)
        self.look_anew()

    def look(self) -> None:
        """Look again if something was written meanwhile, by a job too."""
        if self._store.is_open and self._store.commits != self._seen:
            self.look_anew()

    def look_anew(self) -> None:
        """Read how far she has come, and show it."""
        self.day = load_first_day(self._store)
        self._seen = self._store.commits
        self.strip.show_day(self.day)
        on_its_page = self._window.navigator.here.page == _PAGE.page
        set_shown(self.strip, self.day.going is not False and not on_its_page)

    def _go_on(self) -> None:
        if self.day.going is not True:
            begin_first_day(self._store)
            self._window.go(_PAGE)
        elif self.day.current is not None:
            self._window.go(PLACES[self.day.current])
        self.look_anew()

    def _leave(self) -> None:
        leave_first_day(self._store)
        self.look_anew()
        if self.day.current is not None:
            self._window.host.notify(self.tr("Go on any time: Settings, Practice."))

    def _watch_dialog(self, dialog: PlaceDialog) -> None:
        if isinstance(dialog, SearchDialog):
            dialog.navigate.connect(self._found)

    def _found(self, place: Place) -> None:
        if place.client_id is not None:
            self._note(FirstDayStep.SEARCH)

    def _shielded(self) -> None:
        if self._window.context.shield.is_on:
            self._note(FirstDayStep.SHIELD)

    def _note(self, step: FirstDayStep) -> None:
        if self.day.going:
            note_tried(self._store, step)
            self.look_anew()
