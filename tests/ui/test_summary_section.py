"""Yhteenveto (05): the client's words first, goals, promises, what comes next."""

from dataclasses import replace
from datetime import date, time
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.clients import SafetyNoteDraft
from app.domain.goals import StepStatus
from app.domain.meetings import AgreedMatter, ContactForm
from app.services import goals, meetings, network
from app.services.vault import Store
from tests.casework import book, booking, log, visit
from tests.conftest import Clock
from tests.ui.casework import add_client, add_goal, add_worker, make_context
from ui.context import Context
from ui.layout_class import LayoutClass
from ui.navigation import Place
from ui.pages.summary_section import SummarySection
from ui.widgets.buttons import Button


@pytest.fixture
def context(store: Store, clock: Clock, qapp: QObject) -> Context:
    add_worker(store, clock())
    return make_context(store, clock, qapp)


@pytest.fixture
def aino(context: Context) -> UUID:
    return add_client(context.store, context.now())


def open_section(qtbot: QtBot, context: Context, client_id: UUID) -> SummarySection:
    section = SummarySection(context, client_id)
    qtbot.addWidget(section)
    section.set_layout_class(LayoutClass.WIDE)
    section.resize(1010, 560)
    section.show()
    qtbot.waitExposed(section)
    return section


def texts(section: SummarySection) -> str:
    return "\n".join(label.text() for label in section.findChildren(QLabel) if label.isVisible())


