"""K08 in the log form and the list; team meetings and training in the calendar (K29)."""

from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.services import bookings, today
from app.services.vault import Store
from tests.casework import log, visit
from tests.conftest import Clock
from tests.ui.casework import add_client, add_worker, make_context
from ui.context import Context
from ui.dialogs.booking_dialog import BookingDialog
from ui.navigation import Place
from ui.pages.meeting_page import MeetingPage
from ui.pages.meetings_section import MeetingsSection
from ui.pages.monitoring_page import MonitoringPage
from ui.widgets.after_paint import fill_all


@pytest.fixture
def context(store: Store, clock: Clock, qapp: QObject) -> Context:
    add_worker(store, clock())
    return make_context(store, clock, qapp)


@pytest.fixture
def aino(context: Context) -> UUID:
    return add_client(context.store, context.now())


@pytest.mark.requirement("K08", "I4.8")
def test_a_meeting_is_tagged_with_what_it_is_for(
    context: Context, aino: UUID, qtbot: QtBot
) -> None:
    page = MeetingPage(context, Place("meeting", aino))
    qtbot.addWidget(page)
    button = page.choices.purposes
    assert button.text() == "Purpose and marks" and button.selected() == ()
    button.choose("participation")
    button.choose("functioning")
    assert page.draft().purposes == ("functioning", "participation")
    assert button.text() == "Purpose and marks · 2"
    assert (
        button.accessibleName() == "Purpose and marks: Social functioning, Promoting participation"
    )
    page.keeper.stop()


@pytest.mark.requirement("K08")
def test_the_list_can_be_narrowed_to_a_purpose(
    context: Context, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    log(store, visit(aino, on=date(2026, 11, 4), purposes=("participation",)))
    log(store, visit(aino, on=date(2026, 10, 28)))
    section = MeetingsSection(context, aino)
    qtbot.addWidget(section)
    section.filters.set_selected(["purpose:participation"])
    section.filters.changed.emit()
    assert [row.on for row in section.list.meetings.rows] == [date(2026, 11, 4)]


@pytest.mark.requirement("K29", "K30", "I4.11")
def test_other_work_is_booked_by_its_kind_and_seen_in_seuranta(
    context: Context, store: Store, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 700)
    window.show()
    dialog = BookingDialog(context, Place("booking"), window)
    dialog.open()
    dialog.client.set_selected("")
    dialog.time.set_time(context.now().time().replace(microsecond=0))
    dialog.save()
    assert dialog.fields["title"].error()
    dialog.work.set_selected(["training"])
    dialog.minutes.set_number(120)
    dialog.save()
    (item,) = today.load_day(store, context.today(), now=context.now()).items
    assert (item.work, item.client_id) == ("training", None)
    stored = bookings.load_booking_draft(store, item.booking_id) if item.booking_id else None
    assert stored is not None and stored.purpose == "training"

    page = MonitoringPage(context, Place("monitoring"))
    fill_all(page)
    qtbot.addWidget(page)
    assert ("2 h 0 min", "Training") in page.work.lines()
