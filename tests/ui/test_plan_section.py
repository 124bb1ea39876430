"""The plan on the client's page: goals as small steps, their scale and history, the versions."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.domain.goals import GoalRow, GoalStatus, StepStatus
from app.services import goals, plans
from app.services.vault import Store
from app.storage.schema.audit import UseLog
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
from ui.dialogs.close_goal_dialog import REOPEN, CloseGoalDialog
from ui.dialogs.score_dialog import ScoreDialog
from ui.layout_class import LayoutClass
from ui.navigation import Place
from ui.pages.plan_section import PlanSection


class Desk:
    """A client with one goal, and the section over it."""

    def __init__(self, store: Store, clock: Callable[[], datetime], qtbot: QtBot) -> None:
        self.store, self.clock, self.qtbot = store, clock, qtbot
        self.window = QWidget()
        qtbot.addWidget(self.window)
        add_worker(store, clock())
        self.client_id = add_client(store, clock())
        self.goal_id = add_goal(store, self.client_id, at(2026, 8, 31))
        self.context: Context = make_context(store, clock, self.window)
        self.places: list[Place] = []

    def open(self) -> PlanSection:
        section = PlanSection(self.context, self.client_id, self.window)
        section.navigate.connect(self.places.append)
        section.failed.connect(self._raise)
        section.resize(1000, 640)
        self.window.resize(1000, 640)
        self.window.show()
        self.window.activateWindow()
        section.show()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        return section

    def goal(self, goal_id: UUID | None = None) -> GoalRow:
        rows = goals.list_goals(self.store, self.client_id, logged=False)
        return next(row for row in rows if row.id == (goal_id or self.goal_id))

    def actions(self) -> list[tuple[str, str]]:
        with self.store.read() as session:
            rows = session.scalars(select(UseLog).order_by(UseLog.n)).all()
            return [(row.action, row.object_type) for row in rows]

    def score(self, level: int, note: str, moment: datetime) -> None:
        goals.score_goal(self.store, self.goal_id, level, note, now=moment, today=moment.date())

    @staticmethod
    def _raise(error: Exception) -> None:
        raise error


@pytest.fixture
def desk(store: Store, clock: Callable[[], datetime], qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(store, clock, qtbot)
    yield desk
    stop_keepers(desk.window)


@pytest.mark.requirement("P12")
def test_space_ticks_a_step_off_and_opens_it_again(desk: Desk) -> None:
    section = desk.open()
    steps = section.goal.steps
    first = desk.goal().steps[0].id
    steps.focus_step(first)
    desk.qtbot.keyClick(steps.rows[0], Qt.Key.Key_Space)
    assert (desk.goal().steps[0].status, desk.goal().steps_done) == (StepStatus.DONE, 1)
    assert steps.rows[0].accessibleName() == "Yhdessä postilaatikolle, done 11.11."
    assert steps.rows[0].isChecked() and steps.rows[0].hasFocus()
    assert (
        section.goals.cards[0]
        .accessibleName()
        .endswith("1 of 5 steps done, now: Kävely lähimetsään yhdessä")
    )
    desk.qtbot.keyClick(steps.rows[0], Qt.Key.Key_Space)
    assert desk.goal().steps_done == 0
    assert desk.actions().count(("step-marked", "goal")) == 2


@pytest.mark.requirement("P12", "E50")
def test_insert_adds_a_step_and_the_change_keeps_its_reason(desk: Desk) -> None:
    section = desk.open()
    steps = section.goal.steps
    steps.focus_step(steps.rows[0].step_id)
    desk.qtbot.keyClick(steps.rows[0], Qt.Key.Key_Insert)
    assert steps.new_step.isVisible() and steps.new_step.hasFocus()
    type_into(steps.new_step, "Kirjastoon")
    desk.qtbot.keyClick(steps.new_step, Qt.Key.Key_Return)
    assert [step.text for step in desk.goal().steps][-1] == "Kirjastoon"
    assert len(desk.goal().steps) == len(steps.rows) == 6
    assert goals.goal_revisions(desk.store, desk.goal_id)[0].reason == "Step added"
    desk.qtbot.keyClick(steps.new_step, Qt.Key.Key_Escape)
    assert steps.new_step.isHidden()


@pytest.mark.requirement("P12")
def test_alt_and_arrows_move_a_step(desk: Desk) -> None:
    steps = desk.open().goal.steps
    before = [step.text for step in desk.goal().steps]
    steps.focus_step(steps.rows[0].step_id)
    desk.qtbot.keyClick(steps.rows[0], Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [step.text for step in desk.goal().steps] == [before[1], before[0], *before[2:]]
    assert steps.rows[1].hasFocus()
    desk.qtbot.keyClick(steps.rows[1], Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [step.text for step in desk.goal().steps] == before


@pytest.mark.requirement("K01", "E54")
def test_arrows_choose_a_goal_and_its_need_is_shown(desk: Desk) -> None:
    add_goal(
        desk.store, desk.client_id, desk.clock(), title="Laskut", need="Raha-asiat",
        agreed_together=False, review_on=None,
    )  # fmt: skip
    section = desk.open()
    assert section.goal.title.text() == "Lähden kotoa kaksi kertaa viikossa"
    assert section.goal.need.text() == "Need: Kotoa lähteminen ja asiointi · reviewed 30.11."
    section.goals.focus_chosen()
    desk.qtbot.keyClick(section.goals.cards[0], Qt.Key.Key_Down)
    assert section.goal.title.text() == "Laskut"
    assert section.goal.need.text() == "Need: Raha-asiat · not thought out together yet"
    assert section.goals.cards[1].state() == "selected"
    assert section.goals.cards[1].hasFocus()


@pytest.mark.requirement("K02", "E52")
def test_the_curve_and_its_table_tell_the_same(desk: Desk) -> None:
    desk.score(-2, "", at(2026, 8, 31))
    desk.score(-1, "Kaupan pihaan asti", at(2026, 10, 28))
    draft = replace(goals.load_goal_draft(desk.store, desk.goal_id), reason="Askel tarkennettu")
    goals.save_goal(desk.store, draft, now=at(2026, 10, 14), today=at(2026, 10, 14).date())
    section = desk.open()
    history = section.goal.history
    rows = [
        ("31.8.", "−2", ""),
        ("14.10.", "−2", "Askel tarkennettu"),
        ("28.10.", "−1", "Kaupan pihaan asti"),
    ]
    assert history.curve.rows() == rows
    assert history.curve.isVisible() and not history.table.isVisible()
    history.twin_button.click()
    model = history.table.model()
    shown = [
        tuple(model.index(row, column).data() for column in range(3))
        for row in range(model.rowCount())
    ]
    assert shown == rows
    assert history.table.isVisible() and not history.curve.isVisible()
    assert section.goal.scale.selected() == -1


@pytest.mark.requirement("E50")
def test_revisions_say_who_when_and_why(desk: Desk) -> None:
    draft = replace(goals.load_goal_draft(desk.store, desk.goal_id), reason="Askel tarkennettu")
    goals.save_goal(desk.store, draft, now=at(2026, 10, 14), today=at(2026, 10, 14).date())
    assert desk.open().goal.history.revision_lines() == [
        "14.10. · Demo-Kaisa Ohjaaja · Askel tarkennettu",
        "31.8. · Demo-Kaisa Ohjaaja · The goal was agreed",
    ]


@pytest.mark.requirement("A5")
def test_opening_is_logged_once(desk: Desk) -> None:
    section = desk.open()
    section.refresh()
    assert desk.actions().count(("opened", "plan")) == 1


@pytest.mark.requirement("P45", "A5")
def test_the_menu_of_versions_leads_to_each_on_paper(desk: Desk) -> None:
    form = plans.load_plan(desk.store, desk.client_id)
    draft = replace(form.draft, made_on=at(2026, 10, 12).date())
    plan_id = plans.finish_plan(desk.store, draft, now=desk.clock(), today=desk.clock().date())
    section = desk.open()
    assert section.head.title.text() == "Plan 1"
    assert section.head.about.text() == "12.10.2026 · made together"
    section.head.versions.click()
    menu = section.head.findChild(QMenu)
    assert menu is not None
    actions: dict[str, QAction] = {one.text(): one for one in menu.actions() if one.text()}
    before = "Changes and what was before"
    assert list(actions) == ["Plan 2 · draft", "Plan 1 · 12.10.2026", before]
    actions["Plan 1 · 12.10.2026"].trigger()
    actions["Plan 2 · draft"].trigger()
    actions[before].trigger()
    menu.close()
    assert desk.places == [
        Place("print", desk.client_id, "", plan_id),
        Place("print", desk.client_id),
        Place("edit-history", desk.client_id, "plan"),
    ]


@pytest.mark.requirement("K02")
def test_assessing_is_done_together_and_the_first_one_is_the_start(desk: Desk) -> None:
    place = Place("score-goal", desk.client_id, "", desk.goal_id)
    dialog = ScoreDialog(desk.context, place, desk.window)
    desk.qtbot.addWidget(dialog)
    desk.window.show()
    dialog.open()
    dialog.save()
    assert desk.goal().current_level is None and not dialog.problem.isHidden()
    desk.qtbot.waitUntil(dialog.isActiveWindow)
    dialog.scale.row(0).setFocus()
    desk.qtbot.keyClick(dialog.scale.row(0), Qt.Key.Key_Down)
    dialog.note.setPlainText("Kaupan pihaan asti")
    dialog.together.click()
    desk.qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    dialog.save()
    (point,) = goals.goal_history(desk.store, desk.goal_id)
    assert (point.level, point.note, point.together) == (-1, "Kaupan pihaan asti", True)
    assert (desk.goal().start_level, desk.goal().current_level) == (-1, -1)


@pytest.mark.requirement("E50")
def test_a_goal_closes_with_a_word_and_opens_again_with_one(desk: Desk) -> None:
    section = desk.open()
    section.goal.close_wanted.emit()
    place = Place("close-goal", desk.client_id, "", desk.goal_id)
    assert desk.places == [place]
    dialog = CloseGoalDialog(desk.context, place, desk.window)
    desk.qtbot.addWidget(dialog)
    dialog.save()
    assert dialog.reason_field.error() and desk.goal().status is GoalStatus.OPEN
    dialog.achieved.click()
    dialog.reason.setText("Käyn kaupassa yksin")
    dialog.save()
    assert desk.goal().status is GoalStatus.ACHIEVED
    assert goals.goal_revisions(desk.store, desk.goal_id)[0].reason == "Käyn kaupassa yksin"
    section.refresh()
    assert section.goal.ended.text() == "Achieved 11.11."
    assert section.goal.edit_button.isHidden() and not section.goal.steps.rows[0].isEnabled()
    again = CloseGoalDialog(desk.context, replace_section(place), desk.window)
    desk.qtbot.addWidget(again)
    again.reason.setText("Talvi toi taukoa")
    again.save()
    assert desk.goal().status is GoalStatus.OPEN and desk.goal().closed_on is None


def replace_section(place: Place) -> Place:
    """The same place, to open the goal again."""
    return Place(place.page, place.client_id, REOPEN, place.record_id)


@pytest.mark.requirement("I2.3")
def test_one_column_has_one_scroll_bar(desk: Desk) -> None:
    for number in range(6):
        add_goal(desk.store, desk.client_id, desk.clock(), title=f"Tavoite {number}")
    section = desk.open()
    inner = section.findChild(QScrollArea, "goals-scroll")
    outer = section.findChild(QScrollArea, "plan-scroll")
    assert inner is not None and outer is not None
    desk.qtbot.waitUntil(lambda: inner.verticalScrollBar().maximum() > 0)
    assert outer.verticalScrollBar().maximum() == 0
    section.set_layout_class(LayoutClass.COMPACT)
    desk.qtbot.waitUntil(lambda: outer.verticalScrollBar().maximum() > 0)
    desk.qtbot.waitUntil(lambda: inner.verticalScrollBar().maximum() == 0)
