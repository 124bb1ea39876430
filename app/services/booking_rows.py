"""Reading bookings for one client or for all at once."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from app.domain.capacity import RECORDING
from app.domain.meetings import ContactForm
from app.domain.today import BookingDraft
from app.services.client_rows import Scope, among, by_hex, values_of
from app.services.rhythm import instant
from app.storage.schema.calendar import Booking

DAY = timedelta(days=1)


def booking_draft(booking: Booking) -> BookingDraft:
    """Give a stored booking as its form holds it."""
    return BookingDraft(
        id=booking.id,
        client_id=booking.client_id,
        version=booking.version,
        on=booking.on,
        at=booking.at,
        minutes=booking.minutes,
        zone=booking.zone,
        form=ContactForm(booking.form) if booking.form else None,
        place=booking.place,
        title=booking.title,
        with_pair=booking.with_pair,
        purpose=booking.purpose,
        interpreter_booked=booking.interpreter_booked,
        kilometres=booking.kilometres,
        drive_minutes=booking.drive_minutes,
        place_id=booking.place_id,
        optional=booking.optional,
        series_id=booking.series_id,
    )


def booking_start(booking: Booking | BookingDraft) -> datetime:
    """Give the aware start of a booking that has its day and time."""
    if booking.on is None:
        raise ValueError("a booking without a day has no start")
    return instant(booking.on, booking.at, booking.zone)


def is_recording(booking: Booking) -> bool:
    """Whether it is time kept for writing (review 43): no meeting, and not counted as one."""
    return booking.client_id is None and booking.purpose == RECORDING


def meeting_id_of(booking_id: UUID) -> UUID:
    """Give the id that the meeting of a booking will have: opened twice, it is one record."""
    return uuid5(booking_id, "meeting")


def next_booking_id(meeting_id: UUID) -> UUID:
    """Give the id of the booking that a meeting's *Seuraava tapaaminen* makes."""
    return uuid5(meeting_id, "next")


def bookings_between(session: Session, first: date, last: date) -> list[Booking]:
    """Give all bookings of some days, cancelled ones too, in the order of time."""
    return list(session.scalars(_between_query(), {"first": first, "last": last}))


@cache
def _between_query() -> Any:
    return (
        select(Booking)
        .where(Booking.on >= bindparam("first"), Booking.on <= bindparam("last"))
        .order_by(Booking.on, Booking.at, Booking.id)
    )


def upcoming_booking(session: Session, client_id: UUID, *, now: datetime) -> BookingDraft | None:
    """Give a client's next booking that is neither over, nor logged, nor cancelled."""
    return next(upcoming_bookings(session, client_id, now=now), None)


def upcoming_bookings(
    session: Session, client_id: UUID, *, now: datetime
) -> Iterator[BookingDraft]:
    """Give a client's bookings that are neither over, nor logged, nor cancelled, the next first."""
    asked = values_of(client_id, first=now.date() - DAY)
    for booking in session.scalars(_open_query(Scope.ONE), asked):
        if booking_start(booking) + timedelta(minutes=booking.minutes) > now:
            yield booking_draft(booking)


def next_starts(session: Session, *, now: datetime) -> dict[str, datetime]:
    """Give the start of each client's next booking, by the hex of the client's id."""
    found: dict[str, datetime] = {}
    for key, on, at, zone, minutes in session.execute(
        _open_query(None), {"first": now.date() - DAY}
    ):
        start = instant(on, at, zone)
        if key not in found and start + timedelta(minutes=minutes) > now:
            found[key] = start
    return found


@cache
def _open_query(scope: Scope | None) -> Any:
    """A client's open bookings whole, or a few columns of everybody's."""
    columns = (by_hex(Booking.client_id), Booking.on, Booking.at, Booking.zone, Booking.minutes)
    query: Any = (
        select(*(columns if scope is None else (Booking,)))
        .where(
            Booking.on >= bindparam("first"),
            Booking.client_id.is_not(None),
            Booking.cancelled_at.is_(None),
            Booking.meeting_id.is_(None),
        )
        .order_by(Booking.on, Booking.at)
    )
    return among(query, Booking.client_id, scope)
