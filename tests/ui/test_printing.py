"""Printing page by page and the preview of long papers: page turn, progress, stop, memory."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageFilter
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from app.documents.rendering import render_paper
from app.domain.papers import Paper, PaperHead, Section, Table, Text
from app.errors import DiskFull, NotFound
from app.progress import NoProgress, Progress
from app.services.vault import Store
from tests.casework import NOW, add_worker
from tests.conftest import Clock
from tests.ui.casework import make_context
from ui.context import Context
from ui.layout_class import LayoutClass
from ui.navigation import Place
from ui.pages.paper_page import PaperPage
from ui.paper import NoPrinter
from ui.printing import STRIP, Printing
from ui.views.paper_view import PaperSheet

HEAD = PaperHead(language="fi", printed_at=NOW, client_name="Demo-Aino Esimerkki")
ROWS = tuple((f"{number}.", "Käytiin yhdessä kaupassa. " * 3) for number in range(1500))


def paper_of(pages: int) -> Paper:
    blocks = [Section(f"Osa {number}") for number in range(1, pages + 1)]
    texts = [Text("Käytiin yhdessä kaupassa.\n" * 45) for _ in range(pages)]
    both = tuple(block for pair in zip(blocks, texts, strict=True) for block in pair)
    return Paper(code="x", head=HEAD, title="Tapaamiset", blocks=both)


class LongPaper(PaperPage):
    """A page over a paper of the test's own; what left stands in `left`."""

    def __init__(self, context: Context, paper: Paper, parent: QWidget | None = None) -> None:
        self.paper = paper
        self.left: list[str] = []
        super().__init__(context, Place("print"), parent)

    @override
    def titles(self) -> tuple[str, str]:
        return "Print", ""

    @override
    def make_options(self) -> QWidget:
        return QWidget(self)

    @override
    def maker(self) -> Callable[[Progress], bytes]:
        return partial(render_paper, self.paper)

    @override
    def file_name(self) -> str:
        return "paper.pdf"

    @override
    def keeper(self, pdf: bytes, way: str) -> Callable[[], object]:
        return partial(self.left.append, way)

    @override
    def back(self) -> Place:
        return Place("clients")


@pytest.fixture
def context(qapp: QObject, store: Store, clock: Clock) -> Iterator[Context]:
    clock.now = NOW
    add_worker(store)
    made = make_context(store, clock, qapp)
    yield made
    made.jobs.shut_down()


@pytest.fixture
def show(qtbot: QtBot, context: Context) -> Callable[[Paper], LongPaper]:
    def make(paper: Paper) -> LongPaper:
        page = LongPaper(context, paper)
        qtbot.addWidget(page)
        page.set_layout_class(LayoutClass.WIDE)
        page.resize(1278, 640)
        page.show()
        return page

    return make


@pytest.fixture
def long_page(show: Callable[[Paper], LongPaper], qtbot: QtBot) -> LongPaper:
    """Forty pages, laid out: until then there are no rows to turn, whatever is enabled already."""
    page = show(paper_of(40))
    qtbot.waitUntil(page.print_button.isEnabled, timeout=20_000)
    qtbot.waitUntil(lambda: page.view.can_turn(1), timeout=20_000)
    return page


