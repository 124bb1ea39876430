"""A process of its own that opens a store, begins a log entry and says how far it is; to be killed.

`python -m tests.writing_program FOLDER CLIENT`: types FIRST, says "kept" when the draft is on the
disk, types MORE, says "typed" and stays.
"""

import sys
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.conftest import CHEAP_KDF, CHEAP_LIMITS, PASSPHRASE, Clock
from ui.door import Door
from ui.faults import FaultReporter
from ui.navigation import Place
from ui.pages.meeting_page import MeetingPage
from ui.settings import Settings
from ui.shell import Shell
from ui.translation import Translation
from ui.windows.main_window import MainWindow
from ui.windows.unlock_window import UnlockWindow

FIRST = "Kaytiin yhdessa kaupassa."
MORE = " Sovittiin puhelusta."


def main() -> None:
    """Unlock, open the form and type."""
    folder, client_id = Path(sys.argv[1]), UUID(sys.argv[2])
    app = QApplication([])
    settings = QSettings(str(folder.parent / "writer.ini"), QSettings.Format.IniFormat)
    door = Door(folder=folder, practice=False, now=Clock(), kdf=CHEAP_KDF, limits=CHEAP_LIMITS)
    shell = Shell(app, door, Settings(settings), Translation(app), FaultReporter())
    shell.opened.connect(lambda: _write(shell, client_id))
    shell.start()
    window = shell.window
    assert isinstance(window, UnlockWindow)
    QTest.keyClicks(window.form.secret, PASSPHRASE.decode())
    QTest.keyClick(window.form.secret, Qt.Key.Key_Return)
    app.exec()


def _write(shell: Shell, client_id: UUID) -> None:
    window = shell.window
    assert isinstance(window, MainWindow)
    window.go(Place("meeting", client_id))
    page = window.page
    assert isinstance(page, MeetingPage)

    def kept(_words: str, safe: bool) -> None:
        print("kept" if safe else "not kept", flush=True)
        page.keeper.state_changed.disconnect(kept)
        QTest.keyClicks(page.words.note, MORE)
        print("typed", flush=True)

    page.keeper.state_changed.connect(kept)
    QTest.keyClicks(page.words.note, FIRST)


if __name__ == "__main__":
    main()
