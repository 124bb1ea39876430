"""Etelä-Pohjanmaa's group by hand: table, agreement, rides, roll, visit, sheet; bad input."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.distances import home_id
from app.domain.groups import Transport
from app.domain.meetings import ContactForm
from app.services import distances, group_sessions, groups, lifts, meetings
from app.services.vault import Store
from app.text import local
from tests.casework import NOW, TODAY, add_client, add_worker
from tests.conftest import Clock
from tests.services.test_lifts import Town
from tests.ui.casework import make_context, put_away, type_into
from ui.dialogs.distance_dialog import DistanceDialog
from ui.dialogs.group_dialog import GroupDialog
from ui.dialogs.group_member_dialog import GroupMemberDialog
from ui.dialogs.group_session_dialog import GroupSessionDialog
from ui.dialogs.lift_dialog import LiftDialog
from ui.dialogs.record_dialog import RecordDialog
from ui.dialogs.travel_place_dialog import TravelPlaceDialog
from ui.navigation import Place
from ui.pages.groups_page import GroupsPage
from ui.pages.meeting_page import MeetingPage
from ui.pages.rides_page import GroupRidesPage
from ui.pages.travel_sheet_page import TravelSheetPage
from ui.windows.main_window import MainWindow

AFTER = datetime(2026, 11, 11, 16, tzinfo=UTC)


@pytest.fixture
def window(qtbot: QtBot, qapp: QObject, store: Store, clock: Clock) -> MainWindow:
    clock.now = NOW
    window = MainWindow(make_context(store, clock, qapp), Place("distances"), {})
    qtbot.addWidget(window, before_close_func=lambda _: put_away(window, qtbot))
    window.resize(1366, 900)
    window.show()
    return window


def fill(window: MainWindow, place: Place, form: type[RecordDialog], **values: object) -> None:
    """Fill a form as the worker does, and save it."""
    window.go(place)
    (dialog,) = (one for one in window.findChildren(form) if one.isVisible())
    for name, value in values.items():
        editor = dialog.form.editors[name]
        if isinstance(value, date):
            editor.set_date(value)
        elif isinstance(value, time):
            editor.set_time(value)
        elif isinstance(value, int):
            editor.set_number(value)
        elif hasattr(editor, "add_choice"):
            editor.set_selected(value)
        elif hasattr(editor, "set_options"):
            editor.set_selected([value])
        elif hasattr(editor, "set_text"):
            editor.set_text(value)
        else:
            type_into(editor, str(value))
    dialog.save()
    assert not dialog.isVisible(), "it was saved"


def own_place(store: Store, name: str) -> UUID:
    return next(one.id for one in distances.places_of_nobody(store) if one.name == name)


@pytest.mark.requirement("I6.2", "E39", "E42")
def test_the_group_of_etela_pohjanmaa_with_agreement_rides_and_visit_through_the_windows(
    window: MainWindow, store: Store, clock: Clock, qtbot: QtBot
) -> None:
    add_worker(store)
    onni = add_client(store, first_names="Demo-Onni", last_name="Testinen")
    fill(window, Place("travel-place"), TravelPlaceDialog, name="Toimisto", kind="office")
    fill(window, Place("travel-place"), TravelPlaceDialog, name="Kylätalo", kind="group")
    office, hall, home = own_place(store, "Toimisto"), own_place(store, "Kylätalo"), home_id(onni)
    for start, end, kilometres, minutes in ((office, home, 34, 32), (home, hall, 9, 10),
                                            (office, hall, 31, 30)):  # fmt: skip
        place = Place("distance", section=f"{start}:{end}")
        fill(window, place, DistanceDialog, kilometres=kilometres, minutes=minutes)
    fill(window, Place("group"), GroupDialog, name="Arki rullaa", weekday="2", at=time(13),
         place_id=str(hall))  # fmt: skip
    (group,) = groups.list_groups(store, today=TODAY)
    fill(window, Place("group-member", onni, str(group.id)), GroupMemberDialog,
         client_words="Haluan oppia ruokaa.", own_goal="Kokkaa kerran viikossa",
         agreed_on=date(2026, 10, 1), joined_on=date(2026, 10, 1), transport="ride",
         barrier="Ei bussia iltapäivällä")  # fmt: skip
    fill(window, Place("group-session", section=str(group.id)), GroupSessionDialog,
         on=TODAY, at=time(13), theme="Keitto")  # fmt: skip
    _plan_the_ride(window, store, group.id, qtbot)
    clock.now = AFTER
    window.go(Place("groups", record_id=group.id))
    page = window.page
    assert isinstance(page, GroupsPage)
    page.sheet.mark_others_present()
    page.save()
    (entry,) = meetings.list_meetings(store, onni)
    assert entry.form is ContactForm.GROUP
    page.head.mode.set_selected("goals")
    page.head.mode_changed.emit()
    qtbot.mouseClick(page.goals.visit_button, Qt.MouseButton.LeftButton)
    meeting = window.page
    assert isinstance(meeting, MeetingPage)
    type_into(meeting.words.note, "Kävin ryhmässä. Onni kattoi pöydän.")
    meeting.save()
    assert {row.form for row in meetings.list_meetings(store, onni)} == {
        ContactForm.GROUP, ContactForm.GROUP_VISIT,
    }  # fmt: skip
    window.go(Place("travel-sheet"))
    sheet = window.page
    assert isinstance(sheet, TravelSheetPage)
    assert [(row.kilometres, row.shares) for row in sheet.month.rows] == [(86, (86,))]


def _plan_the_ride(window: MainWindow, store: Store, group_id: UUID, qtbot: QtBot) -> None:
    """From the group's tile to a minibus that picks the member up at home."""
    window.go(Place("groups", record_id=group_id))
    page = window.page
    assert isinstance(page, GroupsPage)
    assert page.head.rides.accessibleName() == "Rides are not planned, 1 without a ride"
    qtbot.keyClick(page.head.rides, Qt.Key.Key_Return)
    rides = window.page
    assert isinstance(rides, GroupRidesPage)
    session_id = rides.shown.session_id
    place = Place("lift", section=str(session_id))
    fill(window, place, LiftDialog, driver="minibus", seats=8, ahead=5)
    assert rides.riders is not None
    (box,) = rides.riders.lifts.values()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    trip = rides.shown.trip(rides.shown.plan.lifts[0])
    assert trip is not None and trip.leaves is not None and trip.total is not None
    assert local(trip.leaves).time() == time(12, 13)
    assert trip.total.kilometres == 86
    assert rides.shown.without_ride == ()


