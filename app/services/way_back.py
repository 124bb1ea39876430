"""The way back from an update: the copy that was made just before the store was migrated.

A new version copies the store beside itself before it changes its structure (app.storage.migrate).
The earlier version refuses the migrated store; installed again, it puts that copy in place as it
would a backup: proved in a scratch folder, swapped, and the store of now kept aside.
"""

import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from app.errors import file_explained
from app.progress import Progress
from app.security import key_file_disk as disk
from app.security.device_secret import DeviceSecrets
from app.security.passphrase import STANDARD_LIMITS, KdfLimits
from app.services.backups import BackupMissing
from app.services.restoring import RestoreReport, restore_backup
from app.storage import migrate
from app.storage.backup import STORE_FILE, Backup
from app.storage.old_copies import TRIAL_FOLDER

_KEYS = (disk.KEY_FILE_NAME, disk.KEY_FILE_NAME + disk.SECOND_SUFFIX)


def copy_before_update(folder: Path) -> Path:
    """Give the newest copy that this version of the program can open.

    Raises:
        BackupMissing: there is none; then only a backup helps.
    """
    found = [
        path
        for path in folder.glob(f"{STORE_FILE}.*.bak")
        if path.name.removeprefix(f"{STORE_FILE}.").removesuffix(".bak") in migrate.KNOWN
    ]
    if not found:
        raise BackupMissing
    return max(found, key=lambda path: path.stat().st_mtime_ns)


def go_back(
    folder: Path,
    copy: Path,
    secret: bytearray,
    *,
    limits: KdfLimits = STANDARD_LIMITS,
    clock: Callable[[], datetime],
    progress: Progress,
    devices: DeviceSecrets | None = None,
) -> RestoreReport:
    """Put the copy in the place of the store, which must be locked; the secret is wiped.

    What was written since the update stays in the folder that the report names.

    Raises:
        What `restore_backup` raises; the store is then as it was.
    """
    room = folder / TRIAL_FOLDER
    with file_explained():
        shutil.rmtree(room, ignore_errors=True)
        room.mkdir(mode=0o700)
    try:
        with file_explained():
            shutil.copyfile(copy, room / STORE_FILE)
            for name in _KEYS:
                if (folder / name).is_file():
                    shutil.copyfile(folder / name, room / name)
            state = copy.stat()
        made_at = datetime.fromtimestamp(state.st_mtime, UTC)
        backup = Backup(room, made_at, state.st_size, 0)
        return restore_backup(
            folder, backup, secret, limits=limits, clock=clock, progress=progress, devices=devices
        )
    finally:
        shutil.rmtree(room, ignore_errors=True)
