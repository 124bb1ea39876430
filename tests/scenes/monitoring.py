"""Nimetön kohtaaminen (07b) and Seuranta (14)."""

from tests.practice_stage import practice_context
from tests.screenshots import Picture, Stage, scene
from ui.navigation import Place
from ui.pages.monitoring_page import MonitoringPage
from ui.windows.main_window import MainWindow


@scene("07b-encounter")
def encounter(stage: Stage) -> Picture:
    return Picture(MainWindow(practice_context(stage), Place("encounter"), {}))


@scene("14-monitoring")
def monitoring(stage: Stage) -> Picture:
    return Picture(MainWindow(practice_context(stage), Place("monitoring"), {}))


@scene("14-monitoring-table")
def monitoring_table(stage: Stage) -> Picture:
    window = MainWindow(practice_context(stage), Place("monitoring"), {})
    page = window.page
    assert isinstance(page, MonitoringPage)
    page.weeks.action_button.click()
    return Picture(window)


@scene("14-monitoring-lower")
def monitoring_lower(stage: Stage) -> Picture:
    window = MainWindow(practice_context(stage), Place("monitoring"), {})
    page = window.page
    assert isinstance(page, MonitoringPage)

    def scrolled() -> bool:
        bar = page.scroller.verticalScrollBar()
        bar.setValue(bar.maximum())
        return bar.value() == bar.maximum() > 0

    return Picture(window, ready=scrolled)
