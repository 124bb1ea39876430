"""A reminder to confirm the ride before a session (6.2): off when confirmed, may be put off."""

from datetime import date, timedelta
from uuid import uuid4

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.domain.reminders import Answer, ReminderAnswer
from app.domain.ride_reminders import session_of
from app.domain.today import Reminder
from app.services import group_sessions, lifts, reminders, today
from app.services.vault import Store
from tests.casework import NOW, TODAY
from tests.conftest import Clock
from tests.services.test_lifts import Town
from tests.ui.casework import make_context, put_away
from ui.navigation import Place
from ui.pages.reminder_row import ReminderRow
from ui.pages.rides_page import GroupRidesPage
from ui.windows.main_window import MainWindow


@pytest.fixture
def town(store: Store) -> Town:
    return Town(store)


def asked(town: Town, day: date = TODAY) -> list[Reminder]:
    """The reminders of rides on a day's page."""
    page = today.load_day(town.store, day, now=NOW, logged=False)
    return [one for one in page.reminders if session_of(one.code) is not None]


@pytest.mark.requirement("I6.2", "E42")
def test_an_unconfirmed_ride_is_asked_about_until_it_is_confirmed_and_anew_when_it_changes(
    town: Town,
) -> None:
    assert asked(town) == [], "nobody rides yet"
    town.plan(town.seat("onni"), town.seat("leena"))
    (one,) = asked(town)
    assert session_of(one.code) == town.today
    assert (one.values["group"], one.values["riders"]) == ("Arki rullaa", 2)
    lifts.confirm_rides(town.store, town.today, NOW)
    assert asked(town) == []
    town.plan(town.seat("onni"))
    assert len(asked(town)) == 1, "another plan is another ride"
    lifts.confirm_rides(town.store, town.today, NOW)
    form = group_sessions.load_session_form(town.store, town.today)
    later = TODAY + timedelta(days=1)
    group_sessions.move_session(town.store, town.today, later, form.at or NOW.time())
    assert len(asked(town)) == 1, "another day too"
    group_sessions.move_session(town.store, town.today, TODAY + timedelta(days=5), NOW.time())
    assert asked(town) == [], "it is too early to call"


@pytest.mark.requirement("I6.2", "E42")
def test_the_reminder_of_one_ride_can_be_put_off_without_the_others(town: Town) -> None:
    tomorrow = town.meets(TODAY + timedelta(days=1))
    for session_id in (town.today, tomorrow):
        town.plan(town.seat("onni"), session_id=session_id)
    first, second = asked(town)
    answer = ReminderAnswer(
        code=first.code, client_id=None, answer=Answer.LATER, until=TODAY + timedelta(days=1)
    )
    reminders.answer_reminder(town.store, answer, now=NOW, today=TODAY)
    assert [one.code for one in asked(town)] == [second.code]
    assert session_of("no-decision") is None and session_of(f"other:{uuid4().hex}") is None


@pytest.mark.requirement("I6.2", "E42", screen="03")
def test_the_reminder_leads_to_the_rides_where_one_press_confirms_and_the_toast_takes_it_back(
    qtbot: QtBot, qapp: QObject, town: Town, clock: Clock
) -> None:
    clock.now = NOW
    town.plan(town.seat("onni"), town.seat("leena"))
    window = MainWindow(make_context(town.store, clock, qapp), Place("today"), {})
    qtbot.addWidget(window, before_close_func=lambda _: put_away(window, qtbot))
    window.show()
    (row,) = (
        one
        for one in window.findChildren(ReminderRow)
        if "Confirm the ride" in one.accessibleName()
    )
    assert row.accessibleName() == "Arki rullaa: Confirm the ride: 11.11. 15.00, 2 in it"
    row.click()
    page = window.page
    assert isinstance(page, GroupRidesPage)
    assert page.confirm_button.isVisible() and not page.confirmed.isVisible()
    page.confirm_button.click()
    assert page.confirmed.isVisible() and not page.confirm_button.isVisible()
    assert asked(town) == []
    lifts.confirm_rides(town.store, town.today, None)
    assert len(asked(town)) == 1
