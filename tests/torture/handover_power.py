"""Cut the power while packages are laid into the channel's folder: whole by its name, or not there.

A process lays packages, plain folders and sealed files by turns, and says of each when the channel
has. A small library (record_folder.c) records what it does to the folder and to the folders in it.
In a crash state each folder has the names that were synced, plus a beginning of the changes since;
a file what was synced, plus none, all, a beginning, some or torn sectors of what was not. What was
said is there; what stands under its name is whole; and the next try lays the rest, each once.
Control: the same record without any fsync has to break.
"""

import os
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from random import Random
from uuid import UUID

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from app.domain.exchange import ExportUnit, Rendered, UnitKind
from app.errors import UserError
from app.formats.manifest import ManifestFacts, manifest
from app.security.organisation_keys import Role, public_part, sealing_key
from app.security.sealed_file import read_sealed
from app.security.transfer_receipt import PURPOSE
from app.sync.channel import AwaitingReceipt
from app.sync.folder import SEALED, FolderChannel, FolderSeal
from app.sync.package_files import MANIFEST, PART, identified, unpacked
from tests.torture.figures import Figures, Pace
from tests.torture.power_keys import KINDS, File, Step, recorded, written
from tests.torture.preload import compiled

LEAST = 100
SHARE = 0.4
PACKAGES = 6
OF_THE_CONTROL = 20
SAID = "said"
NOW = datetime(2026, 11, 11, 9, 42, tzinfo=UTC)
SECRET = bytes(range(32))
PUBLIC = public_part(SECRET, Role.TRANSFER, date(2026, 11, 11))


@cache
def packages() -> tuple[tuple[ExportUnit, Rendered], ...]:
    """Give units with the files of their packages, the same each time."""
    return tuple(_made())


def _made() -> Iterator[tuple[ExportUnit, Rendered]]:
    dice = Random(8)  # noqa: S311 - repeatable harm
    for number in range(1, PACKAGES + 1):
        unit = ExportUnit(
            id=UUID(int=number), seq=number, kind=UnitKind.MEETING, record_id=UUID(int=number),
            client_id=UUID(int=9), revision=1, replaces=None, payload={},
            content_hash=dice.randbytes(32).hex(), created_at=NOW, not_before=NOW,
        )  # fmt: skip
        files = {"document.pdf": dice.randbytes(60_000), "document.txt": dice.randbytes(900)}
        facts = ManifestFacts(type_code="19005", definition="", title="", incomplete=())
        files[MANIFEST] = manifest(unit, files, facts)
        yield unit, Rendered(package=str(unit.id), files=files, bundle={}, incomplete=())


def channel_of(folder: Path, unit: ExportUnit) -> FolderChannel:
    """Give the channel: every second package is sealed."""
    seal = FolderSeal(PUBLIC.seal or b"", PUBLIC.sign or b"") if unit.seq % 2 == 0 else None
    return FolderChannel(folder, clock=lambda: NOW, seal=seal)


def lay(folder: Path, unit: ExportUnit, rendered: Rendered) -> None:
    """Hand one unit over: a receipt, or it lies there sealed."""
    try:
        channel_of(folder, unit).send(unit, rendered)
    except AwaitingReceipt:
        return


def write(folder: Path) -> None:
    """Lay package after package; say each number when the channel has it; end like the power."""
    said = os.open(folder / SAID, os.O_WRONLY | os.O_CREAT, 0o600)
    for unit, rendered in packages():
        lay(folder, unit, rendered)
        os.write(said, b"%d\n" % unit.seq)
    os._exit(0)


@dataclass
class Names:
    """A folder: the names that are certain, and what they were after each change since."""

    certain: dict[str, int] = field(default_factory=dict)
    now: dict[str, int] = field(default_factory=dict)
    pending: list[dict[str, int]] = field(default_factory=list)

    def changed(self) -> None:
        """Note that a name has changed."""
        self.pending.append(dict(self.now))

    def synced(self) -> None:
        """Make the names certain."""
        self.certain, self.pending = dict(self.now), []

    def crashed(self, kind: str, dice: Random) -> Mapping[str, int]:
        """Give the names that may be there after the power went."""
        if kind == "none" or not self.pending:
            return self.certain
        reached = len(self.pending) if kind == "all" else dice.randint(0, len(self.pending))
        return self.pending[reached - 1] if reached else self.certain


