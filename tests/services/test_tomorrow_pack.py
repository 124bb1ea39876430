"""Katvepaketti: the next day on the device, backed up, on one sheet with initials only (6.3)."""

from dataclasses import replace
from datetime import time, timedelta
from io import BytesIO
from uuid import uuid4

import pytest
from pypdf import PdfReader

from app.domain.meetings import AgreedMatter
from app.domain.papers import texts_of
from app.domain.today import recording_time
from app.domain.tomorrow_pack import BackupState
from app.progress import NoProgress
from app.services import group_sessions, groups, tomorrow_pack
from app.services.client_papers import render
from app.services.vault import Store
from tests.casework import NOW, TODAY, add_client, add_worker, book, booking, events, log, visit

TOMORROW = TODAY + timedelta(days=1)


@pytest.fixture
def kaisa(store: Store) -> Store:
    add_worker(store)
    return store


def sheet(store: Store) -> str:
    pack = tomorrow_pack.load_pack(store, now=NOW)
    paper = tomorrow_pack.pack_paper(store, pack, "fi", now=NOW)
    return "\n".join(texts_of(paper))


@pytest.mark.requirement("I6.3")
def test_one_sheet_initials_only_times_places_agreed_matters_empty_boxes(kaisa: Store) -> None:
    aino = add_client(kaisa)
    agreed = (
        AgreedMatter(id=uuid4(), text="Soitetaan Kelaan"),
        AgreedMatter(id=uuid4(), text="Tehty jo", done=True),
    )
    log(kaisa, visit(aino, agreed=agreed))
    for hour in (9, 13):
        book(kaisa, booking(aino, on=TOMORROW, at=time(hour), kilometres=12, drive_minutes=15))
    pack = tomorrow_pack.load_pack(kaisa, now=NOW)
    told = sheet(kaisa)
    assert "Aino" not in told and "Esimerkki" not in told
    for word in ("9.00–10.00 AE", "Soitetaan Kelaan", "12 km, 15 min"):
        assert word in told
    assert "Tehty jo" not in told
    assert pack.kilometres == 24


@pytest.mark.requirement("I6.3")
def test_a_full_day_is_on_one_sheet(kaisa: Store) -> None:
    aino = add_client(kaisa)
    for hour in (8, 9, 10, 12, 13, 14):
        book(kaisa, booking(aino, on=TOMORROW, at=time(hour), minutes=50))
    pack = tomorrow_pack.load_pack(kaisa, now=NOW)
    pdf = render(tomorrow_pack.pack_paper(kaisa, pack, "fi", now=NOW))
    assert len(PdfReader(BytesIO(pdf)).pages) == 1


@pytest.mark.requirement("I6.3", "R03")
def test_turvakielto_leaves_the_place_out_and_keeps_the_kilometres(kaisa: Store) -> None:
    aino = add_client(kaisa, protected=True)
    book(kaisa, booking(aino, on=TOMORROW, place="Kylätalo", kilometres=31))
    told = sheet(kaisa)
    assert "Kylätalo" not in told and "31 km" in told


@pytest.mark.requirement("I6.3", "R03")
def test_what_was_typed_stands_on_the_sheet_only_where_it_names_nobody_and_no_place(
    kaisa: Store,
) -> None:
    hidden = add_client(kaisa, protected=True, first_names="Demo-Veera", last_name="Suojattu")
    aino = add_client(kaisa, address="Mäkelänkatu 5", city="Alavus")
    eero = add_client(kaisa, first_names="Demo-Eero", last_name="Malli")
    texts = ("Aino soittaa Kelaan", "Käydään Mäkelänkadulla", "Haetaan Lahdesta", "Sama Eerolle",
             "Etsitään polkupyörä")  # fmt: skip
    log(kaisa, visit(aino, agreed=tuple(AgreedMatter(id=uuid4(), text=one) for one in texts)))
    log(kaisa, visit(hidden, agreed=(AgreedMatter(id=uuid4(), text="Avataan kirjeet"),)))
    for hour, one in ((9, aino), (10, hidden), (11, eero)):
        book(kaisa, booking(one, on=TOMORROW, at=time(hour)))
    work = {"form": None, "place": "", "on": TOMORROW}
    book(kaisa, booking(None, at=time(12), title="Sari Virtasen palaveri", **work))
    book(kaisa, booking(None, at=time(13), purpose="team-meeting", **work))
    told = sheet(kaisa)
    for word in ("Mäkelän", "Lahdesta", "Sari", "Virtasen", "Aino", "Eero", "Avataan"):
        assert word not in told, word
    assert "Etsitään polkupyörä" in told
    assert told.count("Sovittu asia") == 5, "a box is there all the same"
    assert "12.00–13.00 Muu työ" in told and "13.00–14.00 Tiimipalaveri" in told


