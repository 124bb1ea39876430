"""The goal's form: a need first, a reason for every change, drafts that keep themselves."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.goals import GoalDraft, StepDraft, StepStatus
from app.services import drafts, goals
from app.services.vault import Store
from tests.ui.casework import (
    LEVELS,
    add_client,
    add_goal,
    goal_draft,
    make_context,
    stop_keepers,
    type_into,
)
from ui.dialogs.goal_dialog import GoalDialog
from ui.navigation import Place


class Desk:
    """A client, and dialogs over a window."""

    def __init__(self, store: Store, clock: Callable[[], datetime], qtbot: QtBot) -> None:
        self.store, self.clock, self.qtbot = store, clock, qtbot
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(1000, 700)
        self.window.show()
        self.client_id = add_client(store, clock())
        self.context = make_context(store, clock, self.window)
        self.said: list[tuple[str, object]] = []

    def open(self, goal_id: UUID | None = None, section: str = "") -> GoalDialog:
        place = Place("goal", self.client_id, section, goal_id)
        dialog = GoalDialog(self.context, place, self.window)
        self.qtbot.addWidget(dialog)
        dialog.notified.connect(lambda words, undo: self.said.append((words, undo)))
        dialog.failed.connect(self._raise)
        dialog.open()
        return dialog

    def rows(self) -> list[str]:
        return [row.title for row in goals.list_goals(self.store, self.client_id, logged=False)]

    def kept(self, goal_id: UUID) -> GoalDraft | None:
        found = drafts.load_draft(self.store, "goal", goal_id)
        return found.draft if found and isinstance(found.draft, GoalDraft) else None

    @staticmethod
    def _raise(error: Exception) -> None:
        raise error


@pytest.fixture
def desk(store: Store, clock: Callable[[], datetime], qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(store, clock, qtbot)
    yield desk
    stop_keepers(desk.window)


def fill(dialog: GoalDialog) -> None:
    """Type what a goal needs at least."""
    form = dialog.form
    form.need.setText("Kotoa lähteminen")
    form.title.setText("Lähden kotoa kaksi kertaa viikossa")


@pytest.mark.requirement("K01")
def test_there_is_no_goal_without_a_need(desk: Desk) -> None:
    dialog = desk.open()
    type_into(dialog.form.title, "Lähden kotoa")
    desk.qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert dialog.form.fields["need"].error() == "Fill this in."
    assert desk.rows() == [] and dialog.isVisible()
    type_into(dialog.form.need, "Kotoa lähteminen")
    desk.qtbot.waitUntil(dialog.isActiveWindow)
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.rows() == ["Lähden kotoa"] and not dialog.isVisible()
    assert desk.said == [("Goal added", None)]


@pytest.mark.requirement("K01")
def test_a_need_of_the_list_begins_the_words_and_says_the_area(desk: Desk) -> None:
    form = desk.open().form
    form.need_choice.set_selected("money")
    form.need_choice.activated.emit(form.need_choice.currentIndex())
    assert form.draft().need == "Money and bills"
    assert form.draft().area == "money"


@pytest.mark.requirement("P12", "K02")
def test_steps_levels_and_start_are_saved_and_the_history_begins(desk: Desk) -> None:
    dialog = desk.open()
    fill(dialog)
    form = dialog.form
    for place, words in enumerate(("Postilaatikolle", "Kauppaan")):
        type_into(form.steps.lines[place].text, words)
        type_into(form.steps.lines[place].who, "Aino")
    alt = Qt.KeyboardModifier.AltModifier
    desk.qtbot.keyClick(form.steps.lines[1].text, Qt.Key.Key_Up, alt)
    for level, words in zip((-2, -1, 0, 1, 2), LEVELS, strict=True):
        form.scale.levels[level].setText(words)
    form.scale.start.button("-2").click()
    dialog.save()
    (row,) = goals.list_goals(desk.store, desk.client_id, logged=False)
    assert [(step.text, step.who) for step in row.steps] == [
        ("Kauppaan", "Aino"),
        ("Postilaatikolle", "Aino"),
    ]
    assert (row.level_texts, row.start_level, row.current_level) == (LEVELS, -2, -2)
    assert [point.level for point in goals.goal_history(desk.store, row.id)] == [-2]


@pytest.mark.requirement("E50", "E51")
def test_every_change_asks_for_its_reason(desk: Desk) -> None:
    goal_id = add_goal(desk.store, desk.client_id, desk.clock())
    dialog = desk.open(goal_id)
    dialog.form.title.setText("Lähden kotoa kerran viikossa")
    dialog.save()
    assert dialog.form.fields["reason"].error() == "Say in a few words why this changes."
    dialog.form.reasons.chip("An acute matter comes first").click()
    dialog.save()
    assert desk.rows() == ["Lähden kotoa kerran viikossa"]
    newest = goals.goal_revisions(desk.store, goal_id)[0]
    assert newest.reason == "An acute matter comes first"


@pytest.mark.requirement("E53")
def test_a_goal_is_to_be_reached_within_the_period(desk: Desk) -> None:
    dialog = desk.open()
    fill(dialog)
    dialog.form.due.setText("1.3.2027")
    dialog.save()
    assert dialog.form.fields["due"].error() == "The period ends before this, on 28.2.2027."
    dialog.form.due.setText("32.13.")
    dialog.save()
    assert dialog.form.fields["due"].error() and desk.rows() == []
    dialog.form.due.setText("28.2.2027")
    dialog.save()
    (row,) = goals.list_goals(desk.store, desk.client_id, logged=False)
    assert row.due == date(2027, 2, 28)


@pytest.mark.requirement("R27")
def test_an_assessed_scale_is_only_read_and_says_why(desk: Desk) -> None:
    goal_id = add_goal(desk.store, desk.client_id, desk.clock())
    assert desk.open(goal_id).form.scale.levels[-2].isVisible()
    goals.score_goal(desk.store, goal_id, -1, "", now=desk.clock(), today=desk.clock().date())
    dialog = desk.open(goal_id)
    scale = dialog.form.scale
    assert not scale.levels[-2].isVisible()
    assert scale.locked.isVisible() and scale.locked.selected() == -1
    assert scale.locked_reason.isVisible()
    dialog.form.reason.setText("Askel tarkennettu")
    dialog.form.need.setText("Kauppaan lähteminen")
    dialog.save()
    (row,) = goals.list_goals(desk.store, desk.client_id, logged=False)
    assert (row.need, row.level_texts, row.start_level) == ("Kauppaan lähteminen", LEVELS, -1)


@pytest.mark.requirement("R27")
def test_level_zero_says_what_the_goal_says(desk: Desk) -> None:
    form = desk.open().form
    type_into(form.title, "Lähden kaksi kertaa")
    assert form.scale.levels[0].text() == ""
    type_into(form.scale.levels[1], "Lähden kolme kertaa")
    assert form.scale.levels[0].text() == "Lähden kaksi kertaa"
    type_into(form.title, " viikossa")
    assert form.scale.levels[0].text() == "Lähden kaksi kertaa viikossa"
    assert not form.scale.zero_differs.isVisible()
    type_into(form.scale.levels[0], " yksin")
    assert form.scale.zero_differs.isVisible()


@pytest.mark.requirement("A2", "I2.4")
def test_what_is_typed_survives_the_lock_and_is_gone_on_with(desk: Desk) -> None:
    dialog = desk.open()
    type_into(dialog.form.title, "Lähden kotoa")
    goal_id = dialog.form.draft().id
    dialog.save_draft()  # what the window calls when it locks
    dialog.blockSignals(True)
    dialog.close()
    again = desk.open(goal_id, "draft")
    assert again.form.title.text() == "Lähden kotoa"
    assert again.state.text().startswith("Draft on this device")
    again.form.need.setText("Kotoa lähteminen")
    again.save()
    assert desk.rows() == ["Lähden kotoa"] and desk.kept(goal_id) is None


@pytest.mark.requirement("A2")
def test_closing_keeps_the_draft_and_a_new_goal_offers_it(desk: Desk) -> None:
    first = desk.open()
    type_into(first.form.title, "Lähden kotoa")
    desk.qtbot.keyClick(first, Qt.Key.Key_Escape)
    assert desk.said == [("The goal waits as a draft", None)]
    second = desk.open()
    assert second.form.title.text() == "" and second.note.isVisible()
    second.note.action_button.click()
    assert second.form.title.text() == "Lähden kotoa"
    assert second.form.draft().id == first.form.draft().id


@pytest.mark.requirement("A2")
def test_a_discarded_draft_can_be_brought_back(desk: Desk) -> None:
    dialog = desk.open()
    type_into(dialog.form.title, "Lähden kotoa")
    goal_id = dialog.form.draft().id
    dialog.discard_button.click()
    assert desk.kept(goal_id) is None and not dialog.isVisible()
    words, undo = desk.said[0]
    assert words == "Draft discarded" and callable(undo)
    undo()
    kept = desk.kept(goal_id)
    assert kept is not None and kept.title == "Lähden kotoa"


@pytest.mark.requirement("A2", "P12")
def test_a_kept_change_does_not_undo_a_step_ticked_off_since(desk: Desk) -> None:
    goal_id = add_goal(desk.store, desk.client_id, desk.clock())
    dialog = desk.open(goal_id)
    dialog.form.reason.setText("Askel tarkennettu")
    dialog.form.title.end(False)
    type_into(dialog.form.title, " nyt")
    dialog.reject()
    step_id = goals.list_goals(desk.store, desk.client_id, logged=False)[0].steps[0].id
    goals.set_step(
        desk.store, goal_id, step_id, StepStatus.DONE, now=desk.clock(), today=date(2026, 11, 11)
    )
    again = desk.open(goal_id)
    assert again.note.isVisible()
    again.save()
    (row,) = goals.list_goals(desk.store, desk.client_id, logged=False)
    assert row.steps_done == 1
    assert row.title == "Lähden kotoa kaksi kertaa viikossa nyt"


@pytest.mark.requirement("R03")
def test_place_names_of_a_protected_client_are_asked_about(desk: Desk) -> None:
    desk.client_id = add_client(
        desk.store, desk.clock(), last_name="Suojattu", protected=True, city="Mallila"
    )
    dialog = desk.open()
    fill(dialog)
    dialog.form.client_words.set_text("Käyn Mallilan kaupassa.")
    type_into(dialog.form.steps.lines[0].text, "Tampereelle bussilla")
    dialog.save()
    assert dialog.warning.isVisible() and desk.rows() == []
    dialog.warning.remove_button.click()
    assert dialog.form.draft().client_words == "Käyn kaupassa."
    assert [step.text for step in dialog.form.draft().steps] == ["bussilla"]
    dialog.save()
    assert len(desk.rows()) == 1


@pytest.mark.requirement("P12")
def test_the_form_gives_back_what_it_was_given(desk: Desk) -> None:
    given = goal_draft(
        desk.client_id,
        short_title="Kotoa",
        worker_view="Jännittää",
        due=date(2027, 2, 1),
        scale="prevent",
        start_level=-1,
        steps=(StepDraft(id=uuid4(), text="Pihalle", who="Aino", when="marraskuu"),),
    )
    dialog = desk.open()
    dialog.form.load(given, locked=False)
    assert dialog.form.draft() == given
    dialog.form.load(replace(given, version=3), locked=False)
    assert dialog.form.fields["reason"].isVisible()
