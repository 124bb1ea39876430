"""Teillä on eri tieto (13): both entries of a conflict, each under its author's name."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.exchange import BothEntries, OutboxRow
from ui import theme
from ui.models.conflict_texts import entry_texts, hidden_texts
from ui.models.outbox_texts import unit_title
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.entry_block import EntryBlock
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.round_icon import RoundIcon
from ui.widgets.scroll import Scroll
from ui.widgets.themed import follow_theme, set_shown


class ConflictDetail(Card):
    """Reads both and offers what adds; nothing here writes over anybody's entry.

    Signals:
        add_wanted: write an addition to her own entry (OutboxRow).
        beside_wanted: hand over hers beside the other one as it is (OutboxRow).
        ask_wanted: find whom to ask (OutboxRow).
        compare_wanted: both side by side (OutboxRow).
    """

    add_wanted = Signal(object)
    beside_wanted = Signal(object)
    ask_wanted = Signal(object)
    compare_wanted = Signal(object)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._today = today
        self._row: OutboxRow | None = None
        self._title = Label(self.tr("You have different facts"), "h2", wrap=True, parent=self)
        self._about = Label("", "small", "ink2", wrap=True, tabular=True, parent=self)
        self._said = Label("", "body", wrap=True, parent=self)
        self.own = EntryBlock(own=True, parent=self)
        self.other = EntryBlock(own=False, parent=self)
        self._note = Label(
            self.tr("Another's entry cannot be changed. Your addition follows your own entry."),
            "small", "ink2", wrap=True, parent=self,
        )  # fmt: skip
        self.ask_button = Button(self.tr("Ask the work pair"), "message-square", parent=self)
        self.add_button = Button(self.tr("Write an addition"), "pencil-line", "soft", parent=self)
        self.beside_button = Button(self.tr("Send mine beside it"), "send", parent=self)
        self.compare_button = Button(self.tr("Open both side by side"), kind="ghost", parent=self)
        self._lay_out()
        for button, wanted in (
            (self.ask_button, self.ask_wanted),
            (self.add_button, self.add_wanted),
            (self.beside_button, self.beside_wanted),
            (self.compare_button, self.compare_wanted),
        ):
            button.clicked.connect(lambda _=False, it=wanted: it.emit(self._row))
        follow_theme(self._renew_conflict)

    def _lay_out(self) -> None:
        heading = QVBoxLayout()
        heading.setSpacing(0)
        self._head_row = QHBoxLayout()
        self.body.addLayout(self._head_row)
        self._head_row.addWidget(
            RoundIcon("git-compare-arrows", "warnSoft", "warnInk", 40, parent=self)
        )
        self._head_row.addLayout(heading, 1)
        heading.addWidget(self._title)
        heading.addWidget(self._about)
        self._reading = Scroll(padding=0, gap=8, parent=self)
        self.body.addWidget(self._reading, 1)
        for widget in (self._said, self.own, self.other):
            self._reading.body.addWidget(widget)
        self._note_row = QHBoxLayout()
        self._reading.body.addLayout(self._note_row)
        self._note_row.addWidget(IconLabel("info", "ink2", 16, self))
        self._note_row.addWidget(self._note, 1)
        self._reading.body.addWidget(self.compare_button)
        self._last = self._reading.body.count()
        self._reading.body.addStretch()
        self._pair = QHBoxLayout()
        self.body.addLayout(self._pair)
        self._pair.addWidget(self.ask_button, 1)
        self._pair.addWidget(self.add_button, 1)
        self.body.addWidget(self.beside_button)

    def show_conflict(self, row: OutboxRow, both: BothEntries | None) -> None:
        """Show both entries; None while the screen is shielded."""
        self._row = row
        own, other = entry_texts(both, self._today(), short=True) if both else hidden_texts()
        self._about.setText(f"{row.client_name} · {unit_title(row)}")
        self._said.setText(
            self.tr("Both entries stay under their authors' names. What differs is marked.")
            if both is None or other
            else self.tr("The other end has another entry here. It has not told its words.")
        )
        self.own.show_entry(own.title, own.meta, own.pieces)
        set_shown(self.other, other is not None)
        set_shown(self.compare_button, other is not None)
        if other is not None:
            self.other.show_entry(other.title, other.meta, other.pieces)
        self.setAccessibleName(f"{unit_title(row)}: {self._title.text()}")

    def set_narrow(self, narrow: bool) -> None:
        """Leave the height to the entries: what explains, and is done rarely, comes after them."""
        self._reading.body.insertWidget(2 if narrow else 0, self._said)
        if narrow:
            self._reading.body.insertWidget(self._last, self.beside_button)
        else:
            self.body.addWidget(self.beside_button)
        for entry in (self.own, self.other):
            entry.set_dense(narrow)

    def _renew_conflict(self) -> None:
        look = theme.current()
        self._head_row.setSpacing(look.space(12))
        self._note_row.setSpacing(look.space(8))
        self._pair.setSpacing(look.space(8))
