"""Cut the power at random moments of a recorded run; nothing acknowledged may be missing.

A process writes to a store while a small library (record_writes.c, compiled here when there is a C
compiler) records every write, truncation and sync. Each crash state is what had been synced, plus
none, all, a beginning, a random choice, or torn 512-byte pieces of what had not. Positive controls:
`synchronous=OFF` and `NORMAL` must lose something, else the recorder would prove nothing.
"""

import os
import shutil
import struct
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from random import Random
from uuid import UUID

from sqlalchemy import text
from sqlcipher3 import dbapi2

from app.services import vault
from app.storage import engine
from tests.torture.figures import Figures, Pace
from tests.torture.kill_nine import KDF, SECRET, unlock

ROOT = Path(__file__).resolve().parents[2]
SHARE = 2
LEAST = 2000
OF_EACH_CONTROL = 100
SECTOR = 512
HEAD = struct.Struct("<cBQI")
ENTRIES = 60
NAMES = ("store.db", "store.db-wal")


@dataclass(frozen=True, slots=True)
class Step:
    """One recorded operation on one file."""

    operation: str
    file: int
    offset: int
    data: bytes


def write(folder: Path, synchronous: str) -> None:
    """Write entries and tell each committed number; another `synchronous` is a control."""
    if synchronous != "FULL":
        kept = [pragma for pragma in engine._PRAGMAS if not pragma.startswith("synchronous")]
        engine._PRAGMAS = (*kept, f"synchronous={synchronous}")  # type: ignore[misc, assignment]
    store = unlock(folder)
    said = os.open(folder / "said.ack", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    dice = Random(7)  # noqa: S311
    for number in range(1, ENTRIES + 1):
        with store.write() as session:
            body = "x" * dice.randrange(50, 9000)
            session.execute(text("INSERT INTO torture VALUES (:n, :b)"), {"n": number, "b": body})
            vault.log_use(session, vault.UseEvent("torture", "torture", UUID(int=number)))
        os.write(said, b"%d\n" % number)
        if number % 9 == 0:
            store.checkpoint(truncate=number % 2 == 0)
    os._exit(0)  # like the power: nothing is closed


def recorder(folder: Path) -> Path | None:
    """Compile the recorder; None without a C compiler or on another system."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None or sys.platform != "linux":
        return None
    library = folder / "record_writes.so"
    source = Path(__file__).with_name("record_writes.c")
    command = [compiler, "-shared", "-fPIC", "-O1", "-o", str(library), str(source), "-ldl"]
    done = subprocess.run(command, capture_output=True, check=False)
    return library if done.returncode == 0 else None


def recorded(library: Path, template: Path, folder: Path, synchronous: str) -> list[Step]:
    """Let a process write and give what it did."""
    shutil.copytree(template, folder)
    record = folder.with_suffix(".record")
    environment = os.environ | {"LD_PRELOAD": str(library), "RECORD_WRITES": str(record)}
    command = [sys.executable, "-m", "tests.torture.power_loss", str(folder), synchronous]
    subprocess.run(command, env=environment, check=True, cwd=ROOT)
    steps, content, place = [], record.read_bytes(), 0
    while place < len(content):
        operation, file, offset, length = HEAD.unpack_from(content, place)
        place += HEAD.size
        size = length if operation == b"w" else 0
        steps.append(Step(operation.decode(), file, offset, content[place : place + size]))
        place += size
    return steps


class Disk:
    """What a file holds for certain, and what was written and not yet synced."""

    def __init__(self, content: bytes) -> None:
        self.durable = bytearray(content)
        self.loose: list[Step] = []

    def take(self, step: Step) -> None:
        """Let an operation happen."""
        if step.operation == "s":
            self.durable, self.loose = self.after(self.loose), []
        else:
            self.loose.append(step)

    def after(self, steps: Sequence[Step]) -> bytearray:
        """Give the content once these operations have reached the medium."""
        content = bytearray(self.durable)
        for step in steps:
            if step.operation == "w":
                content.extend(bytes(max(0, step.offset + len(step.data) - len(content))))
                content[step.offset : step.offset + len(step.data)] = step.data
            else:
                size = step.offset if step.operation == "t" else 0
                content.extend(bytes(max(0, size - len(content))))
                del content[size:]
        return content

    def crashed(self, kind: str, dice: Random) -> bytes:
        """Give what the file may hold after the power went."""
        if kind == "none":
            return bytes(self.durable)
        if kind == "all":
            return bytes(self.after(self.loose))
        if kind == "beginning":
            return bytes(self.after(self.loose[: dice.randint(0, len(self.loose))]))
        if kind == "some":
            return bytes(self.after([step for step in self.loose if dice.random() < 0.5]))
        return bytes(self.after([piece for step in self.loose for piece in torn(step, dice)]))


def torn(step: Step, dice: Random) -> list[Step]:
    """Cut a write into sectors, of which each may be lost."""
    if step.operation != "w":
        return [step] if dice.random() < 0.5 else []
    starts = range(0, len(step.data), SECTOR)
    pieces = [Step("w", step.file, step.offset + at, step.data[at : at + SECTOR]) for at in starts]
    return [piece for piece in pieces if dice.random() < 0.7]


KINDS = ("none", "all", "beginning", "some", "torn")


def broken(folder: Path, images: Sequence[bytes], key: bytearray, acknowledged: int) -> str:
    """Open a crash state and say what does not hold; empty if all does."""
    for name in (*NAMES, "store.db-shm"):
        (folder / name).unlink(missing_ok=True)
    for name, image in zip(NAMES, images, strict=True):
        (folder / name).write_bytes(image)
    try:
        with closing(engine.connect(folder / "store.db", key)) as opened:
            entries = [n for (n,) in opened.execute("SELECT n FROM torture ORDER BY n")]
            (logged,) = opened.execute(
                "SELECT count(*) FROM use_log WHERE object_type = 'torture'"
            ).fetchone()
            if entries != list(range(1, len(entries) + 1)) or logged != len(entries):
                return f"{len(entries)} entries, {logged} events"
            if len(entries) < acknowledged:
                return f"{acknowledged} was acknowledged, {len(entries)} are there"
            if opened.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                return "integrity_check"
            opened.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            if opened.execute("PRAGMA cipher_integrity_check").fetchone() is not None:
                return "cipher_integrity_check"
    except dbapi2.Error as error:
        return type(error).__name__
    return ""


def states(
    steps: Sequence[Step], template: Path, key: bytearray, scratch: Path,
    rounds: Iterable[tuple[int, Random]],
) -> tuple[int, list[tuple[int, str]]]:  # fmt: skip
    """Crash once in each round, at a place of its dice; give how many and what did not hold."""
    start = (template / "store.db").read_bytes()
    tried, found = 0, []
    for number, dice in rounds:
        cut, kind = dice.randint(1, len(steps)), KINDS[number % len(KINDS)]
        disks, acknowledged = [Disk(start), Disk(b"")], 0
        for step in steps[:cut]:
            if step.file == 2:
                acknowledged = int(step.data)
            else:
                disks[step.file].take(step)
        images = [disk.crashed(kind, dice) for disk in disks]
        if what := broken(scratch, images, key, acknowledged):
            found.append((number, f"cut {cut} of {len(steps)}, {kind}: {what}"))
        tried += 1
    return tried, found


def run(pace: Pace) -> Figures:
    """Record three runs and crash them; the entry point of `make torture`."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        library = recorder(folder)
        if library is None:
            print("power_loss: left out, there is no C compiler for the recorder here")
            return Figures(counts={"states": 0})
        new = vault.create_store(folder / "store", passphrase=bytearray(SECRET), kdf=KDF)
        with new.store.write() as session:
            session.execute(text("CREATE TABLE torture (n INTEGER PRIMARY KEY, body TEXT)"))
        key = bytearray(new.store.keys.database_key)
        new.store.close()
        return _crash_all(library, folder, key, pace)


def _crash_all(library: Path, folder: Path, key: bytearray, pace: Pace) -> Figures:
    memory = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108
    template = folder / "store"
    counts: dict[str, float] = {}
    violations: list[str] = []
    with tempfile.TemporaryDirectory(dir=memory) as name:  # the states are only looked at
        scratch = Path(name)
        for control in ("OFF", "NORMAL"):
            steps = recorded(library, template, folder / control.lower(), control)
            few = [(number, pace.dice((control, number))) for number in range(OF_EACH_CONTROL)]
            tried, lost = states(steps, template, key, scratch, few)
            counts[f"lost with {control}, of {tried}"] = len(lost)
            if not lost:
                violations.append(f"the control {control} lost nothing: the recorder misses much")
        steps = recorded(library, template, folder / "full", "FULL")
        counts["states"], found = states(steps, template, key, scratch, pace.rounds(LEAST))
    violations += [pace.told(number, what) for number, what in found]
    return Figures(counts=counts, violations=tuple(violations))


if __name__ == "__main__":
    write(Path(sys.argv[1]), sys.argv[2])
