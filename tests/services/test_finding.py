"""The search over a real store: clients, written words, the shield, turvakielto and the use log."""

from collections.abc import Iterator
from datetime import time
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import select

from app.domain.meetings import ContactForm, MeetingDraft
from app.reference.guide import guide_pages
from app.services.finding import Finder
from app.services.finding_more import pages_meant, same_word
from app.services.meetings import log_meeting
from app.services.practice_story import practice_id
from app.services.vault import Store
from app.storage.schema.audit import UseLog
from app.storage.schema.client import Client
from app.storage.schema.network import NetworkPerson
from app.storage.schema.plan import Document
from app.text import Language, local
from tests.conftest import PRACTICE_NOW, open_practice_store

AINO, EERO = practice_id("aino"), practice_id("eero")


@pytest.fixture
def store(practice_folder: Path) -> Iterator[Store]:
    store = open_practice_store(practice_folder)
    yield store
    store.close()


def finder(store: Store, **shield: object) -> Finder:
    return Finder(store, today=local(PRACTICE_NOW).date(), now=PRACTICE_NOW, **shield)  # type: ignore[arg-type]


@pytest.mark.requirement("I9.2")
def test_a_client_is_found_with_week_and_next_meeting(store: Store) -> None:
    (found,) = finder(store).find("aino").clients

    assert found.client_id == AINO
    assert (found.week, found.weeks) == (11, 26)
    assert found.next_start is not None
    assert local(found.next_start).hour == 13


@pytest.mark.requirement("I9.2")
@pytest.mark.parametrize("typed", ["velkaneuvonta", "velkaneuvonnassa", "velkan"])
def test_words_of_a_note_are_found_in_any_inflection_with_those_around_them(
    store: Store, typed: str
) -> None:
    records = finder(store).find(typed).records

    assert records
    assert any("velkaneuvon" in one.excerpt.casefold() for one in records)
    assert all(len(one.excerpt) < 200 for one in records)


@pytest.mark.requirement("I9.2")
@pytest.mark.parametrize("typed", ["040 0000 123", "0400000123", "+358 40 0000123", "040-0000 1"])
def test_a_network_persons_phone_number_in_any_form_leads_to_the_person(
    store: Store, typed: str
) -> None:
    with store.write() as session:
        query = select(NetworkPerson).where(NetworkPerson.client_id == AINO)
        person = session.scalars(query).first()
        assert person is not None
        person.phone = "+358 (0)40 000 0123" if typed.startswith("+") else "040 000 0123"
        person.phone = person.phone.replace("(0)", "")
        label = person.label

    records = finder(store).find(typed).records

    assert [(one.kind, one.title, one.client_id) for one in records] == [("person", label, AINO)]
    assert finder(store, shielded=True, only=EERO).find(typed).records == ()


@pytest.mark.requirement("I9.2")
@pytest.mark.parametrize("typed", ["loppuarviointi aino", "slututvärdering", "loppuarviointia"])
def test_documents_that_are_kept_are_found_by_name_in_any_inflection_and_language(
    store: Store, typed: str
) -> None:
    with store.write() as session:
        paper = Document(id=uuid4(), client_id=AINO, kind="final-evaluation", record_id=uuid4())
        paper.made_at, paper.sha256, paper.content = PRACTICE_NOW, "0" * 64, b"%PDF"
        session.add(paper)

    records = finder(store).find(typed).records

    assert records[0].record_id == paper.id
    assert (records[0].kind, records[0].form) == ("document", "final-evaluation")
    shielded = finder(store, shielded=True, only=EERO).find(typed).records
    assert paper.id not in {one.record_id for one in shielded}
    eero = finder(store).find("loppuarviointi eero").records
    assert paper.id not in {one.record_id for one in eero}


@pytest.mark.requirement("I9.2", "P30")
def test_with_turvakielto_no_word_of_a_note_is_shown(store: Store) -> None:
    typed = finder(store).find("aino").records[0]
    with store.write() as session:
        client = session.get(Client, typed.client_id)
        assert client is not None
        client.protected = True

    records = finder(store).find("aino").records

    assert [one.excerpt for one in records if one.client_id == typed.client_id]
    assert not any(one.excerpt for one in records if one.client_id == typed.client_id)


