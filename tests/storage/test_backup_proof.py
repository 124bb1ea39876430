"""A backup proves itself: whose key file it is, references, room, and what is on the medium."""

import os
import shutil
from collections import namedtuple
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest
from sqlcipher3 import dbapi2

from app.errors import DiskFull
from app.progress import NoProgress
from app.security import key_file_disk as disk
from app.security.errors import KeyFileDamaged
from app.security.key_file import KeyFile, signed
from app.services.vault import Store
from app.storage import backup as storage_backup
from app.storage.backup import (
    PART,
    ROOM_LEFT,
    back_up,
    check_copy,
    copy_backup,
    copy_files,
    key_file_of,
    list_backups,
    need_room,
    renew_key_files,
)
from app.storage.engine import connect
from app.storage.errors import StoreDamaged
from tests.conftest import NOW, Clock
from tests.storage.test_backup_edges import LONG, Told

Usage = namedtuple("Usage", "total used free")


def key_file(folder: Path) -> KeyFile:
    return disk.load(folder / disk.KEY_FILE_NAME)


def save(folder: Path, changed: KeyFile, key: bytearray) -> bytes:
    """Lay a key file in a folder, signed with a key; give what lies there then."""
    disk.save(folder / disk.KEY_FILE_NAME, signed(changed, key))
    return (folder / disk.KEY_FILE_NAME).read_bytes()


@pytest.mark.requirement("I3.5", "I3.1")
def test_older_backups_open_by_the_present_slots_and_nobody_elses_are_touched(
    store: Store, clock: Clock, tmp_path: Path
) -> None:
    place, own = tmp_path / "place", store.keys.key_file_key
    for _ in range(4):
        back_up(store, place, now=clock.now, progress=NoProgress())
        clock.forward(minutes=1)
    old, same, forged, foreign = (one.folder for one in list_backups(place))
    fewer = replace(key_file(old), slots=key_file(old).slots[:1])
    assert fewer.slots != key_file(same).slots
    save(old, fewer, own)
    left = {
        forged: save(forged, fewer, bytearray(32)),
        foreign: save(foreign, replace(fewer, store_id=uuid4()), own),
    }

    assert renew_key_files(store, place) == 1
    assert renew_key_files(store, place) == 0

    assert key_file(old).slots == key_file_of(store).slots
    for folder, content in left.items():
        assert (folder / disk.KEY_FILE_NAME).read_bytes() == content


@pytest.mark.requirement("I3.5", "I3.1")
def test_a_key_file_that_is_not_this_stores_is_never_laid_beside_a_backup(store: Store) -> None:
    folder, own = store.path.parent, store.keys.key_file_key
    right = key_file(folder)

    save(folder, right, bytearray(32))
    with pytest.raises(KeyFileDamaged):
        key_file_of(store)
    save(folder, replace(right, store_id=uuid4()), own)
    with pytest.raises(KeyFileDamaged):
        key_file_of(store)
    save(folder, right, own)

    assert key_file_of(store).store_id == store.store_id


@pytest.mark.requirement("I3.5")
def test_a_reference_that_leads_nowhere_is_damage(store: Store, tmp_path: Path) -> None:
    made, _ = back_up(store, tmp_path / "place", now=NOW, progress=NoProgress())
    path, key = made.folder / "store.db", store.keys.database_key
    check_copy(path, key, NoProgress())
    with closing(connect(path, key)) as copy:
        copy.execute("PRAGMA foreign_keys=OFF")
        copy.execute("CREATE TABLE child (parent TEXT REFERENCES client (id))")
        copy.execute("INSERT INTO child VALUES ('nobody')")
        copy.commit()
        copy.execute("PRAGMA journal_mode=DELETE")

    with pytest.raises(StoreDamaged):
        check_copy(path, key, NoProgress())


@pytest.mark.requirement("I3.5")
def test_a_copy_is_told_up_to_its_end_and_a_check_without_a_number(store: Store) -> None:
    told = Told()
    tell = storage_backup._told(told)
    tell(0, 7, 10)
    tell(0, 0, 0)
    assert told.reports == [(3, 10), (0, 1)]

    asked = Told()
    with store.read() as session:
        source = session.connection().connection.driver_connection
        assert isinstance(source, dbapi2.Connection)
        with storage_backup.stoppable(source, asked):
            source.execute(LONG).fetchall()
    assert set(asked.reports) == {(0, 0)}


@pytest.mark.requirement("I3.5")
def test_every_file_of_a_copy_is_on_the_medium_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, target = tmp_path / "source", tmp_path / "target"
    source.mkdir()
    target.mkdir()
    (source / "store.db").write_bytes(b"d" * 300_001)
    (source / "store.keys").write_bytes(b"k" * 77)
    synced: list[int] = []
    whole = os.fsync

    def fsync(descriptor: int) -> None:
        synced.append(os.fstat(descriptor).st_size)
        whole(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    copy_files(source, target, NoProgress())

    assert sorted(synced) == [77, 300_001]


@pytest.mark.requirement("I3.5")
def test_a_copy_never_takes_the_last_room(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, _ = back_up(store, tmp_path / "place", now=NOW, progress=NoProgress())
    room = made.size + ROOM_LEFT
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(room, 0, room))
    need_room(tmp_path, made.size)

    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(room, 1, room - 1))
    with pytest.raises(DiskFull):
        copy_backup(made, tmp_path / "second", store.keys.database_key, NoProgress())

    assert not list((tmp_path / "second").glob(f"*{PART}"))
    assert list_backups(tmp_path / "second") == []
