"""From starting the process to the first painted window, against a bare PySide6 window."""

import statistics
import subprocess
import sys
from pathlib import Path

from tests.bench.measuring import Bench, Budget, Measured, NotMeasured, interleaved, measure

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
    (folder / "data").mkdir()
    (folder / "data" / "store.keys").touch()
    return folder


@measure("process start → unlock window painted", Budget(ratio=1.3))
def start(bench: Bench) -> Measured:
    """`rinnalla --measure-start` ends right after its first window has been painted."""
    program = Path(sys.executable).with_name("rinnalla")
    if not program.exists():
        raise NotMeasured("the project is not installed: make setup")
    home = bench.keep("start", _home_with_a_store)
    ours = ["env", f"RINNALLA_HOME={home}", str(program), "--measure-start"]
    bare = [sys.executable, "-c", BARE]
    try:
        for command in (ours, bare):  # once unmeasured: byte code, disk cache
            subprocess.run(command, check=True, capture_output=True, timeout=60)
    except subprocess.CalledProcessError as error:
        raise NotMeasured(f"{Path(error.cmd[0]).name} ended with {error.returncode}") from None
    figures, bares = interleaved(
        lambda: subprocess.run(ours, check=True, capture_output=True),
        lambda: subprocess.run(bare, check=True, capture_output=True),
        bench.rounds,
        wall=True,
    )
    return Measured(statistics.median(figures), statistics.median(bares))
