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
from ui.widgets.themed import set_shown

OWN_INSTRUCTION: Final = "own-instruction"
# The note's very being stays unsaid on a page that is filled beside the client (worker-review 5).
HIDDEN_GATES: Final = frozenset({"safety-note-review", "safety-plan-missing", "safety-plan-review"})

_SECTIONS: Final = {
    "period": (
        "consent-missing", "consent-withdrawn", "no-assessment", "pair-start-missing",
        "pair-check-overdue", "pair-end-missing", "final-evaluation-missing", "start-due",
    ),
    "errands": ("appeal-ends", "errand-late"),
    "records": ("overlap-unnoted", "guardian-missing"),
    "measures": ("measure-due",),
}  # fmt: skip


def section_of(code: str) -> str:
    """Give the section of the client's page in which a gate's matter is taken care of."""
    return next((name for name, codes in _SECTIONS.items() if code in codes), "")


class ClientRemindersCard(Card):
    """What the gates say of this client; each with the way to do something about it.

    Signals:
        asked: the code of the gate whose action was pressed, or OWN_INSTRUCTION.
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
        set_shown(self, bool(shown))

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
        if one.values.get("own") is not None:
            button = Button(self.tr("If I'm not heard from"), kind="link")
            button.setObjectName("reminder-own-instruction")
            button.clicked.connect(lambda: self.asked.emit(OWN_INSTRUCTION))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(column, 1)
        return row

    def _action(self, code: str) -> str:
        section = section_of(code)
        if section:
            return {
                "period": self.tr("Open the period"),
                "errands": self.tr("Open the errands"),
                "records": self.tr("Open the other facts"),
                "measures": self.tr("Open the measures"),
            }[section]
        book, plan, edit = self.tr("Book"), self.tr("Open plan"), self.tr("Edit client data")
        return {
            "interim-check": book,
            "feedback-due": self.tr("Ask for feedback"),
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
