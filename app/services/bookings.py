"""Booked meetings: made, moved, cancelled; the next one of a client."""

from dataclasses import dataclass, fields
from datetime import date, datetime, time, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy.orm import Session

from app.domain.today import BookingDraft, recording_id
from app.errors import ChangedElsewhere, InvalidInput, NotFound
from app.services.booking_rows import booking_draft, booking_start, upcoming_booking
from app.services.draft_rows import drop_draft
from app.services.record_rows import required
from app.services.use_events import record_act, section_opened
from app.storage.schema.calendar import Booking
from app.storage.store import Store
from app.storage.use_log import log_use

BEFORE_MEETING: Final = timedelta(minutes=15)
_FIELDS: Final = tuple(
    field.name for field in fields(BookingDraft) if field.name not in {"id", "version", "form"}
)


def save_booking(store: Store, draft: BookingDraft, *, now: datetime) -> UUID:
    """Save a new or changed booking; give its id. Saving twice saves once.

    Raises:
        InvalidInput: something keeps it from being saved.
        ChangedElsewhere: the booking has changed since the form was filled.
    """
    del now  # the use log has the moment; a booking itself carries wall time only
    if problems := draft.problems():
        raise InvalidInput(problems=problems)
    with store.write() as session:
        keep_booking(session, draft)
    return draft.id


def keep_booking(session: Session, draft: BookingDraft) -> None:
    """Keep a booking without problems inside another use case; see `save_booking`."""
    booking = session.get(Booking, draft.id)
    before = _end(booking) if booking is not None else None
    if booking is not None and booking.version != draft.version:
        if _says(booking, draft) and booking.version == draft.version + 1:
            return
        raise ChangedElsewhere
    if booking is None:
        if draft.version:
            raise NotFound(kind="booking")
        booking = Booking(id=draft.id)
        session.add(booking)
    for name in _FIELDS:
        setattr(booking, name, getattr(draft, name))
    booking.form = draft.form.value if draft.form else ""
    if booking.cancelled_at is not None:
        bring_row_back(session, booking)
    if before is not None:
        _take_along(session, booking, before)
    drop_draft(session, "booking", draft.id)
    log_use(session, record_act("booking-saved", "booking", draft.id, draft.client_id))


def cancel_booking(store: Store, booking_id: UUID, *, now: datetime) -> None:
    """Cancel a booking; it stays, so that the day shows it as cancelled.

    Raises:
        NotFound: there is no such booking.
    """
    with store.write() as session:
        cancel_row(session, required(session, Booking, booking_id, "booking"), now)


def cancel_row(session: Session, booking: Booking, now: datetime) -> None:
    """Cancel a booking, with the time kept for recording it, unless it is already."""
    for one in with_recording(session, booking):
        if one.cancelled_at is None:
            one.cancelled_at = now
            log_use(session, record_act("booking-cancelled", "booking", one.id, one.client_id))


def bring_row_back(session: Session, booking: Booking) -> None:
    """Let a cancelled booking stand again, with what was cancelled together with it."""
    moment = booking.cancelled_at
    for one in with_recording(session, booking):
        if one.cancelled_at is not None and one.cancelled_at == moment:
            one.cancelled_at = None
            log_use(session, record_act("booking-saved", "booking", one.id, one.client_id))


def with_recording(session: Session, booking: Booking) -> list[Booking]:
    """Give a booking, and the time kept for recording it if there is one (review 43)."""
    kept = session.get(Booking, recording_id(booking.id)) if booking.client_id else None
    return [booking] if kept is None else [booking, kept]


def _take_along(session: Session, booking: Booking, before: datetime) -> None:
    """Let the time kept for recording follow its meeting, unless she has put it elsewhere.

    It stays where the day would be over before it.
    """
    after = _end(booking)
    for one in with_recording(session, booking)[1:]:
        follows = datetime.combine(one.on, one.at) == before != after
        if follows and (after + timedelta(minutes=one.minutes)).date() == booking.on:
            one.on, one.at = after.date(), after.time()
            log_use(session, record_act("booking-moved", "booking", one.id, None))


def _end(booking: Booking) -> datetime:
    return datetime.combine(booking.on, booking.at) + timedelta(minutes=booking.minutes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """A booking that was moved: where it stood, its version now, who else has to know."""

    booking_id: UUID
    before: tuple[date, time]
    version: int
    with_pair: bool
    interpreter: bool


def move_booking(
    store: Store, booking_id: UUID, on: date, at: time, *, version: int, now: datetime
) -> Moved:
    """Put a booking on another day or time; length, drive and everything else stay with it.

    Raises:
        ChangedElsewhere: it has changed since it was shown, is logged or cancelled.
        NotFound: there is no such booking.
    """
    del now  # the use log has the moment
    with store.write() as session:
        booking = required(session, Booking, booking_id, "booking")
        if booking.version != version or booking.meeting_id or booking.cancelled_at:
            raise ChangedElsewhere
        before, end = (booking.on, booking.at), _end(booking)
        booking.on, booking.at = on, at
        _take_along(session, booking, end)
        log_use(session, record_act("booking-moved", "booking", booking_id, booking.client_id))
        session.flush()
        return Moved(
            booking_id=booking_id,
            before=before,
            version=booking.version,
            with_pair=booking.with_pair,
            interpreter=booking.interpreter_booked,
        )


def next_booking(store: Store, client_id: UUID, *, now: datetime) -> BookingDraft | None:
    """Give the client's next meeting that is neither over nor cancelled; no view of its own."""
    with store.read() as session:
        return upcoming_booking(session, client_id, now=now)


def is_at_meeting(store: Store, client_id: UUID, *, now: datetime) -> bool:
    """Tell whether the client's booked meeting is on, or begins within a quarter of an hour."""
    with store.read() as session:
        booking = upcoming_booking(session, client_id, now=now)
    return booking is not None and booking_start(booking) - BEFORE_MEETING <= now


def load_booking_draft(store: Store, booking_id: UUID) -> BookingDraft:
    """Give a booking to be moved or changed.

    Raises:
        NotFound: there is no such booking.
    """
    with store.write() as session:
        booking = required(session, Booking, booking_id, "booking")
        if booking.client_id is not None:
            log_use(session, section_opened("booking", booking.client_id, booking_id))
        return booking_draft(booking)


def _says(booking: Booking, draft: BookingDraft) -> bool:
    form = draft.form.value if draft.form else ""
    same = all(getattr(booking, name) == getattr(draft, name) for name in _FIELDS)
    return same and booking.form == form
