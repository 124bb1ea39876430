"""Cut the power at random moments of a recorded change of the key (security.md 6, rows 9 and 10).

A process changes the key of a store while a small library (record_folder.c) records every write,
sync, rename, link and removal in its folder. In a crash state a name is for certain only what a
sync of the folder has made so, plus a beginning of what came after; a file holds what was synced,
plus none, all, a beginning, a random choice, or torn sectors of what was not. Each state must
unlock with all content. Positive control: the same record without the syncs of the key file.
"""

import os
import shutil
import struct
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from app.errors import UserError
from app.progress import NoProgress
from app.services import database_key, vault
from app.services.copies import key_number
from app.services.settings import load_setting, save_setting
from app.storage.use_log import verify
from tests.torture.figures import Figures, Pace
from tests.torture.kill_nine import KDF, LIMITS, SECRET, unlock
from tests.torture.preload import compiled

LEAST = 150
MOST_TRIES_OF_THE_CONTROL = 300
SECTOR = 512
HEAD = struct.Struct("<cQQI")
MARK = "x" * 60_000
KINDS = ("none", "all", "beginning", "some", "torn")
KEY_FILE = "store.keys"


@dataclass(frozen=True, slots=True)
class Step:
    """One recorded operation."""

    operation: str
    inode: int
    offset: int
    data: bytes

    def names(self) -> tuple[str, str]:
        """Give the names that it is about."""
        old, _, new = self.data.partition(b"\0")
        return old.decode(), new.decode()


@dataclass(slots=True)
class File:
    """What a file holds for certain, and what was written and not yet synced."""

    durable: bytearray
    loose: list[Step] = field(default_factory=list)

    def crashed(self, kind: str, dice: Random) -> bytes:
        """Give what it may hold after the power went."""
        steps = self.loose
        if kind == "none":
            steps = []
        elif kind == "beginning":
            steps = steps[: dice.randint(0, len(steps))]
        elif kind == "some":
            steps = [step for step in steps if dice.random() < 0.5]
        elif kind == "torn":
            steps = [piece for step in steps for piece in torn(step, dice)]
        return bytes(written(self.durable, steps))


def written(content: bytearray, steps: Sequence[Step]) -> bytearray:
    """Give the content once these operations have reached the medium."""
    content = bytearray(content)
    for step in steps:
        size = step.offset + len(step.data) if step.operation == "w" else step.offset
        content.extend(bytes(max(0, size - len(content))))
        if step.operation == "w":
            content[step.offset : size] = step.data
        else:
            del content[size:]
    return content


def torn(step: Step, dice: Random) -> list[Step]:
    """Cut a write into sectors, of which each may be lost."""
    if step.operation != "w":
        return [step] if dice.random() < 0.5 else []
    starts = range(0, len(step.data), SECTOR)
    pieces = [Step("w", step.inode, step.offset + at, step.data[at : at + SECTOR]) for at in starts]
    return [piece for piece in pieces if dice.random() < 0.7]


@dataclass(frozen=True, slots=True)
class Beginning:
    """The folder before the record began."""

    files: Mapping[str, bytes]
    inodes: Mapping[str, int]

    @classmethod
    def of(cls, folder: Path) -> "Beginning":
        """Read a folder."""
        paths = [path for path in folder.iterdir() if path.is_file()]
        return cls(
            {path.name: path.read_bytes() for path in paths},
            {path.name: path.stat().st_ino for path in paths},
        )


class Disk:
    """A folder under recorded operations: names that are certain, names that may be lost."""

    def __init__(self, beginning: Beginning, *, careless: bool) -> None:
        self.certain = {name: File(bytearray(it)) for name, it in beginning.files.items()}
        self.inodes = {inode: self.certain[name] for name, inode in beginning.inodes.items()}
        self.now = dict(self.certain)
        self.pending: list[dict[str, File]] = []  # the names after each change since the last sync
        self.careless = careless

    def take(self, step: Step) -> None:
        """Let an operation happen."""
        if step.operation in "wts":
            self._content(step)
        elif step.operation == "d":
            self.certain, self.pending = dict(self.now), []
        else:
            self._name(step)
            self.pending.append(dict(self.now))

    def _content(self, step: Step) -> None:
        file = self.inodes.setdefault(step.inode, File(bytearray()))
        if step.operation != "s":
            file.loose.append(step)
        elif not (self.careless and self._is_key_file(file)):
            file.durable, file.loose = written(file.durable, file.loose), []

    def _is_key_file(self, file: File) -> bool:
        return any(it is file and name.startswith(KEY_FILE) for name, it in self.now.items())

    def _name(self, step: Step) -> None:
        old, new = step.names()
        if step.operation == "n":
            if old not in self.now:  # an inode may be given a second time
                self.now[old] = self.inodes[step.inode] = File(bytearray())
        elif step.operation == "u":
            self.now.pop(old, None)
        elif old in self.now:
            self.now[new] = self.now[old]
            if step.operation == "r":
                del self.now[old]

    def crashed(self, kind: str, dice: Random) -> Mapping[str, bytes]:
        """Give the folder as it may be after the power went."""
        reached = dice.randint(0, len(self.pending)) if kind != "none" else 0
        if kind == "all":
            reached = len(self.pending)
        names = self.pending[reached - 1] if reached else self.certain
        return {
            name: file.crashed(kind, dice)
            for name, file in names.items()
            if not name.endswith(("-shm", ".lock"))
        }


