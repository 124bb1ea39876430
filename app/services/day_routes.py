"""Where bookings are in the distance table, and the route of each day that follows from it.

With turvakielto a route tells kilometres and minutes like any other, and no place.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, timedelta
from itertools import chain
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.day_route import NOWHERE, DayRoute, Leg, Stop, day_route
from app.domain.distances import PlaceKind, Way, home_id
from app.domain.groups import session_booking_id
from app.domain.lifts import LiftDraft, Trip, trip_of
from app.domain.meetings import ContactForm
from app.domain.today import DayItem, DayState
from app.services.booking_rows import booking_start, bookings_between, is_recording
from app.services.distances import distance_table
from app.services.lift_rows import lift_draft
from app.services.rhythm import instant
from app.storage.schema.calendar import Booking
from app.storage.schema.group import ActivityGroup, GroupSession
from app.storage.schema.travel import Lift, TravelPlace
from app.text import sort_key

_AFAR: Final = frozenset(
    (ContactForm.CALL.value, ContactForm.REMOTE.value, ContactForm.MESSAGE.value)
)


@dataclass(frozen=True, slots=True)
class Ride:
    """A lift that the worker drives herself, reckoned through."""

    lift: LiftDraft
    trip: Trip


def routes_of(
    session: Session, bookings: Sequence[Booking], without: Collection[UUID] = ()
) -> dict[date, DayRoute]:
    """Give the route of each day; what is cancelled, optional or in `without` is no part of it."""
    base, driven = _base(session), rides_driven(session, bookings)
    days: defaultdict[date, list[Stop]] = defaultdict(list)
    for one in bookings:
        if one.cancelled_at is None and not one.optional and one.id not in without:
            days[one.on].append(_stop(one, base, driven.get(one.id)))
    ends = chain.from_iterable(
        (one.place_id, one.leaves_from) for stops in days.values() for one in stops
    )
    table = distance_table(session, (one for one in (base, *ends) if one is not None))
    return {day: day_route(stops, base, table) for day, stops in days.items()}


def routed(
    session: Session, items: Sequence[DayItem], bookings: Sequence[Booking]
) -> tuple[tuple[DayItem, ...], dict[date, DayRoute]]:
    """Give the lines of some days with the ways between them, and the routes themselves."""
    gone = {one.booking_id for one in items if one.state is DayState.CANCELLED}
    routes = routes_of(session, bookings, {one for one in gone if one is not None})
    legs: dict[UUID, Leg] = {}
    for route in routes.values():
        legs |= route.legs
    return tuple(_with_leg(one, legs) for one in items), routes


def _with_leg(item: DayItem, legs: dict[UUID, Leg]) -> DayItem:
    leg = legs.get(item.booking_id) if item.booking_id is not None else None
    if leg is None:
        return item
    return replace(
        item,
        kilometres=leg.kilometres,
        drive_minutes=leg.minutes,
        leaves=leg.leaves,
        short_by=leg.short_by,
        way_unknown=leg.unknown is not None,
    )


def rides_driven(session: Session, bookings: Sequence[Booking]) -> dict[UUID, Ride]:
    """Give the lifts of the worker herself by the booking of their session, where all is known."""
    days = [one.on for one in bookings if one.client_id is None]
    if not days:
        return {}
    query = (
        select(Lift, GroupSession, ActivityGroup.place_id)
        .join(GroupSession, GroupSession.id == Lift.session_id)
        .join(ActivityGroup, ActivityGroup.id == GroupSession.group_id)
        .where(GroupSession.on.between(min(days), max(days)))
        .order_by(Lift.position.desc())
    )
    driven = [
        (lift, held, place)
        for row, held, usual in session.execute(query)
        if (place := held.place_id or usual) is not None
        and (lift := lift_draft(row)).start_id is not None
        and lift.driver.is_worker
        and lift.riders
    ]
    table = distance_table(
        session, chain.from_iterable((*lift.places, place) for lift, _, place in driven)
    )
    found = {}
    for lift, held, place in driven:
        trip = trip_of(lift, place, instant(held.on, held.at, held.zone), held.minutes, table)
        if trip.total is not None:
            found[session_booking_id(held.id)] = Ride(lift, trip)
    return found


def _base(session: Session) -> UUID | None:
    query = select(TravelPlace.id, TravelPlace.name).where(
        TravelPlace.kind == PlaceKind.OFFICE.value
    )
    offices = sorted(session.execute(query).all(), key=lambda row: (sort_key(row.name), row.id.hex))
    return offices[0].id if offices else None


def _stop(one: Booking, base: UUID | None, ride: Ride | None) -> Stop:
    start = booking_start(one).astimezone(UTC)  # minutes on the road, also over a moved clock
    end = start + timedelta(minutes=one.minutes)
    if ride is not None and ride.trip.leaves is not None and ride.trip.total is not None:
        leaves, back = ride.trip.leaves, ride.trip.back
        inside = (start - leaves) // timedelta(minutes=1)
        return Stop(
            key=one.id,
            at=leaves,
            end=back[-1].at or end if back else end,
            place_id=ride.lift.start_id,
            leaves_from=ride.lift.start_id if back else one.place_id,
            more=Way(ride.trip.total.kilometres, inside),
        )
    recording = is_recording(one)
    return Stop(
        key=one.id,
        at=start,
        end=end,
        place_id=_place(one, base),
        stays=recording or one.form in _AFAR or one.place == "remote",
        spare=recording,
        typed_kilometres=one.kilometres,
        typed_minutes=one.drive_minutes,
    )


def _place(one: Booking, base: UUID | None) -> UUID | None:
    """The place that was chosen, the client's home for a visit there, the office; else unknown."""
    if one.place_id is not None:
        return one.place_id
    at_home = one.place == "home" or (one.form == ContactForm.HOME_VISIT.value and not one.place)
    if at_home and one.client_id is not None:
        return home_id(one.client_id)
    at_office = one.place == "office" or (one.form == ContactForm.OFFICE.value and not one.place)
    return base if at_office else None


def way_back(routes: Mapping[date, DayRoute], day: date) -> Leg:
    """Give the way back to the office where the table gave all of the day; else nothing.

    A figure that she typed may hold the way back already.
    """
    route = routes.get(day)
    return route.back if route is not None and route.is_from_table else NOWHERE


def leg_of(session: Session, booking: Booking) -> Leg:
    """Give the way to one booking, as the route of its day has it."""
    routes = routes_of(session, bookings_between(session, booking.on, booking.on))
    return routes[booking.on].legs.get(booking.id, NOWHERE) if booking.on in routes else NOWHERE
