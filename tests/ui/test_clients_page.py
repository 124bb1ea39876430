"""Asiakkaat (04): find a client, see who needs her."""

from collections.abc import Callable
from datetime import date, time
from uuid import UUID

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from app.domain.clients import Start
from app.domain.meetings import ContactForm
from app.services.vault import Store
from tests import casework
from tests.casework import add_client, book, booking, events, log, visit
from tests.conftest import Clock
from tests.ui.casework import make_context
from ui.layout_class import LayoutClass
from ui.models.caseload_model import CaseloadFilter, CaseloadModel
from ui.navigation import Place
from ui.pages.clients_page import ClientsPage

OpenPage = Callable[[], ClientsPage]


@pytest.fixture
def three(store: Store, clock: Clock) -> dict[str, UUID]:
    """Veikko's decision ends in 18 days, Kalle was met 9 days ago, Aino has all in order."""
    clock.now = casework.NOW
    casework.add_worker(store)

    def add(name: str, start: date, end: date, **more: object) -> UUID:
        first, last = name.split()
        return add_client(
            store,
            first_names=first,
            last_name=last,
            start=Start.DECISION,
            decision_start=start,
            decision_end=end,
            period_start=start,
            period_end=end,
            own_worker="Demo-Pekka",
            **more,
        )

    found = {
        "aino": add("Demo-Aino Esimerkki", date(2026, 11, 2), date(2027, 5, 1)),
        "kalle": add("Demo-Kalle Keksitty", date(2026, 10, 26), date(2027, 4, 25)),
        "veikko": add("Demo-Veikko Mallikas", date(2026, 6, 1), date(2026, 11, 29)),
    }
    log(store, visit(found["aino"], on=date(2026, 11, 10), places=("home",)))
    log(store, visit(found["kalle"], on=date(2026, 11, 2), places=("cafe",)))
    log(store, visit(found["veikko"], on=date(2026, 11, 6)))
    log(store, visit(found["veikko"], on=date(2026, 11, 9), form=ContactForm.CALL))
    book(store, booking(found["aino"], at=time(16)))
    return found


@pytest.fixture
def open_page(qtbot: QtBot, qapp: QObject, store: Store, clock: Clock) -> OpenPage:
    def show() -> ClientsPage:
        page = ClientsPage(make_context(store, clock, qapp), Place("clients"))
        qtbot.addWidget(page)
        page.set_layout_class(LayoutClass.WIDE)
        page.resize(1278, 640)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    return show


def cell(page: ClientsPage, row: int, column: str) -> str:
    index = page.model.index(row, CaseloadModel.columns.index(column))
    return str(index.data())


def names(page: ClientsPage) -> list[str]:
    return [cell(page, row, "client").split(",")[0] for row in range(page.model.rowCount())]


@pytest.mark.requirement("P29", "R19", screen="04")
def test_those_who_need_attention_come_first(open_page: OpenPage, three: dict[str, UUID]) -> None:
    page = open_page()
    assert names(page)[0] == "Demo-Veikko Mallikas"
    assert names(page)[-1] != "Demo-Kalle Keksitty"
    assert cell(page, 0, "attention").startswith("18 day")
    assert page.attention_first.isChecked()
    assert not page.table.horizontalHeader().isSortIndicatorShown()


@pytest.mark.requirement("R19", "R22", screen="04")
def test_a_row_tells_rhythm_last_meeting_and_next(
    open_page: OpenPage, three: dict[str, UUID], store: Store
) -> None:
    add_client(store, first_names="Demo-Eero", last_name="Malli")
    page = open_page()
    rows = {name: number for number, name in enumerate(names(page))}
    assert cell(page, rows["Demo-Veikko Mallikas"], "last") == "6.11., call 9.11."
    assert cell(page, rows["Demo-Kalle Keksitty"], "last") == "2.11. café"
    assert cell(page, rows["Demo-Kalle Keksitty"], "next") == "not agreed"
    assert cell(page, rows["Demo-Aino Esimerkki"], "next") == "today 16.00"
    assert cell(page, rows["Demo-Aino Esimerkki"], "period") == "wk 2/26"
    assert cell(page, rows["Demo-Eero Malli"], "period") == "Contact, no decision yet"


