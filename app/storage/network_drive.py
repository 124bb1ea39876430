"""Whether a folder lies on a network drive, where a store must not be.

SQLite's write-ahead log needs memory that all users of the file share, and locks that hold; file
systems of the network give neither, and the store would be damaged some day (sqlite.org/wal.html,
"All processes using a database must be on the same host computer").
"""

import sys
from pathlib import Path
from typing import Final

from app.security.mounts import mount_below

_OF_THE_NETWORK: Final = frozenset(
    {
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "ceph", "davfs", "glusterfs",
        "fuse.sshfs", "fuse.davfs2", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.glusterfs",
        "fuse.s3fs",
    }
)  # fmt: skip
_REMOTE: Final = 4  # DRIVE_REMOTE of GetDriveTypeW


def is_on_network(folder: Path, root: Path = Path("/"), platform: str = sys.platform) -> bool:
    """Whether the system says so; where it doesn't tell (macOS), a folder counts as local.

    Windows is asked as its documentation describes, untested here.
    """
    try:
        place = folder.resolve()
        if platform == "win32":
            return _is_remote_drive(place)
        if platform.startswith("linux"):
            return mount_below(place, root).file_system in _OF_THE_NETWORK
    except (OSError, ValueError, IndexError):
        return False
    return False


def _is_remote_drive(place: Path) -> bool:
    if place.drive.startswith("\\\\"):
        return True
    import ctypes

    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    return bool(kernel.GetDriveTypeW(place.drive + "\\") == _REMOTE)
