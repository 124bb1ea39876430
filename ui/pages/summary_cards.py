"""The cards beside the goals: the next meeting, the team, what to remember."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app import text
from app.domain.clients import Attention
from app.domain.summary import ClientSummary
from app.domain.today import BookingDraft
from ui import theme
from ui.gate_texts import gate_text
from ui.models.booking_texts import BookingTexts
from ui.models.summary_texts import SummaryTexts
from ui.widgets.avatar import Avatar
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.themed import follow_theme

# The note's very being stays unsaid on a page that is filled beside the client (worker-review 5).
HIDDEN_GATES: Final = frozenset({"safety-note-review"})
_CLOSE: Final = ("person", "pet", "animal")


class NextMeetingCard(Card):
    """When the next meeting is; a press moves it. Without one: *Varaa*.

    Signals:
        booking_wanted: book a time.
        change_wanted: move or change the booking.
    """

    booking_wanted = Signal()
    change_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(pressable=True, parent=parent)
        self._booked = False
        self._heading = Label(self.tr("Next meeting"), "micro", "ink2")
        self.when = Label("", "h3", wrap=True, tabular=True)
        self.details = Label("", "small", "ink2", wrap=True, tabular=True)
        self._icon = IconLabel("calendar-clock", "primary", 24)
        self.book_button = Button(self.tr("Book"), "calendar-plus")
        self.book_button.setObjectName("book")
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self._heading, self.when, self.details):
            words.addWidget(label)
        row = QHBoxLayout()
        row.addLayout(words, 1)
        row.addWidget(self._icon)
        row.addWidget(self.book_button)
        self.body.addLayout(row)
        self.book_button.clicked.connect(self.booking_wanted)
        self.pressed.connect(self._pressed)

    def show_booking(self, booking: BookingDraft | None, texts: BookingTexts, today: date) -> None:
        """Show a booking, or that there is none."""
        self._booked = booking is not None
        if booking is None:
            self.when.setText(self.tr("Not agreed yet"))
        else:
            self.when.setText(texts.when(booking, today))
            self.details.setText(texts.details(booking))
            self._icon.set_icon(texts.icon(booking), "primary")
        self.details.setVisible(self._booked)
        self._icon.setVisible(self._booked)
        self.book_button.setVisible(not self._booked)
        self.setAccessibleName(f"{self._heading.text()}: {self.when.text()}")

    def _pressed(self) -> None:
        (self.change_wanted if self._booked else self.booking_wanted).emit()


class TeamCard(Card):
    """The nearest as avatars, the rest as a number; roles, never names for entries."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("My team"), self.tr("Show"), parent=parent)
        self.action_button.setObjectName("show-team")
        self.count = Label("", "small", "ink2", wrap=True)
        self._row = QHBoxLayout()
        self._avatars = QHBoxLayout()
        self._row.addLayout(self._avatars)
        self._row.addWidget(self.count, 1)
        self.body.addLayout(self._row)
        follow_theme(self._renew_row)

    def show_team(self, summary: ClientSummary, texts: SummaryTexts) -> None:
        """Show who is there."""
        while (item := self._avatars.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for head in summary.network:
            tone = "voice" if head.kind in _CLOSE else "primary"
            words = head.label.split()
            letters = text.initials(words[0], words[1] if words[1:] else "") if words else ""
            self._add(letters, tone, head.label)
        more = summary.network_count - len(summary.network)
        if more > 0:
            self._add(f"+{more}", "neutral", "")
        nobody = self.tr("Nobody here yet. Draw the team together with the client.")
        self.count.setText(texts.people() if summary.network_count else nobody)

    def _add(self, letters: str, tone: str, name: str) -> None:
        avatar = Avatar(letters, tone, 32)  # type: ignore[arg-type]
        avatar.setToolTip(name)
        avatar.setAccessibleName(name)
        self._avatars.addWidget(avatar)

    def _renew_row(self) -> None:
        self._row.setSpacing(theme.current().space(12))
        self._avatars.setSpacing(2)


class RemindersCard(Card):
    """What the gates say of this client; each with the way to do something about it.

    Signals:
        asked: the code of the gate whose action was pressed.
    """

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Remember"), parent=parent)
        self._holder = QWidget()
        self.body.addWidget(self._holder)

    def show_reminders(self, reminders: Sequence[Attention]) -> None:
        """Show these; with none the card is away."""
        shown = [one for one in reminders if one.code not in HIDDEN_GATES]
        self.body.removeWidget(self._holder)
        self._holder.hide()
        self._holder.deleteLater()
        self._holder = QWidget()
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().space(8))
        for one in shown:
            column.addLayout(self._line(one))
        self.body.addWidget(self._holder)
        self.setVisible(bool(shown))

    def _line(self, one: Attention) -> QHBoxLayout:
        words = gate_text(one.code, one.values)
        tone = {"warn": "warn", "info": "info"}.get(words.tone, "ink2")
        row = QHBoxLayout()
        row.setSpacing(theme.current().space(12))
        row.addWidget(IconLabel(words.icon, tone, 20), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Label(words.sentence, "body", wrap=True, tabular=True))
        action = self._action(one.code)
        if action:
            button = Button(action, kind="link")
            button.setObjectName(f"reminder-{one.code}")
            button.clicked.connect(lambda _=False, code=one.code: self.asked.emit(code))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(column, 1)
        return row

    def _action(self, code: str) -> str:
        book, plan, edit = self.tr("Book"), self.tr("Open plan"), self.tr("Edit client data")
        return {
            "interim-check": book,
            "rhythm-broken": book,
            "no-plan": plan,
            "own-worker-meetings-missing": plan,
            "goals-not-reviewed": plan,
            "goal-due-outside": plan,
            "no-decision": edit,
            "weekly-without-decision": edit,
            "decision-ended": edit,
            "decision-ends": edit,
            "no-own-worker": edit,
        }.get(code, "")
