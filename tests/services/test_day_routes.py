"""Routes of days in the store: *Tänään*, *Kalenteri*, the entry's form and the travel sheet."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from uuid import UUID

import pytest

from app.domain.lifts import Driver
from app.domain.meetings import ContactForm
from app.domain.today import DayItem
from app.services import distances, meeting_form, today, tomorrow_pack, travel_sheet
from app.services.calendar import load_calendar
from app.services.vault import Store
from tests.casework import NOW, TODAY, book, booking, log, visit
from tests.services.test_lifts import HALL, OFFICE, STOP, WEEK, Town

MORNING = datetime(2026, 11, 11, 5, tzinfo=UTC)
EVENING = datetime(2026, 11, 11, 20, tzinfo=UTC)


@pytest.fixture
def town(store: Store) -> Town:
    return Town(store)


def lines(town: Town, now: datetime = MORNING) -> dict[str, DayItem]:
    page = today.load_day(town.store, TODAY, now=now)
    return {one.client_name.split()[0] if one.client_name else one.title: one for one in page.items}


def book_home(town: Town, name: str, hour: int, minute: int = 0, **more: object) -> UUID:
    client_id: UUID = getattr(town, name)[1]
    return book(town.store, booking(client_id, at=time(hour, minute), **more))


@pytest.mark.requirement("I6.2", screen="03")
def test_the_day_tells_each_way_when_to_leave_and_that_the_time_is_too_short(town: Town) -> None:
    book_home(town, "onni", 9)
    book_home(town, "leena", 10, 5)
    found = lines(town)
    onni, leena = found["Demo-Onni"], found["Demo-Leena"]
    assert (onni.kilometres, onni.drive_minutes, onni.short_by) == (12, 13, 0)
    assert onni.leaves == onni.start - timedelta(minutes=13)
    assert (leena.kilometres, leena.short_by) == (11, 7)
    assert (found["Arki rullaa"].kilometres, found["Arki rullaa"].drive_minutes) == (22, 24)
    week = load_calendar(town.store, TODAY, TODAY + timedelta(days=1), now=MORNING)
    assert [one.short_by for one in week.items] == [0, 7, 0]
    assert week.kilometres == 12 + 11 + 22
    pack = tomorrow_pack.load_pack(town.store, now=MORNING - timedelta(days=1))
    assert [one.kilometres for one in pack.visits] == [12, 11, 22]


@pytest.mark.requirement("I6.2")
def test_an_unknown_way_is_told_and_what_is_cancelled_or_far_is_no_way(town: Town) -> None:
    book_home(town, "veikko", 9)
    book_home(town, "onni", 11, form=ContactForm.CALL)
    found = lines(town)
    assert found["Demo-Veikko"].way_unknown and found["Demo-Veikko"].kilometres is None
    assert found["Demo-Onni"].kilometres is None and not found["Demo-Onni"].way_unknown
    book_home(town, "leena", 13, place="other", place_id=STOP)
    assert lines(town)["Demo-Leena"].way_unknown, "nobody knows the way from there to the stop"


@pytest.mark.requirement("I6.2", "E22")
def test_a_ride_that_she_drives_counts_whole_and_ends_the_day_at_the_office(town: Town) -> None:
    town.plan(town.seat("onni"), town.seat("leena"), driver=Driver.MINIBUS)
    group = lines(town)["Arki rullaa"]
    assert (group.kilometres, group.drive_minutes) == (64, 40)
    assert group.leaves == group.start - timedelta(minutes=40)
    assert today.load_day(town.store, TODAY, now=MORNING).back.kilometres is None
    month = travel_sheet.load_travel(town.store, TODAY, now=EVENING)
    (row,) = month.rows
    assert (row.kilometres, row.vehicle, row.shares) == (64, "minibus", (43, 21))
    words = travel_sheet.travel_csv(month, "fi").decode("utf-8-sig")
    assert "Ryhmä, 2 kyydissä: 43 + 21 km;Pikkubussi;64" in words
    assert "Demo" not in words


@pytest.mark.requirement("I6.2")
def test_a_ride_that_somebody_else_drives_is_not_on_her_travel_sheet(town: Town) -> None:
    town.plan(town.seat("onni"), driver=Driver.TAXI, start_id=None)
    (row,) = travel_sheet.load_travel(town.store, TODAY, now=EVENING).rows
    assert (row.kilometres, row.shares) == (22, ()), "her own way to the group"


@pytest.mark.requirement("I6.2")
def test_the_entry_is_prefilled_and_the_sheet_filled_from_the_route_with_the_way_back(
    town: Town,
) -> None:
    on = TODAY - WEEK
    found = book_home(town, "onni", 9, on=on)
    form = meeting_form.form_of_new(
        town.store, town.onni[1], booking_id=found, now=NOW, today=TODAY
    )
    assert (form.draft.kilometres, form.draft.drive_minutes) == (12, 13)
    month = travel_sheet.load_travel(town.store, TODAY, now=EVENING)
    assert on not in {one.on for one in month.rows}, "nothing is claimed before it is logged"
    log(town.store, replace(form.draft, note="Kahvit."))
    rows = [one for one in travel_sheet.load_travel(town.store, TODAY, now=EVENING).rows
            if one.on == on]  # fmt: skip
    assert [(one.kilometres, one.back) for one in rows] == [(12, False), (12, True)]
    assert rows[1].at == time(10)


@pytest.mark.requirement("I6.2")
def test_no_way_back_is_claimed_where_she_typed_a_figure_herself(town: Town) -> None:
    on = TODAY - WEEK
    found = book_home(town, "onni", 9, on=on, kilometres=25, drive_minutes=30)
    log(town.store, visit(town.onni[1], on=on, at=time(9), booking_id=found, kilometres=25))
    rows = travel_sheet.load_travel(town.store, TODAY, now=EVENING).rows
    assert [(one.on, one.kilometres) for one in rows] == [(on, 25), (TODAY, 22)]


@pytest.mark.requirement("I6.2")
def test_without_a_table_the_day_is_as_she_typed_it(town: Town) -> None:
    for pair in ((OFFICE, town.home("onni")), (OFFICE, HALL)):
        distances.remove_distance(town.store, *pair)
    book_home(town, "onni", 9, kilometres=34, drive_minutes=32)
    assert (lines(town)["Demo-Onni"].kilometres, lines(town)["Demo-Onni"].drive_minutes) == (34, 32)
