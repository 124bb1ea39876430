"""Tänään (03): the day from morning to evening, what waits, the week."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.clients import SafetyNoteDraft
from app.domain.distances import PlaceDraft, PlaceKind, home_id
from app.domain.meetings import AgreedMatter, ContactForm, MeetingDraft
from app.services import caseload, distances, drafts, meetings
from app.services.vault import Store
from tests import casework
from tests.casework import TODAY, book, booking, events, log, visit
from tests.conftest import Clock
from tests.ui.casework import make_context, put_away
from ui.dialogs.reminder_dialog import ReminderDialog
from ui.layout_class import LayoutClass
from ui.navigation import Place
from ui.pages.next_meeting_card import NextMeetingCard
from ui.pages.reminder_row import ReminderRow
from ui.pages.small_card import SmallCard
from ui.pages.today_page import TodayPage
from ui.widgets.after_paint import fill_all
from ui.widgets.buttons import Button, IconButton
from ui.widgets.tag import Tag
from ui.widgets.toast import Toast
from ui.windows.main_window import MainWindow

OpenDay = Callable[..., TodayPage]


@pytest.fixture
def client_id(store: Store, clock: Clock) -> UUID:
    clock.now = casework.NOW  # 14.30 in Helsinki
    casework.add_worker(store)
    return casework.add_client(store)


@pytest.fixture
def open_day(qtbot: QtBot, qapp: QObject, store: Store, clock: Clock) -> OpenDay:
    def show(section: str = "") -> TodayPage:
        page = TodayPage(make_context(store, clock, qapp), Place("today", section=section))
        qtbot.addWidget(page)
        page.set_layout_class(LayoutClass.WIDE)
        page.resize(1278, 640)
        fill_all(page)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    return show


def last(spy: QSignalSpy) -> object:
    return spy.at(spy.count() - 1)[0]


def texts(page: TodayPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel))


def button(page: TodayPage, text: str) -> Button:
    return next(it for it in page.findChildren(Button) if it.text() == text and it.isVisible())


def keep_draft(store: Store, draft: MeetingDraft) -> None:
    payload = drafts.to_payload(draft)
    drafts.save_draft(store, "meeting", draft.id, draft.client_id, payload, now=casework.NOW)


@pytest.mark.requirement("I2.3", screen="03")
def test_the_day_stands_in_its_order_with_the_driving(
    open_day: OpenDay, store: Store, client_id: UUID
) -> None:
    book(store, booking(client_id, at=time(16), kilometres=22, drive_minutes=24))
    book(store, booking(None, at=time(9), title="Tiimipalaveri", form=None, place=""))
    log(store, visit(client_id, at=time(8, 30), form=ContactForm.CALL, note="Aika varmistui."))

    page = open_day()

    shown = texts(page)
    assert shown.index("8.30") < shown.index("9.00") < shown.index("16.00")
    assert "Wednesday 11 November" in shown
    assert "3 meeting(s) · 22 km of driving" in shown
    assert "22 km · 24 min · leave at 15.36" in shown
    assert "Aika varmistui." in shown
    assert [tag.text() for tag in page.cards.findChildren(Tag)] == ["Logged", "Home visit"]


@pytest.mark.requirement("E36", "R04", screen="03")
def test_the_next_meeting_tells_all_that_is_needed_at_the_door(
    open_day: OpenDay, store: Store, client_id: UUID
) -> None:
    note = SafetyNoteDraft(
        text="Koira on irrallaan pihassa.",
        written_on=date(2026, 9, 14),
        author="Demo-Kaisa Ohjaaja",
        review_on=date(2026, 12, 14),
    )
    draft = replace(caseload.load_client_draft(store, client_id), safety_note=note)
    caseload.save_client(store, draft, now=casework.NOW, today=TODAY)
    casework.add_goal(store, casework.goal(client_id, title="Lähden kotoa"))
    matter = AgreedMatter(id=client_id, text="Kokeillaan kauppaa")
    log(store, visit(client_id, on=date(2026, 11, 4), agreed=(matter,)))
    book(store, booking(client_id, at=time(16)))

    shown = texts(open_day())

    for words in (
        "Koira on irrallaan pihassa.",
        "Demo-Kaisa 14.9. · check 14.12.",
        "Agreed last time 4.11.",
        "Kokeillaan kauppaa",
        "What we aim at: Lähden kotoa",
        "in 1 h 30 min",
        "Notices (1)",
    ):
        assert words in shown, words


@pytest.mark.requirement("I2.4", screen="03")
def test_one_press_begins_the_log_of_the_next_meeting(
    open_day: OpenDay, store: Store, client_id: UUID, qtbot: QtBot
) -> None:
    booking_id = book(store, booking(client_id, at=time(16)))
    page = open_day()
    spy = QSignalSpy(page.navigate)
    assert page.primary_action is not None
    qtbot.mouseClick(page.primary_action, Qt.MouseButton.LeftButton)
    assert last(spy) == Place("meeting", client_id, "booking", booking_id)


@pytest.mark.requirement("I2.4", screen="03")
def test_ctrl_n_logs_the_next_meeting_of_today(
    qtbot: QtBot, qapp: QObject, store: Store, clock: Clock, client_id: UUID
) -> None:
    booking_id = book(store, booking(client_id, at=time(16)))
    window = MainWindow(make_context(store, clock, qapp), Place("clients"), {})
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert window.navigator.here == Place("meeting", client_id, "booking", booking_id)
    put_away(window, qtbot)


@pytest.mark.requirement("R03", screen="03")
def test_a_protected_clients_place_shows_nowhere(
    open_day: OpenDay, store: Store, clock: Clock
) -> None:
    clock.now = casework.NOW
    casework.add_worker(store)
    client_id = casework.add_client(store, protected=True)
    book(store, booking(client_id, at=time(16), place="shop", kilometres=30))
    book(store, booking(client_id, at=time(18), place="library"))
    shown = texts(open_day())
    assert "30 km" in shown
    assert "Shop" not in shown and "Library" not in shown


@pytest.mark.requirement("A2", screen="03")
def test_a_kept_draft_is_shown_once_and_can_be_finished(
    open_day: OpenDay, store: Store, client_id: UUID, qtbot: QtBot
) -> None:
    booking_id = book(store, booking(client_id, at=time(10)))
    form = meetings.new_meeting_draft(
        store, client_id, booking_id=booking_id, today=TODAY, now=casework.NOW
    )
    keep_draft(store, replace(form.draft, note="Kesken."))
    page = open_day()
    assert [tag.text() for tag in page.findChildren(Tag)] == ["Draft"]
    spy = QSignalSpy(page.navigate)
    qtbot.mouseClick(button(page, "Finish"), Qt.MouseButton.LeftButton)
    assert last(spy) == Place("meeting", client_id, "booking", booking_id)


@pytest.mark.requirement("A2", screen="03")
def test_a_draft_without_a_booking_can_be_discarded_and_brought_back(
    qtbot: QtBot, qapp: QObject, store: Store, clock: Clock, client_id: UUID
) -> None:
    keep_draft(store, visit(client_id, note="Kesken."))
    window = MainWindow(make_context(store, clock, qapp), Place("today"), {})
    qtbot.addWidget(window)
    window.resize(1366, 696)
    window.show()
    page = window.page
    assert isinstance(page, TodayPage)
    assert "Unfinished log entry" in texts(page)
    qtbot.mouseClick(button(page, "Discard"), Qt.MouseButton.LeftButton)
    assert drafts.list_drafts(store) == []
    qtbot.mouseClick(window.host.toast.undo_button, Qt.MouseButton.LeftButton)
    assert len(drafts.list_drafts(store)) == 1
    assert "Unfinished log entry" in texts(page)
    put_away(window, qtbot)


@pytest.mark.requirement("I2.3", "R19", screen="03")
def test_reminders_lead_to_their_client(
    open_day: OpenDay, store: Store, client_id: UUID, qtbot: QtBot
) -> None:
    log(store, visit(client_id, on=date(2026, 10, 20)))
    page = open_day()
    (row,) = page.side.findChildren(ReminderRow)
    assert row.accessibleName() == "Demo-Aino Esimerkki: 22 day(s) since the last meeting"
    spy = QSignalSpy(page.navigate)
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Space)
    assert last(spy) == Place("client", client_id)


@pytest.mark.requirement("I2.3", screen="03")
def test_arrows_turn_the_days_and_t_comes_back(
    open_day: OpenDay, store: Store, client_id: UUID, qtbot: QtBot
) -> None:
    book(store, booking(client_id, on=date(2026, 11, 12), at=time(9)))
    page = open_day()
    assert "1 meeting(s), first 9.00 Demo-Aino Esimerkki" in texts(page)
    qtbot.keyClick(page, Qt.Key.Key_Right)
    assert page.day == date(2026, 11, 12) and page.place.section == "2026-11-12"
    assert (
        len(page.cards.findChildren(SmallCard)) + len(page.cards.findChildren(NextMeetingCard)) == 1
    )
    qtbot.keyClick(page, Qt.Key.Key_T)
    assert page.day == TODAY and page.place.section == ""


@pytest.mark.requirement("I2.3", screen="03")
def test_the_week_counts_each_meeting_once(
    open_day: OpenDay, store: Store, client_id: UUID
) -> None:
    done = booking(client_id, on=date(2026, 11, 9), at=time(9))
    book(store, done)
    log(store, visit(client_id, on=done.on, at=done.at, booking_id=done.id, kilometres=36))
    book(store, booking(client_id, on=date(2026, 11, 9), at=time(12)))
    page = open_day()
    assert page.side.week.meta_label.text() == "1/2 done · 36 km"
    assert "Monday: 1 done, 1 to come" in page.side._strip.accessibleName()


@pytest.mark.requirement("I2.3", screen="03")
def test_an_empty_day_offers_a_new_meeting(
    open_day: OpenDay, client_id: UUID, qtbot: QtBot
) -> None:
    page = open_day()
    assert "No meetings today." in texts(page)
    spy = QSignalSpy(page.navigate)
    assert page.primary_action is not None
    qtbot.mouseClick(page.primary_action, Qt.MouseButton.LeftButton)
    assert last(spy) == Place("booking")


@pytest.mark.requirement("A5", screen="03")
def test_a_day_is_logged_once_a_visit(open_day: OpenDay, store: Store, client_id: UUID) -> None:
    book(store, booking(client_id, at=time(16)))
    before = len(events(store))
    page = open_day()
    page.refresh()
    page.refresh()
    assert len(events(store)) == before + 1
    page.next_button.click()
    page.previous_button.click()
    assert len(events(store)) == before + 2


@pytest.mark.requirement("R42", "P35", "I5.4")
def test_a_network_meeting_opens_its_own_page_from_the_draft_and_from_the_booking(
    qtbot: QtBot, open_day: OpenDay, store: Store, client_id: UUID
) -> None:
    draft = visit(client_id, form=ContactForm.NETWORK, note="Kesken.")
    keep_draft(store, draft)
    book(store, booking(client_id, at=time(16), form=ContactForm.NETWORK))
    page = open_day()
    went = QSignalSpy(page.navigate)
    qtbot.mouseClick(button(page, "Finish"), Qt.MouseButton.LeftButton)
    assert last(went) == Place("network-meeting", client_id, "draft", draft.id)
    qtbot.mouseClick(button(page, "Log a meeting"), Qt.MouseButton.LeftButton)
    went_to = last(went)
    assert isinstance(went_to, Place)
    assert (went_to.page, went_to.section) == ("network-meeting", "booking")


@pytest.mark.requirement("I9.1", "I9.4", screen="03")
def test_a_reminder_is_put_off_from_the_day_and_the_toast_brings_it_back(
    qtbot: QtBot, qapp: QObject, store: Store, clock: Clock, client_id: UUID
) -> None:
    window = MainWindow(make_context(store, clock, qapp), Place("today"), {})
    qtbot.addWidget(window)
    window.show()
    page = window.page
    assert isinstance(page, TodayPage)
    rows = page.side.findChildren(ReminderRow)
    named = rows[0].accessibleName()
    later = [one for one in page.side.findChildren(IconButton) if "Later" in one.accessibleName()]
    assert len(later) == len(rows), "each has its own"
    later[0].click()
    dialog = window.findChild(ReminderDialog)
    assert dialog is not None
    assert dialog.until.date() == date(2026, 11, 12), "tomorrow, if nothing else is said"
    dialog.answer.button("reason").click()
    dialog.save()
    assert dialog.isVisible(), "a reason is asked for"
    dialog.reasons.chip("Being taken care of").click()
    dialog.save()
    told = {row.accessibleName() for row in page.side.findChildren(ReminderRow) if row.isVisible()}
    assert named not in told
    toast = window.findChild(Toast)
    assert toast is not None
    qtbot.waitUntil(toast.undo_button.isVisible)
    toast.undo_button.click()
    again = window.page
    assert isinstance(again, TodayPage)
    assert again.side.findChildren(ReminderRow)[-1].accessibleName() == named
    put_away(window, qtbot)


@pytest.mark.requirement("I9.1", "I9.3", screen="03")
def test_many_reminders_begin_with_the_most_urgent_and_one_key_shows_the_rest(
    open_day: OpenDay, store: Store, client_id: UUID, qtbot: QtBot
) -> None:
    for number in range(14):
        casework.add_client(store, last_name=f"Kuvitteellinen {number}")
    page = open_day()
    shown = page.findChildren(ReminderRow)
    more = next(one for one in page.findChildren(Button) if one.text().startswith("Show "))
    number = int(more.text().split()[1])
    assert len(shown) == 12 and number > 2
    more.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(more, Qt.Key.Key_Space)
    everyone = page.findChildren(ReminderRow)
    assert len(everyone) == 12 + number
    assert page.focusWidget() is everyone[12]


@pytest.mark.requirement("I6.2", screen="03")
def test_too_short_a_time_and_an_unknown_way_are_told_between_the_meetings(
    open_day: OpenDay, store: Store, client_id: UUID
) -> None:
    office = distances.save_place(
        store, PlaceDraft(id=uuid4(), name="Toimisto", kind=PlaceKind.OFFICE)
    )
    stop = distances.save_place(store, PlaceDraft(id=uuid4(), name="Pysäkki"))
    way = distances.load_distance(store, office, home_id(client_id))
    distances.save_distance(store, replace(way, kilometres=34, minutes=32))
    book(store, booking(client_id, at=time(15)))
    book(store, booking(None, at=time(16, 20), title="Tiimi", form=None, place="office"))
    book(store, booking(None, at=time(18), title="Ilta", form=None, place="", place_id=stop))
    shown = texts(open_day())
    assert "34 km · 32 min · leave at 14.28" in shown
    assert "34 km · 32 min · leave at 15.48 · the time is 12 min too short" in shown
    assert "the way is not in the distance table" in shown
    assert not any("Back to the office" in one for one in shown)
