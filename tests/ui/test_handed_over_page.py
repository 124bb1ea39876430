"""Per client siirretty / siirtämättä with age (13): work is recorded in the client's system."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.copy_desk import DeskOrder
from app.services import copy_desk
from app.services.handed_over import list_handed_over
from app.services.vault import Store
from tests.conftest import NOW, Clock
from tests.handover import add_worker_and_client, queue_meeting
from tests.snapshots import SUBJECT
from ui.context import Context
from ui.dialogs import prompts
from ui.jobs import JobRunner
from ui.navigation import Place
from ui.pages.handed_over_page import HandedOverPage
from ui.settings import Settings


@pytest.mark.requirement("I8.2", "P47")
def test_per_client_siirretty_and_siirtamatta_with_age(
    qtbot: QtBot, qapp: QApplication, store: Store, clock: Clock, tmp_path: Path
) -> None:
    add_worker_and_client(store)
    unit = queue_meeting(store)
    queue_meeting(store, record=2)
    for number in range(1, 8):
        copy_desk.carry_section(store, unit, number, DeskOrder("plain", "fi"), now=NOW)
    (row,) = list_handed_over(store)
    assert (row.waiting, row.attention, row.arrived) == (1, 0, 1)
    assert (row.oldest, row.last_receipt) == (NOW, NOW)
    assert row.days_waiting(NOW + timedelta(days=2, hours=3)) == 2
    midnight = NOW.replace(hour=22)  # 00.00 in Helsinki: days as the calendar and 13 count them
    assert row.days_waiting(midnight) == 1

    clock.forward(days=2)
    jobs = JobRunner(qapp)
    ini = QSettings(str(tmp_path / "q.ini"), QSettings.Format.IniFormat)
    context = Context(
        store=store, jobs=jobs, settings=Settings(ini), prompts=prompts, now=clock,
        today=lambda: clock().date(), folder=tmp_path,
    )  # fmt: skip
    page = HandedOverPage(context, Place("handed-over"))
    qtbot.addWidget(page)
    told = page.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == (
        "Client: Demo-Aino Esimerkki, Not handed over: 1, Oldest: 2 day(s), "
        "Handed over: 1, Last receipt: 11.11."
    )
    with qtbot.waitSignal(page.navigate) as went:
        page.table.opened.emit(page.model.index(0, 0))
    assert went.args == [Place("client", SUBJECT.id, "meetings")]
    context.shield.toggle()
    page.refresh()
    assert "Aino" not in page.model.index(0, 0).data()
    jobs.shut_down()
