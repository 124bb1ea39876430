"""The worker's own week and notes: figures without names, notes without clients."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.capacity import ClientLoad, capacity
from app.errors import InvalidInput
from app.services import periods, reflection
from app.services.capacity import load_capacity, set_week_hours
from app.services.vault import Store
from tests.casework import NOW, TODAY, add_client, add_worker, book, booking, log, visit


@pytest.mark.requirement("R43", "P30")
@given(st.lists(st.tuples(st.integers(1, 60), st.integers(5, 240), st.integers(0, 200))))
def test_what_is_agreed_and_what_is_free_make_the_week(shares: list[tuple[int, int, int]]) -> None:
    loads = [ClientLoad(gap_days=g, meeting_minutes=m, drive_minutes=d) for g, m, d in shares]
    found = capacity(loads, week_hours=37, groups=90)
    used = found.meetings + found.drives + found.recording + found.groups
    assert used + found.free == 37 * 60
    assert found.fits == (found.free >= found.next_client) and found.next_client >= 25


@pytest.mark.requirement("R43", "E68")
def test_the_week_comes_from_rhythms_drives_and_groups(store: Store) -> None:
    add_worker(store)
    weekly = add_client(store)
    add_client(store, first_names="Demo-Eero", agreed_gap_days=14)
    log(store, visit(weekly, on=TODAY - timedelta(days=3), minutes=90, drive_minutes=30))
    book(store, booking(None, title="Ryhmä", minutes=120))
    set_week_hours(store, 10)
    found = load_capacity(store, TODAY)
    assert (found.clients, found.week) == (2, 600)
    assert found.meetings == 90 + 30 and found.drives == 30
    assert found.groups >= 120 and found.recording == 30
    assert found.next_place_on is None


@pytest.mark.requirement("R21", "P30", "E60")
def test_the_next_free_place_is_the_day_after_the_first_period_that_ends(store: Store) -> None:
    add_worker(store)
    for months in (3, 6):
        client = add_client(store, first_names=f"Demo-{months}")
        periods.begin_period(store, client, start=TODAY, months=months, now=NOW)
    found = load_capacity(store, TODAY)
    assert found.next_place_on == date(2027, 2, 11)


@pytest.mark.requirement("R15", "E72")
def test_a_note_of_ones_own_work_knows_no_client_and_is_gone_after_ninety_days(
    store: Store,
) -> None:
    first = reflection.add_reflection(store, " Kuuntelin enemmän. ", today=TODAY)
    (note,) = reflection.list_reflections(store, TODAY + timedelta(days=89))
    assert (note.id, note.text) == (first, "Kuuntelin enemmän.")
    assert reflection.list_reflections(store, TODAY + timedelta(days=90)) == []
    again = reflection.add_reflection(store, "Toinen", today=TODAY)
    reflection.remove_reflection(store, again)
    assert reflection.list_reflections(store, TODAY) == []
    with pytest.raises(InvalidInput):
        reflection.add_reflection(store, "  ", today=TODAY)
