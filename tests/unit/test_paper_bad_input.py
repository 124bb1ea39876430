"""Papers of bad input: markup, endless notes, hundreds of steps, nothing, no disk, no font."""

import errno
import os
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from reportlab.pdfbase import pdfmetrics

from app.documents import fonts
from app.documents.rendering import render_paper
from app.domain import papers
from app.domain.papers import Paper, Style, texts_of
from app.errors import UserError
from app.progress import Cancelled
from app.services import papers_out
from app.services.vault import Store
from tests.tag_checker import TaggedFile, read_aloud
from tests.unit.test_paper_blocks import BLOCKS, HEAD, PAPER, words


def papers_texts(block: papers.Block) -> list[str]:
    """The texts of one block."""
    return list(texts_of(replace(PAPER, blocks=(block,))))


MARKUP = "a <script>alert(1)</script> & <b>no</b> &amp; %s {0} \\x00 ]]> <!-- --> \u202eabc"
NOTE = "Sanoja riittää. " * 25_000
SHORTER = "Sanoja riittää. " * 2_000


@pytest.mark.requirement("I7.2")
def test_notes_with_markup_characters_print_letter_by_letter() -> None:
    blocks = (
        papers.Text(MARKUP, lead=MARKUP),
        papers.Voice(MARKUP),
        papers.Notice(MARKUP, MARKUP),
        papers.Table((0.5, 0.5), ("a", "b"), ((MARKUP, MARKUP),)),
        papers.Checks(((MARKUP, True),)),
        papers.Outcomes(("T", *"abcde"), (papers.Outcome(MARKUP, MARKUP, 0, 1),), "a", "l"),
        papers.PathGoal(MARKUP, "", ("done",), MARKUP, "Nyt:", MARKUP),
    )
    file = TaggedFile(render_paper(replace(PAPER, blocks=blocks)))
    assert file.problems() == []
    spoken = words(read_aloud(file))
    assert spoken.count(words("<script>alert(1)</script> & <b>no</b> &amp; %s {0}")) >= 10


@pytest.mark.requirement("I7.2")
@pytest.mark.parametrize(
    "block",
    [
        papers.Text(NOTE),
        papers.Voice(SHORTER),
        papers.Notice(SHORTER),
        papers.Table((0.3, 0.7), ("Milloin", "Mitä"), (("1.1.2026", NOTE),)),
        papers.Columns(papers.Column("A", (SHORTER,)), papers.Column("B", ("lyhyt",))),
    ],
    ids=lambda block: type(block).__name__,
)
def test_a_note_of_fifty_thousand_words_runs_over_pages(block: papers.Block) -> None:
    file = TaggedFile(render_paper(replace(PAPER, blocks=(block, papers.Text("loppu")))))
    spoken = words(read_aloud(file))
    assert words(SHORTER) in spoken and spoken.endswith("loppu")
    assert len(file.pdf.pages) > (60 if NOTE in papers_texts(block) else 6)


@pytest.mark.requirement("I7.2")
@pytest.mark.parametrize("style", Style)
def test_three_hundred_steps_and_endless_words_do_not_stop_the_print(style: Style) -> None:
    long = "x" * 4000
    blocks = (
        papers.PathGoal(long, "pic-aamu", ("done",) * 300, "300", "Nyt:", long),
        papers.PathGoal("Tavoite", "pic-aamu", ("done",) * 150 + ("to-come",) * 150, "300"),
        papers.Outcomes(("T", *"abcde"), (papers.Outcome(long, long, 0, 4),), "a", "l"),
        papers.Bullets(tuple(f"askel {number}" for number in range(300)), short=True),
        papers.Signatures(((long, long),)),
    )
    head = replace(HEAD, client_name=long, organiser_name=long, unit=long, printed_by=long)
    file = TaggedFile(render_paper(replace(PAPER, blocks=blocks, style=style, head=head)))
    assert file.problems() == []
    assert "askel 299" in read_aloud(file)


