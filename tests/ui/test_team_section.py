"""Minun tiimini (08): the section round the map; list twin, help, consent, undo, the call."""

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.goals import GoalStatus
from app.domain.meetings import AgreedMatter, ContactForm, Participant
from app.domain.network import Closeness, ConsentDraft, Sector, Strength, Tone
from app.services import goals, network
from app.services.vault import Store
from tests.casework import events, log, visit
from tests.conftest import Clock
from tests.ui.casework import RecordedPrompts, add_client, add_goal, add_worker, make_context
from ui.context import Context
from ui.layout_class import LayoutClass
from ui.models.team_model import TeamModel
from ui.navigation import Place
from ui.pages.team_section import TeamSection
from ui.widgets.wrapped_button import WrappedButton

CONSENT = ConsentDraft(
    may_tell="tapaamisajat",
    may_not_tell="raha-asiat",
    valid_until=date(2027, 2, 28),
    given_on=date(2026, 9, 14),
)
EARLIER = date(2026, 9, 7)


@pytest.fixture
def context(store: Store, clock: Clock, qapp: QObject) -> Context:
    add_worker(store, clock())
    return make_context(store, clock, qapp)


@pytest.fixture
def aino(context: Context) -> UUID:
    return add_client(context.store, context.now())


def add(
    context: Context, client_id: UUID, label: str, *, on: date | None = None, **more: Any
) -> UUID:
    draft = replace(network.new_person_draft(client_id), label=label, **more)
    today = on or context.today()
    return network.save_person(context.store, draft, now=context.now(), today=today)


def open_section(
    qtbot: QtBot,
    context: Context,
    client_id: UUID,
    layout_class: LayoutClass = LayoutClass.WIDE,
) -> TeamSection:
    section = TeamSection(context, client_id)
    qtbot.addWidget(section)
    section.resize(986, 576)
    section.set_layout_class(layout_class)
    with qtbot.waitActive(section):
        section.show()
        section.activateWindow()
    return section


def said(section: TeamSection, person_id: UUID) -> str:
    """What the list twin says of somebody."""
    index = section.model.index(section.model.row_of(person_id), 0)
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def shown(section: TeamSection) -> list[str]:
    return [label.text() for label in section.findChildren(QLabel) if label.isVisible()]


def tie_of(context: Context, client_id: UUID) -> tuple[Sector, Closeness, Strength, Tone]:
    (row,) = network.list_network(context.store, client_id, logged=False)
    return row.sector, row.closeness, row.strength, row.tone


