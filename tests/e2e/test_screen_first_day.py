"""`rinnalla --demo` on a real X screen: unlock, Tänään, log a visit, lock, with pixels to show."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
# A window that was never painted has one colour, an empty one with a frame a handful.
PAINTED = 100


@pytest.mark.screen
@pytest.mark.requirement("I2.1", "I2.4")
def test_a_visit_is_logged_on_a_real_screen(x_display: str, tmp_path: Path) -> None:
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    environment = os.environ | {
        "DISPLAY": x_display,
        "QT_QPA_PLATFORM": "xcb",
        "RINNALLA_HOME": str(tmp_path / "home"),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
    }
    run = subprocess.run(
        [sys.executable, "-m", "tests.screen_program", str(pictures)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )

    assert run.returncode == 0, run.stderr
    assert "Traceback" not in run.stderr
    colours = json.loads(run.stdout.splitlines()[-1])
    assert list(colours) == [
        "unlock", "today", "clients", "client", "meeting", "meetings", "locked",
    ]  # fmt: skip
    assert min(colours.values()) > PAINTED, colours
