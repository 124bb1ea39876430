"""Letters on paper: every script the caseload has, no markup, no boxes, no endless texts."""

import re
from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from app.documents.fonts import Face, printable, text_width
from app.documents.rendering import render_paper
from app.documents.wrapping import HYPHEN, Run, wrap_runs
from app.domain.plan_paper import PaperStep, PlanPaper
from app.text import Language
from tests.samples import bare_plan_paper, changed, sample_plan_paper
from tests.tag_checker import TaggedFile, read_aloud


def text_of(paper: PlanPaper) -> str:
    pages = PdfReader(BytesIO(render_paper(paper))).pages
    return re.sub(r"\s+", " ", "\n".join(page.extract_text() for page in pages))


@pytest.mark.requirement("I2.6", "A7")
@pytest.mark.parametrize(
    "name",
    [
        "Čáhppes Ŋáŋŋá Đuŧŧá",
        "Ǥǧ Ǩǩ Ʒʒ Ǯǯ Âˊ sää'm",
        "Анна Юрьївна Ґалаґан",
        "Åke Öster Ängslund",
        "Łukasz Şahin İnci Nguyễn",
    ],
)
def test_names_of_every_shipped_script_come_out_as_written(name: str) -> None:
    assert name in text_of(replace(sample_plan_paper(), client_name=name))


@pytest.mark.requirement("I2.6")
def test_notes_are_no_markup() -> None:
    note = "said <b>no</b> & <script> a < b <br/> <para>&amp;</para> 100 %"
    paper = sample_plan_paper()
    goal = replace(paper.goals[0], title=note, steps=(PaperStep(text=note, done=True),))
    every = replace(
        paper, client_view=note, worker_view=note, consents=(note,), team=note, goals=(goal,)
    )
    assert text_of(every).replace(HYPHEN + " ", "").count(note) >= 5


@pytest.mark.requirement("I2.6")
def test_line_breaks_of_a_note_are_kept() -> None:
    paper = replace(sample_plan_paper(), situation="ensin\r\nsitten\n\n\n\nlopuksi")
    pages = PdfReader(BytesIO(render_paper(paper))).pages
    lines = [line.strip() for line in pages[0].extract_text().split("\n")]
    at = lines.index("ensin")
    assert [line for line in lines[at : at + 4] if line][:3] == ["ensin", "sitten", "lopuksi"]


@pytest.mark.requirement("A7", "I7.3")
@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fi", "[merkkejä ei voi tulostaa]"),
        ("sv", "[tecken kan inte skrivas ut]"),
        ("en", "[characters cannot be printed]"),
    ],
)
def test_script_beyond_the_shipped_fonts_becomes_a_clear_word(
    language: Language, words: str
) -> None:
    assert printable("nimi שלום ወደ, 5", language) == f"nimi {words} {words}, 5"
    assert printable("nimi علي\u0600, 5", language).startswith("nimi علي")


@pytest.mark.requirement("A7")
def test_pictures_and_unknown_letters_are_told() -> None:
    assert printable("hyvä 👩🏽‍🦰👍 päivä", "fi") == "hyvä [kuvamerkki ei tulostu] päivä"
    assert printable("漢字", "fi") == "[merkkejä ei voi tulostaa]"


@pytest.mark.requirement("R24", "I7.3")
def test_common_signs_have_a_shape_and_are_read_as_typed() -> None:
    signs = "jännitys 8 → 4, ≤ 5 ≥ ✓ ☐ ● ►"
    assert printable(signs, "fi") == signs
    file = TaggedFile(render_paper(changed(bare_plan_paper(), situation=signs)))
    assert signs in read_aloud(file)


@pytest.mark.requirement("I2.6")
@settings(deadline=None)
@given(st.text(max_size=60))
def test_whatever_is_typed_every_letter_left_has_a_shape(text: str) -> None:
    shown = printable(text, "fi")
    for line in shown.split("\n"):
        for face in Face:
            assert text_width(line, face, 10) >= 0
    assert printable(shown, "fi") == shown


@pytest.mark.requirement("I2.6")
@settings(deadline=None)
@given(st.text("aeiouklmnst -/1.\n", max_size=300), st.floats(20, 200))
def test_wrapping_loses_no_letter_and_keeps_the_width(text: str, width: float) -> None:
    lines = wrap_runs((Run(text, Face.REGULAR),), 10, width)
    written = "".join(run.text for line in lines for run in line.runs).replace(HYPHEN, "")
    assert re.sub(r"\s", "", written) == re.sub(r"\s", "", text)
    assert all(line.width <= width + 0.01 for line in lines)


@pytest.mark.requirement("R27")
def test_long_words_part_by_syllable() -> None:
    width = text_width("Maksusuunnit", Face.REGULAR, 10)
    lines = wrap_runs((Run("Maksusuunnitelma", Face.REGULAR),), 10, width)
    assert [line.runs[0].text for line in lines] == ["Maksusuunni" + HYPHEN, "telma"]


LONG_WORDS = ("Sanoja riittää tässä vielä. " * 4000)[:99_994].strip() + " loppu"
ONE_WORD = "a" * 99_995 + "loppu"


@pytest.mark.requirement("I2.6")
@pytest.mark.parametrize("note", [LONG_WORDS, ONE_WORD], ids=["words", "one-word"])
@pytest.mark.parametrize("field", ["situation", "client_view", "worker_view", "partners"])
def test_a_hundred_thousand_letters_run_over_pages(field: str, note: str) -> None:
    paper = changed(bare_plan_paper(), **{field: note})
    reader = PdfReader(BytesIO(render_paper(paper)))
    assert len(reader.pages) > 15
    end = "".join(page.extract_text() for page in reader.pages[-3:])
    assert "loppu" in "".join(end.split())
    assert "laatija, päiväys" in end


@pytest.mark.requirement("I2.6")
@pytest.mark.parametrize("note", [LONG_WORDS, ONE_WORD], ids=["words", "one-word"])
def test_no_letter_of_a_long_note_is_lost(note: str) -> None:
    lines = wrap_runs((Run(note, Face.REGULAR),), 10.5, 480)
    written = "".join(run.text for line in lines for run in line.runs)
    assert written.replace(HYPHEN, "") == note


@pytest.mark.requirement("I2.6")
@pytest.mark.parametrize("part", ["step", "who", "title"])
def test_endless_cells_of_a_table_run_over_pages(part: str) -> None:
    paper = sample_plan_paper()
    goal = paper.goals[0]
    longer = {
        "step": replace(goal, steps=(replace(goal.steps[0], text=LONG_WORDS), *goal.steps[1:])),
        "who": replace(goal, steps=(replace(goal.steps[0], who=LONG_WORDS), *goal.steps[1:])),
        "title": replace(goal, title=LONG_WORDS),
    }[part]
    data = render_paper(replace(paper, goals=(longer, *paper.goals[1:]), with_scale=False))
    file = TaggedFile(data)
    assert file.problems() == []
    rows = [row for row in file.elements("Table")[0].walk() if row.tag == "TR"]
    cells = rows[1].children
    endless = {"title": cells[0], "step": cells[1].children[1], "who": cells[2]}[part]
    pages = {page for page, _ in endless.content}
    assert pages == set(range(min(pages), min(pages) + len(pages)))
    assert len(pages) > 20
    assert len(rows) == 1 + 5 + 4 + 4


@pytest.mark.requirement("I2.6")
def test_an_endless_name_does_not_stop_the_print() -> None:
    name = "Pitkä " * 2000
    data = render_paper(
        replace(sample_plan_paper(), client_name=name, author_name=name, organiser_name=name)
    )
    assert data.startswith(b"%PDF")
