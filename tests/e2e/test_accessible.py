"""What a screen reader meets: the real tree over AT-SPI, on a real screen, and Tab's way round.

One process shows the screens one after another (`tests/accessible_program.py`); here one scene of
each screen, `make accessible` all of them.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CLIENTS_SIDE = (
    "08-directory", "08-team", "08-team-list", "09-client-view", "10-question", "10b-thanks",
    "29-feedback", "36-write-together", "42-network-meeting",
)  # fmt: skip
OTHERS = (
    "02-unlock", "03-today", "04-clients", "06-plan", "07-meeting", "12-distances", "12-groups",
    "17b-use-log", "26-meetings", "27-decision-dialog", "29-summary", "30-search",
)  # fmt: skip


@pytest.mark.screen
@pytest.mark.timeout(400)
@pytest.mark.requirement("I5.1", "I9.3", "A7")
def test_every_control_has_a_name_role_and_state_and_tab_comes_round(x_display: str) -> None:
    """AT-SPI under Xvfb + dbus: what is worked or takes keys is named and is something."""
    run = shutil.which("dbus-run-session")
    assert run is not None, "packaging/setup.sh test installs dbus"
    asked = subprocess.run(
        [run, "--", sys.executable, "-m", "tests.accessible_program", *CLIENTS_SIDE, *OTHERS],
        cwd=ROOT,
        env=os.environ | {"DISPLAY": x_display, "RINNALLA_TEST_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert asked.stdout, asked.stderr[-2000:]
    told = {one["name"]: one for one in json.loads(asked.stdout.splitlines()[-1])}
    assert set(told) == {*CLIENTS_SIDE, *OTHERS}
    assert {name: one["problems"] for name, one in told.items() if one["problems"]} == {}
    assert {name: one["order"] for name, one in told.items() if one["order"]} == {}, "as it stands"
    assert all(one["parts"] > 5 for one in told.values()), "nothing was read"
