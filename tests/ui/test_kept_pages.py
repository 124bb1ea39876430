"""What is kept while she is elsewhere: coming back shows what is true now, as she left it."""

from datetime import time
from uuid import uuid4

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.domain.exchange import ChannelKind, Outage
from app.services import caseload, today
from app.services.channels import note_failure
from app.services.practice_story import practice_id
from app.services.vault import Store
from app.text import local
from tests.casework import add_client, book, booking
from tests.conftest import PRACTICE_NOW, Clock
from tests.hands import shown_texts
from tests.ui.casework import put_away
from tests.ui.practice_window import clock, context, main, store
from ui import theme
from ui.context import Context
from ui.models.caseload_model import CaseloadFilter
from ui.navigation import Place
from ui.pages.calendar_page import CalendarPage
from ui.pages.client_page import SECTIONS, ClientPage
from ui.pages.client_section import ClientSection
from ui.pages.clients_page import ClientsPage
from ui.pages.today_page import TodayPage
from ui.widgets.after_paint import fill_all
from ui.widgets.buttons import Button
from ui.windows.main_window import MainWindow

TODAY, CLIENTS, CALENDAR = Place("today"), Place("clients"), Place("calendar")
EERO = practice_id("eero")


def _settle() -> None:
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _round(main: MainWindow, place: Place) -> None:
    """Go somewhere else, and come back."""
    main.go(Place("guide"))
    _settle()
    main.go(place)
    _settle()


def _views(store: Store) -> int:
    with store.read() as session:
        return int(session.connection().exec_driver_sql("SELECT n FROM audit_head").scalar_one())


@pytest.mark.requirement("I9.1", "A9")
def test_a_day_on_which_nothing_has_changed_is_shown_again_and_logged_again(
    main: MainWindow, store: Store
) -> None:
    page = main.page
    assert isinstance(page, TodayPage)
    card, before = page.primary_action, _views(store)
    _round(main, TODAY)
    assert main.page is page
    assert page.isVisible() and page.primary_action is card
    assert _views(store) == before + 1, "each look at the day is a view of its own"


@pytest.mark.requirement("I9.1", "A9")
def test_what_was_booked_meanwhile_stands_on_the_day(main: MainWindow, store: Store) -> None:
    page = main.page
    main.go(CLIENTS)
    day = today.load_day(store, PRACTICE_NOW.date(), now=PRACTICE_NOW, logged=False)
    busy = {item.client_id for item in day.items}
    rows = caseload.list_caseload(store, today=PRACTICE_NOW.date(), now=PRACTICE_NOW, logged=False)
    free = next(row.client for row in rows if row.client.id not in busy)
    book(store, booking(free.id, on=local(PRACTICE_NOW).date(), at=time(19)))
    main.go(TODAY)
    _settle()
    assert main.page is page
    assert any(free.name in text for text in shown_texts(main))


@pytest.mark.requirement("I9.1", "A9")
def test_as_time_goes_by_the_next_visit_is_told_anew(main: MainWindow, clock: Clock) -> None:
    before = shown_texts(main)
    main.go(CLIENTS)
    clock.forward(minutes=20)
    main.go(TODAY)
    _settle()
    assert shown_texts(main) != before


@pytest.mark.requirement("I9.1", "A9")
def test_the_list_of_clients_keeps_its_filter_and_shows_a_new_client(
    main: MainWindow, store: Store
) -> None:
    main.go(CLIENTS)
    page = main.page
    assert isinstance(page, ClientsPage)
    page.filters.chip(CaseloadFilter.ENDING.value).click()
    few = page.model.rowCount()
    assert 0 < few < len(page.model.all_rows)
    _round(main, CLIENTS)
    assert main.page is page
    assert page.model.rowCount() == few
    many = len(page.model.all_rows)
    add_client(store, first_names="Demo-Uusi")
    _round(main, CLIENTS)
    assert len(page.model.all_rows) == many + 1
    assert page.filters.selected() == (CaseloadFilter.ENDING.value,)


