"""What /proc and /sys say of the disk below the store and of swapped memory."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.security.disk_encryption import DiskEncryption, DiskState, disk_encryption

pytestmark = pytest.mark.requirement("I3.7", "S2.7")
ENCRYPTED, CLEAR, UNKNOWN = DiskState.ENCRYPTED, DiskState.CLEAR, DiskState.UNKNOWN
HOME = Path("/home/kaisa/rinnalla")


class Machine:
    """Files of a Linux machine, in a folder of their own."""

    def __init__(self, root: Path) -> None:
        self.root = root
        for folder in ("proc/self", "sys/dev/block", "sys/class/block", "dev/mapper"):
            (root / folder).mkdir(parents=True)
        self.mounts: list[str] = []
        self.swaps: list[str] = []

    def device(self, name: str, number: str, *parts: str, uuid: str = "") -> None:
        """Add a disk, a partition, or a mapped device made of `parts`."""
        folder = self.root / "sys/devices" / name
        folder.mkdir(parents=True)
        for link in (f"sys/dev/block/{number}", f"sys/class/block/{name}"):
            (self.root / link).symlink_to(folder)
        (self.root / "dev" / name).touch()
        if uuid:
            (folder / "dm").mkdir()
            (folder / "dm/uuid").write_text(uuid + "\n")
        if parts:
            (folder / "slaves").mkdir()
        for part in parts:
            (folder / "slaves" / part).symlink_to(self.root / "sys/devices" / part)

    def named(self, name: str, device: str) -> None:
        """Give a mapped device its second name."""
        (self.root / "dev/mapper" / name).symlink_to(self.root / "dev" / device)

    def mount(self, number: str, point: str, kind: str = "ext4", source: str = "/dev/x") -> None:
        self.mounts.append(f"30 1 {number} / {point} rw,relatime shared:1 - {kind} {source} rw")

    def swap(self, name: str, kind: str = "partition") -> None:
        self.swaps.append(f"{name} {kind} 8388604 0 -2")

    def told(self) -> DiskEncryption:
        (self.root / "proc/self/mountinfo").write_text("\n".join(self.mounts) + "\n")
        head = "Filename Type Size Used Priority"
        (self.root / "proc/swaps").write_text("\n".join([head, *self.swaps]) + "\n")
        return disk_encryption(HOME, self.root)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    machine = Machine(tmp_path)
    machine.device("nvme0n1p2", "259:2")
    machine.device("nvme0n1p3", "259:3")
    machine.device("dm-0", "252:0", "nvme0n1p3", uuid="CRYPT-LUKS2-7c1f-luks")
    machine.device("dm-1", "252:1", "dm-0", uuid="LVM-vg-root")
    machine.named("vg-root", "dm-1")
    return machine


def test_luks_below_volumes_is_encrypted_and_a_bare_partition_is_not(machine: Machine) -> None:
    machine.mount("259:2", "/")
    assert machine.told() == DiskEncryption(CLEAR, ENCRYPTED), "no swap at all: nothing goes out"
    machine.mount("252:1", "/home")
    assert machine.told().disk is ENCRYPTED


def test_the_innermost_and_the_last_mount_counts(machine: Machine) -> None:
    machine.mount("252:1", "/")
    machine.mount("259:2", "/home/kaisa")
    assert machine.told().disk is CLEAR
    machine.mount("252:0", "/home/kaisa")
    assert machine.told().disk is ENCRYPTED
    machine.mount("259:2", "/home/kaisa/rinnallakin")
    assert machine.told().disk is ENCRYPTED, "another folder that only begins with the same letters"


def test_btrfs_is_followed_by_the_name_of_its_disk(machine: Machine) -> None:
    machine.mount("0:31", "/", "btrfs", "/dev/mapper/vg-root")
    assert machine.told().disk is ENCRYPTED
    machine.mount("0:31", "/home", "btrfs", "/dev/nvme0n1p2")
    assert machine.told().disk is CLEAR


def test_half_an_encrypted_pair_is_not_encrypted(machine: Machine) -> None:
    machine.device("md0", "9:0", "dm-0", "nvme0n1p2")
    machine.mount("9:0", "/")
    assert machine.told().disk is CLEAR


@pytest.mark.parametrize(
    ("kind", "source", "state"),
    [
        ("fuse.gocryptfs", "/home/.kaisa", ENCRYPTED),
        ("ecryptfs", "/home/.kaisa", ENCRYPTED),
        ("fuse.encfs", "/home/.kaisa", ENCRYPTED),
        ("nfs4", "server:/homes", UNKNOWN),
        ("zfs", "tank/home", UNKNOWN),
        ("btrfs", "/dev/gone", UNKNOWN),
    ],
)
def test_file_systems_without_a_disk_of_their_own(
    machine: Machine, kind: str, source: str, state: DiskState
) -> None:
    machine.mount("0:44", "/home", kind, source)
    assert machine.told().disk is state


def test_swapped_memory_is_as_weak_as_its_weakest_place(machine: Machine) -> None:
    machine.mount("252:1", "/")
    machine.swap("/dev/zram0")
    machine.swap("/dev/dm-1")
    machine.swap("/swapfile", "file")
    assert machine.told() == DiskEncryption(ENCRYPTED, ENCRYPTED)
    machine.swap("/dev/nvme0n1p2")
    assert machine.told() == DiskEncryption(ENCRYPTED, CLEAR)


def test_a_machine_that_tells_nothing_or_nonsense_is_unknown(tmp_path: Path) -> None:
    assert disk_encryption(HOME, tmp_path) == DiskEncryption(UNKNOWN, UNKNOWN)
    machine = Machine(tmp_path)
    machine.mounts.append("30 1 - - -")
    assert machine.told() == DiskEncryption(UNKNOWN, UNKNOWN)


def test_a_swap_file_and_the_first_line_count_too(machine: Machine) -> None:
    machine.mount("252:1", "/home")
    machine.mount("259:2", "/")
    machine.swap("/swapfile", "file")
    assert machine.told() == DiskEncryption(ENCRYPTED, CLEAR)


@pytest.mark.parametrize(
    ("written", "meant"),
    [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")],
)
def test_names_that_the_kernel_escapes_are_read_as_they_are(
    machine: Machine, written: str, meant: str
) -> None:
    machine.mount("259:2", "/")
    machine.mount("252:1", f"/home/kaisa{written}n")
    (machine.root / "proc/self/mountinfo").write_text("\n".join(machine.mounts))
    (machine.root / "proc/swaps").write_text("Filename\n")
    found = disk_encryption(Path(f"/home/kaisa{meant}n/rinnalla"), machine.root)
    assert found.disk is ENCRYPTED


def test_the_states_have_names_that_messages_go_by() -> None:
    assert [str(state) for state in DiskState] == ["encrypted", "clear", "unknown"]


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], Path]:
    """Put a program of this name first; it notes how it was called and runs the script."""
    folder = tmp_path / "programs"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    noted = tmp_path / "called"

    def put(name: str, script: str) -> Path:
        path = folder / name
        path.write_text(f"#!/bin/sh\nprintf '%s|' \"$@\" > '{noted}'\n{script}\n")
        path.chmod(0o700)
        return noted

    return put


@pytest.mark.parametrize(
    ("script", "state"),
    [
        ("echo 1", ENCRYPTED),
        ("echo 2", CLEAR),
        ("echo 5", UNKNOWN),
        ("echo", UNKNOWN),
        ("echo 1; exit 1", UNKNOWN),
        ("echo 1 >&2", UNKNOWN),
        ("printf '\\377'", UNKNOWN),
    ],
)
def test_windows_is_asked_for_the_drive_of_the_store(
    program: Callable[[str, str], Path], tmp_path: Path, script: str, state: DiskState
) -> None:
    noted = program("powershell", script)
    found = disk_encryption(tmp_path, platform="win32")
    assert found == DiskEncryption(state, state)
    assert noted.read_text() == (
        "-NoProfile|-NonInteractive|-Command|"
        "(New-Object -ComObject Shell.Application).NameSpace('\\')"
        ".Self.ExtendedProperty('System.Volume.BitLockerProtection')|"
    )


@pytest.mark.parametrize(
    ("script", "state"),
    [
        ("echo FileVault is On.", ENCRYPTED),
        ("echo FileVault is Off.", CLEAR),
        ("echo FileVault is Off. Deferred enablement appears to be active.", CLEAR),
        ("echo Encryption in progress", UNKNOWN),
    ],
)
def test_macos_is_asked_for_filevault(
    program: Callable[[str, str], Path], tmp_path: Path, script: str, state: DiskState
) -> None:
    noted = program("fdesetup", script)
    assert disk_encryption(tmp_path, platform="darwin") == DiskEncryption(state, state)
    assert noted.read_text() == "status|"


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_a_system_without_the_program_tells_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert disk_encryption(tmp_path, platform=platform) == DiskEncryption(UNKNOWN, UNKNOWN)


def test_this_machine_is_read_as_it_is(tmp_path: Path) -> None:
    assert disk_encryption(tmp_path).disk in DiskState
