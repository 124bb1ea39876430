"""Cut the power while the key file is replaced: the old one or the new one opens, never neither.

A process saves new passphrases one after another while a small library records what it does to the
folder. A crash state is: of each file what was synced, plus none, all, a beginning or some of what
was not; of the folder's names what was synced, plus a beginning of the changes since (a journalling
file system) or any choice of them. Control: the same without any fsync has to break.
"""

import os
import sys
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from uuid import UUID

from app.errors import UserError
from app.security import key_file_disk as disk
from app.security.errors import WrongPassphrase
from app.security.key_file import (
    mac_key_of,
    new_key_file,
    open_with_passphrase,
    parse,
    signed,
    with_passphrase,
)
from tests.torture.figures import Figures, Pace
from tests.torture.key_file_flips import DEK, KEY, LIMITS
from tests.torture.power_keys import recorded
from tests.torture.preload import compiled

LEAST = 1000
SHARE = 0.4
CHANGES = 12
OF_THE_CONTROL = 200
SAID = "said"
CHEAP = {"memory_kib": 8, "passes": 1, "lanes": 1}


def words(number: int) -> bytes:
    """Give the passphrase of a change."""
    return f"salalause numero {number}".encode()


def write(folder: Path) -> None:
    """Change the passphrase again and again; say each number when it is saved."""
    from app.security.passphrase import KdfParameters

    key_file = new_key_file(
        DEK, store_id=UUID(int=9), practice=False, name="x", file_salt=bytes(16), database_key=KEY
    )
    said = os.open(folder / SAID, os.O_WRONLY | os.O_CREAT, 0o600)
    for number in range(1, CHANGES + 1):
        changed = with_passphrase(key_file, DEK, bytearray(words(number)), KdfParameters(**CHEAP))
        key_file = signed(changed, mac_key_of(DEK, key_file.store_id))
        disk.save(folder / disk.KEY_FILE_NAME, key_file)
        os.write(said, b"%d\n" % number)
    os._exit(0)


