"""Tapaamiset (26): every logged meeting and contact, chosen by chips and found by words."""

from functools import cached_property
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.meetings import MeetingRow
from app.domain.summary import ClientHead
from app.errors import UserError
from app.reference.vocabularies import Vocabulary
from app.services import bookings, meetings
from app.services.summary import load_head
from ui import theme
from ui.context import Context
from ui.layout_class import LayoutClass
from ui.models.booking_texts import BookingTexts
from ui.models.meeting_texts import MeetingTexts
from ui.models.meetings_model import (
    ALL,
    CLIENT_WORDS,
    NOT_HELD,
    PURPOSE,
    fits,
    forms_by_number,
    purposes_by_number,
)
from ui.navigation import Place
from ui.pages.client_section import ClientSection
from ui.pages.meeting_reading_view import MeetingReadingView
from ui.pages.next_booking_band import NextBookingBand
from ui.translation import current_language
from ui.views.meeting_list import MeetingList
from ui.vocabulary import Words
from ui.widgets.card import Card
from ui.widgets.chip import ChipGroup, ChipOption
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label
from ui.widgets.text_inputs import LineEdit
from ui.widgets.themed import follow_theme, set_shown, show_when_needed

_SEARCH_AFTER_MS = 200
_FORM_CHIPS = 2
_CHIPS = (
    2 + _FORM_CHIPS
)  # all, the two most usual forms, the client’s words; the rest behind "More…"


