"""The main job through the real windows: first start, client, goal, visit, paper, hand-over."""

import json
import re
import socket
from pathlib import Path

import pytest
from jsonschema import Draft7Validator
from pypdf import PdfReader
from PySide6.QtCore import Qt

from tests.fhir_fixture import FhirServer
from tests.first_day import IDENTITY, NOTE, FirstDay
from tests.hands import shown_texts
from ui.navigation import Place
from ui.pages.client_page import ClientPage
from ui.pages.exchange_page import ExchangePage
from ui.pages.meetings_section import MeetingsSection
from ui.pages.plan_section import PlanSection
from ui.pages.settings_exchange import ExchangeSettings
from ui.pages.settings_page import SettingsPage
from ui.pages.today_page import TodayPage

SCHEMAS = Path(__file__).parents[3] / "shared" / "sosmeta"
GOAL = "Lähden kotoa kaksi kertaa viikossa"


def words_of(path: Path) -> str:
    return re.sub(r"\s+", " ", " ".join(page.extract_text() for page in PdfReader(path).pages))


@pytest.mark.requirement("I2.2")
def test_the_first_start_leads_to_an_empty_day(day: FirstDay) -> None:
    day.start_first_time()

    page = day.page(TodayPage)
    assert "No meetings today." in shown_texts(page)
    assert "recovery code" not in day.main.host.banner.text()


@pytest.mark.requirement("I2.3", "P45")
def test_a_client_added_by_hand_opens_and_stands_in_the_list(begun: FirstDay) -> None:
    page = begun.add_client()

    assert "Demo-Aino Esimerkki" in shown_texts(page)
    assert begun.toast() == "Client added"
    begun.key(Qt.Key.Key_2)
    (row,) = begun.shown_clients()
    assert row.startswith("Demo-Aino Esimerkki, 32 y")


@pytest.mark.requirement("I2.5", "K01", "E02")
def test_a_goal_keeps_need_own_words_and_steps(begun: FirstDay) -> None:
    begun.add_client()
    begun.add_goal()

    section = begun.section(PlanSection)
    texts = " ".join(shown_texts(section))
    assert GOAL in texts
    assert "Haluaisin päästä kotoa." in texts
    assert "Pihalle asti voisi onnistua." in texts
    assert begun.shown_steps(section) == ["Ovelle asti", "Postilaatikolle"]


@pytest.mark.requirement("I2.4", "R08")
def test_a_booked_visit_is_logged_from_today_with_time_and_form_ready(begun: FirstDay) -> None:
    begun.add_client()
    begun.book("13.00")
    begun.clock.forward(hours=5)
    begun.key(Qt.Key.Key_1)
    assert "12 km" in shown_texts(begun.page(TodayPage))
    page = begun.open_booked()
    draft = page.draft()
    assert draft.at is not None
    assert (draft.at.hour, draft.form) == (13, "home-visit")
    assert draft.methods == ()
    begun.fill_visit(page)
    section = begun.save_visit(page)

    assert begun.toast() == "Log saved"
    assert begun.main.focusWidget() is begun.main.page
    assert begun.meeting_notes(section) == [NOTE]
    begun.key(Qt.Key.Key_1)
    assert "Logged" in shown_texts(begun.page(TodayPage))


@pytest.mark.requirement("I2.4", "K01")
def test_what_was_logged_can_be_read_again(begun: FirstDay) -> None:
    begun.add_client()
    begun.add_goal()
    section = begun.log_visit()
    begun.open_first_meeting(section)

    texts = " ".join(shown_texts(section.view))
    for words in (NOTE, "Kerrankin joku lähti mukaan.", "Soitan Kelaan perjantaina", GOAL, "24 km"):
        assert words in texts


@pytest.mark.requirement("I2.6", "A5")
def test_the_finished_plan_is_kept_as_a_file(begun: FirstDay) -> None:
    begun.add_client()
    begun.add_goal()
    begun.finish_plan()
    page = begun.open_print()
    path = begun.folder / "suunnitelma.pdf"
    begun.save_paper(page, path)

    words = words_of(path)
    assert "Demo-Aino Esimerkki" in words
    assert GOAL in words
    assert "Asuu yksin kerrostalossa." in words
    assert IDENTITY not in words
    assert "LUONNOS" not in words
    assert begun.toast() == "Saved as a file"