@pytest.mark.requirement("P08", "R07", screen="08")
def test_list_twin_with_everything_says_what_the_map_shows(
    context: Context, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    goal_id = add_goal(store, aino, context.now(), short_title="Lähden kotoa 2 krt/vko")
    sister = add(
        context,
        aino,
        "Sisko",
        closeness=Closeness.NEAR,
        strength=Strength.STRONG,
        also_in=(Sector.WORK,),
        helps_goals=(goal_id,),
        plan_role="Soittaa joka ilta",
        consent=CONSENT,
        record_name="Demo-Elina Salainen",
        phone="040 000 0009",
    )
    took_part = (Participant(role="Sisko"),)
    log(store, visit(aino, on=date(2026, 10, 28), form=ContactForm.NETWORK, participants=took_part))

    section = open_section(qtbot, context, aino)

    words = said(section, sister)
    for part in (
        "Sisko, ",
        "Family and relatives, also Work and study, Near",
        "Strong tie · gives strength",
        "Helps: Lähden kotoa 2 krt/vko",
        "Soittaa joka ilta",
        "Consent until 28.2.2027",
        "May be told: tapaamisajat. May not be told: raha-asiat",
        "14.9.2026",
        "Took part last 28.10.",
    ):
        assert part in words
    assert section.map.twin(sister).accessibleName() == words
    cells = " ".join(
        str(section.model.index(0, column).data()) for column in range(len(TeamModel.columns))
    )
    everything = " ".join([*shown(section), words, cells])
    assert "Salainen" not in everything and "040" not in everything


@pytest.mark.requirement("R06", screen="08")
@pytest.mark.parametrize(
    ("consent", "words"),
    [
        (None, "No consent to contact"),
        (replace(CONSENT, valid_until=date(2026, 10, 1)), "Consent ended 1.10.2026"),
        (replace(CONSENT, withdrawn_on=date(2026, 11, 2)), "Consent withdrawn 2.11.2026"),
    ],
)
def test_consent_to_contact_with_date_is_shown_before_a_call(
    context: Context,
    aino: UUID,
    store: Store,
    qtbot: QtBot,
    consent: ConsentDraft | None,
    words: str,
) -> None:
    sister = add(context, aino, "Sisko", consent=consent, phone="040 000 0009")
    section = open_section(qtbot, context, aino)
    section.choose(sister)
    contact = section.inspector.contact
    assert contact.state.text() == words and not contact.number.isVisible()

    qtbot.mouseClick(contact.call_button, Qt.MouseButton.LeftButton)

    assert contact.number.text() == "040 000 0009"
    assert contact.warning.isVisible() and words in contact.warning.text()
    assert events(store).count(("number-shown", "network-person")) == 1
    section.choose(None)
    section.choose(sister)
    assert not contact.number.isVisible()


@pytest.mark.requirement("R06", "R05", screen="08")
def test_with_a_consent_the_number_stands_beside_what_may_be_told(
    context: Context, aino: UUID, qtbot: QtBot
) -> None:
    sister = add(context, aino, "Sisko", consent=CONSENT, phone="040 000 0009")
    section = open_section(qtbot, context, aino)
    section.choose(sister)
    contact = section.inspector.contact
    qtbot.mouseClick(contact.call_button, Qt.MouseButton.LeftButton)
    assert not contact.warning.isVisible()
    assert {"tapaamisajat", "raha-asiat", "until 28.2.2027"} <= set(shown(section))

    context.shield.toggle()
    section.refresh()

    assert not contact.number.isVisible() and not contact.call_button.isVisible()


@pytest.mark.requirement("R03", screen="08")
def test_with_turvakielto_of_the_person_there_is_no_call(
    context: Context, aino: UUID, qtbot: QtBot
) -> None:
    sister = add(context, aino, "Sisko", phone="040 000 0009", protected=True)
    section = open_section(qtbot, context, aino)
    section.choose(sister)
    assert not section.inspector.contact.call_button.isVisible()


@pytest.mark.requirement("I5.1", "R07", screen="08")
def test_the_tie_is_changed_beside_the_map_and_undone(
    context: Context, aino: UUID, qtbot: QtBot
) -> None:
    sister = add(context, aino, "Sisko")
    section = open_section(qtbot, context, aino)
    section.choose(sister)
    inspector, before = section.inspector, tie_of(context, aino)

    for segment, choice in (
        (inspector.closeness, "near"),
        (inspector.strength, "strong"),
        (inspector.tone, "takes"),
    ):
        with qtbot.waitSignal(section.notified) as said_what:
            qtbot.mouseClick(segment.button(choice), Qt.MouseButton.LeftButton)
    assert said_what.args is not None
    words, undo = said_what.args

    assert tie_of(context, aino) == (Sector.FAMILY, Closeness.NEAR, Strength.STRONG, Tone.TAKES)
    assert "takes strength" in words
    undo()
    section.acts.undo()
    section.acts.undo()
    assert tie_of(context, aino) == before


@pytest.mark.requirement("P08", "I5.1", screen="08")
def test_role_in_the_plan_helps_with_a_goal_at_one_press(
    context: Context, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    goal_id = add_goal(store, aino, context.now(), short_title="Lähden kotoa")
    sister = add(context, aino, "Sisko", plan_role="Tulee mukaan")
    section = open_section(qtbot, context, aino)
    assert {"Goals that nobody helps with yet", "Helpers without a goal"} <= set(shown(section))
    section.choose(sister)

    qtbot.mouseClick(section.inspector.helps.chip(str(goal_id)), Qt.MouseButton.LeftButton)

    (row,) = network.list_network(store, aino, logged=False)
    assert row.helps_goals == (goal_id,)
    section.choose(None)
    assert not section.help.who_helps.isVisible()
    section.acts.undo()
    assert network.list_network(store, aino, logged=False)[0].helps_goals == ()


@pytest.mark.requirement("I5.1", screen="08")
def test_a_helper_whose_goal_ends_is_asked_about(
    context: Context, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    goal_id = add_goal(store, aino, context.now(), short_title="Lähden kotoa")
    sister = add(context, aino, "Sisko", helps_goals=(goal_id,))
    form = replace(
        goals.load_goal_draft(store, goal_id), status=GoalStatus.ACHIEVED, reason="Onnistui"
    )
    goals.save_goal(store, form, now=context.now(), today=context.today())

    section = open_section(qtbot, context, aino)

    assert "Their goal has ended. What next?" in shown(section)
    assert "Helps: Lähden kotoa (goal has ended)" in said(section, sister)


@pytest.mark.requirement("I5.1", screen="08")
def test_eight_everyday_prompts_help_to_remember_people(
    context: Context, aino: UUID, qtbot: QtBot
) -> None:
    section = open_section(qtbot, context, aino)
    went: list[Place] = []
    section.navigate.connect(went.append)
    assert len(section.help.prompts) == 8

    for prompt in section.help.prompts:
        prompt.click()

    assert {place.section.split(".")[0] for place in went} == {one.value for one in Sector}
    assert Place("person", aino, "family.pet") in went


@pytest.mark.requirement("P08", "I5.1", screen="08")
def test_a_slider_over_dates_shows_new_stronger_gone_and_changes_nothing(
    context: Context, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    sister = add(context, aino, "Sisko", on=EARLIER)
    uncle = add(context, aino, "Eno", on=EARLIER)
    kela = add(context, aino, "Kela", on=date(2026, 10, 1))
    network.end_person(store, uncle, on=date(2026, 10, 1), now=context.now())
    section = open_section(qtbot, context, aino)
    days = section.bar.days
    assert set(section.map.nodes) == {sister, kela} and not section.changes.isVisible()
    days.setFocus()

    qtbot.keyClick(days, Qt.Key.Key_Left)

    assert days.accessibleDescription() == "1.10.2026"
    assert section.changes.text() == "Since 7.9.: 1 new · 1 gone"
    assert "Kela, new" in said(section, kela) and "Eno, gone" in said(section, uncle)
    section.choose(sister)
    assert not section.inspector.closeness.isEnabled()
    qtbot.keyClick(days, Qt.Key.Key_Left)
    assert set(section.map.nodes) == {sister, uncle}
    section.map.focus_map()
    qtbot.keyClick(section.map.twin(sister), Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert network.list_network(store, aino, logged=False)[0].closeness is Closeness.MIDDLE
    days.setFocus()
    qtbot.keyClick(days, Qt.Key.Key_End)
    assert set(section.map.nodes) == {sister, kela}


@pytest.mark.requirement("P08", "I5.1", screen="08")
def test_now_and_wish_are_two_pictures(context: Context, aino: UUID, qtbot: QtBot) -> None:
    neighbour = add(context, aino, "Naapuri", closeness=Closeness.FAR)
    section = open_section(qtbot, context, aino)

    qtbot.mouseClick(section.bar.which.button("wish"), Qt.MouseButton.LeftButton)
    section.map.moved.emit(neighbour, Sector.FRIENDS, Closeness.NEAR, None)

    assert section.map.nodes[neighbour].data_shown.wished
    assert not section.bar.days.isEnabled()
    qtbot.mouseClick(section.bar.which.button("now"), Qt.MouseButton.LeftButton)
    data = section.map.nodes[neighbour].data_shown
    assert (data.ring, data.wished) == (Closeness.FAR, False)
    assert "Wish: near · medium tie · gives strength" in said(section, neighbour)


@pytest.mark.requirement("P08", "I5.1", screen="08")
def test_delete_takes_off_the_map_when_asked_twice_and_undo_brings_back(
    context: Context, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    sister = add(context, aino, "Sisko", on=EARLIER)
    section = open_section(qtbot, context, aino)
    section.map.focus_map()

    qtbot.keyClick(section.map.twin(sister), Qt.Key.Key_Delete)

    assert isinstance(context.prompts, RecordedPrompts)
    assert context.prompts.questions == ["Take off the map?"]
    assert network.list_network(store, aino, logged=False) == []
    section.acts.undo()
    assert sister in section.map.nodes


@pytest.mark.requirement("I5.1", "K13", screen="08")
def test_contact_log_leads_to_the_meeting(
    context: Context, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    sister = add(context, aino, "Sisko")
    promise = AgreedMatter(id=UUID(int=3), text="Soittaa perjantaina", who="Sisko")
    meeting = log(
        store,
        visit(aino, participants=(Participant(role="Sisko"),), agreed=(promise,)),
    )
    section = open_section(qtbot, context, aino)
    went: list[Place] = []
    section.navigate.connect(went.append)
    section.choose(sister)

    section.inspector.contact.meeting_wanted.emit(meeting)

    assert any(
        "Soittaa perjantaina" in one.text() for one in section.inspector.findChildren(WrappedButton)
    )
    assert went == [Place("client", aino, "meetings", meeting)]
    assert events(store).count(("opened", "network-contacts")) == 1


@pytest.mark.requirement("P08", screen="08")
def test_adding_and_changing_open_the_dialog(context: Context, aino: UUID, qtbot: QtBot) -> None:
    sister = add(context, aino, "Sisko")
    section = open_section(qtbot, context, aino)
    went: list[Place] = []
    section.navigate.connect(went.append)

    qtbot.mouseClick(section.bar.add_button, Qt.MouseButton.LeftButton)
    section.choose(sister)
    qtbot.mouseClick(section.inspector.edit_button, Qt.MouseButton.LeftButton)

    assert went == [Place("person", aino), Place("person", aino, record_id=sister)]


@pytest.mark.requirement("P08", "I5.1", screen="08")
def test_the_list_twin_is_worked_by_keyboard_and_sorted(
    context: Context, aino: UUID, qtbot: QtBot
) -> None:
    near = add(context, aino, "Äiti", closeness=Closeness.NEAR)
    far = add(context, aino, "Eno", closeness=Closeness.FAR)
    section = open_section(qtbot, context, aino)
    went: list[Place] = []
    section.navigate.connect(went.append)
    qtbot.mouseClick(section.bar.list_button, Qt.MouseButton.LeftButton)
    table = section.pages.table
    assert table.isVisible() and not section.legend.isVisible()

    def order() -> list[UUID]:
        rows = range(table.model().rowCount())
        return [table.model().index(row, 0).data(TeamModel.RowRole).id for row in rows]

    assert order() == [near, far]
    table.sortByColumn(TeamModel.columns.index("who"), Qt.SortOrder.AscendingOrder)
    assert order() == [far, near]
    table.setCurrentIndex(table.model().index(0, 0))
    assert section.inspector.isVisible() and section.inspector.name.text() == "Eno"
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert went == [Place("person", aino, record_id=far)]
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert order() == [near]


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

    assert person in section.map.nodes
    assert events(store).count(("opened", "network")) == 1


@pytest.mark.requirement("P08", screen="08")
def test_without_anybody_it_says_how_to_begin(context: Context, aino: UUID, qtbot: QtBot) -> None:
    section = open_section(qtbot, context, aino)

    assert section.pages.empty.isVisible() and not section.consent.isVisible()
    assert section.primary_action is section.bar.add_button


@pytest.mark.requirement("A2", screen="08")
def test_where_there_is_little_room_the_list_comes_first(
    context: Context, aino: UUID, qtbot: QtBot
) -> None:
    sister = add(context, aino, "Sisko")
    section = open_section(qtbot, context, aino, LayoutClass.COMPACT)
    assert section.pages.table.isVisible()
    section.choose(sister)
    assert section.inspector.isVisible() and not section.pages.table.isVisible()
    section.choose(None)
    assert section.pages.table.isVisible()
