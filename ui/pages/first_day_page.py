"""The guided first day in the practice store: seven things, the last one a tried restore (I9.7)."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.services.first_day import (
    FirstDay,
    FirstDayStep,
    begin_first_day,
    leave_first_day,
    load_first_day,
)
from ui import theme
from ui.context import Context
from ui.layout_class import LayoutClass
from ui.models.first_day_texts import PLACES, count_words, step_words
from ui.navigation import Place
from ui.pages.page import Crumb, Page
from ui.pages.restore_trial_view import RestoreTrialView
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.scroll import Scroll
from ui.widgets.themed import follow_theme, set_shown


class FirstDayLine(QWidget):
    """A step: its mark, what it is, what to do, and the way there."""

    def __init__(self, step: FirstDayStep, verb: str, parent: QWidget) -> None:
        super().__init__(parent)
        words = step_words(step)
        self._title = words.title
        self.mark = IconLabel("circle", "ink3", 24, self)
        self.button = Button(verb, parent=self)
        self.button.setAccessibleName(f"{verb}: {words.title}")
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(Label(words.title, "strong", wrap=True, parent=self))
        told.addWidget(Label(words.meaning, "small", "ink2", wrap=True, parent=self))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.mark)
        self._row.addLayout(told, 1)
        self._row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        follow_theme(self._renew)

    def show_state(self, *, done: bool, current: bool) -> None:
        """Show whether it was tried, and whether it is the next."""
        icon = "circle-check" if done else "circle-dot" if current else "circle"
        self.mark.set_icon(icon, "ok" if done else "primary" if current else "ink3")
        told = self.tr("Tried") if done else self.tr("Next") if current else self.tr("To come")
        self.mark.setAccessibleName(told)
        self.setAccessibleName(f"{self._title}: {told}")
        self.button.set_kind("primary" if current else "secondary")

    def _renew(self) -> None:
        self._row.setSpacing(theme.current().space(12))


class FirstDayPage(Page):
    """The steps with their marks; each is ticked by what she does, wherever she does it."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        self.count = Label("", "body", "ink2", tabular=True, parent=self)
        steps = Card(self.tr("Try these"), parent=self)
        self.lines = {
            step: FirstDayLine(
                step,
                self.tr("Try it") if step is FirstDayStep.RESTORE else self.tr("Show me"),
                steps,
            )
            for step in FirstDayStep
        }
        for line in self.lines.values():
            steps.body.addWidget(line)
        self._steps_card = steps
        self.trial_card = Card(self.tr("Trying a restore"), parent=self)
        self.trial = RestoreTrialView(context.jobs, self.trial_card)
        self.trial_card.body.addWidget(self.trial)
        self.leave_button = Button(self.tr("Leave the first day"), kind="ghost", parent=self)
        self._lay_out()
        for step, line in self.lines.items():
            line.button.clicked.connect(partial(self._go, step))
        self.trial.ended.connect(self.refresh)
        self.leave_button.clicked.connect(self._leave_or_begin)
        self.refresh()
        follow_theme(self._renew)

    def _lay_out(self) -> None:
        scroll = self._scroll = Scroll(padding=24, gap=16, parent=self)
        scroll.setObjectName("first-day-scroll")
        heading = QVBoxLayout()
        heading.setSpacing(0)
        heading.addWidget(Label(self.tr("Your first day"), "h1", parent=self))
        lead = self.tr(
            "About 15 minutes with invented clients. Leave it when you like and go on later."
        )
        heading.addWidget(Label(lead, "body", "ink2", wrap=True, parent=self))
        heading.addWidget(self.count)
        self._columns = QBoxLayout(QBoxLayout.Direction.RightToLeft)
        self._columns.addWidget(self.trial_card, 2, Qt.AlignmentFlag.AlignTop)
        self._columns.addWidget(self._steps_card, 3, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.addWidget(self.leave_button)
        foot.addStretch()
        scroll.body.addLayout(heading)
        scroll.body.addLayout(self._columns)
        scroll.body.addLayout(foot)
        scroll.body.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)

    @override
    def breadcrumb(self) -> list[Crumb]:
        return [(self.tr("Today"), Place("today")), self.tr("Your first day")]

    @override
    def refresh(self) -> None:
        self.day: FirstDay = load_first_day(self.context.store)
        current = self.day.current
        for step, line in self.lines.items():
            line.show_state(done=step in self.day.done, current=step is current)
        self.count.setText(count_words(len(self.day.done)))
        self.primary_action = None if current is None else self.lines[current].button
        begun = self.day.going is True
        leave, begin = self.tr("Leave the first day"), self.tr("Begin the first day")
        self.leave_button.setText(leave if begun else begin)
        set_shown(self.trial_card, self.trial.is_running() or self.trial.trial is not None)

    def _go(self, step: FirstDayStep) -> None:
        if self.day.going is not True:
            begin_first_day(self.context.store)
        if step is not FirstDayStep.RESTORE:
            self.navigate.emit(PLACES[step])
            return
        set_shown(self.trial_card, True)
        self._scroll.verticalScrollBar().setValue(0)
        self.trial.run(self.context.store, self.context.now)

    def _leave_or_begin(self) -> None:
        if self.day.going is True:
            leave_first_day(self.context.store)
            self.notify(self.tr("Go on any time: Settings, Practice."))
            self.navigate.emit(Place("today"))
        else:
            begin_first_day(self.context.store)
            self.stored.emit()
            self.refresh()

    @override
    def layout_class_changed(self, layout_class: LayoutClass) -> None:
        wide = layout_class is LayoutClass.WIDE
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.RightToLeft if wide else direction.TopToBottom)

    def _renew(self) -> None:
        look = theme.current()
        self._columns.setSpacing(look.space(16))
        self._steps_card.body.setSpacing(look.space(16))
