"""Kalenteri: what stands on the days of a week, and what its reading leaves behind."""

from datetime import date, time, timedelta
from uuid import UUID

import pytest

from app.domain.meetings import ContactForm
from app.domain.today import DayState
from app.services import bookings
from app.services.calendar import load_calendar
from app.services.vault import Store
from tests.casework import NOW, add_client, add_worker, book, booking, events, log, visit

MONDAY, SUNDAY = date(2026, 11, 9), date(2026, 11, 15)


@pytest.fixture
def client_id(store: Store) -> UUID:
    add_worker(store)
    return add_client(store)


@pytest.mark.requirement("I9.1", "K29", screen="28")
def test_bookings_drives_and_other_work_of_the_week(store: Store, client_id: UUID) -> None:
    book(store, booking(client_id, on=MONDAY, at=time(9), kilometres=34, drive_minutes=32))
    book(store, booking(client_id, on=SUNDAY + timedelta(days=1), kilometres=99))
    team = {"title": "Tiimi", "purpose": "team-meeting", "form": None, "place": ""}
    book(store, booking(None, on=date(2026, 11, 12), at=time(11), **team))
    off = book(store, booking(client_id, on=date(2026, 11, 13), kilometres=7))
    bookings.cancel_booking(store, off, now=NOW)
    log(store, visit(client_id, on=date(2026, 11, 10), at=time(8), form=ContactForm.CALL))

    page = load_calendar(store, MONDAY, SUNDAY, now=NOW)

    assert [(one.start_day.day, one.work or one.client_name, one.state) for one in page.items] == [
        (9, "Demo-Aino Esimerkki", DayState.UNLOGGED),
        (10, "Demo-Aino Esimerkki", DayState.LOGGED),
        (12, "team-meeting", DayState.NEXT),
        (13, "Demo-Aino Esimerkki", DayState.CANCELLED),
    ]
    assert page.kilometres == 34, "what was cancelled is not driven"
    assert page.short_names == {client_id: "Demo-Aino E."}
    assert events(store)[-1] == ("list-shown", "calendar")


@pytest.mark.requirement("I9.1", "R03", screen="28")
def test_with_turvakielto_no_place_stands_in_the_calendar(store: Store) -> None:
    add_worker(store)
    hidden = add_client(store, protected=True)
    book(store, booking(hidden, on=MONDAY, place="home", kilometres=12))
    (item,) = load_calendar(store, MONDAY, SUNDAY, now=NOW).items
    assert (item.place, item.kilometres) == ("", 12)


@pytest.mark.requirement("I9.1", screen="28")
def test_a_clock_set_back_a_year_still_shows_every_booking(store: Store, client_id: UUID) -> None:
    book(store, booking(client_id, on=MONDAY))
    earlier = NOW - timedelta(days=365)
    page = load_calendar(store, MONDAY, SUNDAY, now=earlier)
    assert [one.state for one in page.items] == [DayState.LATER]
