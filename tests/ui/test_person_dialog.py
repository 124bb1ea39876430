"""The dialog of a person of the team: fields, consents that are withdrawn and never erased."""

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.domain.network import Closeness, ConsentDraft, NetworkPersonRow, Sector, Strength, Tone
from app.services import drafts, network
from app.services.vault import Store
from app.storage.schema.network import ContactConsent
from tests.casework import events
from tests.conftest import Clock
from tests.ui.casework import RecordedPrompts, add_client, add_goal, add_worker, make_context
from ui.context import Context
from ui.dialogs.person_dialog import PersonDialog
from ui.navigation import Place

CONSENT = ConsentDraft(
    may_tell="tapaamisajat", valid_until=date(2027, 2, 28), given_on=date(2026, 9, 14)
)


@pytest.fixture
def context(store: Store, clock: Clock, qapp: QObject) -> Context:
    add_worker(store, clock())
    return make_context(store, clock, qapp)


@pytest.fixture
def aino(context: Context) -> UUID:
    return add_client(context.store, context.now())


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1366, 696)
    window.show()
    qtbot.waitExposed(window)
    return window


def add(context: Context, client_id: UUID, label: str = "Sisko", **more: Any) -> UUID:
    draft = replace(network.new_person_draft(client_id), label=label, **more)
    return network.save_person(context.store, draft, now=context.now(), today=context.today())


def open_dialog(
    context: Context, window: QWidget, client_id: UUID, person_id: UUID | None = None
) -> PersonDialog:
    place = Place("person", client_id, record_id=person_id)
    dialog = PersonDialog(context, place, window)
    dialog.open()
    return dialog


def people(store: Store, client_id: UUID) -> list[NetworkPersonRow]:
    return network.list_network(store, client_id, logged=False)


