"""F9: one key shows the code; the shield hides it (review 39)."""

from uuid import UUID

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from app.services.vault import Store
from tests import casework
from tests.conftest import Clock
from tests.qr_reading import read_widget
from tests.ui.casework import make_context, put_away
from ui.dialogs.phone_bridge_dialog import PhoneBridgeDialog
from ui.navigation import Place
from ui.widgets.segment import SegmentButton
from ui.windows.main_window import MainWindow


@pytest.fixture
def client_id(store: Store, clock: Clock) -> UUID:
    clock.now = casework.NOW
    casework.add_worker(store)
    return casework.add_client(store, phone="040 000 0001")


@pytest.mark.requirement("R39", "I9.1")
def test_one_key_shows_the_code_and_the_shield_takes_it_away(
    qtbot: QtBot, qapp: QObject, store: Store, clock: Clock, client_id: UUID
) -> None:
    window = MainWindow(make_context(store, clock, qapp), Place("client", client_id), {})
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    qtbot.keyClick(window, Qt.Key.Key_F9)
    dialog = window.findChild(PhoneBridgeDialog)
    assert dialog is not None
    assert (dialog.told.text(), dialog.picture.isVisible()) == ("040 000 0001", True)
    assert "way" not in [one.option.id for one in dialog.choice.findChildren(SegmentButton)]
    assert read_widget(dialog.picture) == ["tel:0400000001"]
    dialog.choice.button("message").click()
    assert read_widget(dialog.picture) == [dialog.bridge.text_message()]
    assert dialog.told.text().endswith("Demo-Kaisa")
    window.context.shield.toggle()
    assert dialog.isVisible()  # her own page
    window.context.shield.arrive(None)
    window.context.shield.toggle()
    window.context.shield.toggle()
    assert not dialog.isVisible()
    put_away(window, qtbot)
