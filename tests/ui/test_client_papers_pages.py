"""Choosing a client's paper (15), the password of its file, and the papers that left (32)."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from uuid import UUID

import pikepdf
import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.services import client_papers, kept_documents, plans
from app.services.paper_choices import left_out, paper_choices
from app.services.plan_papers import HANDED_OVER
from app.services.vault import Store
from app.storage.schema.plan import Document, PrintEvent
from tests import casework
from tests.casework import add_client, events
from tests.conftest import Clock
from tests.ui.casework import ChosenPath, make_context
from ui.context import Context
from ui.layout_class import LayoutClass
from ui.navigation import Place
from ui.pages.documents_section import DocumentsSection
from ui.pages.kept_paper_page import KeptPaperPage
from ui.pages.paper_page import PaperPage
from ui.pages.print_page import PrintPage

OpenPage = Callable[[PaperPage], PaperPage]


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
    return add_client(store, identity="150497-950K", phone="040 000 0001", address="Demotie 3")


@pytest.fixture
def opened(qtbot: QtBot) -> OpenPage:
    def show(page: PaperPage) -> PaperPage:
        qtbot.addWidget(page)
        page.set_layout_class(LayoutClass.WIDE)
        page.resize(936, 584)  # what a window of 1024x640 leaves
        page.show()
        qtbot.waitUntil(page.print_button.isEnabled, timeout=20_000)
        return page

    return show


def choose(page: PrintPage, code: str, qtbot: QtBot) -> None:
    """Take another paper of the list and wait for it."""
    wanted = next(it for it in page.options._choices if it.code == code)
    page.options.choose(wanted)
    qtbot.waitUntil(page.print_button.isEnabled, timeout=20_000)


def kept_plan(store: Store, client_id: UUID, recipient: str = "client") -> tuple[UUID, bytes]:
    """A paper of this client that left."""
    paper = client_papers.compose(store, "my-plan", client_id, HANDED_OVER, now=casework.NOW)
    pdf = client_papers.render(paper)
    document = client_papers.keep(
        store, "my-plan", client_id, pdf, way="printer", recipient=recipient, now=casework.NOW
    )
    return document, pdf


@pytest.mark.requirement("I7.5", screen="15")
def test_text_size_colours_and_language_stand_above_the_fold(
    opened: OpenPage, context: Context, client_id: UUID
) -> None:
    page = opened(PrintPage(context, Place("print", client_id)))
    assert isinstance(page, PrintPage)
    foot = page.protect.mapTo(page, page.protect.rect().topLeft()).y()
    for part in (page.options.text_size, page.options.colours, page.options.language):
        assert part.mapTo(page, part.rect().bottomLeft()).y() < foot


@pytest.mark.requirement("I7.1", "I7.5", screen="15")
def test_every_paper_of_the_list_is_made_and_told_whose_it_is(
    opened: OpenPage, context: Context, store: Store, client_id: UUID, qtbot: QtBot
) -> None:
    page = opened(PrintPage(context, Place("print", client_id)))
    assert isinstance(page, PrintPage)
    for code in ("my-plan", "network-summary", "service-leaflet"):
        choose(page, code, qtbot)
        assert page.file_name() == f"{code}.pdf"
        page.keeper(page._pdf, "printer")()
    with store.read() as session:
        kept = {row.kind for row in session.query(Document)}
        to = {row.recipient for row in session.query(PrintEvent)}
    assert kept == {"my-plan", "network-summary"}  # a leaflet is about nobody
    assert "client" in to and "client-information-system" not in to


@pytest.mark.requirement("I7.2", "I7.5", screen="15")
def test_the_booklet_is_an_option_of_the_own_plan_and_asks_for_both_sides(
    opened: OpenPage, context: Context, client_id: UUID, qtbot: QtBot
) -> None:
    page = opened(PrintPage(context, Place("print", client_id, "my-plan")))
    assert isinstance(page, PrintPage)
    both_sides = [page.two_sided]
    assert page.options.form_field.isVisible() and not page.options.fold_hint.isVisible()
    page.options.form.button("booklet").click()
    qtbot.waitUntil(page.print_button.isEnabled, timeout=20_000)
    both_sides.append(page.two_sided)
    assert page.options.fold_hint.isVisible()
    with pikepdf.Pdf.open(BytesIO(page._pdf)) as pdf:
        assert len(pdf.pages) == 2
    choose(page, "network-summary", qtbot)
    assert [*both_sides, page.two_sided] == [False, True, False]
    assert not page.options.form_field.isVisible()


@pytest.mark.requirement("I7.1", "I7.5", screen="15")
def test_the_network_map_is_offered_as_an_attachment_with_or_without_names(
    opened: OpenPage, context: Context, client_id: UUID, qtbot: QtBot
) -> None:
    page = opened(PrintPage(context, Place("print", client_id)))
    assert isinstance(page, PrintPage)
    assert page.options.map.isVisible() and not page.options.initials.isVisible()
    page.options.map.click()
    assert page.options.initials.isVisible()
    page.options.initials.click()
    options = page.options.options()
    assert options.with_map and options.map_initials
    choose(page, "my-plan", qtbot)
    assert not page.options.map.isVisible() and not page.options.options().with_map


@pytest.mark.requirement("I7.5", screen="15")
def test_what_is_left_out_is_told_with_its_reason(
    opened: OpenPage, context: Context, client_id: UUID, qtbot: QtBot
) -> None:
    page = opened(PrintPage(context, Place("print", client_id)))
    assert isinstance(page, PrintPage)
    assert "Personal identity code: you have not chosen it." in page.options.left_out.text()
    page.options.identity.click()
    assert "identity code" not in page.options.left_out.text()
    choose(page, "network-summary", qtbot)
    assert "the reader needs neither" in page.options.left_out.text()
    assert page.options.to_field.isVisible() and not page.options.recipient.isVisible()
    leaflet = next(it for it in page.options._choices if it.code == "service-leaflet")
    assert left_out(leaflet, page.options.options()) == ()


@pytest.mark.requirement("I7.4", screen="15")
def test_the_preview_of_a_plain_paper_marks_what_is_hard_to_read(
    opened: OpenPage, context: Context, store: Store, client_id: UUID, qtbot: QtBot
) -> None:
    visit = casework.visit(client_id, client_words="Haluan esim. intensiivistä tukea.")
    casework.log(store, visit)
    page = opened(PrintPage(context, Place("print", client_id)))
    assert isinstance(page, PrintPage)
    assert not page.options.plain.isVisible()
    choose(page, "my-plan", qtbot)
    told = page.options.plain.text()
    assert "LIX" in told and "Abbreviation: esim." in told
    assert "Hard word: intensiivistä. Plainer: tiivis, usein" in told


@pytest.mark.requirement("I7.5", screen="15")
def test_a_file_has_a_password_of_four_words_that_is_shown_once_and_stored_nowhere(
    opened: OpenPage,
    context: Context,
    store: Store,
    client_id: UUID,
    prompts: ChosenPath,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    page = opened(PrintPage(context, Place("print", client_id)))
    prompts.path = tmp_path / "plan.pdf"
    with qtbot.waitSignal(page.notified, timeout=20_000):
        page.file_button.click()
    told = page.password_note.text()
    password = told.split("\n")[0].split(": ")[1]
    assert len(password.split("-")) == 4
    content = prompts.path.read_bytes()
    assert b"Asiakassuunnitelma" not in content
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(BytesIO(content))
    with pikepdf.open(BytesIO(content), password=password) as file:
        assert (file.encryption.R, file.encryption.bits) == (6, 256)
        assert file.allow.accessibility and not file.allow.modify_other
        assert "/StructTreeRoot" in file.Root
    with store.read() as session:
        (kept,) = session.query(Document)
        assert kept.content == page._pdf
    assert all(password not in str(event) for event in events(store))


@pytest.mark.requirement("I7.5", screen="32")
def test_papers_that_left_are_listed_with_their_state_and_opened(
    context: Context, store: Store, client_id: UUID, qtbot: QtBot
) -> None:
    document, _ = kept_plan(store, client_id)
    section = DocumentsSection(context, client_id)
    qtbot.addWidget(section)
    assert ("opened", "documents") in events(store)
    assert section.count.text().startswith("1 ")
    spy = QSignalSpy(section.navigate)
    opening = next(
        it for it in section.findChildren(QPushButton) if it.accessibleName() == "Open: My plan"
    )
    opening.click()
    assert spy.at(0)[0] == Place("kept-paper", client_id, record_id=document)
    link = section.findChild(QPushButton, "make-interim-check")
    assert link is not None
    link.click()
    assert spy.at(1)[0] == Place("print", client_id, "interim-check")


@pytest.mark.requirement("I7.5", screen="32")
def test_the_row_of_a_paper_prints_it_again_and_versions_opens_each_version_of_the_plan(
    opened: OpenPage, context: Context, store: Store, client_id: UUID, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    document, pdf = kept_plan(store, client_id)
    plans.save_plan_text(store, plans.load_plan(store, client_id).draft, now=casework.NOW)
    section = DocumentsSection(context, client_id)
    qtbot.addWidget(section)
    spy = QSignalSpy(section.navigate)
    again = next(
        it
        for it in section.findChildren(QPushButton)
        if it.accessibleName() == "Print again: My plan"
    )
    again.click()
    place = spy.at(0)[0]
    assert place == Place("kept-paper", client_id, "print", document)
    asked: list[str] = []

    def printers() -> tuple[str, ...]:
        asked.append("asked")
        return ()

    monkeypatch.setattr("ui.paper.printers", printers)
    page = opened(KeptPaperPage(context, place))
    assert asked == ["asked"] and page._pdf == pdf
    section.versions_button.click()
    (version,) = section.versions.actions()
    assert version.text() == "Client plan 1 · being written"
    version.trigger()
    assert spy.at(1)[0] == Place("print", client_id)
    section.versions.close()


@pytest.mark.requirement("I7.5", screen="32")
def test_a_kept_paper_opens_with_its_fingerprint_and_prints_again_byte_for_byte(
    opened: OpenPage, context: Context, store: Store, client_id: UUID
) -> None:
    document, pdf = kept_plan(store, client_id, "client-information-system")
    page = opened(KeptPaperPage(context, Place("kept-paper", client_id, record_id=document)))
    assert page._pdf == pdf
    assert ("opened", "document") in events(store)
    page.keeper(page._pdf, "printer")()
    (kept,) = kept_documents.list_documents(store, client_id)
    assert kept.id == document
    assert [one.way for one in kept.leavings] == ["printer", "printer"]
    assert {one.recipient for one in kept.leavings} == {"client-information-system"}


@pytest.mark.requirement("I7.1")
def test_the_list_begins_with_the_plan_and_names_every_measure(
    store: Store, client_id: UUID
) -> None:
    choices = paper_choices(store, client_id, "fi")
    assert choices[0].name.startswith("Asiakassuunnitelma")
    names = [choice.name for choice in choices]
    assert "Mittari paperilla: Oma arvio" in names
    assert len(names) == len(set(names))
