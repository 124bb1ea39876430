"""Arabic letters on paper: joined, in order, at the right, and read back as they were typed."""

import re
import subprocess
import sys
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from bidi import get_display
from bidi.mirror import MIRRORED
from hypothesis import given, settings
from hypothesis import strategies as st

from app.documents.direction import base_level, levels_of_lines, visual_order
from app.documents.fonts import Companion, Face, companion_font, printable, text_width
from app.documents.rendering import render_paper
from app.documents.shaping import shaped_word
from app.documents.wrapping import HYPHEN, Run, tidy, wrap_runs
from app.domain.paper_look import Look
from app.domain.plan_paper import PaperStep, PlanPaper
from app.text import NBSP
from tests.paper_checks import heard
from tests.samples import bare_plan_paper, changed, sample_plan_paper
from tests.tag_checker import TaggedFile, read_aloud

ARABIC = (
    "أريد أن أذهب إلى المتجر وحدي مرة في الأسبوع. اتصل بي على الرقم 040 123 4567 يوم 12.11.2026"
    " (الساعة 10:30). اسم المرشدة Demo-Kaisa Ohjaaja، وهي تعمل في Esimerkkilän hyvinvointialue."
)
SORANI = (
    "دەمەوێت خۆم بچمە بازاڕ، هەفتەی جارێک. ژمارەی تەلەفۆن: ٠٤٠ ١٢٣ ٤٥٦٧"
    " (ڕۆژی ١٢/١١/٢٠٢٦). ئێستا لە ماڵەوەم."
)
DARI = "می‌خواهم خودم هر هفته به فروشگاه بروم. خانه‌ها و کتاب‌هایم؛ شماره ۱۲۳۴۵۶۷. قیمت ۱۲٫۵٪ پچگژ"
KURMANJI = "Ez dixwazim her hefte biçim bazarê û bi xwe tiştan bikirim, çavê şev û rojê."
FINNISH = (
    "Tulkki kertoi, että علي الحسن (isä) soittaa numeroon 040 123 4567 klo 10.30, ja että دلدار"
    " (veli, 12 v.) tulee 12.11.2026."
)
EVERY = (ARABIC, SORANI, DARI, KURMANJI, FINNISH)


def plan_of(*texts: str) -> PlanPaper:
    """A plan with the texts in a voice, a view, lists, a table, headings and page furniture."""
    first, second = texts[0], texts[-1]
    paper = sample_plan_paper()
    steps = (PaperStep(text=first, done=True), PaperStep(text=second, done=False, who="علي الحسن"))
    goal = replace(paper.goals[0], title=first[:50].strip(), steps=steps)
    return replace(
        paper,
        client_name="علي الحسن",
        author_name="دلدار Ohjaaja",
        organiser_name="هيئة Esimerkkilän",
        unit="وحدة التأهيل",
        client_view=first,
        worker_view=second,
        situation="\n".join(texts),
        consents=(first, f"علي: {second}"),
        team=second,
        goals=(goal, *paper.goals[1:]),
    )


def unspaced(text: str) -> str:
    return re.sub(r"\s", "", text.replace(HYPHEN, ""))


@pytest.mark.requirement("I7.3")
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_arabic_dari_and_kurdish_pass_the_checkers_in_every_look(
    language: str, large: bool, tmp_path: Path
) -> None:
    look = Look(language=language, large=large, grey=large)  # type: ignore[arg-type]
    paper = replace(plan_of(*EVERY), language=look.language, large=large, grey=large)
    told = unspaced(heard(render_paper(paper), look, tmp_path))
    for text in EVERY:
        assert unspaced(text) in told
    assert "هيئة" in told  # the sender in the head
    assert unspaced("علي الحسن") in told


# letters with two and four forms, ligatures, marks, joiners, digits of three kinds, brackets
MIXED = st.text(
    "ابتجسلمهويئأةكپچگڕڵۆێەکی\u064e\u0651\u200c0123456789٠١٢۳۴ abcäö().,:;-/+%؟،\n", max_size=60
)


@pytest.mark.requirement("I7.3", "A7")
@settings(deadline=None, max_examples=25)
@given(MIXED)
def test_text_extracted_from_the_pdf_equals_the_text_put_in(text: str) -> None:
    paper = changed(bare_plan_paper(), situation=f"alku {text} loppu", organiser_name=text)
    file = TaggedFile(render_paper(paper))
    assert file.problems() == []
    assert unspaced(printable(f"alku {text} loppu", "fi")) in unspaced(read_aloud(file))


@pytest.mark.requirement("I7.3")
@settings(deadline=None, max_examples=300)
@given(MIXED, st.booleans())
def test_letters_stand_in_the_order_of_unicodes_own_rules(text: str, leftward: bool) -> None:
    """Against the other implementation that python-bidi brings, which works on whole lines."""
    line = text.replace("\n", "").replace("\u200c", "").replace("+", "-")
    levels = levels_of_lines([line], int(leftward))[0]
    order = visual_order(levels)
    plain = "".join(line[at] for at in order)
    turned = "".join(
        MIRRORED.get(line[at], line[at]) if levels[at] % 2 else line[at] for at in order
    )
    assert get_display(line, base_dir="R" if leftward else "L") in {plain, turned}


