"""The words of a booked meeting: when, how, how far."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from app import text
from app.domain.today import BookingDraft
from app.reference.vocabularies import Vocabulary
from ui.vocabulary import Words


class BookingTexts:
    """Words for the bookings of one client; with turvakielto the place is left out (review 3)."""

    def __init__(self, words: Words, *, protected: bool) -> None:
        self._words = words
        self._protected = protected

    def when(self, booking: BookingDraft, today: date) -> str:
        """`Tänään klo 13.00`, `Huomenna klo 9.30`, `Ke 18.11. klo 13.00`."""
        if booking.on is None:
            return ""
        day = self._day(booking.on, today)
        if booking.at is None:
            return day
        return f"{day} {text.clock(booking.at, self._words.language)}"

    def about(self, booking: BookingDraft) -> str:
        """`· kotikäynti · kokeillaan yhdessä kauppaa`."""
        parts = [self.form(booking).lower(), self.place(booking), booking.title]
        shown = [part for part in parts if part]
        return "· " + " · ".join(shown) if shown else ""

    def details(self, booking: BookingDraft) -> str:
        """`Kotikäynti · 18 km · 60 min`."""
        translate = QCoreApplication.translate
        parts = [self.form(booking), self.place(booking)]
        if booking.kilometres:
            distance = text.format_number(booking.kilometres)
            parts.append(translate("bookings", "{distance} km").format(distance=distance))
        parts.append(translate("bookings", "{minutes} min").format(minutes=booking.minutes))
        return " · ".join(part for part in parts if part)

    def form(self, booking: BookingDraft) -> str:
        """How they will meet, empty when it wasn't said."""
        if booking.form is None:
            return ""
        return self._words.label(Vocabulary.CONTACT_FORMS, booking.form)

    def icon(self, booking: BookingDraft) -> str:
        """The icon of the form."""
        found = self._words.icon(Vocabulary.CONTACT_FORMS, booking.form) if booking.form else ""
        return found or "calendar-clock"

    def place(self, booking: BookingDraft) -> str:
        """Where; empty with turvakielto."""
        if self._protected or not booking.place:
            return ""
        return self._words.label(Vocabulary.PLACES, booking.place)

    def _day(self, day: date, today: date) -> str:
        translate = QCoreApplication.translate
        if day == today:
            return translate("bookings", "Today")
        if day == today + timedelta(days=1):
            return translate("bookings", "Tomorrow")
        shown = text.format_weekday_date(day, self._words.language, year=day.year != today.year)
        return shown[:1].upper() + shown[1:]