@pytest.mark.requirement("P36", "R19", screen="05")
def test_the_newest_words_of_the_client_stand_first(
    context: Context, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    log(store, visit(aino, on=date(2026, 10, 21), client_words="Vanhat sanat."))
    log(store, visit(aino, on=date(2026, 10, 28), client_words="Haluaisin yrittää."))
    log(store, visit(aino, on=date(2026, 11, 4), form=ContactForm.CALL))

    section = open_section(qtbot, context, aino)

    assert section.quote.text() == "“Haluaisin yrittää.”"
    assert "28.10." in section.quote.editor.accessibleName()
    assert section.agreed_card.meta_label.text() == "Last met 28.10. · call 4.11."


@pytest.mark.requirement("P36", screen="05")
def test_goals_show_their_steps_and_where_they_stand(
    context: Context, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    goal_id = add_goal(store, aino, context.now())
    now, today = context.now(), context.today()
    step = goals.list_goals(store, aino)[0].steps[0]
    goals.set_step(store, goal_id, step.id, StepStatus.DONE, now=now, today=today)
    goals.score_goal(store, goal_id, -1, "Kaupan pihaan", now=now, today=today)

    section = open_section(qtbot, context, aino)

    row = section.goals.rows[0]
    assert "Lähden kotoa kaksi kertaa viikossa" in row.accessibleName()
    assert "Leaving home" in row.accessibleName()
    assert "1 of 5 steps done, Now: Kävely lähimetsään yhdessä" in row.accessibleName()
    assert row.scale is not None
    assert row.scale.accessibleName() == "−1: Lähden kerran viikossa"


@pytest.mark.requirement("P36", screen="05")
def test_without_goals_it_says_how_to_begin(context: Context, aino: UUID, qtbot: QtBot) -> None:
    section = open_section(qtbot, context, aino)
    went: list[Place] = []
    section.navigate.connect(went.append)
    assert section.goals.empty.isVisible()

    qtbot.mouseClick(section.goals.add_button, Qt.MouseButton.LeftButton)

    assert went == [Place("goal", aino)]


@pytest.mark.requirement("E32", screen="05")
def test_a_promise_that_is_ticked_is_kept_at_once(
    context: Context, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    matters = (
        AgreedMatter(id=uuid4(), text="Avaa postin", who="Aino", by_when="joka päivä"),
        AgreedMatter(id=uuid4(), text="Tulostaa suunnitelman", who="Kaisa"),
    )
    log(store, visit(aino, agreed=matters))
    section = open_section(qtbot, context, aino)
    box = section.agreed.boxes[0]
    assert box.text() == "Avaa postin (Aino, joka päivä)"

    with qtbot.waitSignal(section.stored):
        qtbot.mouseClick(box, Qt.MouseButton.LeftButton)

    stored = meetings.list_meetings(store, aino, logged=False)[0].agreed
    assert [matter.done for matter in stored] == [True, False]
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert not meetings.list_meetings(store, aino, logged=False)[0].agreed[0].done


@pytest.mark.requirement("I2.3", screen="05")
def test_the_next_meeting_says_when_and_how(
    context: Context, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    booking_id = book(store, booking(aino, at=time(13), kilometres=18))
    section = open_section(qtbot, context, aino)
    went: list[Place] = []
    section.navigate.connect(went.append)
    assert section.next.when.text() == "Today at 13.00"
    assert section.next.details.text() == "Home visit · Home · 18 km · 60 min"
    assert not section.next.book_button.isVisible()

    qtbot.keyClick(section.next, Qt.Key.Key_Return)

    assert went == [Place("booking", aino, record_id=booking_id)]


@pytest.mark.requirement("I2.3", screen="05")
def test_without_a_next_meeting_a_time_can_be_booked(
    context: Context, aino: UUID, qtbot: QtBot
) -> None:
    section = open_section(qtbot, context, aino)
    went: list[Place] = []
    section.navigate.connect(went.append)

    qtbot.mouseClick(section.next.book_button, Qt.MouseButton.LeftButton)

    assert section.next.when.text() == "Not agreed yet"
    assert went == [Place("booking", aino)]


@pytest.mark.requirement("R03", screen="05")
def test_with_turvakielto_the_next_meeting_has_no_place(
    context: Context, store: Store, qtbot: QtBot
) -> None:
    protected = add_client(store, context.now(), protected=True)
    book(store, booking(protected, place="Demolan kirjasto"))

    section = open_section(qtbot, context, protected)

    assert "Demolan kirjasto" not in texts(section)
    assert section.next.details.text() == "Home visit · 60 min"


@pytest.mark.requirement("R05", screen="05")
def test_reminders_lead_on_but_never_speak_of_the_home_visit_note(
    context: Context, store: Store, qtbot: QtBot
) -> None:
    note = SafetyNoteDraft(
        text="Koira.",
        written_on=date(2026, 9, 1),
        author="Demo-Kaisa",
        review_on=date(2026, 10, 1),
    )
    eero = add_client(store, context.now(), safety_note=note)
    section = open_section(qtbot, context, eero)
    wanted: list[str] = []
    section.section_wanted.connect(wanted.append)
    assert "safety-note-review" in [one.code for one in section.summary().reminders]
    assert "note" not in texts(section).lower().replace("nothing", "")

    plan = section.reminders.findChild(Button, "reminder-no-plan")
    assert plan is not None
    qtbot.mouseClick(plan, Qt.MouseButton.LeftButton)

    assert wanted == ["plan"]


@pytest.mark.requirement("P08", screen="05")
def test_the_team_card_shows_roles_and_how_many(
    context: Context, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    for label in ("Sisko", "Eno", "Naapuri", "Kela", "Kirjasto"):
        draft = replace(
            network.new_person_draft(aino), label=label, record_name="Demo-Elina Salainen"
        )
        network.save_person(store, draft, now=context.now(), today=context.today())

    section = open_section(qtbot, context, aino)
    wanted: list[str] = []
    section.section_wanted.connect(wanted.append)

    assert section.team.count.text() == "5 people and parties"
    assert "Salainen" not in texts(section)
    qtbot.mouseClick(section.team.action_button, Qt.MouseButton.LeftButton)
    assert wanted == ["team"]


@pytest.mark.requirement("I2.3", screen="24")
def test_in_one_column_the_next_meeting_comes_first(
    context: Context, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    log(store, visit(aino, client_words="Haluaisin yrittää."))
    section = open_section(qtbot, context, aino)

    section.set_layout_class(LayoutClass.COMPACT)
    section.resize(700, 600)

    def first() -> bool:
        return section.next.mapTo(section, section.next.rect().topLeft()).y() < (
            section.quote.mapTo(section, section.quote.rect().topLeft()).y()
        )

    qtbot.waitUntil(first)
