"""Kill -9 in the middle of backing up, restoring, rescuing and migrating; and two at one store.

After each kill the store opens, holds what it held (or what was restored), and every backup that
is listed opens too. Of two processes that unlock at once, exactly one gets the store.
"""

import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from app.errors import UserError
from app.progress import NoProgress
from app.services import backups, rescuing, restoring, vault
from app.services.settings import load_setting, save_setting
from app.storage import migrate
from app.storage.errors import StoreInUse
from tests.torture.figures import Figures, Pace
from tests.torture.kill_nine import KDF, LIMITS, SECRET, unlock

NOW = datetime(2026, 11, 11, 7, 30, tzinfo=UTC)
ACTS = ("backup", "restore", "rescue", "migration-copy")
MARKS = ("first", "second")


def at(moment: datetime) -> Callable[[], datetime]:
    """Give a clock that stands."""
    return lambda: moment


def act(folder: Path, kind: str) -> None:
    """Do one thing again and again until killed; say when it begins."""
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    now = datetime.now(UTC)
    while True:
        now += timedelta(hours=7)
        if kind == "restore":
            backup = backups.local_backups(folder)[0]
            secret = bytearray(SECRET)
            restoring.restore_backup(
                folder, backup, secret, limits=LIMITS, clock=at(now), progress=NoProgress()
            )  # fmt: skip
        elif kind == "rescue":
            rescuing.rescue_in_place(
                folder, bytearray(SECRET), limits=LIMITS, clock=at(now), progress=NoProgress()
            )
        else:
            store = unlock(folder)
            if kind == "backup":
                backups.make_backup(store, now=now, progress=NoProgress())
            else:
                migrate.back_up(store.path, store.keys.database_key, migrate.HEAD)
            store.close()


def killed(folder: Path, kind: str, dice: Random) -> None:
    """Start a process that does something and kill it at a random moment."""
    command = [sys.executable, __file__, "--act", str(folder), kind]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None and process.stderr is not None
        process.stdout.readline()
        time.sleep(dice.uniform(0, 0.4))
        if process.poll() is not None:
            raise SystemExit(process.stderr.read().decode())
        process.kill()


def violations(folder: Path) -> list[str]:
    """Open the store after the kill and look at it and at its backups."""
    found = []
    try:
        store = unlock(folder)
    except UserError as error:
        return [f"the store does not open: {error.code}"]
    try:
        marks = [load_setting(store, "mark"), load_setting(store, "other")]
        if marks[0] not in MARKS or marks[1] != "x" * 200_000:
            found.append(f"content: {marks[0]}")
        for backup in backups.local_backups(folder):
            try:
                backups.try_backup(store, backup, NoProgress())
            except UserError as error:
                found.append(f"a listed backup does not open: {error.code}")
    finally:
        store.close()
    return found


def race(folder: Path) -> list[str]:
    """Let two processes unlock at once; exactly one may get the store."""
    command = [sys.executable, __file__, "--take", str(folder)]
    both = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    said = sorted(process.communicate()[0] for process in both)
    return [] if said == ["got", "in use"] else [f"two at once: {said}"]


def take(folder: Path) -> None:
    """Unlock at the next full second, hold it a while, say what came of it."""
    time.sleep(2 - time.time() % 1)
    try:
        store = unlock(folder)
    except StoreInUse:
        sys.stdout.write("in use")
        return
    sys.stdout.write("got")
    sys.stdout.flush()
    time.sleep(1.5)
    store.close()


def run(pace: Pace) -> Figures:
    """Kill and race for so long; the entry point of `make torture`."""
    counts: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "store"
        store = vault.create_store(folder, passphrase=bytearray(SECRET), kdf=KDF).store
        save_setting(store, "mark", MARKS[0])
        save_setting(store, "other", "x" * 200_000)
        backups.make_backup(store, now=NOW, progress=NoProgress())
        save_setting(store, "mark", MARKS[1])
        store.close()
        found = race(folder)
        for number, dice in pace.rounds(len(ACTS)):
            kind = ACTS[number % len(ACTS)]
            killed(folder, kind, dice)
            counts[f"kills in {kind}"] += 1
            found += [pace.told(number, f"{kind}: {what}") for what in violations(folder)]
            if found:
                break
        found += race(folder)
        counts["races"] = 2
    return Figures(counts=counts, violations=tuple(found))


if __name__ == "__main__":
    if sys.argv[1] == "--act":
        act(Path(sys.argv[2]), sys.argv[3])
    take(Path(sys.argv[2]))
