"""Katvepaketti in its page: one key on Tänään, the check by itself, the sheet in its preview."""

from uuid import UUID

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from app.services.vault import Store
from tests.conftest import Clock
from tests.ui.casework import add_client, add_worker, make_context
from ui.context import Context
from ui.navigation import Place
from ui.pages.today_page import TodayPage
from ui.pages.tomorrow_pack_page import TomorrowPackPage


@pytest.fixture
def context(store: Store, clock: Clock, qapp: QObject) -> Context:
    add_worker(store, clock())
    return make_context(store, clock, qapp)


@pytest.fixture
def aino(context: Context) -> UUID:
    return add_client(context.store, context.now())


@pytest.mark.requirement("I6.3")
def test_one_key_leads_from_the_day_to_its_pack(context: Context, qtbot: QtBot) -> None:
    page = TodayPage(context, Place("today"))
    qtbot.addWidget(page)
    went: list[Place] = []
    page.navigate.connect(went.append)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    qtbot.keyClick(page, Qt.Key.Key_K)
    assert went == [Place("tomorrow-pack")]


@pytest.mark.requirement("I6.3")
def test_the_check_runs_by_itself_and_the_sheet_is_ready_to_print(
    context: Context, aino: UUID, qtbot: QtBot
) -> None:
    page = TomorrowPackPage(context, Place("tomorrow-pack"))
    qtbot.addWidget(page)
    page.show()  # the paper is made after the first paint
    qtbot.waitUntil(page.print_button.isEnabled, timeout=20_000)
    qtbot.waitUntil(lambda: context.jobs.is_idle, timeout=20_000)
    assert page.lines["device"].accessibleName()
    assert "9.30" in page.lines["backup"].words.text()
    assert page.lines["interpreter"].isHidden()
