"""*Tiimini* and *Mitä sovimme* of Asiakasnäkymä: short lists in large words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.client_view import ClientView
from ui import theme
from ui.models.client_view_texts import ClientViewTexts
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.round_icon import RoundIcon
from ui.widgets.scroll import Scroll
from ui.widgets.themed import follow_theme
from ui.widgets.turned import TurnedCard


class _List(Scroll):
    """Cards in two columns, filled anew each time."""

    columns = 2

    def __init__(self, texts: ClientViewTexts, parent: QWidget | None = None) -> None:
        self._texts = texts
        self._grid = QGridLayout()
        self._shown: list[QWidget] = []
        super().__init__(padding=0, parent=parent)
        self.body.addLayout(self._grid)
        self.body.addStretch()
        follow_theme(self._space)

    def _show(self, widgets: list[QWidget], empty: str) -> None:
        for widget in self._shown:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown = widgets or [Label(empty, "client-text", "ink2", wrap=True)]
        for number, widget in enumerate(self._shown):
            self._grid.addWidget(widget, number // self.columns, number % self.columns)

    def _space(self) -> None:
        self._grid.setSpacing(theme.current().space(16))


class ClientTeam(_List):
    """Everybody round the client by role or alias, with what they are for."""

    def show_view(self, view: ClientView) -> None:
        """Show the team."""
        cards: list[QWidget] = []
        for member in view.team:
            card = TurnedCard(16)
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(Label(member.label, "client-part", wrap=True))
            role = self._texts.member_role(member)
            if role:
                words.addWidget(Label(role, "client-note", "ink2", wrap=True))
            row = QHBoxLayout()
            row.setSpacing(theme.current().space(16))
            icon = RoundIcon(self._texts.member_icon(member), "primarySoft", "primary", 56)
            row.addWidget(icon)
            row.addLayout(words, 1)
            card.body.addLayout(row)
            card.setAccessibleName(f"{member.label} {role}".strip())
            cards.append(card)
        self._show(
            cards, self._texts.speech.translate("ClientTeam", "We will draw your team together.")
        )


class ClientAgreed(_List):
    """What was agreed last time, who does it, and what is done."""

    columns = 1

    def show_view(self, view: ClientView) -> None:
        """Show the promises; done ones have a check mark and the word."""
        cards: list[QWidget] = []
        translate = self._texts.speech.translate
        done = translate("ClientAgreed", "Done")
        for matter in view.agreed:
            card = TurnedCard(16)
            row = QHBoxLayout()
            row.setSpacing(theme.current().space(16))
            name, ink = ("circle-check", "primary") if matter.done else ("circle", "lineStrong")
            row.addWidget(IconLabel(name, ink, 32), 0, Qt.AlignmentFlag.AlignTop)
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(Label(matter.text, "client-text", wrap=True))
            more = self._texts.agreed(matter)
            said = " · ".join(part for part in (done if matter.done else "", more) if part)
            if said:
                words.addWidget(Label(said, "client-note", "ink2", wrap=True))
            row.addLayout(words, 1)
            card.body.addLayout(row)
            card.setAccessibleName(f"{matter.text} {said}".strip())
            cards.append(card)
        self._show(cards, translate("ClientAgreed", "We have not agreed on anything yet."))
