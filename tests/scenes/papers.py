"""The papers of a client: chosen and seen before printing (15), kept as they left (32)."""

from app.services import client_papers, kept_documents
from app.services.plan_papers import HANDED_OVER
from app.services.practice_story import practice_id
from app.services.vault import Store
from tests.practice_stage import practice_context
from tests.screenshots import NOW, Picture, Stage, scene
from ui.navigation import Place
from ui.pages.kept_paper_page import KeptPaperPage
from ui.pages.print_page import PrintPage
from ui.widgets.scroll import Scroll
from ui.windows.main_window import MainWindow


def _leave(store: Store) -> None:
    """Two papers that left."""
    aino = practice_id("aino")
    for code, way in (("my-plan", "printer"), ("interim-check", "file")):
        paper = client_papers.compose(store, code, aino, HANDED_OVER, now=NOW)
        to = "client" if way == "printer" else "client-information-system"
        pdf = client_papers.render(paper)
        client_papers.keep(store, code, aino, pdf, way=way, recipient=to, now=NOW)


@scene("15b-print-my-plan")
def my_plan(stage: Stage) -> Picture:
    """Minun suunnitelmani, chosen."""
    window = MainWindow(practice_context(stage), Place("print", practice_id("aino"), "my-plan"), {})
    page = window.page
    assert isinstance(page, PrintPage)
    return Picture(window, ready=page.view.is_drawn)


@scene("15e-print-booklet")
def booklet(stage: Stage) -> Picture:
    """Minun suunnitelmani as a booklet to fold."""
    window = MainWindow(practice_context(stage), Place("print", practice_id("aino"), "my-plan"), {})
    page = window.page
    assert isinstance(page, PrintPage)
    page.options.form.button("booklet").click()
    return Picture(window, ready=page.view.is_drawn)


@scene("15f-print-map-attached")
def map_attached(stage: Stage) -> Picture:
    """The plan with the network map as an attachment."""
    window = MainWindow(practice_context(stage), Place("print", practice_id("aino")), {})
    page = window.page
    assert isinstance(page, PrintPage)
    page.options.map.click()
    return Picture(window, ready=page.view.is_drawn)


@scene("15c-print-summary")
def network_summary(stage: Stage) -> Picture:
    """The summary for the network: to whom, and what is left out."""
    window = MainWindow(
        practice_context(stage), Place("print", practice_id("aino"), "network-summary"), {}
    )
    page = window.page
    assert isinstance(page, PrintPage)
    return Picture(window, ready=page.view.is_drawn)


@scene("32-documents")
def documents(stage: Stage) -> Picture:
    """The papers that left."""
    context = practice_context(stage)
    _leave(context.store)
    return Picture(MainWindow(context, Place("client", practice_id("aino"), "documents"), {}))


@scene("32b-kept-paper")
def kept(stage: Stage) -> Picture:
    """One of them, opened."""
    context = practice_context(stage)
    _leave(context.store)
    found = kept_documents.list_documents(context.store, practice_id("aino"))[0]
    place = Place("kept-paper", practice_id("aino"), record_id=found.id)
    window = MainWindow(context, place, {})
    page = window.page
    assert isinstance(page, KeptPaperPage)
    return Picture(window, ready=page.view.is_drawn)


@scene("17a-logo")
def logo(stage: Stage) -> Picture:
    """The organisation's logo in the settings, under the worker's data."""
    window = MainWindow(practice_context(stage), Place("settings", section="worker"), {})
    scroll = window.findChild(Scroll, "settings")
    assert scroll is not None
    bar = scroll.verticalScrollBar()

    def at_the_end() -> bool:
        bar.setValue(bar.maximum())
        return bar.maximum() > 0

    return Picture(window, ready=at_the_end)
