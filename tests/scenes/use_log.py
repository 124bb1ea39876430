"""Lokitiedot (17b): the use log, and the one of a client."""

from app.progress import NoProgress
from app.services.log_check import verify_log
from app.services.practice_story import practice_id
from tests.practice_stage import practice_context
from tests.screenshots import Picture, Stage, scene
from ui.navigation import Place
from ui.windows.main_window import MainWindow


@scene("17b-use-log")
def use_log(stage: Stage) -> Picture:
    context = practice_context(stage)
    verify_log(context.store, NoProgress())
    return Picture(MainWindow(context, Place("use-log"), {}))


@scene("17b-use-log-client")
def use_log_of_client(stage: Stage) -> Picture:
    context = practice_context(stage)
    return Picture(MainWindow(context, Place("use-log", practice_id("aino")), {}))
