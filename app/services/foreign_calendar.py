"""Her own calendar from an .ics file, beside Rinnalla's: read-only, replaced whole, never sent on.

It is kept in the store and not linked to the file. What Rinnalla itself wrote into that calendar
comes back with its own ids and is left out, so that no booking stands twice.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import starmap
from pathlib import Path
from typing import Any, Final
from uuid import NAMESPACE_URL, uuid5

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.foreign_calendar import ForeignTime, ReadCalendar
from app.domain.today import DayItem, DayState
from app.errors import NotFound, file_explained
from app.formats.ics_lines import LARGEST, CalendarRefused
from app.progress import Progress
from app.services.rhythm import instant
from app.services.settings import setting_in
from app.storage.schema.calendar import Booking
from app.storage.schema.worker import Setting
from app.storage.store import Store
from app.storage.use_log import UseEvent, log_use
from app.text import HELSINKI, week_start

__all__ = [
    "CalendarRefused",
    "ForeignState",
    "ReadCalendar",
    "foreign_state",
    "items_between",
    "read_file",
    "remove_calendar",
    "take_calendar",
    "undo_calendar",
]

WEEKS: Final = 26
_KEPT: Final = "foreign-calendar"
_BEFORE: Final = "foreign-calendar-before"


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignState:
    """When a calendar was read last, until when it reaches, how many times it has."""

    read_at: datetime
    last: date
    count: int


def read_file(path: Path, *, today: date, progress: Progress) -> ReadCalendar:
    """Read a calendar from this week on for half a year; nothing is kept yet. Long: a job.

    Raises:
        CalendarRefused: the whole file. UserError as the disk is, Cancelled.
    """
    from app.formats.calendar_reading import read_calendar  # icalendar takes its time to load

    with file_explained(), path.open("rb") as file:
        data = file.read(LARGEST + 1)
    first = week_start(today)
    last = first + timedelta(weeks=WEEKS, days=-1)
    return read_calendar(data, first=first, last=last, progress=progress)


def take_calendar(store: Store, read: ReadCalendar, *, titles: bool, now: datetime) -> int:
    """Keep what was read in place of all that was read before; give how many times. Logged.

    Without `titles` nothing is kept but when she is busy.
    """
    with store.write() as session:
        own = {one.hex for one in session.scalars(select(Booking.id))}
        times = [
            one if titles else replace(one, title="") for one in read.times if one.uid not in own
        ]
        value = {"at": now.isoformat(), "last": read.last.isoformat(), "times": _payload(times)}
        _put(session, _BEFORE, setting_in(session, _KEPT))
        _put(session, _KEPT, value)
        details = {"count": len(times)}
        log_use(session, UseEvent("calendar-imported", "calendar", details=details))
    return len(times)


def undo_calendar(store: Store) -> None:
    """Take the whole last reading back: what was there before it comes back. Logged.

    Raises:
        NotFound: none was read, or it was taken back already.
    """
    with store.write() as session:
        if session.get(Setting, _BEFORE) is None:
            raise NotFound(kind="calendar")
        before = setting_in(session, _BEFORE)
        _put(session, _KEPT, before)
        _drop(session, _BEFORE)
        log_use(session, UseEvent("calendar-import-undone", "calendar"))


def remove_calendar(store: Store) -> None:
    """Take the other calendar out; `undo_calendar` brings it back. Logged."""
    with store.write() as session:
        _put(session, _BEFORE, setting_in(session, _KEPT))
        _put(session, _KEPT, None)
        log_use(session, UseEvent("calendar-removed", "calendar"))


def foreign_state(store: Store) -> ForeignState | None:
    """Say what is kept of another calendar; None where there is nothing."""
    with store.read() as session:
        kept = setting_in(session, _KEPT)
    if kept is None:
        return None
    return ForeignState(
        read_at=datetime.fromisoformat(kept["at"]),
        last=date.fromisoformat(kept["last"]),
        count=len(kept["times"]),
    )


def items_between(session: Session, first: date, last: date) -> list[DayItem]:
    """Give the other calendar's times of some days as lines of ours, read-only."""
    kept = setting_in(session, _KEPT)
    if kept is None:
        return []
    low, high = first.isoformat(), (last + timedelta(days=1)).isoformat()
    return [
        _item(one) for one in starmap(_time, kept["times"]) if low <= one.start.isoformat() < high
    ]


def _item(found: ForeignTime) -> DayItem:
    start = instant(found.start.date(), found.start.time(), HELSINKI.key)
    return DayItem(
        booking_id=None,
        meeting_id=None,
        client_id=None,
        client_name="",
        title=found.title,
        start=start,
        minutes=found.minutes,
        form=None,
        state=DayState.LATER,
        kilometres=None,
        drive_minutes=None,
        foreign_id=uuid5(NAMESPACE_URL, f"{found.uid} {found.start.isoformat()}"),
        all_day=found.all_day,
    )


def _payload(times: Iterable[ForeignTime]) -> list[Sequence[Any]]:
    return [(one.uid, one.start.isoformat(), one.minutes, one.title, one.all_day) for one in times]


def _time(uid: str, start: str, minutes: int, title: str, all_day: bool) -> ForeignTime:
    at = datetime.fromisoformat(start)
    return ForeignTime(uid=uid, start=at, minutes=minutes, title=title, all_day=all_day)


def _put(session: Session, name: str, value: Any) -> None:
    """Keep a value, also that there was none."""
    kept = session.get(Setting, name)
    if kept is None:
        session.add(Setting(name=name, value=value))
    else:
        kept.value = value


def _drop(session: Session, name: str) -> None:
    kept = session.get(Setting, name)
    if kept is not None:
        session.delete(kept)
