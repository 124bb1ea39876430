"""Katvepaketti, Lomakortti and Matkalasku: sheets of the work itself, about nobody by name."""

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
