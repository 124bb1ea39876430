"""*Kumoa* in the toast for whatever was changed, and Ctrl+Z for the last act (I9.4)."""

from collections.abc import Iterator
from gc import collect
from uuid import UUID, uuid4
from weakref import ref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from pytestqt.qtbot import QtBot

from app.domain.meetings import AgreedMatter
from app.services import caseload, errands, meetings
from app.services.vault import Store
from tests import casework
from tests.casework import log, visit
from tests.conftest import Clock
from tests.ui.casework import make_context, put_away
from ui.dialogs.errand_dialog import ErrandDialog
from ui.navigation import Place
from ui.pages.summary_section import SummarySection
from ui.widgets.text_inputs import LineEdit
from ui.windows.main_window import MainWindow


@pytest.fixture
def client_id(store: Store, clock: Clock) -> UUID:
    clock.now = casework.NOW
    casework.add_worker(store)
    client_id = casework.add_client(store)
    log(store, visit(client_id, agreed=(AgreedMatter(id=uuid4(), text="Soittaa"),)))
    return client_id


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QObject, store: Store, clock: Clock, client_id: UUID
) -> Iterator[MainWindow]:
    window = MainWindow(make_context(store, clock, qapp), Place("client", client_id), {})
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    yield window
    put_away(window, qtbot)


@pytest.mark.requirement("I9.4")
def test_a_new_errand_is_taken_back_by_the_toast(
    qtbot: QtBot, window: MainWindow, store: Store, client_id: UUID
) -> None:
    window.go(Place("errand", client_id))
    dialog = window.findChild(ErrandDialog)
    assert dialog is not None
    title = dialog.form.findChild(LineEdit, "title")
    assert title is not None
    title.setText("Asumistuki")
    dialog.save()
    assert len(errands.list_errands(store, client_id)) == 1
    toast = window.host.toast
    assert toast.undo_button.isVisible()
    toast.undo_button.click()
    assert errands.list_errands(store, client_id) == []


@pytest.mark.requirement("I9.4")
def test_ctrl_z_takes_a_mark_back_and_then_there_is_nothing_more(
    qtbot: QtBot, window: MainWindow, store: Store, client_id: UUID
) -> None:
    section = window.findChild(SummarySection)
    assert section is not None
    section.agreed.boxes[0].click()
    for done in (False, False):
        qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        (row,) = meetings.list_meetings(store, client_id)
        assert [one.done for one in row.agreed] == [done]


@pytest.mark.requirement("I9.4")
def test_a_toast_about_something_else_offers_nothing(
    qtbot: QtBot, window: MainWindow, store: Store, client_id: UUID
) -> None:
    draft = caseload.load_client_draft(store, client_id)
    caseload.save_client(store, draft, now=casework.NOW, today=casework.TODAY)
    qtbot.waitUntil(lambda: not window.host.changes.just_now())
    window.host.notify("Copied")
    assert not window.host.toast.undo_button.isVisible()


@pytest.mark.requirement("I9.4", "A2")
def test_a_window_that_is_gone_is_told_of_no_change_and_keeps_nothing(
    qtbot: QtBot, qapp: QObject, store: Store, clock: Clock, client_id: UUID
) -> None:
    window = MainWindow(make_context(store, clock, qapp), Place("client", client_id), {})
    watch = ref(window.host.changes)
    log(store, visit(client_id))
    assert window.host.changes.last()
    put_away(window, qtbot)
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    del window
    collect()
    log(store, visit(client_id))
    assert watch() is None, "what was changed stays in no memory after the lock"
