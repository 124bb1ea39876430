"""The organisation's escrow as the worker has it: seen, added, removed, used to come back in."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Final

from app.errors import UserError, file_explained
from app.security import key_file_disk as disk
from app.security.device_secret import DeviceSecrets
from app.security.errors import KeyFileDamaged, KeyFileMissing, WrongRecoveryCode
from app.security.escrow import (
    EscrowState,
    escrow_state,
    joined_opening,
    openings,
    with_escrow,
    without_escrow,
)
from app.security.key_file import MAXIMUM_BYTES, KeyFile, parse
from app.security.passphrase import STANDARD_LIMITS, KdfLimits
from app.security.secrets import wiped
from app.services.database_key import proved
from app.services.key_changes import save_logged
from app.services.organisation import organisation_in_force
from app.services.settings import load_setting, save_setting
from app.services.wrong_tries import WrongTries
from app.storage.backup import key_file_of
from app.storage.lock_file import LockFile
from app.storage.store import Store
from app.storage.use_log import UseEvent, log_use
from app.text import local

__all__ = [
    "EscrowState",
    "NoOrganisationKey",
    "OpeningForeign",
    "acknowledge_openings",
    "escrow_of",
    "give_escrow",
    "note_openings",
    "take_escrow",
    "take_opening",
    "unseen_openings",
]

_SEEN: Final = "escrow-openings"


class NoOrganisationKey(UserError):
    """There is no key of an organisation here to which an escrow could be made today."""

    code = "no-organisation-key"


class OpeningForeign(UserError):
    """The file that the organisation opened belongs to another store."""

    code = "opening-foreign"


def escrow_of(store: Store) -> EscrowState | None:
    """Say who else can open the store: organisation, fingerprint of its key, since when."""
    return escrow_state(key_file_of(store))


def give_escrow(
    store: Store,
    *,
    passphrase: bytearray,
    limits: KdfLimits = STANDARD_LIMITS,
    devices: DeviceSecrets | None = None,
) -> EscrowState:
    """Let the organisation open the store, by the key in its settings; `passphrase` is wiped.

    An earlier escrow is replaced. Nothing else of the key file changes.

    Raises:
        NoOrganisationKey: no settings with an escrow key are in force, or they have expired.
        SealKeyUnfit; what `data_key` raises; DiskFull, DiskReadOnly, DiskFailed, CannotOpen.
    """
    with wiped(passphrase):
        today = local(store.clock()).date()
        held = organisation_in_force(store, today=today)
        key = None if held is None else held.new_escrow
        if held is None or held.settings is None or key is None:
            raise NoOrganisationKey
        key_file = key_file_of(store)
        with proved(store, passphrase, limits=limits, devices=devices) as dek:
            changed = with_escrow(
                key_file, dek, key, organisation=held.settings.name, added_on=today
            )
        save_logged(store, changed, "escrow-added")
    state = escrow_state(changed)
    assert state is not None  # noqa: S101 - it was just made
    return state


def take_escrow(
    store: Store,
    *,
    passphrase: bytearray,
    limits: KdfLimits = STANDARD_LIMITS,
    devices: DeviceSecrets | None = None,
) -> None:
    """End the organisation's way in; `passphrase` is wiped. Backups follow when the next is made.

    Raises:
        What `data_key` raises, DiskFull, DiskReadOnly, DiskFailed, CannotOpen.
    """
    with wiped(passphrase):
        key_file = key_file_of(store)
        with proved(store, passphrase, limits=limits, devices=devices):
            save_logged(store, without_escrow(key_file), "escrow-removed")


def take_opening(
    folder: Path, opened: Path, code: bytearray, *, clock: Callable[[], datetime]
) -> None:
    """Bring the file that the organisation opened into a locked store; `code` is wiped.

    Afterwards the code opens the store like a recovery code, until a new passphrase is chosen.

    Raises:
        OpeningForeign, WrongRecoveryCode, RecoveryCodeMistyped, PleaseWait, StoreInUse.
        KeyFileMissing, KeyFileDamaged, KeyFileNewer: of the opened file; nothing was changed.
        DiskFull, DiskReadOnly, DiskFailed, CannotOpen.
    """
    with wiped(code):
        tries = WrongTries(folder)
        tries.check(clock())
        lock = LockFile(folder)
        lock.take()
        try:
            brought, present = _read(opened), _present(folder)
            if present is not None and present.header() != brought.header():
                raise OpeningForeign
            try:
                joined = joined_opening(present, brought, code)
            except WrongRecoveryCode:
                tries.failed(clock())
                raise
            disk.save(folder / disk.KEY_FILE_NAME, joined)
        finally:
            lock.release()


def _read(path: Path) -> KeyFile:
    with file_explained(), path.open("rb") as file:
        return parse(file.read(MAXIMUM_BYTES + 1))


def _present(folder: Path) -> KeyFile | None:
    try:
        return disk.load(folder / disk.KEY_FILE_NAME)
    except (KeyFileMissing, KeyFileDamaged):
        return None


def note_openings(store: Store, key_file: KeyFile) -> None:
    """Log what the organisation opened since the store was last open; called at each unlocking."""
    count, seen = openings(key_file), _seen(store)["logged"]
    if count <= seen:
        return
    with store.write() as session:
        save_setting(store, _SEEN, {**_seen(store), "logged": count})
        details = {"openings": count, "new": count - seen}
        log_use(
            session,
            UseEvent("store-opened-by-organisation", "store", store.store_id, details=details),
        )


def unseen_openings(store: Store) -> int:
    """Give how many openings by the organisation she has not yet said that she knows of."""
    seen = _seen(store)
    return max(seen["logged"] - seen["known"], 0)


def acknowledge_openings(store: Store) -> None:
    """She knows of them."""
    seen = _seen(store)
    with store.write() as session:
        save_setting(store, _SEEN, {**seen, "known": seen["logged"]})
        log_use(session, UseEvent("opening-acknowledged", "store", store.store_id))


def _seen(store: Store) -> dict[str, int]:
    kept = load_setting(store, _SEEN)
    values = kept if isinstance(kept, dict) else {}
    return {name: values[name] if type(values.get(name)) is int else 0
            for name in ("logged", "known")}  # fmt: skip
