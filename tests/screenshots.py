"""Pictures of the real windows, offscreen: every scene in every size, theme and language.

usage: python -m tests.screenshots --out shots [--only 03-*] [--size 1366x696] [--theme light]
                                   [--language fi] [--scale 2] [--check [room] [words] [rings]]

A scene is a function in a module of `tests/scenes/`:

    @scene("03-today")
    def today(stage: Stage) -> Picture:
        window = MainWindow(stage.keep("practice", make_practice))
        return Picture(window, ready=window.page_is_filled)

It builds a window or widget, not yet shown; the harness gives it size, theme and language (already
in force when the scene is built), shows it, waits until `ready`, grabs it with the dialogs and
menus above it, and closes it. In the language `pseudo` every text is twice as long as in Finnish.
With `--check` the run also looks for faults and fails where there are any: `room` (words are cut,
parts lie outside, a target is smaller than 40 px), `words` (English is left in another language),
`rings` (no focus ring is painted after Tab); all three where none is named.
"""

import argparse
import fnmatch
import importlib
import pkgutil
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from itertools import product
from pathlib import Path
from typing import Any, TypeVar

import tests.environment  # noqa: F401 - offscreen, own folders, no network, before Qt

# isort: split
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from tests.pseudo_language import speak
from tests.screen_faults import faults
from tests.screen_rings import missing_rings
from tests.screen_words import untranslated
from ui import theme
from ui.jobs import JobRunner
from ui.translation import Translation
from ui.widgets.after_paint import fill_all

NOW = datetime(2026, 11, 11, 9, 42, tzinfo=UTC)  # 11.42 in Helsinki
SIZES = ("1366x696", "1024x640")
THEMES: tuple[theme.Mode, ...] = ("light", "dark")
LANGUAGES = ("fi", "sv", "en")
PSEUDO = "pseudo"
CHECKS = ROOM, WORDS, RINGS = "room", "words", "rings"
SHEET = "22-components"  # every part on one sheet: no screen of the app
MOST_SECONDS = 30
JOBS_SECONDS = 5
LARGE_SECONDS = 4

Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Picture:
    """What a scene shows, when it may be taken, and what to do after (close a store)."""

    widget: QWidget
    ready: Callable[[], bool] = field(default=lambda: True)
    after: Callable[[], object] = field(default=lambda: None)


@dataclass(frozen=True, slots=True)
class Stage:
    """Where a scene is built: a fixed instant, a folder of its own, and things made only once."""

    size: QSize
    mode: theme.Mode
    language: str
    folder: Path
    _kept: dict[str, Any]
    _of_scene: dict[str, Any] = field(default_factory=dict)

    def now(self) -> datetime:
        """Give the instant of all pictures: 11.11.2026, 11.42 in Helsinki."""
        return NOW

    def today(self) -> date:
        """Give the day of all pictures."""
        return NOW.date()

    def keep(self, name: str, make: Callable[[Path], Made]) -> Made:
        """Make something once for the whole run, in a folder of its own, and give it again."""
        if name not in self._kept:
            place = self.folder / name
            place.mkdir()
            self._kept[name] = make(place)
        made: Made = self._kept[name]
        return made

    def once(self, name: str, make: Callable[[], Made]) -> Made:
        """Make something once for the scene that is being built, and give it again."""
        if name not in self._of_scene:
            self._of_scene[name] = make()
        made: Made = self._of_scene[name]
        return made

    def begin(self) -> None:
        """Forget what the scene before had: each begins from the same state."""
        self._of_scene.clear()


Scene = Callable[[Stage], Picture | QWidget]
_scenes: dict[str, Scene] = {}


def scene(name: str) -> Callable[[Scene], Scene]:
    """Register a scene under the number and name of its picture in the design."""

    def register(function: Scene) -> Scene:
        _scenes[name] = function
        return function

    return register


def all_scenes() -> dict[str, Scene]:
    """Give every scene of `tests/scenes/`, in the order of their names."""
    for found in pkgutil.iter_modules([str(Path(__file__).parent / "scenes")]):
        importlib.import_module(f"tests.scenes.{found.name}")
    return dict(sorted(_scenes.items()))


def _settle(ready: Callable[[], bool], *, large: bool = False) -> None:
    """Wait until a scene is ready; with large text what it scrolls to may never be out of sight."""
    deadline = time.monotonic() + (LARGE_SECONDS if large else MOST_SECONDS)
    while not ready():
        if time.monotonic() > deadline:
            if large:
                break
            raise TimeoutError("the scene was not ready in time")
        QApplication.processEvents()
        time.sleep(0.005)
    _let_jobs_end()
    for window in QApplication.topLevelWidgets():
        fill_all(window)
    for _ in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _let_jobs_end() -> None:
    """Wait for what is read beside: its words must be laid out too; some jobs are meant to last."""
    app = QCoreApplication.instance()
    assert app is not None
    deadline = time.monotonic() + JOBS_SECONDS
    while time.monotonic() < deadline:
        if all(runner.is_idle for runner in app.findChildren(JobRunner)):
            break
        QApplication.processEvents()
        time.sleep(0.005)


