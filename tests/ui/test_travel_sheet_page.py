"""Matkalasku in its page: the running month first, the months before, CSV where she chose."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.services.vault import Store
from tests.casework import log, visit
from tests.conftest import Clock
from tests.ui.casework import add_client, add_worker, make_context
from ui.navigation import Place
from ui.pages.travel_sheet_page import TravelSheetPage


@pytest.mark.requirement("I6.2")
def test_the_running_month_is_shown_and_the_one_before_is_one_press_away(
    store: Store, clock: Clock, qapp: QObject, qtbot: QtBot, tmp_path: Path
) -> None:
    add_worker(store, clock())
    context = make_context(store, clock, qapp)
    client_id = add_client(store, clock())
    log(store, visit(client_id, kilometres=31, drive_minutes=35))
    page = TravelSheetPage(context, Place("travel-sheet"))
    qtbot.addWidget(page)
    page.show()  # the paper is made after the first paint
    qtbot.waitUntil(page.print_button.isEnabled, timeout=20_000)
    assert "31 km" in page.total.text()
    assert not page.later_button.isEnabled()
    page.write_csv(tmp_path / "a.csv")
    assert b"31;35" in (tmp_path / "a.csv").read_bytes()
    page.earlier_button.click()
    qtbot.waitUntil(lambda: context.jobs.is_idle, timeout=20_000)
    assert page.place.section == "2026-10" and page.later_button.isEnabled()
    assert "0 km" in page.total.text()
