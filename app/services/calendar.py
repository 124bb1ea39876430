"""Kalenteri (28): the bookings and meetings of some days, whatever they are for."""

from datetime import date, datetime

from sqlalchemy.orm import Session

from app.domain.calendar import CalendarPage
from app.domain.clients import ClientRow
from app.domain.today import DayState
from app.services.booking_rows import bookings_between
from app.services.client_rows import Scope, client_rows
from app.services.day_routes import routed, way_back
from app.services.days_off import days_off_in
from app.services.drafts import waiting_drafts
from app.services.foreign_calendar import items_between
from app.services.group_rows import booked_groups
from app.services.timeline import Timeline, meetings_between, whose_rows
from app.services.use_events import list_shown
from app.storage.store import Store
from app.storage.use_log import log_use
from app.text import call_name, local


def load_calendar(
    store: Store, first: date, last: date, *, now: datetime, logged: bool = True
) -> CalendarPage:
    """Give what stands on some days; one use event with the ids that it shows.

    The next meeting is marked as such only while today is among the days.
    """
    with store.write() if logged else store.read() as session:
        page = calendar_of(session, first, last, now=now)
        if logged:
            log_use(session, list_shown("calendar", page.short_names))
    return page


def calendar_of(session: Session, first: date, last: date, *, now: datetime) -> CalendarPage:
    """Give the same inside the transaction of another use case, which logs it."""
    bookings = bookings_between(session, first, last)
    meetings = meetings_between(session, first, last)
    groups = booked_groups(session, first, last)
    rows = whose_rows(session, client_rows(session, Scope.ACTIVE), bookings, meetings)
    timeline = Timeline(session, rows, waiting_drafts(session), meetings, groups, now)
    if first <= local(now).date() <= last:
        found = timeline.items(bookings, first, last)
    else:
        found = timeline.unmarked(bookings, first, last)
    items, routes = routed(session, found, bookings)
    if others := items_between(session, first, last):
        items = tuple(sorted((*items, *others), key=lambda one: one.start))
    shown = dict.fromkeys(item.client_id for item in items if item.client_id is not None)
    return CalendarPage(
        first=first,
        last=last,
        items=items,
        kilometres=sum(
            item.kilometres or 0 for item in items if item.state is not DayState.CANCELLED
        )
        + sum(way_back(routes, day).kilometres or 0 for day in routes),
        short_names={one: _short(rows[one]) for one in shown if one in rows},
        initials={one: rows[one].initials for one in shown if one in rows},
        versions={booking.id: booking.version for booking in bookings},
        days_off=frozenset(day for off in days_off_in(session, first) for day in off.days()),
    )


def _short(client: ClientRow) -> str:
    """`Demo-Aino E.`: enough for a column of a week."""
    initial = f" {client.last_name[:1]}." if client.last_name else ""
    return f"{call_name(client.first_names)}{initial}".strip()
