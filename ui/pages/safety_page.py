"""Turva-aika (35): agreed before a visit, over after it; what was agreed if nothing is heard."""

from datetime import date, time
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app import text
from app.domain.visit_safety import SafetyState, VisitSafety
from app.services import visit_safety
from ui import theme
from ui.context import Context
from ui.layout_class import LayoutClass
from ui.navigation import Place
from ui.pages.page import Crumb, Page
from ui.pages.safety_form import SafetyForm
from ui.pages.visit_note_card import VisitNoteCard
from ui.translation import current_language
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.scroll import Scroll
from ui.widgets.themed import follow_theme, set_shown

_EVERY_MS: Final = 20_000
_HOUR: Final = 60
_NO_BREAK: Final = "\u00a0"


class SafetyPage(Page):
    """Only hers: nothing of it stands in a client's data.

    `place.section` may be a coming day, whose first visit is then agreed on ahead.
    """

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        self._day = _coming_day(place.section, context.today())
        self._meta = Label("", "body", "ink2", wrap=True, tabular=True)
        self.form = SafetyForm(self)
        self.now_card = Card(parent=self)
        self._late = Label("", "h1", "warnInk", tabular=True)
        self._until = Label("", "small", "ink2", tabular=True)
        self.over_button = Button(self.tr("All is well, I have left"), "check", "primary")
        self._arrived = Label("", "small", "ink2", tabular=True)
        self.arrive_button = Button(self.tr("I have arrived"), "map-pin-check")
        self.more_button = Button(self.tr("I need more time"), "timer")
        self.steps_card = Card(self.tr("What was agreed"), parent=self)
        self._steps = [Label("", "strong", wrap=True, tabular=True) for _ in range(3)]
        self._envelope = Label("", "small", "ink2", wrap=True)
        self.note = VisitNoteCard(self)
        self.sheet_button = Button(self.tr("To the day's sheet"), "printer", parent=self)
        self._note_seen = False
        self._no_alarm = Banner("", "info")
        self._lay_out()
        self.form.agreed.connect(self._agree)
        self.over_button.clicked.connect(self._end)
        self.more_button.clicked.connect(self._prolong)
        self.arrive_button.clicked.connect(self._arrive)
        self.sheet_button.clicked.connect(lambda: self.navigate.emit(Place("tomorrow-pack")))
        self.note.edit_wanted.connect(lambda who: self.navigate.emit(Place("edit-client", who)))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._act)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._show_state)
        self._timer.start(_EVERY_MS)
        self.refresh()
        kept = visit_safety.load_typed(context.store, now=context.now(), day=self._day)
        if kept is not None:
            self.form.type_in(kept)
        follow_theme(self._renew)

    def _lay_out(self) -> None:
        self._scroll = Scroll(padding=24, gap=16)
        self._scroll.setObjectName("safety-scroll")
        heading = QVBoxLayout()
        heading.setSpacing(0)
        heading.addWidget(Label(self.tr("Safety time"), "h1"))
        heading.addWidget(self._meta)
        head = QHBoxLayout()
        head.addLayout(heading, 1)
        head.addWidget(self.sheet_button, 0, Qt.AlignmentFlag.AlignVCenter)
        for part in (
            self._late, self._arrived, self._until, self.over_button, self.arrive_button,
            self.more_button,
        ):  # fmt: skip
            self.now_card.body.addWidget(part)
        for step in (*self._steps, self._envelope):
            self.steps_card.body.addWidget(step)
        right = QVBoxLayout()
        right.addWidget(self.now_card)
        right.addWidget(self.steps_card)
        right.addStretch()
        left = QVBoxLayout()
        left.addWidget(self.form)
        left.addWidget(self.note)
        left.addStretch()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.addLayout(left, 1)
        self._columns.addLayout(right, 1)
        self._scroll.body.addLayout(head)
        self._scroll.body.addLayout(self._columns)
        self._scroll.body.addWidget(self._no_alarm)
        self._scroll.body.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)

    @override
    def breadcrumb(self) -> list[Crumb]:
        return [(self.tr("Today"), Place("today")), self.tr("Safety time")]

    @override
    def refresh(self) -> None:
        store, now = self.context.store, self.context.now()
        self.safety = visit_safety.load_safety(store, now=now, day=self._day)
        found = visit_safety.visit_note(
            store, now=now, day=self._day, shows=self.context.shield.shows,
            logged=not self._note_seen,
        )  # fmt: skip
        self._note_seen = self._note_seen or found is not None
        self.note.show_note(found)
        self._show()

    @override
    def save_draft(self) -> None:
        visit_safety.keep_typed(self.context.store, self.form.typed())

    def _show(self) -> None:
        state = self.safety.state(self.context.now())
        under_way = state in {SafetyState.AGREED, SafetyState.OVERDUE}
        ahead = self._day is not None
        self.form.show_safety(self.safety, under_way=under_way, ahead=ahead)
        parts = (self._when(), self.tr("only for you, not in the client's data"))
        self._meta.setText(" · ".join(part for part in parts if part))
        leaving = under_way and not ahead
        self.primary_action = self.over_button if leaving else self.form.agree_button
        self._show_state()

    def _when(self) -> str:
        """Which visit it is, as far as the calendar knows."""
        safety, language = self.safety, current_language()
        if safety.begins is None:
            return ""
        clock = text.clock(safety.begins, language)
        if self._day is not None:
            day = text.format_weekday_date(self._day, language, year=False)
            return self.tr("Visit {day} {time}").format(day=day, time=clock)
        if safety.on != self.context.today():
            return ""
        return self.tr("Visit today {time}").format(time=clock)

    def _show_state(self) -> None:
        """Show how much time is left, or how late it is; asked again while the page is open."""
        now, safety = self.context.now(), self.safety
        state = safety.state(now)
        under_way = state in {SafetyState.AGREED, SafetyState.OVERDUE}
        set_shown(self.now_card, under_way and self._day is None)
        set_shown(self.steps_card, safety.deadline is not None)
        clock = text.format_time(text.local(now))
        self.now_card.set_title(self.tr("Now {time}").format(time=clock))
        late = safety.minutes_late(now)
        self._late.setText(self._late_by(late) if late > 0 else "")
        set_shown(self._late, late > 0)
        arrived = safety.arrived_at
        set_shown(self._arrived, arrived is not None)
        set_shown(self.arrive_button, arrived is None)
        if arrived is not None:
            told = self.tr("You arrived {time}")
            self._arrived.setText(told.format(time=text.format_time(text.local(arrived))))
        self._show_deadline(safety.deadline)
        if state is SafetyState.OVERDUE:
            said = self.tr("The safety time ran out %n minute(s) ago.", "", late)
            if late >= _HOUR and safety.deadline is not None:
                clock = text.clock(safety.deadline, current_language())
                said = self.tr("The safety time ran out {time}.").format(time=clock)
            more = self.tr("Call, or take more time.")
            self.show_banner("warn", f"{said} {more}", self.tr("+ 30 min"), self._prolong)
        else:
            self.clear_banner()

    def _late_by(self, minutes: int) -> str:
        if minutes < _HOUR:
            return self.tr("+{minutes} min").format(minutes=minutes)
        hours, rest = divmod(minutes, _HOUR)
        return self.tr("+{hours} h {minutes} min").format(hours=hours, minutes=rest)

    def _show_deadline(self, deadline: time | None) -> None:
        if deadline is None:
            self._no_alarm.show_message(self.tr("Rinnalla calls for no help."), "info")
            return
        clock = text.format_time(deadline)
        self._until.setText(self.tr("at the latest {time}").format(time=clock))
        self._no_alarm.show_message(
            self.tr(
                "Rinnalla calls for no help. Agree with a colleague who calls"
                " if you have not called by {time}."
            ).format(time=clock),
            "info",
        )
        who = self.safety.who or self.tr("the colleague")
        number = self.safety.supervisor.replace(" ", _NO_BREAK)
        boss = f" ({number})" if number else ""
        self._envelope.setText(
            self.tr("The address is in a sealed envelope that {who} has.").format(who=who)
        )
        told = (
            self.tr("{time} {who} calls you, twice, five minutes apart"),
            self.tr("{time} {who} calls the supervisor{number}"),
            self.tr("{time} {who} calls 112"),
        )
        for label, words, moment in zip(self._steps, told, self.safety.steps(), strict=True):
            label.setText(words.format(time=text.format_time(moment), who=who, number=boss))

    def _agree(self) -> None:
        asked = self.form.safety()
        problems = asked.problems() if asked is not None else ()
        self.form.show_problems(problems)
        if asked is None or problems:
            return
        self._took(visit_safety.agree(self.context.store, asked, now=self.context.now()))
        ahead = self.tr("Agreed. It is in force on its day.")
        self.notify(ahead if self._day else self.tr("Agreed. Have a good visit!"))

    def _arrive(self) -> None:
        self._took(visit_safety.arrive(self.context.store, now=self.context.now()))

    def _prolong(self) -> None:
        self._took(visit_safety.prolong(self.context.store, now=self.context.now()))

    def _end(self) -> None:
        before = self.safety
        visit_safety.end_visit(self.context.store, now=self.context.now())
        undo = partial(visit_safety.bring_back, self.context.store, before)
        self.notify(self.tr("The visit is over"), undo)
        self.refresh()

    def _took(self, safety: VisitSafety) -> None:
        self.safety = safety
        self._show()

    def _act(self) -> None:
        if self.primary_action is not None:
            self.primary_action.click()

    @override
    def layout_class_changed(self, layout_class: LayoutClass) -> None:
        narrow = layout_class is LayoutClass.COMPACT
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._show_state()  # the banner is heard from here on, not yet in the constructor

    def _renew(self) -> None:
        self._columns.setSpacing(theme.current().space(16))


def _coming_day(section: str, today: date) -> date | None:
    """The coming day that was asked for; None for today."""
    if not section:
        return None
    day = date.fromisoformat(section)
    return day if day > today else None
