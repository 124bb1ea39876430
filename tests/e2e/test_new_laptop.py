"""A new laptop: the first start leads to the backup of the old one, and back again."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.progress import NoProgress
from app.services.backups import make_backup
from app.services.vault import Store
from tests.casework import NOW, add_client, add_worker
from tests.conftest import PASSPHRASE
from tests.first_day import FirstDay
from tests.hands import named
from ui.door import Door
from ui.windows.first_start_window import FirstStartWindow
from ui.windows.unlock_window import UnlockWindow


@pytest.fixture
def door(tmp_path: Path, door: Door) -> Door:
    return Door(folder=tmp_path / "new", practice=False, now=door.now, kdf=door.kdf,
                limits=door.limits)  # fmt: skip


@pytest.fixture
def stick(store: Store, tmp_path: Path) -> Path:
    """A stick with a backup of the old laptop."""
    add_worker(store)
    add_client(store)
    (tmp_path / "stick").mkdir()
    make_backup(store, now=NOW, progress=NoProgress(), to=tmp_path / "stick")
    store.close()
    return tmp_path / "stick"


def unlock_window(day: FirstDay) -> UnlockWindow:
    window = day.shell.window
    assert isinstance(window, UnlockWindow)
    return window


@pytest.mark.requirement("I3.1", "I3.5")
def test_new_laptop_begins_with_the_backup_of_the_old_one(day: FirstDay, stick: Path) -> None:
    first = day.begin()
    day.press(first.restore_button)
    window = unlock_window(day)
    day.qtbot.waitUntil(window.restoring.isVisible)
    window._others.restore.look(stick)
    day.qtbot.waitUntil(window.restoring.choice.isEnabled)
    day.write(window.restoring.secret, PASSPHRASE.decode())
    with day.qtbot.waitSignal(day.shell.opened, timeout=20_000):
        day.press(window.restoring.restore_button)
    day.key(Qt.Key.Key_2)
    assert len(day.shown_clients()) == 1


@pytest.mark.requirement("I3.1")
def test_without_a_backup_back_leads_to_the_first_start(day: FirstDay) -> None:
    day.press(day.begin().restore_button)
    window = unlock_window(day)
    day.qtbot.waitUntil(window.restoring.isVisible)
    day.press(named(window.restoring, "Back"))
    day.qtbot.waitUntil(lambda: isinstance(day.shell.window, FirstStartWindow))
