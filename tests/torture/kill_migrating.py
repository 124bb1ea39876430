"""Kill -9 at a statement of a migration, from every earlier version; the store comes up later.

A child brings an old store up and counts the statements of SQLite; at the one that the dice chose
it kills itself. Then the store is brought up again: every row and value is there, the references
fit, the file is sound, and no copy is half. Control: a row that is missing has to be seen.
"""

import gc
import os
import shutil
import signal
import tempfile
from contextlib import closing
from pathlib import Path

import alembic.command  # noqa: F401 - the children shall not import it each

from app.errors import UserError
from app.storage import engine, migrate
from tests.old_stores import KEY, OLDER, Rows, lost, make_old
from tests.torture.figures import Figures, Pace

LEAST = 40
SHARE = 0.6
NEVER = 10**9


def statements(path: Path, *, until: int) -> int:
    """Migrate in a child that dies at statement `until`; give how many there were if it did not."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            _count_and_migrate(path, until, writing)
        finally:
            os._exit(70)
    os.close(writing)
    with os.fdopen(reading, "rb") as told:
        found = told.read()
    os.waitpid(child, 0)
    return int(found or b"0")


def _count_and_migrate(path: Path, until: int, told: int) -> None:
    done = 0
    real = engine.connect

    def counted(place: Path, key: bytearray, **more: bool) -> object:
        connection = real(place, key, **more)

        def count(_statement: str) -> None:
            nonlocal done
            done += 1
            if done == until:
                os.kill(os.getpid(), signal.SIGKILL)

        connection.set_trace_callback(count)
        return connection

    engine.connect = counted  # type: ignore[assignment]
    migrate.connect = counted  # type: ignore[attr-defined, assignment]
    migrate.migrate(path, KEY)
    os.write(told, b"%d" % done)


def violations(path: Path, before: Rows) -> list[str]:
    """Bring the store up after the kill and say what does not hold."""
    try:
        migrate.migrate(path, KEY)
    except UserError as error:
        return [f"it does not come up: {error.code}"]
    found = lost(before, path)
    with closing(engine.connect(path, KEY)) as connection:
        if connection.execute("PRAGMA foreign_key_check").fetchall():
            found.append("references do not fit")
        if connection.execute("PRAGMA integrity_check").fetchone() != ("ok",):
            found.append("integrity_check")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        if connection.execute("PRAGMA cipher_integrity_check").fetchone() is not None:
            found.append("cipher_integrity_check")
    for copy in path.parent.glob("store.db.*.bak"):
        found += [f"copy {copy.name}: {what}" for what in lost(before, copy)]
    return found


def control(template: Path, folder: Path, before: Rows) -> bool:
    """Take a row away in the half-way store: that has to be seen."""
    shutil.copytree(template, folder)
    with closing(engine.connect(folder / "store.db", KEY)) as connection:
        connection.execute("DELETE FROM setting")
    return bool(violations(folder / "store.db", before))


def run(pace: Pace) -> Figures:
    """Kill for so long; the entry point of `make torture`."""
    memory = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108
    found: list[str] = []
    kills = 0
    with tempfile.TemporaryDirectory(dir=memory) as name:
        before, total = {}, {}
        for revision in OLDER:
            template = Path(name) / revision
            template.mkdir()
            before[revision] = make_old(template / "store.db", revision)
            whole = Path(shutil.copytree(template, Path(name) / "whole"))
            gc.freeze()
            total[revision] = statements(whole / "store.db", until=NEVER)
            shutil.rmtree(whole)
        seen = control(Path(name) / OLDER[0], Path(name) / "control", before[OLDER[0]])
        found += [] if seen else ["the control was not found"]
        for number, dice in pace.rounds(LEAST):
            revision = OLDER[number % len(OLDER)]
            last = total[revision]  # the copy first, then the migration itself
            at = dice.randint(2 * last // 3 if dice.random() < 0.7 else 1, last)
            trial = Path(shutil.copytree(Path(name) / revision, Path(name) / "trial"))
            statements(trial / "store.db", until=at)
            kills += 1
            told = f"from {revision}, statement {at} of {total[revision]}"
            broken = violations(trial / "store.db", before[revision])
            found += [pace.told(number, f"{told}: {what}") for what in broken]
            shutil.rmtree(trial)
    counts = {"kills": kills, **{f"statements from {one}": total[one] for one in OLDER}}
    return Figures(counts=counts, violations=tuple(found))