def _grab(window: QWidget) -> QPixmap:
    """Grab a window together with the dialogs, menus and popups that are open above it."""
    pixmap = window.grab()
    painter = QPainter(pixmap)
    for other in QApplication.topLevelWidgets():
        if other.isVisible() and other is not window:
            place = other.mapToGlobal(QPoint(0, 0)) - window.mapToGlobal(QPoint(0, 0))
            painter.drawPixmap(place, other.grab())
    painter.end()
    return pixmap


def take(
    build: Scene, stage: Stage, checks: Collection[str] = (ROOM,)
) -> tuple[QPixmap, list[str]]:
    """Build one scene, show it, take its picture, look for faults and close it."""
    stage.begin()
    built = build(stage)
    picture = built if isinstance(built, Picture) else Picture(built)
    widget = picture.widget
    widget.resize(stage.size)
    widget.show()
    fill_all(widget)  # what a scene scrolls to is there
    _settle(picture.ready, large=theme.current().scale() > 1)
    pixmap = _grab(widget)
    wrong = faults(widget, stage.size) if ROOM in checks else []
    shown = QApplication.topLevelWidgets()
    if WORDS in checks and stage.language != "en":
        wrong += untranslated(shown, stage.language)
    if RINGS in checks:
        wrong += missing_rings(shown)
    for other in QApplication.topLevelWidgets():
        other.close()
        other.deleteLater()
    picture.after()
    _settle(lambda: True)
    return pixmap, wrong


def _stages(asked: argparse.Namespace, folder: Path) -> Iterator[tuple[str, Stage]]:
    """Give each language, mode and size; the pseudo-language stands on the Finnish stage."""
    kept: dict[str, Any] = {}
    for language, mode, size in product(
        asked.language or LANGUAGES, asked.theme or THEMES, asked.size or SIZES
    ):
        width, _, height = size.partition("x")
        spoken = "fi" if language == PSEUDO else language
        yield language, Stage(QSize(int(width), int(height)), mode, spoken, folder, kept)


def _arguments(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.screenshots")
    parser.add_argument("--out", type=Path, default=Path("shots"))
    parser.add_argument("--only", action="append", help="name of a scene, * allowed; repeatable")
    parser.add_argument("--size", action="append", help="WxH; repeatable")
    parser.add_argument("--theme", action="append", choices=theme.MODES)
    parser.add_argument("--language", action="append", choices=(*LANGUAGES, PSEUDO))
    parser.add_argument("--scale", type=float, default=1.0, help="text scale, 1.0 to 2.0")
    parser.add_argument("--check", nargs="*", choices=CHECKS, help="fail at faults; see above")
    return parser.parse_args(arguments)


def _pictures(
    scenes: dict[str, Scene], asked: argparse.Namespace, app: QApplication
) -> Iterator[tuple[str, QPixmap, list[str]]]:
    translation = Translation(app)
    checks = () if asked.check is None else asked.check or CHECKS
    folder = Path(tempfile.mkdtemp(prefix="rinnalla-scenes-"))
    try:
        for language, stage in _stages(asked, folder):
            theme.install(app, stage.mode, asked.scale)
            translation.use(stage.language)
            longer = speak(app) if language == PSEUDO else None
            for name, build in scenes.items():
                size = f"{stage.size.width()}x{stage.size.height()}"
                big = "" if asked.scale == 1.0 else f"-{asked.scale:g}"
                yield f"{name}-{size}-{stage.mode}-{language}{big}.png", *take(build, stage, checks)
            if longer is not None:
                app.removeTranslator(longer)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def main(arguments: list[str] | None = None) -> int:
    """Take the pictures that were asked for; all of them without options."""
    asked = _arguments(arguments)
    wanted = asked.only or ["*"]
    scenes = {
        name: build
        for name, build in all_scenes().items()
        if any(fnmatch.fnmatch(name, pattern) for pattern in wanted)
    }
    if not scenes:
        print(f"No scene is called {' or '.join(wanted)}.", file=sys.stderr)
        return 2
    asked.out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    app.setCursorFlashTime(0)
    count, wrong = 0, 0
    for name, pixmap, told in _pictures(scenes, asked, app):
        pixmap.save(str(asked.out / name))
        count += 1
        for one in told if not name.startswith(SHEET) else ():
            wrong += 1
            print(f"{name}: {one}", file=sys.stderr, flush=True)
    print(f"{count} pictures of {len(scenes)} scenes in {asked.out}, {wrong} faults")
    return int(wrong > 0)


if __name__ == "__main__":
    # the module is also imported as tests.screenshots by the scenes: one registry, not two
    sys.exit(importlib.import_module("tests.screenshots").main())
