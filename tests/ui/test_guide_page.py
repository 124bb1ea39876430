"""Opas (33): in three languages, offline, at the right page from every screen."""

from datetime import timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.reference.guide import guide_pages, matching, pages_of
from app.reference.profiles import Profile, list_profiles
from app.services.vault import Store
from tests import casework
from tests.conftest import Clock
from tests.ui.casework import make_context, put_away
from ui import icons
from ui.guide_ways import guide_page_for, guide_place, link
from ui.layout_class import LayoutClass
from ui.navigation import Place
from ui.pages.guide_page import GuidePage
from ui.widgets.buttons import Button
from ui.windows import registry
from ui.windows.main_window import MainWindow


@pytest.fixture
def guide(qtbot: QtBot, qapp: QObject, store: Store, clock: Clock) -> GuidePage:
    clock.now = casework.NOW
    casework.add_worker(store)
    page = GuidePage(make_context(store, clock, qapp), Place("guide"))
    qtbot.addWidget(page)
    page.set_layout_class(LayoutClass.WIDE)
    page.resize(1278, 640)
    page.show()
    return page


def texts(page: GuidePage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if not label.isHidden()]


@pytest.mark.requirement("I4.9", "K28", screen="33")
def test_every_page_is_whole_in_three_languages() -> None:
    pages = guide_pages()
    assert len({page.id for page in pages}) == len(pages) >= 30
    for page in pages:
        told = [page.text(language) for language in ("fi", "sv", "en")]
        assert len({text.words() for text in told}) == 3, page.id
        for text in told:
            assert text.title and text.lead and text.heading and 3 <= len(text.items) <= 7, page.id
        assert len({len(text.items) for text in told}) == 1, page.id
        assert len({bool(text.question) for text in told}) == 1, page.id


@pytest.mark.requirement("I4.9", "K25", screen="33")
@pytest.mark.parametrize("profile", list_profiles(), ids=lambda one: str(one.id))
def test_every_county_finds_the_pages_of_its_own_model(profile: Profile) -> None:
    wanted = set(profile.guide)
    shown = {page.id for page in pages_of(wanted)}
    assert wanted <= shown
    others = {page.id for page in guide_pages() if not page.usual} - wanted
    assert not others & shown


@pytest.mark.requirement("I4.9", screen="33")
def test_every_place_leads_to_a_page_and_every_link_to_a_place(qapp: QObject) -> None:
    known = {page.id for page in guide_pages() if page.usual}
    places = [Place(name) for name in registry.pages()]
    sections = ("summary", "plan", "meetings", "team", "needs", "measures", "groups")
    places += [Place("client", uuid4(), section) for section in sections]
    assert {guide_page_for(place) for place in places} <= known
    assert guide_page_for(Place("client", uuid4(), "plan")) == "planning"
    there = {*registry.pages(), *registry.dialogs()}
    client_id = uuid4()
    for page in guide_pages():
        for name in page.links:
            words, place = link(name, client_id) or ("", Place(""))
            assert words and place.page in there
        assert not icons.pixmap(page.icon, "ink", 20).isNull()
    assert link("goal", None) is None, "a goal is somebody's"


@pytest.mark.requirement("I4.9", "K28", screen="33")
def test_f1_opens_it_at_the_page_of_what_she_does(
    qtbot: QtBot, qapp: QObject, store: Store, clock: Clock
) -> None:
    clock.now = casework.NOW
    casework.add_worker(store)
    client_id = casework.add_client(store)
    window = MainWindow(make_context(store, clock, qapp), Place("client", client_id, "plan"), {})
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.navigator.here == Place("guide", client_id, "planning")
    page = window.page
    assert isinstance(page, GuidePage)
    spy = QSignalSpy(page.navigate)
    add = next(one for one in page.findChildren(Button) if one.text() == "Add a goal")
    qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
    assert spy.at(0)[0] == Place("goal", client_id)
    window.back()
    assert window.navigator.here == Place("client", client_id, "plan"), "back where she was"
    put_away(window, qtbot)


