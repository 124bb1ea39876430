"""When the next meeting is; without one, *Varaa*."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.today import BookingDraft
from ui.models.booking_texts import BookingTexts
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.themed import set_shown


class NextBookingCard(Card):
    """When the next meeting is; a press moves it. Without one: *Varaa*.

    Signals:
        booking_wanted: book a time.
        change_wanted: move or change the booking.
    """

    booking_wanted = Signal()
    change_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(pressable=True, parent=parent)
        self._booked = False
        self._heading = Label(self.tr("Next meeting"), "micro", "ink2", wrap=True)
        self.when = Label("", "h3", wrap=True, tabular=True)
        self.details = Label("", "small", "ink2", wrap=True, tabular=True)
        self._icon = IconLabel("calendar-clock", "primary", 24)
        self.book_button = Button(self.tr("Book"), "calendar-plus")
        self.book_button.setObjectName("book")
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self._heading, self.when, self.details):
            words.addWidget(label)
        row = QHBoxLayout()
        row.addLayout(words, 1)
        row.addWidget(self._icon)
        row.addWidget(self.book_button)
        self.body.addLayout(row)
        self.book_button.clicked.connect(self.booking_wanted)
        self.pressed.connect(self._pressed)

    def show_booking(self, booking: BookingDraft | None, texts: BookingTexts, today: date) -> None:
        """Show a booking, or that there is none."""
        self._booked = booking is not None
        if booking is None:
            self.when.setText(self.tr("Not agreed yet"))
        else:
            self.when.setText(texts.when(booking, today))
            self.details.setText(texts.details(booking))
            self._icon.set_icon(texts.icon(booking), "primary")
        set_shown(self.details, self._booked)
        set_shown(self._icon, self._booked)
        set_shown(self.book_button, not self._booked)
        self.setAccessibleName(f"{self._heading.text()}: {self.when.text()}")

    def _pressed(self) -> None:
        (self.change_wanted if self._booked else self.booking_wanted).emit()
