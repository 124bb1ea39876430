"""Minun tiimini as a list (08): the five sectors, ties in words, consents with their dates."""

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.meetings import ContactForm, Participant
from app.domain.network import Closeness, ConsentDraft, Sector, Strength, Tone
from app.services import network
from app.services.vault import Store
from tests.casework import events, log, visit
from tests.conftest import Clock
from tests.ui.casework import add_client, add_goal, add_worker, make_context
from ui.context import Context
from ui.layout_class import LayoutClass
from ui.navigation import Place
from ui.pages.team_section import TeamSection

CONSENT = ConsentDraft(
    may_tell="tapaamisajat",
    may_not_tell="raha-asiat",
    valid_until=date(2027, 2, 28),
    given_on=date(2026, 9, 14),
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


def open_section(qtbot: QtBot, context: Context, client_id: UUID) -> TeamSection:
    section = TeamSection(context, client_id)
    qtbot.addWidget(section)
    section.set_layout_class(LayoutClass.WIDE)
    section.resize(1010, 560)
    with qtbot.waitActive(section):
        section.show()
        section.activateWindow()
    return section


def texts(section: TeamSection) -> list[str]:
    return [label.text() for label in section.findChildren(QLabel) if label.isVisible()]


@pytest.mark.requirement("P08", screen="08")
def test_people_stand_under_the_five_sectors(context: Context, aino: UUID, qtbot: QtBot) -> None:
    for sector in Sector:
        add(context, aino, f"Joku {sector.value}", sector=sector)

    section = open_section(qtbot, context, aino)

    shown = texts(section)
    for heading, key in (
        ("Family and relatives", "family"),
        ("Friends and close ones", "friends"),
        ("Hobbies and free time", "hobbies"),
        ("Work and study", "work"),
        ("Officials and services", "services"),
    ):
        assert shown.index(heading) < shown.index(f"Joku {key}")


@pytest.mark.requirement("R07", "P35", screen="08")
def test_ties_are_told_in_words_that_blame_nobody(
    context: Context, aino: UUID, qtbot: QtBot
) -> None:
    near = {"closeness": Closeness.NEAR, "strength": Strength.STRONG}
    sister = add(context, aino, "Sisko", **near, tone=Tone.GIVES)
    kela = add(context, aino, "Kela", sector=Sector.SERVICES, tone=Tone.TAKES)

    section = open_section(qtbot, context, aino)

    said = section.row(sister).accessibleName()
    assert "Sisko, Near · strong tie · gives strength" in said
    assert "In the middle · medium tie · takes strength" in section.row(kela).accessibleName()


@pytest.mark.requirement("R07", screen="08")
def test_the_name_for_entries_never_shows(context: Context, aino: UUID, qtbot: QtBot) -> None:
    person = add(context, aino, "Sisko", record_name="Demo-Elina Salainen", phone="040 000 0009")

    section = open_section(qtbot, context, aino)

    shown = " ".join([*texts(section), section.row(person).accessibleName()])
    assert "Salainen" not in shown and "040" not in shown


@pytest.mark.requirement("P08", screen="08")
def test_a_row_says_with_which_goal_one_helps_and_when_one_took_part_last(
    context: Context, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    goal_id = add_goal(store, aino, context.now(), short_title="Lähden kotoa 2 krt/vko")
    sister = add(context, aino, "Sisko", helps_goals=(goal_id,))
    took_part = (Participant(role="Sisko"),)
    log(store, visit(aino, on=date(2026, 10, 28), form=ContactForm.NETWORK, participants=took_part))

    section = open_section(qtbot, context, aino)

    said = section.row(sister).accessibleName()
    assert "Lähden kotoa 2 krt/vko" in said
    assert "Took part last 28.10." in said


@pytest.mark.requirement("R06", screen="08")
@pytest.mark.parametrize(
    ("consent", "words"),
    [
        (None, "No consent to contact"),
        (CONSENT, "Consent until 28.2.2027"),
        (replace(CONSENT, valid_until=date(2026, 10, 1)), "Consent ended 1.10.2026"),
        (replace(CONSENT, withdrawn_on=date(2026, 11, 2)), "Consent withdrawn 2.11.2026"),
    ],
)
def test_consents_say_what_until_when_and_whether_they_still_hold(
    context: Context, aino: UUID, qtbot: QtBot, consent: ConsentDraft | None, words: str
) -> None:
    sister = add(context, aino, "Sisko", consent=consent)

    section = open_section(qtbot, context, aino)

    said = section.row(sister).accessibleName()
    assert words in said
    if consent is not None:
        assert "May be told: tapaamisajat. May not be told: raha-asiat" in said
        assert "14.9.2026" in said


@pytest.mark.requirement("P08", screen="08")
def test_adding_and_changing_open_the_dialog(context: Context, aino: UUID, qtbot: QtBot) -> None:
    sister = add(context, aino, "Sisko")
    section = open_section(qtbot, context, aino)
    went: list[Place] = []
    section.navigate.connect(went.append)

    qtbot.mouseClick(section.add_button, Qt.MouseButton.LeftButton)
    section.row(sister).setFocus()
    qtbot.keyClick(section.row(sister), Qt.Key.Key_Space)

    assert went == [Place("person", aino), Place("person", aino, record_id=sister)]


@pytest.mark.requirement("R06", screen="08")
def test_the_clients_consent_to_the_map_is_kept_with_its_day(
    context: Context, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    add(context, aino, "Sisko")
    section = open_section(qtbot, context, aino)
    date_edit = section.consent.date
    date_edit.setFocus()

    qtbot.keyClicks(date_edit, "1.12.2026")
    qtbot.keyClick(date_edit, Qt.Key.Key_Return)
    assert section.consent.problem.text() == "This day is still to come."
    assert network.network_consent(store, aino) is None
    date_edit.selectAll()
    qtbot.keyClicks(date_edit, "7.9.2026")
    with qtbot.waitSignal(section.stored):
        qtbot.keyClick(date_edit, Qt.Key.Key_Return)

    assert network.network_consent(store, aino) == date(2026, 9, 7)
    assert ("consent-noted", "network") in events(store)


@pytest.mark.requirement("A5", screen="08")
def test_opening_is_one_view_and_reading_again_none(
    context: Context, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    section = open_section(qtbot, context, aino)
    person = add(context, aino, "Sisko")

    section.refresh()

    assert section.row(person).isVisible()
    assert events(store).count(("opened", "network")) == 1


@pytest.mark.requirement("P08", screen="08")
def test_without_anybody_it_says_how_to_begin(context: Context, aino: UUID, qtbot: QtBot) -> None:
    section = open_section(qtbot, context, aino)

    assert section.empty.isVisible() and not section.consent.isVisible()
    assert section.primary_action is section.add_button
