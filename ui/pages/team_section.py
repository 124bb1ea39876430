"""Minun tiimini as a list (08): the same people as on the map, by the five sectors, in words."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.network import NetworkPersonRow, Sector
from app.errors import UserError
from app.services import goals, network
from ui import theme
from ui.context import Context
from ui.layout_class import LayoutClass
from ui.models.team_texts import TeamTexts
from ui.navigation import Place
from ui.pages.client_section import ClientSection
from ui.pages.network_consent_line import NetworkConsentLine
from ui.pages.team_row import TeamRow
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label
from ui.widgets.scroll import Scroll
from ui.widgets.themed import follow_theme


class TeamSection(ClientSection):
    """Its own action is *Lisää*, so logging a meeting is soft here (ui.md 1.7)."""

    logs_meetings = False

    def __init__(self, context: Context, client_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(context, client_id, parent)
        self.rows: list[TeamRow] = []
        self.add_button = Button(self.tr("Add"), "plus", "primary")
        self.add_button.setObjectName("add-person")
        self.add_button.setAccessibleName(self.tr("Add a person, pet or place"))
        self.primary_action = self.add_button
        self.consent = NetworkConsentLine(context.today)
        self.empty = EmptyState(
            self.tr("Nobody here yet"),
            self.tr("Ask the client: who gives you strength, who helps, whom do you wish for?"),
            with_scene=False,
        )
        self._cards: dict[Sector, Card] = {}
        self._scroll = Scroll(padding=0)
        self._scroll.setObjectName("team-scroll")
        self._lay_out()
        self._connect()
        self._read(logged=True)
        follow_theme(self._renew)

    def _lay_out(self) -> None:
        self._top = QHBoxLayout()
        self._top.addWidget(self.consent, 1)
        self._top.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignTop)
        self._grid_holder = QWidget()
        self._grid = QHBoxLayout(self._grid_holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._sides = (QVBoxLayout(), QVBoxLayout())
        for side in self._sides:
            self._grid.addLayout(side, 1)
        texts = self._texts()
        for sector in Sector:
            self._cards[sector] = Card(texts.sector(sector))
        self._scroll.body.addWidget(self._grid_holder)
        self._scroll.body.addStretch()
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._top)
        self._column.addWidget(self._scroll, 1)
        self._column.addWidget(self.empty, 1)

    def _connect(self) -> None:
        self.add_button.clicked.connect(self._add)
        self.consent.given.connect(self._consent_given)

    @override
    def refresh(self) -> None:
        self._read(logged=False)

    def row(self, person_id: UUID) -> TeamRow:
        """Give the row of a person."""
        return next(row for row in self.rows if row.person_id == person_id)

    @override
    def show_record(self, record_id: UUID) -> None:
        self.navigate.emit(Place("person", self.client_id, record_id=record_id))

    @override
    def set_layout_class(self, layout_class: LayoutClass) -> None:
        super().set_layout_class(layout_class)
        self.consent.set_wrapped(layout_class is LayoutClass.COMPACT)
        self._place_cards()
        self._renew()

    def _texts(self) -> TeamTexts:
        return TeamTexts(self.context.today())

    def _read(self, *, logged: bool) -> None:
        store = self.context.store
        people = network.list_network(store, self.client_id, logged=logged)
        titles = {
            goal.id: goal.label for goal in goals.list_goals(store, self.client_id, logged=False)
        }
        self.rows = []
        for sector, card in self._cards.items():
            found = [one for one in people if one.sector is sector]
            self._fill(card, found, titles)
        self.consent.show_date(network.network_consent(store, self.client_id))
        self.consent.setVisible(bool(people))
        self._scroll.setVisible(bool(people))
        self.empty.setVisible(not people)
        self._place_cards()

    def _fill(self, card: Card, people: list[NetworkPersonRow], titles: dict[UUID, str]) -> None:
        while card.body.count() > 1:  # the heading stays
            item = card.body.takeAt(1)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        texts = self._texts()
        card.set_meta(str(len(people)) if people else "")
        if not people:
            card.body.addWidget(Label(self.tr("Nobody here yet."), "small", "ink2"))
        for number, person in enumerate(people):
            if number:
                line = QFrame()
                line.setObjectName("line")
                card.body.addWidget(line)
            row = TeamRow(person, titles, texts)
            row.clicked.connect(lambda _=False, chosen=person.id: self.show_record(chosen))
            self.rows.append(row)
            card.body.addWidget(row)

    def _place_cards(self) -> None:
        """Two columns of about the same height where there is room, else one."""
        for side in self._sides:
            while (item := side.takeAt(0)) is not None:
                del item
        single = self.layout_class is LayoutClass.COMPACT
        heights = [0, 0]
        for card in self._cards.values():
            number = 0 if single or heights[0] <= heights[1] else 1
            self._sides[number].addWidget(card)
            heights[number] += card.body.count()
        for layout in self._sides:
            layout.addStretch()
        self._grid.setStretch(1, 0 if single else 1)

    def _add(self) -> None:
        self.navigate.emit(Place("person", self.client_id))

    def _consent_given(self, on: date) -> None:
        try:
            network.set_network_consent(self.context.store, self.client_id, on)
        except UserError as error:
            self.failed.emit(error)
            return
        self.notify(self.tr("Consent to the team map stored"))
        self.stored.emit()

    def _renew(self) -> None:
        look = theme.current()
        self._column.setContentsMargins(0, 0, look.space(24), 0)
        self._column.setSpacing(look.space(12))
        self._grid.setSpacing(look.space(16))
        self._grid.setContentsMargins(0, 0, 0, look.space(24))
        for side in self._sides:
            side.setSpacing(look.space(16))
