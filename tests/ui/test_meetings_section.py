"""Tapaamiset (26): chips, words, the whole entry with its three voices and versions."""

from dataclasses import replace
from datetime import date, time
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.meetings import (
    AgreedMatter,
    ContactForm,
    Direction,
    GoalMark,
    Outcome,
    Participant,
)
from app.services import meetings
from app.services.vault import Store
from tests.casework import book, booking, events, log, visit
from tests.conftest import Clock
from tests.ui.casework import add_client, add_goal, add_worker, make_context
from ui.context import Context
from ui.layout_class import LayoutClass
from ui.navigation import Place
from ui.pages.meetings_section import MeetingsSection
from ui.widgets.checks import CheckBox


@pytest.fixture
def context(store: Store, clock: Clock, qapp: QObject) -> Context:
    add_worker(store, clock())
    return make_context(store, clock, qapp)


@pytest.fixture
def aino(context: Context) -> UUID:
    return add_client(context.store, context.now())


def open_section(qtbot: QtBot, context: Context, client_id: UUID) -> MeetingsSection:
    section = MeetingsSection(context, client_id)
    qtbot.addWidget(section)
    section.set_layout_class(LayoutClass.WIDE)
    section.resize(1010, 560)
    with qtbot.waitActive(section):
        section.show()
        section.activateWindow()
    return section


def shown(section: MeetingsSection) -> list[UUID]:
    return [row.id for row in section.list.meetings.rows]


def texts(section: MeetingsSection) -> str:
    return "\n".join(label.text() for label in section.findChildren(QLabel) if label.isVisible())


def said(section: MeetingsSection, row: int = 0) -> str:
    return str(section.list.meetings.index(row).data(Qt.ItemDataRole.AccessibleTextRole))


