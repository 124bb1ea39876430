"""Verkostokartta (20) in its preview: what she ticks is what prints; from the map in one press."""

from io import BytesIO
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from app.domain.network import NetworkPersonDraft
from app.services import network
from app.services.vault import Store
from tests.casework import events
from tests.conftest import Clock
from tests.ui.casework import add_client, add_worker, make_context
from ui.context import Context
from ui.navigation import Place
from ui.pages.team_paper_page import TeamPaperPage
from ui.pages.team_section import TeamSection


@pytest.fixture
def context(store: Store, clock: Clock, qapp: QObject) -> Context:
    add_worker(store, clock())
    return make_context(store, clock, qapp)


@pytest.fixture
def aino(context: Context) -> UUID:
    client_id = add_client(context.store, context.now())
    sister = NetworkPersonDraft(id=uuid4(), client_id=client_id, label="Sisko Eeva")
    network.save_person(context.store, sister, now=context.now(), today=context.today())
    return client_id


@pytest.mark.requirement("I5.1", "P08")
def test_the_map_is_one_press_from_its_paper_and_the_wish_stays_the_wish(
    context: Context, aino: UUID, qtbot: QtBot
) -> None:
    section = TeamSection(context, aino)
    qtbot.addWidget(section)
    went: list[Place] = []
    section.navigate.connect(went.append)
    qtbot.mouseClick(section.bar.print_button, Qt.MouseButton.LeftButton)
    section.bar.which.button("wish").click()
    qtbot.mouseClick(section.bar.print_button, Qt.MouseButton.LeftButton)
    assert went == [Place("team-paper", aino), Place("team-paper", aino, "wish")]


@pytest.mark.requirement("I5.1", "R07")
def test_what_is_ticked_prints_and_the_file_holds_the_preview(
    context: Context, aino: UUID, qtbot: QtBot, tmp_path: Path
) -> None:
    page = TeamPaperPage(context, Place("team-paper", aino, "wish"))
    qtbot.addWidget(page)
    assert page.which.selected() == "wish"
    page.ties.click()
    page.initials.click()
    qtbot.waitUntil(lambda: page.print_button.isEnabled() and context.jobs.is_idle)
    target = tmp_path / "kartta.pdf"
    page.protect.setChecked(False)
    page._write(target)
    qtbot.waitUntil(target.exists)
    qtbot.waitUntil(lambda: context.jobs.is_idle)
    told = PdfReader(BytesIO(target.read_bytes())).pages[0].extract_text()
    assert "S. E." in told and "Eeva" not in told and "antaa voimia" in told
    assert ("document-left", "network-paper") in events(context.store)
