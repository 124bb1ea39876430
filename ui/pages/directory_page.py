"""The directory of services: one for all clients, written once, offered on maps and in errands."""

from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app import text
from app.domain.network import ServiceEntry
from app.errors import UserError
from app.services import service_directory
from ui import theme
from ui.context import Context
from ui.models.team_texts import TeamTexts
from ui.navigation import Place
from ui.pages.page import Crumb, Page
from ui.translation import current_language
from ui.widgets.buttons import Button
from ui.widgets.checks import CheckBox
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.head_row import HeadRow
from ui.widgets.label import Label
from ui.widgets.row_card import RowCard
from ui.widgets.scroll import Scroll
from ui.widgets.tag import Tag
from ui.widgets.text_inputs import LineEdit
from ui.widgets.themed import follow_theme, set_shown


class ServiceCard(RowCard):
    """One service: what it is, its number, where it stands; its two buttons name it."""

    def __init__(
        self, entry: ServiceEntry, texts: TeamTexts, parent: QWidget | None = None
    ) -> None:
        super().__init__(entry.name, parent=parent)
        self.entry = entry
        retired = entry.retired_on is not None
        about = f"{texts.kind(entry.kind)} · {texts.sector(entry.sector)}"
        if entry.retired_on is not None:
            told = self.tr("Not offered since {day}")
            day = text.format_date(entry.retired_on)
            self.add_to_head(Tag(told.format(day=day), "neutral", "archive"))
        about = f"{about} · {entry.phone}" if entry.phone else about
        lines = [part for part in (about, entry.note) if part]
        self.setAccessibleName(", ".join((entry.name, *lines)))
        self.edit_button = Button(self.tr("Edit"), "pencil")
        self.edit_button.setAccessibleName(self.tr("Edit: {name}").format(name=entry.name))
        verb = self.tr("Offer again") if retired else self.tr("Offer no more")
        self.retire_button = Button(verb, "archive-restore" if retired else "archive", "ghost")
        self.retire_button.setAccessibleName(f"{verb}: {entry.name}")
        self.add_to_head(self.retire_button)
        self.add_to_head(self.edit_button)
        for line in lines:
            self.add_row(Label(line, "body", "ink2", wrap=True, tabular=True))


class DirectoryPage(Page):
    """Nothing here is about a client; where an entry stands is not told either."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        self._texts = TeamTexts(context.today())
        self._entries: tuple[ServiceEntry, ...] = ()
        self.cards: list[ServiceCard] = []
        self.search = LineEdit(self.tr("Search a service or a number"))
        self.search.setObjectName("search-service")
        self.search.setAccessibleName(self.tr("Search a service or a number"))
        self.retired = CheckBox(self.tr("Show those no longer offered"))
        self.retired.setObjectName("show-retired")
        self.new_button = Button(self.tr("Add a service"), "plus", "primary")
        self.primary_action = self.new_button
        self.empty = EmptyState(
            self.tr("No services yet"),
            self.tr("What is written here once is offered for every client’s team and errands."),
            self.tr("Add a service"),
            "plus",
        )
        self.partners = QWidget(self)
        self.partner_buttons = self._make_partners()
        self.none_found = Label(self.tr("Nothing found"), "body", "ink2")
        self._lay_out()
        self._connect()
        self.refresh()
        follow_theme(self._renew)

    def _lay_out(self) -> None:
        self._scroll = Scroll(gap=12)
        self._head = HeadRow()
        self._head.add(Label(self.tr("Directory of services"), "h1"))
        self._head.add_stretch()
        self._head.add(self.new_button)
        self._filter = QHBoxLayout()
        self._filter.addWidget(self.search, 1)
        self._filter.addWidget(self.retired)
        lead = self.tr("One directory for all clients. A new number is written once.")
        self._scroll.body.addLayout(self._head)
        self._scroll.body.addWidget(Label(lead, "body", "ink2", wrap=True))
        self._scroll.body.addLayout(self._filter)
        self._scroll.body.addWidget(self.partners)
        self._scroll.body.addWidget(self.none_found)
        self._scroll.body.addWidget(self.empty)
        self._scroll.body.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._scroll)

    def _make_partners(self) -> dict[str, Button]:
        """A button for each usual partner; her county's number is written in the dialog."""
        column = QVBoxLayout(self.partners)
        column.setContentsMargins(0, 0, 0, 0)
        told = self.tr("Usual partners, ready to be added")
        column.addWidget(Label(told, "label", "ink2", parent=self.partners))
        holder = QWidget(self.partners)
        flow = FlowLayout(holder)
        found = {}
        for one in service_directory.partners_to_offer(()):
            button = Button(one.label(current_language()), "plus", parent=holder)
            button.clicked.connect(partial(self._add_partner, one.id))
            flow.addWidget(button)
            found[one.id] = button
        column.addWidget(holder)
        return found

    def _connect(self) -> None:
        self.new_button.clicked.connect(self._add)
        self.empty.action_pressed.connect(self._add)
        self.search.textChanged.connect(self._show)
        self.retired.toggled.connect(self._show)

    @override
    def breadcrumb(self) -> list[Crumb]:
        return [self.tr("Directory of services")]

    @override
    def refresh(self) -> None:
        self._entries = service_directory.list_services(self.context.store, retired=True)
        self._show()

    def _show(self) -> None:
        for card in self.cards:
            self._scroll.body.removeWidget(card)
            card.hide()
            card.deleteLater()
        wanted = self.search.text().casefold().strip()
        self.cards = [
            self._card(entry)
            for entry in self._entries
            if (self.retired.isChecked() or entry.retired_on is None)
            and wanted in f"{entry.name} {entry.phone} {entry.note}".casefold()
        ]
        first = self._scroll.body.count() - 1
        for number, card in enumerate(self.cards):
            self._scroll.body.insertWidget(first + number, card)
        set_shown(self.empty, not self._entries)
        set_shown(self.none_found, bool(self._entries) and not self.cards)
        offered = {one.id for one in service_directory.partners_to_offer(self._entries)}
        for partner_id, button in self.partner_buttons.items():
            set_shown(button, partner_id in offered)
        set_shown(self.partners, bool(offered) and not wanted)
        has_retired = any(entry.retired_on is not None for entry in self._entries)
        set_shown(self.retired, has_retired)
        set_shown(self.search, bool(self._entries))

    def _card(self, entry: ServiceEntry) -> ServiceCard:
        card = ServiceCard(entry, self._texts)
        card.edit_button.clicked.connect(
            lambda: self.navigate.emit(Place("service", record_id=entry.id))
        )
        card.retire_button.clicked.connect(lambda: self._retire(entry))
        return card

    def _add(self) -> None:
        self.navigate.emit(Place("service"))

    def _add_partner(self, partner_id: str) -> None:
        self.navigate.emit(Place("service", section=partner_id))

    def _retire(self, entry: ServiceEntry) -> None:
        store, today = self.context.store, self.context.today()
        back = entry.retired_on is not None
        try:
            if back:
                service_directory.offer_again(store, entry.id)
            else:
                service_directory.retire_service(store, entry.id, on=today)
        except UserError as error:
            self.failed.emit(error)
            return
        self.refresh()
        self.stored.emit()
        if not back:
            undo = partial(_offer_again, self.context, entry.id)
            self.notify(self.tr("No longer offered. Who stands on a map stays there."), undo)

    def _renew(self) -> None:
        look = theme.current()
        self._head.setSpacing(look.space(12))
        self._filter.setSpacing(look.space(12))


def _offer_again(context: Context, service_id: UUID) -> Place:
    service_directory.offer_again(context.store, service_id)
    return Place("directory")
