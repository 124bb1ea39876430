"""The own calendar as a file: initials, no names, no places, one event for each booking."""

import json
from datetime import date, datetime, time, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from app.errors import UserError
from app.formats.calendar_ics import IcsEvent, calendar_ics
from app.services import bookings
from app.services.calendar_export import save_calendar
from app.services.vault import Store
from app.storage.schema.audit import UseLog
from app.text import HELSINKI
from tests.casework import NOW, add_client, add_worker, book, booking, events, log, visit

MONDAY = date(2026, 11, 9)


@pytest.fixture
def client_id(store: Store) -> UUID:
    add_worker(store)
    return add_client(store)


def unfolded(ics: str) -> list[str]:
    return ics.replace("\r\n ", "").split("\r\n")


@pytest.mark.requirement("I9.1", screen="28")
def test_ics_export_has_initials_and_neither_name_nor_place(
    store: Store, client_id: UUID, tmp_path: Path
) -> None:
    book(store, booking(client_id, on=date(2026, 11, 12), title="Kokeillaan kauppaa"))
    work = {"title": "Rikosseuraamus", "form": None, "place": "office"}
    book(store, booking(None, on=MONDAY, purpose="team-meeting", **work))
    off = book(store, booking(client_id, on=date(2026, 11, 13)))
    bookings.cancel_booking(store, off, now=NOW)
    book(store, booking(client_id, on=MONDAY + timedelta(weeks=8)))
    path = tmp_path / "kalenteri.ics"
    assert save_calendar(store, path, MONDAY, language="fi", now=NOW) == 3
    ics = path.read_bytes().decode()
    lines = unfolded(ics)
    assert [one for one in lines if one.startswith("SUMMARY")] == [
        "SUMMARY:Tiimipalaveri", "SUMMARY:AE", "SUMMARY:AE",
    ]  # fmt: skip
    assert "DTSTART:20261112T110000Z" in lines  # 13.00 in Helsinki
    assert lines.count("CLASS:PRIVATE") == 3
    assert lines.count("STATUS:CANCELLED") == 1
    for secret in ("Aino", "Esimerkki", "kauppaa", "home", "office", "Rikos", str(client_id)):
        assert secret not in ics
    assert events(store)[-1] == ("calendar-exported", "calendar")


@pytest.mark.requirement("I9.1", screen="28")
def test_summer_time_in_the_file_is_the_same_wall_time(
    store: Store, client_id: UUID, tmp_path: Path
) -> None:
    for day in (date(2027, 3, 26), date(2027, 3, 29)):  # the clocks are moved on 28.3.
        book(store, booking(client_id, on=day, at=time(10)))
    path = tmp_path / "kalenteri.ics"
    save_calendar(store, path, date(2027, 3, 22), language="sv", now=NOW)
    starts = [one for one in unfolded(path.read_bytes().decode()) if one.startswith("DTSTART")]
    assert starts == ["DTSTART:20270326T080000Z", "DTSTART:20270329T070000Z"]


@pytest.mark.requirement("I9.1")
def test_a_folder_that_is_not_there_is_told(store: Store, client_id: UUID, tmp_path: Path) -> None:
    before = events(store)
    with pytest.raises(UserError):
        save_calendar(store, tmp_path / "gone" / "k.ics", MONDAY, language="fi", now=NOW)
    assert events(store) == before, "what did not leave is not logged as left"


@pytest.mark.requirement("I9.1", "I3.3")
def test_the_log_names_those_whose_initials_are_in_the_file(
    store: Store, client_id: UUID, tmp_path: Path
) -> None:
    book(store, booking(client_id, on=date(2026, 11, 12)))
    log(store, visit(add_client(store, first_names="Demo-Eero"), on=MONDAY))
    path = tmp_path / "kalenteri.ics"
    assert save_calendar(store, path, MONDAY, language="fi", now=NOW) == 1
    with store.read() as session:
        details = session.scalars(select(UseLog.details).order_by(UseLog.n.desc())).first()
    assert details is not None and json.loads(details)["clients"] == [str(client_id)]
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.requirement("I9.1")
def test_other_work_without_a_kind_is_no_group(
    store: Store, client_id: UUID, tmp_path: Path
) -> None:
    book(store, booking(None, on=MONDAY, title="Hallinto", form=None, place=""))
    path = tmp_path / "kalenteri.ics"
    save_calendar(store, path, MONDAY, language="fi", now=NOW)
    assert "SUMMARY:Muu työ" in unfolded(path.read_bytes().decode())


@pytest.mark.requirement("I9.1")
@given(st.text(max_size=200))
def test_whatever_a_summary_holds_the_file_keeps_its_form(words: str) -> None:
    start = datetime(2026, 11, 12, 13, tzinfo=HELSINKI)
    words = words.encode(errors="ignore").decode()
    event = IcsEvent(uid=uuid4(), start=start, minutes=60, summary=words)
    ics = calendar_ics((event,), made_at=NOW)
    lines = ics.split("\r\n")
    assert lines[0] == "BEGIN:VCALENDAR" and lines[-2:] == ["END:VCALENDAR", ""]
    assert all(len(line.encode()) <= 75 for line in lines)
    assert sum(line.startswith("BEGIN:") for line in lines) == 2
    (summary,) = [one for one in unfolded(ics) if one.startswith("SUMMARY:")]
    plain = summary.removeprefix("SUMMARY:").replace("\\;", ";").replace("\\,", ",")
    assert plain.replace("\\\\", "\\") == " ".join(words.split())
