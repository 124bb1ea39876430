"""The directory of services: one page for all clients; add, change, retire; used by errands."""

from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.network import Sector
from app.services import drafts, errands, service_directory
from app.services.vault import Store
from tests.casework import events
from tests.conftest import Clock
from tests.hands import shown_texts
from tests.ui.casework import add_client, add_worker, make_context
from ui.context import Context
from ui.dialogs.errand_dialog import ErrandDialog
from ui.dialogs.service_dialog import ServiceDialog
from ui.navigation import Place
from ui.pages.directory_page import DirectoryPage
from ui.pages.errands_section import ErrandsSection


@pytest.fixture
def context(store: Store, clock: Clock, qapp: QObject) -> Context:
    add_worker(store, clock())
    return make_context(store, clock, qapp)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1100, 760)
    window.show()
    return window


def add_service(store: Store, name: str, phone: str = "") -> UUID:
    entry = replace(service_directory.new_service(), name=name, phone=phone)
    return service_directory.save_service(store, entry)


def open_page(context: Context, window: QWidget) -> DirectoryPage:
    page = DirectoryPage(context, Place("directory"), window)
    page.resize(window.size())
    page.show()
    return page


@pytest.mark.requirement("S11", "I5.1")
def test_one_directory_for_all_clients_is_searched_and_retires_with_undo(
    context: Context, window: QWidget, qtbot: QtBot
) -> None:
    add_service(context.store, "Velkaneuvonta", "03 000 0001")
    add_service(context.store, "Kirjasto")
    page = open_page(context, window)
    assert [card.entry.name for card in page.cards] == ["Kirjasto", "Velkaneuvonta"]
    page.search.setText("000 0001")
    (card,) = page.cards
    assert "Velkaneuvonta" in card.accessibleName() and card.edit_button.accessibleName()
    told: list[object] = []
    page.notified.connect(lambda words, undo: told.extend((words, undo)))
    qtbot.mouseClick(card.retire_button, Qt.MouseButton.LeftButton)
    assert page.cards == [] and page.none_found.isVisible()
    page.retired.click()
    page.search.clear()
    qtbot.waitUntil(lambda: any("Not offered since" in text for text in shown_texts(page)))
    undo = told[1]
    assert callable(undo) and undo() == Place("directory")
    assert len(service_directory.list_services(context.store)) == 2
    assert ("service-offered", "service-directory") in events(context.store)


@pytest.mark.requirement("S11", "I5.1")
def test_a_service_is_added_and_changed_and_its_draft_survives_the_lock(
    context: Context, window: QWidget, qtbot: QtBot
) -> None:
    store = context.store
    dialog = ServiceDialog(context, Place("service"), window)
    dialog.open()
    dialog.save()
    assert service_directory.list_services(store) == ()  # a name is missing
    qtbot.keyClicks(dialog.form.editors["name"], "Kirjasto")
    dialog.save_draft()  # what the lock asks of an open dialog
    dialog.reject()
    (kept,) = drafts.list_drafts(store)
    assert (kept.kind, kept.client_id) == ("service", None)

    again = ServiceDialog(context, Place("service", record_id=kept.target_id), window)
    again.open()
    qtbot.keyClicks(again.form.editors["phone"], "03 000 0005")
    again.save()
    (entry,) = service_directory.list_services(store)
    assert (entry.name, entry.phone) == ("Kirjasto", "03 000 0005")
    assert drafts.list_drafts(store) == []


@pytest.mark.requirement("S11", "E32")
def test_an_errand_names_a_service_and_shows_its_one_number(
    context: Context, window: QWidget, qtbot: QtBot
) -> None:
    service_id = add_service(context.store, "Velkaneuvonta", "03 000 0001")
    aino = add_client(context.store, context.now())
    dialog = ErrandDialog(context, Place("errand", aino), window)
    dialog.open()
    dialog.form.editors["title"].setText("Maksusuunnitelma")
    dialog.form.editors["service_id"].set_selected(str(service_id))
    dialog.save()
    entry = service_directory.load_service(context.store, service_id)
    service_directory.save_service(context.store, replace(entry, phone="03 000 0009"))

    (row,) = errands.list_errands(context.store, aino)
    assert row.service == "Velkaneuvonta · 03 000 0009"
    section = ErrandsSection(context, aino, window)
    section.show()
    qtbot.waitUntil(lambda: "Velkaneuvonta · 03 000 0009" in shown_texts(section))


@pytest.mark.requirement("E59", "S11")
def test_typ_kela_ammattioppilaitokset_nuotti_and_the_others_stand_ready_in_the_directory(
    context: Context, window: QWidget, qtbot: QtBot
) -> None:
    """Offered until they stand there; what is missing is her county's number."""
    page = open_page(context, window)
    assert [button.text() for button in page.partner_buttons.values()] == [
        "Multi-sector employment support",
        "Kela vocational rehabilitation",
        "Vocational college",
        "NUOTTI coaching",
        "Substance abuse services",
        "Mental health services",
    ]
    went: list[Place] = []
    page.navigate.connect(went.append)
    qtbot.mouseClick(page.partner_buttons["vocational-college"], Qt.MouseButton.LeftButton)
    assert went == [Place("service", section="vocational-college")]

    dialog = ServiceDialog(context, went[0], window)
    dialog.save()
    (kept,) = service_directory.list_services(context.store)
    assert (kept.name, kept.sector) == ("Vocational college", Sector.WORK)
    add_service(context.store, "NUOTTI-valmennus")  # in another language of the interface
    page.refresh()
    shown = [key for key, button in page.partner_buttons.items() if button.isVisibleTo(page)]
    assert "vocational-college" not in shown and "nuotti" not in shown and len(shown) == 4
