"""Kill a writing store with SIGKILL again and again; nothing acknowledged may be missing.

Run by `make torture`, or alone with a number of kills and a folder.

Each round starts a process that writes entries with their log events and tells each committed
number on its standard output, kills it at a random moment, unlocks the store again and checks:
every acknowledged entry is there, entries and log events agree, the chain holds, the file is sound.
"""

import random
import select
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from sqlalchemy import text

from app.security.passphrase import KdfLimits, KdfParameters
from app.services import vault
from app.storage.use_log import verify
from tests.torture.figures import Figures

SECRET = b"viisi sanaa riittaa hyvin taman kokeen ajaksi"
KDF = KdfParameters(memory_kib=32, passes=1, lanes=1)
LIMITS = KdfLimits(memory_kib=(8, 1024), passes=(1, 3), lanes=(1, 4))


def unlock(folder: Path) -> vault.Store:
    """Open the store of the trial."""
    return vault.unlock(folder, bytearray(SECRET), limits=LIMITS)


def write(folder: Path) -> None:
    """Write until killed; say each number after its commit."""
    store = unlock(folder)
    with store.read() as session:
        number = session.scalar(text("SELECT coalesce(max(n), 0) FROM torture"))
    while True:
        number += 1
        with store.write() as session:
            session.execute(
                text("INSERT INTO torture VALUES (:n, :body)"), {"n": number, "body": "x" * 900}
            )
            event = vault.UseEvent("torture-written", "torture", UUID(int=number))
            vault.log_use(session, event)
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()
        if number % 7 == 0:
            store.checkpoint(truncate=number % 2 == 0)


def killed_round(folder: Path, dice: random.Random) -> int:
    """Let a process write, kill it; give the last number that it had acknowledged."""
    command = [sys.executable, __file__, "--write", str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        said = process.stdout.readline()
        if not said:
            raise SystemExit("the writing process died by itself")
        end = time.monotonic() + dice.uniform(0, 0.25)
        while (left := end - time.monotonic()) > 0:
            if select.select([process.stdout], [], [], left)[0]:
                said += process.stdout.read1(65536)  # type: ignore[attr-defined]
        process.kill()
        said += process.stdout.read()
    whole = said[: said.rfind(b"\n")]  # the last line may be cut
    return int(whole.rsplit(b"\n", 1)[-1])


def violations(folder: Path, acknowledged: int) -> list[str]:
    """Open the store after the kill and say what does not hold."""
    found = []
    store = unlock(folder)
    with store.read() as session:
        count, newest = session.execute(text("SELECT count(*), max(n) FROM torture")).one()
        logged = session.scalar(text("SELECT count(*) FROM use_log WHERE object_type = 'torture'"))
        if newest < acknowledged:
            found.append(f"{acknowledged} was acknowledged, {newest} is the newest")
        if not count == newest == logged:
            found.append(f"{count} entries, newest {newest}, {logged} log events")
        if (broken := verify(session, key=store.keys.audit_key)) is not None:
            found.append(f"the chain breaks at {broken.n} ({broken.kind})")
        if session.scalar(text("PRAGMA integrity_check")) != "ok":
            found.append("integrity_check")
    store.checkpoint(truncate=True)
    with store.read() as session:
        if session.execute(text("PRAGMA cipher_integrity_check")).all():
            found.append("cipher_integrity_check")
    store.close()
    return found


def torture(folder: Path, seed: int, go_on: Callable[[int], bool]) -> Figures:
    """Kill as long as `go_on(kills so far)` says so, or until something does not hold."""
    new = vault.create_store(folder / "store", passphrase=bytearray(SECRET), kdf=KDF)
    with new.store.write() as session:
        session.execute(text("CREATE TABLE torture (n INTEGER PRIMARY KEY, body TEXT)"))
    new.store.close()
    dice = random.Random(seed)  # noqa: S311
    kills = acknowledged = 0
    found: list[str] = []
    while not found and go_on(kills):
        acknowledged = killed_round(folder / "store", dice)
        kills += 1
        found = [
            f"kill {kills}, seed {seed}: {what}"
            for what in violations(folder / "store", acknowledged)
        ]
    counts = {"kills": kills, "acknowledged": acknowledged, "seed": seed}
    return Figures(counts=counts, violations=tuple(found))


def run(seconds: float) -> Figures:
    """Kill for so long; the entry point of `make torture`."""
    end = time.monotonic() + seconds
    with tempfile.TemporaryDirectory() as folder:
        seed = random.SystemRandom().randrange(10**6)
        return torture(Path(folder), seed, lambda kills: kills == 0 or time.monotonic() < end)


if __name__ == "__main__":
    if sys.argv[1] == "--write":
        write(Path(sys.argv[2]))
    rounds = int(sys.argv[1])
    figures = torture(Path(sys.argv[2]), rounds, lambda kills: kills < rounds)
    print(figures)
    sys.exit(1 if figures.violations else 0)
