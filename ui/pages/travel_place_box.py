"""A box to choose a place of the distance table, for what is neither at home nor at the office."""

from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.services import distances
from app.services.vault import Store
from ui.models.travel_texts import place_choices
from ui.widgets.text_inputs import ComboBox


class TravelPlaceBox(ComboBox):
    """The first choice is none: then home and office are known by the form and the kind of place.

    Attributes:
        has_places: there is something to choose.
    """

    def __init__(self, store: Store, place_id: UUID | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        places = distances.places_of_nobody(store)
        self.has_places = bool(places)
        usual = QCoreApplication.translate("travel", "Home or office, as it is booked")
        for choice, label in place_choices(places):
            self.add_choice(choice, label if choice else usual)
        self.set_selected(str(place_id) if place_id else "")

    def place_id(self) -> UUID | None:
        """Give what is chosen."""
        chosen = self.selected()
        return UUID(chosen) if chosen else None
