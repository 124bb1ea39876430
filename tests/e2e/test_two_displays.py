"""Two displays: the turned view goes to the other one, and one of them is unplugged meanwhile."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DISPLAYS = {
    "screens": [
        {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768},
        {"name": "table", "x": 1366, "y": 0, "width": 1920, "height": 1080},
    ]
}


@pytest.mark.requirement("I5.2", "S2.5")
def test_two_displays_of_which_one_is_unplugged_while_turned(
    store_template: Path, tmp_path: Path
) -> None:
    """The view fills each display whole; nothing of the worker's comes to light on any of them."""
    folder = tmp_path / "store"
    shutil.copytree(store_template, folder)
    displays = tmp_path / "displays.json"
    displays.write_text(json.dumps(DISPLAYS))
    run = subprocess.run(
        [sys.executable, "-m", "tests.two_displays_program", str(folder)],
        cwd=ROOT,
        env=os.environ | {"RINNALLA_TEST_PLATFORM": f"offscreen:configfile={displays}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr[-2000:]
    seen = json.loads(run.stdout.splitlines()[-1])
    told = {one["step"]: one["display"] for one in seen}
    assert told == {
        "turned": "laptop",
        "moved": "table",
        "moved back": "laptop",
        "moved again": "table",
        "unplugged": "laptop",
        "turned back": "laptop",
    }
    turned, last = seen[:-1], seen[-1]
    assert all(one["fills"] and one["client"] and not one["worker"] for one in turned), turned
    assert last["worker"] and not last["client"]
