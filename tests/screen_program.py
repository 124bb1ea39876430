"""The real program on a real screen, worked through once: unlock, Tänään, log a visit, lock.

`python -m tests.screen_program FOLDER [LANGUAGE]` with DISPLAY and RINNALLA_HOME set starts
`rinnalla --demo`, presses its keys and leaves pictures of the X screen in FOLDER. The last line
on standard output is a JSON object: picture, number of colours in it.
"""

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.services.practice import PRACTICE_PASSPHRASE
from ui.__main__ import main
from ui.pages.client_page import ClientPage
from ui.pages.clients_page import ClientsPage
from ui.pages.meeting_page import MeetingPage
from ui.pages.today_page import TodayPage
from ui.shell import Shell
from ui.windows.main_window import MainWindow
from ui.windows.unlock_window import UnlockWindow

LOOKS_EVERY_MS = 50
SETTLE_LOOKS = 8
GIVE_UP_LOOKS = 1200
CTRL = Qt.KeyboardModifier.ControlModifier
NOTE = "Kaytiin yhdessa postilaatikolla."

Step = Callable[[], bool] | str


class Work(QObject):
    """Goes through the steps: a condition is waited for, a name takes a picture."""

    def __init__(self, shell: Shell, folder: Path) -> None:
        super().__init__()
        self._shell = shell
        self._folder = folder
        self._colours: dict[str, int] = {}
        self._steps = self._all()
        self._step: Step | None = next(self._steps)
        self._looks = 0
        self._timer = QTimer(self, interval=LOOKS_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @property
    def main(self) -> MainWindow | None:
        """The main window, while it is there."""
        window = self._shell.window
        return window if isinstance(window, MainWindow) else None

    def _all(self) -> Iterator[Step]:
        yield lambda: isinstance(self._shell.window, UnlockWindow)
        yield self._passphrase_is_told
        yield "unlock"
        window = self._shell.window
        assert isinstance(window, UnlockWindow)
        QTest.keyClicks(window.form.secret, PRACTICE_PASSPHRASE)
        QTest.keyClick(window.form.secret, Qt.Key.Key_Return)
        yield lambda: self._shows(TodayPage)
        yield self._is_active
        yield "today"
        self._key(Qt.Key.Key_2)
        yield lambda: self._shows(ClientsPage)
        yield "clients"
        self._open_first_client()
        yield lambda: self._shows(ClientPage)
        yield "client"
        self._key(Qt.Key.Key_N)
        yield lambda: self._shows(MeetingPage)
        self._fill()
        yield "meeting"
        self._key(Qt.Key.Key_Return)
        yield lambda: self._shows(ClientPage)
        yield "meetings"
        self._key(Qt.Key.Key_L)
        yield lambda: isinstance(self._shell.window, UnlockWindow)
        yield "locked"

    def _look(self) -> None:
        self._looks += 1
        if self._looks > GIVE_UP_LOOKS:
            self._end()
        elif isinstance(self._step, str):
            if self._looks > SETTLE_LOOKS:
                self._take_picture(self._step)
                self._go_on()
        elif self._step is not None and self._step():
            self._go_on()

    def _go_on(self) -> None:
        self._looks = 0
        self._step = next(self._steps, None)
        if self._step is None:
            self._end()

    def _end(self) -> None:
        self._timer.stop()
        print(json.dumps(self._colours), flush=True)
        self._shell.quit()

    def _take_picture(self, name: str) -> None:
        """Take what the X server shows, not what the window thinks it painted."""
        image = QGuiApplication.primaryScreen().grabWindow(0).toImage()
        image.save(str(self._folder / f"{name}.png"))
        small = image.scaled(image.width() // 4, image.height() // 4)
        colours = {small.pixel(x, y) for x in range(small.width()) for y in range(small.height())}
        self._colours[name] = len(colours)

    def _passphrase_is_told(self) -> bool:
        window = self._shell.window
        told = isinstance(window, UnlockWindow) and window.form.practice_line.text()
        return bool(told and told.endswith(PRACTICE_PASSPHRASE))

    def _is_active(self) -> bool:
        """The screen has no window manager: the window takes the keyboard itself."""
        if self.main is None:
            return False
        self.main.activateWindow()
        return self.main.isActiveWindow()

    def _shows(self, kind: type[QWidget]) -> bool:
        return self.main is not None and isinstance(self.main.page, kind)

    def _key(self, key: Qt.Key) -> None:
        if self.main is not None:
            focused: QWidget | None = self.main.focusWidget()
            QTest.keyClick(self.main if focused is None else focused, key, CTRL)

    def _open_first_client(self) -> None:
        page = self.main.page if self.main is not None else None
        if isinstance(page, ClientsPage):
            page.table.setCurrentIndex(page.table.model().index(0, 0))
            QTest.keyClick(page.table, Qt.Key.Key_Return)

    def _fill(self) -> None:
        page = self.main.page if self.main is not None else None
        if isinstance(page, MeetingPage):
            choices = page.choices
            for group in (choices.forms, choices.places, choices.methods):
                QTest.mouseClick(group.chip(group.options()[0].id), Qt.MouseButton.LeftButton)
            page.words.note.setFocus()
            QTest.keyClicks(page.words.note, NOTE)


def work(folder: Path, language: str) -> int:
    """Start the program as `rinnalla --demo` does, with a hand on its keys."""
    kept: list[Work] = []
    start = Shell.start

    def start_and_work(shell: Shell) -> None:
        shell._settings.language = language
        start(shell)
        kept.append(Work(shell, folder))

    Shell.start = start_and_work  # type: ignore[method-assign, assignment]
    return main(["--demo"])


if __name__ == "__main__":
    sys.exit(work(Path(sys.argv[1]), sys.argv[2] if sys.argv[2:] else "en"))
