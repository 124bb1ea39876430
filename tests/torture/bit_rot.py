"""Flip bits in every file of a store; each flip must be found, repaired, or change nothing.

Store, journal, anchor, and the store and key file of a backup. A flip in the journal can take the
newest transactions away in silence: there the anchor has to say so.
"""

import random
import shutil
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from app.errors import UserError
from app.progress import NoProgress
from app.services import backups, restoring, vault
from app.services.settings import load_setting, save_setting
from app.services.verification import verify_store
from app.storage.anchor import ANCHOR_NAME, AnchorState
from tests.torture.figures import Figures
from tests.torture.kill_nine import KDF, LIMITS, SECRET

NOW = datetime(2026, 11, 11, 7, 30, tzinfo=UTC)
ENTRIES = 40
HARMED = ("store.db", "store.db-wal", ANCHOR_NAME, "backup store.db", "backup store.keys")


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


def flip(path: Path, dice: random.Random) -> str:
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


def run(seconds: float) -> Figures:
    """Flip for so long; the entry point of `make torture`."""
    end, seed = time.monotonic() + seconds, random.SystemRandom().randrange(10**6)
    dice = random.Random(seed)  # noqa: S311
    outcomes: Counter[str] = Counter()
    violations: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        template = make(Path(name))
        while sum(outcomes.values()) < len(HARMED) or time.monotonic() < end:
            harmed = HARMED[sum(outcomes.values()) % len(HARMED)]
            folder = Path(shutil.copytree(template, Path(name) / "trial"))
            path, judge = _target(folder, harmed)
            which = flip(path, dice)
            result = judge(folder)
            outcomes[f"{harmed}: {result}"] += 1
            if result == "LOST":
                violations.append(f"{harmed}, {which}, seed {seed}: lost without a word")
            shutil.rmtree(folder)
    counts: dict[str, float] = {"flips": sum(outcomes.values()), "seed": seed}
    return Figures(counts=counts | dict(sorted(outcomes.items())), violations=tuple(violations))


def _target(folder: Path, harmed: str) -> tuple[Path, Callable[[Path], str]]:
    if not harmed.startswith("backup "):
        return folder / harmed, outcome
    (backup,) = backups.local_backups(folder)
    return backup.folder / harmed.removeprefix("backup "), backup_outcome
