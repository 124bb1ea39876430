"""The lock: *Suojaa näyttö* (03c) over pages of many, unlocking with its reason, the settings."""

from PySide6.QtWidgets import QWidget

from app.services.practice_story import practice_id
from tests.practice_stage import practice_context
from tests.screenshots import Picture, Stage, scene
from ui.door import Door
from ui.lock_reason import LockCause, LockReason
from ui.navigation import Place
from ui.widgets.scroll import Scroll
from ui.windows.main_window import MainWindow
from ui.windows.unlock_window import UnlockWindow


def _shielded(stage: Stage, place: Place) -> QWidget:
    context = practice_context(stage)
    window = MainWindow(context, place, {})
    if not context.shield.is_on:
        context.shield.toggle()
    return window


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


def _unlock(stage: Stage, *, pin: bool) -> QWidget:
    context = practice_context(stage)
    door = Door(folder=context.folder, practice=False, now=stage.now)
    reason = LockReason(stage.now(), LockCause.IDLE, 5)
    window = UnlockWindow(door, context.jobs, reason)
    window.form.set_name("Työkannettava")
    window.form.use_pin(pin)
    return window


@scene("02-locked")
def locked_by_itself(stage: Stage) -> QWidget | Picture:
    return _unlock(stage, pin=False)


@scene("02-pin")
def locked_with_pin(stage: Stage) -> QWidget | Picture:
    return _unlock(stage, pin=True)


@scene("17a-security")
def security(stage: Stage) -> QWidget | Picture:
    return MainWindow(practice_context(stage), Place("settings", section="security"), {})


@scene("17a-lock")
def lock_settings(stage: Stage) -> QWidget | Picture:
    window = MainWindow(practice_context(stage), Place("settings", section="security"), {})
    scroll = window.findChild(Scroll, "settings")
    assert scroll is not None
    bar = scroll.verticalScrollBar()

    def at_the_lock() -> bool:
        bar.setValue(bar.maximum() // 2)
        return bar.maximum() > 0

    return Picture(window, ready=at_the_lock)
