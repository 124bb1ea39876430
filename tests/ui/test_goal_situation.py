"""Goals that live on the plan's page: acute matters, factors, weights, the earlier plan."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.domain.goals import Effect, Factor
from app.domain.plan_evaluation import Attainment
from app.services import goal_pauses, goals, plans
from app.services.vault import Store
from tests.conftest import Clock
from tests.ui.casework import (
    add_client,
    add_goal,
    add_worker,
    at,
    make_context,
    stop_keepers,
    type_into,
)
from ui.context import Context
from ui.dialogs.goal_dialog import GoalDialog
from ui.dialogs.pause_goals_dialog import PauseGoalsDialog
from ui.dialogs.score_dialog import ScoreDialog
from ui.navigation import Place
from ui.pages.plan_section import PlanSection
from ui.widgets.after_paint import fill_all
from ui.widgets.text_inputs import ComboBox


@pytest.fixture
def context(store: Store, clock: Clock, qapp: QObject) -> Context:
    add_worker(store, clock())
    return make_context(store, clock, qapp)


@pytest.fixture
def aino(context: Context) -> UUID:
    return add_client(context.store, context.now())


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1100, 700)
    window.show()
    yield window
    stop_keepers(window)


def first_goal(context: Context, client_id: UUID) -> Any:
    return goals.list_goals(context.store, client_id, logged=False)[0]


@pytest.mark.requirement("E51", screen="06")
def test_an_acute_matter_lets_goals_wait_and_go_on(
    context: Context, aino: UUID, window: QWidget, qtbot: QtBot
) -> None:
    goal_id = add_goal(context.store, aino, context.now())
    other = add_goal(context.store, aino, context.now(), title="Laskut ajan tasalla")
    dialog = PauseGoalsDialog(context, Place("pause-goals", aino, "", goal_id), window)
    dialog.open()
    assert dialog.boxes[goal_id].isChecked() and not dialog.boxes[other].isChecked()
    dialog.save()
    assert dialog.what_field.error() == "Fill this in."
    type_into(dialog.what, "Sairaalajakso")
    dialog.save()

    section = PlanSection(context, aino, window)
    section.show()
    assert section.goal.situation.paused.isVisible()
    assert "Waits since 11.11.: Sairaalajakso" in section.goal.situation.paused.text()
    section.goal.situation.resume_wanted.emit()
    assert not section.goal.situation.paused.isVisible()
    assert not first_goal(context, aino).is_paused


@pytest.mark.requirement("I4.3", "P05", "E35", screen="06")
def test_the_goal_form_holds_factors_weights_and_the_realism_check(
    context: Context, aino: UUID, window: QWidget
) -> None:
    goal_id = add_goal(
        context.store, aino, context.now(), factors=(Factor("Talvi", Effect.HINDERS),)
    )
    dialog = GoalDialog(context, Place("goal", aino, "", goal_id), window)
    dialog.open()
    form = dialog.form.situation
    form.realistic.click()
    form.importance.set_selected("3")
    form.difficulty.set_selected("2")
    added = form.factors.lines[1].cells[0]
    assert isinstance(added, ComboBox)
    added.set_selected("close-people")
    added.activated.emit(0)
    dialog.form.reason.setText("Käytiin läpi yhdessä")
    dialog.save()

    goal = first_goal(context, aino)
    assert goal.factors == (Factor("Talvi", Effect.HINDERS), Factor("close-people"))
    assert (goal.importance, goal.difficulty, goal.realistic) == (3, 2, True)
    section = PlanSection(context, aino, window)
    section.show()
    assert [tag.text() for tag in section.goal.situation.tags] == [
        "makes it harder: talvi", "helps: support of close people",
    ]  # fmt: skip
    assert "can be reached during the service" in section.goal.need.text()


@pytest.mark.requirement("I4.3", screen="06")
def test_a_review_after_the_goal_is_explained_at_the_field(
    context: Context, aino: UUID, window: QWidget
) -> None:
    dialog = GoalDialog(context, Place("goal", aino), window)
    dialog.open()
    dialog.form.need.setText("Arki")
    dialog.form.title.setText("Herään ajoissa")
    dialog.form.due.set_date(date(2026, 12, 1))
    dialog.form.review_on.set_date(date(2026, 12, 15))
    dialog.save()
    assert dialog.form.fields["review_on"].error() == (
        "The review comes after the goal is to be reached, 1.12.2026."
    )


@pytest.mark.requirement("I4.3", "E52", screen="06")
def test_an_assessment_offers_the_next_review_and_tells_of_togetherness_in_the_list(
    context: Context, aino: UUID, window: QWidget
) -> None:
    goal_id = add_goal(context.store, aino, context.now(), review_on=None)
    dialog = ScoreDialog(context, Place("score-goal", aino, "", goal_id), window)
    dialog.open()
    assert dialog.review_on.date() == date(2026, 12, 9)
    dialog.scale.set_selected(-1)
    dialog.together.click()
    dialog.review_on.set_date(date(2026, 11, 1))
    dialog.save()
    assert dialog.review_field.error() == "Give a day that is still to come."
    dialog.review_on.set_date(date(2026, 12, 2))
    dialog.save()

    assert first_goal(context, aino).review_on == date(2026, 12, 2)
    section = PlanSection(context, aino, window)
    fill_all(section)
    (row,) = section.goal.history.curve.rows()
    assert row == ("11.11.", "−1", "assessed together")


@pytest.mark.requirement("I4.3", screen="06")
def test_the_plan_before_is_evaluated_in_a_part_of_its_own(
    context: Context, aino: UUID, window: QWidget
) -> None:
    goal_id = add_goal(context.store, aino, context.now())
    section = PlanSection(context, aino, window)
    assert section.texts.parts["evaluation"].isHidden()
    draft = replace(
        plans.load_plan(context.store, aino, logged=False).draft, made_on=context.today()
    )
    plans.finish_plan(context.store, draft, now=context.now(), today=context.today())

    section = PlanSection(context, aino, window)
    form = section.texts
    assert not form.parts["evaluation"].isHidden()
    (card,) = form.editors.evaluation.cards
    card.attainment.set_selected(Attainment.PARTLY.value)
    card.attainment.changed.emit()
    type_into(card.words, "Kaupan pihaan asti")
    form.editors.evaluation.add_button.click()
    type_into(form.editors.evaluation.cards[1].title, "Koiran ulkoilutus")
    section.save_draft()

    kept = plans.load_plan(context.store, aino, logged=False).draft.text.evaluation
    assert kept is not None
    moved, added = kept.goals
    assert (moved.goal_id, moved.attainment) == (goal_id, Attainment.PARTLY)
    assert moved.words == "Kaupan pihaan asti"
    assert (added.goal_id, added.title) == (None, "Koiran ulkoilutus")
    form.editors.evaluation.cards[0].remove.click()
    section.save_draft()
    kept = plans.load_plan(context.store, aino, logged=False).draft.text.evaluation
    assert kept is not None and [one.title for one in kept.goals] == ["Koiran ulkoilutus"]


@pytest.mark.requirement("E52", "E53", screen="06")
def test_at_the_end_of_the_period_no_review_is_proposed_after_it(
    context: Context, aino: UUID, window: QWidget, clock: Clock
) -> None:
    goal_id = add_goal(context.store, aino, context.now(), review_on=None)
    place = Place("score-goal", aino, "", goal_id)
    clock.now = at(2027, 2, 20)
    near = ScoreDialog(context, place, window)
    assert near.review_on.date() == date(2027, 2, 28)
    near.review_on.set_date(date(2027, 3, 1))
    near.scale.set_selected(0)
    near.save()
    assert near.review_field.error() == "The period ends before this, on 28.2.2027."
    clock.now = at(2027, 2, 28)
    last = ScoreDialog(context, place, window)
    assert last.review_on.date() is None
    last.scale.set_selected(0)
    last.save()
    assert first_goal(context, aino).current_level == 0


@pytest.mark.requirement("E51", screen="06")
def test_a_goal_that_waits_says_so_in_its_menu(
    context: Context, aino: UUID, window: QWidget
) -> None:
    goal_id = add_goal(context.store, aino, context.now())
    goal_pauses.pause_goals(
        context.store, aino, [goal_id], "Muutto", since=context.today(), now=context.now(),
        today=context.today(),
    )  # fmt: skip
    section = PlanSection(context, aino, window)
    section.show()
    section.goal.open_menu()
    menu = section.goal.findChild(QMenu)
    assert menu is not None
    assert menu.actions()[0].text() == "Go on with the goal"
    menu.close()
