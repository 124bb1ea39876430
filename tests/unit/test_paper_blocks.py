"""A paper of blocks: every kind of block is right for the eye, the reader's aids and the search."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from pdfua import Validator
from pypdf import PdfReader

from app.documents.rendering import render_paper
from app.domain import papers
from app.domain.papers import Paper, PaperHead, Style, texts_of
from app.reference.paper_words import LANGUAGES, read_words, word_files
from app.services.qr import qr_fields
from tests.tag_checker import TaggedFile, operations, read_aloud

HEAD = PaperHead(
    language="fi",
    printed_at=datetime(2026, 11, 11, 12, 20, tzinfo=UTC),
    printed_by="Demo-Kaisa Ohjaaja",
    organiser_name="Esimerkkilän hyvinvointialue",
    unit="Sosiaalinen kuntoutus",
    client_name="Demo-Veikko Mallikas",
)
LEVELS = ("Tavoite", "Alku", "Matkalla", "Perillä", "Enemmän", "Paljon enemmän")
LONG = "Puhuimme arjesta ja siitä, mikä auttaa. " * 260
ROWS = tuple((f"{day}.11.2026", f"Kävimme yhdessä asioilla {day}", "ei") for day in range(1, 120))
BLOCKS: tuple[papers.Block, ...] = (
    papers.BaseData(
        (("Asiakas", "Demo-Veikko Mallikas"), ("Puhelin", ""), ("Jakso", "26 viikkoa"))
    ),
    papers.Section("Asiakkaan oma arvio"),
    papers.Voice("Ensin en uskonut tähän."),
    papers.Section("Tavoitteet"),
    papers.Outcomes(
        LEVELS,
        (papers.Outcome("Käyn kylätalolla", "Torstaisin", 0, 3), papers.Outcome("Ei asteikkoa")),
        "alussa",
        "lopussa",
    ),
    papers.Section("Oma arvio"),
    papers.Ratings((papers.Rating("Arjen sujuminen", 6, 3), papers.Rating("Raha-asiat", 6))),
    papers.Section("Luvut"),
    papers.Figures((("23", "tapaamista"), ("14", "kotona"))),
    papers.Section("Työntekijän arvio"),
    papers.WorkerView("Päivät ovat selkeämpiä.", lead="Työntekijä:"),
    papers.Text(LONG),
    papers.Text("Kirjaus on suppea.", muted=True),
    papers.Text("This is English.", language="en-GB"),
    papers.Text("sisko ja naapuri", lead="Ketkä auttavat:"),
    papers.Section("Luettelot"),
    papers.Bullets(("Sisko: soittaa illalla", "Naapuri")),
    papers.Bullets(("Kissa", "Käden taidot"), short=True),
    papers.Checks((("Jatkuu", True), ("Päättyy", False), ("Uusi jakso", False))),
    papers.Section("Taulukko"),
    papers.Table((0.2, 0.6, 0.2), ("Milloin", "Mitä", "Muuta"), ROWS),
    papers.Section("Tyhjä otsikko"),
    papers.Section("Kirjoita"),
    papers.WriteLines(3),
    papers.Columns(
        papers.Column("Kuka auttaa", ("Sisko soittaa.",)),
        papers.Column("Next", ("We meet.",), bold=("We meet.",), language="en-GB"),
    ),
    papers.PathGoal("Lähden kotoa", "pic-lahteminen", ("done", "now"), "2", "Nyt:", "kauppaan"),
    papers.QrCode(qr_fields("BEGIN:VCALENDAR"), "QR-koodi kalenteriin", "Lue puhelimella"),
    papers.NewPage(),
    papers.Notice("Voit aina muuttaa suunnitelmaa.", "Hätätilanteessa soita 112."),
    papers.Signatures((("Demo-Veikko Mallikas", "asiakas, päiväys"), ("Kaisa", "työntekijä"))),
)
PAPER = Paper(
    code="sample", head=HEAD, title="Kaikki lohkot", subtitle="Malli 25.11.2026", blocks=BLOCKS
)
STYLES = {
    "official": PAPER,
    "large": replace(PAPER, head=replace(HEAD, large=True, language="sv", draft=True)),
    "plain": replace(PAPER, style=Style.PLAIN),
    "grey letter": replace(
        PAPER, style=Style.LETTER, head=replace(HEAD, grey=True, language="en", practice=True)
    ),
}


def words(text: str) -> str:
    """A text without what wrapping may change."""
    return re.sub(r"[\s\u00ad]+", "", text)


def findings(pdf: bytes, folder: Path) -> list[str]:
    """What the PDF/UA checker has to say, its own failures too."""
    path = folder / "paper.pdf"
    path.write_bytes(pdf)
    return [
        f"{outcome.rule_id}: {told}"
        for outcome in Validator().validate(str(path)).outcomes
        for told in (*outcome.findings, *filter(None, [outcome.skipped_reason]))
    ]


@pytest.mark.requirement("I7.2", "I7.3")
@pytest.mark.parametrize("style", STYLES)
def test_every_block_in_every_style_is_tagged_and_holds_the_text_put_in(
    style: str, tmp_path: Path
) -> None:
    paper = STYLES[style]
    pdf = render_paper(paper)
    assert TaggedFile(pdf).problems() == []
    assert findings(pdf, tmp_path) == []
    found = words(read_aloud(TaggedFile(pdf)))
    assert [text for text in texts_of(paper) if words(text) not in found] == []


@pytest.mark.requirement("I7.3")
def test_the_checkers_can_refuse_a_paper(tmp_path: Path) -> None:
    untagged = render_paper(PAPER, tagged=False)
    assert findings(untagged, tmp_path) != []


@pytest.mark.requirement("I7.3")
def test_a_split_paragraph_and_a_table_over_pages_stay_one_element() -> None:
    file = TaggedFile(render_paper(PAPER))
    spread = [one for one in file.elements("P") if len({page for page, _ in one.content}) > 1]
    assert spread
    table = file.elements("Table")[-1]
    assert len({page for cell in table.walk() for page, _ in cell.content}) > 2
    assert len([row for row in table.walk() if row.tag == "TR"]) == 1 + len(ROWS)


def _bookmarks(pdf: bytes) -> Iterator[tuple[str, int]]:
    with pikepdf.open(BytesIO(pdf)) as file, file.open_outline() as outline:
        for item in outline.root:
            yield item.title, len(item.children)


@pytest.mark.requirement("I7.3")
def test_headings_are_bookmarks_and_foreign_text_tells_its_language() -> None:
    pdf = render_paper(PAPER)
    titles = dict(_bookmarks(pdf))
    assert list(titles)[:2] == ["Kaikki lohkot", "1 Asiakkaan oma arvio"]
    assert "8 Tyhjä otsikko" in titles
    assert titles["9 Kirjoita"] == 3
    with pikepdf.open(BytesIO(pdf)) as file:
        languages = [
            str(one.Lang)
            for one in file.objects
            if isinstance(one, pikepdf.Dictionary) and one.get("/S") is not None and "/Lang" in one
        ]
    assert languages == ["en-GB", "en-GB"]


@pytest.mark.requirement("I7.1")
def test_a_grey_paper_has_no_colour() -> None:
    def colours(pdf: bytes) -> set[tuple[str, str, str]]:
        with pikepdf.open(BytesIO(pdf)) as file:
            return {
                (str(given[0]), str(given[1]), str(given[2]))
                for page in file.pages
                for given, name in operations(page)
                if name in {"rg", "RG"}
            }

    assert any(len(set(one)) > 1 for one in colours(render_paper(PAPER)))
    grey = colours(render_paper(replace(PAPER, head=replace(HEAD, grey=True))))
    assert all(len(set(one)) == 1 for one in grey)


@pytest.mark.requirement("I7.2")
def test_the_same_paper_gives_the_same_bytes() -> None:
    assert render_paper(PAPER) == render_paper(PAPER)


@pytest.mark.requirement("I7.2")
def test_a_heading_never_stands_alone_at_the_foot_of_a_page() -> None:
    for lines in range(40):
        blocks = (papers.Text("rivi\n" * (lines + 1)), papers.Section("Otsikko"), BLOCKS[2])
        pages = PdfReader(BytesIO(render_paper(replace(PAPER, blocks=blocks)))).pages
        page = next(page for page in pages if "1 Otsikko" in page.extract_text())
        assert "Ensin en uskonut" in page.extract_text()


@pytest.mark.requirement("I7.1", "A7")
@pytest.mark.parametrize("document", word_files())
def test_every_word_of_papers_is_there_in_three_languages(document: str) -> None:
    for key, texts in read_words(document).items():
        assert len(texts) == len(LANGUAGES), key
        parts = [(text,) if isinstance(text, str) else tuple(text) for text in texts]
        assert all(part.strip() for text in parts for part in text), key
        fields = {tuple(sorted(set(re.findall(r"\{\w+\}", " ".join(text))))) for text in parts}
        assert len(fields) == 1, key
        assert len({len(text) for text in parts}) == 1, key


@pytest.mark.requirement("I7.2")
def test_no_row_of_a_table_stands_alone_on_the_next_page() -> None:
    seen = set()
    for count in range(26, 46):
        rows = tuple((f"Rivi {number}.", "asia") for number in range(1, count + 1))
        made = replace(PAPER, blocks=(papers.Table((0.4, 0.6), ("A", "B"), rows),))
        pages = PdfReader(BytesIO(render_paper(made))).pages
        on_page = [page.extract_text().count("Rivi ") for page in pages]
        assert sum(on_page) == count
        seen.add(len(on_page))
        assert len(on_page) == 1 or on_page[-1] > 1
    assert seen == {1, 2}
