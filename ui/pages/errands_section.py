"""Asiointipolut: every matter of the client until it is settled (E32, E46)."""

from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.errands import ErrandRow
from app.services import errands
from ui import theme
from ui.context import Context
from ui.navigation import Place
from ui.pages.client_section import ClientSection
from ui.pages.errand_card import ErrandCard
from ui.widgets.after_paint import AfterPaint
from ui.widgets.buttons import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.head_row import HeadRow
from ui.widgets.label import Label
from ui.widgets.scroll import Scroll
from ui.widgets.themed import follow_theme, set_shown

_IN_SIGHT: Final = 4  # cards; the others are made after the first paint


class ErrandsSection(ClientSection):
    """Open matters first, by the day of the next step; its own action is *Uusi asia*."""

    logs_meetings = False

    def __init__(self, context: Context, client_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(context, client_id, parent)
        self.cards: list[ErrandCard] = []
        self.title = Label(self.tr("Errands to the end"), "h2", wrap=True)
        self.meta = Label("", "small", "ink2", wrap=True, tabular=True)
        self.add_button = Button(self.tr("New errand"), "plus", "primary")
        self.add_button.setObjectName("add-errand")
        self.primary_action = self.add_button
        self.empty = EmptyState(
            self.tr("No errands yet"),
            self.tr("Kela, housing, debts, a statement: write it here and walk it to its end."),
            with_scene=False,
        )
        self._scroll = Scroll(padding=0)
        self._scroll.setObjectName("errands-scroll")
        self._below = AfterPaint(self)
        self._lay_out()
        self.add_button.clicked.connect(lambda: self._go("errand"))
        self._read(logged=True)
        follow_theme(self._renew)

    def _lay_out(self) -> None:
        heading = QVBoxLayout()
        heading.setSpacing(0)
        heading.addWidget(self.title)
        heading.addWidget(self.meta)
        self._top = HeadRow()
        self._top.add(heading, 1)
        self._top.add(self.add_button, 0, Qt.AlignmentFlag.AlignTop)
        self._scroll.body.addStretch()
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._top)
        self._column.addWidget(self._scroll, 1)
        self._column.addWidget(self.empty, 1)

    @override
    def refresh(self) -> None:
        self._read(logged=False)

    @override
    def show_record(self, record_id: UUID) -> None:
        self._go("errand", record_id=record_id)

    def card(self, errand_id: UUID) -> ErrandCard:
        """Give the card of a matter."""
        self._below.finish()
        return next(card for card in self.cards if card.row.errand.id == errand_id)

    def _read(self, *, logged: bool) -> None:
        rows = errands.list_errands(self.context.store, self.client_id, logged=logged)
        for card in self.cards:
            self._scroll.body.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = []
        for row in rows[:_IN_SIGHT]:
            self._add_card(row)
        self._below.fill(*(partial(self._add_card, row) for row in rows[_IN_SIGHT:]))
        is_open = sum(not row.is_done for row in rows)
        self.meta.setText(
            self.tr("{open} open, {done} settled").format(open=is_open, done=len(rows) - is_open)
            if rows
            else ""
        )
        set_shown(self._scroll, bool(rows))
        set_shown(self.empty, not rows)

    def _add_card(self, row: ErrandRow) -> None:
        card = ErrandCard(self.context, row)
        errand_id = row.errand.id
        card.event_wanted.connect(lambda: self._go("errand-event", record_id=errand_id))
        card.edit_wanted.connect(lambda: self._go("errand", record_id=errand_id))
        self._scroll.body.insertWidget(len(self.cards), card)
        self.cards.append(card)

    def _go(self, page: str, record_id: UUID | None = None) -> None:
        self.navigate.emit(Place(page, self.client_id, record_id=record_id))

    def _renew(self) -> None:
        look = theme.current()
        self._column.setContentsMargins(0, 0, look.space(24), 0)
        self._column.setSpacing(look.space(12))
        self._scroll.body.setContentsMargins(0, 0, 0, look.space(24))
