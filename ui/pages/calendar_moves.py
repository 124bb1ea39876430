"""Moving bookings in the calendar, and bringing them back."""

from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from app.domain.calendar import CalendarPage, at_the_same_time, moved
from app.domain.today import DayItem
from app.errors import UserError
from app.services import bookings, group_sessions
from ui.context import Context
from ui.models.calendar_texts import CalendarTexts


@dataclass(frozen=True, slots=True)
class _Origin:
    """Where a booking stood before it was moved, once or step by step; its version now.

    `session_id` where it is that of a group's session, which moves with it.
    """

    booking_id: UUID
    on: date
    at: time
    version: int
    session_id: UUID | None = None


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
            done = self._put(page, item, booking_id, start)
        except UserError as error:
            self.failed.emit(error)
            return False
        origin = self._origin
        again = origin is not None and origin.booking_id == booking_id
        before = (origin.on, origin.at) if again and origin is not None else done.before
        self._origin = _Origin(booking_id, *before, done.version, item.session_id)
        beside = at_the_same_time(page.items, item, start)
        self.words = self._texts.moved(start, beside, pair=done.with_pair, interp=done.interpreter)
        return True

    def _put(
        self, page: CalendarPage, item: DayItem, booking_id: UUID, start: datetime
    ) -> bookings.Moved:
        store = self._context.store
        if item.session_id is None:
            version, now = page.versions[booking_id], self._context.now()
            return bookings.move_booking(
                store, booking_id, start.date(), start.time(), version=version, now=now
            )
        on, at, version = group_sessions.move_session(
            store, item.session_id, start.date(), start.time()
        )
        return bookings.Moved(
            booking_id=booking_id,
            before=(on, at),
            version=version,
            with_pair=False,
            interpreter=False,
        )

    def undo(self) -> None:
        """Bring the last one back to where it stood before its first step."""
        origin, self._origin = self._origin, None
        if origin is None:
            return
        if origin.session_id is not None:
            group_sessions.move_session(
                self._context.store,
                origin.session_id,
                origin.on,
                origin.at,
                version=origin.version,
            )
            return
        bookings.move_booking(
            self._context.store,
            origin.booking_id,
            origin.on,
            origin.at,
            version=origin.version,
            now=self._context.now(),
        )
