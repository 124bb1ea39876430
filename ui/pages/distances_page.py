"""Matkataulukko: places at the left, the ways from the chosen one at the right; no map."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.distances import DistancePage, PlaceRow
from app.errors import UserError
from app.services import distances
from ui import theme
from ui.context import Context
from ui.layout_class import LayoutClass
from ui.models.distance_models import PlaceModel, WayModel, place_lines, way_lines
from ui.models.shielded import shielded_places
from ui.models.travel_texts import place_name
from ui.navigation import Place
from ui.pages.page import Crumb, Page
from ui.widgets.buttons import Button
from ui.widgets.head_row import HeadRow
from ui.widgets.label import Label
from ui.widgets.table import Table
from ui.widgets.themed import follow_theme


class DistancesPage(Page):
    """Enter on a way writes it down. `place.record_id` is the place that is chosen first."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        self.shown: DistancePage | None = None
        self._places: tuple[PlaceRow, ...] = ()
        self.places = PlaceModel(self)
        self.ways = WayModel(self)
        self.place_table = Table(self.tr("Places"), 44, self)
        self.place_table.setObjectName("travel-places")
        self.place_table.setModel(self.places)
        self.place_table.stretch_column(0)
        self.way_table = Table(self.tr("Ways from the chosen place"), 44, self)
        self.way_table.setObjectName("travel-ways")
        self.way_table.setModel(self.ways)
        self.way_table.stretch_column(0)
        self.new_button = Button(self.tr("Add a place"), "plus", "primary", parent=self)
        self.new_button.setObjectName("new-travel-place")
        self.primary_action = self.new_button
        self.edit_button = Button(self.tr("Change the place"), "pencil", parent=self)
        self.remove_button = Button(self.tr("Remove the place"), "trash-2", "ghost", parent=self)
        self.write_button = Button(self.tr("Write the way"), "pen-line", parent=self)
        self.forget_button = Button(self.tr("Forget the way"), "trash-2", "ghost", parent=self)
        self.start = Label("", "h2", wrap=True, parent=self)
        self._lay_out()
        self._connect()
        self._read(logged=True, chosen=place.record_id)
        follow_theme(self._renew)

    def _lay_out(self) -> None:
        self._head = HeadRow()
        self._head.add(Label(self.tr("Distance table"), "h1", parent=self), 1)
        self._head.add(self.new_button)
        lead = self.tr(
            "Your own kilometres and minutes. There is no map: what you have not written "
            "is told, never guessed. Back is the same unless you say otherwise."
        )
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self._left_buttons, self._right_buttons = QHBoxLayout(), QHBoxLayout()
        self._left.addWidget(self.place_table, 1)
        self._left.addLayout(self._left_buttons)
        self._right.addWidget(self.start)
        self._right.addWidget(self.way_table, 1)
        self._right.addLayout(self._right_buttons)
        for row, buttons in (
            (self._left_buttons, (self.edit_button, self.remove_button)),
            (self._right_buttons, (self.write_button, self.forget_button)),
        ):
            for button in buttons:
                row.addWidget(button)
            row.addStretch()
        self._columns = QHBoxLayout()
        self._columns.addLayout(self._left, 2)
        self._columns.addLayout(self._right, 3)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(Label(lead, "body", "ink2", wrap=True, parent=self))
        self._column.addLayout(self._columns, 1)

    def _connect(self) -> None:
        self.place_table.selectionModel().currentRowChanged.connect(self._show_ways)
        self.way_table.selectionModel().currentRowChanged.connect(self._enable)
        self.way_table.opened.connect(self._write)
        self.new_button.clicked.connect(lambda: self.navigate.emit(Place("travel-place")))
        self.edit_button.clicked.connect(self._edit)
        self.remove_button.clicked.connect(self._remove)
        self.write_button.clicked.connect(lambda: self._write(self.way_table.currentIndex()))
        self.forget_button.clicked.connect(self._forget)

    @override
    def breadcrumb(self) -> list[Crumb]:
        return [(self.tr("Today"), Place("today")), self.tr("Distance table")]

    @override
    def refresh(self) -> None:
        chosen = self.chosen()
        self._read(logged=False, chosen=chosen.id if chosen else None)

    def chosen(self) -> PlaceRow | None:
        """Give the place from which the ways are shown."""
        row = self.place_table.currentIndex().row()
        return self.places.rows[row].place if 0 <= row < len(self.places.rows) else None

    def _read(self, *, logged: bool, chosen: UUID | None) -> None:
        self.shown = distances.load_distances(self.context.store, logged=logged)
        self._places = shielded_places(self.shown.places, self.context.shield)
        way = self.way_table.currentIndex().row()
        self.places.set_rows(place_lines(self.shown, self._places))
        self.place_table.selectRow(self.places.place_of(chosen))
        self._show_ways()
        self.way_table.selectRow(max(way, 0))
        self._enable()

    def _show_ways(self) -> None:
        place, page = self.chosen(), self.shown
        if place is None or page is None:
            self.ways.set_rows(())
            return
        self.start.setText(self.tr("From: {place}").format(place=place_name(place)))
        self.ways.set_rows(way_lines(page, self._places, place.id))
        self.way_table.selectRow(0)
        self._enable()

    def _enable(self) -> None:
        place, row = self.chosen(), self.way_table.currentIndex().row()
        own = place is not None and place.client_id is None
        self.edit_button.setEnabled(own)
        self.remove_button.setEnabled(own)
        there = 0 <= row < len(self.ways.rows)
        self.write_button.setEnabled(there)
        self.forget_button.setEnabled(there and self.ways.rows[row].there is not None)

    def _edit(self) -> None:
        if (place := self.chosen()) is not None:
            self.navigate.emit(Place("travel-place", record_id=place.id))

    def _write(self, index: QModelIndex) -> None:
        place = self.chosen()
        if place is None or not index.isValid():
            return
        end = self.ways.rows[index.row()].place.id
        self.navigate.emit(Place("distance", section=f"{place.id}:{end}"))

    def _remove(self) -> None:
        place, store = self.chosen(), self.context.store
        if place is None:
            return
        try:
            removed = distances.remove_place(store, place.id)
        except UserError as error:
            self.failed.emit(error)
            return
        self.refresh()
        undo = partial(distances.put_place_back, store, removed)
        self.notify(self.tr("Place and its distances removed"), undo)

    def _forget(self) -> None:
        place, row, store = self.chosen(), self.way_table.currentIndex().row(), self.context.store
        if place is None or not 0 <= row < len(self.ways.rows):
            return
        end = self.ways.rows[row].place.id
        kept = distances.load_distance(store, place.id, end)
        try:
            distances.remove_distance(store, place.id, end)
        except UserError as error:
            self.failed.emit(error)
            return
        self.refresh()
        again = partial(distances.write_again, store, kept)
        self.notify(self.tr("Distance removed"), again)

    @override
    def layout_class_changed(self, layout_class: LayoutClass) -> None:
        narrow = layout_class is LayoutClass.COMPACT
        way = QBoxLayout.Direction
        self._columns.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def _renew(self) -> None:
        look = theme.current()
        side = look.space(24)
        self._column.setContentsMargins(side, side, side, side)
        self._column.setSpacing(look.space(12))
        self._columns.setSpacing(look.space(24))
        for layout in (self._left, self._right, self._left_buttons, self._right_buttons):
            layout.setSpacing(look.space(8))
        for column in (1, 2):
            self.way_table.setColumnWidth(column, look.px(150))
        self.place_table.setColumnWidth(1, look.px(96))
