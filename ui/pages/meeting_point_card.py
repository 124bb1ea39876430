"""Where the session is: each place with everybody's way there added up; she decides."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.lifts import RidesPage
from app.domain.meeting_points import PlaceChoice
from ui import theme
from ui.models.ride_texts import RideNames
from ui.models.travel_texts import way_words
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.tag import Tag


class MeetingPointCard(Card):
    """Signals:
    chosen: hold the session there (place id).
    table_wanted: write places and ways down.
    """

    chosen = Signal(object)
    table_wanted = Signal()

    def __init__(self, page: RidesPage, names: RideNames, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._page, self._names = page, names
        self.set_title(self.tr("Where to meet"))
        self.set_action(self.tr("Distance table"))
        self.action_pressed.connect(self.table_wanted)
        told = self.tr("Everybody's way there added up, yours too. You decide.")
        if not page.choices:
            told = self.tr("No place of a group is in the distance table yet.")
        self.body.addWidget(Label(told, "small", "ink2", wrap=True, parent=self))
        self.buttons: dict[UUID, Button] = {}
        for choice in page.choices:
            self.body.addWidget(self._row(choice))

    def _row(self, choice: PlaceChoice) -> QWidget:
        holder = QWidget(self)
        row, lines = QHBoxLayout(holder), QVBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().space(8))
        lines.setSpacing(0)
        name = self._names.place(choice.place_id)
        lines.addWidget(Label(name, "strong", parent=holder))
        total = Label(way_words(choice.total), "body", "ink2", tabular=True, parent=holder)
        lines.addWidget(total)
        if choice.unknown:
            who = [self._who(one) for one in choice.unknown]
            words = self.tr("Not known: {names}").format(names=", ".join(who))
            lines.addWidget(Label(words, "small", "warnInk", wrap=True, parent=holder))
        row.addLayout(lines, 1)
        if choice.place_id == self._page.place_id:
            row.addWidget(Tag(self.tr("Chosen"), "ok", "check", holder))
        else:
            button = Button(self.tr("Meet here"), parent=holder)
            button.setObjectName(f"meet-{choice.place_id.hex}")
            button.setAccessibleName(self.tr("Meet here: {place}").format(place=name))
            button.clicked.connect(lambda: self.chosen.emit(choice.place_id))
            self.buttons[choice.place_id] = button
            row.addWidget(button)
        return holder

    def _who(self, member_id: UUID) -> str:
        known = {one.member_id for one in self._page.riders}
        return self._names.rider(member_id) if member_id in known else self.tr("me")
