"""A reminder's answer survives the lock as a draft and goes on where it stood (I9.1)."""

from uuid import UUID

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.services import drafts, reminders
from app.services.vault import Store
from tests import casework
from tests.conftest import Clock
from tests.ui.casework import make_context, put_away, type_into
from ui.dialogs.reminder_dialog import ReminderDialog
from ui.navigation import Place
from ui.pages.day_cards import draft_place
from ui.windows.main_window import MainWindow


@pytest.fixture
def client_id(store: Store, clock: Clock) -> UUID:
    clock.now = casework.NOW
    casework.add_worker(store)
    return casework.add_client(store)


@pytest.mark.requirement("I9.1")
def test_drafts_survive_the_lock_in_the_answer_to_a_reminder_too(
    qtbot: QtBot, qapp: QObject, store: Store, clock: Clock, client_id: UUID
) -> None:
    context = make_context(store, clock, qapp)
    window = MainWindow(context, Place("today"), {})
    qtbot.addWidget(window)
    window.show()
    window.go(Place("reminder", client_id, "no-plan"))
    dialog = window.findChild(ReminderDialog)
    assert dialog is not None
    dialog.answer.button("reason").click()
    type_into(dialog.reason, "Sovittu puhelimessa")
    put_away(window, qtbot)

    (draft,) = drafts.list_drafts(store)
    again = ReminderDialog(context, draft_place(draft), window)
    assert (again.reason.text(), again.answer.selected()) == ("Sovittu puhelimessa", "reason")
    again.save()
    assert drafts.list_drafts(store) == []
    (answered,) = reminders.load_answers(store, "no-plan", client_id)
    assert answered.reason == "Sovittu puhelimessa"