@dataclass
class Disk:
    """A folder as a medium holds it: files by inode, names, and what is not synced yet."""

    durable: dict[str, bytes] = field(default_factory=dict)
    loose: dict[str, list[tuple[int, bytes]]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    renamed: list[Sequence[str]] = field(default_factory=list)
    said: int = 0
    inode_of_said: str = ""

    def take(self, line: str) -> None:
        """Let a recorded operation happen."""
        kind, *rest = line.split()
        if kind == "w" and rest[0] == self.inode_of_said:
            self.said = int(bytes.fromhex(rest[2]))
        elif kind == "w":
            self.loose.setdefault(rest[0], []).append((int(rest[1]), bytes.fromhex(rest[2])))
        elif kind == "t":
            self.loose.setdefault(rest[0], []).append((-1, b""))
        elif kind == "s":
            self.durable[rest[0]] = _written(self.durable, rest[0], self.loose.pop(rest[0], []))
        elif kind == "d":
            for change in self.renamed:
                _rename(self.names, change)
            self.renamed = []
        elif kind == "c" and rest[0] == SAID:
            self.inode_of_said = rest[1]
        else:
            self.renamed.append((kind, *rest))

    def crashed(self, dice: Random) -> dict[str, bytes]:
        """Give the files that may be there after the power went."""
        names = dict(self.names)
        cut = dice.randint(0, len(self.renamed))
        ordered = dice.random() < 0.6
        for place, change in enumerate(self.renamed):
            if place < cut if ordered else dice.random() < 0.5:
                _rename(names, change)
        files = {}
        for name, inode in names.items():
            steps = self.loose.get(inode, [])
            kept = steps[: dice.randint(0, len(steps))]
            content = _written(self.durable, inode, kept)
            files[name] = content[: dice.randint(0, len(content))] if kept else content
        return files


def _written(durable: dict[str, bytes], inode: str, steps: Iterable[tuple[int, bytes]]) -> bytes:
    content = bytearray(durable.get(inode, b""))
    for offset, data in steps:
        if offset < 0:
            content.clear()
        else:
            content[offset : offset + len(data)] = data
    return bytes(content)


def _rename(names: dict[str, str], change: Sequence[str]) -> None:
    kind, first, *second = change
    if kind == "c":
        names[first] = second[0]
    elif kind == "u":
        names.pop(first, None)
    elif first in names:
        names[second[0]] = names[first] if kind == "l" else names.pop(first)


def lines_of(library: Path, folder: Path) -> list[str]:
    """Let a process change the passphrase; give what it did to the folder, a line for each."""
    folder.mkdir()
    found = []
    for step in recorded(library, folder, "-m", "tests.torture.key_file_power", str(folder)):
        old, new = step.names() if step.operation in "nlru" else ("", "")
        told = {
            "w": f"w {step.inode} {step.offset} {step.data.hex()}",
            "n": f"c {old} {step.inode}",
            "u": f"u {old}",
            "d": "d",
        }
        named = f"{step.operation} {old} {new}" if new else f"{step.operation} {step.inode}"
        found.append(told.get(step.operation, named))
    return found


def without_syncs(steps: Sequence[str]) -> list[str]:
    """Give the control: the same, but nothing is ever asked to reach the medium."""
    return [step for step in steps if step[0] not in "sd"]


def broken(folder: Path, steps: Sequence[str], dice: Random) -> str:
    """Crash at a place of the dice and say what does not hold; empty if all does."""
    state = Disk()
    cut = dice.randint(1, len(steps))
    for step in steps[:cut]:
        state.take(step)
    for path in folder.iterdir():
        path.unlink()
    for name, content in state.crashed(dice).items():
        (folder / name).write_bytes(content)
    if state.said == 0:
        return ""  # the store itself is not there yet
    try:
        key_file = disk.load(folder / disk.KEY_FILE_NAME)
    except UserError as error:
        return f"after {state.said} changes, cut {cut}: {error.code}"
    now = {opening(key_file.to_bytes(), number) for number in (state.said, state.said + 1)}
    if True not in now:
        return f"after {state.said} changes, cut {cut}: neither the last nor the next opens"
    twin = disk.second_copy(folder / disk.KEY_FILE_NAME)
    quiet = twin.exists() and _is_quiet(steps, cut)
    if quiet and not opening(twin.read_bytes(), state.said):
        return f"after {state.said} changes, cut {cut}: the twin is an older one"
    return ""


def _is_quiet(steps: Sequence[str], cut: int) -> bool:
    """Whether the power went right after a change was said to be saved."""
    return steps[cut - 1].startswith("w ") and len(bytes.fromhex(steps[cut - 1].split()[3])) < 5


def opening(content: bytes, number: int) -> bool:
    """Say whether the key file opens with the passphrase of a change."""
    try:
        dek = open_with_passphrase(parse(content), bytearray(words(number)), limits=LIMITS)
    except (WrongPassphrase, UserError):
        return False
    return dek == DEK


def run(pace: Pace) -> Figures:
    """Record once and crash for so long; the entry point of `make torture`."""
    memory = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108
    with tempfile.TemporaryDirectory(dir=memory) as name:
        library = compiled("record_folder.c", Path(name))
        if library is None:
            print("key_file_power: left out, there is no C compiler for the recorder here")
            return Figures(counts={"states": 0})
        steps = lines_of(library, Path(name) / "folder")
        scratch = Path(name) / "scratch"
        scratch.mkdir()
        bare = without_syncs(steps)
        few = range(OF_THE_CONTROL)
        lost = sum(bool(broken(scratch, bare, pace.dice(("control", n)))) for n in few)
        violations = [] if lost else ["the control without fsync lost nothing"]
        states = 0
        for number, dice in pace.rounds(LEAST):
            states += 1
            if what := broken(scratch, steps, dice):
                violations.append(pace.told(number, what))
    counts = {"states": states, "steps": len(steps), f"broken without fsync, of {len(few)}": lost}
    return Figures(counts=counts, violations=tuple(violations))


if __name__ == "__main__":
    write(Path(sys.argv[1]))