@pytest.mark.requirement("I3.2", "R18")
def test_a_kept_page_names_nobody_once_the_screen_is_shielded(
    main: MainWindow, context: Context, store: Store
) -> None:
    rows = caseload.list_caseload(store, today=PRACTICE_NOW.date(), now=PRACTICE_NOW, logged=False)
    names = {row.client.name for row in rows}
    for place in (CLIENTS, CALENDAR, Place("guide")):
        main.go(place)
    context.shield.toggle()
    for place in (TODAY, CLIENTS, CALENDAR):
        main.go(place)
        _settle()
        said = "\n".join(shown_texts(main))
        assert not [name for name in names if name in said], place


@pytest.mark.requirement("I9.1")
def test_the_rail_leads_to_this_week_and_back_leads_to_the_week_she_left(
    main: MainWindow, context: Context
) -> None:
    main.go(CALENDAR)
    page = main.page
    assert isinstance(page, CalendarPage)
    page.step(2)
    later = page.day
    main.go(Place("guide"))
    main.back()
    assert main.page is page and page.day == later
    main.go(Place("guide"))
    main.go(CALENDAR)
    assert main.page is page and page.day == context.today()


@pytest.mark.requirement("I9.1")
def test_pages_are_made_anew_after_settings_and_another_text_size(main: MainWindow) -> None:
    first = main.page
    main.go(Place("settings"))
    main.go(TODAY)
    assert main.page is not first
    second = main.page
    main.go(Place("guide"))
    scale = theme.current().scale()
    try:
        theme.current().set_scale(1.3)
        main.go(TODAY)
        assert main.page is not second
    finally:
        theme.current().set_scale(scale)


@pytest.mark.requirement("I3.1", "I9.1")
def test_nothing_of_a_kept_page_outlives_the_window(qtbot: QtBot, context: Context) -> None:
    window = MainWindow(context, TODAY, {})
    window.show()
    kept = []
    for place in (CLIENTS, CALENDAR, Place("guide")):
        assert window.page is not None
        kept.append(window.page)
        window.go(place)
        _settle()
    assert all(isValid(page) for page in kept)
    put_away(window, qtbot)
    window.close()
    window.deleteLater()  # as the shell does when it locks
    _settle()
    assert not [page for page in kept if isValid(page)]


@pytest.mark.requirement("I9.1", "A9")
def test_another_client_stands_in_the_same_frame_with_nothing_of_the_one_before(
    main: MainWindow, context: Context, store: Store
) -> None:
    rows = caseload.list_caseload(store, today=PRACTICE_NOW.date(), now=PRACTICE_NOW, logged=False)
    for section in SECTIONS:
        first, second = (row.client for row in rows[:2])
        for client in (first, second):
            main.go(Place("client", client.id, section))
            _settle()
        page = main.page
        assert isinstance(page, ClientPage) and page.client_id == second.id
        said = "\n".join(shown_texts(main))
        assert second.name in said
        assert first.name not in said, section
        main.go(TODAY)
        main.go(Place("client", first.id, section))
        _settle()
        assert main.page is page and page.client_id == first.id
        assert first.name in "\n".join(shown_texts(main))


@pytest.mark.requirement("I9.1")
def test_a_client_who_cannot_be_read_leaves_the_page_of_the_one_before(
    main: MainWindow, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Exception] = []
    monkeypatch.setattr(main.host, "explain", told.append)
    main.go(Place("client", EERO, "plan"))
    _settle()
    page = main.page
    assert page is not None
    fill_all(page)
    _settle()
    before = sorted(shown_texts(main))
    main.go(Place("client", uuid4(), "needs"))
    _settle()
    page = main.page
    assert len(told) == 1 and isinstance(page, ClientPage)
    assert page.client_id == EERO and main.navigator.here == Place("client", EERO, "plan")
    assert sorted(shown_texts(main)) == before
    assert len(page.findChildren(ClientSection)) == 1


