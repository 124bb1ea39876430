"""One vehicle of a session: its halts in their order and time, the sum, what is not known."""

from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app import text
from app.domain.lifts import Halt, LiftDraft, RidesPage, Trip
from ui import theme
from ui.models.ride_texts import RideNames, lift_title, shares_words, total_words
from ui.widgets.buttons import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.tag import Tag


class LiftCard(Card):
    """Signals:
    moved: pick somebody up earlier or later (lift id, member id, −1 or 1).
    taken_out: somebody rides in it no more (member id).
    shorten_wanted: the order of the least driving (lift id).
    edit_wanted, remove_wanted: change it, take it away (lift id).
    way_wanted: write a pair of places down (start id, end id).
    """

    moved = Signal(object, object, int)
    taken_out = Signal(object)
    shorten_wanted = Signal(object)
    edit_wanted = Signal(object)
    remove_wanted = Signal(object)
    way_wanted = Signal(object, object)

    def __init__(
        self, page: RidesPage, lift: LiftDraft, names: RideNames, parent: QWidget | None = None
    ) -> None:
        trip = page.trip(lift)
        super().__init__(lift_title(lift, trip), parent=parent)
        self.lift, self._names = lift, names
        self.setAccessibleName(lift_title(lift, trip))
        self.set_meta(
            self.tr("{taken}/{seats} seats").format(taken=len(lift.riders), seats=lift.seats)
        )
        if lift.too_many:
            told = self.tr("%n rider(s) more than seats", "", lift.too_many)
            self._add(Tag(told, "warn", "triangle-alert", self))
        for number, halt in enumerate(trip.there if trip else self._untimed()):
            self._add_halt(halt, number, page.place_id)
        if trip is not None:
            self._add_sums(trip)
        self._add_buttons()

    def _untimed(self) -> tuple[Halt, ...]:
        """Where nobody has said where the session is, only the order is told."""
        return tuple(
            Halt(place_id=one.place_id, member_ids=(one.member_id,)) for one in self.lift.riders
        )

    def _add_halt(self, halt: Halt, number: int, end: UUID | None) -> None:
        place = self._names.place(halt.place_id)
        way = "" if halt.way is None or not number else f" · {halt.way.kilometres} km"
        if not halt.member_ids:
            there = self.tr("There: {place}") if halt.place_id == end else self.tr("From: {place}")
            self._add_row(_time(halt.at), there.format(place=place) + way, None)
        for one in halt.member_ids:
            words = f"{self._names.rider(one)}, {place.lower()}" + way
            self._add_row(_time(halt.at), words, one)
            way = ""

    def _add_row(self, time: str, words: str, member_id: UUID | None) -> None:
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().space(4))
        when = Label(time, "strong", tabular=True, parent=holder)
        when.setMinimumWidth(theme.current().px(52))
        row.addWidget(when)
        row.addWidget(Label(words, "body", wrap=True, tabular=True, parent=holder), 1)
        if member_id is not None:
            for button in self._rider_buttons(member_id, holder):
                row.addWidget(button)
        self._add(holder)

    def _rider_buttons(self, member_id: UUID, holder: QWidget) -> tuple[IconButton, ...]:
        name = self._names.rider(member_id)
        order = [one.member_id for one in self.lift.riders]
        earlier = IconButton(
            "chevron-up", self.tr("Pick up earlier: {name}").format(name=name), "ghost",
            parent=holder,
        )  # fmt: skip
        later = IconButton(
            "chevron-down", self.tr("Pick up later: {name}").format(name=name), "ghost",
            parent=holder,
        )  # fmt: skip
        out = IconButton("x", self.tr("No ride: {name}").format(name=name), "ghost", parent=holder)
        for button, what in ((earlier, "earlier"), (later, "later"), (out, "out")):
            button.setObjectName(f"{what}-{member_id.hex}")
        earlier.setEnabled(order[0] != member_id)
        later.setEnabled(order[-1] != member_id)
        earlier.clicked.connect(lambda: self.moved.emit(self.lift.id, member_id, -1))
        later.clicked.connect(lambda: self.moved.emit(self.lift.id, member_id, 1))
        out.clicked.connect(lambda: self.taken_out.emit(member_id))
        return earlier, later, out

    def _add_sums(self, trip: Trip) -> None:
        if trip.total is not None:
            self._add(
                Label(total_words(self.lift, trip.total), "strong", tabular=True, parent=self)
            )
        if trip.shares:
            words = shares_words(trip, self._names)
            self._add(Label(words, "body", "ink2", wrap=True, tabular=True, parent=self))
        if trip.back:
            first, last = trip.back[0].at, trip.back[-1].at
            words = self.tr("Back: leaves at {first}, there at {last}")
            if last is not None:
                told = words.format(first=_time(first), last=_time(last))
                self._add(Label(told, "body", "ink2", wrap=True, tabular=True, parent=self))
        told_pairs: set[frozenset[UUID]] = set()
        for start, end in trip.missing:
            if frozenset((start, end)) not in told_pairs:
                told_pairs.add(frozenset((start, end)))
                self._add_missing(start, end)

    def _add_missing(self, start: UUID, end: UUID) -> None:
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        pair = f"{self._names.end(start)} – {self._names.end(end)}"
        words = self.tr("Not in the distance table: {pair}").format(pair=pair)
        row.addWidget(Label(words, "body", "warnInk", wrap=True, parent=holder), 1)
        write = Button(self.tr("Write the way"), "pen-line", "link", parent=holder)
        write.setAccessibleName(self.tr("Write the way: {pair}").format(pair=pair))
        write.clicked.connect(lambda: self.way_wanted.emit(start, end))
        row.addWidget(write)
        self._add(holder)

    def _add_buttons(self) -> None:
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().space(8))
        self.shorten_button = Button(self.tr("Shortest order"), "route", parent=holder)
        self.edit_button = Button(self.tr("Change"), "pencil", parent=holder)
        self.remove_button = Button(self.tr("Remove"), "trash-2", "ghost", parent=holder)
        key = self.lift.id.hex
        for button, signal, what in (
            (self.shorten_button, self.shorten_wanted, "shorten"),
            (self.edit_button, self.edit_wanted, "edit"),
            (self.remove_button, self.remove_wanted, "remove"),
        ):
            button.setObjectName(f"{what}-{key}")
            button.setAccessibleName(f"{button.text()}: {self.title_label.text()}")
            button.clicked.connect(lambda _=False, signal=signal: signal.emit(self.lift.id))
            row.addWidget(button)
        row.addStretch()
        self.shorten_button.setEnabled(len(self.lift.riders) > 1)
        self._add(holder)

    def _add(self, widget: QWidget) -> None:
        self.body.addWidget(widget)


def _time(moment: datetime | None) -> str:
    return "–" if moment is None else text.format_time(text.local(moment))