@pytest.mark.requirement("I2.3", screen="04")
def test_a_press_on_a_heading_sorts_by_it(
    open_page: OpenPage, three: dict[str, UUID], qtbot: QtBot
) -> None:
    page = open_page()
    header = page.table.horizontalHeader()
    column = CaseloadModel.columns.index("last")
    place = header.sectionViewportPosition(column) + 20
    point = header.rect().center()
    point.setX(place)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=point)
    ordered = names(page)
    assert ordered in (
        ["Demo-Kalle Keksitty", "Demo-Veikko Mallikas", "Demo-Aino Esimerkki"],
        ["Demo-Aino Esimerkki", "Demo-Veikko Mallikas", "Demo-Kalle Keksitty"],
    )
    assert not page.attention_first.isChecked()
    page.refresh()
    assert names(page) == ordered
    qtbot.mouseClick(page.attention_first, Qt.MouseButton.LeftButton)
    assert names(page)[0] == "Demo-Veikko Mallikas"


@pytest.mark.requirement("P29", "P49", screen="04")
def test_filters_count_and_choose(
    open_page: OpenPage, three: dict[str, UUID], qtbot: QtBot
) -> None:
    page = open_page()
    shown = {option.id: option.count for option in page.filters.options()}
    assert shown[CaseloadFilter.ALL] == 3
    assert shown[CaseloadFilter.ENDING] == 1
    assert shown[CaseloadFilter.GAP] == 1
    assert CaseloadFilter.PAIR not in shown and CaseloadFilter.OWN not in shown
    page.filters.chip(CaseloadFilter.ENDING).click()
    assert names(page) == ["Demo-Veikko Mallikas"]
    page.filters.chip(CaseloadFilter.GAP).click()
    assert names(page) == ["Demo-Kalle Keksitty"]
    page.refresh()
    assert names(page) == ["Demo-Kalle Keksitty"]


@pytest.mark.requirement("I2.3", screen="04")
def test_arrows_choose_and_enter_opens(
    open_page: OpenPage, three: dict[str, UUID], qtbot: QtBot
) -> None:
    page = open_page()
    spy = QSignalSpy(page.navigate)
    page.table.setFocus()
    page.table.selectRow(0)
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    wanted = page.table.currentIndex().data(CaseloadModel.RowRole)
    assert wanted is not None and page.table.currentIndex().row() == 1
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert spy.at(0)[0] == Place("client", wanted.client.id)


@pytest.mark.requirement("I2.3", screen="04")
@pytest.mark.parametrize(("key", "place"), [(Qt.Key.Key_Insert, "new-client")])
def test_ins_begins_a_new_client(
    open_page: OpenPage, three: dict[str, UUID], qtbot: QtBot, key: Qt.Key, place: str
) -> None:
    page = open_page()
    spy = QSignalSpy(page.navigate)
    qtbot.keyClick(page, key)
    assert spy.at(0)[0] == Place(place)


@pytest.mark.requirement("R22", screen="16a")
def test_without_clients_it_says_what_to_do(
    open_page: OpenPage, store: Store, clock: Clock, qtbot: QtBot
) -> None:
    clock.now = casework.NOW
    casework.add_worker(store)
    page = open_page()
    assert page.empty.isVisible() and not page.table.isVisible()
    assert "A name is enough to begin" in page.empty.text_label.text()
    spy = QSignalSpy(page.navigate)
    assert page.primary_action is page.empty.action_button
    qtbot.mouseClick(page.empty.action_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.empty.link_button, Qt.MouseButton.LeftButton)
    assert [spy.at(n)[0] for n in range(2)] == [Place("new-client"), Place("import-clients")]
    add_client(store)
    page.refresh()
    assert page.table.isVisible() and not page.empty.isVisible()


@pytest.mark.requirement("R05", "R03", screen="04")
def test_the_list_tells_how_many_notices_and_no_place_of_a_protected_client(
    open_page: OpenPage, store: Store, clock: Clock
) -> None:
    clock.now = casework.NOW
    casework.add_worker(store)
    client_id = add_client(store, protected=True, municipality="Tampere")
    log(store, visit(client_id, on=date(2026, 11, 10), places=("library",)))
    page = open_page()
    (row,) = page.model.rows
    assert row.client.notice_count == 1
    told = " ".join(cell(page, 0, column) for column in CaseloadModel.columns)
    assert "ibrary" not in told and "Tampere" not in told and "isclosure" not in told


@pytest.mark.requirement("A5", screen="04")
def test_the_list_is_logged_once_a_visit(
    open_page: OpenPage, store: Store, three: dict[str, UUID]
) -> None:
    before = len(events(store))
    page = open_page()
    page.refresh()
    assert len(events(store)) == before + 1
    open_page()
    assert len(events(store)) == before + 2
