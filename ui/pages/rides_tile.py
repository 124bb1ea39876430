"""The rides of a session in two lines, beside the group's goal (12): press it to plan them."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app import text
from app.domain.groups import RidesInShort
from app.domain.lifts import Driver
from ui.models.ride_texts import vehicle_words
from ui.widgets.card import Card
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.themed import set_shown


class RidesTile(Card):
    """Says when the first one sets out, how many ride along, and how many have no ride yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(pressable=True, parent=parent)
        self.setObjectName("card")
        self.has_rides = False
        self.first = Label("", "strong", wrap=True, tabular=True, parent=self)
        self.second = Label("", "small", "ink2", wrap=True, tabular=True, parent=self)
        row, lines = QHBoxLayout(), QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self.first)
        lines.addWidget(self.second)
        row.addWidget(IconLabel("bus", "infoInk", 24, self))
        row.addLayout(lines, 1)
        self.body.addLayout(row)

    def show_rides(self, rides: RidesInShort | None) -> None:
        """Show them; nothing where nobody rides along or wants to."""
        self.has_rides = rides is not None and bool(rides.riders or rides.waiting)
        set_shown(self, self.has_rides)
        if rides is None:
            return
        waiting = self.tr("%n without a ride", "", rides.waiting) if rides.waiting else ""
        self.first.setText(self._words_of(rides))
        riding = self.tr("%n in the ride", "", rides.riders) if rides.riders else ""
        self.second.setText(" · ".join(part for part in (riding, waiting) if part))
        self.setAccessibleName(f"{self.first.text()}, {self.second.text()}")

    def _words_of(self, rides: RidesInShort) -> str:
        if not rides.driver:
            return self.tr("Rides are not planned")
        words = vehicle_words()[Driver(rides.driver)]
        if rides.leaves is None:
            return words
        return f"{words} {text.format_time(text.local(rides.leaves))}"
