"""*Suojaa näyttö* (03c) over the pages that show many clients, and over a client's own page."""

from PySide6.QtWidgets import QWidget

from app.services.practice_story import practice_id
from tests.practice_stage import practice_context
from tests.screenshots import Picture, Stage, scene
from ui.navigation import Place
from ui.windows.main_window import MainWindow


def _shielded(stage: Stage, place: Place) -> Picture:
    context = practice_context(stage)
    window = MainWindow(context, place, {})
    if not context.shield.is_on:
        context.shield.toggle()
    return Picture(window, after=context.shield.take_off)


@scene("03c-shielded")
def today_shielded(stage: Stage) -> QWidget | Picture:
    return _shielded(stage, Place("today"))


@scene("04c-shielded")
def clients_shielded(stage: Stage) -> QWidget | Picture:
    return _shielded(stage, Place("clients"))


@scene("05c-shielded")
def client_shielded(stage: Stage) -> QWidget | Picture:
    return _shielded(stage, Place("client", practice_id("aino")))


@scene("13c-shielded")
def transfers_shielded(stage: Stage) -> QWidget | Picture:
    return _shielded(stage, Place("exchange"))
