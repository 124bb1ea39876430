"""Measures: curves, the table, GAS, and the form that is filled in together."""

from PySide6.QtWidgets import QWidget

from app.services.practice_story import practice_id
from tests.practice_stage import practice_context
from tests.screenshots import Picture, Stage, scene
from ui.navigation import Place
from ui.pages.client_page import ClientPage
from ui.pages.measures_section import GAS, TABLE, MeasuresSection
from ui.windows.main_window import MainWindow


def _section(stage: Stage, client: str = "aino") -> tuple[MainWindow, MeasuresSection]:
    place = Place("client", practice_id(client), "measures")
    window = MainWindow(practice_context(stage), place, {})
    page = window.page
    assert isinstance(page, ClientPage)
    section = page.section
    assert isinstance(section, MeasuresSection)
    return window, section


@scene("11-measures")
def measures(stage: Stage) -> QWidget:
    return _section(stage)[0]


@scene("11-measures-table")
def measures_table(stage: Stage) -> QWidget:
    window, section = _section(stage)
    section.segment.button(TABLE).click()
    return window


@scene("11-measures-gas")
def measures_gas(stage: Stage) -> QWidget:
    window, section = _section(stage)
    section.choose(GAS)
    section.list.more_button.click()
    return window


@scene("11-measures-empty")
def measures_empty(stage: Stage) -> QWidget:
    return _section(stage, "kalle")[0]


@scene("11-fill")
def fill(stage: Stage) -> QWidget:
    window, _ = _section(stage)
    window.show()
    window.go(Place("measure", practice_id("aino"), "own-rating"))
    return window


@scene("11-measures-due")
def measures_due(stage: Stage) -> QWidget:
    return _section(stage, "leena")[0]


@scene("11-measures-fillings")
def measures_fillings(stage: Stage) -> Picture:
    window, section = _section(stage, "eero")
    scroll = section.board

    def scrolled() -> bool:
        bar = scroll.verticalScrollBar()
        bar.setValue(bar.maximum())
        return section.board.fillings.isVisible() and bar.value() == bar.maximum()

    return Picture(window, ready=scrolled)


@scene("11-put-off")
def put_off(stage: Stage) -> QWidget:
    window, _ = _section(stage, "leena")
    window.show()
    window.go(Place("put-off-measure", practice_id("leena"), "own-rating/start"))
    return window
