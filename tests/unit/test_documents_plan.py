"""What the client plan says on paper: contents, base data, turvakielto, languages."""

import re
from dataclasses import fields, replace
from datetime import date, timedelta
from io import BytesIO

import pytest
from pypdf import PdfReader

from app.documents.rendering import render_paper
from app.documents.words import PLAN_WORDS
from app.domain.plan_paper import PlanPaper
from app.progress import Cancelled
from app.text import Language
from tests.samples import bare_plan_paper, changed, sample_plan_paper

LANGUAGES: tuple[Language, ...] = ("fi", "sv", "en")


def text_of(paper: PlanPaper) -> str:
    """The letters of all pages; lines joined, so that wrapping does not matter."""
    pages = PdfReader(BytesIO(render_paper(paper))).pages
    raw = "\n".join(page.extract_text() for page in pages)
    return re.sub(r"\s+", " ", raw.replace("\u00ad\n", ""))


def section(text: str, heading: str) -> str:
    """What stands under a numbered heading, up to the next number and heading."""
    words = PLAN_WORDS["fi"]
    headings = [str(getattr(words, name.name)) for name in fields(words)]
    start = re.search(rf"\d+ {re.escape(heading)}", text)
    assert start, heading
    rest = text[start.end() :]
    ends = [
        found.start() for word in headings if (found := re.search(rf"\d+ {re.escape(word)}", rest))
    ]
    return rest[: min(ends, default=len(rest))]


SECTIONS = [
    "client_view",
    "client_proposal",
    "situation",
    "worker_view",
    "strengths",
    "goals",
    "services",
    "necessary_services",
    "own_worker_meetings",
    "duration",
    "team",
    "consents",
    "review",
    "rights",
    "client_opinion",
    "dissent",
    "distribution",
]

ITEMS: dict[int, tuple[str, object, str]] = {
    1: ("client_view", "", "Laskupino ahdistaa."),
    2: ("worker_view", "", "yhdessä harjoittelu pienin askelin auttaa"),
    3: ("necessary_services", (), "niin kauan kuin ryhmä"),
    4: ("own_worker_meetings", "", "henkilökohtaisesti kuuden viikon välein"),
    5: ("strengths", (), "neuloo lapasia"),
    6: ("goals", (), "Herään arkisin ennen kymmentä"),
    7: ("duration", "", "kestää arviolta kuusi kuukautta"),
    8: ("services", (), "Oikeuspalveluvirasto"),
    9: ("review", "", "Väliarviointi on 30.11.2026."),
    10: ("situation", "", "Kauppaan ja palveluihin tarvitaan kyyti"),
    11: ("client_proposal", "", "Tavataan kotona ja iltapäivällä."),
}


@pytest.mark.requirement("R02", "I2.6")
@pytest.mark.parametrize("item", ITEMS, ids=lambda item: f"SHL-39-{item}")
def test_each_of_the_eleven_items_is_printed_and_its_lack_is_said(item: int) -> None:
    name, nothing, words = ITEMS[item]
    paper = sample_plan_paper()
    full, without = text_of(paper), text_of(changed(paper, **{name: nothing}))
    missing = PLAN_WORDS["fi"].missing
    assert words in full
    assert missing not in full
    assert words not in without
    assert without.count(missing) == 1
    heading = getattr(PLAN_WORDS["fi"], name)
    assert missing in section(without, heading)


@pytest.mark.requirement("R02")
def test_headings_stand_in_the_order_of_the_drawing() -> None:
    paper = sample_plan_paper()
    expected = [getattr(PLAN_WORDS["fi"], name) for name in SECTIONS]
    expected.insert(6, "Tavoiteasteikko (GAS), tilanne 11.11.2026")
    text = text_of(paper)
    places = [text.find(f"{number} {name}") for number, name in enumerate(expected, start=1)]
    assert -1 not in places
    assert places == sorted(places)


BASE_DATA = {
    "client_name": "Asiakas Demo-Aino Esimerkki",
    "identity": "Henkilötunnus 150497-950K",
    "born": "Syntynyt 15.4.1997",
    "service_language_words": "Asiointikieli suomi, ei tulkkausta",
    "relation_started": "Asiakkuus alkoi 17.8.2026",
    "organiser_name": "Järjestäjä Esimerkkilän hyvinvointialue",
    "organiser_id": "hyvinvointialue 1.2.246.10.00000000.10.0",
    "producer_name": "Tuottaja Esimerkkilän aikuissosiaalityö",
    "producer_id": "aikuissosiaalityö 1.2.246.10.00000000.10.17",
    "decision_start": "Päätös 31.8.2026–28.2.2027",
    "period_end": "Jakso 31.8.2026–28.2.2027",
    "own_worker_words": "Omatyöntekijä Demo-Pekka Työpari, sosiaalityöntekijä",
    "author_name": "Laatija Demo-Kaisa Ohjaaja",
    "author_title": "Demo-Kaisa Ohjaaja, sosiaaliohjaaja, 12.10.2026",
}


