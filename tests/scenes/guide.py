"""Opas (33)."""

from app.services.practice_story import practice_id
from tests.practice_stage import practice_context
from tests.screenshots import Picture, Stage, scene
from ui.navigation import Place
from ui.windows.main_window import MainWindow


@scene("33-guide")
def guide(stage: Stage) -> Picture:
    place = Place("guide", practice_id("aino"), "planning")
    return Picture(MainWindow(practice_context(stage), place, {}))


@scene("33b-methods")
def methods(stage: Stage) -> Picture:
    return Picture(MainWindow(practice_context(stage), Place("guide", None, "methods"), {}))


@scene("33c-sources")
def sources(stage: Stage) -> Picture:
    return Picture(MainWindow(practice_context(stage), Place("guide", None, "sources"), {}))
