"""Kalenteri (28): the week with its driving, a day or a month; as a picture and as a list."""

from datetime import date, datetime, time
from functools import partial
from pathlib import Path
from typing import Final
from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.calendar import DAY, Span
from app.domain.calendar import CalendarPage as Shown
from app.domain.meetings import ContactForm
from app.domain.today import DayItem, DayState
from app.errors import UserError
from app.services import calendar, calendar_export
from app.services.prints import check_prints
from ui import theme
from ui.context import Context
from ui.layout_class import LayoutClass
from ui.models.calendar_model import CalendarModel
from ui.models.calendar_texts import CalendarTexts, key_of
from ui.models.month_texts import month_data, month_driven
from ui.models.shielded import shielded_calendar
from ui.navigation import Place, log_place
from ui.pages.calendar_bar import CalendarBar
from ui.pages.calendar_moves import CalendarMoves
from ui.pages.calendar_places import CalendarPlaces
from ui.pages.page import Crumb, Page
from ui.translation import current_language
from ui.vocabulary import Words
from ui.widgets.calendar_grid import CalendarGrid
from ui.widgets.calendar_ground import CalendarHead
from ui.widgets.card import Card
from ui.widgets.scroll import Scroll
from ui.widgets.themed import follow_theme

_LIST: Final = "list"


