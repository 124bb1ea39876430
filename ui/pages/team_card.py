"""Minun tiimini in one card: who stands nearest, and how many there are."""

from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app import text
from app.domain.summary import ClientSummary
from ui import theme
from ui.models.summary_texts import SummaryTexts
from ui.widgets.avatar import Avatar
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.themed import follow_theme

_CLOSE: Final = ("person", "pet")


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