@pytest.mark.requirement("P08", "R07", screen="08")
def test_a_person_is_added_with_all_that_the_form_asks(
    context: Context, aino: UUID, store: Store, window: QWidget, qtbot: QtBot
) -> None:
    goal_id = add_goal(store, aino, context.now(), short_title="Lähden kotoa")
    dialog = open_dialog(context, window, aino)
    form = dialog.form
    for edit, words in (
        (form.label, "Sairaanhoitaja"),
        (form.plan_role, "Vastaanotto kerran kuukaudessa"),
        (form.record_name, "Demo-Paula Hoitaja"),
        (form.title, "sairaanhoitaja"),
        (form.organisation, "Terveysasema"),
        (form.phone, "040 000 0005"),
    ):
        qtbot.keyClicks(edit, words)
    form.sector.set_selected("services")
    for segment, choice in (
        (form.kind, "person"),
        (form.closeness, "far"),
        (form.strength, "strong"),
        (form.tone, "mixed"),
    ):
        qtbot.mouseClick(segment.button(choice), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(form.helps.chip(str(goal_id)), Qt.MouseButton.LeftButton)

    with qtbot.waitSignal(dialog.accepted):
        dialog.save_button.click()

    (person,) = people(store, aino)
    assert (person.label, person.record_name) == ("Sairaanhoitaja", "Demo-Paula Hoitaja")
    assert (person.title, person.organisation) == ("sairaanhoitaja", "Terveysasema")
    assert (person.phone, person.plan_role) == ("040 000 0005", "Vastaanotto kerran kuukaudessa")
    assert (person.sector, person.closeness) == (Sector.SERVICES, Closeness.FAR)
    assert (person.strength, person.tone) == (Strength.STRONG, Tone.MIXED)
    assert person.helps_goals == (goal_id,)
    assert person.consent is None


@pytest.mark.requirement("P08", screen="08")
def test_without_a_role_it_says_what_is_missing(
    context: Context, aino: UUID, store: Store, window: QWidget
) -> None:
    dialog = open_dialog(context, window, aino)

    dialog.save_button.click()

    assert dialog.isVisible()
    assert dialog.form.label.accessibleDescription() == "Fill this in."
    assert people(store, aino) == []


@pytest.mark.requirement("R06", screen="08")
def test_a_consent_says_what_until_when_and_how_it_was_given(
    context: Context, aino: UUID, store: Store, window: QWidget, qtbot: QtBot
) -> None:
    dialog = open_dialog(context, window, aino)
    consent = dialog.form.consent
    qtbot.keyClicks(dialog.form.label, "Sisko")

    qtbot.keyClicks(consent.may_tell, "tapaamisajat")
    qtbot.keyClicks(consent.may_not_tell, "raha-asiat")
    qtbot.mouseClick(consent.given_how.button("written"), Qt.MouseButton.LeftButton)
    dialog.save_button.click()

    assert people(store, aino)[0].consent == ConsentDraft(
        may_tell="tapaamisajat",
        may_not_tell="raha-asiat",
        given_on=date(2026, 11, 11),
        given_how="written",
        valid_until=date(2027, 2, 28),
    )


@pytest.mark.requirement("R06", screen="08")
def test_a_consent_lasts_at_most_until_the_period_ends(
    context: Context, aino: UUID, store: Store, window: QWidget, qtbot: QtBot
) -> None:
    dialog = open_dialog(context, window, aino)
    consent = dialog.form.consent
    qtbot.keyClicks(dialog.form.label, "Sisko")
    qtbot.keyClicks(consent.may_tell, "tapaamisajat")
    consent.valid_until.setText("1.3.2027")

    dialog.save_button.click()

    assert "28.2.2027" in consent.valid_until.accessibleDescription()
    assert people(store, aino) == []


@pytest.mark.requirement("R06", screen="08")
def test_a_consent_without_its_day_is_not_lost_in_silence(
    context: Context, aino: UUID, store: Store, window: QWidget, qtbot: QtBot
) -> None:
    dialog = open_dialog(context, window, aino)
    consent = dialog.form.consent
    qtbot.keyClicks(dialog.form.label, "Sisko")
    qtbot.keyClicks(consent.may_tell, "tapaamisajat")
    consent.given_on.clear()

    dialog.save_button.click()

    assert consent.given_on.accessibleDescription()
    assert people(store, aino) == []


@pytest.mark.requirement("R06", screen="08")
def test_a_consent_is_withdrawn_with_a_day_and_stays_readable(
    context: Context, aino: UUID, store: Store, window: QWidget, qtbot: QtBot
) -> None:
    sister = add(context, aino, consent=CONSENT)
    dialog = open_dialog(context, window, aino, sister)
    consent = dialog.form.consent
    qtbot.keyClicks(dialog.form.plan_role, "Soittaa joka ilta")
    consent.withdrawn_on.setText("10.11.2026")

    qtbot.mouseClick(consent.withdraw_button, Qt.MouseButton.LeftButton)

    assert consent.state.text() == "Consent withdrawn 10.11.2026"
    assert consent.may_tell.text() == "tapaamisajat" and not consent.may_tell.isEnabled()
    assert ("consent-withdrawn", "network-person") in events(store)
    dialog.save_button.click()
    (person,) = people(store, aino)
    assert person.consent == replace(CONSENT, withdrawn_on=date(2026, 11, 10))
    assert person.plan_role == "Soittaa joka ilta"


@pytest.mark.requirement("R06", screen="08")
def test_a_new_consent_follows_the_withdrawn_one(
    context: Context, aino: UUID, store: Store, window: QWidget, qtbot: QtBot
) -> None:
    gone = replace(CONSENT, withdrawn_on=date(2026, 10, 1))
    sister = add(context, aino, consent=gone)
    dialog = open_dialog(context, window, aino, sister)
    consent = dialog.form.consent

    qtbot.mouseClick(consent.renew_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(consent.may_tell, "vain ajat")
    dialog.save_button.click()

    with store.read() as session:
        kept = session.scalars(select(ContactConsent).order_by(ContactConsent.position))
        found = [(one.may_tell, one.withdrawn_on) for one in kept]
    assert found == [("tapaamisajat", date(2026, 10, 1)), ("vain ajat", None)]


@pytest.mark.requirement("P08", screen="08")
def test_a_person_is_taken_off_the_map_only_when_asked_twice(
    context: Context, aino: UUID, store: Store, window: QWidget, qtbot: QtBot
) -> None:
    sister = add(context, aino)
    dialog = open_dialog(context, window, aino, sister)

    with qtbot.waitSignal(dialog.accepted):
        dialog.end_button.click()

    assert isinstance(context.prompts, RecordedPrompts)
    assert context.prompts.questions == ["Take off the map?"]
    assert people(store, aino) == []


@pytest.mark.requirement("A2", screen="08")
def test_what_is_typed_is_kept_when_the_window_locks(
    context: Context, aino: UUID, store: Store, window: QWidget, qtbot: QtBot
) -> None:
    dialog = open_dialog(context, window, aino)
    dialog.save_draft()
    assert drafts.list_drafts(store) == []
    qtbot.keyClicks(dialog.form.label, "Sisko")

    dialog.save_draft()
    dialog.close()

    (kept,) = drafts.list_drafts(store)
    again = open_dialog(context, window, aino, kept.target_id)
    assert again.form.label.text() == "Sisko"
    again.save_button.click()
    assert [person.label for person in people(store, aino)] == ["Sisko"]
    assert drafts.list_drafts(store) == []


@pytest.mark.requirement("R03", screen="08")
def test_with_turvakielto_place_names_are_asked_about(
    context: Context, store: Store, window: QWidget, qtbot: QtBot
) -> None:
    protected = add_client(store, context.now(), protected=True, city="Rovaniemi")
    dialog = open_dialog(context, window, protected)
    qtbot.keyClicks(dialog.form.label, "Kirjasto Rovaniemi")

    dialog.save_button.click()
    assert dialog.warning.isVisible()
    assert people(store, protected) == []
    qtbot.mouseClick(dialog.warning.remove_button, Qt.MouseButton.LeftButton)
    dialog.save_button.click()

    assert [person.label for person in people(store, protected)] == ["Kirjasto"]
