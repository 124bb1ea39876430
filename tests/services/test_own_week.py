"""The worker's own week and notes: figures without names, notes without clients."""

from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from app.domain.capacity import ClientLoad, capacity
from app.domain.plan_paper import PaperOptions
from app.domain.today import recording_time
from app.errors import InvalidInput
from app.services import periods, reflection
from app.services.capacity import load_capacity, set_week_hours
from app.services.client_papers import save_of_nobody
from app.services.vault import Store
from tests.casework import NOW, TODAY, add_client, add_worker, book, booking, events, log, visit


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


@pytest.mark.requirement("R43", "P96")
def test_what_she_may_take_part_in_fills_the_week_once_she_says_that_she_does(store: Store) -> None:
    fair = booking(None, title="Messut", minutes=300, optional=True)
    book(store, fair)
    assert load_capacity(store, TODAY).groups == 0
    book(store, replace(fair, version=1, optional=False))
    assert load_capacity(store, TODAY).groups == 300


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


@pytest.mark.requirement("R43", "P30")
def test_recording_time_is_kept_right_after_a_visit_and_is_no_second_reckoning(
    store: Store,
) -> None:
    add_worker(store)
    client = add_client(store)
    draft = booking(client, at=time(13), minutes=75)
    kept = recording_time(draft)
    assert kept is not None and (kept.at, kept.minutes) == (time(14, 15), 20)
    assert kept.client_id is None and kept.title == "" and kept.problems() == ()
    before = load_capacity(store, TODAY)
    book(store, draft)
    book(store, kept)
    assert load_capacity(store, TODAY).groups == before.groups, "reckoned from the meetings already"
    assert recording_time(booking(client, at=time(23, 30), minutes=60)) is None, "the day is over"
    assert recording_time(booking(None, title="Ryhmä")) is None


@pytest.mark.requirement("R43")
def test_one_sheet_without_names_for_the_talk_with_the_supervisor(
    store: Store, tmp_path: Path
) -> None:
    add_worker(store)
    add_client(store, first_names="Demo-Aino")
    path = tmp_path / "viikko.pdf"
    save_of_nobody(store, "week-sheet", path, PaperOptions(language="fi"), now=NOW)
    (page,) = PdfReader(path).pages
    places: list[float] = []
    page.extract_text(visitor_text=lambda words, _cm, at, _font, _size: places.append(at[4]))
    assert max(places) < page.mediabox.width - 30, "the hours stand on the paper"
    told = page.extract_text()
    assert "Mahtuuko uusi asiakas?" in told and "37,0" in told and "Kirjaaminen" in told
    assert "Aino" not in told
    assert ("report-exported", "week-sheet") in events(store)
