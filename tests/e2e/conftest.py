"""The real shell over a folder of its own: keys are cheap, everything else is as in the field."""

from collections.abc import Iterator
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
    settings = Settings(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    translation = Translation(qapp)
    shell = Shell(qapp, door, settings, translation, FaultReporter())
    yield shell
    window = shell.window
    shell.quit()
    if window is not None and shiboken6.isValid(window):
        window.close()
    translation.use("en")


@pytest.fixture
def day(qtbot: QtBot, shell: Shell, clock: Clock, tmp_path: Path) -> FirstDay:
    """A worker before her first start."""
    return FirstDay(qtbot, shell, clock, tmp_path)


@pytest.fixture
def begun(day: FirstDay) -> FirstDay:
    """A worker who went through the first start and looks at an empty *Tänään*."""
    day.start_first_time()
    return day
