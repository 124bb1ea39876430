"""Verkostokartta on A4 (20): the same map as on the screen, for a kitchen table."""

from dataclasses import replace
from datetime import date
from io import BytesIO
from uuid import UUID, uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from sqlalchemy import select

from app.documents.network_words import NETWORK_WORDS
from app.domain.network import Closeness, NetworkPersonDraft, Sector, Strength, Tone
from app.domain.network_paper import NetworkPaper, PaperMember, in_initials
from app.services import network, network_paper
from app.services.network_paper import NetworkPaperOptions, render_network_paper
from app.services.vault import Store
from app.storage.schema.audit import DisclosureLog
from app.storage.schema.plan import Document
from tests.casework import NOW, TODAY, add_client, add_worker, events
from tests.tag_checker import TaggedFile

SISTER = PaperMember(
    id=UUID(int=1), label="Sisko", ring=Closeness.NEAR, strength=Strength.STRONG, helps=("Aamut",)
)
KELA = PaperMember(
    id=UUID(int=2), label="Kela", kind="organisation", sector=Sector.SERVICES, tone=Tone.TAKES
)
WORKSHOP = PaperMember(
    id=UUID(int=3), label="Nuorten työpaja", sector=Sector.WORK, tone=Tone.WISH, wished=True
)
PAPER = NetworkPaper(
    language="fi",
    client_name="Demo-Aino Esimerkki",
    first_name="Demo-Aino",
    on=TODAY,
    members=(SISTER, KELA, WORKSHOP),
    wish=False,
    with_ties=False,
    consent_on=date(2026, 9, 7),
    organiser_name="Demolan hyvinvointialue",
    unit="Sosiaalinen kuntoutus",
    printed_at=NOW,
    printed_by="Demo-Kaisa Ohjaaja",
)


def words(pdf: bytes) -> str:
    pages = PdfReader(BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text().split()) for page in pages)


def crowd(number: int, label: str = "Henkilö") -> tuple[PaperMember, ...]:
    sectors, rings = tuple(Sector), tuple(Closeness)
    return tuple(
        PaperMember(
            id=UUID(int=one + 1),
            label=f"{label} {one}",
            sector=sectors[one % 5],
            ring=rings[one % 3],
        )
        for one in range(number)
    )


@pytest.fixture
def aino(store: Store) -> UUID:
    add_worker(store)
    return add_client(store, service_language="sv")


def add_person(store: Store, client_id: UUID, **more: object) -> UUID:
    draft = NetworkPersonDraft(id=uuid4(), client_id=client_id, **more)  # type: ignore[arg-type]
    return network.save_person(store, draft, now=NOW, today=TODAY)


@pytest.mark.requirement("I5.1", "P08", "R07")
def test_an_a4_without_strength_and_tone_unless_she_ticks_it() -> None:
    plain = words(render_network_paper(PAPER))
    for said in (
        "Minun tiimini",
        "Kuka auttaa missäkin",
        "Sisko",
        "Aamut",
        "Mukana nyt",
        "7.9.2026",
    ):
        assert said in plain
    assert "vie voimia" not in plain and "Vahva" not in plain
    told = words(render_network_paper(replace(PAPER, with_ties=True)))
    assert "Vahva, antaa voimia" in told and "Keskivahva, vie voimia" in told


@pytest.mark.requirement("I5.1", "A7")
@pytest.mark.parametrize("number", [0, 12, 60, 500])
def test_the_list_twin_and_the_words_of_the_picture_are_there_for_any_number(number: int) -> None:
    pdf = render_network_paper(replace(PAPER, members=crowd(number), with_ties=True))
    file = TaggedFile(pdf)
    assert file.problems() == []
    figures = file.elements("Figure")
    assert len(figures) == (
        0 if number == 500 else 1
    )  # not legible: the list alone, and it says so
    rows = [row for body in file.elements("TBody") for row in body.children]
    assert len(rows) == number
    if number == 12:
        assert "Henkilö 0, lähellä, keskivahva, antaa voimia" in figures[0].alt
        assert "Demo-Aino" in figures[0].alt
    if number == 500:
        assert "kuva ei mahdu paperille" in words(pdf)


