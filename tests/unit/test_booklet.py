"""The A6 fold booklet: each small page in its place and upright once folded, read in its order."""

from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Final

import pypdfium2
import pytest
from pikepdf import Dictionary, Pdf
from PIL import Image
from pypdf import PdfReader

from app.documents.rendering import readable_logo, render_paper
from app.domain.paper_look import Look
from app.domain.papers import (
    Block,
    Checks,
    NewPage,
    Paper,
    PaperHead,
    PathGoal,
    Section,
    Style,
    Text,
    Voice,
    WriteLines,
    looking,
)
from tests.paper_checks import LOOKS, body_size, heard
from tests.tag_checker import TaggedFile, read_aloud

NOW: Final = datetime(2026, 11, 11, 9, 42, tzinfo=UTC)
WIDTH, HEIGHT = 595.28, 841.89
Quarter = tuple[int, bool, bool]  # side of the sheet, right, above


def booklet(parts: int, text: str = "") -> Paper:
    """So many parts that say which they are; a goal with a picture among them."""
    blocks: list[Block] = [Voice("Sana1.")]
    for number in range(2, parts + 1):
        blocks += [NewPage(), Section(f"Sana{number}."), Text(text or "Näin jatkamme.")]
    goal = PathGoal("Lähden kotoa", "pic-lahteminen", (), "2 askelta", "Nyt:", "kauppaan")
    blocks[1:1] = [NewPage(), goal, Checks((("Yhdessä", True),), 1, ("tehty", "ei vielä"))]
    head = PaperHead(language="fi", printed_at=NOW, organiser_name="Kylä", practice=True)
    return Paper(
        code="my-plan",
        head=head,
        title="Minun suunnitelmani",
        subtitle="Aino",
        blocks=tuple(blocks),
        style=Style.BOOKLET,
        filler=(Section("Muistiinpanoja"), WriteLines(3)),
    )


def folded(sheet: int) -> list[Quarter]:
    """The faces of a sheet in the order of reading: top folded behind, then left behind right.

    A stack is its quarters from front to back, each with the side that looks to the front.
    """
    front, back = 2 * sheet, 2 * sheet + 1
    right = [((True, False), front), ((True, True), back)]  # the upper one shows its back
    left = [((False, False), front), ((False, True), back)]
    turned = [(quarter, back if side == front else front) for quarter, side in reversed(left)]
    # turned on the long edge, what is right on the front is left on the back
    return [
        (one, is_right == (one == front), above)
        for (is_right, above), side in right + turned
        for one in (side, back if side == front else front)
    ]


def words_in(pdf: bytes, quarter: Quarter) -> str:
    """What stands in a quarter of a side."""
    side, right, above = quarter
    x, y = right * WIDTH / 2, above * HEIGHT / 2
    document = pypdfium2.PdfDocument(pdf)
    words: str = document[side].get_textpage().get_text_bounded(x, y, x + WIDTH / 2, y + HEIGHT / 2)
    document.close()
    return words


def heads_of(pdf: bytes, side: int) -> set[tuple[bool, bool]]:
    """(above, on its head) of all letters of a side that stand straight."""
    found: set[tuple[bool, bool]] = set()

    def see(text: str, cm: list[float], tm: list[float], *_: object) -> None:
        if text.strip() and abs(cm[1]) < 0.01:
            found.add((cm[3] * tm[5] + cm[5] > HEIGHT / 2, cm[3] * tm[3] < 0))

    PdfReader(BytesIO(pdf)).pages[side].extract_text(visitor_text=see)
    return found


@pytest.mark.requirement("I7.2")
def test_folded_and_cut_the_pages_lie_in_their_order() -> None:
    pdf = render_paper(booklet(7))
    sides = [page.mediabox for page in PdfReader(BytesIO(pdf)).pages]
    assert [(round(float(it.width)), round(float(it.height))) for it in sides] == [(595, 842)] * 2
    told = [words_in(pdf, quarter) for quarter in folded(0)]
    assert "Sana1." in told[0] and "Kylä" in told[0]
    assert "Lähden kotoa" in told[1] and "Yhdessä" in told[1]
    for page in range(3, 9):
        assert f"Sana{page - 1}." in told[page - 1]
        assert str(page) in told[page - 1].split()


@pytest.mark.requirement("I7.2")
def test_the_upper_pages_stand_on_their_heads_and_the_lower_ones_upright() -> None:
    pdf = render_paper(booklet(7))
    for side in (0, 1):
        assert heads_of(pdf, side) == {(True, True), (False, False)}


@pytest.mark.requirement("I7.2", "I7.3")
def test_reading_order_is_that_of_the_booklet_whichever_side_a_page_is_on() -> None:
    pdf = render_paper(booklet(7))
    spoken = read_aloud(TaggedFile(pdf))
    places = [spoken.index(f"Sana{number}.") for number in range(1, 8)]
    assert places == sorted(places)
    assert places[0] < spoken.index("Lähden kotoa") < places[1]
    with Pdf.open(BytesIO(pdf)) as file:
        assert any(
            str(it.get("/Alt", "")) == "tehty" for it in file.objects if isinstance(it, Dictionary)
        )


@pytest.mark.requirement("I7.2")
@pytest.mark.parametrize(("parts", "sides"), [(1, 2), (4, 2), (7, 2), (8, 4), (15, 4)])
def test_pages_that_would_be_empty_are_for_notes_and_the_last_part_is_the_back(
    parts: int, sides: int
) -> None:
    pdf = render_paper(booklet(parts))
    quarters = [quarter for sheet in range(sides // 2) for quarter in folded(sheet)]
    told = [words_in(pdf, quarter) for quarter in quarters]
    assert len(PdfReader(BytesIO(pdf)).pages) == sides
    last = f"Sana{parts}." if parts > 1 else "Yhdessä"
    assert last in told[-1]
    notes = sum("Muistiinpanoja" in words for words in told)
    assert notes == len(quarters) - parts - 1


@pytest.mark.requirement("I7.2", "I7.6")
def test_a_page_that_is_too_full_is_set_smaller_and_then_takes_another_sheet() -> None:
    usual = body_size(render_paper(booklet(7)))
    some = body_size(render_paper(booklet(7, "Menemme yhdessä kauppaan ja kotiin. " * 12)))
    much = render_paper(booklet(7, "Menemme yhdessä kauppaan ja kotiin. " * 40))
    assert (usual, some, body_size(much)) == (16.02, 14.0, 16.02)
    assert len(PdfReader(BytesIO(much)).pages) > 2
    assert read_aloud(TaggedFile(much)).count("kauppaan ja kotiin.") == 6 * 40


@pytest.mark.requirement("I7.2", "I7.3")
@pytest.mark.parametrize("look", LOOKS)
def test_the_booklet_passes_the_checkers_in_each_language_and_size(
    look: Look, tmp_path: Path
) -> None:
    logo = BytesIO()
    Image.new("RGB", (120, 40), "#205080").save(logo, "PNG")
    paper = looking(booklet(6), look)
    head = replace(paper.head, language=look.language, logo=readable_logo(logo.getvalue()))
    pdf = render_paper(replace(paper, head=head))
    heard(pdf, look, tmp_path)
    assert body_size(pdf) == (19.0 if look.large else 16.02)
    assert TaggedFile(pdf).pdf.Root.Lang in {"fi-FI", "sv-FI", "en-GB"}
