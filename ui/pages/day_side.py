"""Beside the timeline: Muista (reminders) and the week."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property, partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app import text
from app.domain.ride_reminders import session_of
from app.domain.today import DayPage, Reminder
from ui import theme
from ui.gate_texts import gate_text
from ui.navigation import Place
from ui.pages.reminder_row import ReminderRow
from ui.pages.small_card import SmallCard
from ui.translation import current_language
from ui.vocabulary import Words
from ui.widgets.after_paint import AfterPaint
from ui.widgets.buttons import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.themed import follow_theme, set_shown, show_when_needed
from ui.widgets.week_strip import StripDay, WeekStrip

_WORK_DAYS = 5
_AT_FIRST = 12  # the most urgent: the others would cost her attention
_IN_SIGHT = 6  # the others of them are made after the first paint


class DaySide(QWidget):
    """What needs her, and how the week looks.

    Signals:
        navigate: go to a place (Place).
    """

    navigate = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._below = AfterPaint(self)
        self.reminders = Card(self.tr("Remember"))
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.reminders.body.addLayout(self._list)
        self._rows: list[QWidget] = []
        self._later: Sequence[Reminder] = ()
        self._hidden_row = QHBoxLayout()
        self.week = Card()
        self._strip = WeekStrip([])
        self.week.body.addWidget(self._strip)
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(self.reminders, 1)
        self._box.addWidget(self.week, 1)
        follow_theme(self._renew)

    @cached_property
    def hidden_reminders(self) -> SmallCard:
        """What stands for the reminders while the screen is shielded."""
        card = SmallCard()
        row = self._hidden_row
        row.addWidget(IconLabel("eye-off", "ink2", 20))
        row.addWidget(Label(self.tr("Remember"), "strong"))
        row.addWidget(self._hidden_count, 1)
        card.body.addLayout(row)
        self._box.insertWidget(1, card, 1, Qt.AlignmentFlag.AlignTop)
        return card

    @cached_property
    def _hidden_count(self) -> Label:
        return Label("", "body", "ink2", tabular=True)

    def show_day(self, page: DayPage, *, today: date, shielded: bool = False) -> None:
        """Show the reminders and the week of a day; `shielded`, only how many reminders."""
        set_shown(self.reminders, not shielded)
        show_when_needed(self, "hidden_reminders", shielded)
        if shielded:
            self._hidden_count.setText("· " + self.tr("%n hidden", "", len(page.reminders)))
            page = replace(page, reminders=())
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        self._later = page.reminders[_AT_FIRST:]
        self._add([self._row(reminder) for reminder in page.reminders[:_IN_SIGHT]])
        if not page.reminders:
            self._add([Label(self.tr("Nothing waits."), "body", "ink2", wrap=True)])
        self._below.fill(
            *(partial(self._add_row, one) for one in page.reminders[_IN_SIGHT:_AT_FIRST]),
            self._offer_more,
        )
        self.reminders.set_meta(str(len(page.reminders)) if page.reminders else "")
        self._show_week(page, today)

    def _offer_more(self) -> None:
        if self._later:
            more = Button(self.tr("Show %n more", "", len(self._later)), "chevron-down", "ghost")
            more.clicked.connect(self._show_all)
            self._add([more])

    def _add_row(self, reminder: Reminder) -> None:
        self._add([self._row(reminder)])

    def _add(self, rows: Sequence[QWidget]) -> None:
        for row in rows:
            self._list.addWidget(row)
        self._rows += rows

    def _show_all(self) -> None:
        """Show the rest too; the keyboard goes on at the first of them."""
        button = self._rows.pop()
        rest = [self._row(reminder) for reminder in self._later]
        self._add(rest)
        rest[0].setFocus()
        self._list.removeWidget(button)
        button.hide()
        button.deleteLater()

    def _row(self, reminder: Reminder) -> QWidget:
        words = gate_text(reminder.code, reminder.values)
        of_server = reminder.code == "server-login"
        of_all = self.tr("Transfers") if of_server else self.tr("Caseload")
        session_id = session_of(reminder.code)
        group = str(reminder.values.get("group", "")) if session_id else ""
        title = reminder.client_name or group or of_all
        row = ReminderRow(words.icon, words.tone, title, words.sentence)
        place = Place("client", reminder.client_id) if reminder.client_id else Place("clients")
        if of_server:
            place = Place("exchange")
        if session_id is not None:
            place = Place("rides", record_id=session_id)
        row.pressed.connect(lambda: self.navigate.emit(place))
        later = IconButton(
            "alarm-clock", self.tr("Later or with a reason: {who}").format(who=title)
        )
        later.set_kind("ghost")
        answer = Place("reminder", reminder.client_id, section=reminder.code)
        later.clicked.connect(lambda: self.navigate.emit(answer))
        holder = QWidget(self.reminders)
        holder.setFocusProxy(row)
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(row, 1)
        line.addWidget(later)
        return holder

    def _show_week(self, page: DayPage, today: date) -> None:
        language = current_language()
        number = page.day.isocalendar().week
        done = sum(day.done for day in page.week)
        total = sum(max(day.planned, day.done) for day in page.week)
        self.week.set_title(self.tr("Week {number}").format(number=number))
        meta = self.tr("{done}/{total} done").format(done=done, total=total)
        if page.week_kilometres:
            meta = f"{meta} · {text.format_number(page.week_kilometres)} km"
        self.week.set_meta(meta)
        shown = [
            day for day in page.week if day.day.weekday() < _WORK_DAYS or day.done or day.planned
        ]
        days = [
            StripDay(
                text.weekday_short(day.day, language).capitalize(),
                day.done,
                max(day.planned - day.done, 0),
                day.day == today,
            )
            for day in shown
        ]
        reading = ", ".join(
            self.tr("{day}: {done} done, {planned} to come").format(
                day=text.weekday_name(day.day, language),
                done=day.done,
                planned=max(day.planned - day.done, 0),
            )
            for day in shown
        )
        self._strip.set_days(days, reading)

    def set_side_by_side(self, side_by_side: bool) -> None:
        """Put the two cards in one row (medium width)."""
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.LeftToRight if side_by_side else direction.TopToBottom)

    def _renew(self) -> None:
        self._box.setSpacing(theme.current().space(16))
        self._hidden_row.setSpacing(theme.current().space(8))
