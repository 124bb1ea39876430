"""What was driven without an entry: groups and other work, riders, the way back to the office."""

from collections.abc import Iterator
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.day_route import DayRoute
from app.domain.lifts import Driver
from app.domain.meetings import Outcome
from app.domain.travel_sheet import TravelRow
from app.services.booking_rows import bookings_between
from app.services.day_routes import rides_driven, routes_of, way_back
from app.storage.schema.calendar import Booking
from app.storage.schema.meeting import Meeting, Travel
from app.text import local


def rows_of_routes(session: Session, first: date, last: date, now: datetime) -> list[TravelRow]:
    """Give the drives without an entry of some days, once they are over.

    What she may take part in counts once she says so (P96). The way back is claimed on days on
    which the table gave every way, and every visit was driven by its entry.
    """
    bookings = bookings_between(session, first, min(last, local(now).date()))
    bookings = [one for one in bookings if one.cancelled_at is None and not one.optional]
    claimed, fallen = _entries(session, bookings)
    routes = routes_of(session, bookings, fallen)
    rides = rides_driven(session, bookings)
    rows = []
    for one in bookings:
        route = routes.get(one.on)
        leg = route.legs.get(one.id) if route is not None else None
        if one.client_id is not None or leg is None or not leg.kilometres or not _over(one, now):
            continue
        ride = rides.get(one.id)
        shares = sorted(ride.trip.shares.values(), reverse=True) if ride is not None else ()
        minibus = ride is not None and ride.lift.driver is Driver.MINIBUS
        rows.append(
            TravelRow(
                on=one.on, at=one.at, form=one.form, vehicle="minibus" if minibus else "",
                kilometres=leg.kilometres, minutes=leg.minutes or 0, other=True,
                shares=tuple(shares),
            )
        )  # fmt: skip
    return [*rows, *_ways_back(routes, bookings, claimed, now)]


def _ways_back(
    routes: dict[date, DayRoute], bookings: list[Booking], claimed: set[UUID], now: datetime
) -> Iterator[TravelRow]:
    visits = {one.id for one in bookings if one.client_id is not None}
    for day, route in routes.items():
        back = way_back(routes, day)
        driven = {key for key, leg in route.legs.items() if leg.kilometres}
        if not back.kilometres or back.leaves is None or back.leaves > now:
            continue
        if driven & visits <= claimed:
            yield TravelRow(
                on=day, at=local(back.leaves).time(), form="", vehicle="",
                kilometres=back.kilometres, minutes=back.minutes or 0, other=True, back=True,
            )  # fmt: skip


def _entries(session: Session, bookings: list[Booking]) -> tuple[set[UUID], set[UUID]]:
    """Which bookings have an entry with its drive, and which fell through: nobody was met there."""
    by_meeting = {one.meeting_id: one.id for one in bookings if one.meeting_id is not None}
    query = (
        select(Meeting.id, Meeting.outcome, Travel.kilometres)
        .outerjoin(Travel, Travel.meeting_id == Meeting.id)
        .where(Meeting.id.in_(by_meeting), Meeting.withdrawn_at.is_(None))
    )
    found = session.execute(query).all()
    claimed = {by_meeting[row.id] for row in found if row.kilometres}
    fallen = {by_meeting[row.id] for row in found if row.outcome == Outcome.CANCELLED.value}
    return claimed, fallen - claimed


def _over(one: Booking, now: datetime) -> bool:
    moment = local(now)
    return (one.on, one.at) <= (moment.date(), moment.time())
