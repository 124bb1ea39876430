"""Ajolista: what the driver gets on paper, without an address and without a mark."""

from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from app.domain.lifts import Driver
from app.domain.papers import texts_of
from app.services import caseload, ride_sheet
from app.services.client_papers import render
from app.services.vault import Store
from app.text import Language
from tests.casework import NOW, TODAY, events
from tests.services.test_lifts import STOP, Town


@pytest.fixture
def town(store: Store) -> Town:
    return Town(store)


def told(town: Town, language: Language = "fi", *, initials: bool = False) -> list[str]:
    page = ride_sheet.load_ride_sheet(town.store, town.today)
    paper = ride_sheet.ride_paper(town.store, page, language, initials=initials, now=NOW)
    return list(texts_of(paper))


@pytest.mark.requirement("I6.2", "E22")
def test_the_sheet_tells_the_driver_when_who_and_where(town: Town) -> None:
    town.plan(town.seat("onni"), town.seat("leena", STOP), driver=Driver.MINIBUS)
    words = told(town)
    assert "Pikkubussi" in words
    assert words.index("Demo-Onni") < words.index("Demo-Leena")
    assert "Sovittu paikka" in words and "Stop" in words
    assert "14.55" in words and "Demo-Kaisa Ohjaaja" in words
    assert "Tyhjä aika: matkaa ei ole matkataulukossa." in words, "the way to the stop is unknown"
    short = told(town, initials=True)
    assert "OT" in short and not any("Onni" in one for one in short)
    assert "Överenskommen plats" in told(town, "sv") and "Agreed place" in told(town, "en")


@pytest.mark.requirement("I6.2", "R03")
def test_nothing_on_the_sheet_gives_turvakielto_away(town: Town) -> None:
    town.plan(town.seat("onni"), town.seat("leena"))
    before = told(town)
    draft = caseload.load_client_draft(town.store, town.leena[1])
    hidden = replace(draft, protected=True, address="Salokuja 7", municipality="Alavus")
    caseload.save_client(town.store, hidden, now=NOW, today=TODAY)
    assert told(town) == before


@pytest.mark.requirement("I6.2")
def test_the_sheet_is_a_tagged_paper_and_its_leaving_is_logged(town: Town) -> None:
    town.plan(town.seat("onni"), town.seat("leena"))
    page = ride_sheet.load_ride_sheet(town.store, town.today)
    paper = ride_sheet.ride_paper(town.store, page, "fi", initials=True, now=NOW)
    reader = PdfReader(BytesIO(render(paper)))
    assert reader.root_object.get("/StructTreeRoot") is not None
    assert "Ajolista" in reader.pages[0].extract_text()
    ride_sheet.note_sheet_left(town.store, page, way="printer")
    assert events(town.store)[-1] == ("document-left", "ride-sheet")