class CalendarPage(Page):
    """`place.section` keeps the span, the day and whether it is a list: "week:2026-11-09:list"."""

    stays = True

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        self.day, span, self._as_list = _of_section(place.section, context.today())
        self._chosen = span is not None
        self._shown: Shown | None = None
        self._seen: set[tuple[date, date]] = set()
        self._texts = CalendarTexts(Words(current_language()))
        self.bar = CalendarBar()
        width = self.window().width()  # so that the store is read once, and one view is logged
        usual = _usual_span(LayoutClass.of(width, theme.current().scale()))
        self.bar.set_span(span or (usual if parent is not None else Span.WEEK))
        self.bar.set_as_list(as_list=self._as_list)
        self.primary_action = self.bar.add_button
        self.head = CalendarHead()
        self.grid = CalendarGrid()
        self.model = CalendarModel(self._texts, self)
        self.moves = CalendarMoves(context, self._texts, self)
        self._lay_out()
        self._connect()
        self.refresh()
        follow_theme(self._renew)

    def _lay_out(self) -> None:
        picture = Card()
        picture.body.setContentsMargins(1, 1, 1, 1)
        picture.body.setSpacing(0)
        self._scroll = Scroll(padding=0, gap=0)
        self._scroll.setObjectName("calendar-scroll")
        self._scroll.body.addWidget(self.grid, 1)
        picture.body.addWidget(self.head)
        picture.body.addWidget(self._scroll, 1)
        self.places = CalendarPlaces(picture, self.model)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.bar)
        self._column.addWidget(self.places, 1)

    def _connect(self) -> None:
        self.bar.span_changed.connect(self._span_chosen)
        self.bar.list_toggled.connect(self._toggle_list)
        self.bar.stepped.connect(self.step)
        self.bar.add_wanted.connect(lambda: self._book(None))
        self.bar.export_wanted.connect(self._ask_export)
        self.bar.import_wanted.connect(lambda: self.navigate.emit(Place("foreign-calendar")))
        self.grid.pressed.connect(self.open_item)
        self.grid.wanted.connect(self._book_at)
        self.grid.moved.connect(self._move)
        self.moves.failed.connect(self.failed)
        self.places.day_pressed.connect(partial(_open_day, self))
        self.places.row_opened.connect(self._open_row)
        for key, then in (
            ("PgUp", partial(self.step, -1)),
            ("PgDown", partial(self.step, 1)),
            ("T", partial(self.step, 0)),
            ("D", partial(self.bar.choose_span, Span.DAY)),
            ("W", partial(self.bar.choose_span, Span.WEEK)),
            ("M", partial(self.bar.choose_span, Span.MONTH)),
            ("Ctrl+Z", self._undo),
        ):
            shortcut = QShortcut(QKeySequence(key), self, then)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    @override
    def breadcrumb(self) -> list[Crumb]:
        return [self.tr("Calendar")]

    @override
    def client_in_sight(self) -> UUID | None:
        here = self.places.table.currentIndex() if self._as_list else QModelIndex()
        row = here.data(CalendarModel.RowRole) if here.isValid() else None
        key = key_of(row) if row is not None else self.grid.current()
        return next((one.client_id for one in self._items() if key_of(one) == key), None)

    @override
    def refresh(self) -> None:
        span = self.bar.span()
        days = span.first(self.day), span.last(self.day)
        page = calendar.load_calendar(
            self.context.store, *days, now=self.context.now(), logged=days not in self._seen
        )
        self._seen.add(days)
        shielded = self.context.shield.is_on
        if shielded:
            page = shielded_calendar(page)
        self._shown = page
        today = self.context.today()
        self.bar.show_words(
            self._texts.title(page, span),
            self._texts.about(page, span),
            is_today=days[0] <= today <= days[1],
        )
        if span is Span.MONTH:
            data = month_data(self._texts, page, self.day, today, current_language())
            self.places.month.show_data(data)
            self.bar.show_words(
                data.name, month_driven(page, self.day), is_today=days[0] <= today <= days[1]
            )
        else:
            picture = self._texts.picture(page, self.context.now(), movable=not shielded)
            self.head.show_data(picture)
            self.grid.show_data(picture)
        self.model.set_rows(page.items)
        self._show_page()

    @override
    def come_back(self, place: Place) -> None:
        self.day, span, self._as_list = _of_section(place.section, self.context.today())
        self._chosen = span is not None
        self.bar.set_span(span or _usual_span(self.layout_class))
        self.bar.set_as_list(as_list=self._as_list)
        self._seen.clear()
        super().come_back(place)

    def step(self, steps: int) -> None:
        """Go so many spans back or forth, 0 to today."""
        day = self.bar.span().stepped(self.day, steps) if steps else self.context.today()
        self.show_day(day)

    def show_day(self, day: date) -> None:
        """Show the days around another one."""
        self.day = day
        self._keep_place()
        self.refresh()

    def open_item(self, key: str) -> None:
        """Open what a block or row stands for; while names are hidden it leads nowhere."""
        found = next((one for one in self._items() if key_of(one) == key), None)
        if found is not None and not self.context.shield.is_on:
            self.navigate.emit(_place_of(found))

    def _items(self) -> tuple[DayItem, ...]:
        return self._shown.items if self._shown else ()

    def _open_row(self, index: QModelIndex) -> None:
        self.open_item(key_of(index.data(CalendarModel.RowRole)))

    def _book_at(self, column: int, minute: int) -> None:
        if self._shown is not None:
            day = self._shown.days[column]
            self._book(datetime.combine(day, time(minute // 60, minute % 60)))

    def _book(self, when: datetime | None) -> None:
        """Book a meeting on the day shown, or at the place that was pressed."""
        if when is None and self.bar.span() is Span.DAY:
            self.navigate.emit(Place("booking", section=self.day.isoformat()))
            return
        self.navigate.emit(Place("booking", section=when.isoformat() if when else ""))

    def _move(self, key: str, days: int, minutes: int) -> None:
        item = next((one for one in self._items() if key_of(one) == key), None)
        if item is None or self._shown is None:
            return
        if not self.moves.move(self._shown, item, days, minutes):
            self.refresh()
            return
        day = item.start_day + days * DAY
        if not self._shown.first <= day <= self._shown.last:
            self.show_day(day)  # the block is followed into the next week
        else:
            self.refresh()
        self.grid.focus_block(key)
        self.notify(self.moves.words, self.moves.undo)

    def _undo(self) -> None:
        """Ctrl+Z: bring the booking that was moved last back to where it stood."""
        if not self.moves.can_undo:
            return
        try:
            self.moves.undo()
        except UserError as error:
            self.failed.emit(error)
        self.refresh()

    def _ask_export(self) -> None:
        """Ask where the file for another calendar goes, if it may leave."""
        try:
            check_prints(self.context.store)
        except UserError as error:
            self.failed.emit(error)
            return
        self.context.prompts.ask_save_path(
            self,
            self.tr("Eight weeks to another calendar"),
            "kalenteri.ics",
            self.tr("Calendar file (*.ics)"),
            self._export,
        )

    def _export(self, path: Path) -> None:
        context, first = self.context, self.bar.span().first(self.day)
        try:
            count = calendar_export.save_calendar(
                context.store, path, first, language=current_language(), now=context.now()
            )
        except UserError as error:
            self.failed.emit(error)
            return
        self.notify(self.tr("%n booking(s) in the file, with initials only", "", count))

    def _span_chosen(self) -> None:
        self._chosen = True
        self._keep_place()
        self.refresh()

    def _toggle_list(self, as_list: bool) -> None:
        self._as_list = as_list
        self._keep_place()
        self._show_page()

    def _show_page(self) -> None:
        if self._as_list:
            self.places.show_list()
        elif self.bar.span() is Span.MONTH:
            self.places.show_month()
        else:
            self.places.show_picture()

    def _keep_place(self) -> None:
        parts = [self.bar.span().value, self.day.isoformat()] + [_LIST] * self._as_list
        self.place = Place("calendar", section=":".join(parts))
        self.moved.emit(self.place)

    @override
    def layout_class_changed(self, layout_class: LayoutClass) -> None:
        self.bar.set_layout_class(layout_class)
        usual = _usual_span(layout_class)
        if not self._chosen and self.bar.span() is not usual:
            self.bar.set_span(usual)
            self.refresh()

    def _renew(self) -> None:
        look = theme.current()
        side, above = look.space(24), look.space(20)
        self._column.setContentsMargins(side, above, side, above)
        self._column.setSpacing(look.space(12))


def _open_day(page: CalendarPage, day: str) -> None:
    """Go from the month to one of its days."""
    page.bar.set_span(Span.DAY)
    page.show_day(date.fromisoformat(day))


def _usual_span(layout_class: LayoutClass) -> Span:
    """A narrow window begins with one day."""
    return Span.DAY if layout_class is LayoutClass.COMPACT else Span.WEEK


def _of_section(section: str, today: date) -> tuple[date, Span | None, bool]:
    """Read what `_keep_place` wrote; anything else begins at this week."""
    span, _, rest = section.partition(":")
    day, _, as_list = rest.partition(":")
    try:
        return date.fromisoformat(day), Span(span), as_list == _LIST
    except ValueError:
        return today, None, False


def _place_of(item: DayItem) -> Place:
    """Where one thing of the calendar leads."""
    if item.foreign_id is not None:
        return Place("foreign-calendar")
    if item.session_id is not None:
        return Place("groups", section=str(item.session_id), record_id=item.group_id)
    if item.client_id is not None and item.state in {DayState.DRAFT, DayState.UNLOGGED}:
        network = item.form is ContactForm.NETWORK
        return log_place(item.client_id, "booking", item.booking_id, network=network)
    if item.meeting_id is not None:
        return Place("client", item.client_id, "meetings", item.meeting_id)
    return Place("booking", item.client_id, record_id=item.booking_id)