@pytest.mark.requirement("R02", "I2.6", "E25")
@pytest.mark.parametrize("name", BASE_DATA)
def test_base_data_of_section_38_is_printed(name: str) -> None:
    paper = sample_plan_paper()
    absent = None if isinstance(getattr(paper, name), date) else ""
    assert BASE_DATA[name] in text_of(paper)
    assert BASE_DATA[name] not in text_of(changed(paper, **{name: absent}))


@pytest.mark.requirement("R02", "K04")
def test_the_document_names_itself_its_service_task_and_its_day() -> None:
    text = text_of(sample_plan_paper())
    assert "Asiakassuunnitelma Sosiaalinen kuntoutus (SHL 17 §) · suunnitelma 3, 12.10.2026" in text
    assert "Palvelutehtävä Työikäisten palvelut" in text


@pytest.mark.requirement("R03")
def test_a_row_without_value_leaves_no_trace() -> None:
    paper = sample_plan_paper()
    with_rows = replace(
        paper,
        phone="040 000 0001",
        contact_address="PL 1",
        address="Kotikuja 1",
        municipality="Esimerkkilä",
    )
    words = PLAN_WORDS["fi"]
    for name, value in (
        (words.phone, "040 000 0001"),
        (words.contact_address, "PL 1"),
        (words.address, "Kotikuja 1"),
        (words.municipality, "Esimerkkilä"),
    ):
        assert f"{name} {value}" in text_of(with_rows)
        assert name not in text_of(paper)
    assert "kielto" not in text_of(paper).lower()


@pytest.mark.requirement("R02")
def test_the_clients_copy_may_leave_the_henkilotunnus_out() -> None:
    text = text_of(replace(sample_plan_paper(), identity=""))
    assert "Henkilötunnus" not in text
    assert "150497" not in text
    assert "Syntynyt 15.4.1997" in text


@pytest.mark.requirement("R27")
def test_the_scale_has_words_for_heads_and_names_where_the_client_is() -> None:
    text = text_of(sample_plan_paper())
    assert "Alku Matkalla Tavoite Enemmän Paljon enemmän" in text
    assert "Lähden kerran viikossa nyt" in text
    assert "−" not in text
    assert "nyt" not in section(
        text_of(
            replace(
                sample_plan_paper(),
                goals=tuple(replace(goal, level_now=None) for goal in sample_plan_paper().goals),
            )
        ),
        "Tavoiteasteikko (GAS)",
    )


@pytest.mark.requirement("R27")
def test_the_scale_can_be_left_off_the_paper() -> None:
    assert "GAS" not in text_of(replace(sample_plan_paper(), with_scale=False))


@pytest.mark.requirement("R06")
def test_consents_say_what_may_be_told_and_until_when() -> None:
    text = text_of(sample_plan_paper())
    assert (
        "Saa kertoa siskolle: tapaamisajat ja kauppaharjoittelu. Voimassa 28.2.2027 asti. "
        "Voit perua milloin vain."
    ) in text


@pytest.mark.requirement("R02")
def test_both_dissenting_views_are_printed_under_their_names() -> None:
    text = text_of(sample_plan_paper())
    assert "Asiakas: ”Ryhmän voisi aloittaa vasta helmikuussa.”" in text
    assert "Työntekijä: ryhmän alusta sovitaan uudelleen" in text


@pytest.mark.requirement("R02")
def test_close_people_and_partners_stand_with_what_they_do() -> None:
    paper = replace(
        sample_plan_paper(), private_persons="Sisko soittaa iltaisin", partners="Kela: etuudet"
    )
    text = text_of(paper)
    assert "Läheiset, jotka auttavat, ja mitä he tekevät: Sisko soittaa iltaisin" in text
    assert "Yhteistyötahot ja vastuut: Kela: etuudet" in text


@pytest.mark.requirement("K10", "K11")
def test_the_paper_says_that_the_service_is_voluntary_and_free() -> None:
    assert "Palvelu on vapaaehtoinen ja maksuton." in text_of(bare_plan_paper())


@pytest.mark.requirement("I2.6", "P22")
def test_client_own_worker_and_author_have_a_line_to_sign() -> None:
    text = text_of(sample_plan_paper())
    assert "Demo-Aino Esimerkki asiakas, päiväys" in text
    assert "Demo-Pekka Työpari omatyöntekijä, päiväys" in text
    assert "Demo-Kaisa Ohjaaja sosiaaliohjaaja, laatija, päiväys" in text


@pytest.mark.requirement("I2.6")
def test_an_own_worker_who_wrote_the_plan_signs_once() -> None:
    paper = replace(sample_plan_paper(), own_worker_name="Demo-Kaisa Ohjaaja")
    assert "omatyöntekijä, päiväys" not in text_of(paper)


