"""The next meeting in full: what to mind, what was agreed last, what is aimed at."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app import text
from app.domain.goals import StepStatus
from app.domain.meetings import ContactForm
from app.domain.today import DayItem
from app.reference.vocabularies import Vocabulary
from ui.navigation import Place, log_place
from ui.vocabulary import Words
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.head_row import HeadRow
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.steps import Steps, StepsData
from ui.widgets.tag import Tag


class NextMeetingCard(Card):
    """Who, when, what to know at the door; one press begins the log.

    Signals:
        navigate: go to a place (Place).
    """

    navigate = Signal(object)

    def __init__(
        self, item: DayItem, words: Words, now: datetime, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._item = item
        self._words = words
        self.set_state("next")
        self.setAccessibleName(self.tr("Next: {name}").format(name=item.client_name))
        self.log_button = Button(self.tr("Log a meeting"), "pen-line", "primary")
        self.open_button = Button(self.tr("Open client"), kind="ghost")
        self.last_button = Button(self.tr("Last time"), "history", "ghost")
        self.last_button.setToolTip("F4")
        self.body.addLayout(self._heading(now))
        if item.safety_note is not None:
            self.body.addWidget(self._note())
        middle = self._middle()
        if middle is not None:
            self.body.addWidget(middle)
        self._buttons = FlowLayout()
        self._buttons.addWidget(self.log_button)
        self._buttons.addWidget(self.open_button)
        self._buttons.addWidget(self.last_button)
        self.body.addLayout(self._buttons)
        network = item.form is ContactForm.NETWORK
        log = log_place(item.client_id, "booking", item.booking_id, network=network)
        self.log_button.clicked.connect(lambda: self.navigate.emit(log))
        self.open_button.clicked.connect(
            lambda: self.navigate.emit(Place("client", item.client_id))
        )
        self.last_button.clicked.connect(
            lambda: self.navigate.emit(Place("last-time", item.client_id))
        )

    def _heading(self, now: datetime) -> QVBoxLayout:
        item = self._item
        first = HeadRow()
        first.setSpacing(8)
        first.add(Label(item.client_name, "h2", wrap=True))
        if item.form:
            icon = self._words.icon(Vocabulary.CONTACT_FORMS, item.form)
            first.add(Tag(self._words.label(Vocabulary.CONTACT_FORMS, item.form), "primary", icon))
        first.add_stretch()
        if item.notice_count:
            # Only how many: what they say is read on the client's page (worker-review.md 5).
            notices = self.tr("Notices ({count})").format(count=item.notice_count)
            first.add(Tag(notices, "outline", "sticky-note"))
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addLayout(first)
        lines.addWidget(Label(self._when(now), "small", "ink2", wrap=True, tabular=True))
        return lines

    def _when(self, now: datetime) -> str:
        item = self._item
        parts = [self.tr("Next"), self._until(now)]
        if item.week_number and item.week_count:
            parts.append(
                self.tr("week {number}/{count} of the period").format(
                    number=item.week_number, count=item.week_count
                )
            )
        if item.place:
            parts.append(self._words.label(Vocabulary.PLACES, item.place))
        if item.pair:
            parts.append(self.tr("with {name}").format(name=item.pair))
        return " · ".join(part for part in parts if part)

    def _until(self, now: datetime) -> str:
        minutes = round((self._item.start - now).total_seconds() / 60)
        if minutes <= 0:
            return self.tr("now")
        if minutes < 60:
            return self.tr("in {minutes} min").format(minutes=minutes)
        hours, minutes = divmod(minutes, 60)
        return self.tr("in {hours} h {minutes} min").format(hours=hours, minutes=minutes)

    def _note(self) -> QFrame:
        # The note's text shows in Tänään; elsewhere only on press (ui.md 1.4).
        note = self._item.safety_note
        frame = QFrame()
        frame.setObjectName("banner")
        frame.setProperty("status", "warn")
        row = QHBoxLayout(frame)
        row.setContentsMargins(12, 6, 12, 6)
        row.addWidget(IconLabel("triangle-alert", "warnInk", 18))
        if note is not None:
            row.addWidget(Label(note.text, "small-strong", "warnInk", wrap=True), 1)
            signed = self.tr("{author} {day} · check {review}").format(
                author=text.call_name(note.author),
                day=text.format_date(note.written_on, year=False),
                review=text.format_date(note.review_on, year=False),
            )
            row.addWidget(Label(signed, "micro", "warnInk", tabular=True))
        return frame

    def _middle(self) -> QWidget | None:
        item = self._item
        if not (item.agreed_last or item.aim):
            return None
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        if item.agreed_last:
            day = text.format_date(item.agreed_on, year=False) if item.agreed_on else ""
            head = self.tr("Agreed last time {day}").format(day=day)
            row.addLayout(_pair(head, Label(item.agreed_last, wrap=True)), 3)
        if item.aim:
            head = self.tr("What we aim at: {aim}").format(aim=item.aim)
            done = sum(step.status is StepStatus.DONE for step in item.steps)
            reading = self.tr("{done} of {total} steps done").format(
                done=done, total=len(item.steps)
            )
            steps = Steps(StepsData(len(item.steps), done), 9, 48, reading)
            row.addLayout(_pair(head, steps), 2)
        return holder


def _pair(head: str, below: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(ElidedLabel(head, "micro-strong", "ink2", tabular=True))
    column.addWidget(below)
    column.addStretch()
    return column