@pytest.mark.requirement("I7.3")
def test_a_bracket_stays_with_the_words_in_it() -> None:
    text = "nimi علي (حسن) soittaa"
    levels = levels_of_lines([text], base_level(text))[0]
    shown = "".join(text[at] for at in visual_order(levels))
    assert shown == "nimi " + "علي (حسن)"[::-1] + " soittaa"


@pytest.mark.requirement("I7.3")
@pytest.mark.parametrize(
    "number",
    ["+358 40 123 4567", "040 123 4567", "٠٤٠ ١٢٣ ٤٥٦٧", "۰۴۰ ۱۲۳ ۴۵۶۷", "12.11.2026", "10.30"],
)
def test_phone_numbers_dates_and_times_are_read_as_they_are_dialled(number: str) -> None:
    text = tidy(f"اتصل {number} اليوم")
    levels = levels_of_lines([text], base_level(text))[0]
    shown = "".join(text[at] for at in visual_order(levels))
    assert number in shown.replace(NBSP, " ")


@pytest.mark.requirement("I7.3")
def test_a_number_at_the_start_of_a_line_keeps_its_place_in_the_paragraph() -> None:
    first, second = levels_of_lines(["soita علي ", "123 heti"], 0)
    assert first[6] == 1
    assert set(second[:3]) == {2}  # it follows the Arabic word of the line above
    assert set(second[3:]) == {0}


@pytest.mark.requirement("I7.3")
@pytest.mark.parametrize("word", ["بيت", "ڵێڕ", "کتاب", "سلام"])
def test_letters_are_joined(word: str) -> None:
    font = companion_font(Companion.ARABIC)
    alone = sum(shaped_word(font, one, right_to_left=True).width for one in word)
    assert shaped_word(font, word, right_to_left=True).width < 0.9 * alone


@pytest.mark.requirement("I7.3")
def test_right_to_left_paragraphs_wrap_and_stand_at_the_right() -> None:
    lines = wrap_runs((Run(ARABIC, Face.REGULAR),), 10.5, 200)
    assert len(lines) > 3
    assert all(line.right_to_left and line.width <= 200 for line in lines)
    assert "".join(line.text for line in lines) == ARABIC
    latin = wrap_runs((Run(FINNISH, Face.REGULAR),), 10.5, 200)
    assert not any(line.right_to_left for line in latin)
    assert "".join(line.text for line in latin).replace(HYPHEN, "") == FINNISH


@pytest.mark.requirement("I7.3")
def test_a_sentence_keeps_its_direction_whoevers_name_it_begins_with() -> None:
    assert base_level("علي الحسن soittaa äidille ja tulee sitten.") == 0
    assert base_level("Demo-Kaisa هي المرشدة وسوف تتصل بي غداً") == 1
    assert base_level("(علي) 040 123 4567") == 1
    assert base_level("12.11.2026") == 0


@pytest.mark.requirement("I7.3")
def test_an_endless_arabic_word_is_cut_and_keeps_its_marks() -> None:
    word = "بَ" * 3000
    lines = wrap_runs((Run(word, Face.REGULAR),), 10.5, 300)
    assert "".join(line.text for line in lines) == word
    assert not any(unicodedata.combining(line.text[0]) for line in lines)
    assert all(text_width(line.text, Face.REGULAR, 10.5) <= 300 for line in lines)


@pytest.mark.requirement("I7.3")
def test_only_the_letters_used_are_embedded_and_the_same_rows_give_the_same_bytes() -> None:
    paper = plan_of(ARABIC)
    data = render_paper(paper)
    render_paper(plan_of(*reversed(EVERY)))  # the fonts know other letters by now
    assert render_paper(paper) == data
    assert len(data) < 150_000
    assert any("NotoSansArabic" in name for name in TaggedFile(data).fonts())


@pytest.mark.requirement("I7.3")
def test_a_paragraph_from_right_to_left_says_so_in_the_structure() -> None:
    paper = replace(plan_of(ARABIC), situation=FINNISH)
    elements = [one for one in TaggedFile(render_paper(paper)).root.walk() if one.content]
    leftward = {one.tag for one in elements if one.writing == "RlTb" and one.language == "und-Arab"}
    assert {"P", "TH", "LBody"} <= leftward
    assert "H2" not in leftward


_PROGRAM = """
import sys
from app.documents.rendering import render_paper
from tests.samples import sample_plan_paper
render_paper(sample_plan_paper())
loaded = {"uharfbuzz", "bidi"} & set(sys.modules)
assert not loaded, loaded
from dataclasses import replace
render_paper(replace(sample_plan_paper(), client_name="علي"))
assert {"uharfbuzz", "bidi"} <= set(sys.modules)
"""


@pytest.mark.requirement("I7.3")
def test_what_joins_arabic_letters_loads_when_such_a_text_occurs() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