@pytest.mark.requirement("I2.7", "P47", "E21")
def test_without_a_network_it_waits_says_so_and_goes_later(
    begun: FirstDay, fhir_server: FhirServer
) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        nobody = f"http://127.0.0.1:{unused.getsockname()[1]}/fhir"
    begun.add_client()
    begun.log_visit()
    begun.set_server(nobody)
    page = begun.send()
    said = begun.main.host.banner.text()
    waiting = [row.state for row in page.model.rows]
    begun.set_server(fhir_server.url)  # from here on nobody presses "Send waiting"
    begun.key(Qt.Key.Key_7)
    page = begun.page(ExchangePage)
    begun.qtbot.waitUntil(lambda: page.model.rows[0].state == "sent")
    assert "Handed over" in shown_texts(page)

    begun.press(page.settings_button)
    settings = begun.page(SettingsPage)

    assert isinstance(settings.content, ExchangeSettings)
    assert said.startswith("The server does not work just now. Everything is saved on the device")
    assert waiting == ["queued"]
    assert len(fhir_server.resources("DocumentReference")) == 1


@pytest.mark.requirement("I2.7", "P47")
def test_the_server_holds_visit_and_plan_and_the_receipt_is_shown(
    begun: FirstDay, fhir_server: FhirServer
) -> None:
    begun.add_client()
    begun.add_goal()
    begun.log_visit()
    begun.finish_plan()
    begun.set_server(fhir_server.url)
    page = begun.send()
    documents = fhir_server.resources("DocumentReference")

    assert len(documents) == 2
    assert len(fhir_server.resources("Goal")) == 1
    assert len(fhir_server.resources("Encounter")) == 1
    assert json.loads(fhir_server.attached(documents[0], 0))
    names = {f"DocumentReference/{one['id']}" for one in documents}
    assert names & set(shown_texts(page.detail))


@pytest.mark.requirement("I2.7")
def test_the_folder_gets_documents_that_fit_thls_schemas(begun: FirstDay) -> None:
    folder = begun.folder / "siirto"
    folder.mkdir()
    begun.add_client()
    begun.add_goal()
    begun.log_visit()
    begun.finish_plan()
    begun.set_folder(folder)
    begun.send()
    packages = {
        json.loads((one / "manifest.json").read_bytes())["document"]["type"]: one
        for one in folder.iterdir()
    }

    assert set(packages) == {"15020", "19005"}
    assert GOAL in words_of(packages["15020"] / "document.pdf")
    if not SCHEMAS.is_dir():
        pytest.skip("shared/sosmeta is not there: the documents are not checked against THL")
    for number, package in packages.items():
        (schema,) = SCHEMAS.glob(f"*{number}*.json")
        validator = Draft7Validator(json.loads(schema.read_text(encoding="utf-8")))
        content = json.loads((package / "sosmeta.json").read_bytes())
        assert [error.message for error in validator.iter_errors(content)] == []


@pytest.mark.requirement("I2.2", "A5")
def test_after_lock_and_unlock_she_reads_on_at_the_same_entry(begun: FirstDay) -> None:
    page = begun.add_client()
    section = begun.log_visit()
    begun.open_first_meeting(section)
    place = begun.main.navigator.here
    begun.lock()
    begun.unlock()

    assert begun.main.navigator.here == place
    assert place == Place("client", page.client_id, "meetings", place.record_id)
    again = begun.page(ClientPage).section
    assert isinstance(again, MeetingsSection)
    assert NOTE in " ".join(shown_texts(again.view))


@pytest.mark.requirement("I2.7", "A5")
def test_the_whole_first_day_is_there_after_the_night(begun: FirstDay) -> None:
    folder = begun.folder / "siirto"
    folder.mkdir()
    begun.add_client()
    begun.add_goal()
    begun.log_visit()
    begun.finish_plan()
    begun.save_paper(begun.open_print(), begun.folder / "suunnitelma.pdf")
    begun.set_folder(folder)
    begun.send()
    begun.lock()
    begun.clock.forward(hours=18)
    begun.unlock()
    exchange = begun.page(ExchangePage)

    assert [row.state for row in exchange.model.rows] == ["sent", "sent"]
    begun.open_client()
    assert begun.shown_steps(begun.section(PlanSection)) == ["Ovelle asti", "Postilaatikolle"]
    assert begun.meeting_notes(begun.section(MeetingsSection)) == [NOTE]
    assert len(list(folder.iterdir())) == 2
