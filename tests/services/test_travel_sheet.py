"""Matkalasku: a month's driving as CSV and on paper, without names (6.2)."""

from dataclasses import replace
from datetime import date, time, timedelta
from io import BytesIO
from pathlib import Path
from uuid import UUID

import pytest
from pypdf import PdfReader

from app.domain.papers import texts_of
from app.errors import UserError
from app.services import meetings, travel_sheet
from app.services.client_papers import render
from app.services.vault import Store
from tests.casework import NOW, TODAY, add_client, add_worker, book, booking, events, log, visit

OCTOBER = date(2026, 10, 15)


@pytest.fixture
def kaisa(store: Store) -> Store:
    add_worker(store)
    return store


@pytest.fixture
def aino(kaisa: Store) -> UUID:
    """Two drives this month and one in October; a meeting with a drive that is not logged."""
    client_id = add_client(kaisa, protected=True, address="Salokuja 7", municipality="Alavus")
    drive = {"kilometres": 31, "drive_minutes": 35, "vehicle": "pool-car"}
    log(kaisa, visit(client_id, **drive))
    log(kaisa, visit(client_id, on=TODAY - timedelta(days=1), kilometres=12, drive_minutes=50,
                     vehicle="own-car"))  # fmt: skip
    log(kaisa, visit(client_id, on=OCTOBER, **drive))
    log(kaisa, visit(client_id, on=TODAY - timedelta(days=2)))
    book(kaisa, booking(client_id, on=TODAY, kilometres=99))
    return client_id


@pytest.mark.requirement("I6.2")
def test_a_months_kilometres_minutes_and_vehicles_and_no_other_months(
    kaisa: Store, aino: UUID
) -> None:
    month = travel_sheet.load_travel(kaisa, TODAY, now=NOW)
    assert [(row.on, row.kilometres) for row in month.rows] == [
        (TODAY - timedelta(days=1), 12),
        (TODAY, 31),
    ]
    assert (month.kilometres, month.minutes) == (43, 85)
    assert month.by_vehicle == (("pool-car", 31), ("own-car", 12))
    assert travel_sheet.load_travel(kaisa, OCTOBER, now=NOW).kilometres == 31
    assert ("list-shown", "travel-sheet") in events(kaisa)


@pytest.mark.requirement("I6.2")
def test_other_work_counts_once_it_is_over(kaisa: Store) -> None:
    for hour in (9, 18):
        work = booking(None, at=time(hour), title="Tiimi", kilometres=20, drive_minutes=25)
        book(kaisa, replace(work, purpose="team"))
    month = travel_sheet.load_travel(kaisa, TODAY, now=NOW)
    assert [(row.at, row.kilometres, row.other) for row in month.rows] == [(time(9), 20, True)]


@pytest.mark.requirement("I6.2", "P96")
def test_what_she_may_take_part_in_is_claimed_once_she_says_that_she_does(kaisa: Store) -> None:
    fair = booking(None, at=time(9), title="Messut", kilometres=120, optional=True)
    book(kaisa, fair)
    assert travel_sheet.load_travel(kaisa, TODAY, now=NOW).rows == ()
    book(kaisa, replace(fair, version=1, optional=False))
    assert travel_sheet.load_travel(kaisa, TODAY, now=NOW).kilometres == 120


@pytest.mark.requirement("I6.2", "I3.3")
def test_a_file_that_did_not_come_to_be_is_not_logged_as_left(
    kaisa: Store, aino: UUID, tmp_path: Path
) -> None:
    month = travel_sheet.load_travel(kaisa, TODAY, now=NOW)
    before = events(kaisa)
    with pytest.raises(UserError):
        travel_sheet.save_travel_csv(kaisa, month, tmp_path / "gone" / "m.csv", "fi")
    assert events(kaisa) == before


@pytest.mark.requirement("I6.2")
def test_a_withdrawn_entry_is_no_drive(kaisa: Store) -> None:
    meeting_id = log(kaisa, visit(add_client(kaisa), kilometres=31))
    meetings.undo_meeting(kaisa, meeting_id, now=NOW)
    month = travel_sheet.load_travel(kaisa, TODAY, now=NOW)
    assert month.rows == ()
    paper = travel_sheet.travel_paper(kaisa, month, "fi", now=NOW)
    assert "Ei ajoja tässä kuussa." in "\n".join(texts_of(paper))


@pytest.mark.requirement("I6.2", "R03")
def test_neither_names_nor_places_stand_on_the_sheet_or_in_the_file(
    kaisa: Store, aino: UUID, tmp_path: Path
) -> None:
    month = travel_sheet.load_travel(kaisa, TODAY, now=NOW)
    paper = travel_sheet.travel_paper(kaisa, month, "fi", now=NOW)
    file = tmp_path / "matkalasku.csv"
    travel_sheet.save_travel_csv(kaisa, month, file, "fi")
    content = file.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.decode("utf-8-sig").splitlines()[1:] == [
        "10.11.2026;Kotikäynti;Oma auto;12;50",
        "11.11.2026;Kotikäynti;Yhteiskäyttöauto;31;35",
        "Yhteensä;;;43;85",
    ]
    for told in ("\n".join(texts_of(paper)), content.decode("utf-8-sig")):
        assert not any(word in told for word in ("Aino", "Salokuja", "Alavus"))
    assert events(kaisa)[-1] == ("document-left", "travel-sheet")
    pdf = PdfReader(BytesIO(render(paper)))
    assert "43 km, 1 h 25 min" in pdf.pages[0].extract_text()
