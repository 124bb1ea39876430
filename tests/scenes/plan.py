"""Plan and goals: a goal with its steps, the texts, the dialogs of a goal."""

from PySide6.QtWidgets import QWidget

from app.services.practice_story import practice_id
from tests.practice_stage import practice_context
from tests.screenshots import Stage, scene
from ui.navigation import Place
from ui.pages.client_page import ClientPage
from ui.pages.plan_section import TEXTS, PlanSection
from ui.windows.main_window import MainWindow


def _section(stage: Stage, client: str = "aino") -> tuple[MainWindow, PlanSection]:
    place = Place("client", practice_id(client), "plan")
    window = MainWindow(practice_context(stage), place, {})
    page = window.page
    assert isinstance(page, ClientPage)
    section = page.section
    assert isinstance(section, PlanSection)
    return window, section


@scene("06-plan")
def plan(stage: Stage) -> QWidget:
    return _section(stage)[0]


@scene("06-plan-table")
def plan_table(stage: Stage) -> QWidget:
    window, section = _section(stage)
    section.goal.history.twin_button.click()
    return window


@scene("06-plan-empty")
def plan_empty(stage: Stage) -> QWidget:
    return _section(stage, "kalle")[0]


@scene("06-texts")
def texts(stage: Stage) -> QWidget:
    window, section = _section(stage)
    section.show_part(TEXTS)
    return window


@scene("06-texts-missing")
def texts_missing(stage: Stage) -> QWidget:
    window, section = _section(stage, "kalle")
    section.show_part(TEXTS)
    return window