@pytest.mark.requirement("I5.1", "P08")
@pytest.mark.parametrize(
    ("number", "with_ties", "pages"),
    [(6, True, 1), (12, True, 1), (12, False, 1), (15, False, 1), (16, False, 2)],
)
def test_map_and_list_of_a_usual_team_stand_on_one_page(
    number: int, with_ties: bool, pages: int
) -> None:
    members = tuple(replace(one, helps=("Lähden kotoa",)) for one in crowd(number))
    pdf = render_network_paper(replace(PAPER, members=members, with_ties=with_ties))
    assert len(PdfReader(BytesIO(pdf)).pages) == pages


@pytest.mark.requirement("I5.1")
def test_line_style_and_width_tell_the_tie_without_any_colour() -> None:
    """Black and white: dash patterns and widths differ, and each has its words in the legend."""
    pdf = render_network_paper(replace(PAPER, with_ties=True))
    drawn = PdfReader(BytesIO(pdf)).pages[0].get_contents()
    assert drawn is not None
    content = drawn.get_data().decode("latin-1")
    for pattern in ("[6 4] 0 d", "[1.4 2.6] 0 d"):  # varies, a wish
        assert pattern in content
    for width in ("1 w", "2 w", "4 w"):  # weak, medium, strong
        assert f"\n{width}" in content
    told = words(pdf)
    for said in (*NETWORK_WORDS["fi"].tones.values(), "heikko", "vahva"):
        assert said in told


@pytest.mark.requirement("I5.1")
@settings(max_examples=8, deadline=None)
@given(st.text(max_size=210), st.text(max_size=40))
def test_any_name_fits_and_is_whole_in_the_list(label: str, name: str) -> None:
    member = replace(SISTER, label=label)
    pdf = render_network_paper(replace(PAPER, first_name=name, members=(member, KELA)))
    assert TaggedFile(pdf).problems() == []


@pytest.mark.requirement("I5.1", "R03")
def test_with_turvakielto_no_place_and_no_word_of_one(store: Store) -> None:
    add_worker(store)
    client = add_client(
        store, protected=True, address="Koivutie 3", city="Mallila", municipality="Mallila"
    )
    add_person(store, client, label="Kirjasto", kind="place", sector=Sector.HOBBIES)
    add_person(store, client, label="Velkaneuvonta Mallilassa", plan_role="Tampereen toimisto")
    paper = network_paper.network_paper(store, client, NetworkPaperOptions(), now=NOW)
    assert [one.label for one in paper.members] == ["Velkaneuvonta"]
    told = words(render_network_paper(paper))
    for place in ("Kirjasto", "Mallila", "Tampere"):
        assert place not in told
    assert "urvakielto" not in told


@pytest.mark.requirement("I5.1", "I3.3")
def test_it_is_kept_in_the_clients_language_and_logged(store: Store, aino: UUID) -> None:
    add_person(store, aino, label="Sisko Eeva", record_name="Eeva Salainen")
    chosen = NetworkPaperOptions(initials=True)
    paper = network_paper.network_paper(store, aino, chosen, now=NOW)
    assert paper.language == "sv" and [one.label for one in paper.members] == ["S. E."]
    pdf = render_network_paper(paper)
    assert "Mitt team" in words(pdf) and "Salainen" not in words(pdf)
    network_paper.keep_network_paper(store, aino, pdf, way="file", now=NOW)
    network_paper.keep_network_paper(store, aino, pdf, way="printer", now=NOW)
    assert pdf == render_network_paper(paper)
    with store.read() as session:
        (kept,) = session.scalars(select(Document))
        assert kept.content == pdf and kept.client_id == aino
        assert session.scalars(select(DisclosureLog)).all() == []  # the client's own paper
    found = events(store)
    assert ("opened", "network-paper") in found
    assert found.count(("document-left", "network-paper")) == 2


@pytest.mark.requirement("I5.1")
@pytest.mark.parametrize(
    ("label", "short"), [("Sisko", "S."), ("ohjaaja Kaisa", "O. K."), ("(äiti)", "Ä."), ("…", "")]
)
def test_initials_stand_for_a_label(label: str, short: str) -> None:
    assert in_initials(label) == short
