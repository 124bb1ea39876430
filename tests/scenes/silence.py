"""Jos minusta ei kuulu: the page, while it is filled in, and the A5 card."""

from PySide6.QtWidgets import QWidget

from app.services.practice_story import practice_id
from tests.practice_stage import practice_context
from tests.screenshots import Picture, Stage, scene
from ui.navigation import Place
from ui.pages.client_page import ClientPage
from ui.pages.silence_section import SilenceSection
from ui.windows.main_window import MainWindow


def _section(stage: Stage, client: str = "aino") -> tuple[MainWindow, SilenceSection]:
    window = MainWindow(
        practice_context(stage), Place("client", practice_id(client), "silence"), {}
    )
    page = window.page
    assert isinstance(page, ClientPage)
    section = page.section
    assert isinstance(section, SilenceSection)
    return window, section


@scene("37a-silence")
def silence(stage: Stage) -> Picture:
    window, section = _section(stage)
    return Picture(window, ready=lambda: section.preview.sheet() is not None)


@scene("37a-silence-empty")
def silence_empty(stage: Stage) -> Picture:
    window, section = _section(stage, "leena")
    return Picture(window, ready=lambda: section.preview.sheet() is not None)


@scene("37a-silence-changed")
def silence_changed(stage: Stage) -> Picture:
    window, section = _section(stage)
    section.form.come.button("yes").click()
    return Picture(window, ready=lambda: section.preview.sheet() is not None)


@scene("37b-card")
def card(stage: Stage) -> QWidget:
    return MainWindow(practice_context(stage), Place("silence-card", practice_id("aino")), {})