@pytest.mark.requirement("I2.6", "H31", "K14")
def test_every_page_tells_sender_secrecy_number_and_printer() -> None:
    pages = PdfReader(BytesIO(render_paper(sample_plan_paper()))).pages
    for number, page in enumerate(pages, start=1):
        text = page.extract_text()
        assert "Esimerkkilän hyvinvointialue" in text
        assert "Salassa pidettävä · JulkL 24.1 § 25 k" in text
        assert f"{number} (3)" in text
        assert "Tulostettu 11.11.2026 klo 14.20 · Demo-Kaisa Ohjaaja" in text


@pytest.mark.requirement("I2.6")
def test_the_sample_takes_three_pages_and_eight_in_large_letters() -> None:
    paper = sample_plan_paper()
    assert len(PdfReader(BytesIO(render_paper(paper))).pages) == 3
    large = PdfReader(BytesIO(render_paper(replace(paper, large=True)))).pages
    assert len(large) == 8


@pytest.mark.requirement("I2.6")
def test_large_letters_are_at_least_sixteen_points() -> None:
    sizes: dict[str, float] = {}

    def visit(text: str, _cm: object, _tm: object, _font: object, size: float) -> None:
        sizes[text.strip()] = size

    furniture = {"Salassa", "JulkL", "Esimerkkilän hyvinvointialue", "Sosiaalinen kuntoutus"}
    furniture |= {"Tulostettu", "Asiakassuunnitelma 3 ·"}
    paper = replace(sample_plan_paper(), large=True)
    for page in PdfReader(BytesIO(render_paper(paper))).pages:
        page.extract_text(visitor_text=visit)
    small = {text for text, size in sizes.items() if text and size < 16 and "(8)" not in text}
    assert len(sizes) > 100
    assert [text for text in small if not any(mark in text for mark in furniture)] == []


@pytest.mark.requirement("I2.6")
def test_signatures_never_stand_alone_on_a_page() -> None:
    paper = sample_plan_paper()
    for lines in range(24):
        longer = replace(paper, team="\n".join(["Rivi"] * (lines + 1)))
        last = PdfReader(BytesIO(render_paper(longer))).pages[-1].extract_text()
        assert "asiakas, päiväys" in last
        assert "Jakelu" in last


@pytest.mark.requirement("A8")
@pytest.mark.parametrize("language", LANGUAGES)
def test_practice_and_draft_stand_across_every_page(language: Language) -> None:
    words = PLAN_WORDS[language]
    paper = replace(sample_plan_paper(), language=language)
    plain = text_of(paper)
    assert words.practice not in plain and words.draft not in plain
    marked = replace(paper, practice=True, draft=True)
    for page in PdfReader(BytesIO(render_paper(marked))).pages:
        assert words.practice in page.extract_text()
        assert words.draft in page.extract_text()


@pytest.mark.requirement("A7")
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fixed_word_is_there_and_in_its_own_language(language: Language) -> None:
    words = PLAN_WORDS[language]
    others = [PLAN_WORDS[other] for other in LANGUAGES if other != language]
    shared = {"quotes"}
    for name in (field.name for field in fields(words)):
        value = getattr(words, name)
        parts = value if isinstance(value, tuple) else (value,)
        assert all(part.strip() for part in parts), name
        if name not in shared | {"period", "tag"}:
            assert all(value != getattr(other, name) for other in others), name


@pytest.mark.requirement("A7")
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_paper_speaks_the_clients_language(language: Language) -> None:
    words = PLAN_WORDS[language]
    text = text_of(replace(sample_plan_paper(), language=language))
    for name in (*SECTIONS, "distribution_note", "voluntary", "sign_client"):
        assert getattr(words, name) in text, name
    for other in LANGUAGES:
        if other != language:
            assert PLAN_WORDS[other].necessary_services not in text


@pytest.mark.requirement("I2.6")
def test_the_same_paper_gives_the_same_bytes() -> None:
    paper = sample_plan_paper()
    first = render_paper(paper)
    assert render_paper(paper) == first
    later = replace(paper, printed_at=paper.printed_at + timedelta(minutes=1))
    assert render_paper(later) != first


class StopsAfter:
    """Asks to stop at the n-th report."""

    def __init__(self, reports: int) -> None:
        self.left = reports
        self.seen: list[tuple[int, int]] = []

    def report(self, done: int, total: int) -> None:
        self.seen.append((done, total))
        self.left -= 1
        if self.left == 0:
            raise Cancelled


@pytest.mark.requirement("A5")
def test_printing_tells_its_progress_and_stops_when_asked() -> None:
    listener = StopsAfter(5)
    with pytest.raises(Cancelled):
        render_paper(sample_plan_paper(), listener)
    assert len(listener.seen) == 5
    assert all(0 < done <= total for done, total in listener.seen)
