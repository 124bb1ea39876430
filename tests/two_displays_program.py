"""The turned screen on a machine with two displays, told step by step; run with its own platform.

`python -m tests.two_displays_program FOLDER` with RINNALLA_TEST_PLATFORM naming two displays.
FOLDER holds a locked store of the tests. The last line is a JSON list: step, display,
whether the window fills it, whether the client's view is seen, whether anything of the worker's is.
"""

import json
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import tests.environment  # noqa: F401 - own folders, no network, before Qt

# isort: split
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.services.vault import unlock
from tests.conftest import CHEAP_KDF, CHEAP_LIMITS, PASSPHRASE, Clock
from tests.ui.casework import add_client, add_goal, add_worker, make_context
from ui import theme
from ui.door import Door
from ui.navigation import Place
from ui.pages.client_view import ClientPlanView
from ui.translation import Translation
from ui.windows.main_window import MainWindow

LOOKS = 4000
LOOK_MILLISECONDS = 5


class Steps:
    """What was seen after each step."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.seen: list[dict[str, object]] = []

    def wait(self, done: Callable[[], bool]) -> None:
        """Let the event loop run until something holds, or long enough."""
        for _ in range(LOOKS):
            QApplication.processEvents()
            if done():
                break
            QTest.qWait(LOOK_MILLISECONDS)

    def look(self, step: str) -> None:
        """Keep what can be seen now."""
        window, view = self.window, self.window.turning.screen.view
        if window.turning.screen.is_turned:
            self.wait(lambda: window.geometry() == window.screen().geometry())
        self.seen.append(
            {
                "step": step,
                "display": window.screen().name(),
                "fills": window.geometry() == window.screen().geometry(),
                "client": view is not None and view.isVisible(),
                "worker": window.host.isVisible() or window.rail.isVisible(),
            }
        )


def _go_through(steps: Steps, app: QApplication) -> None:
    window = steps.window
    steps.look("turned")
    view = window.turning.screen.view
    assert isinstance(view, ClientPlanView)
    for name in ("moved", "moved back", "moved again"):
        QTest.mouseClick(view.head.move_button, Qt.MouseButton.LeftButton)
        steps.look(name)
    app.screenRemoved.emit(window.screen())  # the platform cannot lose one; Qt says it like this
    steps.wait(lambda: window.screen() is app.primaryScreen())
    steps.look("unplugged")
    QTest.keyClick(window.turning.screen, Qt.Key.Key_Escape)
    proof = window.turning.screen.proof
    assert proof is not None
    proof.passphrase.add_bytes(QByteArray(PASSPHRASE))
    proof.submit()
    steps.wait(lambda: not window.turning.screen.is_turned)
    steps.look("turned back")


def main(folder: Path) -> int:
    """Go through the steps and print what was seen."""
    app = QApplication([])
    Translation(app).use("en")
    theme.install(app, "light")
    clock = Clock()
    store = unlock(folder, bytearray(PASSPHRASE), limits=CHEAP_LIMITS, clock=clock)
    add_worker(store, clock())
    client_id = add_client(store, clock(), service_language="en")
    add_goal(store, client_id, clock())
    door = Door(folder=folder, practice=False, now=clock, kdf=CHEAP_KDF, limits=CHEAP_LIMITS)
    context = replace(make_context(store, clock, app), door=door)
    window = MainWindow(context, Place("client", client_id), {})
    window.resize(1280, 680)
    window.show()
    window.go(Place("client-view", client_id))
    steps = Steps(window)
    _go_through(steps, app)
    window.put_away()
    window.close()
    context.jobs.shut_down()
    store.close()
    print(json.dumps(steps.seen))
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
