"""The key of the data, and the data of closed cases (17a)."""

from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from app.services.vault import create_store
from tests.casework import add_client, log, visit
from tests.closed_case import close, closed_case, day
from tests.conftest import CHEAP_KDF, PASSPHRASE, Clock
from tests.practice_stage import running_app
from tests.screenshots import NOW, Picture, Stage, scene
from ui.context import Context
from ui.dialogs import prompts
from ui.dialogs.purge_dialog import PurgeDialog
from ui.jobs import JobRunner
from ui.navigation import Place
from ui.pages.trial_row import TrialRow
from ui.settings import Settings
from ui.windows.main_window import MainWindow


def _make(folder: Path, *, language: str) -> Context:
    clock = Clock(NOW - timedelta(days=20))
    store = create_store(
        folder / "store", passphrase=bytearray(PASSPHRASE), kdf=CHEAP_KDF, clock=clock
    ).store
    closed_case(store, clock, folder)
    for name, days in (("Malli", 3), ("Esimerkki", 6)):
        client = add_client(store, first_names="Demo-Eero", last_name=name)
        if days == 3:
            log(store, visit(client), now=clock())
        close(store, client, day(clock, -days))
    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    settings.language = language
    return Context(
        store=store, jobs=JobRunner(running_app()), settings=settings, prompts=prompts,
        now=lambda: NOW, today=NOW.date, folder=folder / "store",
    )  # fmt: skip


def _window(stage: Stage) -> MainWindow:
    context: Context = stage.keep("closed-cases", partial(_make, language=stage.language))
    context.settings.language = stage.language
    return MainWindow(context, Place("settings", section="security"), {})


@scene("17a-database-key")
def database_key(stage: Stage) -> QWidget | Picture:
    window = _window(stage)
    window.go(Place("database-key"))
    return window


@scene("17a-purge")
def purge(stage: Stage) -> QWidget | Picture:
    window = _window(stage)
    window.go(Place("purge"))
    for dialog in window.findChildren(PurgeDialog):
        dialog.items[0].tick.setChecked(True)
        dialog.take_folder(Path("/media/tikku/lokit"))
    return window


@scene("17a-purge-card")
def purge_card(stage: Stage) -> QWidget | Picture:
    window = _window(stage)
    scroll = window.findChild(QWidget, "settings")

    def scrolled() -> bool:
        bar = scroll.verticalScrollBar()  # type: ignore[union-attr]
        bar.setValue(bar.maximum())
        return window.context.jobs.is_idle

    return Picture(window, ready=scrolled)


@scene("17d-tried-restore")
def tried_restore(stage: Stage) -> Picture:
    window = _window(stage)
    window.go(Place("settings", section="backups"))
    trial = window.findChildren(TrialRow)[-1]
    trial.button.click()
    outcome = trial.view.outcome
    return Picture(window, ready=lambda: outcome.isVisible() and outcome.y() > 0)
