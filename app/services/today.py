"""*Tänään*: the bookings of a day, what waits, what to remember, the week in figures (03)."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.clients import Attention
from app.domain.day_route import Leg
from app.domain.gates import GateRules, login_waits, not_professional, too_many_intensive, warnings
from app.domain.meetings import Outcome
from app.domain.reminders import Quiet, still_asked
from app.domain.ride_reminders import AHEAD, unconfirmed_ride
from app.domain.today import DayCount, DayItem, DayPage, Reminder
from app.services.booking_rows import booking_start, bookings_between, is_recording
from app.services.client_facts import KnownClient, known_clients
from app.services.client_rows import Scope
from app.services.day_routes import routed, way_back
from app.services.drafts import waiting_drafts
from app.services.group_rows import BookedGroup, booked_groups
from app.services.profiles import profile_of
from app.services.reminders import quiet_on
from app.services.server_login import waiting_for_login
from app.services.timeline import Logged, Timeline, meetings_between, whose_rows
from app.services.use_events import list_shown
from app.services.worker import find_worker
from app.storage.schema.calendar import Booking
from app.storage.schema.meeting import Meeting, Travel
from app.storage.store import Store
from app.storage.use_log import log_use
from app.text import local, week_start

DAY: Final = timedelta(days=1)
_QUIET: Final = frozenset(("measure-due",))  # told in the line of what is more urgent


def load_day(store: Store, day: date, *, now: datetime, logged: bool = True) -> DayPage:
    """Give all that *Tänään* shows of one day; one use event with the ids that it shows."""
    today = local(now).date()
    monday = week_start(day)
    last = max(monday + 6 * DAY, day + DAY)
    with store.write() if logged else store.read() as session:
        known = known_clients(session, today=today, now=now, only=Scope.ACTIVE)
        drafts = waiting_drafts(session)
        worker = find_worker(session)
        bookings = bookings_between(session, monday, last)
        meetings = meetings_between(session, monday, last)
        groups = booked_groups(session, monday, last)
        caseload = {client_id: one.row for client_id, one in known.items()}
        rows = whose_rows(session, caseload, bookings, meetings)
        timeline = Timeline(session, rows, drafts, meetings, groups, now)
        tomorrow = _tomorrow(bookings, day + DAY)
        items, first, back = _with_ways(session, timeline, bookings, tomorrow, day)
        page = DayPage(
            day=day,
            items=timeline.with_next_in_full(items),
            drafts=tuple(drafts),
            reminders=_reminders(
                known,
                today,
                profile_of(session).gate_rules(),
                professional=worker is None or worker.professional,
                quiet=quiet_on(session, today),
                rides=_unconfirmed(session, now),
                login=waiting_for_login(session),
            ),
            week=_week(monday, bookings, meetings, groups),
            week_kilometres=_week_kilometres(session, monday),
            tomorrow_count=len(tomorrow),
            tomorrow_first=first,
            back=back,
        )
        if logged:
            log_use(session, list_shown("day", _shown(page)))
    return page


def _tomorrow(bookings: list[Booking], day: date) -> list[Booking]:
    return [
        one
        for one in bookings
        if one.on == day and one.cancelled_at is None and not is_recording(one)
    ]


def _with_ways(
    session: Session,
    timeline: Timeline,
    bookings: list[Booking],
    tomorrow: list[Booking],
    day: date,
) -> tuple[list[DayItem], DayItem | None, Leg]:
    """The day's lines and the first one of tomorrow, with the ways there; the way back."""
    of_day = [one for one in bookings if one.on == day]
    items = timeline.items(of_day, day, day)
    first = [timeline.booked(one) for one in tomorrow[:1]]
    found, routes = routed(session, [*items, *first], [*of_day, *tomorrow])
    rest = found[len(items) :]
    return list(found[: len(items)]), rest[0] if rest else None, way_back(routes, day)


