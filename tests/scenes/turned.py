"""The screens that are turned to the client: 09, 36, 10, 10b."""

from PySide6.QtWidgets import QWidget

from app.services.practice_story import practice_id
from tests.practice_stage import practice_context
from tests.screenshots import Picture, Stage, scene
from ui.navigation import Place
from ui.pages.client_view import ClientPlanView
from ui.windows.main_window import MainWindow


def _turned(stage: Stage, place: Place) -> tuple[MainWindow, Picture]:
    window = MainWindow(practice_context(stage), Place("client", practice_id("aino")), {})
    window.go(place)
    return window, Picture(window, after=window.put_away)


def _client_view(stage: Stage, tab: int, *, shrunk: bool = False) -> Picture:
    window, picture = _turned(stage, Place("client-view", practice_id("aino")))
    view = window.turning.screen.view
    assert isinstance(view, ClientPlanView)
    view.show_tab(tab)
    if shrunk:
        view.head.shrink_button.click()
    return picture


@scene("09-client-view")
def client_view(stage: Stage) -> QWidget | Picture:
    return _client_view(stage, 0)


@scene("09-team")
def team(stage: Stage) -> QWidget | Picture:
    return _client_view(stage, 1)


@scene("09-agreed")
def agreed(stage: Stage) -> QWidget | Picture:
    return _client_view(stage, 2)


@scene("09-words")
def words(stage: Stage) -> QWidget | Picture:
    return _client_view(stage, 3)


@scene("09-smaller")
def smaller(stage: Stage) -> QWidget | Picture:
    return _client_view(stage, 0, shrunk=True)


@scene("09-pin")
def leaving(stage: Stage) -> QWidget | Picture:
    window, picture = _turned(stage, Place("client-view", practice_id("aino")))
    assert window.turning.screen.view is not None
    window.turning.screen.view.leave_wanted.emit()
    return picture
