"""Siirrot by client: whose entries are in the client information system, and whose wait."""

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.services.handed_over import list_handed_over
from ui import theme
from ui.context import Context
from ui.models.handed_over_model import HandedOverModel
from ui.models.shielded import shielded_handed_over
from ui.navigation import Place
from ui.pages.page import Crumb, Page
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label
from ui.widgets.table import Table
from ui.widgets.themed import follow_theme, set_shown

_SHARES = {"client": 32, "waiting": 30, "oldest": 12, "arrived": 13, "last": 13}


class _ClientsTable(Table):
    """Columns share the width there is."""

    @override
    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        room, whole = self.viewport().width(), sum(_SHARES.values())
        for column, name in enumerate(HandedOverModel.columns):
            self.setColumnWidth(column, room * _SHARES[name] // whole)


class HandedOverPage(Page):
    """One row a client; Enter or a click opens the client."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        self._seen = False
        self.model = HandedOverModel(self)
        self._title = Label(self.tr("Transfers by client"), "h1", parent=self)
        self._meta = Label("", "body", "ink2", wrap=True, parent=self)
        self._card = Card(parent=self)
        self.table = _ClientsTable(self.tr("Transfers by client"), 48, self._card)
        self.table.setObjectName("handed-over")
        self.table.setModel(self.model)
        self.empty = EmptyState(
            self.tr("Everything is handed over."),
            self.tr("Saved entries and finished plans come here by themselves."),
            parent=self,
        )
        self._column = QVBoxLayout(self)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._column.addLayout(words)
        words.addWidget(self._title)
        words.addWidget(self._meta)
        self._card.body.addWidget(self.table, 1)
        self._column.addWidget(self._card, 1)
        self._column.addWidget(self.empty, 1)
        self.table.opened.connect(self._open)
        self.refresh()
        follow_theme(self._renew)

    @override
    def breadcrumb(self) -> list[Crumb]:
        return [(self.tr("Transfers"), Place("exchange")), self.tr("Transfers by client")]

    @override
    def refresh(self) -> None:
        rows = list_handed_over(self.context.store, logged=not self._seen)
        self._seen = True
        shown = shielded_handed_over(rows, self.context.shield)
        self.model.show_clients(shown, self.context.now())
        waiting = sum(row.oldest is not None for row in rows)
        self._meta.setText(
            self.tr("%n client(s) with entries that are not handed over", "", waiting)
            if waiting
            else self.tr("Every client's entries are handed over.")
        )
        set_shown(self._card, bool(rows))
        set_shown(self.empty, not rows)

    def _open(self, index: QModelIndex) -> None:
        row = index.data(HandedOverModel.RowRole)
        if row is not None:
            self.navigate.emit(Place("client", row.client_id, "meetings"))

    def _renew(self) -> None:
        look = theme.current()
        space = look.space(24)
        self._column.setContentsMargins(space, space, space, space)
        self._column.setSpacing(look.space(16))
        self._card.body.setContentsMargins(1, look.space(8), 1, 1)
