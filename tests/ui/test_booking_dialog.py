"""Varaa aika: a meeting into the calendar."""

from collections.abc import Callable
from datetime import date, time
from uuid import UUID

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.meetings import ContactForm
from app.services import bookings, today
from app.services.vault import Store
from tests import casework
from tests.casework import TODAY, add_client, book, booking
from tests.conftest import Clock
from tests.ui.casework import make_context
from ui.dialogs.booking_dialog import BookingDialog
from ui.navigation import Place

OpenDialog = Callable[[Place], BookingDialog]


@pytest.fixture
def client_id(store: Store, clock: Clock) -> UUID:
    clock.now = casework.NOW
    casework.add_worker(store)
    return add_client(store)


@pytest.fixture
def open_dialog(qtbot: QtBot, qapp: QObject, store: Store, clock: Clock) -> OpenDialog:
    window = QWidget()
    window.resize(1366, 696)
    qtbot.addWidget(window)
    window.show()

    def show(place: Place) -> BookingDialog:
        dialog = BookingDialog(make_context(store, clock, qapp), place, window)
        dialog.open()
        return dialog

    return show


@pytest.mark.requirement("I2.3", "P31", screen="28")
def test_a_meeting_is_booked_with_form_place_and_drive(
    open_dialog: OpenDialog, store: Store, client_id: UUID, qtbot: QtBot
) -> None:
    dialog = open_dialog(Place("booking", client_id))
    assert dialog.client.selected() == str(client_id)
    dialog.day.set_date(date(2026, 11, 18))
    dialog.time.set_time(time(13))
    dialog.minutes.set_number(90)
    dialog.form.chip("walk").click()
    dialog.place_box.set_selected("nature")
    dialog.kilometres.set_number(18)
    dialog.drive_minutes.set_number(17)
    dialog.with_pair.click()
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)

    found = bookings.next_booking(store, client_id, now=casework.NOW)
    assert found is not None and not dialog.isVisible()
    assert (found.on, found.at, found.minutes) == (date(2026, 11, 18), time(13), 90)
    assert (found.form, found.place, found.with_pair) == (ContactForm.WALK, "nature", True)
    assert (found.kilometres, found.drive_minutes) == (18, 17)


@pytest.mark.requirement("I2.3", screen="28")
def test_what_is_missing_is_told_at_its_field(
    open_dialog: OpenDialog, client_id: UUID, store: Store
) -> None:
    dialog = open_dialog(Place("booking", client_id))
    dialog.minutes.set_number(1)
    dialog.save()
    assert dialog.isVisible()
    assert dialog.fields["at"].error() and dialog.fields["minutes"].error()
    assert not dialog.fields["on"].error()
    assert bookings.next_booking(store, client_id, now=casework.NOW) is None


@pytest.mark.requirement("I2.3", screen="28")
def test_other_work_has_a_title_and_no_client(
    open_dialog: OpenDialog, store: Store, client_id: UUID
) -> None:
    dialog = open_dialog(Place("booking"))
    assert dialog.title.isVisible() and not dialog.form.isVisible()
    dialog.time.set_time(time(15))
    dialog.save()
    assert dialog.fields["title"].error()
    dialog.title.setText("Tiimipalaveri")
    dialog.save()
    page = today.load_day(store, TODAY, now=casework.NOW)
    assert [(item.title, item.client_id) for item in page.items] == [("Tiimipalaveri", None)]


@pytest.mark.requirement("I2.3", screen="28")
def test_a_booking_is_changed_or_taken_off(
    open_dialog: OpenDialog, store: Store, client_id: UUID, qtbot: QtBot
) -> None:
    booking_id = book(store, booking(client_id, at=time(16)))
    dialog = open_dialog(Place("booking", client_id, record_id=booking_id))
    assert dialog.time.time() == time(16)
    dialog.time.set_time(time(17))
    dialog.save()
    found = bookings.next_booking(store, client_id, now=casework.NOW)
    assert found is not None and (found.id, found.at) == (booking_id, time(17))

    again = open_dialog(Place("booking", client_id, record_id=booking_id))
    told = QSignalSpy(again.notified)
    cancel = next(it for it in again.findChildren(QWidget) if _text(it) == "Cancel the meeting")
    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert bookings.next_booking(store, client_id, now=casework.NOW) is None
    assert told.count() == 1


def _text(widget: QWidget) -> str:
    return str(widget.property("text") or "")


@pytest.mark.requirement("I9.1", "I9.4", screen="28")
def test_a_recurring_weekly_appointment_names_the_holidays_that_it_skips(
    open_dialog: OpenDialog, store: Store, client_id: UUID, qtbot: QtBot
) -> None:
    dialog = open_dialog(Place("booking", client_id, section="2026-12-18T10:00:00"))
    told = QSignalSpy(dialog.notified)
    dialog.repeat.repeat.button("weekly").click()
    dialog.repeat.until.set_date(date(2027, 1, 15))
    assert dialog.repeat.told.text() == (
        "3 time(s), the last on Fri 15.1.2027"
        " · skipped: Fri 25.12. Christmas Day, Fri 1.1. New Year's Day"
    )
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    made = bookings.next_booking(store, client_id, now=casework.NOW)
    assert made is not None
    assert told.at(0)[0] == "3 meeting(s) are in the calendar"
    again = open_dialog(Place("booking", client_id, record_id=made.id))
    assert not again.repeat.isVisible(), "a change is for one time only"
    button = next(b for b in again.findChildren(QPushButton) if "later one(s)" in b.text())
    button.click()
    assert bookings.next_booking(store, client_id, now=casework.NOW) is None
    told.at(0)[1]()


@pytest.mark.requirement("P95", "P96", screen="28")
def test_joint_meetings_are_booked_as_a_list_of_dates_and_may_be_optional(
    open_dialog: OpenDialog, store: Store, client_id: UUID, qtbot: QtBot
) -> None:
    dialog = open_dialog(Place("booking", section="2026-12-07T15:00:00"))
    dialog.title.setText("Yhteistapaaminen")
    dialog.optional.click()
    dialog.repeat.repeat.button("days").click()
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible(), "without the other days nothing is booked"
    dialog.repeat.days.setText("11.1., 8.2., 8.3., 12.4.")
    assert dialog.repeat.told.text().startswith("5 time(s), the last on Mon 12.4.2027")
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    first = bookings.load_booking_draft(store, dialog.draft().id)
    assert (first.optional, first.title) == (True, "Yhteistapaaminen")
    assert not dialog.isVisible()
