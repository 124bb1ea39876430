"""Flip bits in every file of a store; each flip must be found, repaired, or change nothing.

Store, journal, anchor, and the store and key file of a backup. A flip in the journal can take the
newest transactions away in silence: there the anchor has to say so.
"""

import shutil
import tempfile
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from app.errors import UserError
from app.progress import NoProgress
from app.services import backups, restoring, vault
from app.services.settings import load_setting, save_setting
from app.services.verification import verify_store
from app.storage.anchor import ANCHOR_NAME, AnchorState
from tests.torture.figures import Figures, Pace
from tests.torture.kill_nine import KDF, LIMITS, SECRET

NOW = datetime(2026, 11, 11, 7, 30, tzinfo=UTC)
ENTRIES = 40
HARMED = (
    "store.db", "store.db-wal", ANCHOR_NAME, "store.keys", "backup store.db", "backup store.keys",
)  # fmt: skip
SHARE = 2
LEAST = 500
MOST_TRIES_OF_THE_CONTROL = 60


def make(folder: Path) -> Path:
    """Make a store with a backup; its newest writes are in the journal, the anchor knows them."""
    store = vault.create_store(folder / "whole", passphrase=bytearray(SECRET), kdf=KDF).store
    for number in range(ENTRIES // 2):
        save_setting(store, f"entry-{number}", f"{number}" * 300)
    backups.make_backup(store, now=NOW, progress=NoProgress())
    store.checkpoint(truncate=True)
    for number in range(ENTRIES // 2, ENTRIES):
        save_setting(store, f"entry-{number}", f"{number}" * 300)
    template = folder / "template"
    shutil.copytree(folder / "whole", template)
    store.close()
    shutil.copy(folder / "whole" / ANCHOR_NAME, template / ANCHOR_NAME)
    (template / "store.db-shm").unlink(missing_ok=True)
    return template


def flip(path: Path, dice: Random) -> str:
    """Flip one bit; say which."""
    content = bytearray(path.read_bytes())
    place, bit = dice.randrange(len(content)), dice.randrange(8)
    content[place] ^= 1 << bit
    path.write_bytes(content)
    return f"byte {place} bit {bit}"


def outcome(folder: Path) -> str:
    """Unlock the harmed store and say how it ended; "LOST" breaks the promise."""
    try:
        store = vault.unlock(folder, bytearray(SECRET), limits=LIMITS)
    except UserError as error:
        return f"refused: {error.code}"
    try:
        whole = all(load_setting(store, f"entry-{n}") == f"{n}" * 300 for n in range(ENTRIES))
        if store.finding.state is AnchorState.BEHIND:
            return "told by the anchor"
        if store.finding.state is AnchorState.UNREADABLE:
            return "anchor unreadable, nothing lost" if whole else "LOST"
        if not whole:
            return "LOST"
        store.checkpoint(truncate=True)  # a page that the journal holds too is written anew
        sound = verify_store(store).pages_sound
    except UserError as error:
        return f"refused: {error.code}"
    else:
        return "nothing lost" if sound else "found by verify"
    finally:
        store.close()


def backup_outcome(folder: Path) -> str:
    """Try to restore the harmed backup; what it holds is known."""
    (backup,) = backups.local_backups(folder)
    target = folder / "elsewhere"
    try:
        restoring.restore_backup(
            target, backup, bytearray(SECRET), limits=LIMITS, progress=NoProgress()
        )
    except UserError as error:
        return f"refused: {error.code}"
    store = vault.unlock(target, bytearray(SECRET), limits=LIMITS)
    try:
        entries = range(ENTRIES // 2)
        same = all(load_setting(store, f"entry-{n}") == f"{n}" * 300 for n in entries)
        return "nothing lost" if same else "LOST"
    finally:
        store.close()


def harm(template: Path, name: Path, harmed: str, dice: Random) -> tuple[str, str]:
    """Flip one bit in a copy of the store; give which, and how it ended."""
    folder = Path(shutil.copytree(template, name / "trial"))
    try:
        path, judge = _target(folder, harmed)
        return flip(path, dice), judge(folder)
    finally:
        shutil.rmtree(folder)


def control(template: Path, name: Path, dice: Random) -> int:
    """Take the anchor away: then losses are silent. Give after how many flips one is seen."""
    bare = Path(shutil.copytree(template, name / "bare"))
    (bare / ANCHOR_NAME).unlink()
    for number in range(1, MOST_TRIES_OF_THE_CONTROL + 1):
        if harm(bare, name, "store.db-wal", dice)[1] == "LOST":
            return number
    return 0


def run(pace: Pace) -> Figures:
    """Flip for so long; the entry point of `make torture`."""
    memory = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108
    outcomes: Counter[str] = Counter()
    with tempfile.TemporaryDirectory(dir=memory) as name:
        template = make(Path(name))
        needed = control(template, Path(name), pace.dice("control"))
        violations = [] if needed else ["the control was not found"]
        for number, dice in pace.rounds(LEAST):
            harmed = HARMED[number % len(HARMED)]
            which, result = harm(template, Path(name), harmed, dice)
            outcomes[f"{harmed}: {result}"] += 1
            if result == "LOST":
                told = f"{harmed}, {which}: lost without a word"
                violations.append(pace.told(number, told))
    counts: dict[str, float] = {"flips": sum(outcomes.values()), "control after": needed}
    return Figures(counts=counts | dict(sorted(outcomes.items())), violations=tuple(violations))


def _target(folder: Path, harmed: str) -> tuple[Path, Callable[[Path], str]]:
    if not harmed.startswith("backup "):
        return folder / harmed, outcome
    (backup,) = backups.local_backups(folder)
    return backup.folder / harmed.removeprefix("backup "), backup_outcome