def to_file(path: Path) -> QPrinter:
    """A real printer of Qt that writes what it gets into a file."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def sheets(page: PaperPage) -> list[PaperSheet]:
    return page.view.findChildren(PaperSheet)


@pytest.mark.requirement("I7.5")
def test_pages_are_turned_and_told_and_drawn_when_they_are_seen(
    long_page: LongPaper, qtbot: QtBot
) -> None:
    count = long_page.view.page_count
    assert count >= 40
    told = f"Pages 1–2 / {count} · A4"
    qtbot.waitUntil(lambda: long_page.bar.pages.text() == told, timeout=20_000)
    assert not long_page.bar.before_button.isEnabled()
    first, last = sheets(long_page)[0], sheets(long_page)[-1]
    assert first.is_drawn and not last.is_drawn
    assert "Osa 1" in first.accessibleDescription()
    long_page.bar.after_button.click()
    assert long_page.bar.pages.text() == f"Pages 3–4 / {count} · A4"
    qtbot.keyClick(long_page.view, Qt.Key.Key_PageDown)
    qtbot.keyClick(long_page.view, Qt.Key.Key_PageUp)
    assert long_page.bar.pages.text() == f"Pages 3–4 / {count} · A4"
    long_page.bar.before_button.click()
    assert long_page.bar.pages.text() == f"Pages 1–2 / {count} · A4"


@pytest.mark.requirement("I7.5")
def test_a_long_paper_never_holds_all_its_pictures(long_page: LongPaper, qtbot: QtBot) -> None:
    while long_page.view.can_turn(1):
        long_page.view.turn(1)
        qtbot.waitUntil(long_page.view.is_drawn, timeout=20_000)
    assert sum(sheet.is_drawn for sheet in sheets(long_page)) < long_page.view.page_count - 8
    assert not sheets(long_page)[0].is_drawn
    while long_page.view.can_turn(-1):
        long_page.view.turn(-1)
    qtbot.waitUntil(lambda: sheets(long_page)[0].is_drawn, timeout=20_000)


@pytest.mark.requirement("I7.5")
def test_a_paper_is_printed_page_by_page_and_then_kept(
    long_page: LongPaper, context: Context, tmp_path: Path, qtbot: QtBot
) -> None:
    pdf = render_paper(paper_of(2), NoProgress())
    long_page._pdf = pdf
    printing = Printing(context.jobs, pdf, to_file(tmp_path / "out.pdf"), long_page)
    told = QSignalSpy(printing.progressed)
    with qtbot.waitSignal(long_page.notified, timeout=30_000):
        long_page.send(printing)
        assert long_page.left == []
    document = pypdfium2.PdfDocument(tmp_path / "out.pdf")
    assert [told.at(n) for n in range(told.count())][-1] == [len(document), len(document)]
    assert told.count() == len(document) >= 2
    document.close()
    assert long_page.left == ["printer"]
    assert long_page.print_button.isEnabled()


class CountingPainter(QPainter):
    """A painter that notes how many rows of a picture it is given at once."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[float] = []

    @override
    def drawImage(self, *drawn: Any) -> None:
        self.rows.append(drawn[2].height())
        super().drawImage(*drawn)


@pytest.mark.requirement("I7.5", "A9")
def test_a_page_is_sent_in_strips_that_join_to_the_page_as_it_was(
    long_page: LongPaper, context: Context, tmp_path: Path, qtbot: QtBot
) -> None:
    pdf = render_paper(paper_of(1), NoProgress())
    printing = Printing(context.jobs, pdf, to_file(tmp_path / "out.pdf"), long_page)
    painter = printing._painter = CountingPainter()
    with qtbot.waitSignal(printing.finished, timeout=30_000):
        printing.start()
    assert max(painter.rows) <= STRIP + 2 and len(painter.rows) > 10
    before, after = first_page(pdf), first_page((tmp_path / "out.pdf").read_bytes())
    after = after.resize(before.size)  # the printer's sheet is a hair narrower than the paper's
    changed = sum(ImageChops.difference(before, after).histogram()[64:])
    assert changed < 0.002 * before.width * before.height


def first_page(pdf: bytes) -> Image.Image:
    document = pypdfium2.PdfDocument(pdf)
    picture: Image.Image = document[0].render(scale=1).to_pil().convert("L")
    document.close()
    return picture.filter(ImageFilter.GaussianBlur(2))


