"""Matkataulukko: the page and its two forms."""

from PySide6.QtWidgets import QWidget

from app.domain.distances import home_id
from app.services.practice_story import practice_id
from tests.practice_stage import practice_context
from tests.screenshots import Stage, scene
from ui.navigation import Place
from ui.windows.main_window import MainWindow

_OFFICE = practice_id("place", "office")


def _window(stage: Stage) -> MainWindow:
    return MainWindow(practice_context(stage), Place("distances", record_id=_OFFICE), {})


@scene("12-distances")
def distances(stage: Stage) -> QWidget:
    return _window(stage)


@scene("12-distances-way")
def way(stage: Stage) -> QWidget:
    window = _window(stage)
    window.show()
    window.go(Place("distance", section=f"{_OFFICE}:{home_id(practice_id('leena'))}"))
    return window


@scene("12-distances-place")
def place(stage: Stage) -> QWidget:
    window = _window(stage)
    window.show()
    window.go(Place("travel-place"))
    return window
