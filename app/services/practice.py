"""The practice store: six invented clients, made through the real services, dated round today.

The rule of its life is one sentence: it lives for the day it was made for, and the first start of
another day (or with another story) makes it anew, or she does. Until then all stays.
"""

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from datetime import datetime
from hashlib import sha256
from importlib.resources import files
from itertools import groupby
from pathlib import Path
from typing import Final

from sqlalchemy import func, select

from app.errors import file_explained
from app.progress import Progress
from app.security.passphrase import PRACTICE_KDF
from app.services.first_day import FIRST_DAY_NAME, STORY_ENDED
from app.services.practice_acts import PracticeWork
from app.services.practice_feedback import fill_practice_box
from app.services.practice_packages import add_practice_package
from app.services.practice_story import Act, read_story
from app.services.settings import save_setting
from app.services.vault import (
    Presence,
    WrongKindOfStore,
    confirm_recovery_code,
    create_store,
    store_state,
)
from app.storage.lock_file import HOLDER_NAME, LOCK_NAME, LockFile
from app.storage.old_copies import remove_scratch
from app.storage.schema.audit import UseLog
from app.storage.store import Store
from app.text import local

PRACTICE_PASSPHRASE: Final = "kissa istuu ikkunalla"  # noqa: S105 - stands on the unlock window
MARKER_NAME: Final = "practice.json"
HANDOVER_NAME: Final = "handover"
_STAYS: Final = frozenset((LOCK_NAME, HOLDER_NAME, MARKER_NAME, FIRST_DAY_NAME))


def ensure_practice_store(folder: Path, *, now: datetime, progress: Progress) -> bool:
    """Make the practice store in `folder` unless today's lies there; tell whether it was made.

    Call it in a job. A creation that was cut off is begun again the next time. Only a folder that
    this function has marked as its own is ever cleared.

    Raises:
        WrongKindOfStore: a real store lies in `folder`; nothing was touched.
        StoreInUse, DiskFull, DiskReadOnly, DiskFailed, CannotOpen; Cancelled by `progress`.
    """
    wanted = {"made_for": local(now).date().isoformat(), "story": _story_mark()}
    if _marker(folder) == wanted and store_state(folder).presence is Presence.PRESENT:
        return False
    with file_explained():
        _clear(folder)
        _mark(folder, {})
    with _new_store(folder, now) as (store, clock):
        _work_through(read_story(now), store, clock, folder / HANDOVER_NAME, progress)
        with store.write():
            add_practice_package(store, clock.set, now)
        fill_practice_box(store, clock.set, now)
        _end_story(store)
    with file_explained():
        _mark(folder, wanted)
    return True


def begin_anew(folder: Path) -> None:
    """Let the next start make the practice store anew, the guided first day too: no way back.

    Raises:
        DiskReadOnly, DiskFailed, CannotOpen: nothing was changed.
    """
    with file_explained():
        (folder / FIRST_DAY_NAME).unlink(missing_ok=True)
        _mark(folder, {})


def _end_story(store: Store) -> None:
    """Keep where the story ends in the use log: what comes after it, she has done herself."""
    with store.write() as session:
        last = session.scalar(select(func.max(UseLog.n))) or 0
        save_setting(store, STORY_ENDED, last)


class _StoryClock:
    """The clock of the practice store while it is made: the moment of the act being done."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def __call__(self) -> datetime:
        return self.moment

    def set(self, moment: datetime) -> None:
        """Go to another moment."""
        self.moment = moment


@contextmanager
def _new_store(folder: Path, now: datetime) -> Iterator[tuple[Store, _StoryClock]]:
    clock = _StoryClock(now)
    store = create_store(
        folder,
        passphrase=bytearray(PRACTICE_PASSPHRASE, "utf-8"),
        practice=True,
        kdf=PRACTICE_KDF,
        clock=clock,
    ).store
    try:
        # Nobody has to keep its code: the passphrase stands on the window.
        confirm_recovery_code(store)
        yield store, clock
    finally:
        store.close()


def _work_through(
    acts: tuple[Act, ...], store: Store, clock: _StoryClock, handover: Path, progress: Progress
) -> None:
    """Do all acts; what lies between two handovers is one transaction, for one fsync."""
    with file_explained():
        handover.mkdir(mode=0o700, exist_ok=True)
    work = PracticeWork(store, handover)
    done = 0
    for is_send, some in groupby(acts, key=lambda act: act.kind == "send"):
        with nullcontext() if is_send else store.write():
            for act in some:
                clock.moment = act.when
                work.do(act)
                done += 1
                progress.report(done, len(acts))


def _story_mark() -> str:
    story = sha256()
    for source in sorted(files("resources").joinpath("practice").iterdir(), key=lambda it: it.name):
        if source.name.endswith((".toml", ".png")):
            story.update(source.read_bytes())
    return story.hexdigest()[:16]


def _marker(folder: Path) -> object:
    try:
        return json.loads((folder / MARKER_NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None


def _mark(folder: Path, content: dict[str, str]) -> None:
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    (folder / MARKER_NAME).write_text(json.dumps(content), encoding="utf-8")


def _clear(folder: Path) -> None:
    """Take away an earlier practice store; refuses what this module has not marked as its own."""
    state = store_state(folder)
    if state.practice is False or (
        state.presence is not Presence.ABSENT and _marker(folder) is None
    ):
        raise WrongKindOfStore(practice=False)
    if not folder.exists():
        return
    lock = LockFile(folder)
    lock.take()
    try:
        for path in folder.iterdir():
            if path.name == HANDOVER_NAME:
                shutil.rmtree(path)
            elif path.is_file() and path.name not in _STAYS:
                path.unlink()
        remove_scratch(folder)
    finally:
        lock.release()
