"""A bus of its own with python-dbusmock's logind, lid and screen saver, for tests of the lock.

dbusmock comes as a Debian package for the system's Python (packaging/setup.sh): it needs libraries
that no wheel carries.
"""

import os
import shutil
import subprocess
from collections.abc import Iterator
from itertools import count
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

LOGIND = "org.freedesktop.login1"
LOGIND_PATH = "/org/freedesktop/login1"
SESSION_PATH = f"{LOGIND_PATH}/session/c1"
_PYTHON = "/usr/bin/python3"
_TEMPLATES = {
    "logind": LOGIND,
    "gnome_screensaver": "org.gnome.ScreenSaver",
    "upower": "org.freedesktop.UPower",
}
_numbers = count()


class MockBus:
    """The address of the bus, and what is to happen on it."""

    def __init__(self, address: str) -> None:
        self.address = address

    def connection(self) -> "QDBusConnection":
        """Give a connection of its own."""
        from PySide6.QtDBus import QDBusConnection

        return QDBusConnection.connectToBus(self.address, f"rinnalla-test-{next(_numbers)}")

    def call(self, name: str, path: str, method: str, *arguments: str) -> str:
        """Call a method of a mock and give the printed answer."""
        asked = ["gdbus", "call", "--address", self.address, "--dest", name, "--object-path", path]
        done = subprocess.run(
            [*asked, "--method", method, *arguments], capture_output=True, text=True, check=True
        )
        return done.stdout

    def sleep(self, beginning: bool) -> None:
        """Let logind say that the device goes to sleep, or has woken up."""
        self._emit(LOGIND_PATH, f"{LOGIND}.Manager", "PrepareForSleep", "b", beginning=beginning)

    def lock_session(self) -> None:
        """Let logind ask the session to lock."""
        self._emit(SESSION_PATH, f"{LOGIND}.Session", "Lock", "")

    def switch_user(self) -> None:
        """Let the session become inactive."""
        self._update(LOGIND, SESSION_PATH, f"{LOGIND}.Session", "{'Active': <false>}")

    def move_lid(self, *, closed: bool) -> None:
        """Close or open the lid."""
        values = f"{{'LidIsClosed': <{str(closed).lower()}>}}"
        name = _TEMPLATES["upower"]
        self._update(name, "/org/freedesktop/UPower", name, values)

    def cover_screen(self, active: bool) -> None:
        """Switch the screen saver on or off."""
        name = _TEMPLATES["gnome_screensaver"]
        self.call(name, "/org/gnome/ScreenSaver", f"{name}.SetActive", str(active).lower())

    def inhibitors(self) -> str:
        """Give what holds sleep back."""
        return self.call(LOGIND, LOGIND_PATH, f"{LOGIND}.Manager.ListInhibitors")

    def _emit(
        self, path: str, interface: str, signal: str, signature: str, beginning: bool = True
    ) -> None:
        values = f"[<{str(beginning).lower()}>]" if signature else "@av []"
        method = "org.freedesktop.DBus.Mock.EmitSignal"
        self.call(LOGIND, path, method, interface, signal, signature, values)

    def _update(self, name: str, path: str, interface: str, values: str) -> None:
        self.call(name, path, "org.freedesktop.DBus.Mock.UpdateProperties", interface, values)


def _mocks_are_there() -> bool:
    tools = all(shutil.which(tool) for tool in ("dbus-daemon", "gdbus", _PYTHON))
    probe = [_PYTHON, "-c", "import dbusmock"]
    return tools and subprocess.run(probe, capture_output=True, check=False).returncode == 0


@pytest.fixture(scope="session")
def _bus_address() -> Iterator[str]:
    if not _mocks_are_there():
        if os.environ.get("CI") == "true":
            pytest.fail("dbusmock is missing: packaging/setup.sh test installs it")
        pytest.skip("needs Debian's dbus and python3-dbusmock (make setup-test)")
    daemon = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    running = [
        subprocess.Popen(daemon, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    ]
    output = running[0].stdout
    assert output is not None
    address = output.readline().strip()
    there = {"DBUS_SYSTEM_BUS_ADDRESS": address, "DBUS_SESSION_BUS_ADDRESS": address}
    for template, name in _TEMPLATES.items():
        mock = [_PYTHON, "-m", "dbusmock", "--template", template]
        running.append(
            subprocess.Popen(
                mock, env={**os.environ, **there}, stdout=subprocess.DEVNULL, text=True
            )
        )
        wait = ["gdbus", "wait", "--address", address, "--timeout", "20", name]
        subprocess.run(wait, check=True)
    session = ("c1", "seat0", "1000", "kaisa", "true")
    add = "org.freedesktop.DBus.Mock.AddSession"
    MockBus(address).call(LOGIND, LOGIND_PATH, add, *session)
    yield address
    for process in reversed(running):
        process.terminate()
        process.wait(timeout=10)
    output.close()


@pytest.fixture
def mock_bus(_bus_address: str, monkeypatch: pytest.MonkeyPatch) -> MockBus:
    """The mocks, in the state of a laptop at work: lid open, session active, screen in sight."""
    monkeypatch.setenv("XDG_SESSION_ID", "c1")
    bus = MockBus(_bus_address)
    bus.move_lid(closed=False)
    bus.cover_screen(False)
    bus.call(
        LOGIND, SESSION_PATH, "org.freedesktop.DBus.Mock.UpdateProperties",
        f"{LOGIND}.Session", "{'Active': <true>}",
    )  # fmt: skip
    return bus
