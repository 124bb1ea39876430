"""Ballast for the full disk, and files that nobody else may read."""

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from app.errors import DiskFull
from app.progress import NoProgress
from app.services import backups, vault
from app.services.feedback import Question, cast_paper
from app.services.restore_trials import rehearse
from app.services.settings import save_setting
from app.services.upkeep import settle
from app.services.vault import NewStore, Store
from app.storage import ballast
from app.storage.owner_only import tighten
from tests.conftest import Clock


@pytest.mark.requirement("S5.4", "I3.7")
def test_the_ballast_takes_real_room_and_is_made_again(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "store"
    path = folder / ballast.BALLAST_NAME
    assert settle(store)
    assert path.stat().st_size == ballast.BALLAST_BYTES
    if hasattr(path.stat(), "st_blocks"):
        assert path.stat().st_blocks * 512 >= ballast.BALLAST_BYTES, "a file of holes holds nothing"
    assert ballast.drop_ballast(folder)
    assert not ballast.drop_ballast(folder)
    usage = shutil.disk_usage(folder)
    with monkeypatch.context() as full:
        full.setattr("shutil.disk_usage", lambda _: usage._replace(free=ballast.ROOM_FOR_ONE - 1))
        assert not ballast.keep_ballast(folder)
    assert not path.exists()
    path.write_bytes(b"cut off")
    assert ballast.keep_ballast(folder)
    assert path.stat().st_size == ballast.BALLAST_BYTES


def write_too_much(store: Store, pages: int) -> None:
    with store.write() as session:
        session.execute(text(f"PRAGMA max_page_count={pages}"))
        for n in range(200):
            row = {"name": f"n{n}", "value": '"' + "y" * 4000 + '"'}
            session.execute(text("INSERT INTO setting VALUES (:name, :value)"), row)


@pytest.mark.requirement("S5.4", "I3.7")
def test_a_full_disk_gives_up_the_ballast_and_empties_the_journal(
    store: Store, tmp_path: Path
) -> None:
    folder = tmp_path / "store"
    settle(store)
    save_setting(store, "kept", "x" * 50_000)
    with store.read() as session:
        pages = session.scalar(text("PRAGMA page_count")) or 0
    with pytest.raises(DiskFull):
        write_too_much(store, pages)
    assert not (folder / ballast.BALLAST_NAME).exists()
    assert (folder / "store.db-wal").stat().st_size == 0
    with store.write() as session:
        session.execute(text("PRAGMA max_page_count=1073741823"))
    save_setting(store, "again", 1)


@pytest.mark.requirement("A8", "I3.7")
def test_the_practice_store_takes_no_ballast(
    make_store: Callable[..., NewStore], tmp_path: Path
) -> None:
    settle(make_store("practice", practice=True).store)
    assert not (tmp_path / "practice" / ballast.BALLAST_NAME).exists()


@pytest.mark.requirement("I3.7", "S2.7")
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has lists of rights instead")
def test_every_file_that_is_ever_made_is_the_owners_only(
    make_store: Callable[..., NewStore], tmp_path: Path, clock: Clock,
    open_store: Callable[[Path], Store],
) -> None:  # fmt: skip
    before = os.umask(0)
    try:
        store = make_store().store
        save_setting(store, "a", 1)
        settle(store)
        stick = tmp_path / "stick"
        stick.mkdir(mode=0o755)
        backups.choose_second_place(store, stick)
        cast_paper(store, Question.MEETING, (9, 0, 0), public_key=None)
        rehearse(store, now=clock(), progress=NoProgress())
        folder = tmp_path / "store"
        there = [folder, *folder.rglob("*"), *stick.rglob("*")]
        names = {path.name for path in there}
        assert {"store.db", "store.db-wal", "store.db-shm", "store.keys", "store.keys.bak"} < names
        assert {"store.anchor", "store.ballast", "store.lock", "store.lock.json"} < names
        assert {"feedback.db", "backup.json"} <= {path.name for path in stick.rglob("*")}
        assert [path.name for path in there if path.stat().st_mode & 0o077] == []
        store.close()
        with pytest.raises(vault.WrongKindOfStore):
            open_store(folder, practice=True)  # type: ignore[call-arg]
    finally:
        os.umask(before)


@pytest.mark.requirement("I3.7", "S2.7")
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has lists of rights instead")
def test_rights_that_others_had_are_taken_at_the_next_unlocking(
    store: Store, tmp_path: Path, open_store: Callable[[Path], Store]
) -> None:
    store.close()
    folder = tmp_path / "store"
    (folder / "store.db").chmod(0o664)
    folder.chmod(0o755)
    (folder / "link").symlink_to(tmp_path)
    shared = tmp_path.stat().st_mode
    open_store(folder)
    assert (folder / "store.db").stat().st_mode & 0o777 == 0o600
    assert folder.stat().st_mode & 0o777 == 0o700
    assert tmp_path.stat().st_mode == shared
    assert tighten(folder) == 0
