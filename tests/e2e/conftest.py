"""The real shell over a folder of its own: keys are cheap, everything else is as in the field."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.security.passphrase import KdfLimits, KdfParameters
from tests.conftest import Clock
from tests.first_day import FirstDay
from ui.door import Door
from ui.faults import FaultReporter
from ui.settings import Settings
from ui.shell import Shell
from ui.translation import Translation


@pytest.fixture
def door(tmp_path: Path, clock: Clock, cheap_kdf: KdfParameters, cheap_limits: KdfLimits) -> Door:
    return Door(
        folder=tmp_path / "store", practice=False, now=clock, kdf=cheap_kdf, limits=cheap_limits
    )


@pytest.fixture
def shell(
    qapp: QApplication, door: Door, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Shell]:
    monkeypatch.setattr(qapp, "quit", lambda: None)
    with _open_shell(qapp, door, tmp_path) as shell:
        yield shell


@contextmanager
def _open_shell(qapp: QApplication, door: Door, folder: Path) -> Iterator[Shell]:
    settings = Settings(QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat))
    translation = Translation(qapp)
    shell = Shell(qapp, door, settings, translation, FaultReporter())
    yield shell
    window = shell.window
    shell.quit()
    if window is not None and shiboken6.isValid(window):
        window.close()
        window.deleteLater()
    translation.use("en")


@pytest.fixture
def day(qtbot: QtBot, shell: Shell, clock: Clock, tmp_path: Path) -> FirstDay:
    """A worker before her first start."""
    return FirstDay(qtbot, shell, clock, tmp_path)


@pytest.fixture(scope="session")
def first_starts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where what the first start left is kept, for all tests that begin after it."""
    return tmp_path_factory.mktemp("first-start")


@pytest.fixture
def begun(
    day: FirstDay, door: Door, qapp: QApplication, first_starts: Path, tmp_path: Path
) -> FirstDay:
    """A worker on the day after her first start: she has unlocked and looks at an empty *Tänään*.

    The first test of a process goes through the first start by hand; all copy what it left.
    """
    if not (first_starts / "store").exists():
        elsewhere = tmp_path / "first"
        elsewhere.mkdir()
        with _open_shell(qapp, replace(door, folder=elsewhere / "store"), elsewhere) as shell:
            FirstDay(day.qtbot, shell, day.clock, elsewhere).start_first_time()
        shutil.copytree(elsewhere / "store", first_starts / "store")
        shutil.rmtree(elsewhere)
    shutil.copytree(first_starts / "store", tmp_path / "store")
    with day.qtbot.waitSignal(day.shell.painted):
        day.shell.start()
    day.unlock()
    return day
