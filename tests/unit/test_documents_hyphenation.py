"""Long words part where the language parts them; names in every script of the caseload print."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.documents.fonts import Face, printable, widths
from app.documents.hyphenation import division_points
from app.documents.rendering import render_paper
from app.documents.wrapping import HYPHEN, Run, tidy, wrap_runs
from app.domain.papers import Column, Columns, Paper, Text
from app.text import NBSP, Language
from tests.tag_checker import TaggedFile, read_aloud
from tests.unit.test_paper_blocks import PAPER

DIVIDED: tuple[tuple[Language, str], ...] = (
    ("fi", "kun-tou-tus-suun-ni-tel-ma"),
    ("fi", "asia-kas-ar-vio"),
    ("fi", "so-siaa-li-asia-vas-taa-va"),
    ("fi", "toi-meen-tu-lo-tu-ki"),
    ("fi", "Mak-su-suun-ni-tel-ma"),
    ("fi", "hy-vin-voin-ti-alue"),
    ("fi", "lää-kä-ri-ai-ka"),
    ("fi", "pal-ve-lu-oh-jaus"),
    ("fi", "työ-pai-kal-la"),
    ("fi", "työ-ai-ka"),
    ("sv", "för-sörj-nings-stöd"),
    ("sv", "so-ci-al-hand-led-ning"),
    ("en", "re-hab-il-it-a-tion"),
)


def divided(word: str, language: Language) -> str:
    points = division_points(word, language)
    return "".join(("-" if index in points else "") + letter for index, letter in enumerate(word))


@pytest.mark.requirement("I7.2")
@pytest.mark.parametrize(("language", "expected"), DIVIDED)
def test_finnish_and_swedish_hyphenation(language: Language, expected: str) -> None:
    assert divided(expected.replace("-", ""), language) == expected


@pytest.mark.requirement("I7.2")
@given(st.text("aeiouyäöhjklmnprstv", min_size=1, max_size=40))
def test_no_finnish_part_is_a_single_letter_or_has_no_vowel_before_it(word: str) -> None:
    for index in division_points(word, "fi"):
        assert 2 <= index <= len(word) - 2
        assert re.search("[aeiouyäö]", word[:index])


@pytest.mark.requirement("I7.2")
@pytest.mark.parametrize("word", ["040", "150497-950K", "www.esimerkki.fi", "a@b.fi", "1.2.246.10"])
def test_numbers_codes_and_addresses_get_no_hyphen(word: str) -> None:
    assert not any(division_points(word, "fi").values())


@pytest.mark.requirement("I7.2")
@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("0401234567", "040 123 4567"),
        ("soita 050123456.", "soita 050 123 456."),
        ("+358401234567", "+358 40 123 4567"),
        ("09123456", "09 123 456"),
        ("0295333200", "0295 333 200"),
        ("040 123 4567", "040 123 4567"),
        ("viite 12345678901, 02210 ESPOO", "viite 12345678901, 02210 ESPOO"),
        ("010594-9032", "010594-9032"),
    ],
)
def test_phone_numbers_stand_in_groups_however_they_were_typed(typed: str, printed: str) -> None:
    assert tidy(typed).replace(NBSP, " ") == printed


@pytest.mark.requirement("I7.2")
def test_words_of_the_other_column_part_by_the_rules_of_their_language() -> None:
    word = "försörjningsstödsansökan"  # -nings-stöd in Swedish, -ning-sstöd by Finnish rules
    text = "\n".join(f"{'a' * length} {word} {word}" for length in range(1, 16))
    left, right = Column("", (text,)), Column("", (text,), language="sv-FI")
    parts = []
    for columns in (Columns(left, left), Columns(right, right)):
        read = read_aloud(TaggedFile(render_paper(replace(PAPER, blocks=(columns,)))))
        parts.append(read)
    assert parts[0].replace(HYPHEN, "") == parts[1].replace(HYPHEN, "")
    assert parts[0] != parts[1] and HYPHEN in parts[1]


@pytest.mark.requirement("I7.2")
def test_a_long_word_is_divided_rather_than_leave_half_a_line_empty() -> None:
    text = "Aino tekee kuntoutussuunnitelmaa"
    lines = wrap_runs((Run(text, Face.REGULAR),), 10, 118, "fi")
    assert lines[0].runs[-1].text.endswith("kuntoutus" + HYPHEN)
    short = wrap_runs((Run("Aino tekee puuroa kotona", Face.REGULAR),), 10, 86, "fi")
    assert HYPHEN not in "".join(run.text for line in short for run in line.runs)


NAMES = {
    "Finnish": "Äänekoski, Öljymäki, Åke, šakki, ž",
    "Swedish": "Åsa Öhrnberg, Ärlig",
    "Northern Sámi": "Čáhppes Ŋáŋŋá, Đuoššu, Ŧ ŧ",
    "Inari Sámi": "Aanaar säämi, Čuávui, Đ đ, áâä",
    "Skolt Sámi": "Sääʹmǩiõll, Ǥ ǥ, Ǧ ǧ, Ǩ ǩ, Ǯ ǯ, Ʒ ʒ, Ø, å",
    "Estonian": "Jõgi, Ülle, Šaškin, Žanna",
    "Russian": "Анна Петровна, Ёжик, объект",
    "Ukrainian": "Їжак, Ґанок, Євген, Ірина",
    "Somali": "Caasha Cabdi, magaceedu waa",
}


@pytest.mark.requirement("I7.3")
@pytest.mark.parametrize("name", NAMES)
def test_names_of_the_caseload_print_as_they_are_written(name: str) -> None:
    text = NAMES[name]
    assert printable(text, "fi") == text
    assert all(ord(letter) in widths(face) for face in Face for letter in text)
    paper: Paper = replace(PAPER, blocks=(Text(text), Text(text, lead="Nimi:")))
    spoken = read_aloud(TaggedFile(render_paper(paper)))
    assert spoken.count("".join(text)) == 2


@pytest.mark.requirement("I7.3")
@pytest.mark.parametrize("text", ["שלום", "ሰላም", "你好", "😀"])
def test_other_scripts_get_a_clear_word_instead_of_boxes(text: str) -> None:
    spoken = read_aloud(TaggedFile(render_paper(replace(PAPER, blocks=(Text(f"Hän: {text}."),)))))
    assert "tulost" in spoken and text not in spoken
