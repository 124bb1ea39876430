"""The invented clients on a stage: one practice store for all pictures, and pages over it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings

from app.progress import NoProgress
from app.services.practice import PRACTICE_PASSPHRASE, ensure_practice_store
from app.services.vault import unlock
from tests.screenshots import NOW, Stage
from ui.context import Context
from ui.dialogs import prompts
from ui.jobs import JobRunner
from ui.settings import Settings


def practice_context(stage: Stage, name: str = "practice") -> Context:
    """Give the open practice store with the clock of all pictures; made once for a run.

    Scenes that change what others show take one under a `name` of their own.
    """
    kept: Context = stage.keep(name, partial(_make, language=stage.language))
    kept.settings.language = stage.language
    return kept


def running_app() -> QCoreApplication:
    """Give the application that the pictures are made in."""
    app = QCoreApplication.instance()
    assert app is not None
    return app


def _make(folder: Path, *, language: str) -> Context:
    place = folder / "store"
    ensure_practice_store(place, now=NOW, progress=NoProgress())
    store = unlock(place, bytearray(PRACTICE_PASSPHRASE, "utf-8"), practice=True, clock=lambda: NOW)
    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    settings.language = language
    return Context(
        store=store,
        jobs=JobRunner(running_app()),
        settings=settings,
        prompts=prompts,
        now=lambda: NOW,
        today=NOW.date,
        folder=place,
        practice=False,
    )
