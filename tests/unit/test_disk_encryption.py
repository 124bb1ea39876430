"""What /proc and /sys say of the disk below the store and of swapped memory."""

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


def test_this_machine_is_read_as_it_is(tmp_path: Path) -> None:
    assert disk_encryption(tmp_path).disk in DiskState
