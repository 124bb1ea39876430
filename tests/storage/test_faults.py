"""Full and read-only disks, damaged files, sudden death: a clear condition, and nothing lost."""

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from app.cli.messages import sentence
from app.errors import DiskFailed, DiskFull, DiskReadOnly, UserError
from app.security.passphrase import KdfLimits, KdfParameters
from app.services import vault
from app.services.settings import load_setting, save_setting
from app.services.vault import Store, UseEvent
from app.storage.errors import StoreDamaged, StoreForeign, StorePartDamaged
from app.storage.use_log import head, log_use, verify

ROOT = Path(__file__).parents[2]


def fill(store: Store) -> int:
    """Write until the disk is full; give how many writes arrived."""
    many = {f"count-{i}": 10**60 for i in range(30)}
    for written in range(100_000):
        try:
            with store.write() as session:
                log_use(session, UseEvent("list-shown", "client", details=many))
        except DiskFull:
            return written
    raise AssertionError("the disk is never full")


@pytest.mark.requirement("I2.2")
def test_a_full_disk_at_creation_leaves_nothing_half(
    small_disk: Callable[[str], Path], passphrase: Callable[[], bytearray], cheap_kdf: KdfParameters
) -> None:
    for size in range(16, 3200, 200):
        disk = small_disk(f"size={size}k")
        try:
            new = vault.create_store(disk / "new", passphrase=passphrase(), kdf=cheap_kdf)
        except DiskFull:
            assert list(disk.iterdir()) == [], f"something was left at {size} KiB"
        else:
            new.store.close()
            shutil.rmtree(disk / "new")
            break
    else:
        pytest.fail("no disk was big enough")


@pytest.mark.requirement("I2.2")
def test_a_disk_that_fills_up_loses_no_saved_entry(
    store: Store, store_template: Path, small_disk: Callable[[str], Path],
    open_store: Callable[[Path], Store], passphrase: Callable[[], bytearray],
    cheap_kdf: KdfParameters, cheap_limits: KdfLimits,
) -> None:  # fmt: skip
    disk = small_disk("size=2m")
    shutil.copytree(store_template, disk / "store")
    full = open_store(disk / "store")
    with full.read() as session:
        before = head(session).n
    written = fill(full)
    assert written > 3
    with full.read() as session:
        assert head(session).n == before + written
        assert verify(session, key=full.keys.audit_key) is None
    assert full.checkpoint(truncate=True) in (True, False)
    with pytest.raises(DiskFull):
        vault.change_passphrase(
            full, secret=passphrase(), new=bytearray(b"kymmenen pienta elefanttia marssi"),
            kdf=cheap_kdf, limits=cheap_limits,
        )  # fmt: skip
    full.close()
    small_disk("size=8m")
    again = open_store(disk / "store")
    with again.read() as session:
        assert head(session).n == before + written + 1


@pytest.mark.requirement("I2.2")
def test_a_read_only_disk_is_said_so(
    small_disk: Callable[[str], Path], store_template: Path, open_store: Callable[[Path], Store],
    passphrase: Callable[[], bytearray], cheap_kdf: KdfParameters,
) -> None:  # fmt: skip
    disk = small_disk("size=4m")
    shutil.copytree(store_template, disk / "store")
    small_disk("ro")
    with pytest.raises(DiskReadOnly):
        open_store(disk / "store")
    with pytest.raises(DiskReadOnly):
        vault.create_store(disk / "new", passphrase=passphrase(), kdf=cheap_kdf)


def check(store: Store) -> None:
    """Read every page; SQLite raises, or lists the pages that do not decrypt."""
    try:
        with store.read() as session:
            if session.scalars(text("PRAGMA integrity_check")).all() != ["ok"]:
                raise StoreDamaged
    finally:
        store.close()


LIMITED = """
import resource, sys
from pathlib import Path
from app.errors import DiskFailed, DiskFull
from app.security.passphrase import KdfParameters
from app.services import vault
folder = Path(sys.argv[1])
for size in range(1000, 3_000_000, 200_000):
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
    secret = bytearray(b"viisi sanaa riittaa hyvin taman kokeen ajaksi")
    try:
        vault.create_store(folder, passphrase=secret, kdf=KdfParameters(32, 1, 1)).store.close()
    except (DiskFull, DiskFailed):
        assert not folder.exists(), size
    else:
        sys.exit(0)
sys.exit(1)
"""


