"""Everybody of the group: where each is picked up, and by which vehicle."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.distances import PlaceKind
from app.domain.lifts import Rider, RidesPage, Seat
from ui import theme
from ui.models.ride_texts import RideNames, vehicle_words
from ui.models.travel_texts import kind_word, place_name
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.text_inputs import ComboBox

_NONE = ""


class RidersCard(Card):
    """Signals:
    seat_wanted: a member at a place (Seat) in a lift (its id; None for no ride).
    """

    seat_wanted = Signal(object, object)

    def __init__(self, page: RidesPage, names: RideNames, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._page, self._names = page, names
        self.set_title(self.tr("Who rides along"))
        waiting = len(page.without_ride)
        self.set_meta(self.tr("%n without a ride", "", waiting) if waiting else "")
        holder = QWidget(self)
        self._grid = QGridLayout(holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.current().space(8))
        self._grid.setVerticalSpacing(theme.current().space(8))
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        self._grid.setColumnStretch(2, 3)
        self.places: dict[UUID, ComboBox] = {}
        self.lifts: dict[UUID, ComboBox] = {}
        for number, rider in enumerate(page.riders):
            self._add(rider, number, holder)
        self.body.addWidget(holder)

    def _add(self, rider: Rider, row: int, holder: QWidget) -> None:
        name = self._names.rider(rider.member_id)
        waits = rider in self._page.without_ride
        self._grid.addWidget(Label(name, "strong", "warnInk" if waits else "ink",
                                   parent=holder), row, 0)  # fmt: skip
        if not rider.comes:
            told = Label(self.tr("does not come"), "body", "ink2", parent=holder)
            self._grid.addWidget(told, row, 1, 1, 2)
            return
        place, lift = self._place_box(rider, holder), self._lift_box(rider, holder, waits=waits)
        place.setAccessibleName(self.tr("Picked up: {name}").format(name=name))
        lift.setAccessibleName(self.tr("Ride: {name}").format(name=name))
        place.activated.connect(lambda: self._seat(rider.member_id))
        lift.activated.connect(lambda: self._seat(rider.member_id))
        self._grid.addWidget(place, row, 1)
        self._grid.addWidget(lift, row, 2)

    def _place_box(self, rider: Rider, holder: QWidget) -> ComboBox:
        """Home, or a place of nobody; with turvakielto there is nothing to choose from."""
        box = ComboBox(holder)
        box.setObjectName(f"place-{rider.member_id.hex}")
        box.add_choice(str(rider.home), kind_word(PlaceKind.HOME))
        for one in self._page.places:
            if one.kind is not PlaceKind.HOME and one.name and not rider.protected:
                box.add_choice(str(one.id), place_name(one))
        seat = self._page.plan.seated.get(rider.member_id)
        box.set_selected(str(seat.place_id if seat else rider.home))
        self.places[rider.member_id] = box
        return box

    def _lift_box(self, rider: Rider, holder: QWidget, *, waits: bool) -> ComboBox:
        box = ComboBox(holder)
        box.setObjectName(f"lift-{rider.member_id.hex}")
        none = self.tr("No ride yet") if waits else self.tr("Comes by own means")
        box.add_choice(_NONE, none)
        words = vehicle_words()
        for number, one in enumerate(self._page.plan.lifts, start=1):
            box.add_choice(str(one.id), f"{number}. {words[one.driver]}")
        here = self._page.plan.lift_of(rider.member_id)
        box.set_selected(str(here.id) if here else _NONE)
        self.lifts[rider.member_id] = box
        return box

    def _seat(self, member_id: UUID) -> None:
        place, lift = self.places[member_id].selected(), self.lifts[member_id].selected()
        if place:
            self.seat_wanted.emit(Seat(member_id, UUID(place)), UUID(lift) if lift else None)