@pytest.mark.requirement("P35", screen="26")
def test_the_list_tells_the_newest_first_with_form_people_and_goals(
    context: Context, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    goal_id = add_goal(store, aino, context.now(), short_title="Lähden kotoa 2 krt/vko")
    log(store, visit(aino, on=date(2026, 10, 1)))
    meeting = visit(
        aino,
        form=ContactForm.NETWORK,
        participants=(Participant(role="client"), Participant(role="work-pair")),
        goal_marks=(GoalMark(goal_id=goal_id, direction=Direction.BACK),),
        kilometres=36,
    )
    log(store, meeting)

    section = open_section(qtbot, context, aino)

    reading = said(section)
    assert shown(section)[0] == meeting.id
    assert "Network meeting, 60 min" in reading
    assert "Work pair · 36 km" in reading
    assert "Lähden kotoa 2 krt/vko: A step back" in reading


@pytest.mark.requirement("R19", screen="26")
def test_chips_choose_forms_the_clients_words_and_what_was_not_held(
    context: Context, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    home = log(store, visit(aino))
    call = log(store, visit(aino, form=ContactForm.CALL, client_words="Soita huomenna."))
    cancelled = visit(aino, outcome=Outcome.CANCELLED, outcome_reason="client-cancelled")
    log(store, cancelled)
    section = open_section(qtbot, context, aino)
    assert len(shown(section)) == 3

    found = {}
    for chip in ("home-visit", "call", "client-words", "not-held", "all"):
        section.filters.unfold()
        qtbot.mouseClick(section.filters.chip(chip), Qt.MouseButton.LeftButton)
        found[chip] = set(shown(section))

    assert found["home-visit"] == {home}
    assert found["call"] == found["client-words"] == {call}
    assert found["not-held"] == {cancelled.id}
    assert found["all"] == {home, call, cancelled.id}


@pytest.mark.requirement("R24", screen="26")
def test_a_cancelled_meeting_says_why_without_blame(
    context: Context, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    log(
        store,
        visit(
            aino,
            outcome=Outcome.CANCELLED,
            outcome_reason="weather",
            outcome_note="Uusi aika sovittiin",
        ),
    )

    section = open_section(qtbot, context, aino)

    assert "Cancelled, Weather or roads · Uusi aika sovittiin" in said(section)


@pytest.mark.requirement("P35", screen="26")
def test_words_are_found_in_the_entries_without_another_view(
    context: Context, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    wanted = log(store, visit(aino, note="Maksusuunnitelma tehtiin valmiiksi."))
    log(store, visit(aino, note="Käytiin kävelyllä."))
    section = open_section(qtbot, context, aino)
    views = len(events(store))

    qtbot.keyClicks(section.search, "maksusuunnitelma")
    section.search_now()
    assert shown(section) == [wanted]
    section.search.setText("avaruusraketti")
    section.search_now()
    assert section.nothing.isVisible() and not section.list.isVisible()
    section.search.clear()
    section.search_now()

    assert len(shown(section)) == 2
    assert len(events(store)) == views


@pytest.mark.requirement("R07", "R24", screen="26")
def test_an_entry_keeps_three_voices_apart(
    context: Context, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    meeting = visit(
        aino,
        note="Käytiin yhdessä kaupassa.",
        client_words="En ois uskonu.",
        worker_view="Hiljainen aika auttoi.",
        rating_topic="jännitys",
        rating_before=8,
        rating_after=4,
        participants=(Participant(role="other-professional", name="Demo-Paula Hoitaja"),),
    )
    log(store, meeting)
    section = open_section(qtbot, context, aino)
    moved: list[object] = []
    section.moved.connect(moved.append)
    section.list.setCurrentIndex(section.list.meetings.index(0))

    qtbot.keyClick(section.list, Qt.Key.Key_Return)

    blocks = {
        name: [
            label.text() for frame in section.view.findChildren(QObject, name)
            for label in frame.findChildren(QLabel) if label.isVisible()
        ]
        for name in ("voice", "worker")
    }  # fmt: skip
    assert moved == [meeting.id]
    assert "“En ois uskonu.”\nOwn rating: jännitys first 8, then 4" in blocks["voice"]
    assert "Hiljainen aika auttoi." in blocks["worker"]
    assert not [text for text in (*blocks["voice"], *blocks["worker"]) if "kaupassa" in text]
    assert "Käytiin yhdessä kaupassa." in texts(section)
    assert "Demo-Paula Hoitaja" in texts(section)


@pytest.mark.requirement("A5", screen="26")
def test_each_entry_that_is_read_is_logged(
    context: Context, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    meeting_id = log(store, visit(aino))
    section = open_section(qtbot, context, aino)
    before = events(store).count(("opened", "meeting"))

    section.show_record(meeting_id)
    section.refresh()

    assert events(store).count(("opened", "meeting")) == before + 1


@pytest.mark.requirement("R24", screen="26")
def test_versions_say_who_changed_it_when_and_why(
    context: Context, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    meeting = visit(aino)
    log(store, meeting)
    form = meetings.load_meeting_form(store, meeting.id, now=context.now())
    log(store, replace(form.draft, note="Toisin.", reason="Kirjoitin väärän kaupan"))
    section = open_section(qtbot, context, aino)

    section.show_record(meeting.id)

    assert "Demo-Kaisa Ohjaaja · Kirjoitin väärän kaupan" in texts(section)
    assert "Demo-Kaisa Ohjaaja · first entry" in texts(section)


@pytest.mark.requirement("I2.3", screen="26")
def test_escape_closes_the_entry_and_correcting_leads_to_the_form(
    context: Context, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    meeting_id = log(store, visit(aino))
    section = open_section(qtbot, context, aino)
    went: list[Place] = []
    section.navigate.connect(went.append)
    section.show_record(meeting_id)

    qtbot.mouseClick(section.view.correct_button, Qt.MouseButton.LeftButton)
    assert went == [Place("meeting", aino, "change", meeting_id)]
    qtbot.keyClick(section.view.correct_button, Qt.Key.Key_Escape)

    assert section.list.isVisible() and not section.view.isVisible()


@pytest.mark.requirement("E32", screen="26")
def test_promises_can_be_ticked_in_the_entry(
    context: Context, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    matter = AgreedMatter(id=uuid4(), text="Avaa postin")
    meeting_id = log(store, visit(aino, agreed=(matter,)))
    section = open_section(qtbot, context, aino)
    section.show_record(meeting_id)

    box = section.view.findChild(CheckBox)
    assert box is not None
    with qtbot.waitSignal(section.stored):
        qtbot.mouseClick(box, Qt.MouseButton.LeftButton)

    assert meetings.list_meetings(store, aino, logged=False)[0].agreed[0].done


@pytest.mark.requirement("R03", screen="26")
def test_with_turvakielto_no_place_is_named(context: Context, store: Store, qtbot: QtBot) -> None:
    protected = add_client(store, context.now(), protected=True)
    meeting_id = log(store, visit(protected, places=("Demolan kirjasto",)))
    book(store, booking(protected, place="Demolan kauppa", title="Kokeillaan"))
    section = open_section(qtbot, context, protected)

    section.show_record(meeting_id)
    assert "Demola" not in texts(section)
    section.show_list()

    assert "Demola" not in said(section) + section.band.text()
    assert "Kokeillaan" in section.band.text()


@pytest.mark.requirement("P35", screen="26")
def test_without_turvakielto_the_place_is_named(
    context: Context, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    meeting_id = log(store, visit(aino, places=("library",)))
    section = open_section(qtbot, context, aino)

    section.show_record(meeting_id)

    assert "Library" in texts(section)


@pytest.mark.requirement("I2.3", screen="26")
def test_the_band_over_the_list_says_when_the_next_one_is(
    context: Context, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    log(store, visit(aino))
    booking_id = book(store, booking(aino, on=date(2026, 11, 12), at=time(9, 30)))
    section = open_section(qtbot, context, aino)
    went: list[Place] = []
    section.navigate.connect(went.append)
    assert section.band.text().startswith("Tomorrow at 9.30")

    qtbot.mouseClick(section.band.change_button, Qt.MouseButton.LeftButton)

    assert went == [Place("booking", aino, record_id=booking_id)]


@pytest.mark.requirement("I2.3", screen="26")
def test_with_nothing_logged_it_says_what_comes_here(
    context: Context, aino: UUID, qtbot: QtBot
) -> None:
    section = open_section(qtbot, context, aino)
    went: list[Place] = []
    section.navigate.connect(went.append)

    qtbot.mouseClick(section.empty.link_button, Qt.MouseButton.LeftButton)

    assert went == [Place("meeting", aino)]
