"""A store on a network drive is refused with a sentence before anything is written."""

import ctypes
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.services.restoring import ready_folder
from app.services.vault import create_store, unlock
from app.storage import lock_file
from app.storage.errors import StoreOnNetwork
from app.storage.network_drive import is_on_network
from tests.conftest import CHEAP_KDF, CHEAP_LIMITS, PASSPHRASE

HOME = Path("/home/kaisa")


@pytest.fixture
def mounted(tmp_path: Path) -> Path:
    """A machine's list of mounts: `told(kind)` puts the home on a file system."""
    (tmp_path / "proc/self").mkdir(parents=True)
    return tmp_path


def told(root: Path, kind: str) -> bool:
    lines = ["30 1 8:1 / / rw shared:1 - ext4 /dev/sda1 rw",
             f"31 30 0:5 / /home rw shared:2 - {kind} server:/home rw"]  # fmt: skip
    (root / "proc/self/mountinfo").write_text("\n".join(lines) + "\n")
    return is_on_network(HOME, root, "linux")


@pytest.mark.requirement("I10.2")
@pytest.mark.parametrize("kind", ["nfs4", "cifs", "fuse.sshfs", "davfs"])
def test_file_systems_of_the_network_are_known(mounted: Path, kind: str) -> None:
    assert told(mounted, kind)


@pytest.mark.requirement("I10.2")
@pytest.mark.parametrize("kind", ["ext4", "btrfs", "xfs", "tmpfs", "overlay", "fuse.gocryptfs"])
def test_local_disks_are_not_taken_for_them(mounted: Path, kind: str) -> None:
    assert not told(mounted, kind)


@pytest.mark.requirement("I10.2")
def test_a_machine_that_does_not_tell_keeps_nobody_out(mounted: Path) -> None:
    assert not is_on_network(HOME, mounted, "linux")
    (mounted / "proc/self/mountinfo").write_text("garbage\n")
    assert not is_on_network(HOME, mounted, "linux")
    assert not is_on_network(HOME, mounted, "darwin")


@pytest.mark.requirement("I10.2")
@pytest.mark.parametrize(("answer", "remote"), [(4, True), (3, False), (0, False)])
def test_windows_is_asked_by_its_own_number(
    monkeypatch: pytest.MonkeyPatch, answer: int, remote: bool
) -> None:
    kernel = SimpleNamespace(GetDriveTypeW=lambda _drive: answer)
    windows = SimpleNamespace(kernel32=kernel)
    monkeypatch.setattr(ctypes, "windll", windows, raising=False)
    assert is_on_network(HOME, platform="win32") is remote


@pytest.mark.requirement("I10.2")
def test_a_profile_folder_on_a_network_drive_is_refused_and_untouched(
    store_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lock_file, "is_on_network", lambda _folder: True)
    before = {path.name: path.stat().st_mtime_ns for path in store_template.iterdir()}
    with pytest.raises(StoreOnNetwork):
        unlock(store_template, bytearray(PASSPHRASE), limits=CHEAP_LIMITS)
    with pytest.raises(StoreOnNetwork), ready_folder(store_template, bytearray(PASSPHRASE)):
        pass
    assert {path.name: path.stat().st_mtime_ns for path in store_template.iterdir()} == before
    with pytest.raises(StoreOnNetwork):
        create_store(tmp_path / "new", passphrase=bytearray(PASSPHRASE), kdf=CHEAP_KDF)
    assert not (tmp_path / "new").exists()
