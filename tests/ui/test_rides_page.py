"""Kyydit on the screen: seats and order by keyboard, what is missing told, undo, the tile."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.distances import Way
from app.domain.lifts import LiftPlan
from app.services import distances, lifts
from app.services.vault import Store
from tests.conftest import Clock
from tests.hands import shown_texts
from tests.services.test_lifts import HALL, OFFICE, Town
from tests.ui.casework import make_context, put_away
from ui.dialogs.distance_dialog import DistanceDialog
from ui.dialogs.lift_dialog import LiftDialog
from ui.navigation import Place
from ui.pages.groups_page import GroupsPage
from ui.pages.ride_sheet_page import RideSheetPage
from ui.pages.rides_page import GroupRidesPage
from ui.windows.main_window import MainWindow


@pytest.fixture
def town(store: Store) -> Town:
    return Town(store)


@pytest.fixture
def window(qtbot: QtBot, qapp: QObject, town: Town, clock: Clock) -> MainWindow:
    place = Place("rides", record_id=town.today)
    window = MainWindow(make_context(town.store, clock, qapp), place, {})
    qtbot.addWidget(window, before_close_func=lambda _: put_away(window, qtbot))
    window.resize(1366, 900)
    window.show()
    return window


def page_of(window: MainWindow) -> GroupRidesPage:
    page = window.page
    assert isinstance(page, GroupRidesPage)
    return page


def plan_of(town: Town) -> LiftPlan:
    return lifts.load_rides(town.store, town.today, logged=False).plan


@pytest.mark.requirement("I6.2", "E42", "E22")
def test_a_ride_is_added_filled_and_put_in_order_by_keyboard(
    window: MainWindow, town: Town, qtbot: QtBot
) -> None:
    page = page_of(window)
    assert page.riders is not None and page.riders.meta_label.text() == "2 without a ride"
    qtbot.keyClick(page.add_button, Qt.Key.Key_Space)
    dialog = window.findChild(LiftDialog)
    assert dialog is not None
    dialog.form.editors["driver"].set_selected("minibus")
    dialog.form.editors["seats"].setText("1")
    dialog.save()
    (lift,) = plan_of(town).lifts
    assert lift.start_id == OFFICE
    for name in ("leena", "onni"):
        member = getattr(town, name)[0]
        box = page.riders.lifts[member]
        box.setFocus()
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert [one.member_id for one in plan_of(town).lifts[0].riders] == [town.leena[0], town.onni[0]]
    (card,) = page.cards
    qtbot.waitUntil(lambda: "1 rider(s) more than seats" in shown_texts(card))
    assert page.riders.meta_label.text() == ""
    up = page.findChild(QWidget, f"earlier-{town.onni[0].hex}")
    assert up is not None
    qtbot.keyClick(up, Qt.Key.Key_Space)
    assert plan_of(town).lifts[0].riders[0].member_id == town.onni[0]


@pytest.mark.requirement("I6.2")
def test_the_shortest_order_and_its_undo(window: MainWindow, town: Town) -> None:
    page = page_of(window)
    draft = distances.load_distance(town.store, OFFICE, town.home("leena"))
    distances.save_distance(town.store, replace(draft, kilometres=34, minutes=32))
    draft = distances.load_distance(town.store, HALL, town.home("onni"))
    distances.save_distance(town.store, replace(draft, kilometres=14, minutes=15))
    before = town.plan(town.seat("leena"), town.seat("onni"))
    page.refresh()
    told: list[object] = []
    page.notified.connect(lambda words, undo: told.append(undo))
    page.cards[0].shorten_button.click()
    assert plan_of(town).lifts[0].riders == (town.seat("onni"), town.seat("leena"))
    told.pop()()  # type: ignore[operator]
    assert plan_of(town) == before
    page.refresh()
    page.cards[0].remove_button.click()
    assert plan_of(town).lifts == ()
    told.pop()()  # type: ignore[operator]
    assert plan_of(town) == before


@pytest.mark.requirement("I6.2", "E42")
def test_a_missing_way_is_told_and_written_from_there(
    window: MainWindow, town: Town, qtbot: QtBot
) -> None:
    page = page_of(window)
    town.plan(town.seat("leena"), and_back=False)
    page.refresh()
    missing = "Not in the distance table: Office – Demo-Leena, home"
    qtbot.waitUntil(lambda: missing in shown_texts(page.cards[0]))
    words = shown_texts(page.cards[0])
    assert not any("In all" in one for one in words)
    page.cards[0].way_wanted.emit(OFFICE, town.home("leena"))
    qtbot.waitUntil(lambda: window.findChild(DistanceDialog) is not None)
    dialog = window.findChild(DistanceDialog)
    assert dialog is not None
    dialog.form.editors["kilometres"].setText("34")
    dialog.form.editors["minutes"].setText("32")
    dialog.save()
    table = distances.load_distances(town.store).table
    assert table.way(OFFICE, town.home("leena")) == Way(34, 32)
    qtbot.waitUntil(lambda: any("In all 43 km" in one for one in shown_texts(page.cards[0])))


@pytest.mark.requirement("I6.2", "E42")
def test_she_decides_where_to_meet_and_may_take_it_back(window: MainWindow, town: Town) -> None:
    page = page_of(window)
    told: list[object] = []
    page.notified.connect(lambda words, undo: told.append(undo))
    assert page.places is not None and HALL not in page.places.buttons
    page.places.buttons[OFFICE].click()
    assert lifts.load_rides(town.store, town.today).place_id == OFFICE
    assert "Office" in page.meta.text()
    told.pop()()  # type: ignore[operator]
    assert lifts.load_rides(town.store, town.today).place_id == HALL


@pytest.mark.requirement("I6.2", "R03", "R17")
def test_only_first_names_initials_under_the_shield_and_no_place_of_the_protected(
    window: MainWindow, town: Town, qtbot: QtBot
) -> None:
    page = page_of(window)
    assert page.riders is not None
    assert page.riders.places[town.leena[0]].count() == 4
    text = " ".join(shown_texts(page))
    assert "Demo-Leena" in text and "Testinen" not in text
    page.context.shield.toggle()
    page.refresh()
    qtbot.waitUntil(lambda: "DT" in shown_texts(page) or "LT" in shown_texts(page))
    assert "Demo-Leena" not in " ".join(shown_texts(page))
    page.context.shield.toggle()


@pytest.mark.requirement("I6.2")
def test_the_tile_of_the_group_leads_to_the_rides_and_they_to_the_sheet(
    window: MainWindow, town: Town, qtbot: QtBot
) -> None:
    town.plan(town.seat("onni"), town.seat("leena"))
    window.go(Place("groups", record_id=town.group.id))
    groups = window.page
    assert isinstance(groups, GroupsPage)
    assert groups.head.rides.accessibleName() == "Car 14.20, 2 in the ride"
    qtbot.keyClick(groups.head.rides, Qt.Key.Key_Return)
    page_of(window).print_button.click()
    assert isinstance(window.page, RideSheetPage)