def change(folder: Path) -> None:
    """Change the key as she would, with something in the journal; end like the power."""
    store = unlock(folder)
    save_setting(store, "journal", "still in it")
    database_key.change_database_key(
        store, secret=bytearray(SECRET), limits=LIMITS, progress=NoProgress()
    )
    save_setting(store, "after", "changed")
    os._exit(0)


def recorded(library: Path, folder: Path, *words: str, deep: bool = False) -> list[Step]:
    """Let a process change the key (or another program work) and give what it did.

    `deep`: in the folders of that folder too.
    """
    record = folder.with_suffix(".record")
    environment = os.environ | {
        "LD_PRELOAD": str(library), "RECORD_WRITES": str(record), "RECORD_FOLDER": str(folder),
        **({"RECORD_DEEP": "1"} if deep else {}),
    }  # fmt: skip
    command = [sys.executable, *(words or (__file__, "--change", str(folder)))]
    subprocess.run(command, env=environment, check=True, cwd=ROOT)
    steps, content, place = [], record.read_bytes(), 0
    while place < len(content):
        operation, inode, offset, length = HEAD.unpack_from(content, place)
        place += HEAD.size
        size = length if operation in b"wnlrum" else 0
        steps.append(Step(operation.decode(), inode, offset, content[place : place + size]))
        place += size
    return steps


def violation(folder: Path, files: Mapping[str, bytes], counts: Counter[str]) -> str:
    """Unlock a crash state and say what does not hold; empty if all does."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    try:
        store = unlock(folder)
    except UserError as error:
        return f"does not open: {error.code}"
    try:
        if load_setting(store, "mark") != MARK:
            return "content"
        with store.read() as session:
            if verify(session, key=store.keys.audit_key) is not None:
                return "the chain"
        counts["with the new key"] += key_number(store) > 1
    finally:
        store.close()
    return ""


def crash(
    beginning: Beginning, steps: Sequence[Step], scratch: Path, dice: Random, kind: str,
    counts: Counter[str], *, careless: bool = False,
) -> str:  # fmt: skip
    """Cut the power once."""
    disk = Disk(beginning, careless=careless)
    for step in steps[: dice.randint(1, len(steps))]:
        disk.take(step)
    return violation(scratch, disk.crashed(kind, dice), counts)


def run(pace: Pace) -> Figures:
    """Crash for so long; the entry point of `make torture`."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        library = compiled("record_folder.c", folder)
        if library is None:
            print("power_keys: left out, there is no C compiler for the recorder here")
            return Figures(counts={"states": 0})
        new = vault.create_store(folder / "store", passphrase=bytearray(SECRET), kdf=KDF)
        save_setting(new.store, "mark", MARK)
        new.store.close()
        beginning = Beginning.of(folder / "store")
        steps = recorded(library, folder / "store")
        return _crash_all(beginning, steps, folder / "scratch", pace)


def _crash_all(
    beginning: Beginning, steps: Sequence[Step], scratch: Path, pace: Pace
) -> Figures:  # fmt: skip
    counts: Counter[str] = Counter()
    dice = pace.dice("control")
    needed = next(
        (
            number
            for number in range(1, MOST_TRIES_OF_THE_CONTROL + 1)
            if crash(beginning, steps, scratch, dice, "none", Counter(), careless=True)
        ),
        0,
    )
    found = [] if needed else ["the control was not found: the recorder sees too little"]
    for number, dice in pace.rounds(LEAST):
        if found:
            break
        kind = KINDS[number % len(KINDS)]
        if what := crash(beginning, steps, scratch, dice, kind, counts):
            found.append(pace.told(number, f"{kind}: {what}"))
        counts["states"] += 1
    return Figures(counts={**counts, "control found after": needed}, violations=tuple(found))


if __name__ == "__main__":
    change(Path(sys.argv[2]))
