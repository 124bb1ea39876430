"""Network meeting: consent first, live minutes, then each one's own slip on paper."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.meetings import AgreedMatter, ContactForm, Participant
from app.domain.network import ConsentDraft, Tone
from app.services import drafts, meetings, network
from app.services.vault import Store
from tests.casework import events, log, visit
from tests.conftest import Clock
from tests.ui.casework import add_client, add_worker, make_context, type_into
from ui.context import Context
from ui.navigation import Place
from ui.pages.network_meeting_page import NetworkMeetingPage
from ui.pages.slips_page import SlipsPage

CONSENT = ConsentDraft(
    may_tell="tapaamisajat", given_on=date(2026, 9, 14), valid_until=date(2027, 2, 28)
)


@pytest.fixture
def context(store: Store, clock: Clock, qapp: QObject) -> Context:
    add_worker(store, clock())
    return make_context(store, clock, qapp)


@pytest.fixture
def aino(context: Context) -> UUID:
    return add_client(context.store, context.now())


def add(context: Context, client_id: UUID, label: str, **more: Any) -> UUID:
    draft = replace(network.new_person_draft(client_id), label=label, **more)
    return network.save_person(context.store, draft, now=context.now(), today=context.today())


def open_page(qtbot: QtBot, context: Context, place: Place) -> NetworkMeetingPage:
    page = NetworkMeetingPage(context, place)
    qtbot.addWidget(page)
    page.resize(1278, 640)
    page.show()
    return page


def begin(qtbot: QtBot, page: NetworkMeetingPage, *present: str) -> None:
    for label in present:
        page.people.check_of(label).setChecked(True)
    qtbot.mouseClick(page.people.consent.button("spoken"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.people.begin_button, Qt.MouseButton.LeftButton)


def promise(page: NetworkMeetingPage, who: str, what: str, when: str = "") -> None:
    line = page.minutes.promises[who].lines[-1]
    type_into(line.cells[0], what)
    type_into(line.cells[1], when)


@pytest.mark.requirement("R42", "R06", "I5.4")
def test_consent_first_then_the_meeting_begins(context: Context, aino: UUID, qtbot: QtBot) -> None:
    add(context, aino, "Sisko", consent=CONSENT)
    add(context, aino, "Kissa", kind="pet")
    add(context, aino, "Työpaja", kind="organisation", tone=Tone.WISH)
    page = open_page(qtbot, context, Place("network-meeting", aino))
    assert [check.text() for check in page.people.checks.values()] == ["Sisko"]
    assert "May be told: tapaamisajat" in page.people.check_of("Sisko").accessibleDescription()
    assert not page.people.begin_button.isEnabled()
    assert not page.footer.isVisible()

    begin(qtbot, page, "Sisko")

    assert page.minutes.isVisible() and page.footer.isVisible()
    assert context.shield.is_on


@pytest.mark.requirement("R42", "P35", "I5.4")
def test_live_minutes_keep_each_promise_under_its_name(
    context: Context, aino: UUID, store: Store, clock: Clock, qtbot: QtBot
) -> None:
    add(context, aino, "Sisko", record_name="Demo-Elina", title="lähihoitaja")
    page = open_page(qtbot, context, Place("network-meeting", aino))
    begin(qtbot, page, "Sisko")
    assert set(page.minutes.promises) == {"Client", "Sisko", "Demo-Kaisa"}
    promise(page, "Sisko", "Soitan joka ilta", "perjantaina")
    promise(page, "Client", "Kerron miten meni")
    type_into(page.minutes.note, "Puhuttiin arjesta.")
    clock.now += timedelta(minutes=50)
    went: list[Place] = []
    page.navigate.connect(went.append)

    page.footer.save_button.click()

    (row,) = meetings.list_meetings(store, aino, logged=False)
    assert (row.form, row.people_consent, row.minutes) == (ContactForm.NETWORK, "spoken", 45)
    assert [(one.who, one.text, one.by_when) for one in row.agreed] == [
        ("Client", "Kerron miten meni", ""),
        ("Sisko", "Soitan joka ilta", "perjantaina"),
    ]
    sister = next(one for one in row.participants if one.role == "Sisko")
    assert (sister.name, sister.title) == ("Demo-Elina", "lähihoitaja")
    assert went == [Place("slips", aino, record_id=row.id)]


@pytest.mark.requirement("A2", "I5.4")
def test_the_lock_keeps_what_was_typed_and_it_goes_on_there(
    context: Context, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    add(context, aino, "Sisko")
    page = open_page(qtbot, context, Place("network-meeting", aino))
    begin(qtbot, page, "Sisko")
    promise(page, "Sisko", "Soitan")
    type_into(page.minutes.client_words, "Hyvä näin")

    page.leave()

    (kept,) = drafts.list_drafts(store)
    assert page.place == Place("network-meeting", aino, "draft", kept.target_id)
    again = open_page(qtbot, context, page.place)
    assert again.minutes.isVisible()
    assert again.minutes.promises["Sisko"].rows() == (("Soitan", ""),)
    assert again.minutes.client_words.toPlainText() == "Hyvä näin"
    again.keeper.stop()


@pytest.mark.requirement("I5.4")
def test_without_words_it_says_what_is_missing(
    context: Context, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    page = open_page(qtbot, context, Place("network-meeting", aino))
    begin(qtbot, page)
    page.footer.save_button.click()
    assert page.footer.problem.isVisible()
    assert meetings.list_meetings(store, aino, logged=False) == []
    page.keeper.stop()


@pytest.mark.requirement("R03", "I5.4")
def test_with_turvakielto_place_names_are_asked_about(
    context: Context, store: Store, qtbot: QtBot
) -> None:
    protected = add_client(store, context.now(), protected=True, city="Rovaniemi")
    page = open_page(qtbot, context, Place("network-meeting", protected))
    begin(qtbot, page)
    type_into(page.minutes.note, "Tavattiin Rovaniemi kirjastossa")
    page.footer.save_button.click()
    assert page.warning.isVisible()
    qtbot.mouseClick(page.warning.remove_button, Qt.MouseButton.LeftButton)
    assert "Rovaniemi" not in page.minutes.note.toPlainText()
    page.footer.save_button.click()
    assert len(meetings.list_meetings(store, protected, logged=False)) == 1


@pytest.mark.requirement("R42", "I5.4")
def test_slips_are_seen_for_everybody_and_for_one(
    context: Context, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    people = (Participant(role="client"), Participant(role="Sisko"))
    agreed = (AgreedMatter(id=UUID(int=4), text="Soitan", who="Sisko"),)
    draft = visit(aino, form=ContactForm.NETWORK, participants=people, agreed=agreed)
    meeting = log(store, draft)
    page = SlipsPage(context, Place("slips", aino, record_id=meeting))
    qtbot.addWidget(page)
    page.show()

    def pages_told(words: str) -> None:
        qtbot.waitUntil(
            lambda: any(label.text() == words for label in page.findChildren(QLabel)),
            timeout=20_000,
        )

    pages_told("Page 1 / 2 · A4")
    qtbot.mouseClick(page.who.chip("Sisko"), Qt.MouseButton.LeftButton)
    pages_told("1 page(s), A4")
    assert events(store).count(("opened", "slips")) == 3
    qtbot.waitUntil(lambda: context.jobs.is_idle, timeout=20_000)
