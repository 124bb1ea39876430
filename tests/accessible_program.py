"""Every screen on a real X screen, read over AT-SPI and gone through by Tab.

`dbus-run-session -- python -m tests.accessible_program [NAME …]` with DISPLAY set. One process
shows all scenes one after another; a walker (`accessible_walker.py`) reads each over the bus.
The last line on standard output is a JSON object: scene, how many parts, what is wrong, and where a
screen reader is read something in another order than it stands.
"""

import fnmatch
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

BUS = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
os.environ.setdefault("RINNALLA_TEST_PLATFORM", "xcb")

import tests.environment  # noqa: F401 - own folders, no network, before Qt

os.environ["DBUS_SESSION_BUS_ADDRESS"] = BUS
os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"

# isort: split
from PySide6.QtCore import QPoint, QProcess, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from tests.screenshots import Picture, Scene, Stage, _settle, all_scenes
from ui import theme
from ui.translation import Translation

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
WALKER = Path(__file__).with_name("accessible_walker.py")
SECONDS = 180  # for one screen, on a busy machine
MOST_STOPS = 250


class Walker:
    """The program that reads the windows; it is waited for with the event loop running."""

    def __init__(self, app: QApplication) -> None:
        self._process = QProcess(app)
        self._process.start("/usr/bin/python3", [str(WALKER)])

    def end(self) -> None:
        """Let the walker go."""
        self._process.closeWriteChannel()
        self._process.waitForFinished()

    def read(self, name: str) -> dict[str, Any]:
        """Give what it says of the windows that are shown now."""
        self._process.write(f"{name}\n".encode())
        deadline = time.monotonic() + SECONDS
        while not self._process.canReadLine():
            if (
                time.monotonic() > deadline
                or self._process.state() == QProcess.ProcessState.NotRunning
            ):
                said = bytes(self._process.readAllStandardError().data()).decode()
                raise TimeoutError(f"the walker said nothing of {name}: {said}")
            QApplication.processEvents()
            time.sleep(0.002)
        told: dict[str, Any] = json.loads(bytes(self._process.readLine().data()))
        return told


def _stops(window: QWidget) -> list[QWidget]:
    """Give the parts that Tab comes to, in its order, until it is round."""
    found: list[QWidget] = []
    for _ in range(MOST_STOPS):
        focused = QApplication.focusWidget()
        if focused is not None and not window.isAncestorOf(focused):
            focused = None
        if focused is not None:
            if focused in found:
                return found[found.index(focused) :]  # where it began may lie outside of the round
            found.append(focused)
        QTest.keyClick(focused or window, Qt.Key.Key_Tab)
    return found


def _wanted(window: QWidget) -> list[QWidget]:
    """Give what Tab has to come to."""
    return [
        part
        for part in window.findChildren(QWidget)
        if part.isVisible()
        and part.isEnabled()
        and part.window() is window
        and part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and part.focusProxy() is None
    ]


def _goes_back(one: QRect, other: QRect) -> int:
    """How far up in a column, or left in a row, the second lies before the first; else 0."""
    beside = one.top() < other.bottom() and other.top() < one.bottom()
    above = one.left() < other.right() and other.left() < one.right()
    if above and other.bottom() <= one.top():
        return one.top() - other.top()
    return one.left() - other.left() if beside and other.right() <= one.left() else 0


def _order_problems(window: QWidget) -> list[str]:
    """Tab comes to everything and round; but for that it never goes back up or left."""
    stops = _stops(window)
    if len(stops) >= MOST_STOPS:
        return ["Tab never comes round"]
    places = [QRect(part.mapToGlobal(QPoint(0, 0)), part.size()) for part in stops]
    after = [*range(1, len(stops)), 0]
    jumps = [
        (_goes_back(places[one], places[other]), one, other)
        for one, other in enumerate(after)
        if _scroll_of(stops[one]) is _scroll_of(stops[other])
    ]
    back = sorted((jump for jump in jumps if jump[0]), reverse=True)[1:]  # one is coming round
    found = [
        f"Tab goes back from {_told(stops[one])} to {_told(stops[other])}" for _, one, other in back
    ]
    if len(stops) > 1:
        found += [
            f"Tab does not come to {_told(part)}" for part in _wanted(window) if part not in stops
        ]
    return found


def _told(part: QWidget) -> str:
    """A part by its class and name; never by what somebody wrote."""
    return f"{type(part).__name__} {part.objectName() or part.accessibleName()}"[:80]


def _scroll_of(part: QWidget) -> QWidget | None:
    """What a part scrolls in: places are only compared where they scroll together."""
    above = part.parentWidget()
    while above is not None and not isinstance(above, QAbstractScrollArea):
        above = above.parentWidget()
    return above


def _look(name: str, build: Scene, stage: Stage, walker: Walker) -> dict[str, Any]:
    stage.begin()
    built = build(stage)
    picture = built if isinstance(built, Picture) else Picture(built)
    widget = picture.widget
    widget.resize(stage.size)
    widget.show()
    widget.activateWindow()
    _settle(picture.ready)
    told = walker.read(name)
    problems = told["problems"]
    if QApplication.activePopupWidget() is None:
        front = QApplication.activeModalWidget() or widget
        front.activateWindow()
        _settle(front.isActiveWindow)
        problems += _order_problems(front)
    for other in QApplication.topLevelWidgets():
        other.close()
        other.deleteLater()
    picture.after()
    _settle(lambda: True)
    return told


def main(names: list[str]) -> int:
    """Show every scene that is asked for, and tell what is wrong."""
    launcher = next(one for one in LAUNCHERS if Path(one).exists())
    bus = subprocess.Popen([launcher, "--launch-immediately"])
    app = QApplication([])
    translation = Translation(app)
    translation.use("fi")
    theme.install(app, "light")
    walker = Walker(app)
    with tempfile.TemporaryDirectory() as folder:
        stage = Stage(QSize(1366, 696), "light", "fi", Path(folder), {})
        found: list[dict[str, Any]] = []
        for name, build in all_scenes().items():
            if names and not any(fnmatch.fnmatch(name, one) for one in names):
                continue
            found.append(told := _look(name, build, stage, walker))
            wrong = [*told["problems"], *(f"order, {place}" for place in told["order"])]
            for one in wrong:
                print(f"{name}: {one}", file=sys.stderr, flush=True)
    walker.end()
    bus.terminate()
    faults = sum(len(one["problems"]) + len(one["order"]) for one in found)
    print(f"{len(found)} screens read, {faults} faults", file=sys.stderr)
    print(json.dumps(found))
    return int(faults > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
