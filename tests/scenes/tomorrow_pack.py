"""Katvepaketti, Lomakortti, Matkalasku, reports and the map in their previews."""

from app.services.practice_story import practice_id
from tests.practice_stage import practice_context
from tests.screenshots import Picture, Stage, scene
from ui.navigation import Place
from ui.pages.leave_cards_page import LeaveCardsPage
from ui.pages.paper_page import PaperPage
from ui.windows.main_window import MainWindow


def _paper(window: MainWindow) -> Picture:
    page = window.page
    assert isinstance(page, PaperPage)
    return Picture(window, ready=page.view.is_drawn)


@scene("41-tomorrow-pack")
def tomorrow_pack(stage: Stage) -> Picture:
    return _paper(MainWindow(practice_context(stage), Place("tomorrow-pack"), {}))


@scene("42-leave-cards")
def leave_cards(stage: Stage) -> Picture:
    window = MainWindow(practice_context(stage), Place("leave-cards"), {})
    page = window.page
    assert isinstance(page, LeaveCardsPage)
    page.first.setText("21.12.2026")
    page.last.setText("6.1.2027")
    page.helper.setText("Demo-Pekka")
    page.phone.setText("040 000 0017")
    page.refresh()
    return _paper(window)


@scene("43-travel-sheet")
def travel_sheet(stage: Stage) -> Picture:
    return _paper(MainWindow(practice_context(stage), Place("travel-sheet"), {}))


@scene("44-statistics-paper")
def statistics(stage: Stage) -> Picture:
    return _paper(MainWindow(practice_context(stage), Place("monitoring-paper"), {}))


@scene("45-log-paper")
def log_report(stage: Stage) -> Picture:
    place = Place("log-paper", practice_id("aino"))
    return _paper(MainWindow(practice_context(stage), place, {}))


@scene("20b-team-paper")
def team(stage: Stage) -> Picture:
    place = Place("team-paper", practice_id("aino"))
    return _paper(MainWindow(practice_context(stage), place, {}))
