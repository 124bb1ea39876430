"""Papers as the county has them: own words, order of sections, whom to call; the leaflet."""

from collections.abc import Iterator
from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.documents.rendering import render_paper
from app.domain.papers import (
    Block,
    Paper,
    PaperHead,
    Section,
    Signatures,
    Text,
    in_order,
    texts_of,
    with_contact,
)
from app.domain.plain_language import look_at
from app.domain.plan_paper import PaperOptions
from app.domain.worker import WorkerDraft
from app.reference.plain_lists import plain_list
from app.reference.profiles import ProfileRefused, parse_profile
from app.reference.vocabularies import Vocabulary, entries
from app.services import profiles
from app.services.caseload import list_caseload
from app.services.client_papers import KINDS, Reader, compose, render
from app.services.paper import plan_paper
from app.services.vault import Store
from app.services.worker import load_worker, save_worker
from app.text import Language, local
from tests.conftest import open_practice_store
from tests.tag_checker import TaggedFile, read_aloud

NOW = datetime(2026, 11, 11, 9, 42, tzinfo=UTC)
AINO, VEIKKO = "Demo-Aino Esimerkki", "Demo-Veikko Mallikas"
PHONE = "040\u00a0000\u00a00002"
OWN = """\
format = 1
id = "oma"
source = "Demokylän opas"
based_on = "thl"

[name]
fi = "Oma malli"
sv = "Egen modell"
en = "Own model"

[papers]
ombudsperson = "040 000 0009"
service_task = { fi = "Nuorten palvelut", sv = "Service för unga", en = "Services for the young" }
secrecy_ground = { fi = "JulkL 24 § 1 mom. 25 k", sv = "OffL 24 § 1 mom. 25 p.", en = "Act" }

[papers.order]
final-evaluation = ["worker_view", "goals"]
client-plan = ["strengths", "situation"]

[papers.texts.service-leaflet]
invite = { fi = "Tule käymään torstaina.", sv = "Kom på torsdag.", en = "Come on Thursday." }
fact_list = { fi = ["Kahvi on valmiina."], sv = ["Kaffet är klart."], en = ["Coffee is ready."] }
"""


@pytest.fixture(scope="module")
def store(practice_store: Store) -> Store:
    return practice_store


def client(store: Store, name: str = AINO) -> UUID:
    rows = list_caseload(store, today=local(NOW).date(), now=NOW)
    return next(row.client.id for row in rows if row.client.name == name)


def paper(store: Store, code: str, name: str = AINO, language: Language = "fi") -> Paper:
    about = None if KINDS[code].reader is Reader.NOBODY else client(store, name)
    return compose(store, code, about, PaperOptions(language=language), now=NOW)


def told(paper: Paper) -> str:
    return " ".join(texts_of(paper))


def headings(paper: Paper) -> list[str]:
    return [block.heading for block in paper.blocks if isinstance(block, Section)]


@pytest.mark.requirement("P63", "P64", "P65")
def test_the_leaflet_asks_its_three_questions_in_their_words(store: Store) -> None:
    words = told(paper(store, "service-leaflet"))
    for question in (
        "Haluaisitko mielekästä tekemistä ja rytmiä arkeen, mutta et oikein tiedä mistä aloittaa?",
        "Kaipaisitko tiiviimpää tukea omassa arjessa tai arkipäivän asioinneissa?",
        "Onko sinun vaikea lähteä kotoa tai saada asioita hoidetuksi?",
    ):
        assert question in words


@pytest.mark.requirement("P71")
@pytest.mark.parametrize("code", [it.code for it in KINDS.values() if it.reader is Reader.CLIENT])
def test_client_prints_carry_the_workers_name_title_and_phone(code: str, store: Store) -> None:
    words = told(paper(store, code))
    assert "Demo-Kaisa Ohjaaja, sosiaaliohjaaja" in words
    assert PHONE in words
    plan = plan_paper(store, client(store), None, PaperOptions(), now=NOW)
    assert PHONE.replace("\u00a0", " ") in read_aloud(TaggedFile(render_paper(plan)))


@pytest.mark.requirement("P106")
@pytest.mark.parametrize(("language", "most"), [("fi", 48), ("sv", 28), ("en", 28)])
def test_the_leaflet_speaks_the_clients_language_level(
    language: Language, most: int, store: Store
) -> None:
    made = paper(store, "service-leaflet", language=language)
    names = tuple(f"{it.label(language)}: " for it in entries(Vocabulary.CORE_ELEMENTS))
    said = [text.partition(": ")[2] if text.startswith(names) else text for text in texts_of(made)]
    assert look_at(said, language, plain_list(language)).lix <= most
    assert len(TaggedFile(render(made)).pdf.pages) == 1


@pytest.mark.requirement("E23", "E61", "E71")
@pytest.mark.parametrize("code", ["service-leaflet", "service-description"])
def test_palvelukuvaus_names_the_four_core_elements(code: str, store: Store) -> None:
    words = told(paper(store, code))
    for element in entries(Vocabulary.CORE_ELEMENTS):
        assert (element.fi in words) == (element.group == "thl")
    described = told(paper(store, "service-description"))
    assert "marraskuu 2026" in described and "3–6 kuukautta" in described


