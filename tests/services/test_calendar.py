"""Kalenteri: what stands on the days of a week, and what its reading leaves behind."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from uuid import UUID

import pytest

from app.domain.calendar import at_the_same_time
from app.domain.meetings import ContactForm
from app.domain.monitoring import Span
from app.domain.recurrence import Recurrence, Repeat
from app.domain.today import DayState, recording_id
from app.services import booking_series, bookings
from app.services.calendar import load_calendar
from app.services.monitoring import load_monitoring
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


@pytest.mark.requirement("I9.1", screen="28")
def test_recurring_appointments_are_bookings_of_their_own(store: Store, client_id: UUID) -> None:
    draft = booking(client_id, on=date(2026, 12, 18), at=time(10))
    weekly = Recurrence(repeat=Repeat.WEEKLY, until=date(2027, 1, 15))
    made = booking_series.book_series(store, draft, weekly, now=NOW)
    assert made == booking_series.book_series(store, draft, weekly, now=NOW), "twice is once"
    assert len(made) == 3  # not on 25.12. and 1.1.
    version = bookings.load_booking_draft(store, made[1]).version
    bookings.move_booking(store, made[1], date(2027, 1, 7), time(9), version=version, now=NOW)
    days = [bookings.load_booking_draft(store, one).on for one in made]
    assert days == [date(2026, 12, 18), date(2027, 1, 7), date(2027, 1, 15)]


@pytest.mark.requirement("I9.1", "I9.4", screen="28")
def test_the_later_ones_are_cancelled_and_brought_back(store: Store, client_id: UUID) -> None:
    draft = booking(client_id, on=MONDAY, at=time(10))
    weekly = Recurrence(repeat=Repeat.WEEKLY, until=MONDAY + timedelta(weeks=3))
    made = booking_series.book_series(store, draft, weekly, now=NOW)
    assert booking_series.following(store, made[1]) == 2
    gone = booking_series.cancel_from(store, made[1], now=NOW)
    assert gone == made[1:]
    assert booking_series.following(store, made[0]) == 0
    booking_series.bring_back(store, gone)
    assert booking_series.following(store, made[0]) == 3


@pytest.mark.requirement("I9.4", screen="28")
def test_what_was_booked_a_moment_ago_is_taken_back_whole(store: Store, client_id: UUID) -> None:
    draft = booking(client_id, on=MONDAY, at=time(10))
    weekly = Recurrence(repeat=Repeat.WEEKLY, until=MONDAY + timedelta(weeks=3))
    made = booking_series.book_series(store, draft, weekly, now=NOW)
    bookings.cancel_booking(store, made[2], now=NOW)
    booking_series.take_back(store, made)
    (left,) = load_calendar(store, MONDAY, MONDAY + timedelta(weeks=4), now=NOW).items
    assert left.booking_id == made[2], "what something was done with meanwhile stays"


@pytest.mark.requirement("I9.1", "I9.4", screen="28")
def test_what_is_logged_or_cancelled_is_neither_counted_nor_cancelled_with_the_later_ones(
    store: Store, client_id: UUID
) -> None:
    draft = booking(client_id, on=MONDAY, at=time(10))
    weekly = Recurrence(repeat=Repeat.WEEKLY, until=MONDAY + timedelta(weeks=2))
    made = booking_series.book_series(store, draft, weekly, now=NOW)
    bookings.cancel_booking(store, made[0], now=NOW)
    assert booking_series.following(store, made[0]) == 2
    booking_series.cancel_from(store, made[0], now=NOW)
    assert booking_series.following(store, made[0]) == 0
    single = book(store, booking(client_id, on=MONDAY, at=time(9)))
    log(store, visit(client_id, booking_id=single))
    assert booking_series.cancel_from(store, single, now=NOW) == ()


def slots(store: Store) -> list[tuple[date, time, bool]]:
    """When time is kept for recording, and whether it still stands."""
    page = load_calendar(store, MONDAY, MONDAY + timedelta(weeks=4), now=NOW)
    return [
        (one.start_day, one.wall_start.time(), one.state is not DayState.CANCELLED)
        for one in page.items
        if one.work == "recording"
    ]


@pytest.mark.requirement("R43", "I9.4", screen="28")
def test_the_time_for_recording_moves_is_cancelled_and_comes_back_with_its_meeting(
    store: Store, client_id: UUID
) -> None:
    draft = booking(client_id, on=MONDAY, at=time(10))
    weekly = Recurrence(repeat=Repeat.WEEKLY, until=MONDAY + timedelta(weeks=1))
    first, second = booking_series.book_series(store, draft, weekly, recording=True, now=NOW)
    next_week = MONDAY + timedelta(weeks=1)
    assert slots(store) == [(MONDAY, time(11), True), (next_week, time(11), True)]
    page = load_calendar(store, MONDAY, SUNDAY, now=NOW)
    beside = at_the_same_time(page.items, page.items[0], datetime.combine(MONDAY, time(10, 15)))
    assert beside == (), "it comes along"
    bookings.move_booking(store, first, MONDAY, time(13), version=1, now=NOW)
    longer = replace(bookings.load_booking_draft(store, first), minutes=90)
    bookings.save_booking(store, longer, now=NOW)
    assert slots(store)[0] == (MONDAY, time(14, 30), True)
    gone = booking_series.cancel_from(store, first, now=NOW)
    assert (gone, [stands for *_, stands in slots(store)]) == ((first, second), [False, False])
    booking_series.bring_back(store, gone)
    assert all(stands for *_, stands in slots(store))


@pytest.mark.requirement("R43", "I9.4", screen="28")
def test_the_time_for_recording_is_taken_back_with_the_meeting_booked_a_moment_ago(
    store: Store, client_id: UUID
) -> None:
    draft = booking(client_id, on=MONDAY, at=time(10))
    weekly = Recurrence(repeat=Repeat.WEEKLY, until=MONDAY + timedelta(weeks=1))
    first, second = booking_series.book_series(store, draft, weekly, recording=True, now=NOW)
    bookings.move_booking(store, first, MONDAY, time(13), version=1, now=NOW)
    booking_series.take_back(store, (first, second))
    assert slots(store) == [(MONDAY, time(14), True)], "what was changed meanwhile stays"


@pytest.mark.requirement("R43", screen="28")
def test_time_for_recording_that_she_put_elsewhere_stays_there(
    store: Store, client_id: UUID
) -> None:
    draft = booking(client_id, on=MONDAY, at=time(10))
    booking_series.book_series(store, draft, Recurrence(), recording=True, now=NOW)
    bookings.move_booking(store, recording_id(draft.id), MONDAY, time(15), version=1, now=NOW)
    bookings.move_booking(store, draft.id, MONDAY, time(12), version=1, now=NOW)
    assert slots(store) == [(MONDAY, time(15), True)]
    bookings.cancel_booking(store, recording_id(draft.id), now=NOW)
    bookings.cancel_booking(store, draft.id, now=NOW + timedelta(hours=1))
    booking_series.bring_back(store, (draft.id,))
    assert slots(store) == [(MONDAY, time(15), False)], "cancelled by itself before"


@pytest.mark.requirement("P95", "P96", "K29", screen="28")
def test_joint_meetings_that_are_optional_stand_in_the_calendar(store: Store) -> None:
    add_worker(store)
    draft = booking(
        None, on=date(2022, 12, 7), at=time(15), title="Yhteistapaaminen", purpose="sparring",
        optional=True, form=None, place="remote",
    )  # fmt: skip
    days = (date(2023, 1, 11), date(2023, 2, 8), date(2023, 3, 8), date(2023, 4, 12))
    own = Recurrence(repeat=Repeat.DAYS, days=days)
    assert len(booking_series.book_series(store, draft, own, now=NOW)) == 5
    page = load_calendar(store, date(2022, 12, 1), date(2023, 4, 30), now=NOW)
    assert [one.start_day for one in page.items] == [date(2022, 12, 7), *days]
    assert all(one.optional and one.repeats for one in page.items)
    year = Span("year", date(2022, 1, 1), date(2022, 12, 31))
    told = load_monitoring(store, year, today=date(2023, 5, 1), now=NOW).other_work
    assert told == {}, "what she may take part in is no work done until she says so"
    going = replace(bookings.load_booking_draft(store, draft.id), optional=False)
    book(store, going)
    told = load_monitoring(store, year, today=date(2023, 5, 1), now=NOW).other_work
    assert told == {"sparring": 60}