@pytest.mark.requirement("I9.2")
def test_with_the_screen_shielded_only_the_open_client_is_found(store: Store) -> None:
    of_eero = finder(store, shielded=True, only=EERO)

    assert [one.client_id for one in of_eero.find("eero").clients] == [EERO]
    assert of_eero.find("aino").clients == ()
    assert all(one.client_id == EERO for one in of_eero.find("aino").records)
    assert finder(store, shielded=True).find("aino").clients == ()
    assert finder(store, shielded=True).find("aino").records == ()


@pytest.mark.requirement("I9.2", "I3.3")
def test_who_is_shown_is_logged_once_and_what_was_typed_never(store: Store) -> None:
    search = finder(store)

    for typed in ("a", "ai", "ain", "aino"):
        search.find(typed)

    with store.read() as session:
        query = select(UseLog.details).where(UseLog.object_type == "search")
        shown = list(session.scalars(query))
    assert sum(str(AINO) in details for details in shown) == 1
    assert not any("ain" in details for details in shown)


@pytest.mark.requirement("I9.2")
@pytest.mark.parametrize("typed", ["", "   ", '"', "NEAR(", "*", "body:x", "🌻" * 500, "a" * 5000])
def test_nothing_that_can_be_typed_breaks_it(store: Store, typed: str) -> None:
    finder(store).find(typed)


@pytest.mark.requirement("I9.2")
@pytest.mark.parametrize(
    ("typed", "word", "same"),
    [("suunnitelmassa", "suunnitelma", True), ("tapaamisen", "tapaaminen", True),
     ("planerna", "planen", True), ("mötena", "möten", True), ("tap", "tapaaminen", False),
     ("suunta", "suunnitelma", False)],
)  # fmt: skip
def test_an_act_is_found_in_finnish_and_swedish_inflection(
    typed: str, word: str, same: bool
) -> None:
    assert same_word(typed, word) is same


@pytest.mark.requirement("I9.2")
@pytest.mark.parametrize(("typed", "language"), [("tavoitteista", "fi"), ("målens", "sv")])
def test_the_guide_is_found_in_another_inflection_than_it_is_written_in(
    typed: str, language: Language
) -> None:
    pages = pages_meant(guide_pages(), typed, language)
    told = " ".join(page.text(language).title.casefold() for page in pages)
    assert pages and ("tavoit" in told or "mål" in told)


@pytest.mark.requirement("I9.2")
@pytest.mark.parametrize(
    ("typed", "language", "page"),
    [
        ("kotikäynneillä", "fi", "new-worker"), ("voimavaroista", "fi", "needs"),
        ("läppäriä", "fi", "secure-ways"), ("hembesöken", "sv", "secure-ways"),
        ("nätverken", "sv", "work-pair"),
    ],
)  # fmt: skip
def test_what_a_page_of_the_guide_says_is_found_in_any_inflection(
    typed: str, language: Language, page: str
) -> None:
    found = pages_meant(guide_pages(), typed, language)
    assert page in [one.id for one in found]
    assert len(found) < len(guide_pages()) / 2, "and what says nothing of it is not"
    told = next(one for one in found if one.id == page).text(language)
    assert typed not in told.words().casefold(), "it is not written so"


@pytest.mark.requirement("I9.2")
def test_a_swedish_note_is_found_in_any_inflection(store: Store) -> None:
    note = "Vi gick igenom räkningar hos skuldrådgivaren."
    visit = MeetingDraft(
        id=uuid4(), client_id=EERO, on=local(PRACTICE_NOW).date(), at=time(9), note=note,
        form=ContactForm.OFFICE, methods=("supportive-talk",),
    )  # fmt: skip
    log_meeting(store, visit, now=PRACTICE_NOW, today=local(PRACTICE_NOW).date())
    for typed in ("räkning", "räkningarna", "skuldrådgivare"):
        found = [one.record_id for one in finder(store).find(typed).records]
        assert visit.id in found, typed
