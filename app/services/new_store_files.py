"""Writing the files of a new store: all of them or none."""

import secrets as system_secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Final, NamedTuple
from uuid import UUID, uuid4

from sqlalchemy import insert
from sqlalchemy.orm import Session

from app.errors import DiskFailed, DiskFull, file_explained
from app.security import key_file_disk as disk
from app.security.device_secret import DeviceSecrets
from app.security.errors import KeyringRequired
from app.security.escrow import ESCROW, with_escrow
from app.security.key_file import (
    KeyFile,
    new_key_file,
    signed,
    store_keys,
    with_passphrase,
    with_recovery,
)
from app.security.keys import StoreKeys
from app.security.organisation_config import OrganisationSettings
from app.security.passphrase import KdfParameters
from app.security.recovery import RecoveryCode, new_code
from app.security.secrets import random_key, wiped
from app.services.key_changes import check_strength, new_device_part
from app.services.organisation import STANDARD_POLICIES
from app.storage.engine import migration_engine, read_salt
from app.storage.errors import explained
from app.storage.lock_file import LOCK_NAME
from app.storage.migrate import create_schema
from app.storage.schema.audit import StoreIdentity
from app.storage.use_log import begin_chain
from app.text import local

STORE_NAME: Final = "store.db"
BUILDING_NAME: Final = "store.db.new"
ROOM_FOR_A_STORE: Final = 4 * 1024 * 1024


class Made(NamedTuple):
    """What a new store is opened with."""

    key_file: KeyFile
    keys: StoreKeys
    code: RecoveryCode
    escrow: bool


def make_files(
    folder: Path,
    passphrase: bytearray,
    practice: bool,
    name: str,
    kdf: KdfParameters,
    now: datetime,
    devices: DeviceSecrets | None,
    organisation: OrganisationSettings | None = None,
) -> Made:
    """Write database and key file into `folder`, with an escrow where the organisation has a key.

    The key file comes to its place first: a database without one would be lost, while unlocking
    finishes a rename that a crash has cut off.
    """
    building = folder / BUILDING_NAME
    store_id, dek, database_key = uuid4(), random_key(), random_key()
    with wiped(dek, database_key), _full_disk_told(folder), explained(), file_explained():
        _remove_database(building)
        _build_database(building, database_key, store_id, practice, now)
        code = new_code(system_secrets.randbits)
        key_file = new_key_file(
            dek,
            store_id=store_id,
            practice=practice,
            name=name.strip(),
            file_salt=read_salt(building),
            database_key=database_key,
        )
        policies = STANDARD_POLICIES if organisation is None else organisation.policies
        with new_device_part(store_id, devices) as device:
            if device is None and policies.keyring_required:
                raise KeyringRequired
            if not practice:
                check_strength(passphrase, device=device is not None)
            key_file = with_passphrase(key_file, dek, passphrase, kdf, device)
        key_file = with_recovery(key_file, dek, code.text.encode())
        key_file = _with_escrow(key_file, dek, organisation, now)
        keys = store_keys(key_file, dek)
        key_file = signed(key_file, keys.key_file_key)
        disk.save(folder / disk.KEY_FILE_NAME, key_file)
        finish_building(folder)
        return Made(key_file, keys, code, escrow=key_file.slot(ESCROW) is not None)


def _with_escrow(
    key_file: KeyFile, dek: bytearray, organisation: OrganisationSettings | None, now: datetime
) -> KeyFile:
    """Seal the data key to the organisation too, where it has a key."""
    key = None if organisation is None else organisation.keys.of("escrow")
    if organisation is None or key is None:
        return key_file
    today = local(now).date()
    return with_escrow(key_file, dek, key, organisation=organisation.name, added_on=today)


@contextmanager
def _full_disk_told(folder: Path) -> Iterator[None]:
    """SQLite calls it an I/O error when its shared memory file finds no room: say what it is."""
    try:
        yield
    except DiskFailed as error:
        if shutil.disk_usage(folder).free < ROOM_FOR_A_STORE:
            raise DiskFull from error
        raise


def _build_database(
    path: Path, key: bytearray, store_id: UUID, practice: bool, now: datetime
) -> None:
    create_schema(path, key)
    engine = migration_engine(path, key)
    try:
        with Session(engine) as session, session.begin():
            session.execute(
                insert(StoreIdentity).values(
                    id=1, store_id=store_id, practice=practice, created_at=now
                )
            )
            begin_chain(session)
    finally:
        engine.dispose()


def finish_building(folder: Path) -> None:
    """Give the finished database its name."""
    (folder / BUILDING_NAME).replace(folder / STORE_NAME)
    disk.fsync_folder(folder)


@contextmanager
def folder_for_new(folder: Path) -> Iterator[None]:
    """Make the folder (0700) and take it away again if the block fails and nothing is in it."""
    was_there = folder.exists()
    with file_explained():
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        yield
    except BaseException:
        if not was_there:
            with suppress(OSError):
                (folder / LOCK_NAME).unlink(missing_ok=True)
                folder.rmdir()
        raise


def remove_files(folder: Path) -> None:
    """Remove what this creation has written; it began in a folder without a store."""
    with suppress(OSError):
        disk.remove(folder / disk.KEY_FILE_NAME)
    for name in (BUILDING_NAME, STORE_NAME):
        with suppress(OSError):
            _remove_database(folder / name)


def _remove_database(path: Path) -> None:
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
