"""When clients were met: set-based figures for the ribbon, the list and the gates."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import Any, Final
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import (
    ColumnElement,
    Date,
    Integer,
    String,
    and_,
    bindparam,
    case,
    cast,
    func,
    literal_column,
    select,
    type_coerce,
)
from sqlalchemy.orm import Session, aliased

from app.domain.meetings import ContactForm, Outcome
from app.domain.periods import PeriodRow
from app.services.client_rows import Scope, Which, among, by_hex, scope_of, values_of
from app.storage.schema.client import Client
from app.storage.schema.meeting import Meeting
from app.storage.schema.period import ServicePeriod

_CONTACTS: Final = tuple(form.value for form in ContactForm if not form.is_meeting)
_MEETINGS: Final = tuple(form.value for form in ContactForm if form.is_meeting)
LATELY: Final = 4  # weeks
NOON: Final = "12:00:00"


@dataclass(slots=True)
class Rhythm:
    """One client's: weeks of the period with meetings and with calls, and the last of each."""

    met_weeks: set[int] = field(default_factory=set)
    contact_weeks: set[int] = field(default_factory=set)
    last_met: datetime | None = None
    last_place: str = ""
    last_contact: datetime | None = None
    tries: int = 0
    weeks_met_lately: int = 0


def rhythms(
    session: Session, periods: Mapping[str, PeriodRow], today: date, only: Which = None
) -> dict[str, Rhythm]:
    """Give the rhythm of each client who isn't ended, by the hex of the id (or of just one)."""
    found: defaultdict[str, Rhythm] = defaultdict(Rhythm)
    scope, whose = scope_of(only), values_of(only)
    _read_weeks(session, today, only, found)
    for key, on, at, zone, place in session.execute(_last_met_query(scope), whose):
        found[key].last_met = instant(on, at, zone)
        found[key].last_place = place or ""
    for key, moment in session.execute(_last_contact_query(scope), whose):
        if moment is not None:
            found[key].last_contact = _moment(moment)
    for key, tries in session.execute(_tries_query(scope), whose):
        found[key].tries = tries
    for key, rhythm in found.items():
        if key in periods:
            week = (today - periods[key].start).days // 7
            rhythm.weeks_met_lately = sum(week - LATELY < met <= week for met in rhythm.met_weeks)
    days = {"today": today, "since": today - timedelta(weeks=LATELY)}
    for key, weeks in session.execute(_without_period_query(scope), whose | days):
        found[key].weeks_met_lately = weeks
    return dict(found)


def week_rhythm(session: Session, client_id: UUID, today: date) -> Rhythm:
    """Give only the weeks of one client's newest period in which they met or talked."""
    found: defaultdict[str, Rhythm] = defaultdict(Rhythm)
    _read_weeks(session, today, client_id, found)
    return found[client_id.hex]


def _read_weeks(
    session: Session, today: date, only: Which, found: defaultdict[str, Rhythm]
) -> None:
    values = values_of(only, today=today)
    for key, met, contacts in session.execute(_weeks_query(scope_of(only)), values):
        found[key].met_weeks = _numbers(met)
        found[key].contact_weeks = _numbers(contacts)


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


def _whose(query: Any, scope: Scope | None) -> Any:
    return among(query.where(Client.ended_on.is_(None)), Client.id, scope)


@cache
def _weeks_query(scope: Scope | None) -> Any:
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
        select(by_hex(Client.id), numbers[_MEETINGS], numbers[_CONTACTS])
        .join(start, start.c.client_id == Client.id)
        .join(
            Meeting,
            and_(
                Meeting.client_id == Client.id,
                Meeting.on >= start.c.start,
                Meeting.on <= bindparam("today"),
            ),
        )
        .group_by(Client.id)
    )
    return _whose(query, scope)


@cache
def _last_met_query(scope: Scope | None) -> Any:
    inner = aliased(Meeting)
    newest = _newest(inner.id, _MEETINGS, inner)
    place = func.json_extract(Meeting.places, "$[0]")
    query = select(by_hex(Client.id), Meeting.on, Meeting.at, Meeting.zone, place)
    return _whose(query.join(Meeting, Meeting.id == newest), scope)


@cache
def _last_contact_query(scope: Scope | None) -> Any:
    """Wall time and zone in one text, all from the index: no record has to be read."""
    inner = aliased(Meeting)
    wall = type_coerce(inner.on, String) + "T" + func.coalesce(type_coerce(inner.at, String), NOON)
    newest = _newest(wall + " " + inner.zone, _CONTACTS, inner)
    return _whose(select(by_hex(Client.id), newest), scope)


def _moment(text: str) -> datetime:
    wall, zone = text.split(" ")
    return datetime.fromisoformat(wall).replace(tzinfo=ZoneInfo(zone))


def _newest(column: Any, forms: tuple[str, ...], meeting: Any) -> Any:
    """The column of the client's newest held meeting of these forms."""
    return (
        select(column)
        .where(meeting.client_id == Client.id, _held(forms, meeting))
        .order_by(meeting.on.desc(), meeting.at.desc())
        .limit(1)
        .correlate(Client)
        .scalar_subquery()
    )


@cache
def _tries_query(scope: Scope | None) -> Any:
    """Cancelled meetings and tries without contact since they last met."""
    inner = aliased(Meeting)
    last = (
        select(func.max(inner.on))
        .where(inner.client_id == Client.id, _held(_MEETINGS, inner))
        .correlate(Client)
        .scalar_subquery()
    )
    query = (
        select(by_hex(Client.id), func.count(literal_column("1")))
        .join(Meeting, Meeting.client_id == Client.id)
        .where(
            Meeting.outcome != Outcome.HELD.value,
            Meeting.withdrawn_at.is_(None),
            Meeting.on >= func.coalesce(last, date.min),
        )
        .group_by(Client.id)
    )
    return _whose(query, scope)


@cache
def _without_period_query(scope: Scope | None) -> Any:
    """Weeks of the last four with a meeting, for clients who have no period to count from."""
    today = bindparam("today", type_=Date)
    week = cast(func.julianday(today) - func.julianday(Meeting.on), Integer) // 7
    query = (
        select(by_hex(Client.id), func.count(week.distinct()))
        .join(Meeting, Meeting.client_id == Client.id)
        .where(_held(_MEETINGS), Meeting.on > bindparam("since"), Meeting.on <= today)
        .where(Client.id.not_in(select(ServicePeriod.client_id)))
        .group_by(Client.id)
    )
    return _whose(query, scope)
