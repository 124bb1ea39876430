"""Kill -9 in the middle of a change of the key and of a purge (security.md 6, row 11).

This process has everything imported and forks one that unlocks a fresh copy of a store, does one
thing and is killed at a random moment of it. Then the store is opened: it opens, with all content;
a purged client is there as a whole or gone as a whole, and if gone, the key has changed and, after
the next look at the backups, no older copy is left.
"""

import gc
import os
import shutil
import signal
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from random import Random

from sqlalchemy import select

from app.errors import UserError
from app.progress import NoProgress
from app.services import backups, database_key, purge, vault
from app.services.copies import key_number, older_copies
from app.services.settings import load_setting, save_setting
from app.storage.schema.client import Client
from app.storage.schema.exchange import OutboxItem
from app.storage.store import Store
from app.storage.use_log import verify
from tests.closed_case import WORD, Case, closed_case
from tests.conftest import Clock
from tests.torture.figures import Figures, Pace
from tests.torture.kill_nine import KDF, LIMITS, SECRET, forked

ACTS = ("key-change", "purge")
LEAST = 30
MARK = "x" * 100_000
START = datetime(2026, 11, 11, 7, 30, tzinfo=UTC)


class Templates:
    """A store with a closed case and a backup, and how long each act takes in it."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.clock = folder, Clock(START)
        self.case = self._with_a_closed_case(folder / "work")
        self.seconds = {kind: self._measured(kind) for kind in ACTS}

    def _with_a_closed_case(self, folder: Path) -> Case:
        store = vault.create_store(
            folder / "store", passphrase=bytearray(SECRET), kdf=KDF, clock=self.clock
        ).store
        save_setting(store, "mark", MARK)
        (folder / "stick").mkdir()
        case = closed_case(store, self.clock, folder / "more")
        backups.make_backup(store, now=self.clock(), progress=NoProgress())
        self.clock.forward(days=1)
        store.close()
        return case

    def copy(self, to: Path) -> Path:
        """Give a fresh folder for one round."""
        shutil.rmtree(to, ignore_errors=True)
        shutil.copytree(self.folder / "work", to)
        return to / "store"

    def act(self, kind: str, folder: Path, told: int) -> None:
        """Do one thing; say when it begins and when it has ended."""
        store = self.opened(folder)
        os.write(told, b"begun\n")
        if kind == "purge":
            purge.purge_clients(
                store, [self.case.client], folder.parent, secret=bytearray(SECRET), limits=LIMITS,
                today=self.clock().date(), now=self.clock(), progress=NoProgress(),
            )  # fmt: skip
        else:
            database_key.change_database_key(
                store, secret=bytearray(SECRET), limits=LIMITS, progress=NoProgress()
            )
        os.write(told, b"done\n")

    def opened(self, folder: Path) -> Store:
        """Unlock with the clock of the story."""
        return vault.unlock(folder, bytearray(SECRET), limits=LIMITS, clock=self.clock)

    def _measured(self, kind: str) -> float:
        folder = self.copy(self.folder / "measured")
        child, pipe = forked(partial(self.act, kind, folder))
        os.read(pipe, 16)
        started = time.monotonic()
        said = os.read(pipe, 4096)
        took = time.monotonic() - started
        os.close(pipe)
        os.waitpid(child, 0)
        if said != b"done\n":
            raise SystemExit(f"{kind} does not work: {said.decode()}")
        return took


def killed(act: Callable[[int], None], seconds: float) -> None:
    """Let a child do it and kill it after so long."""
    child, pipe = forked(act)
    said = os.read(pipe, 4096)
    if not said.startswith(b"begun"):
        raise SystemExit(said.decode())
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    os.close(pipe)
    os.waitpid(child, 0)


def violations(templates: Templates, kind: str, folder: Path, counts: Counter[str]) -> list[str]:
    """Open the store after the kill and say what does not hold."""
    try:
        store = templates.opened(folder)
    except UserError as error:
        return [f"the store does not open: {error.code}"]
    try:
        found = [] if load_setting(store, "mark") == MARK else ["content"]
        with store.read() as session:
            if verify(session, key=store.keys.audit_key) is not None:
                found.append("the chain")
        if list(folder.glob("*.rekey*")):
            found.append("a copy was left behind")
        if kind == "purge":
            found += purge_violations(store, templates, counts)
        counts[f"{kind} finished"] += key_number(store) > 1
        return found
    finally:
        store.close()


def purge_violations(store: Store, templates: Templates, counts: Counter[str]) -> list[str]:
    """A client is there as a whole, or gone with the old key and every older copy."""
    case = templates.case
    with store.read() as session:
        there = session.get(Client, case.client) is not None
        other = session.get(Client, case.other) is not None
        payloads = str(list(session.scalars(select(OutboxItem.payload))))
    found = [] if other else ["the other client is gone"]
    if there is not (WORD in payloads):
        found.append("half of the client is gone")
    if there:
        return found
    counts["clients gone"] += 1
    if key_number(store) < 2:
        found.append("the key was not changed at the unlocking")
    backups.keep_backups(store, now=store.clock(), progress=NoProgress())
    if older_copies(store):
        found.append("an older copy is left")
    return found


def control(templates: Templates, folder: Path) -> bool:
    """Forget to write down the pending key: a kill just after the exchange must be found."""

    def forgetful(told: int) -> None:
        os.write(told, b"begun\n")
        database_key._save = lambda *_: None
        database_key._settle = lambda store: os.kill(os.getpid(), signal.SIGKILL)
        templates.act("key-change", folder, told)

    templates.copy(folder.parent)
    killed(forgetful, templates.seconds["key-change"] + 2)
    return bool(violations(templates, "key-change", folder, Counter()))


def run(pace: Pace) -> Figures:
    """Kill for so long; the entry point of `make torture`."""
    counts: Counter[str] = Counter()
    place = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108
    with tempfile.TemporaryDirectory(dir=place) as name:
        templates = Templates(Path(name))
        gc.freeze()
        folder = Path(name) / "round"
        found = [] if control(templates, folder / "store") else ["the control was not found"]
        for number, dice in pace.rounds(LEAST):
            if found:
                break
            kind = ACTS[number % len(ACTS)]
            store = templates.copy(folder)
            kill(templates, kind, store, dice)
            counts[f"kills in {kind}"] += 1
            broken = violations(templates, kind, store, counts)
            found += [pace.told(number, f"{kind}: {what}") for what in broken]
    return Figures(counts=counts, violations=tuple(found))


def kill(templates: Templates, kind: str, store: Path, dice: Random) -> None:
    """Kill at a random moment of what it takes, or a little after."""
    killed(partial(templates.act, kind, store), dice.uniform(0, 1.1 * templates.seconds[kind]))
