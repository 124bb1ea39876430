"""Matkataulukko on the screen: written by keyboard, unknown ways told, undo, the shield."""

from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from app.domain.distances import PlaceDraft, PlaceKind, Way
from app.services import distances
from app.services.vault import Store
from tests.conftest import Clock
from tests.ui.casework import add_client, add_worker, make_context, put_away, type_into
from ui.dialogs.distance_dialog import DistanceDialog
from ui.dialogs.travel_place_dialog import TravelPlaceDialog
from ui.navigation import Place
from ui.pages.distances_page import DistancesPage
from ui.windows.main_window import MainWindow

OFFICE = UUID(int=1)


@pytest.fixture
def window(qtbot: QtBot, qapp: QObject, store: Store, clock: Clock) -> MainWindow:
    add_worker(store, clock())
    add_client(store, clock())
    distances.save_place(store, PlaceDraft(id=OFFICE, name="Toimisto", kind=PlaceKind.OFFICE))
    window = MainWindow(make_context(store, clock, qapp), Place("distances"), {})
    qtbot.addWidget(window, before_close_func=lambda _: put_away(window, qtbot))
    window.resize(1366, 696)
    window.show()
    return window


def page_of(window: MainWindow) -> DistancesPage:
    page = window.page
    assert isinstance(page, DistancesPage)
    return page


def ways(page: DistancesPage) -> dict[str, str]:
    return {page.ways.cell(one, "name"): page.ways.cell(one, "there") for one in page.ways.rows}


@pytest.mark.requirement("I6.2", "E42")
def test_a_place_and_a_way_are_written_by_keyboard_alone(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window)
    assert list(ways(page).values()) == ["Not in the table"]
    qtbot.keyClick(page.new_button, Qt.Key.Key_Space)
    place = window.findChild(TravelPlaceDialog)
    assert place is not None
    type_into(place.form.editors["name"], "Kirjasto")
    place.save()
    qtbot.waitUntil(lambda: "Kirjasto" in ways(page))
    page.way_table.setFocus()
    page.way_table.selectRow(list(ways(page)).index("Kirjasto"))
    qtbot.keyClick(page.way_table, Qt.Key.Key_Return)
    dialog = window.findChild(DistanceDialog)
    assert dialog is not None
    dialog.form.editors["kilometres"].setText("20")
    dialog.save()
    assert dialog.isVisible(), "minutes are asked for, never reckoned from the kilometres"
    dialog.form.editors["minutes"].setText("22")
    dialog.save()
    qtbot.waitUntil(lambda: ways(page).get("Kirjasto") == "20 km · 22 min")
    assert page.ways.cell(page.ways.rows[0], "back") == "the same"
    assert page.places.cell(page.places.rows[0], "known") == "1/2"


@pytest.mark.requirement("I6.2")
def test_what_was_forgotten_or_removed_comes_back_by_the_toast(
    window: MainWindow, store: Store
) -> None:
    page = page_of(window)
    home = page.ways.rows[0].place.id
    empty = distances.load_distance(store, OFFICE, home)
    distances.save_distance(store, replace(empty, kilometres=34, minutes=32))
    page.refresh()
    told: list[object] = []
    page.notified.connect(lambda words, undo: told.append(undo))
    page.forget_button.click()
    assert list(ways(page).values()) == ["Not in the table"]
    told.pop()()  # type: ignore[operator]
    page.remove_button.click()
    assert distances.load_distances(store).table.way(OFFICE, home) is None
    told.pop()()  # type: ignore[operator]
    assert distances.load_distances(store).table.way(OFFICE, home) == Way(34, 32)


@pytest.mark.requirement("I6.2")
def test_with_the_shield_homes_are_initials_and_a_home_is_not_to_be_changed(
    window: MainWindow,
) -> None:
    page = page_of(window)
    (name,) = ways(page)
    assert name == "Demo-Aino Esimerkki, home"
    page.context.shield.toggle()
    page.refresh()
    assert list(ways(page)) == ["AE, home"]
    page.place_table.selectRow(1)
    assert page.chosen() is not None and not page.edit_button.isEnabled()
