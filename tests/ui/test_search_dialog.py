"""Ctrl+K (30): whom and what it finds, where Enter leads, what the shield leaves."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.practice_story import practice_id
from app.services.vault import Store
from tests.conftest import PRACTICE_NOW, Clock
from tests.ui.practice_window import clock, context, main
from ui.context import Context
from ui.dialogs.search_dialog import SearchDialog
from ui.models.search_actions import Whose, client_actions, own_actions
from ui.models.search_model import SearchRow
from ui.navigation import Place
from ui.windows import registry
from ui.windows.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier
AINO, EERO = practice_id("aino"), practice_id("eero")


@pytest.fixture(scope="module")
def store(practice_store: Store) -> Store:
    return practice_store


@pytest.fixture
def search(main: MainWindow, qtbot: QtBot) -> Callable[[str], SearchDialog]:
    """Press Ctrl+K and type."""

    def opened(typed: str) -> SearchDialog:
        qtbot.keyClick(main, Qt.Key.Key_K, CTRL)
        dialog = main.findChildren(SearchDialog)[-1]
        qtbot.keyClicks(dialog.field, typed)
        dialog.search_now()
        return dialog

    return opened


def rows(dialog: SearchDialog) -> list[SearchRow]:
    return [row for row in dialog.list.found.rows if row.place is not None]


@pytest.mark.requirement("I9.2", screen="30")
def test_three_letters_and_enter_lead_to_the_client(
    main: MainWindow, search: Callable[[str], SearchDialog], qtbot: QtBot
) -> None:
    dialog = search("ain")
    assert rows(dialog)[0].title == "Demo-Aino Esimerkki"
    assert "week 11/26" in rows(dialog)[0].line
    assert "today 13.00" in rows(dialog)[0].line
    assert "Demo-Aino Esimerkki" in dialog.field.accessibleDescription()

    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: main.navigator.here == Place("client", AINO))


@pytest.mark.requirement("I9.2", screen="30")
def test_arrows_pass_the_headings_while_the_cursor_stays_in_the_field(
    search: Callable[[str], SearchDialog], qtbot: QtBot
) -> None:
    dialog = search("aino")
    places = [row.place for row in rows(dialog)]

    seen = []
    for _ in range(len(places) + 1):
        seen.append(dialog.list.found.rows[dialog.list.currentIndex().row()].place)
        qtbot.keyClick(dialog.field, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Up)

    assert seen == [*places, places[0]]
    assert dialog.field.hasFocus() or dialog.focusWidget() is dialog.field


@pytest.mark.requirement("I9.2", screen="30")
def test_a_name_and_an_act_are_one_way(
    main: MainWindow, search: Callable[[str], SearchDialog], qtbot: QtBot
) -> None:
    dialog = search("eero book")

    acts = [row for row in rows(dialog) if row.place and row.place.page == "booking"]
    assert [row.place for row in acts] == [Place("booking", EERO)]


@pytest.mark.requirement("I9.2", screen="30")
def test_a_sign_shows_acts_only(search: Callable[[str], SearchDialog]) -> None:
    dialog = search(">backups")

    assert [row.place for row in rows(dialog)] == [Place("settings", section="backups")]


@pytest.mark.requirement("I9.2", screen="30")
def test_without_a_word_it_offers_what_is_usual_for_the_open_client(
    main: MainWindow, search: Callable[[str], SearchDialog]
) -> None:
    main.go(Place("client", AINO))

    found = [row.place for row in rows(search(""))]

    assert found[:2] == [Place("meeting", AINO), Place("client-view", AINO)]
    assert Place("new-client") in found


@pytest.mark.requirement("I9.2", screen="30")
def test_the_guide_is_searched_too(search: Callable[[str], SearchDialog]) -> None:
    found = [row.place for row in rows(search("errand")) if row.place]

    assert any(place.page == "guide" for place in found)


@pytest.mark.requirement("I9.2", screen="30")
def test_nothing_found_is_said(search: Callable[[str], SearchDialog]) -> None:
    dialog = search("qwxzqwxz")

    assert not rows(dialog)
    assert dialog.nothing.isVisibleTo(dialog)


@pytest.mark.requirement("I9.2", "S5", screen="30")
def test_while_shielded_nobody_else_is_found(
    main: MainWindow, context: Context, search: Callable[[str], SearchDialog]
) -> None:
    main.go(Place("client", EERO))
    dialog = search("demo")
    assert any(row.place and row.place.client_id == AINO for row in rows(dialog))

    context.shield.toggle()

    of_whom = {row.place.client_id for row in rows(dialog) if row.place}
    context.shield.take_off()
    assert of_whom <= {EERO, None}
    assert EERO in of_whom


@pytest.mark.requirement("I9.2", screen="30")
def test_every_act_leads_somewhere() -> None:
    known = {*registry.pages(), *registry.dialogs(), *registry.turned_views()}
    acts = [*own_actions(), *client_actions(Whose(AINO, "Demo-Aino"))]

    assert {act.place.page for act in acts} <= known
    assert len({act.place for act in acts}) == len(acts)


@pytest.mark.requirement("I9.2", screen="30")
def test_the_keys_that_it_names_are_those_of_the_rail() -> None:
    named = {act.place.page: act.keys for act in own_actions() if act.keys}

    rail = {entry.page: entry.key.replace("+", " ") for entry in registry.rail_entries()}
    assert named == {page: key for page, key in rail.items() if page in named}
