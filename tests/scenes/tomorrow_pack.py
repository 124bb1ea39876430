"""Katvepaketti: the check and the sheet of the next day."""

from PySide6.QtWidgets import QWidget

from tests.practice_stage import practice_context
from tests.screenshots import Stage, scene
from ui.navigation import Place
from ui.windows.main_window import MainWindow


@scene("41-tomorrow-pack")
def tomorrow_pack(stage: Stage) -> QWidget:
    return MainWindow(practice_context(stage), Place("tomorrow-pack"), {})
