"""A real X screen (Xvfb) for the few tests that need one; their programs get its DISPLAY."""

import os
import select
import shutil
import subprocess
from collections.abc import Iterator

import pytest

START_SECONDS = 20


@pytest.fixture
def x_display() -> Iterator[str]:
    """Start a screen of 1366x768 and give its display, such as ":101".

    A test passes it to a process of its own (`DISPLAY`, `QT_QPA_PLATFORM=xcb`): the platform of
    this process is offscreen and stays so.
    """
    program = shutil.which("Xvfb")
    if program is None:
        if os.environ.get("CI") == "true":
            pytest.fail("Xvfb is missing: packaging/setup.sh test installs it")
        pytest.skip("no Xvfb here (Debian, Ubuntu: apt-get install xvfb)")
    reader, writer = os.pipe()
    command = [
        program,
        "-displayfd",
        str(writer),
        "-screen",
        "0",
        "1366x768x24",
        "-nolisten",
        "tcp",
    ]
    with subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL) as server:
        os.close(writer)
        try:
            ready, _, _ = select.select([reader], [], [], START_SECONDS)
            number = os.read(reader, 16).decode().strip() if ready else ""
            assert number, "Xvfb did not start"
            yield f":{number}"
        finally:
            os.close(reader)
            server.terminate()
