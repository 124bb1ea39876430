"""Backups and the PIN at their edges: names, bounds, what is told, what is left behind."""

import json
import os
import stat
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from uuid import UUID

import pytest
from sqlcipher3 import dbapi2
from typing_extensions import override

from app.progress import Cancelled, NoProgress
from app.security import pin as pins
from app.security.passphrase import KdfParameters, stretched
from app.security.pin import PinMemory, PinSpent, PinUnfit, StretchedPin, WrongPin, check_pin
from app.services import backups
from app.services.vault import Store
from app.storage import backup as storage_backup
from app.storage.backup import (
    back_up,
    check_copy,
    copy_backup,
    copy_files,
    list_backups,
    make_private_folder,
    place_of,
    read_backup,
    remove_backup,
    stoppable,
    table_counts,
)
from app.storage.engine import connect, connect_unchanging
from app.storage.errors import StoreDamaged, explained
from tests.conftest import NOW, Clock

LONG = (
    "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 200000) "
    "SELECT count(*) FROM c"
)


class Told(NoProgress):
    """Keeps what it was told; may stop at a number of reports."""

    def __init__(self, stop_at: int = 10**9) -> None:
        self.reports: list[tuple[int, int]] = []
        self._stop_at = stop_at

    @override
    def report(self, done: int, total: int) -> None:
        self.reports.append((done, total))
        if len(self.reports) >= self._stop_at:
            raise Cancelled


@pytest.mark.requirement("I3.5")
def test_a_backup_has_its_names_for_ever(store: Store, tmp_path: Path) -> None:
    made, counts = back_up(store, tmp_path / "place", now=NOW, progress=NoProgress())
    assert made.folder == tmp_path / "place" / "2026-11-11T073000Z"
    assert sorted(it.name for it in made.folder.iterdir()) == [
        "backup.json", "store.db", "store.keys", "store.keys.bak",
    ]  # fmt: skip
    note = json.loads((made.folder / "backup.json").read_bytes())
    assert (note["writes"], made.writes) == (2, 2)
    assert made.size == (made.folder / "store.db").stat().st_size
    assert made.made_at == datetime(2026, 11, 11, 7, 30, tzinfo=UTC)
    assert counts == check_copy(
        made.folder / "store.db", store.keys.database_key, NoProgress()
    )  # fmt: skip
    assert counts["use_log"] == 2 and not any(it.startswith("search_text") for it in counts)
    place = place_of(Path("x"), UUID("01234567-89ab-7def-8123-456789abcdef"))
    assert place == Path("x/rinnalla-01234567")
    assert storage_backup.ROOM_LEFT == 33_554_432


@pytest.mark.requirement("I3.5")
def test_only_whole_backups_are_listed_the_newest_first(store: Store, tmp_path: Path) -> None:
    place = tmp_path / "place"
    for hours in (0, 2, 1):
        back_up(store, place, now=NOW + timedelta(hours=hours), progress=NoProgress())
    (place / "2026-11-11T113000Z").mkdir()
    (place / "2026-11-11T123000Z.part").mkdir()
    (place / "notes").mkdir()
    assert [it.made_at.hour for it in list_backups(place)] == [9, 8, 7]
    assert list_backups(tmp_path / "none") == []
    assert read_backup(place / "2026-11-11T113000Z") is None
    back_up(store, place, now=NOW + timedelta(hours=3), progress=NoProgress())
    assert not (place / "2026-11-11T123000Z.part").exists(), "what a kill left is cleared"


@pytest.mark.requirement("I3.5")
def test_a_long_check_goes_on_until_she_stops_it(store: Store) -> None:
    with closing(connect(store.path, store.keys.database_key)) as connection:
        with stoppable(connection, NoProgress()):
            assert connection.execute(LONG).fetchone() == (200_000,)
        with pytest.raises(Cancelled), explained(), stoppable(connection, Told(3)):
            connection.execute(LONG).fetchone()
        assert connection.execute(LONG).fetchone() == (200_000,), "and not after that"


@pytest.mark.requirement("I3.5")
def test_a_second_copy_is_proved_and_a_damaged_one_never_gets_its_name(
    store: Store, tmp_path: Path
) -> None:
    made, counts = back_up(store, tmp_path / "place", now=NOW, progress=NoProgress())
    told = Told()
    key = store.keys.database_key
    second = copy_backup(made, tmp_path / "a" / "stick", key, told)
    assert list_backups(tmp_path / "a" / "stick") == [second]
    total = sum(it.stat().st_size for it in made.folder.iterdir())
    copied = [it for it in told.reports if it[1] == total]
    assert copied[-1] == (total, total) and len(copied) >= 4
    assert all(one[0] < other[0] for one, other in pairwise(copied))
    with closing(connect_unchanging(second.folder / "store.db", key)) as copy:
        assert table_counts(copy) == counts
    content = bytearray((made.folder / "store.db").read_bytes())
    content[5000] ^= 1
    (made.folder / "store.db").write_bytes(content)
    with pytest.raises(StoreDamaged):
        copy_backup(made, tmp_path / "b", key, NoProgress())
    assert list((tmp_path / "b").iterdir()) == []
    assert copy_backup(made, tmp_path / "a" / "stick", key, NoProgress()) == second


