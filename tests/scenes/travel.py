"""Matkataulukko: the page and its two forms."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from app.domain.distances import home_id
from app.services import groups
from app.services.practice_story import practice_id
from tests.practice_stage import practice_context
from tests.screenshots import Picture, Stage, scene
from ui.navigation import Place
from ui.pages.ride_sheet_page import RideSheetPage
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


def _session(stage: Stage) -> UUID:
    context = practice_context(stage)
    group_id = practice_id("group", "everyday")
    page = groups.load_group(context.store, group_id, today=context.today(), logged=False)
    assert page.session is not None
    return page.session.draft.id


@scene("12-rides")
def rides(stage: Stage) -> QWidget:
    return MainWindow(practice_context(stage), Place("rides", record_id=_session(stage)), {})


@scene("12-rides-lift")
def lift(stage: Stage) -> QWidget:
    session_id = _session(stage)
    window = MainWindow(practice_context(stage), Place("rides", record_id=session_id), {})
    window.show()
    found = practice_id(session_id, "lift")
    window.go(Place("lift", section=str(session_id), record_id=found))
    return window


@scene("12-rides-sheet")
def sheet(stage: Stage) -> Picture:
    place = Place("ride-sheet", record_id=_session(stage))
    window = MainWindow(practice_context(stage), place, {})
    page = window.page
    assert isinstance(page, RideSheetPage)
    return Picture(window, ready=page.view.is_drawn)


@scene("12-ideas")
def ideas(stage: Stage) -> QWidget:
    return MainWindow(practice_context(stage), Place("ideas"), {})


@scene("12-ideas-one")
def idea(stage: Stage) -> QWidget:
    window = MainWindow(practice_context(stage), Place("ideas"), {})
    window.show()
    window.go(Place("idea", record_id=practice_id("idea", "kitchen")))
    return window