@pytest.mark.requirement("I4.9", screen="33")
def test_a_search_leaves_the_pages_that_have_the_words(guide: GuidePage, qtbot: QtBot) -> None:
    qtbot.keyClicks(guide.search, "POLICE report")
    shown = [page.id for page in guide_pages() if page.usual]
    shown = [one for one in shown if guide.list.button(one).isVisible()]
    assert shown == ["duties"]
    guide.search.setText("xyzzy")
    assert "No page has these words." in texts(guide)
    guide.search.clear()
    assert guide.list.button("start").isVisible()


@pytest.mark.requirement("I4.9", screen="33")
def test_a_page_is_chosen_from_the_list_and_kept_as_the_place(
    guide: GuidePage, qtbot: QtBot
) -> None:
    spy = QSignalSpy(guide.moved)
    qtbot.mouseClick(guide.list.button("secure-ways"), Qt.MouseButton.LeftButton)
    assert spy.at(0)[0] == Place("guide", None, "secure-ways")
    assert guide.title.text() == "Safe ways of working"
    assert "Rinnalla does not call for help. The emergency number is 112." in texts(guide)
    guide.show_page("planning")
    assert not guide.links.isVisible(), "its links need a client"


@pytest.mark.requirement("I4.9", screen="33")
def test_a_narrow_window_has_the_pages_in_a_menu(guide: GuidePage) -> None:
    guide.set_layout_class(LayoutClass.COMPACT)
    assert guide.choice.isVisible() and not guide.list.isVisible()
    guide.choice.set_selected("keys")
    guide.choice.activated.emit(guide.choice.currentIndex())
    assert guide.title.text() == "Keyboard"


@pytest.mark.requirement("I4.9", screen="33")
def test_the_guide_in_the_guide_stays_where_it_is() -> None:
    here = Place("guide", UUID(int=1), "quality")
    assert guide_place(here) == here


@pytest.mark.requirement("I4.9", screen="33")
def test_no_query_finds_every_page() -> None:
    assert matching(guide_pages(), "  ", "fi") == guide_pages()
    found = {page.id for page in matching(guide_pages(), "tulkin", "fi")}
    assert found == {"needs"}
    assert (Path(__file__).parents[2] / "resources" / "guide").is_dir()


@pytest.mark.requirement("P37", "I4.9", screen="33")
def test_the_library_of_methods_tells_how_often_each_was_used(
    guide: GuidePage, store: Store
) -> None:
    client_id = casework.add_client(store)
    for days, methods in ((0, ("music", "coaching")), (7, ("music",)), (400, ("coaching",))):
        on = casework.TODAY - timedelta(days=days)
        casework.log(store, casework.visit(client_id, on=on, methods=methods))
    assert not guide.methods.isVisible()
    guide.show_page("methods")
    shown = [(number.text(), words.text()) for number, words in guide.methods._lines]
    assert shown[:3] == [("2", "Music"), ("1", "Coaching"), ("0", "Doing together")]
    guide.show_page("start")
    assert not guide.methods.isVisible()


@pytest.mark.parametrize(
    ("page_id", "words"),
    [
        pytest.param("new-worker", "työparin kanssa", marks=pytest.mark.requirement("K33")),
        pytest.param("quality", "pitkäjänteinen tuki", marks=pytest.mark.requirement("S21")),
        pytest.param("quality", "asiakkaan oma tahto", marks=pytest.mark.requirement("S21")),
        pytest.param("sources", "työpaperi 7/2018", marks=pytest.mark.requirement("S22")),
        pytest.param("co-development", "kehittäjäasiakas", marks=pytest.mark.requirement("S19")),
        pytest.param("logic-model", "mekanismit ja tulokset", marks=pytest.mark.requirement("E69")),
        pytest.param("elements", "neljä ydinelementtiä", marks=pytest.mark.requirement("E73")),
        pytest.param("county-guide", "saman oppaan", marks=pytest.mark.requirement("K25")),
        pytest.param("mental-health-contacts", "lupa", marks=pytest.mark.requirement("H06", "H10")),
        pytest.param("legal-basis", "shl 17 §", marks=pytest.mark.requirement("I4.9")),
    ],
)
def test_the_guide_tells_what_the_sources_want_every_worker_to_know(
    page_id: str, words: str
) -> None:
    page = next(one for one in guide_pages() if one.id == page_id)
    assert words in page.text("fi").words().casefold()