@pytest.mark.requirement("I2.2")
@pytest.mark.skipif(os.name != "posix", reason="file size limits are POSIX ones")
def test_a_disk_that_refuses_to_grow_a_file_leaves_nothing_half(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", LIMITED, str(tmp_path / "new")], check=True, timeout=100)


@pytest.mark.requirement("I2.2", "S0.4")
def test_a_flipped_bit_anywhere_is_damage(
    store: Store, tmp_path: Path, open_store: Callable[[Path], Store]
) -> None:
    store.close()
    path = tmp_path / "store" / "store.db"
    whole = path.read_bytes()
    dice = random.Random(11)  # noqa: S311
    for place in [*range(20), *(dice.randrange(len(whole)) for _ in range(60))]:
        harmed = bytearray(whole)
        harmed[place] ^= 1 << dice.randrange(8)
        path.write_bytes(harmed)
        with pytest.raises(StoreDamaged):
            check(open_store(tmp_path / "store"))
        assert path.read_bytes()[place] == harmed[place], "nothing was written over the damage"


@pytest.mark.requirement("I2.2")
@pytest.mark.parametrize("kept", [0, 1, 15, 16, 100, 4096, 4097, 40_960])
def test_a_cut_off_file_is_damage(
    store: Store, tmp_path: Path, open_store: Callable[[Path], Store], kept: int
) -> None:
    store.close()
    path = tmp_path / "store" / "store.db"
    path.write_bytes(path.read_bytes()[:kept])
    with pytest.raises(StoreDamaged):
        check(open_store(tmp_path / "store"))
    assert path.stat().st_size == kept


@pytest.mark.requirement("I2.2")
@pytest.mark.parametrize("content", [bytes(8192), b"\xff" * 8192, b"Dear diary" * 900])
def test_something_else_in_its_place_is_never_called_a_wrong_passphrase(
    store: Store, tmp_path: Path, open_store: Callable[[Path], Store], content: bytes
) -> None:
    store.close()
    (tmp_path / "store" / "store.db").write_bytes(content)
    with pytest.raises((StoreDamaged, StoreForeign)):
        open_store(tmp_path / "store")
    assert (tmp_path / "store" / "store.db").read_bytes() == content


@pytest.mark.requirement("I2.2")
def test_a_folder_in_its_place_cannot_be_opened(
    store: Store, tmp_path: Path, open_store: Callable[[Path], Store]
) -> None:
    store.close()
    (tmp_path / "store" / "store.db").unlink()
    (tmp_path / "store" / "store.db").mkdir()
    with pytest.raises(UserError):
        open_store(tmp_path / "store")


def tortured(script: str, rounds: int) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.torture", script, "--rounds", str(rounds)],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.requirement("I2.4", "A3")
def test_sudden_death_loses_no_acknowledged_entry() -> None:
    tortured("kill_nine", 4)


@pytest.mark.requirement("I3.1", "S2.1")
def test_power_that_goes_while_the_key_file_is_replaced_never_locks_her_out() -> None:
    tortured("key_file_power", 150)


@pytest.mark.requirement("I3.4", "S5.4")
def test_a_disk_that_fails_at_any_call_is_told_and_loses_nothing() -> None:
    tortured("disk_errors", 6)


@pytest.mark.requirement("I2.2")
def test_conditions_of_sqlite_are_told_and_bugs_pass(store: Store) -> None:
    with pytest.raises(Exception, match="no such table"), store.read() as session:
        session.execute(text("SELECT * FROM nowhere"))
    assert not issubclass(DiskFailed, StoreDamaged)
    with pytest.raises(BrokenPipeError), store.read():
        raise BrokenPipeError  # an error of the caller's own work is not the store's


@pytest.mark.requirement("I3.4", "I3.7")
def test_after_a_damaged_page_was_met_a_refused_write_is_told_as_damage_not_as_read_only(
    store_template: Path, tmp_path: Path, open_store: Callable[[Path], Store]
) -> None:
    folder = Path(shutil.copytree(store_template, tmp_path / "harmed"))
    first = open_store(folder)
    with first.read() as session:
        root = session.scalar(text("SELECT rootpage FROM sqlite_master WHERE name = 'worker'"))
    first.close()
    content = bytearray((folder / "store.db").read_bytes())
    content[(int(root or 0) - 1) * 4096 + 99] ^= 1
    (folder / "store.db").write_bytes(content)
    store = open_store(folder)
    save_setting(store, "before", 1)
    with pytest.raises(StorePartDamaged), store.read() as session:
        session.execute(text("SELECT * FROM worker")).all()
    with pytest.raises(StorePartDamaged):
        save_setting(store, "after", 1)
    assert load_setting(store, "before") == 1, "what is whole can still be read"
    assert sentence(StorePartDamaged(), "en").endswith("(rescue).")


ENDS_ALL = text("INSERT OR ROLLBACK INTO store_identity SELECT * FROM store_identity")


@pytest.mark.requirement("S1.5", "A5")
def test_where_sqlite_ends_the_whole_transaction_the_first_error_is_told(store: Store) -> None:
    """As after a failed read inside a savepoint, which is gone then (found by disk_errors)."""
    with pytest.raises(IntegrityError), store.write(), store.write() as inner:
        inner.execute(ENDS_ALL)


@pytest.mark.requirement("S1.5", "A5")
def test_a_transaction_that_sqlite_has_ended_is_not_called_saved(store: Store) -> None:
    with pytest.raises(DiskFailed), store.write() as session, suppress(IntegrityError):
        session.execute(ENDS_ALL)
