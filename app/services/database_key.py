"""Changing the database key: what was seen of the old one, and every old copy, then opens nothing.

At every moment the key file leads to the store: the new generation stands in it as *pending*
before the new file comes to its place, and the old one goes after. The first bytes of the file say
which of the two holds, so a kill or a power cut is settled at the next unlocking (security.md 1.3).
"""

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import replace
from pathlib import Path
from typing import Final

from app.errors import UserError
from app.progress import Progress
from app.security import key_file_disk as disk
from app.security.device_secret import DeviceSecrets
from app.security.generations import generation_of, next_generation
from app.security.key_file import KeyFile, signed
from app.security.passphrase import STANDARD_LIMITS, KdfLimits
from app.security.pin import PinMemory
from app.security.secrets import random_key, wiped
from app.services.copies import next_number
from app.services.key_changes import data_key
from app.storage.backup import key_file_of
from app.storage.engine import read_salt
from app.storage.errors import StoreBusy
from app.storage.rekey import STEPS, copy_under, remove_copy
from app.storage.store import Store
from app.storage.use_log import UseEvent, log_use

CHANGED: Final = "database-key-changed"


@contextmanager
def proved(
    store: Store,
    secret: bytearray,
    *,
    pin: PinMemory | None = None,
    limits: KdfLimits = STANDARD_LIMITS,
    devices: DeviceSecrets | None = None,
) -> Iterator[bytearray]:
    """Give the data key of an open store to whoever knows its passphrase, or its PIN with `pin`.

    The secret is wiped at once, the data key at the end of the block.

    Raises:
        WrongPin, PinSpent; what `data_key` raises.
    """
    with wiped(secret):
        if pin is not None:
            dek = pin.open(secret, store_id=store.store_id, now=store.clock())
            pin.accept()
        else:
            dek = data_key(key_file_of(store), secret, "passphrase", limits, devices)
    with wiped(dek):
        yield dek


def change_database_key(
    store: Store,
    *,
    secret: bytearray,
    pin: PinMemory | None = None,
    limits: KdfLimits = STANDARD_LIMITS,
    devices: DeviceSecrets | None = None,
    progress: Progress,
) -> None:
    """Encrypt the open store anew under a new key; call it in a job. `secret` is wiped.

    Older backups still open: `app.services.backups.replace_backups` is the second half.

    Raises:
        What `proved` and `renew_database_key` raise.
    """
    with proved(store, secret, pin=pin, limits=limits, devices=devices) as dek:
        renew_database_key(store, dek, progress)


def renew_database_key(store: Store, dek: bytearray, progress: Progress) -> None:
    """Change the key with the data key at hand.

    Writing goes on while the copy is made; if there was any, a second one is made alone.

    Raises:
        StoreDamaged, StoreBusy, DiskFull, DiskReadOnly, DiskFailed; Cancelled by `progress` until
        the new file is in its place. The old key still holds then.
    """
    new_key = random_key()
    with wiped(new_key):
        for alone in (nullcontext(), store.held()):
            with alone:
                if _renewed(store, dek, new_key, progress):
                    break
        else:
            raise StoreBusy
    _settle(store)
    with store.write() as session:
        log_use(session, UseEvent(CHANGED, "store", store.store_id))
    store.checkpoint(truncate=True)


def _renewed(store: Store, dek: bytearray, new_key: bytearray, progress: Progress) -> bool:
    commits = store.commits
    with copy_under(store.path, store.keys.database_key, new_key, progress) as copy:
        key_file = key_file_of(store)
        number = next_number(store)
        pending = next_generation(key_file, dek, new_key, read_salt(copy), number=number)
        _save(store, replace(key_file, pending=pending))
        try:
            progress.report(3, STEPS)  # the last moment to stop
            done = store.exchange(copy, new_key, commits=commits)
        except BaseException:
            _settle(store)
            raise
        if not done:
            _settle(store)
        return done


def _settle(store: Store) -> None:
    """Leave the generation that holds alone in the key file; a full disk leaves that for later."""
    key_file = key_file_of(store)
    holds = generation_of(key_file, read_salt(store.path))
    with suppress(UserError):
        _save(store, replace(key_file, current=holds, pending=None))


def _save(store: Store, key_file: KeyFile) -> None:
    path = store.path.with_name(disk.KEY_FILE_NAME)
    disk.save(path, signed(key_file, store.keys.key_file_key))


def settle_cut_off(path: Path, key_file: KeyFile, mac_key: bytearray) -> KeyFile:
    """Finish or roll back a change that was cut off, before the store at `path` is opened.

    Gives the key file as it holds; the caller brings it to the disk (`vault` mends both copies).
    """
    with suppress(OSError):
        remove_copy(path)
    if key_file.pending is None:
        return key_file
    holds = generation_of(key_file, read_salt(path))
    return signed(replace(key_file, current=holds, pending=None), mac_key)


def log_cut_off(store: Store, before: KeyFile, settled: KeyFile) -> None:
    """Tell the log of a change that was finished while unlocking."""
    if before.current.number != settled.current.number:
        with store.write() as session:
            log_use(session, UseEvent(CHANGED, "store", store.store_id))
