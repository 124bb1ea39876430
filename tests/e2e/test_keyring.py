"""A real Secret Service: gnome-keyring on a session bus of its own, in a home of its own."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
UNLOCK = "echo -n kokeilu | gnome-keyring-daemon --daemonize --unlock --components=secrets"
LOCK = "gnome-keyring-daemon --replace --daemonize --components=secrets"
NAME = "keyring.backends.SecretService.Keyring"
PLAIN = """
from keyring.backend import KeyringBackend

class Keyring(KeyringBackend):
    priority = 9
    def get_password(self, service, username):
        return None
    def set_password(self, service, username, password):
        open("{place}", "w").write(password)
"""
pytestmark = pytest.mark.skipif(
    os.environ.get("CI") != "true"
    and not (shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")),
    reason="gnome-keyring and dbus-run-session are missing and may not be installed from here",
)
Session = Callable[..., list[str]]


@pytest.fixture
def session(tmp_path: Path) -> Session:
    """Run steps in one session: an act of `keyring_program`, or UNLOCK, or LOCK."""
    home = tmp_path / "home"
    home.mkdir()
    (home / "run").mkdir(mode=0o700)

    def session(*steps: str, bus: bool = True, **more: str) -> list[str]:
        # the library leaves its socket open when a keyring refuses
        python = f"{sys.executable} -W error -W default::ResourceWarning"
        program = f"{python} tests/keyring_program.py {tmp_path / 'store'}"
        script = "\n".join(
            f"({step}) >/dev/null 2>&1" if step in (UNLOCK, LOCK) else f"{program} {step}"
            for step in steps
        )
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_RUNTIME_DIR": str(home / "run"),
            "PYTHONPATH": str(ROOT),
        } | more
        if not bus:
            environment["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"
        command = ["bash", "-c", script]
        ended = subprocess.run(
            ["dbus-run-session", "--", *command] if bus else command,
            cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=100,
        )  # fmt: skip
        assert "Traceback" not in ended.stderr, ended.stderr
        return ended.stdout.splitlines()

    return session


@pytest.mark.requirement("I3.1", "S7", "K37")
def test_an_unlocked_keyring_keeps_the_secret_and_nothing_else_does(session: Session) -> None:
    told = session(UNLOCK, "create", "open", "leak")
    assert told == ["device True", "opened", f"True {NAME} []"]
    assert session(UNLOCK, "open") == ["opened"], "in the next session too"


@pytest.mark.requirement("I3.1", "S7")
def test_without_a_bus_there_is_no_keyring(session: Session) -> None:
    assert session("found", "create", "open", bus=False) == ["None", "device False", "opened"]


@pytest.mark.requirement("I3.1", "S7")
def test_a_store_with_a_device_secret_does_not_open_where_there_is_no_keyring(
    session: Session,
) -> None:
    assert session(UNLOCK, "create") == ["device True"]
    assert session("open", bus=False) == ["keyring-absent"]


@pytest.mark.requirement("I3.1", "S7")
def test_a_locked_keyring_is_told_and_makes_no_secret(session: Session) -> None:
    assert session(UNLOCK, "create") == ["device True"]
    assert session(LOCK, "open") == ["keyring-locked"]


@pytest.mark.requirement("S7", "K37")
def test_a_keyring_that_cannot_be_made_leaves_the_passphrase_alone(session: Session) -> None:
    assert session(LOCK, "create", "open") == ["device False", "opened"]


@pytest.mark.requirement("I3.1", "S7")
def test_a_lost_value_and_another_keyring_are_told_apart(session: Session, tmp_path: Path) -> None:
    assert session(UNLOCK, "create", "lose", "open") == [
        "device True",
        "lost",
        "device-secret-lost",
    ]
    shutil.rmtree(tmp_path / "store")
    assert session(UNLOCK, "create-other", "open") == ["device True", "keyring-changed"]


@pytest.mark.requirement("S7", "K37")
def test_a_plain_text_keyring_is_never_taken(session: Session, tmp_path: Path) -> None:
    place = tmp_path / "plain"
    (tmp_path / "plaintext.py").write_text(PLAIN.format(place=place))
    told = session(
        "found", "create", bus=False,
        PYTHON_KEYRING_BACKEND="plaintext.Keyring", PYTHONPATH=f"{ROOT}:{tmp_path}",
    )  # fmt: skip
    assert told == ["None", "device False"]
    assert not place.exists()
    bent = session(UNLOCK, "found", KEYRING_PROPERTY_APPID="other")
    assert bent == ["None"], "settings of the environment that bend a backend"
