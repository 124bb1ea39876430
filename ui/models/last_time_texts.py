"""The words of *Mitä viimeksi*: short lines, the rest counted."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app import text
from app.domain.last_time import CLIENT_WORDS, NOTE_WORDS, LastTime, first_words
from app.domain.meetings import MeetingRow
from ui.models.booking_texts import BookingTexts
from ui.models.errand_texts import ErrandTexts, stage_word
from ui.models.meeting_texts import MeetingTexts
from ui.vocabulary import Words


class LastTimeTexts:
    """Words for one client at one moment; with turvakielto no place is named."""

    def __init__(self, words: Words, last: LastTime) -> None:
        self._last = last
        self._words = words
        self._meetings = MeetingTexts(words, last.today, protected=last.protected)
        self._bookings = BookingTexts(words, protected=last.protected)

    def met(self) -> str:
        """`ke 4.11.2026 klo 13.00–14.00 · Kotikäynti · 7 päivää sitten`."""
        translate = QCoreApplication.translate
        met = self._last.met
        if met is None:
            return translate("last-time", "You have not met yet.")
        days = (self._last.today - met.on).days
        ago = translate("last-time", "%n day(s) ago", "", days) if days else ""
        today = "" if days else translate("last-time", "today")
        parts = (self._meetings.whole_moment(met), self._meetings.form(met), ago or today)
        return " · ".join(part for part in parts if part)

    def note(self) -> str:
        """What was done, in its first words."""
        met = self._last.met
        return first_words(met.note or met.worker_view, NOTE_WORDS) if met else ""

    def client_words(self) -> str:
        """The first of the client's own words, in quotation marks."""
        words = first_words(self._last.met.client_words, CLIENT_WORDS) if self._last.met else ""
        return self._meetings.quote(words) if words else ""

    def since(self) -> list[tuple[str, str]]:
        """Icon and `6.11. Puhelu: aika varmistui` for each call or try after that."""
        return [(self._meetings.icon(one), self._line(one)) for one in self._last.since]

    def _line(self, row: MeetingRow) -> str:
        told = self._meetings.reason(row) or first_words(self._meetings.summary(row), CLIENT_WORDS)
        head = f"{self._meetings.day(row)} {self._meetings.title(row)}"
        return f"{head}: {told}" if told else head

    def errands(self) -> list[str]:
        """`Asumistuki · Haettu · Seuraava: liitteet · Aino · 25.11. mennessä`."""
        lines = []
        for row in self._last.errands:
            texts = ErrandTexts(row, self._last.today)
            parts = (row.errand.title, stage_word(row.stage), texts.next_step(), texts.appeal())
            lines.append(" · ".join(part for part in parts if part))
        return lines

    def next_time(self) -> str:
        """`Tänään klo 13.00 · kotikäynti`."""
        booking = self._last.next_booking
        if booking is None:
            return QCoreApplication.translate("last-time", "No time is booked.")
        when = self._bookings.when(booking, self._last.today)
        return f"{when} {self._bookings.about(booking)}".strip()

    @staticmethod
    def more(all_of_them: Sequence[object], most: int) -> str:
        """`ja 2 muuta`, where a list is longer than is shown."""
        left = len(all_of_them) - most
        return QCoreApplication.translate("last-time", "and %n more", "", left) if left > 0 else ""

    def day(self) -> str:
        """The day of the last meeting, for the heading of the client's words."""
        return text.format_date(self._last.met.on, year=False) if self._last.met else ""
