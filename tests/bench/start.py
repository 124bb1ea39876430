"""From starting the process to the first painted window, against a bare PySide6 window.

Both with their byte code beside them, as an installed program has it: in a shell that forbids
Python to write it (PYTHONDONTWRITEBYTECODE) only our own modules would be compiled at each start.
"""

import os
import statistics
import subprocess
import sys
from functools import partial
from pathlib import Path

from tests.bench.measuring import (
    Bench,
    Budget,
    Measured,
    NotMeasured,
    clock_of_children,
    interleaved,
    measure,
)

# a window with one word that ends after its first paint
BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel

class Window(QLabel):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, QApplication.quit)

app = QApplication(sys.argv)
window = Window("Rinnalla")
window.resize(1366, 696)
window.show()
app.exec()
"""


def _home_with_a_store(folder: Path) -> Path:
    """A home whose store is to be unlocked: without one the first start would be painted."""
    store = folder / "rinnalla"
    store.mkdir()
    (store / "store.keys").touch()
    return folder


def byte_code_kept(folder: Path) -> dict[str, str]:
    """Give this environment, in which Python keeps byte code in a folder of the bench."""
    usual = {name: it for name, it in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return usual | {"PYTHONPYCACHEPREFIX": str(folder / "byte-code")}


@measure("process start → unlock window painted", Budget(ratio=1.3))
def start(bench: Bench) -> Measured:
    """`rinnalla --measure-start` ends right after its first window has been painted."""
    program = Path(sys.executable).with_name("rinnalla")
    if not program.exists():
        raise NotMeasured("the project is not installed: make setup")
    home = bench.keep("start", _home_with_a_store)
    environment = byte_code_kept(home) | {"XDG_DATA_HOME": str(home)}
    ours = [str(program), "--measure-start"]
    bare = [sys.executable, "-c", BARE]

    def run(command: list[str]) -> None:
        subprocess.run(command, check=True, capture_output=True, timeout=60, env=environment)

    try:
        for command in (ours, bare):  # once unmeasured: byte code, disk cache
            run(command)
    except subprocess.CalledProcessError as error:
        raise NotMeasured(f"{Path(error.cmd[0]).name} ended with {error.returncode}") from None
    figures, bares = interleaved(
        partial(run, ours), partial(run, bare), bench.rounds, clock=clock_of_children()
    )
    return Measured(statistics.median(figures), statistics.median(bares))
