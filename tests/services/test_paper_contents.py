"""What stands on which paper, and what never does: whose words, whose eyes, no place."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from app.documents.rendering import render_paper
from app.documents.wrapping import HYPHEN
from app.domain.paper_look import Look
from app.domain.papers import Paper, QrCode, Table, Voice, WorkerView, texts_of
from app.domain.plan_paper import PaperOptions
from app.formats.appointment_ics import appointment_ics
from app.reference.paper_words import other_language
from app.services.caseload import list_caseload, load_client_draft, reveal_address, save_client
from app.services.client_papers import KINDS, Reader, compose, render
from app.services.qr import qr_fields
from app.services.vault import Store
from app.text import local
from tests.paper_checks import heard
from tests.qr_reading import read_pdf
from tests.tag_checker import TaggedFile

NOW = datetime(2026, 11, 11, 9, 42, tzinfo=UTC)
AINO = "Demo-Aino Esimerkki"


@pytest.fixture(scope="module")
def store(practice_store: Store) -> Store:
    return practice_store


def clients(store: Store) -> dict[str, UUID]:
    rows = list_caseload(store, today=local(NOW).date(), now=NOW)
    return {row.client.name: row.client.id for row in rows}


def paper(store: Store, code: str, name: str = AINO, **options: object) -> Paper:
    chosen = PaperOptions(**options)  # type: ignore[arg-type]
    return compose(store, code, clients(store)[name], chosen, now=NOW)


def told(paper: Paper) -> str:
    return " ".join(texts_of(paper))


@pytest.mark.requirement("I7.5", "R03")
def test_with_turvakielto_no_paper_tells_where_the_client_is(store: Store) -> None:
    rows = list_caseload(store, today=local(NOW).date(), now=NOW)
    protected = next(row.client for row in rows if row.client.protected)
    draft = reveal_address(store, protected.id)
    secrets = [it for it in (draft.address, draft.city, draft.municipality, draft.email) if it]
    assert secrets
    for code, kind in KINDS.items():
        if kind.reader is not Reader.NOBODY:
            words = told(paper(store, code, protected.name)).casefold()
            leaked = [it for it in secrets if re.search(rf"\b{re.escape(it.casefold())}\b", words)]
            assert leaked == [], code
            assert "turvakielto" not in words, code


@pytest.mark.requirement("I7.5", "R02")
def test_henkilotunnus_is_off_by_default_and_always_there_in_the_system(store: Store) -> None:
    identity = load_client_draft(store, clients(store)[AINO]).identity
    assert identity not in told(paper(store, "interim-check"))
    assert identity in told(paper(store, "interim-check", with_identity=True))
    assert identity in told(paper(store, "interim-check", for_client=False))
    for code in ("network-summary", "network-invitation", "my-plan", "appointment"):
        assert identity not in told(paper(store, code, with_identity=True, for_client=False)), code


@pytest.mark.requirement("I7.1", "R06")
def test_the_networks_papers_hold_the_consent_and_no_workers_view(store: Store) -> None:
    summary = paper(store, "network-summary", recipient="Sisko")
    assert "Sisko: saa kertoa" in told(summary)
    assert "Sairaanhoitaja: saa kertoa" not in told(summary)
    assert "Sairaanhoitaja: saa kertoa" in told(paper(store, "network-summary"))
    for code in ("network-summary", "statement-request", "network-invitation"):
        blocks = paper(store, code).blocks
        assert not any(isinstance(block, WorkerView | Voice) for block in blocks), code


@pytest.mark.requirement("I7.1")
def test_the_meeting_log_keeps_the_clients_words_in_a_column_of_their_own(store: Store) -> None:
    tables = [one for one in paper(store, "meeting-log").blocks if isinstance(one, Table)]
    assert {table.heads[2] for table in tables} == {"Asiakkaan omat sanat"}
    rows = [row for table in tables for row in table.rows]
    assert any(row[2] for row in rows)
    assert [row for row in rows if row[2] and row[2] in row[1]] == []


@pytest.mark.requirement("I7.1")
def test_the_code_of_the_next_meeting_holds_its_time_and_nobody(store: Store) -> None:
    made = paper(store, "appointment")
    assert any(isinstance(block, QrCode) for block in made.blocks)
    start = datetime(2026, 11, 11, 11, 0, tzinfo=UTC)
    ics = appointment_ics(start, 60, "Tapaaminen", uid=UUID(int=7), made_at=NOW)
    assert "DTSTART:20261111T110000Z\r\nDTEND:20261111T120000Z\r\nSUMMARY:Tapaaminen" in ics
    assert "LOCATION" not in ics and "ORGANIZER" not in ics
    assert ics.count("\r\n") == ics.count("\n")


@pytest.mark.requirement("I7.1", "I6.4")
def test_the_printed_code_of_the_next_meeting_is_read_back_as_a_calendar_event(
    store: Store,
) -> None:
    made = paper(store, "appointment")
    (read,) = read_pdf(render(made))
    (block,) = [one for one in made.blocks if isinstance(one, QrCode)]
    event = dict(line.split(":", 1) for line in read.splitlines())
    assert event["SUMMARY"] == "Tapaaminen" and event["END"] == "VCALENDAR"
    assert event["DTSTART"] == "20261111T110000Z" and event["DTEND"] == "20261111T120000Z"
    assert "LOCATION" not in event and block.fields == qr_fields(read)


@pytest.mark.requirement("I7.1", "P86")
def test_the_division_of_work_and_the_status_tell_what_is_agreed_and_where_it_goes(
    store: Store,
) -> None:
    division = told(paper(store, "work-division"))
    assert "Asia Kuka" in division and "25.11.2026" in division
    status = told(paper(store, "decider-status"))
    assert "Viikko 11 / 26." in status
    assert "Päätös päättyy: 28.2.2027" in status
    assert "DEMO-2026-" in status


@pytest.mark.requirement("I7.1", "P72")
def test_the_decision_phrases_are_filled_and_say_that_they_are_no_decision(store: Store) -> None:
    words = told(paper(store, "decision-phrases"))
    assert "Tämä ei ole päätös." in words
    assert "28.2.2027" in words and "{" not in words


@pytest.mark.requirement("I7.1", "R45")
def test_the_parallel_paper_leaves_what_was_written_to_the_interpreter(store: Store) -> None:
    made = paper(store, "parallel-plan")
    words = told(made)
    assert "Mitä minä haluan" in words and "What I want" in words
    assert "Tulkki luki tämän ääneen" in words


@pytest.mark.requirement("I7.1", "I7.3", "R45")
@pytest.mark.parametrize("code", ["ar", "prs", "fa", "ckb", "kmr", "et", "ru", "uk", "so"])
def test_the_parallel_paper_speaks_the_language_that_the_interpreter_speaks(
    store: Store, code: str, tmp_path: Path
) -> None:
    name = next(one for one in clients(store) if one != AINO)
    draft = load_client_draft(store, clients(store)[name])
    spoken = replace(draft, interpreter_needed=True, interpreter_language=code)
    save_client(store, spoken, now=NOW, today=local(NOW).date())
    other = other_language("parallel-plan", code)
    made = paper(store, "parallel-plan", name)
    read = heard(render_paper(made), Look(language="fi"), tmp_path)
    assert set(other) == set(other_language("parallel-plan", "et"))
    for words in other.values():
        assert "".join(words.split()) in "".join(read.replace(HYPHEN, "").split())
    assert code in {
        one.language for one in TaggedFile(render_paper(made)).root.walk() if one.tag == "Div"
    }


@pytest.mark.requirement("I7.1")
def test_a_paper_of_a_client_without_anything_says_what_is_missing(store: Store) -> None:
    for name, found in clients(store).items():
        for code, kind in KINDS.items():
            if kind.reader is not Reader.NOBODY:
                later = NOW + timedelta(days=900)
                made = compose(store, code, found, PaperOptions(), now=later)
                assert made.blocks, (name, code)
