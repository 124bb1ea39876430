"""The invented clients on a stage: the practice store as it was made, for each scene anew."""

import shutil
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings

from app.progress import NoProgress
from app.services.practice import PRACTICE_PASSPHRASE, ensure_practice_store
from app.services.vault import Store, unlock
from app.storage.settled import remembered
from tests.screenshots import NOW, Stage
from ui.context import Context
from ui.dialogs import prompts
from ui.jobs import JobRunner
from ui.settings import Settings
from ui.shield import Shield

_UNTOUCHED = "as it was made"


class PracticeStore:
    """The practice store in its own folder, and beside it a copy of how it was made.

    Args:
        folder: an empty folder, or nothing where `context` is given.
        context: a store that somebody else opened; it is never made anew.
    """

    def __init__(self, folder: Path, context: Context | None = None) -> None:
        self._folder = folder
        self._context = context
        self._is_own = context is None
        self._scenes = 0

    @classmethod
    def of(cls, made: Path, folder: Path) -> "PracticeStore":
        """Begin with a copy of a store that somebody made."""
        own = cls(folder)
        shutil.copytree(made, own._made)
        return own

    def context(self, language: str) -> Context:
        """Give the store, made anew where more than its log of use was written, without a shield
        and with settings of its own.
        """
        if self._context is None:
            self._context = self._opened()
        elif self._is_own and not _is_untouched(self._context.store):
            self._context.jobs.shut_down()
            self._context.store.close()
            shutil.rmtree(self._place)
            self._context = self._opened()
        self._scenes += 1
        return replace(
            self._context, settings=self._settings(language), shield=Shield(running_app())
        )

    def _settings(self, language: str) -> Settings:
        path = self._folder / f"settings-{self._scenes}.ini"
        settings = Settings(QSettings(str(path), QSettings.Format.IniFormat))
        settings.language = language
        return settings

    @property
    def _place(self) -> Path:
        return self._folder / "store"

    @property
    def _made(self) -> Path:
        return self._folder / "as-made"

    def _opened(self) -> Context:
        if not self._made.exists():  # made where it is used: its channel holds a whole path
            ensure_practice_store(self._place, now=NOW, progress=NoProgress())
            self._place.rename(self._made)
        shutil.copytree(self._made, self._place)
        phrase = bytearray(PRACTICE_PASSPHRASE, "utf-8")
        store = unlock(self._place, phrase, practice=True, clock=lambda: NOW)
        remembered(store, _UNTOUCHED, lambda _session: True)
        return Context(
            store=store,
            jobs=JobRunner(running_app()),
            settings=self._settings(""),
            prompts=prompts,
            now=lambda: NOW,
            today=NOW.date,
            folder=self._place,
            practice=False,
        )


def practice_context(stage: Stage) -> Context:
    """Give the open practice store with the clock of all pictures, the same all through a scene.

    What the scene before wrote in it, set, or hid behind the shield, is gone.
    """
    kept: PracticeStore = stage.keep("practice", PracticeStore)
    return stage.once("practice", lambda: kept.context(stage.language))


def running_app() -> QCoreApplication:
    """Give the application that the pictures are made in."""
    app = QCoreApplication.instance()
    assert app is not None
    return app


def _is_untouched(store: Store) -> bool:
    """Whether nothing was written: each write lets the store forget what it remembered."""
    return store.settled.known(_UNTOUCHED)[0]