@pytest.mark.requirement("I7.2")
def test_no_data_at_all_is_a_paper_too() -> None:
    bare = papers.PaperHead(language="fi", printed_at=HEAD.printed_at)
    empty: tuple[papers.Block, ...] = (
        papers.BaseData((("Nimi", ""),)),
        papers.Table((1.0,), ("A",), ()),
        papers.Bullets(()),
        papers.Outcomes(("T", *"abcde"), (), "a", "l"),
        papers.Ratings(()),
        papers.Text(""),
        papers.Section("Vain otsikko"),
    )
    for blocks in ((), empty):
        paper = Paper(code="x", head=bare, title="Tyhjä", blocks=blocks)
        assert TaggedFile(render_paper(paper)).problems() == []


class Stops:
    """Asks to stop at the n-th report."""

    def __init__(self, after: int) -> None:
        self.left = after

    def report(self, done: int, total: int) -> None:
        assert 0 <= done <= total
        self.left -= 1
        if self.left == 0:
            raise Cancelled


@pytest.mark.requirement("I7.2")
def test_a_long_log_tells_its_progress_and_stops_when_asked() -> None:
    with pytest.raises(Cancelled):
        render_paper(replace(PAPER, blocks=BLOCKS * 3), Stops(after=7))


class Tells:
    """Keeps every report."""

    def __init__(self) -> None:
        self.seen: list[tuple[int, int]] = []

    def report(self, done: int, total: int) -> None:
        self.seen.append((done, total))


@pytest.mark.requirement("I7.2")
def test_a_long_table_is_half_done_in_the_middle_of_its_pages() -> None:
    rows = tuple((f"{number}.", "Käytiin yhdessä kaupassa.") for number in range(600))
    table = papers.Table((0.2, 0.8), ("Milloin", "Mitä"), rows)
    listener = Tells()
    pages = len(TaggedFile(render_paper(replace(PAPER, blocks=(table,)), listener)).pdf.pages)
    shares = [done / total for done, total in listener.seen]
    assert shares == sorted(shares) and shares[-1] == 1
    assert len(listener.seen) >= pages > 10
    assert 0.4 < shares[len(shares) // 2] < 0.6


@pytest.fixture
def keep() -> tuple[list[str], Callable[[], object]]:
    kept: list[str] = []
    return kept, partial(kept.append, "kept")


@pytest.mark.requirement("I7.5")
def test_a_full_disk_while_saving_leaves_no_half_file_and_keeps_nothing(
    store: Store,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    keep: tuple[list[str], Callable[[], object]],
) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    target = tmp_path / "plan.pdf"
    target.write_bytes(b"before")
    monkeypatch.setattr(os, "fsync", full)
    pdf = render_paper(PAPER)
    with pytest.raises(UserError) as told:
        papers_out.save_paper(store, target, pdf, keep[1], password="a-b-c-d")
    assert told.value.code
    assert target.read_bytes() == b"before"
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".part"] == []
    assert keep[0] == []


@pytest.mark.requirement("I7.5")
def test_a_folder_without_permission_or_gone_is_a_sentence(
    store: Store, tmp_path: Path, keep: tuple[list[str], Callable[[], object]]
) -> None:
    for target in (tmp_path / "gone" / "plan.pdf", tmp_path):
        with pytest.raises(UserError):
            papers_out.save_paper(store, target, b"%PDF", keep[1])
    assert keep[0] == []


@pytest.mark.requirement("I7.3")
def test_a_font_that_is_missing_in_the_package_is_a_sentence(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(fonts, "files", lambda _package: tmp_path)
    monkeypatch.setattr(pdfmetrics, "getRegisteredFontNames", list)
    with pytest.raises(UserError) as told:
        fonts.register_fonts()
    assert told.value.code == "font-missing"
    assert told.value.values["file"] == "NotoSans-Regular.ttf"


@pytest.mark.requirement("I7.3")
@pytest.mark.parametrize("companion", fonts.Companion)
def test_a_font_of_signs_or_arabic_letters_that_is_missing_is_a_sentence(
    companion: fonts.Companion, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(fonts, "files", lambda _package: tmp_path)
    monkeypatch.setattr(pdfmetrics, "getRegisteredFontNames", list)
    with pytest.raises(UserError) as told:
        fonts.companion_font(companion)
    assert told.value.code == "font-missing"
    assert told.value.values["file"] == f"{companion.value}.ttf"
