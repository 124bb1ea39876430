"""Appointments that come again: booked in one go, cancelled from one on, brought back."""

from dataclasses import replace
from datetime import date, datetime
from uuid import UUID, uuid5

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from app.domain.recurrence import Dates, Recurrence
from app.domain.today import BookingDraft, recording_time
from app.errors import InvalidInput
from app.reference.holidays import is_holiday
from app.services.bookings import bring_row_back, cancel_row, keep_booking, with_recording
from app.services.record_rows import required
from app.services.use_events import record_act
from app.storage.schema.calendar import Booking
from app.storage.store import Store
from app.storage.use_log import log_use


def series_dates(recurrence: Recurrence, first: date) -> Dates:
    """Give the days that would be booked and the holidays of Finland that are skipped."""
    return recurrence.dates(first, is_holiday)


def book_series(
    store: Store,
    draft: BookingDraft,
    recurrence: Recurrence,
    *,
    recording: bool = False,
    now: datetime,
) -> tuple[UUID, ...]:
    """Book an appointment and all that come after it; give their ids. Twice books once.

    `recording` keeps time for writing after each of them in the same transaction (review 43).

    Raises:
        InvalidInput: the appointment or its coming again lacks something.
    """
    del now  # the use log has the moment; bookings carry wall time only
    problems = (*draft.problems(), *recurrence.problems(draft.on))
    if problems or draft.on is None:
        raise InvalidInput(problems=problems)
    days = series_dates(recurrence, draft.on).booked
    made = [
        replace(draft, id=_id_on(draft, day), on=day, series_id=draft.id if len(days) > 1 else None)
        for day in days
    ]
    with store.write() as session:
        for one in made:
            keep_booking(session, one)
            if recording and (kept := recording_time(one)) is not None:
                keep_booking(session, kept)
    return tuple(one.id for one in made)


def following(store: Store, booking_id: UUID) -> int:
    """Give how many of the same series come after a booking and still stand; no view of its own."""
    with store.read() as session:
        booking = session.get(Booking, booking_id)
        found = _from_on(session, booking) if booking is not None else []
        return sum(one.id != booking_id for one in found)


def cancel_from(store: Store, booking_id: UUID, *, now: datetime) -> tuple[UUID, ...]:
    """Cancel an appointment and all of its series that come after it; give which were cancelled.

    Raises:
        NotFound: there is no such booking.
    """
    with store.write() as session:
        found = _from_on(session, required(session, Booking, booking_id, "booking"))
        for one in found:
            cancel_row(session, one, now)
        return tuple(one.id for one in found)


def bring_back(store: Store, booking_ids: tuple[UUID, ...]) -> None:
    """Let cancelled bookings stand again."""
    with store.write() as session:
        for booking_id in booking_ids:
            booking = session.get(Booking, booking_id)
            if booking is not None and booking.cancelled_at is not None:
                bring_row_back(session, booking)


def take_back(store: Store, booking_ids: tuple[UUID, ...]) -> None:
    """Undo a booking made a moment ago: it is gone as if it had never been, unless it was used."""
    with store.write() as session:
        for booking_id in booking_ids:
            booking = session.get(Booking, booking_id)
            if booking is None or not _is_untouched(booking):
                continue
            for one in filter(_is_untouched, with_recording(session, booking)):
                session.delete(one)
                log_use(session, record_act("booking-cancelled", "booking", one.id, one.client_id))


def _is_untouched(booking: Booking) -> bool:
    return booking.version == 1 and booking.meeting_id is None


def _id_on(draft: BookingDraft, day: date) -> UUID:
    """The same form pressed twice books the same appointments."""
    return draft.id if day == draft.on else uuid5(draft.id, day.isoformat())


def _from_on(session: Session, booking: Booking) -> list[Booking]:
    """What of a booking and those after it in its series is neither logged nor cancelled."""
    same: ColumnElement[bool] = Booking.id == booking.id
    if booking.series_id is not None:
        same = (Booking.series_id == booking.series_id) & (Booking.on >= booking.on)
    query = (
        select(Booking)
        .where(same, Booking.cancelled_at.is_(None), Booking.meeting_id.is_(None))
        .order_by(Booking.on)
    )
    return list(session.scalars(query))