@pytest.mark.requirement("H21")
def test_both_parties_are_aware_the_decider_gets_half_a_page(store: Store) -> None:
    made = paper(store, "decider-status")
    words = told(made)
    assert "Päätöksen tekijä" in words and "Demo-Pekka Työpari" in words
    assert "Viikko 11 / 26." in words and "Väliarviointi: 30.11.2026" in words
    assert "Demo-Kaisa Ohjaaja" in words
    assert len(TaggedFile(render(made)).pdf.pages) == 1


@pytest.fixture
def county(practice_folder: Path) -> Iterator[Store]:
    """A practice store whose organisation brought the profile above."""
    store = open_practice_store(practice_folder)
    profiles.take_own_profile(store, "oma.toml", OWN.encode())
    worker = load_worker(store)
    assert worker is not None
    values = {field.name: getattr(worker, field.name) for field in fields(WorkerDraft)}
    save_worker(store, WorkerDraft(**{**values, "profile": "oma"}), now=NOW)
    yield store
    store.close()


@pytest.mark.requirement("I7.2")
def test_texts_and_section_order_by_profile(county: Store, store: Store) -> None:
    usual = headings(paper(store, "final-evaluation", VEIKKO))
    goals, view = usual.index("Tavoitteiden toteutuminen"), usual.index("Työntekijän arvio")
    usual[goals], usual[view] = usual[view], usual[goals]
    made = paper(county, "final-evaluation", VEIKKO)
    assert headings(made) == usual
    words = told(made)
    assert "sosiaaliasiavastaava, puh.\u00a0040\u00a0000\u00a00009" in words
    assert "Nuorten palvelut" in words and "Työikäisten palvelut" not in words
    assert "mom. 25 k" in read_aloud(TaggedFile(render(made)))
    leaflet = told(paper(county, "service-leaflet"))
    assert "Tule käymään torstaina." in leaflet and "Kahvi on valmiina." in leaflet
    assert "Palvelu on vapaaehtoinen" not in leaflet


@pytest.mark.requirement("I7.2")
def test_the_plans_sections_follow_the_county_too(county: Store) -> None:
    plan = plan_paper(county, client(county), None, PaperOptions(), now=NOW)
    file = TaggedFile(render_paper(plan))
    assert file.problems() == []
    spoken = read_aloud(file)
    places = [spoken.index(f"{number} {name}") for number, name in ((3, "Voimavarat"), (5, "Eläm"))]
    assert places == sorted(places)
    assert "Nuorten palvelut" in spoken and "mom. 25 k" in spoken


@pytest.mark.requirement("I7.2")
@pytest.mark.parametrize(
    "wrong",
    [
        'order.final-evaluation = ["own_view", "goals"]',
        'order.final-evaluation = ["levels"]',
        'order.final-evaluation = ["goals", "goals"]',
        'order.no-such-paper = ["goals"]',
        'order.client-plan = ["rating"]',
        'texts.client-plan.name = { fi = "a", sv = "b", en = "c" }',
        'texts.my-plan.no_such = { fi = "a", sv = "b", en = "c" }',
        'texts.my-plan.goals = { fi = "{name}", sv = "b", en = "c" }',
        'texts.my-plan.subtitle = { fi = "{name:>9999999}", sv = "b", en = "c" }',
        'texts.my-plan.subtitle = { fi = "{", sv = "b", en = "c" }',
        'texts.my-plan.goals = { fi = ["a"], sv = ["b"], en = ["c"] }',
        'texts.weekly-rhythm.heads = { fi = ["a"], sv = ["b"], en = ["c"] }',
        'ombudsperson = "soita minulle"',
    ],
)
def test_a_profile_that_would_break_a_paper_is_refused(wrong: str) -> None:
    text = OWN[: OWN.index("[papers]")] + f"[papers]\n{wrong}\n"
    with pytest.raises(ProfileRefused) as refused:
        parse_profile("oma.toml", text.encode())
    assert refused.value.values["reason"] == "wrong-value"


@pytest.mark.requirement("I7.2")
@settings(deadline=None)
@given(st.permutations("abcdef"), st.sets(st.sampled_from("abcdefx")))
def test_an_own_order_loses_no_section_and_moves_no_signature(
    order: list[str], wanted: set[str]
) -> None:
    blocks: list[Block] = [
        Text("preamble"),
        *(Section(name) for name in "abcdef"),
        Signatures((("n", "r"),)),
    ]
    made = with_contact(in_order(_paper(blocks), [it for it in order if it in wanted]), "contact")
    assert sorted(headings(made)) == list("abcdef")
    assert [it for it in headings(made) if it in wanted] == [it for it in order if it in wanted]
    fixed = [at for at, name in enumerate("abcdef") if name not in wanted]
    assert [headings(made)[at] for at in fixed] == ["abcdef"[at] for at in fixed]
    assert made.blocks[0] == Text("preamble") and isinstance(made.blocks[-1], Signatures)
    assert made.blocks[-2] == Text("contact", muted=True)


def _paper(blocks: list[Block]) -> Paper:
    head = PaperHead(language="fi", printed_at=NOW)
    return Paper(code="x", head=head, title="x", blocks=tuple(blocks))
