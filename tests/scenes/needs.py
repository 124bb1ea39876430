"""Needs and strengths: the section, its form, the history, what came from elsewhere."""

from PySide6.QtWidgets import QWidget

from app.services.practice_story import practice_id
from tests.practice_stage import practice_context
from tests.screenshots import Picture, Stage, scene
from ui.navigation import Place
from ui.widgets.scroll import Scroll
from ui.windows.main_window import MainWindow


def _window(stage: Stage, client: str = "aino") -> MainWindow:
    return MainWindow(practice_context(stage), Place("client", practice_id(client), "needs"), {})


def _over(stage: Stage, page: str, section: str = "", client: str = "aino") -> QWidget:
    window = _window(stage, client)
    window.show()
    window.go(Place(page, practice_id(client), section))
    return window


@scene("25-needs")
def needs(stage: Stage) -> QWidget:
    return _window(stage)


@scene("25-needs-below")
def needs_below(stage: Stage) -> Picture:
    window = _window(stage)
    scroll = window.findChild(Scroll, "needs-scroll")
    assert scroll is not None

    def scrolled() -> bool:
        bar = scroll.verticalScrollBar()
        bar.setValue(bar.maximum())
        return bar.maximum() > 0

    return Picture(window, ready=scrolled)


@scene("25-needs-empty")
def needs_empty(stage: Stage) -> QWidget:
    return _window(stage, "kalle")


@scene("25-assess")
def assess(stage: Stage) -> QWidget:
    return _over(stage, "assess-needs")


@scene("25-history")
def history(stage: Stage) -> QWidget:
    return _over(stage, "needs-history")


@scene("25-received")
def received(stage: Stage) -> QWidget:
    return _over(stage, "received")
