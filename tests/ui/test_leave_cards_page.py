"""Lomakortti in its page: what is typed stands on the cards, in the language that is chosen."""

from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.services.vault import Store
from tests.conftest import Clock
from tests.ui.casework import add_client, add_worker, make_context
from ui.navigation import Place
from ui.pages.leave_cards_page import LeaveCardsPage


@pytest.mark.requirement("I6.4", "R40")
def test_dates_and_the_helper_are_typed_once_for_all_cards(
    store: Store, clock: Clock, qapp: QObject, qtbot: QtBot
) -> None:
    add_worker(store, clock())
    context = make_context(store, clock, qapp)
    add_client(store, clock())
    page = LeaveCardsPage(context, Place("leave-cards"))
    qtbot.addWidget(page)
    qtbot.waitUntil(lambda: context.jobs.is_idle, timeout=20_000)
    page.first.setText("21.12.2026")
    page.last.setText("6.1.2027")
    page.helper.setText("Demo-Pekka")
    page.helper.editingFinished.emit()
    qtbot.waitUntil(lambda: context.jobs.is_idle, timeout=20_000)
    text = PdfReader(BytesIO(page._pdf)).pages[0].extract_text()
    assert "21.12.2026" in text and "Demo-Pekka" in text
    assert page.languages.selected() == ("fi",)
