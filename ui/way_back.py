"""From a backup to an open store, before the store's code is loaded; all of it runs in jobs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.progress import Progress
from ui.door import Door

if TYPE_CHECKING:
    from app.services.backups import Backup
    from app.services.rescuing import RescueReport
    from app.services.vault import Store


def found_backups(door: Door, folder: Path | None = None) -> list[Backup]:
    """Give the backups beside the store, or in a folder that she chose; the newest first."""
    from app.services.backups import backups_in, local_backups

    return local_backups(door.folder) if folder is None else backups_in(folder)


def bring_back(
    door: Door, backup: Backup, secret: bytearray, progress: Progress, *, recovery: bool
) -> Store:
    """Put a backup in the place of the store and open it by the same secret, which is wiped."""
    from app.services import passphrases, restoring

    kept = bytearray(secret)
    try:
        restoring.restore_backup(
            door.folder,
            backup,
            secret,
            kind="recovery" if recovery else "passphrase",
            limits=door.limits or passphrases.STANDARD_LIMITS,
            clock=door.now,
            progress=progress,
            devices=door.devices,
        )
        return door.unlock(kept, recovery=recovery)
    finally:
        kept[:] = bytes(len(kept))


def read_what_is_left(
    door: Door, secret: bytearray, progress: Progress, *, recovery: bool
) -> RescueReport:
    """Put a new store of all that can be read in the place of the damaged one; wipes the secret."""
    from app.services import passphrases, rescuing, vault

    return rescuing.rescue_in_place(
        door.folder,
        secret,
        kind="recovery" if recovery else "passphrase",
        limits=door.limits or passphrases.STANDARD_LIMITS,
        clock=door.now,
        progress=progress,
        devices=vault.DeviceSecrets(),
    )
