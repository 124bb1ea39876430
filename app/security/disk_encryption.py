"""Whether the disk below the store, and what the system swaps memory out to, is encrypted.

The store is encrypted anyway; what is not are swapped pages, hibernation, print spools and files
that she saved (threats of the design, hardening). Linux is read from /proc and /sys and tested.
Windows (BitLocker) and macOS (FileVault) are asked as their vendors describe; untested here.
"""

import os
import subprocess
import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from app.security.mounts import mount_below, unescaped

_ENCRYPTED_FILE_SYSTEMS: Final = frozenset({"ecryptfs", "fuse.gocryptfs", "fuse.encfs"})
_ANSWER_SECONDS: Final = 10.0
_BITLOCKER: Final = (
    "(New-Object -ComObject Shell.Application).NameSpace('{drive}')"
    ".Self.ExtendedProperty('System.Volume.BitLockerProtection')"
)


class DiskState(StrEnum):
    """What the system says; UNKNOWN where it does not tell (network drives, other systems)."""

    ENCRYPTED = "encrypted"
    CLEAR = "clear"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class DiskEncryption:
    """`swap` is ENCRYPTED also where there is none or it stays in memory (zram)."""

    disk: DiskState
    swap: DiskState


def disk_encryption(
    folder: Path, root: Path = Path("/"), platform: str = sys.platform
) -> DiskEncryption:
    """Give the state of the disk below `folder`; `root` is where proc and sys lie (Linux).

    A disk that encrypts by itself (OPAL) can't be told from one that doesn't: CLEAR.
    """
    if platform == "win32":
        asked = _BITLOCKER.format(drive=folder.resolve().drive + "\\")
        told = _answer("powershell", "-NoProfile", "-NonInteractive", "-Command", asked)
        return _of_whole_machine(told, encrypted="1", clear="2")
    if platform == "darwin":
        told = _answer("fdesetup", "status").partition(".")[0]
        return _of_whole_machine(told, encrypted="FileVault is On", clear="FileVault is Off")
    try:
        return DiskEncryption(_below(folder.resolve(), root), _swap(root))
    except (OSError, ValueError, IndexError):
        return DiskEncryption(DiskState.UNKNOWN, DiskState.UNKNOWN)


def _of_whole_machine(told: str, *, encrypted: str, clear: str) -> DiskEncryption:
    """Windows and macOS keep swapped memory on the system's own disk; its state counts for both."""
    states = {encrypted: DiskState.ENCRYPTED, clear: DiskState.CLEAR}
    state = states.get(told, DiskState.UNKNOWN)
    return DiskEncryption(state, state)


def _answer(*command: str) -> str:
    try:
        done = subprocess.run(  # noqa: S603 - fixed words and the letter of a drive
            command, capture_output=True, text=True, check=True, timeout=_ANSWER_SECONDS
        )
    except (OSError, ValueError, subprocess.SubprocessError):
        return ""
    return done.stdout.strip()


def _below(place: Path, root: Path) -> DiskState:
    mount = mount_below(place, root)
    if mount.file_system in _ENCRYPTED_FILE_SYSTEMS:
        return DiskState.ENCRYPTED
    if not mount.device.startswith("0:"):
        return _of_device(root / "sys/dev/block" / mount.device)
    # btrfs has no device number of its own: its source is one of its disks
    if mount.source.startswith("/dev/"):
        return _of_name(mount.source, root)
    return DiskState.UNKNOWN


def _swap(root: Path) -> DiskState:
    states = set()
    for line in (root / "proc/swaps").read_text().splitlines()[1:]:
        name, kind, *_ = line.split()
        if kind == "file":
            states.add(_below(Path(unescaped(name)), root))
        elif not Path(name).name.startswith("zram"):
            states.add(_of_name(name, root))
    return next(
        (it for it in (DiskState.CLEAR, DiskState.UNKNOWN) if it in states), DiskState.ENCRYPTED
    )


def _of_name(name: str, root: Path) -> DiskState:
    """Follow /dev/mapper/… to the kernel's own name (dm-0)."""
    kernel_name = Path(os.path.realpath(root / name.lstrip("/"))).name
    return _of_device(root / "sys/class/block" / kernel_name)


def _of_device(device: Path) -> DiskState:
    """Encrypted if it, or every device it is made of (volumes, RAID), is one of dm-crypt."""
    if not device.exists():
        return DiskState.UNKNOWN
    mapped = device / "dm/uuid"
    if mapped.exists() and mapped.read_text().startswith("CRYPT-"):
        return DiskState.ENCRYPTED
    parts = sorted((device / "slaves").glob("*"))
    if parts and all(_of_device(part) is DiskState.ENCRYPTED for part in parts):
        return DiskState.ENCRYPTED
    return DiskState.CLEAR