class MeetingsSection(ClientSection):
    """The list is logged once when it opens; each entry that is read is logged by itself."""

    def __init__(self, context: Context, client_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(context, client_id, parent)
        self._words = Words(current_language())
        self._rows: tuple[MeetingRow, ...] = ()
        self._head = load_head(context.store, client_id, today=context.today())
        texts = self._texts()
        self.filters = ChipGroup(
            self.tr("Which meetings"), multi=False, may_be_empty=False, visible_count=_CHIPS
        )
        self.filters.setObjectName("filters")
        self.search = LineEdit(self.tr("Search entries"), "search")
        self.search.setObjectName("search-entries")
        self.search.setAccessibleName(self.tr("Search entries"))
        self.search.set_clearable()
        self.band = NextBookingBand()
        self.list = MeetingList(texts)
        self.list.setObjectName("meetings")
        self.nothing = Label("", "body", "ink2", wrap=True)
        self._view_texts = texts
        self.stack = QStackedWidget()
        self._timer = QTimer(self, singleShot=True, interval=_SEARCH_AFTER_MS)
        self._lay_out()
        self._connect()
        self._read(logged=True)
        follow_theme(self._renew)

    def _lay_out(self) -> None:
        top = self._top = QHBoxLayout()
        top.addWidget(self.filters, 1)
        top.addWidget(self.search, 0, Qt.AlignmentFlag.AlignTop)
        self._card = Card()
        self._card.body.setContentsMargins(1, 1, 1, 1)
        self._card.body.setSpacing(0)
        self._card.body.addWidget(self.band)
        self._card.body.addWidget(self.list)
        self._card.body.addWidget(self.nothing)
        whole = QWidget()
        self._column = QVBoxLayout(whole)
        self._column.addLayout(top)
        self._column.addWidget(self._card)
        self._column.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)
        self.stack.addWidget(whole)  # at the end: a stack styles at once what comes into it

    @cached_property
    def view(self) -> MeetingReadingView:
        """One entry, in place of the list."""
        view = MeetingReadingView(self.context, self.client_id, self._view_texts)
        view.closed.connect(self.show_list)
        view.navigate.connect(self.navigate)
        view.failed.connect(self.failed)
        view.stored.connect(self._matter_stored)
        self.stack.addWidget(view)
        return view

    @cached_property
    def empty(self) -> EmptyState:
        """In the place of a list with no entries."""
        empty = EmptyState(
            self.tr("Nothing logged yet"),
            self.tr("Meetings, calls and messages come here in the order of time."),
            link=self.tr("Log a meeting"),
            with_scene=False,
        )
        empty.link_pressed.connect(self._log)
        self._column.insertWidget(2, empty, 1)
        return empty

    def _connect(self) -> None:
        self.filters.changed.connect(self._filter)
        self.search.textChanged.connect(self._start_search)
        self._timer.timeout.connect(self.search_now)
        self.list.opened.connect(lambda row: self.show_record(row.id))
        self.band.change_wanted.connect(self._change_booking)

    @override
    def client_head(self) -> ClientHead:
        return self._head

    @override
    def refresh(self) -> None:
        self._head = load_head(self.context.store, self.client_id, today=self.context.today())
        self._read(logged=False)
        if self.stack.currentIndex() > 0:
            self.view.refresh()

    def _start_search(self) -> None:
        self._timer.start()

    def search_now(self) -> None:
        """Show only entries with the typed words; an empty field shows all."""
        self._timer.stop()
        self._read(logged=False)

    def show_list(self) -> None:
        """Go back from an entry to the list, with its filter and place as they were."""
        self.stack.setCurrentIndex(0)
        self.list.setFocus()
        self.moved.emit(None)

    @override
    def show_record(self, record_id: UUID) -> None:
        try:
            self.view.open(record_id)
        except UserError as error:
            self.failed.emit(error)
            return
        self.stack.setCurrentWidget(self.view)
        self.view.setFocus()
        self.moved.emit(record_id)

    @override
    def set_layout_class(self, layout_class: LayoutClass) -> None:
        super().set_layout_class(layout_class)
        compact = layout_class is LayoutClass.COMPACT
        self._top.setDirection(
            QHBoxLayout.Direction.TopToBottom if compact else QHBoxLayout.Direction.LeftToRight
        )
        self._renew()

    def _texts(self) -> MeetingTexts:
        return MeetingTexts(
            self._words, self.context.today(), protected=self._head.client.protected
        )

    def _read(self, *, logged: bool) -> None:
        store, today = self.context.store, self.context.today()
        query = self.search.text()
        self._rows = tuple(
            meetings.list_meetings(store, self.client_id, query=query, logged=logged)
        )
        booking = bookings.next_booking(store, self.client_id, now=self.context.now())
        self._booking_id = booking.id if booking else None
        texts = BookingTexts(self._words, protected=self._head.client.protected)
        self.band.show_booking(booking, texts, today)
        self._show_filters()
        self._filter()

    def _show_filters(self) -> None:
        chosen = self.filters.selected() or (ALL,)
        options = [ChipOption(ALL, self.tr("All"), count=len(self._rows))]
        forms = [self._form_chip(*found) for found in forms_by_number(self._rows)]
        options += forms[:_FORM_CHIPS]
        for which, label, icon in (
            (CLIENT_WORDS, self.tr("In the client’s words"), "quote"),
            (NOT_HELD, self.tr("Not held"), "calendar-x"),
        ):
            count = sum(fits(row, which) for row in self._rows)
            if count:
                options.append(ChipOption(which, label, icon, count=count))
        options += forms[_FORM_CHIPS:]
        options += [
            ChipOption(f"{PURPOSE}{one}", self._words.label(Vocabulary.PURPOSES, one), count=count)
            for one, count in purposes_by_number(self._rows)
        ]
        self.filters.set_options(options)
        self.filters.set_selected(chosen)
        if not self.filters.selected():
            self.filters.set_selected([ALL])

    def _form_chip(self, form: str, count: int) -> ChipOption:
        label = self._words.label(Vocabulary.CONTACT_FORMS, form)
        icon = self._words.icon(Vocabulary.CONTACT_FORMS, form)
        return ChipOption(form, label, icon or None, count=count)

    def _filter(self) -> None:
        which = next(iter(self.filters.selected()), ALL)
        shown = tuple(row for row in self._rows if fits(row, which))
        self.list.show_rows(shown, self._texts())
        searching = bool(self.search.text().strip())
        untouched = not self._rows and not searching
        set_shown(self.list, bool(shown))
        self.nothing.setText(self.tr("No entry has these words."))
        set_shown(self.nothing, not shown and searching)
        show_when_needed(self, "empty", untouched)
        for widget in (self.filters, self.search):
            set_shown(widget, not untouched)
        set_shown(self._card, not untouched or not self.band.isHidden())

    def _matter_stored(self) -> None:
        self._read(logged=False)
        self.stored.emit()

    def _log(self) -> None:
        self.navigate.emit(Place("meeting", self.client_id))

    def _change_booking(self) -> None:
        self.navigate.emit(Place("booking", self.client_id, record_id=self._booking_id))

    def _renew(self) -> None:
        look = theme.current()
        side = look.space(24)
        self._column.setContentsMargins(0, 0, side, side)
        self._column.setSpacing(look.space(12))
        self._top.setSpacing(look.space(12))
        if self.layout_class is LayoutClass.COMPACT:
            self.search.setMaximumWidth(look.px(2000))
        else:
            self.search.setFixedWidth(look.px(210))
        self._card.body.setContentsMargins(1, 1, 1, 1)
        pad = look.space(16)
        self.nothing.setContentsMargins(pad, pad, pad, pad)
