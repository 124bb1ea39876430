"""`rinnalla keys …` as its users have it: real processes, a real store, no keyring here."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.cli.exit_codes import ExitCode
from app.cli.messages import line
from app.security import key_file_disk as disk
from app.security.errors import WrongPassphrase
from app.security.passphrase import PRACTICE_KDF
from app.services import vault
from app.services.disk_encryption import disk_encryption
from app.services.vault import NewStore, Presence

ROOT = Path(__file__).parents[2]
OLD = b"viisi sanaa riittaa hyvin taman kokeen ajaksi"
NEW = b"toinen hyva lause ilman salaisuuksia"
Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def made(tmp_path: Path) -> NewStore:
    """A store of her own with the cheapest key that a real store may have; locked."""
    new = vault.create_store(tmp_path / "s", passphrase=bytearray(OLD), kdf=PRACTICE_KDF)
    new.store.close()
    return new


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run `rinnalla keys`; each secret goes through a pipe of its own."""

    def run(act: str, *words: str, **secrets: bytes) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "app.cli", "keys", act, "--store", str(tmp_path / "s")]
        passed = []
        for name, secret in secrets.items():
            reading, writing = os.pipe()
            os.write(writing, secret + b"\n")
            os.close(writing)
            command += [f"--{name}-fd", str(reading)]
            passed.append(reading)
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(tmp_path),
            "LANG": "en_GB.UTF-8",
            "DBUS_SESSION_BUS_ADDRESS": "disabled:",
            "PYTHONWARNINGS": "error",
        }
        try:
            return subprocess.run(
                [*command, *words], cwd=ROOT, env=environment, pass_fds=passed, text=True,
                capture_output=True, check=False, timeout=100, stdin=subprocess.DEVNULL,
                start_new_session=True,
            )  # fmt: skip
        finally:
            for descriptor in passed:
                os.close(descriptor)

    return run


def opens(folder: Path, secret: bytes) -> bool:
    try:
        vault.unlock(folder, bytearray(secret)).close()
    except WrongPassphrase:
        return False
    return True


@pytest.mark.requirement("I3.1", "A8")
def test_it_says_what_opens_the_store_and_how_weak_that_is(
    run: Run, made: NewStore, tmp_path: Path
) -> None:
    shown = run("show")
    assert (shown.returncode, shown.stderr) == (ExitCode.DONE, "")
    assert "Weaker protection" in shown.stdout and "not checked" in shown.stdout
    assert line(f"disk-{disk_encryption(tmp_path).disk}", "en") in shown.stdout
    assert vault.store_state(tmp_path / "s").presence is Presence.PRESENT


@pytest.mark.requirement("I3.1", "A8")
def test_the_passphrase_is_changed(run: Run, made: NewStore, tmp_path: Path) -> None:
    weak = run("change", passphrase=OLD, new=b"salasana")
    assert weak.returncode == ExitCode.SECRET and "too easy" in weak.stderr
    changed = run("change", passphrase=OLD, new=NEW)
    assert (changed.returncode, changed.stderr) == (ExitCode.DONE, "")
    assert opens(tmp_path / "s", NEW) and not opens(tmp_path / "s", OLD)


@pytest.mark.requirement("I3.1", "S2.3", "A8")
def test_the_recovery_code_gives_a_new_passphrase_and_then_a_new_code(
    run: Run, made: NewStore, tmp_path: Path
) -> None:
    code = made.recovery_code.text.lower().encode()
    recovered = run("recover", code=code, new=NEW)
    assert (recovered.returncode, recovered.stderr) == (ExitCode.DONE, "")
    assert opens(tmp_path / "s", NEW)
    another = run("recovery-code", passphrase=NEW)
    assert another.returncode == ExitCode.DONE
    assert run("recover", code=code, new=OLD).returncode == ExitCode.SECRET
    printed = another.stdout.strip().encode()
    vault.unlock(tmp_path / "s", bytearray(printed), kind="recovery").close()


@pytest.mark.requirement("K37", "A8")
def test_without_a_keyring_no_device_secret_is_made(
    run: Run, made: NewStore, tmp_path: Path
) -> None:
    ended = run("device", "on", passphrase=OLD)
    assert ended.returncode == ExitCode.SECRET and "keyring" in ended.stderr
    assert not vault.store_state(tmp_path / "s").device
    assert opens(tmp_path / "s", OLD)


@pytest.mark.requirement("I3.6", "A8")
def test_renew_changes_the_key_of_the_data(run: Run, made: NewStore, tmp_path: Path) -> None:
    assert run("renew", passphrase=NEW).returncode == ExitCode.SECRET
    ended = run("renew", passphrase=OLD)
    assert (ended.returncode, ended.stderr) == (ExitCode.DONE, "")
    assert ended.stdout.strip().startswith("The key of the data is changed")
    assert disk.load(tmp_path / "s" / disk.KEY_FILE_NAME).current.number == 2
    assert opens(tmp_path / "s", OLD)
