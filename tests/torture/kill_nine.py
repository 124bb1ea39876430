"""Kill a writing store with SIGKILL again and again; nothing acknowledged may be missing.

This process has everything imported and forks one that unlocks, looks at what the kill before has
left, writes entries with their log events, checkpoints, locks and unlocks, and tells each
committed number. It is killed at a random moment, sometimes while it unlocks. Looked at is: every
acknowledged entry is there, entries and log events agree, the chain holds, the anchor is not ahead
of the store, the file is sound.
"""

import gc
import os
import select
import shutil
import signal
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import NoReturn
from uuid import UUID

from sqlalchemy import text

from app.security.passphrase import KdfLimits, KdfParameters
from app.services import vault
from app.storage.anchor import AnchorState
from app.storage.use_log import verify
from tests.torture.figures import Figures, Pace

SHARE = 1.2
LEAST = 300
SECRET = b"viisi sanaa riittaa hyvin taman kokeen ajaksi"
KDF = KdfParameters(memory_kib=32, passes=1, lanes=1)
LIMITS = KdfLimits(memory_kib=(8, 1024), passes=(1, 3), lanes=(1, 4))
ROUNDS_WITH_ONE_STORE = 50
MOST_TRIES_OF_THE_CONTROL = 300


def unlock(folder: Path) -> vault.Store:
    """Open the store of the trial."""
    return vault.unlock(folder, bytearray(SECRET), limits=LIMITS)


def make(folder: Path) -> None:
    """Make a locked store with a table of entries."""
    new = vault.create_store(folder, passphrase=bytearray(SECRET), kdf=KDF)
    with new.store.write() as session:
        session.execute(text("CREATE TABLE torture (n INTEGER PRIMARY KEY, body TEXT)"))
    new.store.close()


def work(folder: Path, told: int, acknowledged: int, *, too_early: bool) -> NoReturn:
    """Look at what the kill before has left, say so, then write until killed.

    Each number is told after its commit; the control tells it before.
    """
    store = unlock(folder)
    found = violations(store, acknowledged)
    os.write(told, b"".join(b"!%s\n" % one.encode() for one in found) or b"held\n")
    with store.read() as session:
        number = session.scalar(text("SELECT coalesce(max(n), 0) FROM torture"))
    while True:
        number += 1
        with store.write() as session:
            session.execute(
                text("INSERT INTO torture VALUES (:n, :body)"), {"n": number, "body": "x" * 900}
            )
            vault.log_use(session, vault.UseEvent("torture", "torture", UUID(int=number)))
            if too_early:
                os.write(told, b"%d\n" % number)
        os.write(told, b"%d\n" % number)
        if number % 7 == 0:
            store.checkpoint(truncate=number % 2 == 0)
        if number % 23 == 0:
            store.close()
            store = unlock(folder)


def violations(store: vault.Store, acknowledged: int) -> list[str]:
    """Say what does not hold in the store after a kill."""
    found = []
    if store.finding.state not in (AnchorState.HOLDS, AnchorState.MISSING):
        found.append(f"the anchor says {store.finding}")
    with store.read() as session:
        count, newest = session.execute(text("SELECT count(*), max(n) FROM torture")).one()
        logged = session.scalar(text("SELECT count(*) FROM use_log WHERE object_type = 'torture'"))
        if (newest or 0) < acknowledged:
            found.append(f"{acknowledged} was acknowledged, {newest} is the newest")
        if not count == (newest or 0) == logged:
            found.append(f"{count} entries, newest {newest}, {logged} log events")
        if (broken := verify(session, key=store.keys.audit_key)) is not None:
            found.append(f"the chain breaks at {broken.n} ({broken.kind})")
        if session.scalar(text("PRAGMA integrity_check")) != "ok":
            found.append("integrity_check")
    store.checkpoint(truncate=True)
    with store.read() as session:
        if session.execute(text("PRAGMA cipher_integrity_check")).all():
            found.append("cipher_integrity_check")
    return found


def forked(work: Callable[[int], object]) -> tuple[int, int]:
    """Let a child work; give its id and the pipe on which it tells."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            work(writing)
        except BaseException as error:  # noqa: BLE001 - told to the mother
            os.write(writing, f"!{error!r}\n".encode())
        finally:
            os._exit(70)
    os.close(writing)
    return child, reading


def killed(folder: Path, dice: Random, acknowledged: int, *, too_early: bool = False) -> list[str]:
    """Let a process write, kill it at a moment of the dice; give its whole words."""
    child, pipe = forked(lambda told: work(folder, told, acknowledged, too_early=too_early))
    said = b""
    if dice.random() < 0.85:  # else perhaps while it unlocks
        while said.count(b"\n") < 2 and (more := os.read(pipe, 65536)):
            said += more
    end = time.monotonic() + dice.uniform(0, 0.01)
    while (left := end - time.monotonic()) > 0:
        if select.select([pipe], [], [], left)[0]:
            said += os.read(pipe, 65536)
    os.kill(child, signal.SIGKILL)
    while more := os.read(pipe, 65536):
        said += more
    os.close(pipe)
    os.waitpid(child, 0)
    return said[: said.rfind(b"\n") + 1].decode().splitlines()  # the last word may be cut


class Trial:
    """One store under a row of kills."""

    def __init__(self, template: Path, folder: Path) -> None:
        self._template, self._folder = template, folder
        self.acknowledged = self.entries = self.kills = 0
        self.begin_anew()

    def begin_anew(self) -> None:
        """Take the empty store again: a long log costs a long check."""
        self.entries += self.acknowledged
        self.acknowledged = 0
        shutil.rmtree(self._folder, ignore_errors=True)
        shutil.copytree(self._template, self._folder)

    def round(self, dice: Random, *, too_early: bool = False) -> list[str]:
        """Kill once; give what did not hold after the kill before."""
        said = killed(self._folder, dice, self.acknowledged, too_early=too_early)
        numbers = [int(word) for word in said if word.isdigit()]
        self.acknowledged = max([self.acknowledged, *numbers])
        self.kills += 1
        return [word[1:] for word in said if word.startswith("!")]

    def last_look(self) -> list[str]:
        """Give what does not hold after the last kill."""
        store = unlock(self._folder)
        try:
            return violations(store, self.acknowledged)
        finally:
            store.close()


def control(trial: Trial, dice: Random) -> int:
    """Acknowledge before the commit; give after how many kills that is found, 0 for never."""
    for number in range(1, MOST_TRIES_OF_THE_CONTROL + 1):
        if trial.round(dice, too_early=True):
            trial.begin_anew()
            trial.entries = 0
            return number
    return 0


def run(pace: Pace) -> Figures:
    """Kill for so long; the entry point of `make torture`.

    In memory, where there is such a folder: a killed process loses nothing that the system has.
    """
    place = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108
    with tempfile.TemporaryDirectory(dir=place) as name:
        make(Path(name) / "template")
        trial = Trial(Path(name) / "template", Path(name) / "store")
        gc.freeze()
        needed = control(trial, pace.dice("control"))
        trial.kills = 0
        found = [] if needed else ["the control was not found"]
        for number, dice in pace.rounds(LEAST):
            found += [pace.told(number - 1, what) for what in trial.round(dice)]
            if found:
                break
            if number % ROUNDS_WITH_ONE_STORE == 0:
                found += [pace.told(number, what) for what in trial.last_look()]
                trial.begin_anew()
        found += [] if found else trial.last_look()
    entries = trial.entries + trial.acknowledged
    counts = {"kills": trial.kills, "entries": entries, "control after": needed}
    return Figures(counts=counts, violations=tuple(found))
