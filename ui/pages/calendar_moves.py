"""Moving bookings in the calendar, and bringing them back."""

from dataclasses import dataclass
from datetime import date, time
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from app.domain.calendar import CalendarPage, at_the_same_time, moved
from app.domain.today import DayItem
from app.errors import UserError
from app.services import bookings
from ui.context import Context
from ui.models.calendar_texts import CalendarTexts


@dataclass(frozen=True, slots=True)
class _Origin:
    """Where a booking stood before it was moved, once or step by step; its version now."""

    booking_id: UUID
    on: date
    at: time
    version: int


class CalendarMoves(QObject):
    """Keeps the last booking moved: several steps in a row are taken back as one.

    Signals:
        failed: an exception to be explained.
    """

    failed = Signal(object)

    def __init__(self, context: Context, texts: CalendarTexts, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._texts = texts
        self._origin: _Origin | None = None
        self.words = ""

    @property
    def can_undo(self) -> bool:
        """Whether something was moved and not yet brought back."""
        return self._origin is not None

    def move(self, page: CalendarPage, item: DayItem, days: int, minutes: int) -> bool:
        """Put a booking so many days and minutes later; gives whether it was."""
        start = moved(item, days, minutes)
        booking_id = item.booking_id
        if booking_id is None or start == item.wall_start.replace(tzinfo=None):
            return False
        try:
            done = bookings.move_booking(
                self._context.store,
                booking_id,
                start.date(),
                start.time(),
                version=page.versions[booking_id],
                now=self._context.now(),
            )
        except UserError as error:
            self.failed.emit(error)
            return False
        origin = self._origin
        again = origin is not None and origin.booking_id == booking_id
        before = (origin.on, origin.at) if again and origin is not None else done.before
        self._origin = _Origin(booking_id, *before, done.version)
        beside = at_the_same_time(page.items, item, start)
        self.words = self._texts.moved(start, beside, pair=done.with_pair, interp=done.interpreter)
        return True

    def undo(self) -> None:
        """Bring the last one back to where it stood before its first step."""
        origin, self._origin = self._origin, None
        if origin is None:
            return
        bookings.move_booking(
            self._context.store,
            origin.booking_id,
            origin.on,
            origin.at,
            version=origin.version,
            now=self._context.now(),
        )
