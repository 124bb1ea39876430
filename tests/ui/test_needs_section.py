"""Tarpeet ja voimavarat (25): the rows in both voices, keys 0–3, the forms, what is kept."""

from datetime import date
from typing import Any
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.domain.needs import AreaView, CheckState, NeedsDraft
from app.services import drafts, needs
from app.services.vault import Store
from app.text import local
from tests.casework import events
from tests.conftest import Clock
from tests.ui.casework import add_client, add_worker, make_context, stop_keepers, type_into
from ui.context import Context
from ui.dialogs.needs_dialog import NeedsDialog
from ui.dialogs.needs_history_dialog import NeedsHistoryDialog
from ui.dialogs.received_dialog import ReceivedDialog
from ui.layout_class import LayoutClass
from ui.navigation import Place
from ui.pages.needs_section import NeedsSection
from ui.widgets.after_paint import fill_all


@pytest.fixture
def context(store: Store, clock: Clock, qapp: QObject) -> Context:
    add_worker(store, clock())
    return make_context(store, clock, qapp)


@pytest.fixture
def aino(context: Context) -> UUID:
    return add_client(context.store, context.now())


def assess(context: Context, client_id: UUID, on: date, **levels: int) -> None:
    areas = tuple(
        AreaView(
            area=area.replace("_", "-"),
            level=level,
            client_words=f"Sanat {area}",
            worker_view=f"Arvio {area}",
        )
        for area, level in levels.items()
    )
    draft = NeedsDraft(
        id=uuid4(), client_id=client_id, on=on, strengths=("Sisko soittaa",), areas=areas
    )
    needs.save_needs(context.store, draft, now=context.now(), today=context.today())


def open_section(qtbot: QtBot, context: Context, client_id: UUID) -> NeedsSection:
    section = NeedsSection(context, client_id)
    qtbot.addWidget(section)
    section.set_layout_class(LayoutClass.WIDE)
    section.resize(1010, 560)
    fill_all(section)
    with qtbot.waitActive(section):
        section.show()
        section.activateWindow()
    return section


@pytest.fixture
def open_dialog(qtbot: QtBot, context: Context) -> Any:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1100, 700)
    window.show()

    def open_it(kind: Any, client_id: UUID, section: str = "", record: UUID | None = None) -> Any:
        dialog = kind(context, Place("x", client_id, section, record), window)
        dialog.open()
        return dialog

    yield open_it
    stop_keepers(window)


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


@pytest.mark.requirement("I4.2", "P12", screen="25")
def test_strengths_come_first_and_each_row_holds_both_voices(
    context: Context, aino: UUID, qtbot: QtBot
) -> None:
    assess(context, aino, date(2026, 9, 7), money=3)

    section = open_section(qtbot, context, aino)

    shown = texts(section)
    assert shown.index("Strengths") < shown.index("Money and errands")
    said = section.row("money").accessibleName()
    assert said == (
        "Money and errands, A lot, in the client's words: Sanat money, "
        "worker's assessment: Arvio money"
    )
    assert section.row("safety").accessibleName() == "Safety, Not talked about"
    assert section.assessed.text() == "Assessed together 7.9.2026"
    assert [button.text() for button in section.strengths.buttons] == ["Sisko soittaa"]


@pytest.mark.requirement("I4.2", screen="25")
def test_a_row_says_how_the_level_was_before(context: Context, aino: UUID, qtbot: QtBot) -> None:
    assess(context, aino, date(2026, 9, 7), money=3)
    assess(context, aino, date(2026, 11, 2), money=1)

    section = open_section(qtbot, context, aino)

    assert "A little, before: A lot" in section.row("money").accessibleName()


@pytest.mark.requirement("I4.2", "R05", screen="25")
def test_assess_together_is_the_one_primary_action_and_shields_the_screen(
    context: Context, aino: UUID, qtbot: QtBot
) -> None:
    section = open_section(qtbot, context, aino)
    context.shield.arrive(aino)
    went: list[Place] = []
    section.navigate.connect(went.append)

    section.row("housing").setFocus()
    qtbot.keyClick(section.row("housing"), Qt.Key.Key_Space)

    assert section.primary_action is section.assess_button
    assert went == [Place("assess-needs", aino, "housing")]
    assert context.shield.is_on


@pytest.mark.requirement("I4.2", screen="25")
def test_keys_0_to_3_set_the_level_and_what_was_written_is_saved(
    context: Context, aino: UUID, open_dialog: Any, qtbot: QtBot
) -> None:
    dialog = open_dialog(NeedsDialog, aino, "money")
    line = dialog.form.lines["money"]
    assert dialog.focusWidget() is line.level

    qtbot.keyClick(line.level, Qt.Key.Key_3)
    assert line.level.word() == "A lot" and line.level.accessibleName().endswith("A lot")
    qtbot.keyClick(line.level, Qt.Key.Key_Left)
    type_into(line.client_words, "Laskupino ahdistaa")
    qtbot.keyClick(dialog.form.lines["safety"].level, Qt.Key.Key_0)
    dialog.save()

    (row,) = needs.load_needs(context.store, aino, logged=False).assessments
    assert row.view("money") == AreaView(area="money", level=2, client_words="Laskupino ahdistaa")
    assert row.view("safety").level == 0
    assert row.on == local(context.now()).date()


