"""Let the disk fail at any call: EIO, ENOSPC, EROFS, EMFILE, once, at random, or from a byte on.

A small library (fail_calls.c, compiled here when there is a C compiler) stands between the process
and the folder of the store. While it works she is told a condition or it goes well, never anything
else; when the disk is well again the store opens with a passphrase that was acknowledged (or with
the one that was being set), holds every acknowledged entry, its log holds, its backups open.
"""

import ctypes
import errno
import json
import os
import shutil
import subprocess
import sys
import tempfile
import traceback
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from uuid import UUID

from sqlalchemy import text

from app.errors import UserError
from app.progress import NoProgress
from app.security.errors import WrongPassphrase
from app.services import backups, vault
from app.storage.use_log import verify
from tests.torture.figures import Figures, Pace
from tests.torture.kill_nine import KDF, LIMITS, SECRET, make
from tests.torture.preload import compiled

ROOT = Path(__file__).resolve().parents[2]
LEAST = 100
ACTS = 14
MOST_TRIES_OF_THE_CONTROL = 100
READ, WRITE, SYNC, RESIZE, OPEN, NAME = 1, 2, 4, 8, 16, 32
NOW = datetime(2026, 11, 11, 7, 30, tzinfo=UTC)
WAYS = ("nth", "nth sync", "random", "full", "read-only", "nth read")
ERRORS = (errno.EIO, errno.ENOSPC, errno.EROFS, errno.EACCES, errno.EMFILE)


@dataclass
class Trial:
    """A store whose disk fails, and what was acknowledged meanwhile."""

    folder: Path
    dice: Random
    too_kind: bool = False
    entries: set[int] = field(default_factory=set)
    secrets: list[bytes] = field(default_factory=lambda: [SECRET])
    store: vault.Store | None = None
    told: Counter[str] = field(default_factory=Counter)
    number: int = 0

    def act(self) -> None:
        """Do one thing that she could do."""
        if self.store is None:
            self.store = vault.unlock(
                self.folder, bytearray(self.secrets[-1]), limits=LIMITS, clock=self._clock
            )
            return
        kind = self.dice.choice(("entry", "entry", "entry", "checkpoint", "lock", "key", "backup"))
        getattr(self, f"_{kind}")(self.store)

    def _clock(self) -> datetime:
        return NOW + timedelta(hours=self.number)

    def _entry(self, store: vault.Store) -> None:
        self.number += 1
        body = "x" * self.dice.choice((90, 900, 20_000))
        with store.write() as session:
            row = {"n": self.number, "body": body}
            session.execute(text("INSERT INTO torture VALUES (:n, :body)"), row)
            use = vault.UseEvent("torture", "torture", UUID(int=self.number))
            vault.log_use(session, use)
            if self.too_kind:
                self.entries.add(self.number)
        self.entries.add(self.number)

    def _checkpoint(self, store: vault.Store) -> None:
        store.checkpoint(truncate=True)

    def _lock(self, store: vault.Store) -> None:
        store.close()
        self.store = None

    def _key(self, store: vault.Store) -> None:
        new = SECRET + b"%d" % self.dice.randrange(1000)
        present = self.secrets[-1]
        self.secrets.insert(-1, new)  # it may hold even if she was told of a failing disk
        vault.change_passphrase(
            store, secret=bytearray(present), new=bytearray(new), kdf=KDF, limits=LIMITS
        )
        self.secrets = [new]

    def _backup(self, store: vault.Store) -> None:
        backups.make_backup(store, now=self._clock(), progress=NoProgress())

    def under_faults(self) -> list[str]:
        """Work while the disk fails; anything but a condition to explain is broken."""
        for _ in range(ACTS):
            try:
                self.act()
            except WrongPassphrase:
                self.secrets.insert(0, self.secrets.pop())
            except UserError as error:
                self.told[error.code] += 1
            except Exception as error:  # noqa: BLE001 - this is what is looked for
                place = traceback.extract_tb(error.__traceback__)[-1]
                found = f"{type(error).__name__} at {Path(place.filename).name}:{place.lineno}"
                return [f"not explained: {found}"]
        return []

    def afterwards(self) -> list[str]:
        """The disk is well again: open the store and look."""
        if self.store is not None:
            self.store.close()
        store = None
        for secret in reversed(self.secrets):
            (self.folder / "tries.json").unlink(missing_ok=True)
            with suppress(WrongPassphrase):
                store = vault.unlock(
                    self.folder, bytearray(secret), limits=LIMITS, clock=self._clock
                )
                break
        if store is None:
            return ["no passphrase opens the store"]
        try:
            return self._looked_at(store)
        finally:
            store.close()

    def _looked_at(self, store: vault.Store) -> list[str]:
        found = []
        with store.read() as session:
            there = set(session.scalars(text("SELECT n FROM torture")))
            counted = "SELECT count(*) FROM use_log WHERE object_type = 'torture'"
            logged = session.scalar(text(counted))
            if lost := self.entries - there:
                found.append(f"acknowledged and lost: {sorted(lost)}")
            if logged != len(there):
                found.append(f"{len(there)} entries, {logged} log events")
            if verify(session, key=store.keys.audit_key) is not None:
                found.append("the chain does not hold")
            if session.scalar(text("PRAGMA integrity_check")) != "ok":
                found.append("integrity_check")
        for backup in backups.local_backups(self.folder):
            try:
                backups.try_backup(store, backup, NoProgress())
            except UserError as error:
                found.append(f"a listed backup does not open: {error.code}")
        return found


