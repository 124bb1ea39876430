"""Every test runs in the environment of `tests.environment`, and begins in the source's words.

Loaded by `-p` (pyproject.toml) before pytest-qt and so before Qt is imported.
"""

import gc
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

_IN_MEMORY: Final = Path("/dev/shm")  # noqa: S108 - in it mkdtemp makes the folders
_ROOM: Final = 3 * 1024**3  # bytes; what a passed test wrote goes with the test


def _work_in_memory() -> None:
    """Let all files of the tests lie in memory, where there is such a disk with room.

    Each write that the app commits waits until a disk has it (`fsync`): some milliseconds, of
    which the whole run had minutes. What a file holds is the same. `TMPDIR` chooses another place.
    """
    if "TMPDIR" in os.environ or not _IN_MEMORY.is_dir() or not os.access(_IN_MEMORY, os.W_OK):
        return
    runs_programs = not os.statvfs(_IN_MEMORY).f_flag & os.ST_NOEXEC
    if runs_programs and shutil.disk_usage(_IN_MEMORY).free > _ROOM:
        os.environ["TMPDIR"] = tempfile.tempdir = str(_IN_MEMORY)


def _keep_what_is_compiled() -> None:
    """Let modules be compiled once for all processes and runs: a container may forbid it.

    Each of the two test processes and each program that they start would compile all of the app.
    """
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    sys.dont_write_bytecode = False


_keep_what_is_compiled()
_work_in_memory()

import tests.environment  # noqa: F401 - before Qt


def pytest_configure(config: pytest.Config) -> None:
    """Choose how many examples hypothesis tries; no example has a time limit."""
    from hypothesis import HealthCheck, settings

    calm = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
    settings.register_profile("quick", deadline=None, max_examples=40, suppress_health_check=calm)
    settings.register_profile(
        "ci", deadline=None, max_examples=80, print_blob=True, suppress_health_check=calm
    )
    settings.register_profile(
        "long", deadline=None, max_examples=2000, print_blob=True, suppress_health_check=calm
    )
    usual = "ci" if os.environ.get("CI") == "true" else "quick"
    settings.load_profile(os.environ.get("RINNALLA_HYPOTHESIS", usual))


_FULL_EVERY = 60  # tests between two looks through everything


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    """Look no more through what came with the imports: it stays to the end."""
    gc.collect()
    gc.freeze()


class _Between:
    """What goes on between two tests.

    Attributes:
        finished: how many tests there were.
        windows: how many windows they have left so far.
    """

    def __init__(self) -> None:
        self.finished = self.windows = 0

    def collect(self) -> None:
        """Collect what is young; everything where a window was left, and now and then."""
        self.finished += 1
        left = _delete_what_was_closed() > self.windows
        gc.disable()
        gc.collect(2 if left or self.finished % _FULL_EVERY == 0 else 1)
        self.windows = _delete_what_was_closed()


_between = _Between()


@pytest.hookimpl(trylast=True)
def pytest_runtest_logfinish(nodeid: str, location: object) -> None:
    """Collect between two tests, in the thread of the windows, as the app does (ui/collector.py).

    Left to itself the collector also runs in the threads of jobs; a widget of an earlier test that
    it frees there brings Qt down.
    """
    _between.collect()


def _delete_what_was_closed() -> int:
    """Let the windows of the test go now: outside an event loop Qt keeps them for the next one.

    Left alive they would be styled anew with every theme that a later test chooses. Gives how many
    windows are left.
    """
    if "PySide6.QtWidgets" not in sys.modules:
        return 0
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is None:
        return 0
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return len(QApplication.topLevelWidgets())


@pytest.fixture(autouse=True)
def source_language() -> Iterator[None]:
    """Let every test begin in the source's words: a window's translators go with its test."""
    yield
    if "PySide6.QtCore" not in sys.modules:
        return
    from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

    app = QCoreApplication.instance()
    if app is None:
        return
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
    QLocale.setDefault(QLocale.c())