@pytest.mark.requirement("I6.3", "R43")
def test_a_group_is_told_as_one_and_time_for_recording_is_left_out(kaisa: Store) -> None:
    group = replace(groups.new_group(today=TODAY), name="Mäkelän kävelijät")
    groups.save_group(kaisa, group, now=NOW, today=TODAY)
    draft = group_sessions.new_session(kaisa, group.id, today=TODAY)
    group_sessions.save_session(
        kaisa, replace(draft, on=TOMORROW, at=time(15)), now=NOW, today=TODAY
    )
    meeting = booking(add_client(kaisa), on=TOMORROW)
    kept = recording_time(meeting)
    assert kept is not None
    for one in (meeting, kept):
        book(kaisa, one)
    told = sheet(kaisa)
    assert "15.00" in told and " Ryhmä" in told and "kävelijät" not in told
    assert "Kirjaaminen" not in told and "14.00–14.20" not in told


@pytest.mark.requirement("I6.3")
def test_on_a_day_before_days_off_it_is_the_next_day_with_a_booking(kaisa: Store) -> None:
    assert tomorrow_pack.load_pack(kaisa, now=NOW).day == TOMORROW
    book(kaisa, booking(add_client(kaisa), on=TODAY + timedelta(days=3)))
    assert tomorrow_pack.load_pack(kaisa, now=NOW).day == TODAY + timedelta(days=3)


@pytest.mark.requirement("I6.3", "A5")
def test_it_is_backed_up_when_it_was_not_and_only_then(kaisa: Store) -> None:
    aino = add_client(kaisa)
    assert tomorrow_pack.load_pack(kaisa, now=NOW).backup is BackupState.NONE
    tomorrow_pack.back_up_pack(kaisa, now=NOW, progress=NoProgress())
    done = tomorrow_pack.load_pack(kaisa, now=NOW)
    assert (done.backup, done.backed_up_at) == (BackupState.DONE, NOW)
    before = events(kaisa).count(("backup-made", "store"))
    tomorrow_pack.back_up_pack(kaisa, now=NOW, progress=NoProgress())
    assert events(kaisa).count(("backup-made", "store")) == before
    book(kaisa, booking(aino, on=TOMORROW))
    log(kaisa, visit(aino))
    assert tomorrow_pack.load_pack(kaisa, now=NOW).backup is BackupState.BEHIND


@pytest.mark.requirement("I6.3", "I3.3")
def test_looking_at_it_and_its_leaving_are_logged(kaisa: Store) -> None:
    book(kaisa, booking(add_client(kaisa), on=TOMORROW))
    pack = tomorrow_pack.load_pack(kaisa, now=NOW)
    tomorrow_pack.note_pack_left(kaisa, pack, way="printer")
    assert events(kaisa)[-2:] == [
        ("list-shown", "tomorrow-pack"),
        ("document-left", "tomorrow-pack"),
    ]


@pytest.mark.requirement("I6.3", "R04")
def test_working_alone_is_on_the_sheet_and_it_says_that_nobody_is_called(kaisa: Store) -> None:
    told = sheet(kaisa)
    assert "Turva-aika" in told and "Rinnalla ei hälytä apua" in told and "112" in told
