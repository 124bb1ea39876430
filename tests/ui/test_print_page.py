"""Tulosta (15): the finished paper on the screen, then to a printer or a file."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from uuid import UUID

import pypdfium2
import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.errors import UserError
from app.progress import NoProgress
from app.services import papers_out
from app.services.vault import Store
from app.storage.schema.plan import Document, PrintEvent
from tests import casework
from tests.casework import add_client, events
from tests.conftest import Clock
from tests.ui.casework import ChosenPath, make_context
from ui import paper
from ui.context import Context
from ui.layout_class import LayoutClass
from ui.navigation import Place
from ui.pages.print_page import PrintPage
from ui.views.paper_view import PaperSheet

HETU = "150497-950K"
CLIENT, SYSTEM = "client", "system"
OpenPage = Callable[[UUID], PrintPage]


@pytest.fixture
def prompts() -> ChosenPath:
    return ChosenPath()


@pytest.fixture
def context(qapp: QObject, store: Store, clock: Clock, prompts: ChosenPath) -> Iterator[Context]:
    clock.now = casework.NOW
    casework.add_worker(store)
    made = replace(make_context(store, clock, qapp), prompts=prompts)
    yield made
    made.jobs.shut_down()


@pytest.fixture
def client_id(context: Context, store: Store) -> UUID:
    return add_client(store, identity=HETU, phone="040 000 0001", address="Demotie 3")


@pytest.fixture
def open_page(qtbot: QtBot, context: Context) -> OpenPage:
    def show(client_id: UUID) -> PrintPage:
        page = PrintPage(context, Place("print", client_id))
        qtbot.addWidget(page)
        page.set_layout_class(LayoutClass.WIDE)
        page.resize(1278, 640)
        page.show()
        qtbot.waitUntil(page.print_button.isEnabled, timeout=20_000)
        return page

    return show


def words(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    text = "\n".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return text


def documents(store: Store) -> list[tuple[bytes, str, str]]:
    """Content, way and recipient of every paper that left."""
    with store.read() as session:
        query = select(Document.content, PrintEvent.way, PrintEvent.recipient).join(
            PrintEvent, PrintEvent.document_id == Document.id
        )
        return [(content, way, to) for content, way, to in session.execute(query)]


@pytest.mark.requirement("I2.6", screen="15")
def test_the_finished_pages_are_painted(open_page: OpenPage, client_id: UUID) -> None:
    page = open_page(client_id)
    document = pypdfium2.PdfDocument(page._pdf)
    assert page.view.page_count == len(document) > 0
    document.close()
    sheet = page.view.findChildren(PaperSheet)[0]
    image = sheet.grab().toImage()
    inked = {
        image.pixelColor(x, y).lightness() < 128
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    }
    assert inked == {True, False}
    assert sheet.accessibleName() == f"Page 1 of {page.view.page_count}"


@pytest.mark.requirement("R02", "I2.6", screen="15")
def test_only_the_clients_copy_may_leave_the_identity_code_out(
    open_page: OpenPage, client_id: UUID, qtbot: QtBot
) -> None:
    page = open_page(client_id)
    assert HETU not in words(page._pdf)
    page.options.identity.click()
    qtbot.waitUntil(page.print_button.isEnabled, timeout=20_000)
    assert HETU in words(page._pdf)
    page.options.identity.click()
    page.options.recipient.button(SYSTEM).click()
    assert not page.print_button.isEnabled()
    qtbot.waitUntil(page.print_button.isEnabled, timeout=20_000)
    assert HETU in words(page._pdf)
    assert not page.options.identity.isVisible()


@pytest.mark.requirement("I2.6", screen="15")
def test_a_larger_text_makes_another_paper(
    open_page: OpenPage, client_id: UUID, qtbot: QtBot
) -> None:
    page = open_page(client_id)
    before = page._pdf
    page.options.text_size.button("large").click()
    qtbot.waitUntil(page.print_button.isEnabled, timeout=20_000)
    assert page._pdf != before
    assert words(page._pdf).split()[:3] == words(before).split()[:3]


@pytest.mark.requirement("R03", "R33", screen="15")
def test_a_protected_clients_paper_says_why_rows_are_missing_and_holds_no_address(
    open_page: OpenPage, context: Context, store: Store, qtbot: QtBot
) -> None:
    protected = add_client(
        store, protected=True, address="Demotie 3", municipality="Tampere", phone="040 000 0001"
    )
    page = open_page(protected)
    assert page.options.notice.isVisible()
    page.options.phone.click()
    qtbot.waitUntil(page.print_button.isEnabled, timeout=20_000)
    text = words(page._pdf)
    assert "Demotie" not in text and "Tampere" not in text
    assert "0000001" in text.replace(" ", "")


@pytest.mark.requirement("I2.6", screen="15")
def test_others_have_no_notice(open_page: OpenPage, client_id: UUID) -> None:
    assert not open_page(client_id).options.notice.isVisible()


@pytest.mark.requirement("I2.6", screen="15")
def test_without_a_printer_it_says_so_and_nothing_begins(
    open_page: OpenPage, client_id: UUID, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_page(client_id)
    spy = QSignalSpy(page.failed)
    monkeypatch.setattr("ui.paper.QPrinterInfo.availablePrinters", list)
    page.print_button.click()
    assert isinstance(spy.at(0)[0], paper.NoPrinter)

    def begin(*_: object) -> None:
        raise AssertionError("begin() without a printer")

    monkeypatch.setattr(paper, "QPrinter", begin)
    with pytest.raises(paper.NoPrinter):
        paper.printer_named("gone")
    page._print("gone")
    assert isinstance(spy.at(1)[0], paper.NoPrinter)
    assert documents(store) == []


@pytest.mark.requirement("I2.6", "A5", screen="15")
def test_a_file_is_written_whole_kept_and_logged(
    open_page: OpenPage,
    client_id: UUID,
    store: Store,
    prompts: ChosenPath,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    page = open_page(client_id)
    prompts.path = tmp_path / "plan.pdf"
    before = len(events(store))
    page.protect.click()
    with qtbot.waitSignal(page.notified, timeout=20_000):
        qtbot.mouseClick(page.file_button, Qt.MouseButton.LeftButton)
    assert prompts.path.read_bytes() == page._pdf
    assert not page.password_note.isVisible()
    assert prompts.path.stat().st_mode & 0o077 == 0
    assert [it.name for it in tmp_path.iterdir() if it.name.endswith(".part")] == []
    assert documents(store) == [(page._pdf, "file", "client")]
    assert ("document-left", "plan") in events(store)[before:]


@pytest.mark.requirement("I2.6", screen="15")
def test_a_file_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "gone" / "plan.pdf"
    with pytest.raises(UserError):
        papers_out.write_whole(path, b"%PDF")
    target = tmp_path / "kept.pdf"
    target.write_bytes(b"before")
    target.with_name(".kept.pdf.part").mkdir()
    with pytest.raises(UserError):
        papers_out.write_whole(target, b"%PDF")
    assert target.read_bytes() == b"before"


@pytest.mark.requirement("A5", screen="15")
def test_a_file_that_could_not_be_written_is_not_logged_as_left(
    open_page: OpenPage,
    client_id: UUID,
    store: Store,
    prompts: ChosenPath,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    page = open_page(client_id)
    prompts.path = tmp_path / "gone" / "plan.pdf"
    with qtbot.waitSignal(page.failed, timeout=20_000):
        page.file_button.click()
    assert documents(store) == []


@pytest.mark.requirement("I2.6", screen="15")
def test_pages_are_seen_larger_and_smaller(open_page: OpenPage, client_id: UUID) -> None:
    page = open_page(client_id)
    sheet = page.view.findChildren(PaperSheet)[0]
    before = sheet.sizeHint().width()
    page.bar.larger_button.click()
    assert sheet.sizeHint().width() > before
    assert page.bar.zoom.text() == "70 %"
    for _ in range(9):
        page.bar.smaller_button.click()
    assert page.bar.zoom.text() == "35 %"


@pytest.mark.requirement("I2.6")
def test_a_page_becomes_a_picture_with_its_colours() -> None:
    document = pypdfium2.PdfDocument.new()
    document.new_page(72, 144)
    buffer = BytesIO()
    document.save(buffer)
    document.close()
    (image,) = paper.page_images(buffer.getvalue(), dpi=144, progress=NoProgress())
    assert (image.width(), image.height()) == (144, 288)
    assert image.pixelColor(10, 10) == QColor("white")
