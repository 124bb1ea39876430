"""The paper for a screen reader: marks, tree, artifacts, language, title, fonts."""

import re
from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from app.documents.rendering import render_paper
from app.domain.plan_paper import PlanPaper
from app.text import Language
from tests.samples import bare_plan_paper, sample_plan_paper
from tests.tag_checker import Element, TaggedFile, letters

PAPERS = {
    "sample": sample_plan_paper(),
    "large": replace(sample_plan_paper(), large=True),
    "bare": bare_plan_paper(),
    "marked": replace(sample_plan_paper(), practice=True, draft=True, language="sv"),
    "long": replace(sample_plan_paper(), client_view="Puhun paljon. " * 1500, team="x " * 9000),
    "no-steps": replace(
        sample_plan_paper(),
        goals=tuple(replace(goal, steps=()) for goal in sample_plan_paper().goals),
    ),
}


def tagged(paper: PlanPaper) -> TaggedFile:
    return TaggedFile(render_paper(paper))


def text_under(file: TaggedFile, element: Element) -> str:
    """The letters of an element, decoded by the fonts' own tables."""
    wanted = {key for child in element.walk() for key in child.content}
    return "".join(text for key, text in letters(file) if key in wanted)


@pytest.mark.requirement("A7", "I2.6")
@pytest.mark.parametrize("name", PAPERS)
def test_a_checker_of_tagged_files_has_nothing_to_say(name: str) -> None:
    assert tagged(PAPERS[name]).problems() == []


@pytest.mark.requirement("A7")
def test_the_checker_sees_what_is_untagged() -> None:
    file = tagged(sample_plan_paper())
    page = file.pdf.pages[0]
    kept = [
        instruction
        for instruction in pikepdf.parse_content_stream(page)
        if str(instruction.operator) not in {"BDC", "EMC"}
    ]
    page.Contents = file.pdf.make_stream(pikepdf.unparse_content_stream(kept))
    assert any("neither tagged nor an artifact" in problem for problem in file.problems())
    assert any("content and tree differ" in problem for problem in file.problems())


@pytest.mark.requirement("A7")
def test_headings_are_headings_and_come_in_reading_order() -> None:
    file = tagged(sample_plan_paper())
    (title,) = file.elements("H1")
    assert text_under(file, title) == "Asiakassuunnitelma"
    headings = [text_under(file, element) for element in file.elements("H2")]
    assert len(headings) == 18
    assert headings[0] == "1 Asiakkaan oma näkemys"
    assert headings[-1] == "18 Jakelu"


@pytest.mark.requirement("A7", "R02")
def test_the_clients_words_are_a_quotation() -> None:
    file = tagged(sample_plan_paper())
    quotes = [text_under(file, element) for element in file.elements("BlockQuote")]
    assert len(quotes) == 4
    assert quotes[0].startswith("”Olen ollut pitkään")
    assert quotes[0].endswith("rytmissä.”")
    assert not any("Työntekijä" in quote for quote in quotes)


@pytest.mark.requirement("A7")
def test_secrecy_and_sender_are_read_once() -> None:
    file = tagged(sample_plan_paper())
    first = file.root.children[0]
    assert text_under(file, first) == (
        "Esimerkkilän hyvinvointialueSosiaalinen kuntoutusSalassa pidettävä · JulkL 24.1 § 25 k"
    )
    assert text_under(file, file.root).count("Salassa pidettävä") == 1


@pytest.mark.requirement("A7")
def test_each_step_is_a_row_of_its_goal() -> None:
    file = tagged(sample_plan_paper())
    rows = [row for row in file.elements("Table")[0].walk() if row.tag == "TR"]
    assert [text_under(file, cell) for cell in rows[0].children] == [
        "Tavoite",
        "Askeleet",
        "Kuka",
        "Milloin",
    ]
    first, second = rows[1].children, rows[2].children
    assert (first[0].tag, first[0].scope, first[0].row_span) == ("TH", "Row", 5)
    assert [text_under(file, cell) for cell in first[1:]] == [
        "Yhdessä postilaatikolle",
        "Aino, Kaisa",
        "9.9. tehty",
    ]
    assert [text_under(file, cell) for cell in second] == [
        "Kävely lähimetsään yhdessä",
        "7.10. tehty",
    ]


@pytest.mark.requirement("A7")
def test_check_boxes_have_words() -> None:
    figures = tagged(sample_plan_paper()).elements("Figure")
    assert [figure.alt for figure in figures[:5]] == ["tehty"] * 2 + ["ei vielä tehty"] * 3
    assert len(figures) == 13


@pytest.mark.requirement("A7")
def test_a_table_that_goes_on_repeats_its_head_for_the_eye_only() -> None:
    paper = sample_plan_paper()
    many = replace(paper, services=paper.services * 20)
    file = tagged(many)
    table = next(
        table for table in file.elements("Table") if "Kuka vastaa" in text_under(file, table)
    )
    assert text_under(file, table).count("Kuka vastaa") == 1
    drawn = {page for (page, _), text in letters(file) if text == "Kuka vastaa"}
    assert len(drawn) > 1


@pytest.mark.requirement("A7")
def test_a_paragraph_over_two_pages_is_one_element() -> None:
    file = tagged(PAPERS["long"])
    quote = file.elements("BlockQuote")[0].children[0]
    assert {page for page, _ in quote.content} >= {0, 1}
    assert text_under(file, quote).count("Puhun paljon.") == 1500


@pytest.mark.requirement("A7")
@pytest.mark.parametrize(
    ("language", "tag", "title"),
    [
        ("fi", "fi-FI", "Asiakassuunnitelma 3, 12.10.2026"),
        ("sv", "sv-FI", "Klientplan 3, 12.10.2026"),
        ("en", "en-GB", "Client plan 3, 12.10.2026"),
    ],
)
def test_the_file_names_language_title_and_standard(
    language: Language, tag: str, title: str
) -> None:
    file = tagged(replace(sample_plan_paper(), language=language))
    assert str(file.pdf.Root.Lang) == tag
    assert str(file.pdf.docinfo["/Title"]) == title
    assert "<pdfuaid:part>1</pdfuaid:part>" in file.xmp()
    assert title in file.xmp()


@pytest.mark.requirement("S2.1")
def test_file_properties_do_not_name_the_client() -> None:
    file = tagged(sample_plan_paper())
    properties = file.xmp() + "".join(str(value) for value in file.pdf.docinfo.as_dict().values())
    for secret in ("Aino", "Esimerkki", "150497", "Kaisa"):
        assert secret not in properties


@pytest.mark.requirement("I2.6")
def test_only_the_shipped_typeface_is_used_and_embedded() -> None:
    names = tagged(sample_plan_paper()).fonts()
    assert names
    assert all(re.fullmatch(r"/[A-Z]{6}\+NotoSans-(Regular|SemiBold|Bold)", name) for name in names)


@pytest.mark.requirement("A9")
def test_the_bare_measure_has_no_tags_but_the_same_letters() -> None:
    bare = render_paper(sample_plan_paper(), tagged=False)
    with pikepdf.Pdf.open(BytesIO(bare)) as pdf:
        assert "/StructTreeRoot" not in pdf.Root
        assert b"BDC" not in b"".join(page.Contents.read_bytes() for page in pdf.pages)
        assert len(pdf.pages) == 3
