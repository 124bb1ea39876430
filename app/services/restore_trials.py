"""The tried restore: a backup is made, brought back into a scratch place, opened, counted, gone.

The first day ends with it (issue 3.5): a backup that was never brought back is a hope. It goes the
way of a real restoring up to the exchange, while the store stays open and untouched.
"""

import shutil
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from enum import IntEnum
from pathlib import Path
from typing import Final

from app.errors import UserError, file_explained
from app.progress import Cancelled, Progress
from app.security.errors import KeyFileDamaged
from app.security.key_file import KeyFile, is_signed, store_keys
from app.security.keys import StoreKeys
from app.security.passphrase import STANDARD_LIMITS
from app.security.secrets import wiped
from app.services.backups import (
    Backup,
    BackupReport,
    Contents,
    SecondPlace,
    contents_of,
    make_backup,
    second_place,
)
from app.services.key_changes import data_key
from app.services.restoring import RestoredCopy
from app.services.settings import load_setting, save_setting
from app.storage.backup import back_up, key_file_of, need_room, place_of, read_backup
from app.storage.errors import StoreDamaged
from app.storage.old_copies import PRACTICE_BACKUP, TRIAL_FOLDER
from app.storage.store import Store
from app.storage.use_log import UseEvent, log_use

__all__ = ["RestoreTrial", "TrialStep", "last_trial", "rehearse"]

_TRIED: Final = "restore-tried"


class TrialStep(IntEnum):
    """What a trial does, in this order; its progress is told as "so many of these are done"."""

    BACKED_UP = 0
    BROUGHT_BACK = 1
    OPENED = 2
    COUNTED = 3
    THROWN_AWAY = 4


@dataclass(frozen=True, slots=True)
class RestoreTrial:
    """A restoring that was tried and went well.

    `from_second`: it was the copy in the second place. `by_code`: the recovery code opened it.
    """

    tried_at: datetime
    contents: Contents
    from_second: bool
    by_code: bool


def rehearse(
    store: Store, *, now: datetime, progress: Progress, code: bytearray | None = None
) -> RestoreTrial:
    """Make a backup and do all of restoring but the exchange, in a scratch folder; in a job.

    With the recovery `code`, which is wiped, the copy is opened by it alone, as on a new laptop;
    else by the keys of the open store. Where there is a second place, its copy is tried. What was
    tried, or why it went wrong, is an event of the use log. `progress` is told steps of TrialStep.
    A practice store, which keeps no backups, makes one for the trial alone: it goes with it.

    Raises:
        What `make_backup` raises, but for NotInPractice.
        StoreDamaged, KeyFileDamaged, WrongRecoveryCode …: this backup could not be brought back.
        Cancelled by `progress`. The store and its backups are as they were; nothing is left behind.
    """
    with wiped(code if code is not None else bytearray()):
        steps = _Steps(progress)
        try:
            report = _made(store, now, steps)
            backup, from_second = _tried_copy(store, report)
            found = _brought_back(store, backup, report, steps, code)
        except UserError as error:
            _log_failure(store, error.code)
            raise
        finally:
            if store.practice:
                _throw_away(store.path.with_name(PRACTICE_BACKUP))
        trial = RestoreTrial(now, found, from_second, code is not None)
        _keep(store, trial)
        steps.reach(len(TrialStep))
        return trial


def last_trial(store: Store) -> RestoreTrial | None:
    """Give the last trial that went well; None if there was none yet."""
    kept = load_setting(store, _TRIED)
    if kept is None:
        return None
    contents = Contents(kept["clients"], kept["meetings"], kept["events"])
    at = datetime.fromisoformat(kept["at"])
    return RestoreTrial(at, contents, kept["from_second"], kept["by_code"])


class _Steps:
    """Whatever a part of the work says, the whole has come to a step."""

    def __init__(self, whole: Progress) -> None:
        self._whole = whole
        self._at = int(TrialStep.BACKED_UP)

    def report(self, done: int, total: int) -> None:
        """Publish the step; raises Cancelled if a stop was asked for."""
        del done, total
        self._whole.report(self._at, len(TrialStep))

    def reach(self, step: int) -> None:
        """Begin a step."""
        self._at = step
        self._whole.report(step, len(TrialStep))