@pytest.mark.requirement("I4.2", screen="25")
def test_a_next_time_before_this_one_is_explained_at_the_field(
    context: Context, aino: UUID, open_dialog: Any, qtbot: QtBot
) -> None:
    dialog = open_dialog(NeedsDialog, aino)
    dialog.form.lines["money"].level.set_level(1)
    dialog.form.next_on.set_date(date(2026, 11, 1))

    dialog.save()

    assert dialog.form._fields["next_on"].error() == (
        "The next time is after this one, which is on 11.11.2026."
    )
    assert needs.load_needs(context.store, aino, logged=False).newest is None


@pytest.mark.requirement("I4.2", "A2", screen="25")
def test_what_is_typed_survives_the_lock_as_a_draft(
    context: Context, aino: UUID, open_dialog: Any, qtbot: QtBot
) -> None:
    dialog = open_dialog(NeedsDialog, aino)
    type_into(dialog.form.lines["housing"].worker_view, "Vuokrasopimus päättyy")

    dialog.save_draft()
    again = open_dialog(NeedsDialog, aino)

    assert again.form.lines["housing"].view().worker_view == "Vuokrasopimus päättyy"
    assert drafts.list_drafts(context.store)[0].kind == "needs"
    again._discard()
    assert drafts.list_drafts(context.store) == []


@pytest.mark.requirement("I4.2", "R03", screen="25")
def test_a_place_name_of_a_protected_client_is_asked_about(
    context: Context, open_dialog: Any, qtbot: QtBot
) -> None:
    client = add_client(context.store, context.now(), protected=True, municipality="Mallila")
    dialog = open_dialog(NeedsDialog, client)
    dialog.form.lines["money"].client_words.setPlainText("Käyn Mallilassa kaupassa")

    dialog.save()
    assert dialog.warning.isVisible()
    assert needs.load_needs(context.store, client, logged=False).newest is None
    dialog.warning.removed.emit()
    dialog.save()

    row = needs.load_needs(context.store, client, logged=False).newest
    assert row is not None and "Mallila" not in row.view("money").client_words


@pytest.mark.requirement("E29", "E44", screen="25")
def test_the_checklist_keeps_a_state_when_chosen_and_words_when_left(
    context: Context, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    section = open_section(qtbot, context, aino)
    line = section.checks.line("kela")

    line.state.setCurrentIndex(1)
    line.state.activated.emit(1)
    type_into(section.checks.line("kela").note, "Käydään läpi yhdessä")
    section.save_draft()
    section.checks.new_item.setText("Hammaslääkäri")
    qtbot.keyClick(section.checks.new_item, Qt.Key.Key_Return)

    kept = {check.item: check for check in needs.load_needs(store, aino, logged=False).checks}
    assert kept["kela"].state is CheckState.UNDER_WAY
    assert kept["kela"].note == "Käydään läpi yhdessä"
    assert "Hammaslääkäri" in kept
    assert section.checks.line("Hammaslääkäri").name.text() == "Hammaslääkäri"


@pytest.mark.requirement("P12", screen="25")
def test_a_strength_is_added_and_taken_off_with_an_undo(
    context: Context, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    section = open_section(qtbot, context, aino)
    said: list[Any] = []
    section.notified.connect(lambda words, undo: said.append((words, undo)))
    qtbot.mouseClick(section.strengths.add_button, Qt.MouseButton.LeftButton)
    type_into(section.strengths.new_text, "Neuloo lapasia")
    qtbot.keyClick(section.strengths.new_text, Qt.Key.Key_Return)
    (button,) = section.strengths.buttons
    assert button.text() == "Neuloo lapasia"

    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    menu = section.strengths.findChild(QMenu)
    assert menu is not None
    menu.actions()[0].trigger()
    menu.close()
    assert needs.load_needs(store, aino, logged=False).strengths == ()
    (words, undo) = said[-1]
    assert words == "Strength taken off"
    undo()
    assert len(needs.load_needs(store, aino, logged=False).strengths) == 1


@pytest.mark.requirement("I4.2", screen="25")
def test_information_from_elsewhere_asks_for_all_six_facts(
    context: Context, aino: UUID, open_dialog: Any, qtbot: QtBot
) -> None:
    dialog = open_dialog(ReceivedDialog, aino)
    dialog.save()
    form = dialog.form
    missing = {name for name, field in form.fields.items() if field.error()}
    assert missing == {"what", "source", "requested_by", "ground", "purpose"}

    for name in ("what", "source", "ground", "purpose"):
        form.texts[name].setText("x")
    form.unasked.setChecked(True)
    dialog.save()

    (kept,) = needs.load_needs(context.store, aino, logged=False).received
    section = open_section(qtbot, context, aino)
    assert kept.unasked
    assert any("came unasked" in text for text in texts(section.received))


@pytest.mark.requirement("I4.2", screen="25")
def test_earlier_assessments_say_what_changed(
    context: Context, aino: UUID, open_dialog: Any
) -> None:
    assess(context, aino, date(2026, 9, 7), money=3)
    assess(context, aino, date(2026, 11, 2), money=1)

    dialog = open_dialog(NeedsHistoryDialog, aino)

    newest, oldest = dialog.cards
    assert "Money and errands: a lot, now a little" in texts(newest)
    assert newest.title_label.text() == "2.11.2026" and oldest.title_label.text() == "7.9.2026"


@pytest.mark.requirement("A5", "I4.2", screen="25")
def test_opening_the_section_is_one_view(
    context: Context, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    section = open_section(qtbot, context, aino)
    section.refresh()
    assert events(store).count(("opened", "needs")) == 1
