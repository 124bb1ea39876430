"""A remote meeting: device and connection beforehand, the phone as plan B (07, booking)."""

from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.services import caseload
from app.services.vault import Store
from tests import casework
from tests.conftest import Clock
from tests.ui.casework import make_context, stop_keepers
from ui.context import Context
from ui.dialogs.booking_dialog import BookingDialog
from ui.navigation import Place
from ui.pages.meeting_page import MeetingPage


@pytest.fixture
def context(store: Store, clock: Clock, qapp: QObject) -> Context:
    clock.now = casework.NOW
    casework.add_worker(store)
    return make_context(store, clock, qapp)


@pytest.fixture
def client_id(context: Context) -> UUID:
    return casework.add_client(
        context.store, phone="040 000 0001", remote_note="Tabletti, avaa linkin itse"
    )


@pytest.mark.requirement("K35", "K36", screen="07")
def test_a_remote_meeting_asks_for_device_connection_and_has_the_phone_as_plan_b(
    context: Context, client_id: UUID, qtbot: QtBot
) -> None:
    page = MeetingPage(context, Place("meeting", client_id))
    qtbot.addWidget(page)
    page.show()
    hint, forms = page.choices.remote, page.choices.forms
    assert not hint.isVisible()
    forms.chip("remote").click()
    assert hint.isVisible()
    assert "connection tried" in hint.words.text()
    assert "If it breaks off, call 040 000 0001." in hint.words.text()
    assert hint.words.text().endswith("With this client: Tabletti, avaa linkin itse")
    forms.chip("call").click()
    assert not hint.isVisible()
    stop_keepers(page)


@pytest.mark.requirement("K35", "P68")
def test_booking_a_remote_meeting_says_what_to_agree_on(
    context: Context, client_id: UUID, qtbot: QtBot
) -> None:
    known = caseload.load_client_draft(context.store, client_id)
    silent = replace(known, phone="")
    caseload.save_client(context.store, silent, now=casework.NOW, today=casework.TODAY)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1100, 700)
    window.show()
    dialog = BookingDialog(context, Place("booking", client_id), window)
    dialog.open()
    assert not dialog.remote.isVisible()
    dialog.form.chip("remote").click()
    assert dialog.remote.isVisible()
    assert dialog.remote.words.text().endswith("Agree on a number to call if it breaks off.")
