"""Her own calendar from .ics, read-only beside ours: replaced whole, undone whole."""

from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from app.domain.foreign_calendar import ForeignTime, ReadCalendar
from app.errors import NotFound
from app.progress import NoProgress
from app.services import foreign_calendar
from app.services.calendar import load_calendar
from app.services.calendar_export import save_calendar
from app.services.vault import Store
from tests.casework import NOW, add_client, add_worker, book, booking, events

MONDAY = date(2026, 11, 9)
SUNDAY = MONDAY + timedelta(days=6)


def read(*times: ForeignTime) -> ReadCalendar:
    return ReadCalendar(first=MONDAY, last=SUNDAY + timedelta(weeks=25), times=times)


def busy(day: int, hour: int, title: str = "", uid: str = "u") -> ForeignTime:
    return ForeignTime(uid=uid, start=datetime(2026, 11, day, hour), minutes=60, title=title)


def shown(store: Store) -> list[tuple[int, str]]:
    page = load_calendar(store, MONDAY, SUNDAY, now=NOW)
    return [(one.wall_start.hour, one.title) for one in page.items if one.foreign_id is not None]


@pytest.mark.requirement("I8.5")
def test_own_calendar_from_ics_read_only_stands_among_the_bookings(
    store: Store, tmp_path: Path
) -> None:
    add_worker(store)
    client_id = add_client(store)
    own = book(store, booking(client_id, on=date(2026, 11, 12)))
    path = tmp_path / "outlook.ics"
    lines = [
        "BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:x",
        "DTSTART;TZID=FLE Standard Time:20261112T090000",
        "DTEND;TZID=FLE Standard Time:20261112T100000", "RRULE:FREQ=WEEKLY", "SUMMARY:Tiimi",
        "END:VEVENT", "BEGIN:VEVENT", f"UID:{own.hex}", "DTSTART:20261112T110000Z",
        "DTEND:20261112T120000Z", "SUMMARY:AE", "END:VEVENT", "END:VCALENDAR",
    ]  # fmt: skip
    path.write_text("\r\n".join(lines), encoding="utf-8")
    found = foreign_calendar.read_file(path, today=NOW.date(), progress=NoProgress())
    assert found.goes_on == 1
    count = foreign_calendar.take_calendar(store, found, titles=True, now=NOW)
    assert count == 26, "half a year; what Rinnalla wrote there itself is no second booking"
    page = load_calendar(store, MONDAY, SUNDAY, now=NOW)
    assert [(one.wall_start.hour, one.title) for one in page.items] == [(9, "Tiimi"), (13, "")]
    assert page.items[0].booking_id is None
    assert ("calendar-imported", "calendar") in events(store)
    state = foreign_calendar.foreign_state(store)
    assert state is not None and (state.count, state.last) == (26, found.last)


@pytest.mark.requirement("I8.5")
def test_another_calendar_is_never_exported_and_keeps_no_title_unless_wanted(
    store: Store, tmp_path: Path
) -> None:
    add_worker(store)
    foreign_calendar.take_calendar(store, read(busy(12, 9, "Lääkäri")), titles=False, now=NOW)
    assert shown(store) == [(9, "")]
    path = tmp_path / "kalenteri.ics"
    assert save_calendar(store, path, MONDAY, language="fi", now=NOW) == 0
    assert b"VEVENT" not in path.read_bytes()


@pytest.mark.requirement("I8.5")
def test_reading_again_replaces_the_whole_and_undo_brings_the_whole_back(store: Store) -> None:
    add_worker(store)
    foreign_calendar.take_calendar(
        store, read(busy(12, 9, "A"), busy(13, 9, "B")), titles=True, now=NOW
    )
    foreign_calendar.take_calendar(store, read(busy(11, 14, "C")), titles=True, now=NOW)
    assert shown(store) == [(14, "C")]
    foreign_calendar.undo_calendar(store)
    assert shown(store) == [(9, "A"), (9, "B")]
    with pytest.raises(NotFound):
        foreign_calendar.undo_calendar(store)
    foreign_calendar.remove_calendar(store)
    assert shown(store) == [] and foreign_calendar.foreign_state(store) is None
    foreign_calendar.undo_calendar(store)
    assert len(shown(store)) == 2
    told = [action for action, _ in events(store)]
    assert {"calendar-import-undone", "calendar-removed"} <= set(told)


@pytest.mark.requirement("I8.5")
def test_the_first_import_is_undone_to_nothing(store: Store) -> None:
    add_worker(store)
    foreign_calendar.take_calendar(store, read(busy(12, 9)), titles=True, now=NOW)
    foreign_calendar.undo_calendar(store)
    assert shown(store) == []


@pytest.mark.requirement("I8.5")
def test_only_the_times_of_the_days_that_are_asked_for_are_shown(store: Store) -> None:
    add_worker(store)
    far = ForeignTime(uid=str(uuid4()), start=datetime(2026, 11, 16), minutes=1440, all_day=True)
    foreign_calendar.take_calendar(store, read(busy(15, 23), far), titles=True, now=NOW)
    assert shown(store) == [(23, "")]
    (item,) = load_calendar(store, MONDAY + timedelta(weeks=1), date(2026, 11, 16), now=NOW).items
    assert item.all_day