class Tree:
    """The channel's folder as a medium holds it."""

    def __init__(self) -> None:
        self.top = Names()
        self.nodes: dict[int, Names | File] = {}
        self.said = 0

    def take(self, step: Step) -> None:
        """Let a recorded operation happen."""
        if step.operation == "d":
            node = self.nodes.get(step.inode, self.top)
            assert isinstance(node, Names)
            node.synced()
        elif step.operation in "wts":
            self._content(step)
        else:
            self._name(step)

    def _content(self, step: Step) -> None:
        file = self.nodes[step.inode]
        assert isinstance(file, File)
        if self.top.now.get(SAID) == step.inode:
            self.said = int(step.data)
        elif step.operation == "s":
            file.durable, file.loose = written(file.durable, file.loose), []
        else:
            file.loose.append(step)

    def _name(self, step: Step) -> None:
        old, new = step.names()
        folder, name = self._place(old)
        if step.operation in "nm":
            self.nodes[step.inode] = Names() if step.operation == "m" else File(bytearray())
            folder.now[name] = step.inode
        elif step.operation == "u":
            folder.now.pop(name, None)
        else:
            other, last = self._place(new)
            assert other is folder, "a package is renamed where it lies"
            folder.now[last] = folder.now.pop(name)
        folder.changed()

    def _place(self, path: str) -> tuple[Names, str]:
        folder, parts = self.top, path.split("/")
        for part in parts[:-1]:
            inner = self.nodes[folder.now[part]]
            assert isinstance(inner, Names)
            folder = inner
        return folder, parts[-1]

    def lay_crashed(self, at: Path, kind: str, dice: Random, names: Names | None = None) -> None:
        """Write the folder as it may be after the power went."""
        at.mkdir()
        for name, inode in (names or self.top).crashed(kind, dice).items():
            node = self.nodes[inode]
            if isinstance(node, Names):
                self.lay_crashed(at / name, kind, dice, node)
            elif name != SAID:
                (at / name).write_bytes(node.crashed(kind, dice))


def missing(folder: Path, said: int) -> str:
    """Say what of a crash state does not hold; empty if all does."""
    private = sealing_key(SECRET, Role.TRANSFER)
    for unit, rendered in packages():
        plain, sealed = folder / rendered.package, folder / (rendered.package + SEALED)
        if not plain.exists() and not sealed.exists():
            if unit.seq <= said:
                return f"package {unit.seq} was said to be there"
            continue
        try:
            if sealed.exists():
                with sealed.open("rb") as file:
                    found = unpacked(b"".join(read_sealed(file, private, PURPOSE)))
            else:
                found = {one.name: one.read_bytes() for one in plain.iterdir()}
            whole = identified(found) == (unit.id, unit.content_hash)
        except (UserError, KeyError, OSError) as error:
            return f"package {unit.seq} is not whole: {type(error).__name__}"
        if not whole:
            return f"package {unit.seq} is another"
    return ""


def broken(scratch: Path, steps: Sequence[Step], kind: str, dice: Random) -> str:
    """Cut the power once, look, hand over again and look again."""
    tree = Tree()
    for step in steps[: dice.randint(1, len(steps))]:
        tree.take(step)
    with tempfile.TemporaryDirectory(dir=scratch) as name:
        folder = Path(name) / "siirto"
        tree.lay_crashed(folder, kind, dice)
        if what := missing(folder, tree.said):
            return what
        for unit, rendered in packages():
            lay(folder, unit, rendered)
        left = {one.name for one in folder.iterdir()}
        if len(left) != PACKAGES or any(one.endswith(PART) for one in left):
            return f"after the next try: {sorted(left)}"
        return missing(folder, PACKAGES)


def run(pace: Pace) -> Figures:
    """Record once and crash for so long; the entry point of `make torture`."""
    memory = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108
    with tempfile.TemporaryDirectory(dir=memory) as name:
        scratch = Path(name)
        library = compiled("record_folder.c", scratch)
        if library is None:
            print("handover_power: left out, there is no C compiler for the recorder here")
            return Figures(counts={"states": 0})
        (scratch / "folder").mkdir()
        program = ("-m", "tests.torture.handover_power", str(scratch / "folder"))
        steps = recorded(library, scratch / "folder", *program, deep=True)
        counts, found = _crash_all(steps, scratch, pace)
    return Figures(counts=counts, violations=tuple(found))


def _crash_all(
    steps: Sequence[Step], scratch: Path, pace: Pace
) -> tuple[dict[str, int], list[str]]:
    bare = [step for step in steps if step.operation not in "sd"]
    lost = 0
    for number in range(OF_THE_CONTROL):
        kind, dice = KINDS[number % len(KINDS)], pace.dice(("control", number))
        lost += bool(broken(scratch, bare, kind, dice))
    found = [] if lost else ["the control without fsync lost nothing"]
    states = 0
    for number, dice in pace.rounds(LEAST):
        if found:
            break
        kind = KINDS[number % len(KINDS)]
        if what := broken(scratch, steps, kind, dice):
            found.append(pace.told(number, f"{kind}: {what}"))
        states += 1
    counts = {"states": states, "steps": len(steps)}
    return {**counts, f"broken without fsync, of {OF_THE_CONTROL}": lost}, found


if __name__ == "__main__":
    write(Path(sys.argv[1]))
