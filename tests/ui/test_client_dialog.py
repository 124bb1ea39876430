"""Uusi asiakas and Asiakkaan tiedot (31)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.clients import SpecialSupport, Start
from app.services import caseload, drafts
from app.services.vault import NewStore, Store
from tests import casework
from tests.casework import add_client, events
from tests.conftest import Clock
from tests.ui.casework import make_context
from ui.context import Context
from ui.dialogs.client_dialog import ClientDialog
from ui.navigation import Place

OpenDialog = Callable[..., ClientDialog]


@pytest.fixture
def context(qapp: QObject, store: Store, clock: Clock) -> Context:
    clock.now = casework.NOW
    casework.add_worker(store)
    return make_context(store, clock, qapp)


@pytest.fixture
def open_dialog(qtbot: QtBot, context: Context) -> OpenDialog:
    window = QWidget()
    window.resize(1366, 696)
    qtbot.addWidget(window)
    window.show()

    def show(place: Place | None = None, *, on: Context = context) -> ClientDialog:
        dialog = ClientDialog(on, place or Place("new-client"), window)
        dialog.open()
        return dialog

    return show


def save(dialog: ClientDialog, qtbot: QtBot) -> None:
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)


@pytest.mark.requirement("R22", "R23", screen="31")
def test_a_name_is_enough(open_dialog: OpenDialog, store: Store, qtbot: QtBot) -> None:
    dialog = open_dialog()
    went = QSignalSpy(dialog.navigate)
    save(dialog, qtbot)
    assert dialog.isVisible() and dialog.form._fields["first_names"].error()
    qtbot.keyClicks(dialog.form.first_names, "Demo-Irja")
    for _ in range(2):
        save(dialog, qtbot)
    (row,) = caseload.list_caseload(store, today=casework.TODAY, now=casework.NOW)
    assert row.client.name == "Demo-Irja" and row.client.period is None
    assert not dialog.isVisible()
    assert went.at(0)[0] == Place("client", row.client.id)


@pytest.mark.requirement("R23", screen="31")
def test_a_wrong_identity_code_is_told_at_its_field(
    open_dialog: OpenDialog, store: Store, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    qtbot.keyClicks(dialog.form.first_names, "Demo-Irja")
    qtbot.keyClicks(dialog.form.identity, "150497-950A")
    save(dialog, qtbot)
    assert dialog.isVisible() and dialog.form._fields["identity"].error()
    dialog.form.identity.clear()
    qtbot.keyClicks(dialog.form.identity, "150497-950k")
    save(dialog, qtbot)
    assert not dialog.isVisible()
    (row,) = caseload.list_caseload(store, today=casework.TODAY, now=casework.NOW)
    assert row.client.born == date(1997, 4, 15)


@pytest.mark.requirement("R23", screen="31")
def test_a_date_of_birth_does_in_the_place_of_an_identity_code(
    open_dialog: OpenDialog, store: Store, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    qtbot.keyClicks(dialog.form.first_names, "Demo-Irja")
    qtbot.keyClicks(dialog.form.identity, "12.3.1984")
    save(dialog, qtbot)
    (row,) = caseload.list_caseload(store, today=casework.TODAY, now=casework.NOW)
    assert row.client.born == date(1984, 3, 12)


@pytest.mark.requirement("A8", screen="31")
def test_the_practice_store_refuses_a_real_identity_code(
    open_dialog: OpenDialog,
    make_store: Callable[..., NewStore],
    qapp: QObject,
    clock: Clock,
    qtbot: QtBot,
) -> None:
    practice = make_store("practice", practice=True).store
    context = replace(make_context(practice, clock, qapp), practice=True)
    dialog = open_dialog(on=context)
    qtbot.keyClicks(dialog.form.first_names, "Demo-Irja")
    qtbot.keyClicks(dialog.form.identity, "131052-308T")
    save(dialog, qtbot)
    assert dialog.isVisible() and dialog.form._fields["identity"].error()


@pytest.mark.requirement("R11", screen="31")
def test_nobody_is_the_own_worker_until_named(open_dialog: OpenDialog) -> None:
    form = open_dialog().form
    assert form.service.own_worker.text() == ""
    assert form.draft().special_support is SpecialSupport.NOT_ASSESSED
    assert not form.service.fields["own_worker_title"].isVisible()
    form.service.own_worker.setText("Demo-Pekka Työpari")
    assert form.service.fields["own_worker_title"].isVisible()


@pytest.mark.requirement("R23", "P49", screen="31")
def test_six_months_from_16_november_end_on_15_may(open_dialog: OpenDialog, qtbot: QtBot) -> None:
    form = open_dialog().form
    assert not form.service.decision_start.isVisible()
    form.start.chip(Start.DECISION).click()
    assert form.service.decision_start.date() == casework.TODAY
    form.service.period_start.set_date(date(2026, 11, 16))
    form.service.length.chip("6").click()
    assert form.service.period_end.date() == date(2027, 5, 15)
    assert form.draft().period_end == date(2027, 5, 15)
    form.service.period_end.set_date(date(2027, 5, 14))
    form.service.period_end.date_changed.emit()
    assert form.service.length.selected() == ()


@pytest.mark.requirement("P17", screen="31")
def test_a_period_whose_end_moves_asks_why(
    open_dialog: OpenDialog, store: Store, qtbot: QtBot
) -> None:
    client_id = add_client(
        store,
        start=Start.DECISION,
        decision_start=date(2026, 8, 31),
        decision_end=date(2027, 2, 28),
        period_start=date(2026, 8, 31),
        period_end=date(2027, 2, 28),
    )
    dialog = open_dialog(Place("edit-client", client_id))
    service = dialog.form.service
    assert not service.fields["period_reason"].isVisible()
    service.period_end.set_date(date(2027, 3, 31))
    service.period_end.date_changed.emit()
    assert service.fields["period_reason"].isVisible()


@pytest.mark.requirement("R03", "A5", screen="31")
def test_a_protected_address_is_hidden_until_shown_and_that_is_logged(
    open_dialog: OpenDialog, store: Store, qtbot: QtBot
) -> None:
    client_id = add_client(
        store, protected=True, address="Demotie 3", postal_code="33100", city="Tampere"
    )
    dialog = open_dialog(Place("edit-client", client_id))
    address = dialog.form.address
    assert not address.edits["address"].isVisible() and address.edits["address"].text() == ""
    assert address.reveal_button.isVisible()
    before = events(store)
    qtbot.mouseClick(address.reveal_button, Qt.MouseButton.LeftButton)
    assert address.edits["address"].isVisible()
    assert address.edits["address"].text() == "Demotie 3"
    assert len(events(store)) == len(before) + 1


@pytest.mark.requirement("R03", screen="31")
def test_saving_with_a_hidden_address_keeps_it(
    open_dialog: OpenDialog, store: Store, qtbot: QtBot
) -> None:
    client_id = add_client(store, protected=True, address="Demotie 3")
    dialog = open_dialog(Place("edit-client", client_id))
    dialog.form.phone.setText("040 000 0001")
    save(dialog, qtbot)
    shown = caseload.reveal_address(store, client_id)
    assert (shown.address, shown.phone) == ("Demotie 3", "040 000 0001")


@pytest.mark.requirement("I2.3", screen="31")
def test_someone_who_may_be_there_already_is_told_once(
    open_dialog: OpenDialog, store: Store, qtbot: QtBot
) -> None:
    add_client(store)
    dialog = open_dialog()
    qtbot.keyClicks(dialog.form.first_names, "Demo-Aino")
    qtbot.keyClicks(dialog.form.last_name, "Esimerkki")
    save(dialog, qtbot)
    assert dialog.isVisible() and "Demo-Aino Esimerkki" in dialog.similar.text()
    save(dialog, qtbot)
    assert not dialog.isVisible()
    assert len(caseload.list_caseload(store, today=casework.TODAY, now=casework.NOW)) == 2


@pytest.mark.requirement("R12", screen="31")
def test_the_interpreters_language_is_asked_only_where_one_is_needed(
    open_dialog: OpenDialog,
) -> None:
    form = open_dialog().form
    assert not form.interpreter_language.isVisible()
    form.interpreter.set_selected("yes")
    form.interpreter.activated.emit(1)
    assert form.interpreter_language.isVisible()
    form.interpreter_language.setText("arabia")
    draft = form.draft()
    assert draft.interpreter_needed and draft.interpreter_language == "arabia"


@pytest.mark.requirement("R04", screen="31")
def test_a_visit_note_is_signed_and_gets_a_review(open_dialog: OpenDialog, qtbot: QtBot) -> None:
    form = open_dialog().form
    assert not form.note.isVisible()
    form.has_note.click()
    assert "not what is feared" in form.note.fields["safety_note"].editor.accessibleDescription()
    form.note.text.setText("Koira on irrallaan.")
    note = form.draft().safety_note
    assert note is not None
    assert (note.author, note.written_on) == ("Demo-Kaisa Ohjaaja", casework.TODAY)
    assert note.review_on == date(2027, 2, 11)


@pytest.mark.requirement("A2", screen="31")
def test_a_new_clients_form_is_kept_when_the_lock_closes_it(
    open_dialog: OpenDialog, store: Store, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    dialog.save_draft()
    assert drafts.list_drafts(store) == []
    qtbot.keyClicks(dialog.form.first_names, "Demo-Irja")
    dialog.save_draft()
    (row,) = drafts.list_drafts(store)
    again = open_dialog(Place("new-client", record_id=row.target_id))
    assert again.form.first_names.text() == "Demo-Irja"


@pytest.mark.requirement("A2", screen="31")
def test_a_new_clients_form_keeps_itself_while_it_is_typed(
    open_dialog: OpenDialog, store: Store, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    dialog.keeper.timer.setInterval(1)
    with qtbot.waitSignal(dialog.keeper.state_changed):
        qtbot.keyClicks(dialog.form.first_names, "Demo-Irja")
    assert len(drafts.list_drafts(store)) == 1
    save(dialog, qtbot)
    assert drafts.list_drafts(store) == []


@pytest.mark.requirement("A2", screen="31")
def test_giving_a_new_clients_form_up_can_be_undone(
    open_dialog: OpenDialog, store: Store, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    qtbot.keyClicks(dialog.form.first_names, "Demo-Irja")
    dialog.save_draft()
    told = QSignalSpy(dialog.notified)
    dialog.give_up()
    assert drafts.list_drafts(store) == []
    place = told.at(0)[1]()
    again = open_dialog(place)
    assert again.form.first_names.text() == "Demo-Irja"


@pytest.mark.requirement("K10", "P31", "R23", screen="31")
def test_how_the_client_came_and_wants_to_meet_is_kept(
    open_dialog: OpenDialog, store: Store, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    form = dialog.form
    form.first_names.setText("Demo-Irja")
    form.referred_by.setCurrentIndex(1)
    form.meeting_wish.setText("Kotona, aamupäivällä")
    form.interested.click()
    referred_by = form.referred_by.selected()
    save(dialog, qtbot)
    (row,) = caseload.list_caseload(store, today=casework.TODAY, now=casework.NOW)
    draft = caseload.load_client_draft(store, row.client.id)
    assert (draft.referred_by, draft.meeting_wish, draft.interested) == (
        referred_by, "Kotona, aamupäivällä", True,
    )  # fmt: skip
