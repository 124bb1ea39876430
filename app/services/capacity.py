"""Reading what a usual week holds: rhythms, lengths and drives of the caseload, groups booked."""

from datetime import date, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from app.domain.capacity import RECORDING, USUAL_MEETING, WEEK_HOURS, Capacity, ClientLoad, capacity
from app.services.rhythm import is_met
from app.services.settings import load_setting, save_setting, setting_in
from app.storage.schema.calendar import Booking
from app.storage.schema.client import Client
from app.storage.schema.meeting import Meeting, Travel
from app.storage.schema.period import ServicePeriod
from app.storage.store import Store
from app.text import week_start

_SETTING: Final = "week-hours"
_LATELY: Final = timedelta(weeks=8)


def week_hours(store: Store) -> int:
    """Give the hours of her week, as she has said."""
    return int(load_setting(store, _SETTING, WEEK_HOURS))


def set_week_hours(store: Store, hours: int) -> None:
    """Keep the hours of her week."""
    save_setting(store, _SETTING, hours)


def load_capacity(store: Store, today: date) -> Capacity:
    """Give a usual week: figures of the whole caseload, of nobody in particular."""
    with store.read() as session:
        return capacity_of(session, today)


def capacity_of(session: Session, today: date) -> Capacity:
    """Give a usual week, inside the transaction of another use case."""
    monday = week_start(today)
    figures = (
        select(Meeting.client_id, func.avg(Meeting.minutes), func.avg(Travel.minutes))
        .outerjoin(Travel, Travel.meeting_id == Meeting.id)
        .where(is_met(), Meeting.on > today - _LATELY, Meeting.on <= today)
        .group_by(Meeting.client_id)
    )
    groups = select(func.sum(Booking.minutes + 2 * func.coalesce(Booking.drive_minutes, 0))).where(
        Booking.client_id.is_(None),
        Booking.cancelled_at.is_(None),
        Booking.optional.is_(False),  # counts once she has said that she takes part (P96)
        Booking.purpose != RECORDING,  # reckoned from the meetings already
        Booking.on >= monday,
        Booking.on < monday + timedelta(weeks=1),
    )
    lately: dict[UUID, tuple[float, float]] = {
        client_id: (minutes, drive or 0) for client_id, minutes, drive in session.execute(figures)
    }
    active = select(Client.id, Client.agreed_gap_days).where(Client.ended_on.is_(None))
    loads = [_load(gap, lately.get(client_id)) for client_id, gap in session.execute(active)]
    booked = session.scalar(groups) or 0
    first_end = session.scalar(_first_end(today))
    following = first_end + timedelta(days=1) if first_end else None
    hours = int(setting_in(session, _SETTING, WEEK_HOURS))
    return capacity(loads, week_hours=hours, groups=booked, next_place_on=following)


def _first_end(today: date) -> Select[date | None]:
    """The first end among the periods that run: then a place is free at the latest (P30)."""
    return (
        select(func.min(ServicePeriod.end))
        .join(Client, Client.id == ServicePeriod.client_id)
        .where(ServicePeriod.ended_on.is_(None), Client.ended_on.is_(None))
        .where(ServicePeriod.start <= today, ServicePeriod.end >= today)
    )


def _load(gap_days: int, lately: tuple[float, float] | None) -> ClientLoad:
    minutes, drive = lately or (USUAL_MEETING, 0)
    return ClientLoad(gap_days=gap_days, meeting_minutes=round(minutes), drive_minutes=round(drive))