def arm(dice: Random, way: str) -> None:
    """Let calls fail in one of the ways."""
    library = ctypes.CDLL(None)
    library.fail_set.argtypes = [ctypes.c_int, ctypes.c_int, *[ctypes.c_long] * 3, ctypes.c_uint64]
    changing = WRITE | SYNC | RESIZE | OPEN | NAME
    seed = dice.randrange(1, 2**60)
    settings = {
        "nth": (changing, dice.choice(ERRORS), dice.randint(1, 400), 0, -1),
        "nth sync": (SYNC, errno.EIO, dice.randint(1, 90), 0, -1),
        "random": (changing | READ, dice.choice(ERRORS), 0, dice.randint(2, 40), -1),
        "full": (WRITE | RESIZE, errno.ENOSPC, 0, 0, dice.randint(0, 900_000)),
        "read-only": (changing, errno.EROFS, 0, 1000, -1),
        "nth read": (READ, errno.EIO, dice.randint(1, 300), 0, -1),
    }
    library.fail_set(*settings[way], seed)


def disarm() -> int:
    """Let the disk be well again; give how many calls have failed."""
    library = ctypes.CDLL(None)
    failed = int(library.fail_count())
    library.fail_set(0, 0, 0, 0, -1, 1)
    return failed


def one_round(
    template: Path, folder: Path, dice: Random, way: str, *, too_kind: bool = False
) -> tuple[int, Counter[str], list[str]]:
    """Work on a fresh copy with a failing disk; give failed calls, what was told, what broke."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(template, folder)
    trial = Trial(folder, dice, too_kind)
    if way == "read-only" and dice.random() < 0.7:
        trial.act()  # it becomes so while she works
    arm(dice, way)
    try:
        found = trial.under_faults()
    finally:
        failed = disarm()
    return failed, trial.told, found + trial.afterwards()


def work(pace: Pace) -> Figures:
    """Run the rounds in this process, into which the library is loaded."""
    under = Path(os.environ["FAIL_UNDER"])
    template, folder = under.with_name("template"), under / "store"
    make(template)
    counts: Counter[str] = Counter()
    told: Counter[str] = Counter()
    violations: list[str] = []
    needed = 0
    for number in range(1, MOST_TRIES_OF_THE_CONTROL + 1):
        dice = pace.dice(("control", number))
        if one_round(template, folder, dice, "random", too_kind=True)[2]:
            needed = number
            break
    else:
        violations.append("the control was not found")
    for number, dice in pace.rounds(LEAST):
        way = WAYS[number % len(WAYS)]
        failed, conditions, found = one_round(template, folder, dice, way)
        counts["rounds"] += 1
        counts["failed calls"] += failed
        told += conditions
        violations += [pace.told(number, f"{way}: {what}") for what in found]
    return Figures(
        counts={**counts, **dict(sorted(told.items())), "control after": needed},
        violations=tuple(violations),
    )


def run(pace: Pace) -> Figures:
    """Start a process with the library and give its figures; the entry point of `make torture`."""
    memory = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108
    with tempfile.TemporaryDirectory(dir=memory) as name:
        library = compiled("fail_calls.c", Path(name))
        if library is None:
            print("disk_errors: left out, there is no C compiler here")
            return Figures(counts={"rounds": 0})
        under = Path(name) / "failing"
        under.mkdir()
        told = Path(name) / "told.json"
        words = (pace.seconds, pace.seed, -1 if pace.count is None else pace.count, pace.first)
        environment = os.environ | {"LD_PRELOAD": str(library), "FAIL_UNDER": str(under)}
        command = [sys.executable, "-m", "tests.torture.disk_errors", str(told), *map(str, words)]
        subprocess.run(command, cwd=ROOT, env=environment, check=True)
        found = json.loads(told.read_text())
    return Figures(counts=found["counts"], violations=tuple(found["violations"]))


if __name__ == "__main__":
    seconds, seed, count, first = sys.argv[2:]
    rounds = None if count == "-1" else int(count)
    figures = work(Pace(seconds=float(seconds), seed=int(seed), count=rounds, first=int(first)))
    Path(sys.argv[1]).write_text(
        json.dumps({"counts": dict(figures.counts), "violations": figures.violations})
    )
