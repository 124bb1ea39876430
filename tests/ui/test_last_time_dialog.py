"""F4 from *Tänään*, *Kalenteri* and a client's page: what was last, and what is open (I9.1)."""

from collections.abc import Iterator
from datetime import date, time
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.meetings import AgreedMatter
from app.services.last_time import load_last_time
from app.services.vault import Store
from tests import casework
from tests.casework import TODAY, book, booking, log, visit
from tests.conftest import Clock
from tests.ui.casework import make_context, put_away
from ui.dialogs.last_time_dialog import LastTimeDialog
from ui.navigation import Place
from ui.widgets.toast import Toast
from ui.windows.main_window import MainWindow


@pytest.fixture
def client_id(store: Store, clock: Clock) -> UUID:
    clock.now = casework.NOW
    casework.add_worker(store)
    client_id = casework.add_client(store)
    agreed = (AgreedMatter(id=uuid4(), text="Vie kirjeen postiin", who="Aino"),)
    draft = visit(client_id, on=date(2026, 11, 9), client_words="Uskalsin.", agreed=agreed)
    log(store, draft)
    book(store, booking(client_id, at=time(18)))
    return client_id


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QObject, store: Store, clock: Clock, client_id: UUID
) -> Iterator[MainWindow]:
    window = MainWindow(make_context(store, clock, qapp), Place("today"), {})
    qtbot.addWidget(window)
    window.resize(1366, 696)
    with qtbot.waitActive(window):
        window.show()
    yield window
    put_away(window, qtbot)


def pressed(qtbot: QtBot, window: MainWindow) -> LastTimeDialog | None:
    qtbot.keyClick(window, Qt.Key.Key_F4)
    return window.findChild(LastTimeDialog)


@pytest.mark.requirement("I9.1")
@pytest.mark.parametrize("page", ["today", "calendar", "calendar:list", "client"])
def test_one_key_tells_it_from_today_calendar_and_the_clients_page(
    qtbot: QtBot, window: MainWindow, client_id: UUID, page: str
) -> None:
    name, _, section = page.partition(":")
    section = f"week:{TODAY.isoformat()}:list" if section else ""
    window.go(Place(name, client_id if name == "client" else None, section))
    if section and window.page is not None:
        window.page.places.table.setCurrentIndex(window.page.model.index(1, 0))  # type: ignore[attr-defined]
    dialog = pressed(qtbot, window)
    assert dialog is not None
    told = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Demo-Aino Esimerkki" in told
    assert "Käytiin yhdessä kaupassa." in told
    assert "Uskalsin." in told
    assert [box.text() for box in dialog.theirs.boxes] == ["Vie kirjeen postiin (Aino)"]


@pytest.mark.requirement("I9.1")
def test_a_promise_is_marked_as_kept_there_and_pressed_back(
    qtbot: QtBot, window: MainWindow, store: Store, client_id: UUID
) -> None:
    dialog = pressed(qtbot, window)
    assert dialog is not None
    for left in (0, 1):
        dialog.theirs.boxes[0].click()
        last = load_last_time(store, client_id, today=TODAY, now=casework.NOW)
        assert len(last.theirs) == left
    dialog.log_button.click()
    qtbot.waitUntil(lambda: window.navigator.here.page == "meeting")


@pytest.mark.requirement("I9.1", "R18")
def test_the_shield_shows_nobody_elses_and_closes_what_is_open(
    qtbot: QtBot, window: MainWindow
) -> None:
    dialog = pressed(qtbot, window)
    assert dialog is not None
    with qtbot.waitSignal(dialog.rejected):
        window.context.shield.toggle()
    assert pressed(qtbot, window) in (None, dialog)
    toast = window.findChild(Toast)
    assert toast is not None
    assert toast.isVisible()
