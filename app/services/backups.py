"""Backups as she knows them: made by themselves, kept in two places, tried, listed (A5)."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from sqlalchemy import select

from app.domain.backups import backup_is_due, kept_backups
from app.errors import UserError, file_explained
from app.progress import Progress
from app.services.copies import (
    BACKUPS_NAME,
    PLACE,
    key_number,
    number_of,
    older_copies,
    second_place,
)
from app.services.settings import save_setting
from app.storage.backup import (
    STORE_FILE,
    Backup,
    back_up,
    check_copy,
    copy_backup,
    list_backups,
    place_of,
    read_backup,
    remove_backup,
    renew_key_files,
)
from app.storage.ballot_box import FEEDBACK_NAME
from app.storage.old_copies import remove_copy_at, remove_scratch
from app.storage.owner_only import replace_private
from app.storage.schema.audit import StoreIdentity
from app.storage.store import Store
from app.storage.use_log import UseEvent, log_use

__all__ = [
    "Backup",
    "BackupMissing",
    "BackupReport",
    "Contents",
    "NotInPractice",
    "SecondPlace",
    "backups_in",
    "choose_second_place",
    "contents_of",
    "is_due",
    "keep_backups",
    "local_backups",
    "make_backup",
    "replace_backups",
    "second_place",
    "second_place_state",
    "try_backup",
]


class NotInPractice(UserError):
    """The practice store has no backups: it is made anew each day."""

    code = "backup-practice"


class BackupMissing(UserError):
    """There is no backup in the folder that was named."""

    code = "backup-missing"


class SecondPlace(StrEnum):
    """How it stands with the second place."""

    NOT_CHOSEN = "not-chosen"
    THERE = "there"
    ABSENT = "absent"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Contents:
    """What a copy holds, counted in it."""

    clients: int
    meetings: int
    events: int


@dataclass(frozen=True, slots=True)
class BackupReport:
    """A new backup and what became of its copy in the second place."""

    backup: Backup
    contents: Contents
    second: SecondPlace


def local_backups(folder: Path) -> list[Backup]:
    """Give the backups beside the store in the data folder, the newest first."""
    return list_backups(folder / BACKUPS_NAME)


def backups_in(folder: Path) -> list[Backup]:
    """Give the backups in a folder that she names: one itself, a place, or a place of places."""
    alone = read_backup(folder)
    if alone is not None:
        return [alone]
    found = [*list_backups(folder), *list_backups(folder / BACKUPS_NAME)]
    with suppress(OSError):
        for below in folder.glob("rinnalla-*"):
            found += list_backups(below)
    return sorted(found, key=lambda it: it.made_at, reverse=True)


def is_due(store: Store, *, now: datetime) -> bool:
    """Whether a backup is to be made by itself: half an hour has passed and something changed.

    After a change of the key it is due at once: the older ones go when the new one is there.
    """
    if store.practice:
        return False
    newest = next(iter(local_backups(store.path.parent)), None)
    if newest is not None and (number_of(newest.folder, store) or 0) < key_number(store):
        return True
    if not backup_is_due(newest.made_at if newest else None, now):
        return False
    with store.read() as session:
        return newest is None or session.scalars(select(StoreIdentity.writes)).one() > newest.writes


def keep_backups(store: Store, *, now: datetime, progress: Progress) -> BackupReport | None:
    """Make a backup if one is due; gives None if none is. In a job, now and then.

    If none is due, what a kill, a power cut or a file held open has kept from going after a change
    of the key goes now: the copy that takes its place is there.

    Raises:
        As `make_backup`.
    """
    if is_due(store, now=now):
        return make_backup(store, now=now, progress=progress)
    newest = next(iter(local_backups(store.path.parent)), None)
    if newest is not None and older_copies(store):
        _remove_older(store, store.path.parent / BACKUPS_NAME)
        _remove_older_asides(store)
        _carry(store, newest, progress)
    return None


def make_backup(
    store: Store, *, now: datetime, progress: Progress, to: Path | None = None
) -> BackupReport:
    """Make a backup, prove it, carry it to the second place, and let the oldest go; in a job.

    `to` is another folder for this one backup (a stick); nothing is taken away there.

    Raises:
        NotInPractice, StoreDamaged, KeyFileDamaged, DiskFull, DiskReadOnly, DiskFailed, CannotOpen;
        Cancelled by `progress`. What goes wrong in the second place is told in the report.
    """
    if store.practice:
        raise NotInPractice
    with store.write() as session:  # before the copy, so that the copy knows of itself
        log_use(session, UseEvent("backup-made", "store", store.store_id))
    place = store.path.parent / BACKUPS_NAME if to is None else place_of(to, store.store_id)
    backup, counts = back_up(store, place, now=now, progress=progress)
    if to is not None:
        return BackupReport(backup, contents_of(counts), second_place_state(store))
    _rotate(store, place)
    _remove_older_asides(store)
    return BackupReport(backup, contents_of(counts), _carry(store, backup, progress))


def replace_backups(store: Store, *, now: datetime, progress: Progress) -> None:
    """After a change of the key: make a new backup, then take every older copy away; in a job.

    What cannot be reached now (a stick in a drawer) goes when the next backup is carried there.

    Raises:
        As `make_backup`: then the older copies are still there; they go with the next backup.
    """
    remove_scratch(store.path.parent)
    if store.practice:
        _remove_older_asides(store)
    else:
        make_backup(store, now=now, progress=progress)


def try_backup(store: Store, backup: Backup, progress: Progress) -> Contents:
    """Open a backup of this store as restoring would, and count; nothing of it changes.

    Raises:
        StoreDamaged, StoreForeign, Cancelled …: it could not be brought back.
    """
    counts = check_copy(backup.folder / STORE_FILE, store.keys.database_key, progress)
    return contents_of(counts)


def second_place_state(store: Store) -> SecondPlace:
    """Say whether the second place is there just now; a stick may be in a drawer."""
    chosen = second_place(store)
    if chosen is None:
        return SecondPlace.NOT_CHOSEN
    try:
        return SecondPlace.THERE if chosen.is_dir() else SecondPlace.ABSENT
    except OSError:
        return SecondPlace.ABSENT


def choose_second_place(store: Store, folder: Path) -> None:
    """Keep the folder for second copies; that it can be written to is tried at once.

    Raises:
        DiskReadOnly, DiskFull, DiskFailed, CannotOpen: it is no place for backups.
    """
    with file_explained():
        place = place_of(folder, store.store_id)
        place.mkdir(mode=0o700, exist_ok=True)
        trial = place / "trial.part"
        trial.write_bytes(b"")
        trial.unlink()
    save_setting(store, PLACE, str(folder))


def _carry(store: Store, backup: Backup, progress: Progress) -> SecondPlace:
    chosen, state = second_place(store), second_place_state(store)
    if chosen is None or state is not SecondPlace.THERE:
        return state
    place = place_of(chosen, store.store_id)
    try:
        _remove_older(store, place)  # first: they may be what fills the stick
        copy_backup(backup, place, store.keys.database_key, progress)
        _carry_feedback(store, place)
        _rotate(store, place)
    except UserError:
        return SecondPlace.FAILED
    return SecondPlace.THERE


def _carry_feedback(store: Store, place: Path) -> None:
    """Put the one copy of the feedback file in the second place too, in place of the earlier one.

    It is the copy of the last flush, of batches of five at least, never a version beside another
    (architecture.md 5). It is written at each backup, so that its time tells of no answer.
    """
    copy = store.path.parent / BACKUPS_NAME / FEEDBACK_NAME
    with file_explained():
        if copy.exists():
            replace_private(place / FEEDBACK_NAME, copy.read_bytes())


def _remove_older(store: Store, place: Path) -> None:
    """Take away what an earlier key opens; a failure here harms no backup."""
    older = older_copies(store)
    for backup in list_backups(place):
        if backup.folder in older:
            with suppress(UserError):
                remove_backup(backup)


def _rotate(store: Store, place: Path) -> None:
    """Let go what 12 days, 10 weeks and 9 months don't need; a failure here harms no backup.

    The one that holds most stays in any case: a clock that was set back makes it look old.
    """
    _remove_older(store, place)
    there = list_backups(place)
    kept = kept_backups(backup.made_at for backup in there)
    most = max((backup.writes for backup in there), default=0)
    for backup in there:
        if backup.made_at not in kept and backup.writes < most:
            with suppress(UserError):
                remove_backup(backup)
    with suppress(UserError):
        renew_key_files(store, place)


def _remove_older_asides(store: Store) -> None:
    """Let go what was put aside under an earlier key; a failure here harms no backup."""
    for copy in older_copies(store):
        if copy.parent == store.path.parent:
            with suppress(UserError):
                remove_copy_at(copy)


def contents_of(counts: Mapping[str, int]) -> Contents:
    """Give what the counted rows of a copy mean to her."""
    return Contents(counts["client"], counts["meeting"], counts["use_log"])
