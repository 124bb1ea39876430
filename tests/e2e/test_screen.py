"""The project's windows come up on a real X screen, not only offscreen."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROGRAM = """
import sys
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from ui import theme

app = QApplication([])
theme.install(app, "light")
window = QWidget()
window.resize(1024, 640)
window.show()
app.processEvents()
print(QGuiApplication.platformName(), window.screen().size().toTuple(), window.isVisible())
"""


@pytest.mark.screen
@pytest.mark.requirement("I2.1")
def test_a_window_comes_up_on_an_x_screen(x_display: str) -> None:
    environment = os.environ | {"DISPLAY": x_display, "QT_QPA_PLATFORM": "xcb"}

    run = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )

    assert run.returncode == 0, run.stderr
    assert run.stdout.split(maxsplit=1) == ["xcb", "(1366, 768) True\n"]
