"""Työpari ja sijainen: the list, cards, making a package, what came back, opening one."""

from PySide6.QtWidgets import QWidget

from app.services.practice_story import practice_id
from tests.practice_stage import practice_context
from tests.screenshots import Stage, scene
from ui.dialogs.package_make_dialog import PackageMakeDialog
from ui.navigation import Place
from ui.windows.main_window import MainWindow

_VEIKKO = practice_id("veikko")


def _over(stage: Stage, place: Place) -> MainWindow:
    window = MainWindow(practice_context(stage), Place("exchange"), {})
    window.show()
    window.go(place)
    return window


@scene("40-packages")
def packages(stage: Stage) -> QWidget:
    return _over(stage, Place("packages"))


@scene("40-packages-cards")
def cards(stage: Stage) -> QWidget:
    return _over(stage, Place("colleagues"))


@scene("40-packages-open")
def open_one(stage: Stage) -> QWidget:
    return _over(stage, Place("open-package"))


@scene("40-packages-additions")
def additions(stage: Stage) -> QWidget:
    return _over(stage, Place("package", record_id=practice_id("package", "answer")))


@scene("40-packages-make")
def make(stage: Stage) -> QWidget:
    return _over(stage, Place("make-package", _VEIKKO))


@scene("40-packages-how-to-go-on")
def how_to_go_on(stage: Stage) -> QWidget:
    window = _over(stage, Place("make-package", _VEIKKO))
    dialog = window.findChild(PackageMakeDialog)
    assert isinstance(dialog, PackageMakeDialog)
    dialog.choice.ends.setText("20.11.2026")
    dialog.choice.way.set_selected("code")
    dialog.choice.way.changed.emit()
    dialog.choice.name.setText("Demo-Pekka Sijainen")
    dialog.go_on()
    return window