def _made(store: Store, now: datetime, steps: _Steps) -> BackupReport:
    """The backup to try; one of a practice store lies in a folder of the trial's own."""
    if not store.practice:
        return make_backup(store, now=now, progress=steps)
    with store.write() as session:  # before the copy, so that the copy knows of itself
        log_use(session, UseEvent("backup-made", "store", store.store_id))
    place = store.path.with_name(PRACTICE_BACKUP)
    backup, counts = back_up(store, place, now=now, progress=steps)
    return BackupReport(backup, contents_of(counts), SecondPlace.NOT_CHOSEN)


def _tried_copy(store: Store, report: BackupReport) -> tuple[Backup, bool]:
    """Give the copy that counts most: the one that survives the loss of this device."""
    chosen = second_place(store)
    if chosen is not None and report.second is SecondPlace.THERE:
        place = place_of(chosen, store.store_id)
        carried = read_backup(place / report.backup.folder.name)
        if carried is not None:
            return carried, True
    return report.backup, False


def _brought_back(
    store: Store, backup: Backup, report: BackupReport, steps: _Steps, code: bytearray | None
) -> Contents:
    """Bring it back in the scratch folder, which is gone afterwards, and give what it holds."""
    folder = store.path.parent
    trial = folder / TRIAL_FOLDER
    _throw_away(trial)
    steps.reach(TrialStep.BROUGHT_BACK)
    with file_explained():
        need_room(folder, backup.size)
        trial.mkdir(mode=0o700)
    copy = RestoredCopy(trial, backup, folder, store.clock, steps, practice=store.practice)

    def keys_for(key_file: KeyFile) -> StoreKeys:
        steps.reach(TrialStep.OPENED)
        return _keys_behind(key_file, store, code)

    try:
        with copy.opened(keys_for):
            steps.reach(TrialStep.COUNTED)
            if copy.contents != report.contents:
                raise StoreDamaged
        steps.reach(TrialStep.THROWN_AWAY)
    finally:
        _throw_away(trial)
    return copy.contents


def _keys_behind(key_file: KeyFile, store: Store, code: bytearray | None) -> StoreKeys:
    """Give keys for the copy: by the code, or the store's own if the same secrets open it."""
    if code is not None:
        dek = data_key(key_file, code, "recovery", STANDARD_LIMITS, None)
        with wiped(dek):
            return store_keys(key_file, dek)
    present = key_file_of(store)
    ours = key_file.store_id == store.store_id and key_file.slots == present.slots
    if not ours or not is_signed(key_file, store.keys.key_file_key):
        raise KeyFileDamaged
    held = store.keys
    return replace(
        held,
        database_key=bytearray(held.database_key),
        feedback_key=bytearray(held.feedback_key),
        audit_key=bytearray(held.audit_key),
        attachment_key=bytearray(held.attachment_key),
        key_file_key=bytearray(held.key_file_key),
    )


def _throw_away(trial: Path) -> None:
    shutil.rmtree(trial, ignore_errors=True)


def _keep(store: Store, trial: RestoreTrial) -> None:
    found = trial.contents
    counts = {"clients": found.clients, "meetings": found.meetings, "events": found.events}
    kept = {"at": trial.tried_at.isoformat(), "from_second": trial.from_second,
            "by_code": trial.by_code, **counts}  # fmt: skip
    with store.write() as session:
        save_setting(store, _TRIED, kept)
        log_use(session, UseEvent("restore-tried", "store", store.store_id, details=counts))


def _log_failure(store: Store, reason: str) -> None:
    """Log why; a disk that takes no event either must not hide the reason from her."""
    event = UseEvent("restore-trial-failed", "store", store.store_id, details={"reason": reason})
    with suppress(UserError, Cancelled), store.write() as session:
        log_use(session, event)
