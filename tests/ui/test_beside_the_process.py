"""Marks of a meeting, a series of dates, the safety plan, the unit's review, in their windows."""

from datetime import date, time
from uuid import UUID

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app import text
from app.domain.clients import Attention
from app.services import bookings, client_records, meetings, today, unit_review
from app.services.vault import Store
from tests.conftest import Clock
from tests.ui.casework import add_client, add_worker, make_context
from ui.context import Context
from ui.dialogs.booking_dialog import BookingDialog
from ui.dialogs.client_record_dialog import ClientRecordDialog
from ui.dialogs.unit_review_dialog import UnitReviewDialog
from ui.gate_texts import gate_text
from ui.navigation import Place
from ui.pages.client_reminders_card import ClientRemindersCard
from ui.pages.meeting_page import MeetingPage
from ui.pages.monitoring_page import MonitoringPage
from ui.pages.records_section import RecordsSection


@pytest.fixture
def context(store: Store, clock: Clock, qapp: QObject) -> Context:
    add_worker(store, clock())
    return make_context(store, clock, qapp)


@pytest.fixture
def aino(context: Context) -> UUID:
    return add_client(context.store, context.now())


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    found = QWidget()
    qtbot.addWidget(found)
    found.resize(1000, 700)
    found.show()
    return found


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


@pytest.mark.requirement("S13", "E12", screen="07")
def test_the_clients_wish_as_origin_and_trust_as_own_observation_are_marked(
    context: Context, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    page = MeetingPage(context, Place("meeting", aino))
    qtbot.addWidget(page)
    button = page.choices.purposes
    button.choose("client-wish")
    button.choose("trust")
    button.choose("participation")
    assert page.draft().tags == ("client-wish", "trust")
    assert page.draft().purposes == ("participation",)
    assert "Trust grew" in button.accessibleName()
    page.choices.purposes.choose("trust")
    assert page.draft().tags == ("client-wish",)
    assert meetings.list_meetings(store, aino) == []


@pytest.mark.requirement("P95", "P96", screen="03")
def test_a_list_of_dates_is_typed_and_a_day_that_is_none_is_told_at_the_field(
    context: Context, window: QWidget, store: Store
) -> None:
    dialog = BookingDialog(context, Place("booking"), window)
    dialog.open()
    dialog.client.set_selected("")
    dialog.work.set_selected(["info"])
    dialog.time.set_time(context.now().time().replace(microsecond=0))
    dialog.repeat.repeat.button("days").click()
    dialog.repeat.days.setText("18.1., 35.2.")
    dialog.save()
    assert dialog.repeat.fields["days"].error()
    dialog.repeat.days.setText("18.1., 15.2.; 15.3.")
    dialog.optional.setChecked(True)
    dialog.save()
    year = context.today().year + 1
    for day in (date(year, 1, 18), date(year, 2, 15), date(year, 3, 15), context.today()):
        (item,) = today.load_day(store, day, now=context.now()).items
        assert item.optional and item.work == "info"
    assert item.booking_id is not None
    changing = BookingDialog(context, Place("booking", record_id=item.booking_id), window)
    changing.open()
    assert changing.optional.isChecked()
    assert changing.repeat.isHidden(), "a series is made once"
    assert bookings.load_booking_draft(store, item.booking_id).optional


@pytest.mark.requirement("K18", "R04", screen="05")
def test_the_safety_plan_is_written_in_the_clients_words_and_its_list_tells_nothing_of_it(
    context: Context, aino: UUID, store: Store, window: QWidget, qtbot: QtBot
) -> None:
    dialog = ClientRecordDialog(context, Place("safety-plan", aino), window)
    dialog.open()
    dialog.save()
    assert dialog.form.fields["safe_place"].error()
    dialog.form.editors["safe_place"].setText("Siskon luona")
    dialog.form.editors["code_word"].setText("Omenapiirakka")
    dialog.form.editors["things"].set_selected(["keys", "papers"])
    dialog.save()
    (kept,) = client_records.list_records(store, aino).safety_plans
    assert (kept.code_word, kept.things) == ("Omenapiirakka", ("keys", "papers"))
    section = RecordsSection(context, aino)
    qtbot.addWidget(section)
    told = words(section.cards["safety-plan"])
    assert "need of a non-disclosure order not checked" in told
    assert "Siskon" not in told and "Omenapiirakka" not in told


@pytest.mark.requirement("K18", "R05", screen="05")
def test_nothing_of_violence_stands_on_a_page_that_is_filled_beside_the_client(
    qtbot: QtBot,
) -> None:
    card = ClientRemindersCard()
    qtbot.addWidget(card)
    card.show_reminders([Attention(code="safety-plan-missing", rank=13)])
    assert "safety" not in words(card).lower()
    assert gate_text("safety-plan-missing", {}).short == "Safety", "and a list says it discreetly"


@pytest.mark.requirement("E03", "E18", screen="14")
def test_the_unit_looks_at_itself_from_seuranta(
    context: Context, store: Store, window: QWidget, qtbot: QtBot
) -> None:
    page = MonitoringPage(context, Place("monitoring"))
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.navigate) as asked:
        page.unit_button.click()
    assert asked.args == [Place("unit-review")]
    dialog = UnitReviewDialog(context, Place("unit-review"), window)
    dialog.open()
    for name, state in (("staff", "partly"), ("tools", "good"), ("cooperation", "good")):
        dialog.form.editors[name].set_selected([state])
    dialog.form.editors["adaptations"].setPlainText("Ryhmä kokoontuu kylätalolla")
    dialog.save()
    (kept,) = unit_review.list_unit_reviews(store)
    assert (kept.staff, kept.tools, kept.cooperation) == ("partly", "good", "good")
    again = UnitReviewDialog(context, Place("unit-review"), window)
    again.open()
    assert "Staff: partly" in words(again), "the earlier one stands below"
    assert again.form.editors["adaptations"].toPlainText() == "Ryhmä kokoontuu kylätalolla"


@pytest.mark.requirement("R43", screen="28")
def test_recording_time_after_a_visit_is_ticked_where_the_visit_is_booked(
    context: Context, aino: UUID, window: QWidget, store: Store
) -> None:
    dialog = BookingDialog(context, Place("booking", aino), window)
    dialog.open()
    dialog.time.set_time(time(13))
    dialog.recording.setChecked(True)
    dialog.save()
    visit, kept = today.load_day(store, context.today(), now=context.now()).items
    assert (visit.client_id, kept.client_id, kept.work) == (aino, None, "recording")
    assert text.format_time(text.local(kept.start)) == "14.00"