@pytest.mark.requirement("I3.5", "I3.7")
def test_folders_and_files_of_a_copy_are_the_owners_only(tmp_path: Path) -> None:
    make_private_folder(tmp_path / "one" / "two")
    make_private_folder(tmp_path / "one" / "two")
    assert stat.S_IMODE((tmp_path / "one" / "two").stat().st_mode) == 0o700
    source, target = tmp_path / "source", tmp_path / "target"
    source.mkdir()
    target.mkdir()
    (source / "store.db").write_bytes(bytes(600_000))
    (source / "store.keys").touch(mode=0o666)
    (source / "backup.json").mkdir()
    (source / "store.db-wal").write_bytes(b"laid beside it by somebody")
    told = Told()
    copy_files(source, target, told)
    assert told.reports == [(262_144, 600_000), (524_288, 600_000), (600_000, 600_000)]
    assert sorted(it.name for it in target.iterdir()) == ["store.db", "store.keys"]
    assert {stat.S_IMODE(it.stat().st_mode) for it in target.iterdir()} == {0o600}
    with pytest.raises(FileExistsError):
        copy_files(source, target, NoProgress())


@pytest.mark.requirement("I3.5")
def test_a_backup_that_is_taken_away_is_gone(store: Store, tmp_path: Path) -> None:
    made, _ = back_up(store, tmp_path / "place", now=NOW, progress=NoProgress())
    remove_backup(made)
    assert list((tmp_path / "place").iterdir()) == []


@pytest.mark.requirement("I3.5")
def test_a_copy_that_does_not_hold_the_same_rows_is_no_backup(
    store: Store, clock: Clock, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    real = table_counts
    asked: list[dbapi2.Connection] = []

    def once_more(connection: dbapi2.Connection) -> dict[str, int]:
        asked.append(connection)
        found = dict(real(connection))
        return found if len(asked) == 1 else {**found, "use_log": found["use_log"] + 1}

    monkeypatch.setattr(storage_backup, "table_counts", once_more)
    with pytest.raises(StoreDamaged):
        backups.make_backup(store, now=clock(), progress=NoProgress())
    assert backups.local_backups(tmp_path / "store") == []


STORE_ID = UUID(int=3)
DEK = bytes(range(32))
CHEAP = KdfParameters(memory_kib=8, passes=1, lanes=1)


def armed(pin: bytes = b"739155") -> PinMemory:
    memory = PinMemory()
    key = stretched(bytearray(pin), bytes(16), CHEAP)
    memory.arm(
        bytearray(DEK), StretchedPin(key, bytes(16), CHEAP), store_id=STORE_ID, now=NOW
    )  # fmt: skip
    return memory


def tried(memory: PinMemory, pin: bytes, now: datetime = NOW) -> bytes:
    return bytes(memory.open(bytearray(pin), store_id=STORE_ID, now=now))


@pytest.mark.requirement("S2.5", "I3.2")
def test_a_pin_has_its_bounds() -> None:
    assert KdfParameters(65_536, 3, 4) == pins.PIN_KDF
    bounds = (pins.MINIMUM_DIGITS, pins.MAXIMUM_DIGITS, pins.MOST_WRONG, pins.LONGEST)
    assert bounds == (6, 12, 5, timedelta(hours=8))
    for good in (b"739155", b"739155739155", b"000102", b"989900"):
        check_pin(good)
    for bad in (b"73915", b"7391557391557", b"112211", b"123456", b"567890", b"987654", b"098765",
                b"73915a", b"73915/", b"73915:", "73915٣".encode(), b""):  # fmt: skip
        with pytest.raises(PinUnfit):
            check_pin(bad)


@pytest.mark.requirement("S2.5", "I3.2")
def test_the_fifth_wrong_pin_and_the_eighth_hour_end_it() -> None:
    memory = armed()
    assert tried(memory, b"739155") == DEK
    assert memory.accept() == 0
    for _ in range(4):
        with pytest.raises(WrongPin):
            tried(memory, b"739156")
    assert tried(memory, b"739155") == DEK
    assert memory.accept() == 4
    assert (memory.failures, PinMemory().failures) == (0, 0)
    for wrong in (WrongPin, WrongPin, WrongPin, WrongPin, PinSpent, PinSpent):
        with pytest.raises(wrong):
            tried(memory, b"739156")
    assert not memory.is_armed(NOW)
    late = armed()
    assert tried(late, b"739155", NOW + timedelta(hours=8, microseconds=-1)) == DEK
    with pytest.raises(PinSpent):
        tried(late, b"739155", NOW + timedelta(hours=8))
    assert not late.is_armed(NOW), "a clock that is set back does not bring it back"
    with pytest.raises(PinSpent):
        tried(armed(), b"739155", NOW - timedelta(microseconds=1))
    assert late._secret == bytes(32)


@pytest.mark.requirement("I3.5")
@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="Linux tells the file there")
def test_a_backup_and_its_name_are_on_the_medium_and_a_second_one_takes_its_place(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[Path] = []
    real = os.fsync

    def fsync(descriptor: int) -> None:
        synced.append(Path(f"/proc/self/fd/{descriptor}").readlink())
        real(descriptor)

    place = tmp_path / "place"
    first, _ = back_up(store, place, now=NOW, progress=NoProgress())
    (first.folder / "left").write_bytes(b"")
    monkeypatch.setattr(os, "fsync", fsync)
    made, _ = back_up(store, place, now=NOW, progress=NoProgress())
    assert made.folder == first.folder
    assert not (made.folder / "left").exists(), "twice in a second is one backup"
    part = made.folder.with_name(made.folder.name + ".part")
    assert {part / "store.db", part / "backup.json"} <= set(synced)
    assert synced[-2:] == [part, place], "the folder, and last its name"
