"""The core lives without Qt: no import, by whatever way, brings it in."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROGRAM = """
import importlib, pkgutil, sys
import app
names = [it.name for it in pkgutil.walk_packages(app.__path__, "app.") if "__main__" not in it.name]
migrations = [name for name in names if ".versions." in name]
for name in names:
    if name not in migrations and not name.endswith(".env"):
        importlib.import_module(name)
loaded = {name.partition(".")[0] for name in sys.modules}
print(len(names), *sorted(loaded & {"PySide6", "shiboken6", "ui"}))
"""


@pytest.mark.requirement("A1")
def test_the_whole_core_loads_no_qt_and_no_interface() -> None:
    command = [sys.executable, "-W", "error", "-c", PROGRAM]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    assert run.returncode == 0, run.stderr
    count, *forbidden = run.stdout.split()
    assert int(count) > 10
    assert forbidden == []
