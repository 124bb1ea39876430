"""Nimetön kohtaaminen (07b): a number is kept, and nothing by which anybody could be known."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy import inspect, text

from app.domain.low_threshold import Encounter, EncounterCount, Week
from app.errors import InvalidInput
from app.services import low_threshold
from app.services.vault import Store
from tests import casework
from tests.conftest import Clock
from tests.ui.casework import make_context, put_away
from ui.navigation import Place
from ui.pages.encounter_page import EncounterPage
from ui.pages.today_page import TodayPage
from ui.windows.main_window import MainWindow

WEEK = Week(2026, 46)
OpenWindow = Callable[[str], MainWindow]


@pytest.fixture
def open_window(
    qtbot: QtBot, qapp: QObject, store: Store, clock: Clock
) -> OpenWindow:  # fmt: skip
    clock.now = casework.NOW
    casework.add_worker(store)

    def show(page: str) -> MainWindow:
        window = MainWindow(make_context(store, clock, qapp), Place(page), {})
        qtbot.addWidget(window)
        window.resize(1366, 696)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return show


def counts(store: Store) -> list[EncounterCount]:
    with store.read() as session:
        return list(low_threshold.encounter_counts(session, date(2026, 1, 1), date(2026, 12, 31)))


def events(store: Store) -> int:
    with store.read() as session:
        return int(session.scalar(text("SELECT count(*) FROM use_log")) or 0)


@pytest.mark.requirement("I4.7", screen="07b")
def test_a_number_is_added_and_can_be_taken_back(
    open_window: OpenWindow, store: Store, qtbot: QtBot
) -> None:
    window = open_window("encounter")
    page = window.page
    assert isinstance(page, EncounterPage)
    qtbot.mouseClick(page.people.more_button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(page.people.field, Qt.Key.Key_Up)
    page.methods.set_selected(["supportive-talk"])
    qtbot.keyClick(page.forms, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert counts(store) == [EncounterCount(WEEK, "outreach", "supportive-talk", 3)]
    assert window.navigator.here == Place("today")
    assert window.host.toast.text() == "3 encounter(s) added to the count"
    qtbot.mouseClick(window.host.toast.undo_button, Qt.MouseButton.LeftButton)
    assert counts(store) == []
    put_away(window, qtbot)


@pytest.mark.requirement("I4.7", "P58", "S06", screen="07b")
def test_it_opens_from_today_and_leads_to_a_client_when_the_duty_begins(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window("today")
    assert isinstance(window.page, TodayPage)
    action = next(it for it in window.page._menu.actions() if it.text() == "Anonymous encounter")
    action.trigger()
    page = window.page
    assert isinstance(page, EncounterPage)
    shown = "\n".join(label.text() for label in page.findChildren(QLabel))
    assert "The duty to record begins" in shown
    assert "46, 2026" in shown
    assert not {"home-visit", "call"} & {option.id for option in page.forms.options()}
    spy = QSignalSpy(page.navigate)
    qtbot.mouseClick(page.banner_line.action_button, Qt.MouseButton.LeftButton)
    assert spy.at(0)[0] == Place("new-client")
    put_away(window, qtbot)


@pytest.mark.requirement("I4.7", "S3", "S07", screen="07b")
def test_nothing_is_kept_but_week_form_method_and_number(store: Store, clock: Clock) -> None:
    before = events(store)
    for people in (1, 4):
        low_threshold.count_encounter(
            store, Encounter("office", people=people), today=casework.TODAY
        )
    assert counts(store) == [EncounterCount(WEEK, "office", "", 5)], "a counter, not a diary"
    assert events(store) == before, "the use log would hold the moment"
    with store.read() as session:
        columns = inspect(session.connection()).get_columns("low_threshold_count")
    assert {column["name"] for column in columns} == {"year", "week", "form", "method", "people"}


@pytest.mark.requirement("I4.7", screen="07b")
@pytest.mark.parametrize("typed", ["", "0", "501", "9999"])
def test_an_impossible_number_is_explained_and_not_counted(
    open_window: OpenWindow, store: Store, qtbot: QtBot, typed: str
) -> None:
    window = open_window("encounter")
    page = window.page
    assert isinstance(page, EncounterPage)
    page.people.field.setText(typed)
    qtbot.mouseClick(page.add_button, Qt.MouseButton.LeftButton)
    assert "Give a number from 1 to 500." in [it.text() for it in page.findChildren(QLabel)]
    assert counts(store) == []
    put_away(window, qtbot)


@pytest.mark.requirement("I4.7", screen="07b")
def test_a_form_is_asked_for(store: Store) -> None:
    with pytest.raises(InvalidInput):
        low_threshold.count_encounter(store, Encounter(""), today=casework.TODAY)


@pytest.mark.requirement("I4.7", screen="07b")
def test_taking_back_never_leaves_less_than_nobody(store: Store) -> None:
    added = Encounter("other", people=2)
    week = low_threshold.count_encounter(store, added, today=casework.TODAY)
    low_threshold.take_back_encounter(store, Encounter("other", people=9), week)
    low_threshold.take_back_encounter(store, added, week)
    assert counts(store) == []


@pytest.mark.requirement("I4.7", screen="07b")
def test_the_days_around_new_year_count_to_their_own_week() -> None:
    assert Week.of(date(2027, 1, 3)) == Week(2026, 53)
    assert Week(2026, 53).monday == date(2026, 12, 28)
