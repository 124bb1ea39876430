"""When clients were met: set-based figures for the ribbon, the list and the gates."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any, Final
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Integer, and_, case, cast, func, literal_column, select
from sqlalchemy.orm import Session, aliased

from app.domain.meetings import ContactForm, Outcome
from app.storage.schema.client import Client
from app.storage.schema.meeting import Meeting
from app.storage.schema.period import ServicePeriod

_CONTACTS: Final = tuple(form.value for form in ContactForm if not form.is_meeting)
_MEETINGS: Final = tuple(form.value for form in ContactForm if form.is_meeting)
LATELY: Final = timedelta(weeks=4)


@dataclass(slots=True)
class Rhythm:
    """One client's: weeks of the period with meetings and with calls, and the last of each."""

    met_weeks: set[int] = field(default_factory=set)
    contact_weeks: set[int] = field(default_factory=set)
    last_met: datetime | None = None
    last_places: tuple[str, ...] = ()
    last_contact: datetime | None = None
    tries: int = 0
    weeks_met_lately: int = 0


def rhythms(session: Session, today: date, only: UUID | None = None) -> dict[UUID, Rhythm]:
    """Give the rhythm of each client who isn't ended (or of just one)."""
    found: defaultdict[UUID, Rhythm] = defaultdict(Rhythm)
    for client_id, met, contacts in session.execute(_weeks_query(today, only)):
        found[client_id].met_weeks = _numbers(met)
        found[client_id].contact_weeks = _numbers(contacts)
    for client_id, on, at, zone, places in session.execute(_last_query(_MEETINGS, only)):
        found[client_id].last_met = instant(on, at, zone)
        found[client_id].last_places = tuple(places)
    for client_id, on, at, zone, _ in session.execute(_last_query(_CONTACTS, only)):
        found[client_id].last_contact = instant(on, at, zone)
    for client_id, tries in session.execute(_tries_query(only)):
        found[client_id].tries = tries
    for client_id, weeks in session.execute(_lately_query(today, only)):
        found[client_id].weeks_met_lately = weeks
    return dict(found)


def instant(on: date, at: time | None, zone: str) -> datetime:
    """Give the aware moment of a wall time; noon where no time is known."""
    return datetime.combine(on, at or time(12), tzinfo=ZoneInfo(zone))


def is_met() -> ColumnElement[bool]:
    """Held, and a meeting rather than a call or message (worker-review.md 19)."""
    return _held(_MEETINGS)


def _held(forms: tuple[str, ...], meeting: Any = Meeting) -> ColumnElement[bool]:
    return and_(
        meeting.outcome == Outcome.HELD.value,
        meeting.form.in_(forms),
        meeting.withdrawn_at.is_(None),
    )


def _numbers(joined: str | None) -> set[int]:
    return {int(number) for number in joined.split(",")} if joined else set()


def _whose(query: Any, only: UUID | None) -> Any:
    query = query.where(Client.ended_on.is_(None))
    return query if only is None else query.where(Client.id == only)


def _weeks_query(today: date, only: UUID | None) -> Any:
    """Weeks are counted from the first day of the newest period."""
    start = (
        select(ServicePeriod.client_id, func.max(ServicePeriod.start).label("start"))
        .group_by(ServicePeriod.client_id)
        .subquery()
    )
    week = cast(func.julianday(Meeting.on) - func.julianday(start.c.start), Integer) // 7
    numbers = {
        forms: func.group_concat(case((_held(forms), week)).distinct())
        for forms in (_MEETINGS, _CONTACTS)
    }
    query = (
        select(Client.id, numbers[_MEETINGS], numbers[_CONTACTS])
        .join(start, start.c.client_id == Client.id)
        .join(
            Meeting,
            and_(Meeting.client_id == Client.id, Meeting.on >= start.c.start, Meeting.on <= today),
        )
        .group_by(Client.id)
    )
    return _whose(query, only)


def _last_query(forms: tuple[str, ...], only: UUID | None) -> Any:
    inner = aliased(Meeting)
    newest = (
        select(inner.id)
        .where(inner.client_id == Client.id, _held(forms, inner))
        .order_by(inner.on.desc(), inner.at.desc())
        .limit(1)
        .correlate(Client)
        .scalar_subquery()
    )
    query = select(Client.id, Meeting.on, Meeting.at, Meeting.zone, Meeting.places)
    return _whose(query.join(Meeting, Meeting.id == newest), only)


def _tries_query(only: UUID | None) -> Any:
    """Cancelled meetings and tries without contact since they last met."""
    inner = aliased(Meeting)
    last = (
        select(func.max(inner.on))
        .where(inner.client_id == Client.id, _held(_MEETINGS, inner))
        .correlate(Client)
        .scalar_subquery()
    )
    query = (
        select(Client.id, func.count(literal_column("1")))
        .join(Meeting, Meeting.client_id == Client.id)
        .where(
            Meeting.outcome != Outcome.HELD.value,
            Meeting.withdrawn_at.is_(None),
            Meeting.on >= func.coalesce(last, date.min),
        )
        .group_by(Client.id)
    )
    return _whose(query, only)


def _lately_query(today: date, only: UUID | None) -> Any:
    since = today - LATELY
    week = cast(func.julianday(today) - func.julianday(Meeting.on), Integer) // 7
    query = (
        select(Client.id, func.count(week.distinct()))
        .join(Meeting, Meeting.client_id == Client.id)
        .where(_held(_MEETINGS), Meeting.on > since, Meeting.on <= today)
        .group_by(Client.id)
    )
    return _whose(query, only)
