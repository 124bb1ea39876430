"""Jännitys ennen ja jälkeen: every tap is kept at once, the curve stands in Asiakasnäkymä."""

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.services import client_view, practice_runs
from app.services.vault import Store
from tests.conftest import Clock
from tests.ui.casework import add_client, add_goal, add_worker, make_context
from ui.dialogs.step_run_dialog import StepRunDialog
from ui.models.client_view_texts import ClientViewTexts
from ui.navigation import Place
from ui.pages.client_view_goals import GoalTiles
from ui.translation import Speech
from ui.widgets.run_curve import RunCurve


@pytest.mark.requirement("R41", "P05", "E33")
def test_two_taps_before_and_after_are_kept_at_once_and_fall(
    store: Store, clock: Clock, qapp: QObject, qtbot: QtBot
) -> None:
    add_worker(store, clock())
    context = make_context(store, clock, qapp)
    client = add_client(store, clock())
    goal_id = add_goal(store, client, clock())
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 700)
    window.show()
    place = Place("step-run", client, "", goal_id)
    dialog = StepRunDialog(context, place, window)
    dialog.open()
    assert not dialog.after.isEnabled()

    qtbot.mouseClick(dialog.before.button("8"), Qt.MouseButton.LeftButton)
    dialog.reject()
    again = StepRunDialog(context, place, window)
    again.open()
    assert again.before.selected() == "8" and again.after.isEnabled()
    qtbot.mouseClick(again.after.button("4"), Qt.MouseButton.LeftButton)

    (run,) = practice_runs.list_runs(store, goal_id, logged=False)
    assert (run.before, run.after) == (8, 4)
    view = client_view.load_client_view(store, client, now=clock())
    tiles = GoalTiles(ClientViewTexts(Speech(window)))
    qtbot.addWidget(tiles)
    tiles.show_goals(view.goals, view.runs)
    curve = tiles.tiles[0].findChild(RunCurve, "tension")
    assert curve is not None and curve.accessibleName() == "Tension before and after: 8–4"
