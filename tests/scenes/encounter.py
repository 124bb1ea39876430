"""Nimetön kohtaaminen (07b)."""

from tests.practice_stage import practice_context
from tests.screenshots import Picture, Stage, scene
from ui.navigation import Place
from ui.windows.main_window import MainWindow


@scene("07b-encounter")
def encounter(stage: Stage) -> Picture:
    return Picture(MainWindow(practice_context(stage), Place("encounter"), {}))
