"""A process of its own: unlock a large store, paint Tänään, visit pages; print figures as JSON.

usage: python -m tests.bench._unlocked FOLDER
"""

import json
import sys
import time
from pathlib import Path

import tests.environment  # noqa: F401 - offscreen, own folders, no network, before Qt

# isort: split
from PySide6.QtCore import QSettings, QTimer, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.door import Door
from ui.faults import FaultReporter
from ui.first_paint import FirstPaint
from ui.settings import Settings
from ui.shell import Shell
from ui.translation import Translation


class Visit:
    """Unlocks as the unlock window does, and looks at the clock."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        from tests.bench.large_common import NOW
        from tests.bench.large_store import CHEAP_KDF, CHEAP_LIMITS

        self._app = app
        self.figures: dict[str, float] = {}
        settings = Settings(QSettings(str(folder / "look.ini"), QSettings.Format.IniFormat))
        translation = Translation(app)
        translation.use("fi")
        door = Door(
            folder=folder, practice=False, now=lambda: NOW, kdf=CHEAP_KDF, limits=CHEAP_LIMITS
        )
        self._door = door
        self.shell = Shell(app, door, settings, translation, FaultReporter())
        self.shell.painted.connect(self._wait_for_code)
        self.shell.opened.connect(self._opened)
        self._waiting = False

    def _wait_for_code(self) -> None:
        """She types for a while: the rest of the code is loaded meanwhile."""
        if not self._waiting:
            self._waiting = True
            QTimer.singleShot(500, self._tick)

    def _tick(self) -> None:
        if self.shell._entrance_jobs.is_idle:
            QTimer.singleShot(100, self._unlock)
        else:
            QTimer.singleShot(20, self._tick)

    def _unlock(self) -> None:
        from tests.bench.large_store import PASSPHRASE

        self.figures["pss_before"] = pss_mib()
        self._started = time.perf_counter()
        self._processor = time.process_time()
        store = self._door.unlock(bytearray(PASSPHRASE))
        self.figures["unlock"] = (time.perf_counter() - self._started) * 1000
        self.shell._open(store)

    def _opened(self) -> None:
        window = self.shell.window
        if window is None:
            raise RuntimeError("no window")
        FirstPaint(window).painted.connect(self._painted)

    def _painted(self) -> None:
        self.figures["painted"] = (time.perf_counter() - self._started) * 1000
        self.figures["processor"] = (time.process_time() - self._processor) * 1000
        QTimer.singleShot(0, self._visit)

    def _visit(self) -> None:
        """Open what a day opens, then look at the memory."""
        from app.services.caseload import list_caseload
        from tests.bench.large_common import NOW, TODAY
        from tests.bench.large_runs import settle
        from ui.navigation import Place
        from ui.windows.main_window import MainWindow

        window, context = self.shell.window, self.shell.context
        if not isinstance(window, MainWindow) or context is None:
            raise TypeError("no main window")
        rows = list_caseload(context.store, today=TODAY, now=NOW, logged=False)
        places = [Place("clients"), Place("today")]
        for row in rows[:10]:
            places += [Place("client", row.client.id), Place("client", row.client.id, "meetings")]
        for place in places:
            window.go(place)
            settle()
        self.figures["pss"] = pss_mib()
        window.go(Place("today"))  # the next process begins where this one ends
        self.shell.quit()


def pss_mib() -> float:
    """Give this process's proportional share of memory."""
    for line in Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("the kernel tells no PSS")


def main() -> int:
    """Run the visit and print what was found."""
    qInstallMessageHandler(lambda *_: None)
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    theme.install(app, "light", 1.0)
    visit = Visit(app, Path(sys.argv[1]))
    visit.shell.start()
    code = app.exec()
    print(json.dumps(visit.figures))
    return code


if __name__ == "__main__":
    sys.exit(main())
