"""A process that unlocks and locks a store and stands still while its memory is searched.

usage: memory_program.py FOLDER WAY ASK ANSWER      way: window, command; two descriptors
Reads the passphrase letter by letter from standard input, so that it gets in only by the way.
After each step it prints its name and waits for a line.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from tests.conftest import CHEAP_LIMITS, Clock
from tests.keyrings import NAME, secrets_of
from tests.memory_keyring import PipeKeyring


def told(step: str) -> None:
    sys.stdout.write(f"{step}\n")
    sys.stdout.flush()
    while os.read(0, 1) != b"\n":
        pass


def by_window(folder: Path) -> None:
    """Type into the real field, a key event a letter, and open through the real window."""
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    from ui import theme
    from ui.door import Door
    from ui.jobs import JobRunner
    from ui.windows.unlock_window import UnlockWindow

    app = QApplication(["rinnalla"])
    theme.install(app, "light", 1.0)
    jobs = JobRunner(app)
    door = Door(
        folder=folder, practice=False, now=Clock(), limits=CHEAP_LIMITS,
        devices=secrets_of((NAME, _keyring())),
    )  # fmt: skip
    window = UnlockWindow(door, jobs)
    window.show()
    field = window.form.secret
    while (letter := os.read(0, 1)) != b"\n":
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter.decode())
            QApplication.sendEvent(field, event)
    opened: list[object] = []
    window.opened.connect(opened.append)
    window.form.unlock_button.click()
    while not opened:
        app.processEvents()
    _stand_still(opened.pop())
    window.close()
    jobs.shut_down()


def by_command(folder: Path) -> None:
    """Read the passphrase from the file descriptor as every command does."""
    from app.cli.passphrase import read_passphrase
    from app.services.vault import unlock

    secret = read_passphrase(0, "")
    devices = secrets_of((NAME, _keyring()))
    _stand_still(unlock(folder, secret, limits=CHEAP_LIMITS, devices=devices))


def _keyring() -> PipeKeyring:
    return PipeKeyring(int(sys.argv[3]), int(sys.argv[4]))


def _stand_still(store: object) -> None:
    from app.storage.store import Store

    assert isinstance(store, Store)
    with store.read() as session:
        session.connection()
    told("unlocked")
    store.close()
    told("locked")


WAYS: dict[str, Callable[[Path], None]] = {"window": by_window, "command": by_command}

if __name__ == "__main__":
    WAYS[sys.argv[2]](Path(sys.argv[1]))