@pytest.mark.requirement("I9.1", "I4.10")
def test_the_cursor_does_not_stay_where_it_was_with_somebody_else(
    qtbot: QtBot, main: MainWindow
) -> None:
    main.go(Place("client", EERO))
    page = main.page
    assert isinstance(page, ClientPage)
    page.header.log_button.setFocus()
    main.go(TODAY)
    main.go(Place("client", EERO))
    assert page.focusWidget() is page.header.log_button
    main.go(Place("client", practice_id("aino")))
    assert page.focusWidget() is not page.header.log_button, "Enter would log for another client"


@pytest.mark.requirement("I9.1", "I8.2")
def test_siirrot_still_says_why_nothing_goes_where_it_is_asked_for_again(
    main: MainWindow, store: Store
) -> None:
    with store.write() as session:
        note_failure(session, ChannelKind.FOLDER, Outage.DOWN, now=PRACTICE_NOW, pause=600)
    for _ in range(3):
        main.go(Place("exchange"))
        _settle()
        assert main.host.banner.isVisible()
    main.go(CLIENTS)
    assert not main.host.banner.isVisible()


@pytest.mark.requirement("I9.1", "I4.10")
def test_the_cursor_falls_onto_no_button_when_the_section_it_stood_in_is_made_anew(
    qtbot: QtBot, main: MainWindow
) -> None:
    place = Place("client", EERO, "plan")
    main.go(place)
    main.activateWindow()
    qtbot.waitUntil(main.isActiveWindow)
    page = main.page
    assert isinstance(page, ClientPage) and page.section is not None
    before = page.section
    next(one for one in before.findChildren(Button) if one.isVisible()).setFocus()
    focused = QApplication.focusWidget()
    assert focused is not None and before.isAncestorOf(focused)
    main.go(place)
    _settle()
    assert page.section is not before
    assert not isinstance(QApplication.focusWidget(), QAbstractButton)


@pytest.mark.requirement("I9.1", "I9.7")
def test_a_page_that_could_not_come_back_is_made_anew_the_next_time(
    qtbot: QtBot, main: MainWindow, store: Store
) -> None:
    page = main.page
    main.go(Place("guide"))
    with store.write() as session:
        session.connection().exec_driver_sql("ALTER TABLE booking RENAME TO booking_away")
    with qtbot.capture_exceptions() as raised:
        main.go(TODAY)
    assert raised
    with store.write() as session:
        session.connection().exec_driver_sql("ALTER TABLE booking_away RENAME TO booking")
    main.go(TODAY)
    _settle()
    assert isinstance(main.page, TodayPage) and main.page is not page


def _picture(main: MainWindow) -> QImage:
    """Grab the page with all that is below the fold, the cursor nowhere."""
    page = main.page
    assert page is not None
    for _ in range(3):
        fill_all(page)
        _settle()
    focused = QApplication.focusWidget()
    if focused is not None:
        focused.clearFocus()
    return page.grab().toImage()


@pytest.mark.requirement("I9.1", "I4.10")
@pytest.mark.parametrize("size", [(1366, 696), (1024, 640)])
def test_a_kept_page_looks_like_one_made_anew(
    main: MainWindow, store: Store, size: tuple[int, int]
) -> None:
    """Also where the window became another size meanwhile, and another client came before."""
    rows = caseload.list_caseload(store, today=PRACTICE_NOW.date(), now=PRACTICE_NOW, logged=False)
    before, client = (row.client.id for row in rows[:2])
    places = [TODAY, CLIENTS, CALENDAR, Place("exchange")]
    main.resize(*((1024, 640) if size == (1366, 696) else (1366, 696)))
    for place in (*places, Place("client", before, "plan"), Place("guide")):
        main.go(place)
        _settle()
    main.resize(*size)
    _settle()
    places += [Place("client", client, section) for section in SECTIONS]
    kept = {}
    for place in places:
        main.go(place)
        kept[place] = _picture(main)
    different = []
    for place in places:
        main.go(Place("guide"))
        main.host.forget_kept()
        _settle()
        main.go(place)
        if _picture(main) != kept[place]:
            different.append(place)
    assert not different
