"""Changing the database key: guided, crash-safe, and the old key then opens nothing."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlcipher3 import dbapi2

from app.errors import DiskFull
from app.progress import Cancelled, NoProgress
from app.security import key_file_disk as disk
from app.security.errors import WrongPassphrase
from app.security.key_file import parse, signed
from app.security.passphrase import KdfParameters
from app.services import backups, vault
from app.services.copies import key_number, older_copies
from app.services.database_key import change_database_key
from app.services.restoring import restore_backup
from app.services.settings import load_setting, save_setting
from app.services.vault import NewStore, Store
from app.storage.anchor import AnchorState
from app.storage.backup import back_up
from app.storage.engine import connect_unchanging
from app.storage.search_index import find
from app.storage.use_log import verify
from tests.casework import add_client, add_worker, events
from tests.conftest import CHEAP_LIMITS, PASSPHRASE, Clock


def change(store: Store, progress: object = None, secret: bytes = PASSPHRASE) -> None:
    change_database_key(
        store,
        secret=bytearray(secret),
        limits=CHEAP_LIMITS,
        progress=progress or NoProgress(),  # type: ignore[arg-type]
    )


def opens(path: Path, key: bytes) -> bool:
    try:
        opened = connect_unchanging(path, bytearray(key))
    except dbapi2.DatabaseError:
        return False
    try:
        opened.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except dbapi2.DatabaseError:
        return False
    finally:
        opened.close()
    return True


def structure(store: Store) -> list[tuple[object, ...]]:
    with store.read() as session:
        query = text("SELECT type, name, sql FROM sqlite_master ORDER BY type, name")
        return [tuple(row) for row in session.execute(query)]


class Snapshots(NoProgress):
    """Copies the whole folder at every report: what a kill at that moment would leave."""

    def __init__(self, folder: Path, target: Path) -> None:
        self.folder, self.target, self.taken = folder, target, 0

    def report(self, done: int, total: int) -> None:
        shutil.copytree(self.folder, self.target / str(self.taken))
        self.taken += 1


class StopAt(NoProgress):
    def __init__(self, at: int) -> None:
        self.left = at

    def report(self, done: int, total: int) -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled


@pytest.mark.requirement("I3.6", "S1.3", "S5.4")
def test_the_old_key_opens_nothing_and_everything_is_there(
    store: Store, tmp_path: Path, open_store: Callable[[Path], Store]
) -> None:
    add_worker(store)
    client = add_client(store)
    before, old = structure(store), bytes(store.keys.database_key)
    kept = (tmp_path / "store" / disk.KEY_FILE_NAME).read_bytes()
    change(store)
    assert structure(store) == before
    add_client(store, first_names="Demo-Eero")  # the store stays open for writing
    new = bytes(store.keys.database_key)
    store.close()
    path = tmp_path / "store" / "store.db"
    assert old != new
    assert not opens(path, old)
    assert not list(path.parent.glob("*rekey*"))
    for name in (disk.KEY_FILE_NAME, f"{disk.KEY_FILE_NAME}.bak"):
        present = (path.parent / name).read_bytes()
        assert present != kept and parse(present).pending is None
        assert parse(present).current.database != parse(kept).current.database
    again = open_store(tmp_path / "store")
    assert again.finding.state is AnchorState.HOLDS
    assert again.store_id == store.store_id
    assert ("database-key-changed", "store") in events(again)
    with again.read() as session:
        assert [hit.record_id for hit in find(session, "Aino")] == [client]
        assert verify(session, key=again.keys.audit_key) is None


@pytest.mark.requirement("I3.6", "S6.11", "S1.3")
def test_a_kill_at_any_moment_leaves_a_store_that_opens_with_all_content(
    store: Store, tmp_path: Path, open_store: Callable[[Path], Store]
) -> None:
    save_setting(store, "mark", "x" * 300_000)
    shots = Snapshots(tmp_path / "store", tmp_path / "killed")
    change(store, shots)
    assert shots.taken > 2
    last = tmp_path / "killed" / str(shots.taken - 1)
    swapped = Path(shutil.copytree(last, tmp_path / "killed" / "swapped"))
    assert disk.load(last / disk.KEY_FILE_NAME).pending is not None
    for suffix in ("-wal", "-shm"):
        (swapped / f"store.db{suffix}").unlink(missing_ok=True)
    (swapped / "store.db.rekey").replace(swapped / "store.db")
    states = [tmp_path / "killed" / str(n) for n in range(shots.taken)]
    for folder in [*states, swapped]:
        opened = open_store(folder)
        assert load_setting(opened, "mark") == "x" * 300_000
        finished = ("database-key-changed", "store") in events(opened)
        assert finished is (folder == swapped)
        opened.close()
        settled = disk.load(folder / disk.KEY_FILE_NAME)
        assert settled.pending is None
        assert settled.current.number == (2 if folder == swapped else 1)
        assert disk.both_copies_whole(folder / disk.KEY_FILE_NAME, settled)
        assert not (folder / "store.db.rekey").exists()


@pytest.mark.requirement("I3.6")
def test_stopping_at_any_moment_leaves_the_old_key(store: Store, tmp_path: Path) -> None:
    old, stops = bytes(store.keys.database_key), 0
    while True:
        try:
            change(store, StopAt(stops))
        except Cancelled:
            stops += 1
            assert bytes(store.keys.database_key) == old
            assert disk.load(tmp_path / "store" / disk.KEY_FILE_NAME).pending is None
            assert not (tmp_path / "store" / "store.db.rekey").exists()
            save_setting(store, "still", stops)
        else:
            break
    assert stops > 2 and bytes(store.keys.database_key) != old


@pytest.mark.requirement("I3.6")
def test_what_she_writes_meanwhile_is_in_the_new_file(
    store: Store, tmp_path: Path, open_store: Callable[[Path], Store]
) -> None:
    class Writing(NoProgress):
        written = 0

        def report(self, done: int, total: int) -> None:
            if not self.written:
                self.written = 1
                save_setting(store, "during", "the copy")

    writing = Writing()
    change(store, writing)
    assert writing.written and key_number(store) == 2
    assert load_setting(store, "during") == "the copy"
    store.close()
    assert load_setting(open_store(tmp_path / "store"), "during") == "the copy"


@pytest.mark.requirement("I3.6", "S2.1")
def test_only_who_knows_the_passphrase_changes_it(store: Store) -> None:
    with pytest.raises(WrongPassphrase):
        change(store, secret=b"not the passphrase of it")
    assert key_number(store) == 1


@pytest.mark.requirement("I3.6", "I3.5", "A5")
def test_a_new_backup_is_made_and_every_older_copy_goes_in_both_places(
    store: Store, tmp_path: Path, clock: Clock
) -> None:
    stick, folder = tmp_path / "stick", tmp_path / "store"
    stick.mkdir()
    backups.choose_second_place(store, stick)
    for _ in range(3):
        backups.make_backup(store, now=clock(), progress=NoProgress())
        clock.forward(days=1)
    shutil.copytree(backups.local_backups(folder)[0].folder, folder / "before-restore-1")
    (folder / "store.db.0001.bak").write_bytes(b"of a migration")
    stick.rename(tmp_path / "drawer")
    change(store)
    assert len(older_copies(store)) == 4 and backups.is_due(store, now=clock())
    backups.replace_backups(store, now=clock(), progress=NoProgress())
    assert older_copies(store) == []
    assert {one.name for one in folder.glob("*.bak")} == {"store.keys.bak"}
    (left,) = backups.local_backups(folder)
    assert backups.try_backup(store, left, NoProgress()).events > 3
    (tmp_path / "drawer").rename(stick)
    assert len(backups.backups_in(stick)) == 3, "they were out of reach"
    clock.forward(hours=1)
    backups.make_backup(store, now=clock(), progress=NoProgress())
    assert len(backups.backups_in(stick)) == 1


@pytest.mark.requirement("I3.6", "I3.5", "A5")
def test_a_kill_before_the_older_copies_went_leaves_them_only_until_the_next_look(
    store: Store, tmp_path: Path, clock: Clock
) -> None:
    stick, folder = tmp_path / "stick", tmp_path / "store"
    stick.mkdir()
    backups.choose_second_place(store, stick)
    backups.make_backup(store, now=clock(), progress=NoProgress())
    clock.forward(days=1)
    change(store)
    back_up(store, folder / "backups", now=clock(), progress=NoProgress())  # and then the kill
    assert len(older_copies(store)) == 2 and not backups.is_due(store, now=clock())
    assert backups.keep_backups(store, now=clock(), progress=NoProgress()) is None
    assert older_copies(store) == []
    (left,), (carried,) = backups.local_backups(folder), backups.backups_in(stick)
    assert left.made_at == carried.made_at == clock()


@pytest.mark.requirement("I3.6", "I3.5")
def test_an_older_store_brought_back_gets_a_key_number_that_no_copy_has(
    store: Store, tmp_path: Path, clock: Clock, open_store: Callable[[Path], Store]
) -> None:
    first = backups.make_backup(store, now=clock(), progress=NoProgress()).backup
    carried = Path(shutil.copytree(first.folder, tmp_path / "stick" / first.folder.name))
    for _ in range(2):
        change(store)
    clock.forward(hours=1)
    backups.make_backup(store, now=clock(), progress=NoProgress())
    store.close()
    (brought,) = backups.backups_in(carried)
    restore_backup(
        tmp_path / "store", brought, bytearray(PASSPHRASE), limits=CHEAP_LIMITS, clock=clock,
        progress=NoProgress(),
    )  # fmt: skip
    again = open_store(tmp_path / "store")
    assert key_number(again) == 1 and older_copies(again) == []
    clock.forward(days=1)
    backups.make_backup(again, now=clock(), progress=NoProgress())
    assert len(backups.local_backups(tmp_path / "store")) == 2, "the newer store's is kept"
    change(again)
    assert key_number(again) == 4 and len(older_copies(again)) == 3


@pytest.mark.requirement("I3.6", "I3.5")
def test_a_backup_opens_also_while_the_key_file_still_says_pending(
    store: Store, tmp_path: Path, clock: Clock, open_store: Callable[[Path], Store]
) -> None:
    first = disk.load(tmp_path / "store" / disk.KEY_FILE_NAME)
    change(store)
    now = disk.load(tmp_path / "store" / disk.KEY_FILE_NAME)
    half = signed(  # as if the disk had been too full for the last step
        replace(now, current=first.current, pending=now.current), store.keys.key_file_key
    )
    disk.save(tmp_path / "store" / disk.KEY_FILE_NAME, half)
    report = backups.make_backup(store, now=clock(), progress=NoProgress())
    opened = open_store(Path(shutil.copytree(report.backup.folder, tmp_path / "elsewhere")))
    assert key_number(opened) == 2


@pytest.mark.requirement("I3.6", "I3.7")
def test_a_full_disk_leaves_the_old_key(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr("shutil.disk_usage", lambda _: usage._replace(free=1000))
    with pytest.raises(DiskFull):
        change(store)
    assert key_number(store) == 1
    save_setting(store, "still", "there")


@pytest.mark.requirement("I3.6", "I3.2")
def test_a_pin_proves_it_too_and_still_opens_afterwards(
    make_store: Callable[..., NewStore], clock: Clock, tmp_path: Path
) -> None:
    from app.services.pin import PinMemory, set_pin

    store, memory = make_store().store, PinMemory()
    set_pin(
        store, passphrase=bytearray(PASSPHRASE), pin=bytearray(b"271828"), memory=memory,
        limits=CHEAP_LIMITS, kdf=KdfParameters(memory_kib=32, passes=1, lanes=1),
    )  # fmt: skip
    change_database_key(store, secret=bytearray(b"271828"), pin=memory, progress=NoProgress())
    assert key_number(store) == 2
    store.close()
    vault.unlock_with_pin(tmp_path / "store", bytearray(b"271828"), memory, clock=clock).close()
