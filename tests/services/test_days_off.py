"""Vapaat: kept as her own, in the calendar, and told with the cards in Päivä pakettiin."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.days_off import DaysOff
from app.domain.visit_safety import SafetyState
from app.services import days_off, leave_cards, visit_safety
from app.services.calendar import load_calendar
from app.services.day_pack import load_day_pack
from app.services.leave_cards import Leave
from app.services.tomorrow_pack import load_pack
from app.services.vault import Store
from tests.casework import NOW, TODAY, add_client, add_worker, book, booking
from tests.conftest import Clock
from tests.ui.casework import make_context
from ui.dialogs.days_off_dialog import DaysOffDialog
from ui.models.calendar_texts import free_day
from ui.navigation import Place
from ui.pages.day_pack_page import DayPackPage
from ui.widgets.buttons import Button

DAY = timedelta(days=1)
CHRISTMAS = DaysOff(first=date(2026, 12, 21), last=date(2027, 1, 6))


@pytest.fixture
def client_id(store: Store, clock: Clock) -> UUID:
    clock.now = NOW
    add_worker(store)
    return add_client(store)


def shown(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if not label.isHidden()]


@pytest.mark.requirement("I9.1", "R44")
def test_days_off_are_kept_once_and_stand_in_the_calendar(store: Store, client_id: UUID) -> None:
    for _ in range(2):
        days_off.add_days_off(store, CHRISTMAS, today=TODAY)
    days_off.add_days_off(store, DaysOff(first=TODAY, last=TODAY), today=TODAY)
    assert [one.first for one in days_off.list_days_off(store, today=TODAY)] == [
        TODAY, CHRISTMAS.first,
    ]  # fmt: skip
    assert days_off.list_days_off(store, today=date(2027, 1, 7)) == ()
    page = load_calendar(store, date(2026, 12, 20), date(2026, 12, 24), now=NOW)
    assert min(page.days_off) == CHRISTMAS.first
    assert free_day(page, date(2026, 12, 20), "en") == ""
    assert free_day(page, date(2026, 12, 24), "en") == "Christmas Eve · Day off"
    days_off.remove_days_off(store, CHRISTMAS)
    assert len(days_off.list_days_off(store, today=TODAY)) == 1


@pytest.mark.requirement("R44")
@pytest.mark.parametrize(
    ("first", "last", "code"),
    [
        (None, TODAY, "date-missing"), (TODAY, TODAY - DAY, "end-before-start"),
        (TODAY - 9 * DAY, TODAY - DAY, "date-past"), (TODAY, TODAY + 366 * DAY, "days-off-long"),
    ],
)  # fmt: skip
def test_days_that_cannot_be_are_refused(first: date | None, last: date, code: str) -> None:
    assert [one.code for one in DaysOff(first=first, last=last).problems(TODAY)] == [code]


@pytest.mark.requirement("I9.1", "R40", "R44")
def test_cards_not_made_are_told_with_the_way_to_them_until_each_language_has_its_own(
    qtbot: QtBot, qapp: QObject, store: Store, client_id: UUID, clock: Clock
) -> None:
    add_client(store, first_names="Demo-Onni", service_language="sv")
    context = make_context(store, clock, qapp)
    page = DayPackPage(context, Place("day-pack"))
    qtbot.addWidget(page)
    assert not any(words.startswith("Your days off") for words in shown(page))
    days_off.add_days_off(store, CHRISTMAS, today=TODAY)
    page.refresh()
    assert "21.12.–6.1." in shown(page)
    wanted = QSignalSpy(page.navigate)
    make = next(one for one in page.ahead.findChildren(Button) if one.text() == "Make the cards")
    make.click()
    assert wanted.at(0)[0] == Place("leave-cards", section="2026-12-21")
    leave = Leave(first=CHRISTMAS.first, last=CHRISTMAS.last)
    leave_cards.note_cards_left(store, leave, "fi", 1, way="printer", today=TODAY)
    page.refresh()
    assert "Your days off · cards not made" in shown(page), "one client reads Swedish"
    leave_cards.note_cards_left(store, leave, "sv", 1, way="printer", today=TODAY)
    page.refresh()
    assert "Your days off · cards made" in shown(page)


@pytest.mark.requirement("R44")
def test_days_off_are_added_and_taken_away_with_a_way_back(
    qtbot: QtBot, qapp: QObject, store: Store, client_id: UUID, clock: Clock
) -> None:
    context, window = make_context(store, clock, qapp), QWidget()
    qtbot.addWidget(window)
    dialog = DaysOffDialog(context, Place("days-off"), window)
    dialog.save_button.click()
    assert dialog.fields["first"].error() and dialog.fields["last"].error()
    dialog.first.setText("21.12.2026")
    dialog.last.setText("6.1.2027")
    told = QSignalSpy(dialog.notified)
    dialog.save_button.click()
    assert days_off.list_days_off(store, today=TODAY) == (CHRISTMAS,)
    told.at(0)[1]()
    assert days_off.list_days_off(store, today=TODAY) == ()
    days_off.add_days_off(store, replace(CHRISTMAS, cards=("fi",)), today=TODAY)
    again = DaysOffDialog(context, Place("days-off"), window)
    told = QSignalSpy(again.notified)
    next(one for one in again.findChildren(Button) if one.text() == "Take away").click()
    assert days_off.list_days_off(store, today=TODAY) == ()
    told.at(0)[1]()
    assert days_off.list_days_off(store, today=TODAY)[0].cards == ("fi",)


@pytest.mark.requirement("I9.1", "R04", "R44")
def test_tomorrows_pack_and_safety_time_are_ticked_once_they_are_ready(
    qtbot: QtBot, qapp: QObject, store: Store, client_id: UUID, clock: Clock
) -> None:
    tomorrow = TODAY + DAY
    book(store, booking(client_id, on=tomorrow))
    page = DayPackPage(make_context(store, clock, qapp), Place("day-pack"))
    qtbot.addWidget(page)
    for words in ("Pack for tomorrow not looked at", "Safety time not agreed", "13.00 visit"):
        assert words in shown(page), words
    wanted = QSignalSpy(page.navigate)
    next(one for one in page.tomorrow.findChildren(Button) if one.text() == "Agree").click()
    assert wanted.at(0)[0] == Place("safety", section=tomorrow.isoformat())
    load_pack(store, now=NOW)
    proposed = visit_safety.load_safety(store, now=NOW, day=tomorrow)
    assert (proposed.on, proposed.state(NOW)) == (tomorrow, SafetyState.OPEN)
    agreed = replace(proposed, who="Pekka", phone="040 000 0003")
    visit_safety.agree(store, agreed, now=NOW)
    page.refresh()
    for words in (
        "The pack for tomorrow is on this device", "updated 14.30", "Safety time agreed",
        "13.00 visit, Pekka knows",
    ):  # fmt: skip
        assert words in shown(page), words
    assert load_day_pack(store, now=NOW + DAY).tomorrow.pack_seen is None, "of another day"


@pytest.mark.requirement("I9.1", "R04")
def test_what_was_agreed_ahead_is_in_force_on_its_day_and_hides_no_visit_of_today(
    store: Store, client_id: UUID
) -> None:
    tomorrow = TODAY + DAY
    book(store, booking(client_id, on=tomorrow))
    ahead = replace(
        visit_safety.load_safety(store, now=NOW, day=tomorrow), who="Pekka", phone="040"
    )
    visit_safety.agree(store, ahead, now=NOW)
    today = visit_safety.load_safety(store, now=NOW)
    assert (today.on, today.state(NOW)) == (TODAY, SafetyState.OPEN), "today is free to agree on"
    morning = NOW + timedelta(hours=18)  # 8.30
    begun = visit_safety.load_safety(store, now=morning)
    assert (begun.on, begun.state(morning)) == (tomorrow, SafetyState.AGREED)
    late = NOW + DAY + timedelta(hours=1)
    assert visit_safety.is_overdue(store, now=late)
    visit_safety.end_visit(store, now=late)
    assert not visit_safety.is_overdue(store, now=late)
    after = visit_safety.load_safety(store, now=late)
    assert (after.who, after.agreed_at) == ("Pekka", None), "it is over, the people stay"