@pytest.mark.requirement("I7.5")
def test_while_a_paper_is_printed_no_second_one_begins(
    long_page: LongPaper, context: Context, tmp_path: Path, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    asked: list[str] = []

    def printers() -> list[str]:
        asked.append("asked")
        return []

    monkeypatch.setattr("ui.paper.printers", printers)
    long_page.send(Printing(context.jobs, long_page._pdf, to_file(tmp_path / "out.pdf"), long_page))
    qtbot.keyClick(long_page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert asked == []
    with qtbot.waitSignal(long_page.notified, timeout=60_000):
        long_page.bar.stop_button.click()


@pytest.mark.requirement("I7.5")
def test_a_paper_that_was_sent_and_cannot_be_kept_is_told(
    long_page: LongPaper, context: Context, tmp_path: Path, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    def full() -> None:
        raise DiskFull

    monkeypatch.setattr(long_page, "keeper", lambda _pdf, _way: full)
    long_page._pdf = render_paper(paper_of(2), NoProgress())
    printing = Printing(context.jobs, long_page._pdf, to_file(tmp_path / "out.pdf"), long_page)
    with qtbot.waitSignal(long_page.failed, timeout=30_000) as told:
        long_page.send(printing)
    assert isinstance(told.args[0], DiskFull)
    assert long_page.print_button.isEnabled()


@pytest.mark.requirement("I7.5")
def test_a_paper_that_cannot_be_made_ends_the_making_in_the_bar(
    long_page: LongPaper, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_progress: Progress) -> bytes:
        raise DiskFull

    monkeypatch.setattr(long_page, "maker", lambda: broken)
    with qtbot.waitSignal(long_page.failed, timeout=30_000):
        long_page.refresh()
    assert not long_page.bar.stop_button.isVisible()
    assert long_page.bar.again_button.isVisible()


@pytest.mark.requirement("I7.5")
def test_a_long_print_is_stopped_between_pages_and_is_not_kept(
    long_page: LongPaper, context: Context, tmp_path: Path, qtbot: QtBot
) -> None:
    printing = Printing(context.jobs, long_page._pdf, to_file(tmp_path / "out.pdf"), long_page)
    told = QSignalSpy(printing.progressed)
    long_page.send(printing)
    qtbot.waitUntil(long_page.bar.stop_button.isVisible, timeout=30_000)
    with qtbot.waitSignal(printing.stopped, timeout=30_000):
        long_page.bar.stop_button.click()
    assert 1 <= told.count() < long_page.view.page_count
    assert long_page.left == []
    assert not long_page.bar.stop_button.isVisible()
    assert long_page.print_button.isEnabled()


@pytest.mark.requirement("I7.5")
@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_is_gone_is_a_sentence_and_nothing_is_kept(
    long_page: LongPaper, context: Context, tmp_path: Path
) -> None:
    failed = QSignalSpy(long_page.failed)
    nowhere = to_file(tmp_path / "gone" / "out.pdf")
    long_page.send(Printing(context.jobs, long_page._pdf, nowhere, long_page))
    assert failed.count() == 1 and isinstance(failed.at(0)[0], NoPrinter)
    assert long_page.left == []
    assert long_page.print_button.isEnabled()


@pytest.mark.requirement("I7.5")
def test_a_page_that_is_taken_away_while_printing_calls_the_print_back(
    long_page: LongPaper, context: Context, tmp_path: Path, qtbot: QtBot
) -> None:
    printing = Printing(context.jobs, long_page._pdf, to_file(tmp_path / "out.pdf"), long_page)
    painter = printing._painter
    with qtbot.waitSignal(printing.progressed, timeout=30_000):
        long_page.send(printing)
    assert painter.isActive()
    printing.deleteLater()
    QApplication.sendPostedEvents(printing, QEvent.Type.DeferredDelete)
    assert not painter.isActive()


@pytest.mark.requirement("I7.2")
def test_the_making_of_a_long_log_tells_its_progress_and_is_stopped_and_made_after_all(
    show: Callable[[Paper], LongPaper], qtbot: QtBot
) -> None:
    blocks = (Table((0.2, 0.8), ("Milloin", "Mitä"), ROWS),)
    page = show(Paper(code="x", head=HEAD, title="Loki", blocks=blocks * 5))
    qtbot.waitUntil(page.bar.stop_button.isVisible, timeout=60_000)
    page.bar.stop_button.click()
    assert page.bar.pages.text() == "Stopped" and not page.print_button.isEnabled()
    page.paper = paper_of(1)
    page.bar.again_button.click()
    qtbot.waitUntil(page.print_button.isEnabled, timeout=60_000)
    assert page.view.page_count <= 2 and not page.bar.again_button.isVisible()


class GonePaper(LongPaper):
    """Its content went away after the page was opened."""

    @override
    def maker(self) -> Callable[[Progress], bytes]:
        raise NotFound(kind="plan")


@pytest.mark.requirement("I7.1")
def test_a_paper_that_cannot_be_collected_says_so_on_its_page(
    qtbot: QtBot, context: Context
) -> None:
    page = GonePaper(context, Paper(code="x", head=HEAD, title="", blocks=()))
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.failed) as told:
        page.show()
    assert isinstance(told.args[0], NotFound)
    assert page.bar.again_button.isVisible() and not page.print_button.isEnabled()
