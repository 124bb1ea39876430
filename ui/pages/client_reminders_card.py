"""What the gates say of one client, on the client's page."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.clients import Attention
from ui import theme
from ui.gate_texts import gate_text
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label

# The note's very being stays unsaid on a page that is filled beside the client (worker-review 5).
HIDDEN_GATES: Final = frozenset({"safety-note-review"})


class ClientRemindersCard(Card):
    """What the gates say of this client; each with the way to do something about it.

    Signals:
        asked: the code of the gate whose action was pressed.
    """

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Remember"), parent=parent)
        self._holder = QWidget()
        self.body.addWidget(self._holder)

    def show_reminders(self, reminders: Sequence[Attention], *, shielded: bool = False) -> None:
        """Show these, or with the shield only how many; with none the card is away."""
        shown = [one for one in reminders if one.code not in HIDDEN_GATES]
        self.set_meta(self.tr("%n hidden", "", len(shown)) if shielded else "")
        self.body.removeWidget(self._holder)
        self._holder.hide()
        self._holder.deleteLater()
        self._holder = QWidget()
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().space(8))
        for one in [] if shielded else shown:
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
