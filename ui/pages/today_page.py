"""Tänään (03): what now, where next."""

from collections.abc import Callable
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from app import text
from app.domain.today import DayPage, DayState
from app.services import drafts, today
from ui import theme
from ui.context import Context
from ui.layout_class import LayoutClass
from ui.models.shielded import shielded_day
from ui.navigation import Place
from ui.pages.day_cards import DayCards
from ui.pages.day_side import DaySide
from ui.pages.page import Crumb, Page
from ui.translation import current_language
from ui.vocabulary import Words
from ui.widgets.buttons import Button, IconButton
from ui.widgets.head_row import HeadRow
from ui.widgets.label import Label
from ui.widgets.scroll import Scroll
from ui.widgets.themed import follow_theme


class TodayPage(Page):
    """One day: the timeline, what to remember, the week. The day is kept in `place.section`."""

    stays = True

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        self._words = Words(current_language())
        self.day = _day_of(place, context.today())
        self._seen: set[date] = set()
        self._shown: tuple[object, ...] = ()
        self._title = Label("", "h1", wrap=True)
        self._meta = Label("", "body", "ink2", wrap=True, tabular=True)
        self.previous_button = IconButton("chevron-left", self.tr("Previous day"))
        self.today_button = Button(self.tr("Today"), kind="soft")
        self.next_button = IconButton("chevron-right", self.tr("Next day"))
        self.new_button = Button(self.tr("New"), "plus")
        self.pack_button = Button(self.tr("Wrap up the day"), "package-check")
        self._menu = self._make_menu()
        self.cards = DayCards(self._words, context.now)
        self.side = DaySide(self._words)
        self._scroll = Scroll(padding=24, gap=16)
        self._scroll.setObjectName("day-scroll")
        self._lay_out()
        self._connect()
        self.refresh()
        follow_theme(self._renew)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        for name, page in (
            (self.tr("Meeting to the calendar"), "booking"),
            (self.tr("New client"), "new-client"),
            (self.tr("Anonymous encounter"), "encounter"),
            (self.tr("Note of my own work"), "reflection"),
            (self.tr("Pack for tomorrow (K)"), "tomorrow-pack"),
            (self.tr("Safety time of a visit"), "safety"),
            (self.tr("My days off"), "days-off"),
            (self.tr("Cards for days off"), "leave-cards"),
            (self.tr("Travel sheet"), "travel-sheet"),
            (self.tr("Distance table"), "distances"),
        ):
            action = menu.addAction(name)
            action.triggered.connect(lambda _=False, page=page: self.navigate.emit(Place(page)))
        return menu

    def _lay_out(self) -> None:
        heading = QVBoxLayout()
        heading.setSpacing(0)
        heading.addWidget(self._title)
        heading.addWidget(self._meta)
        self._head = HeadRow()
        self._head.add(heading, 1)
        for button in (
            self.pack_button, self.previous_button, self.today_button, self.next_button,
            self.new_button,
        ):  # fmt: skip
            self._head.add(button, 0, Qt.AlignmentFlag.AlignVCenter)
        left = QVBoxLayout()
        left.addWidget(self.cards)
        left.addStretch()
        right = QVBoxLayout()
        right.addWidget(self.side)
        right.addStretch()
        self._columns = QHBoxLayout()
        self._columns.addLayout(left, 1)
        self._columns.addLayout(right)
        self._scroll.body.addLayout(self._head)
        self._scroll.body.addLayout(self._columns, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)

    def _connect(self) -> None:
        self.previous_button.clicked.connect(lambda: self._show_day(self.day - timedelta(days=1)))
        self.next_button.clicked.connect(lambda: self._show_day(self.day + timedelta(days=1)))
        self.today_button.clicked.connect(lambda: self._show_day(self.context.today()))
        self.new_button.clicked.connect(self._open_menu)
        self.pack_button.clicked.connect(lambda: self.navigate.emit(Place("day-pack")))
        self.cards.navigate.connect(self.navigate)
        self.cards.discard_wanted.connect(self._discard)
        self.side.navigate.connect(self.navigate)
        for key, button in (
            ("Left", self.previous_button),
            ("Right", self.next_button),
            ("T", self.today_button),
        ):
            self._bind(key, button.click)
        self._bind("K", lambda: self.navigate.emit(Place("tomorrow-pack")))

    def _bind(self, key: str, then: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(key), self, then)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    @override
    def breadcrumb(self) -> list[Crumb]:
        return [self.tr("Today")]

    @override
    def client_in_sight(self) -> UUID | None:
        return self.cards.client_in_sight()

    @override
    def refresh(self) -> None:
        page = today.load_day(
            self.context.store,
            self.day,
            now=self.context.now(),
            logged=self.day not in self._seen,
        )
        self._seen.add(self.day)
        shielded = self.context.shield.is_on
        if shielded:
            page = shielded_day(page)
        now = self.context.now().replace(second=0, microsecond=0)
        shown = (page, now, self.context.today(), shielded)
        if shown != self._shown:
            self._show_page(page, shielded=shielded)
            self._shown = shown

    def _show_page(self, page: DayPage, *, shielded: bool) -> None:
        today_ = self.context.today()
        self._title.setText(text.long_day(self.day, current_language()))
        self._meta.setText(self._summary(page))
        is_today = self.day == today_
        self.today_button.set_kind("soft" if is_today else "secondary")
        self.cards.show_day(page, is_today=is_today, shielded=shielded)
        self.side.show_day(page, today=today_, shielded=shielded)
        self.primary_action = self.cards.primary_button

    @override
    def come_back(self, place: Place) -> None:
        self.day = _day_of(place, self.context.today())
        self._seen.clear()
        super().come_back(place)

    def _summary(self, page: DayPage) -> str:
        count = sum(item.state is not DayState.CANCELLED for item in page.items)
        if not page.items:
            return ""
        words = self.tr("%n meeting(s)", "", count)
        if page.kilometres:
            driven = text.format_number(page.kilometres)
            drive = self.tr("{km} km of driving").format(km=driven)
            words = f"{words} · {drive}"
        return words

    def _show_day(self, day: date) -> None:
        if day == self.day:
            self.refresh()
            return
        self.day = day
        section = "" if day == self.context.today() else day.isoformat()
        self.place = Place("today", section=section)
        self.moved.emit(self.place)
        self.refresh()

    def _open_menu(self) -> None:
        below = self.new_button.rect().bottomLeft()
        self._menu.popup(self.new_button.mapToGlobal(below))

    def _discard(self, kind: str, target_id: UUID) -> None:
        store, now = self.context.store, self.context.now
        drafts.discard_draft(store, kind, target_id, now=now())
        self.refresh()
        self.notify(
            self.tr("Draft discarded"),
            lambda: drafts.restore_draft(store, kind, target_id, now=now()),
        )

    @override
    def layout_class_changed(self, layout_class: LayoutClass) -> None:
        wide = layout_class is LayoutClass.WIDE
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        self.side.set_side_by_side(layout_class is LayoutClass.MEDIUM)
        self.side.setMaximumWidth(theme.current().px(372) if wide else 1 << 20)
        self.side.setMinimumWidth(theme.current().px(372) if wide else 0)

    def _renew(self) -> None:
        look = theme.current()
        self._head.setSpacing(look.space(8))
        self._columns.setSpacing(look.space(24))


def _day_of(place: Place, today_: date) -> date:
    try:
        return date.fromisoformat(place.section) if place.section else today_
    except ValueError:
        return today_