@pytest.mark.requirement("I6.2")
def test_a_group_of_sixty_has_its_rides_and_who_finds_no_seat_is_told(
    window: MainWindow, store: Store
) -> None:
    town = Town(store)
    with store.write():  # one transaction for all
        for number in range(57):
            town.join(f"Demo-Väki{number}", Transport.RIDE)
    window.go(Place("rides", record_id=town.today))
    page = window.page
    assert isinstance(page, GroupRidesPage)
    assert page.riders is not None and len(page.riders.lifts) == 60
    assert page.riders.meta_label.text() == "59 without a ride"
    plan = town.plan(*(replace(town.seat("leena"), member_id=one.member_id, place_id=one.home)
                       for one in page.shown.riders))  # fmt: skip
    page.refresh()
    assert page.shown.plan == plan and page.shown.plan.lifts[0].too_many == 52
    page.cards[0].shorten_button.click()
    assert page.shown.plan == plan, "no order is known all the way: it stays as it is"
    assert page.findChild(QWidget, f"later-{plan.lifts[0].riders[0].member_id.hex}") is not None


@pytest.mark.requirement("I6.2")
def test_a_session_moved_over_the_change_to_summer_time_keeps_its_wall_times_and_rides(
    store: Store,
) -> None:
    town = Town(store)
    town.plan(town.seat("onni"), town.seat("leena"))
    for on in (date(2027, 3, 27), date(2027, 3, 28), date(2027, 10, 31)):
        form = group_sessions.load_session_form(store, town.today)
        group_sessions.save_session(store, replace(form, on=on), now=NOW, today=TODAY)
        page = lifts.load_rides(store, town.today, logged=False)
        trip = page.trip(page.plan.lifts[0])
        assert trip is not None and trip.leaves is not None and trip.back[-1].at is not None
        assert local(page.start).replace(tzinfo=None) == datetime.combine(on, time(15))
        assert local(trip.leaves).time() == time(14, 20)
        assert local(trip.back[-1].at).time() == time(17, 5)
    early = replace(form, version=form.version + 1, on=date(2027, 3, 28), at=time(4, 10))
    group_sessions.save_session(store, early, now=NOW, today=TODAY)
    page = lifts.load_rides(store, town.today, logged=False)
    trip = page.trip(page.plan.lifts[0])
    assert trip is not None and trip.leaves is not None
    assert page.start - trip.leaves == timedelta(minutes=40), "forty minutes on the road, not less"
    assert local(trip.leaves).time() == time(2, 30)