def _reminders(
    known: dict[UUID, KnownClient],
    today: date,
    rules: GateRules,
    *,
    professional: bool,
    quiet: Quiet,
    login: bool,
    rides: Iterable[Attention],
) -> tuple[Reminder, ...]:
    """One line a client: the most urgent (her page has them all); then the caseload."""
    found = [
        Reminder(
            code=gate.code,
            client_id=client_id,
            client_name=one.row.name,
            rank=gate.rank,
            values=gate.values,
        )
        for client_id, one in known.items()
        if (gate := _most_urgent(still_asked(warnings(one.facts, today), client_id, quiet)))
    ]
    about_all = (
        too_many_intensive((one.facts for one in known.values()), today, rules),
        not_professional(professional, rules),
        login_waits(login),
        *rides,
    )
    found += [
        Reminder(code=one.code, client_id=None, client_name="", rank=one.rank, values=one.values)
        for one in about_all
        if one is not None and (one.code, None) not in quiet
    ]
    return tuple(sorted(found, key=lambda reminder: reminder.rank))


def _unconfirmed(session: Session, now: datetime) -> list[Attention]:
    """Rides of the next sessions that nobody has confirmed."""
    today = local(now).date()
    groups = booked_groups(session, today, today + AHEAD)
    if not any(one.riders and not one.confirmed for one in groups.values()):
        return []
    query = select(Booking).where(Booking.id.in_(groups), Booking.cancelled_at.is_(None))
    found = (
        unconfirmed_ride(
            groups[row.id].session_id,
            row.title,
            booking_start(row),
            groups[row.id].riders,
            now,
            confirmed=groups[row.id].confirmed,
        )
        for row in session.scalars(query)
    )
    return [one for one in found if one is not None]


def _most_urgent(found: Sequence[Attention]) -> Attention | None:
    """The first of a client's gates; a measure that waits is told in the same line (H24)."""
    if not found:
        return None
    quiet = [one for one in found[1:] if one.code in _QUIET]
    if not quiet:
        return found[0]
    return replace(found[0], values=found[0].values | {"also": quiet[0]})


def _week(
    monday: date,
    bookings: list[Booking],
    meetings: list[Logged],
    groups: dict[UUID, BookedGroup],
) -> tuple[DayCount, ...]:
    """Seven days; `planned` counts what is booked and not cancelled, and what came unbooked.

    Time kept for recording is no meeting.
    """
    booked = {booking.meeting_id for booking in bookings}
    days = [monday + index * DAY for index in range(7)]
    done = dict.fromkeys(days, 0)
    planned = dict.fromkeys(days, 0)
    for meeting in meetings:
        if meeting.on in done and meeting.outcome == Outcome.HELD.value:
            done[meeting.on] += 1
            planned[meeting.on] += meeting.id not in booked
    for booking in bookings:
        if booking.on in planned and booking.cancelled_at is None and not is_recording(booking):
            planned[booking.on] += 1
            done[booking.on] += booking.id in groups and groups[booking.id].held
    return tuple(DayCount(day=day, done=done[day], planned=planned[day]) for day in days)


def _week_kilometres(session: Session, monday: date) -> int:
    query = (
        select(func.sum(Travel.kilometres))
        .join(Meeting, Meeting.id == Travel.meeting_id)
        .where(Meeting.on >= monday, Meeting.on < monday + 7 * DAY)
        .where(Meeting.withdrawn_at.is_(None))
    )
    return session.scalar(query) or 0


def _shown(page: DayPage) -> list[UUID]:
    """Whose data the page holds, each once."""
    ids = [item.client_id for item in page.items]
    ids += [page.tomorrow_first.client_id] if page.tomorrow_first else []
    ids += [reminder.client_id for reminder in page.reminders]
    ids += [draft.client_id for draft in page.drafts]
    return list(dict.fromkeys(client_id for client_id in ids if client_id is not None))
