"""Backups: made in slices, proved by opening, rotated, carried to a second place."""

import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.backups import backup_is_due, kept_backups
from app.errors import DiskFull, UserError
from app.progress import Cancelled, NoProgress
from app.security.passphrase import KdfLimits, KdfParameters
from app.services import backups, vault
from app.services.backups import SecondPlace
from app.services.database_key import change_database_key
from app.services.settings import load_setting, save_setting
from app.services.vault import NewStore, Store
from app.storage import backup as copying
from app.storage.errors import StoreDamaged
from tests.conftest import CHEAP_LIMITS, PASSPHRASE, Clock

NEW = b"toinen hyva lause ilman salaisuuksia"


def make(store: Store, clock: Clock, to: Path | None = None) -> backups.BackupReport:
    return backups.make_backup(store, now=clock(), progress=NoProgress(), to=to)


class StopAt:
    """A listener that asks to stop at its n-th report."""

    def __init__(self, at: int) -> None:
        self.left = at

    def report(self, done: int, total: int) -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled


@pytest.mark.requirement("I3.5", "S5.4", "K37")
def test_a_backup_is_a_whole_encrypted_store_with_its_own_keys(
    store: Store, clock: Clock, tmp_path: Path, open_store: Callable[[Path], Store]
) -> None:
    save_setting(store, "newest", "still in the journal")
    report = make(store, clock)
    folder = report.backup.folder
    assert not any(b"newest" in path.read_bytes() for path in folder.iterdir())
    assert sorted(path.name for path in folder.iterdir()) == [
        "backup.json", "store.db", "store.keys", "store.keys.bak",
    ]  # fmt: skip
    assert backups.local_backups(tmp_path / "store") == [report.backup]
    elsewhere = Path(shutil.copytree(folder, tmp_path / "elsewhere"))
    opened = open_store(elsewhere)
    assert vault.store_state(elsewhere).presence is vault.Presence.PRESENT
    assert load_setting(opened, "newest") == "still in the journal"


@pytest.mark.requirement("I3.5", "S5.4")
def test_trying_a_backup_counts_and_changes_no_byte_of_it(store: Store, clock: Clock) -> None:
    report = make(store, clock)
    folder = report.backup.folder
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert backups.try_backup(store, report.backup, NoProgress()) == report.contents
    assert report.contents.events == 3  # created, unlocked, this backup
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


@pytest.mark.requirement("I3.5", "I3.4")
def test_a_damaged_backup_is_told_wherever_the_damage_is(store: Store, clock: Clock) -> None:
    report = make(store, clock)
    database = report.backup.folder / "store.db"
    whole = database.read_bytes()
    for place in range(5, len(whole), len(whole) // 40):
        harmed = bytearray(whole)
        harmed[place] ^= 4
        database.write_bytes(harmed)
        with pytest.raises(StoreDamaged):
            backups.try_backup(store, report.backup, NoProgress())
    database.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(StoreDamaged):
        backups.try_backup(store, report.backup, NoProgress())


@pytest.mark.requirement("I3.5")
def test_stopping_at_any_moment_leaves_no_half_backup(
    store: Store, clock: Clock, tmp_path: Path
) -> None:
    save_setting(store, "big", "x" * 2_000_000)
    stops = 0
    while True:
        try:
            backups.make_backup(store, now=clock(), progress=StopAt(stops))
        except Cancelled:
            stops += 1
            assert list((tmp_path / "store" / "backups").iterdir()) == []
        else:
            break
    assert stops > 3
    assert len(backups.local_backups(tmp_path / "store")) == 1


@pytest.mark.requirement("I3.5")
def test_what_a_kill_left_is_cleared_and_never_listed(
    store: Store, clock: Clock, tmp_path: Path
) -> None:
    place = tmp_path / "store" / "backups"
    (place / "2026-11-01T080000Z.part").mkdir(parents=True)
    (place / "2026-11-01T080000Z.part" / "store.db").write_bytes(b"half")
    (place / "photos").mkdir()
    assert backups.local_backups(tmp_path / "store") == []
    make(store, clock)
    assert sorted(path.name for path in place.iterdir()) == ["2026-11-11T073000Z", "photos"]


@pytest.mark.requirement("I3.5")
def test_the_copy_is_one_picture_while_others_write(store: Store, clock: Clock) -> None:
    class Writing(NoProgress):
        count = 0

        def report(self, done: int, total: int) -> None:
            self.count += 1
            save_setting(store, f"during-{self.count}", "x" * 3000)

    writing = Writing()
    report = backups.make_backup(store, now=clock(), progress=writing)
    assert writing.count > 0
    assert backups.try_backup(store, report.backup, NoProgress()) == report.contents


@pytest.mark.requirement("I3.5", "A5")
def test_it_is_made_by_itself_every_half_hour_when_something_changed(
    store: Store, clock: Clock
) -> None:
    assert backups.is_due(store, now=clock())
    make(store, clock)
    clock.forward(hours=3)
    assert not backups.is_due(store, now=clock()), "nothing was written since"
    save_setting(store, "a", 1)
    assert backups.is_due(store, now=clock())
    make(store, clock)
    save_setting(store, "a", 2)
    clock.forward(minutes=29)
    assert not backups.is_due(store, now=clock())
    clock.forward(minutes=1)
    assert backups.is_due(store, now=clock())
    clock.forward(days=-400)
    assert backups.is_due(store, now=clock()), "a clock set back stops nothing"


@pytest.mark.requirement("I3.5", "A8")
def test_the_practice_store_has_none(make_store: Callable[..., NewStore], clock: Clock) -> None:
    practice = make_store(practice=True).store
    assert not backups.is_due(practice, now=clock())
    with pytest.raises(backups.NotInPractice):
        make(practice, clock)


@pytest.mark.requirement("I3.5", "A5")
def test_a_year_of_backups_keeps_days_weeks_and_months() -> None:
    start = datetime(2025, 11, 10, 6, 0, tzinfo=UTC)
    kept: set[datetime] = set()
    for half_hours in range(2 * 24 * 400):
        moment = start + timedelta(minutes=30 * half_hours)
        if 7 <= moment.hour < 15 and moment.weekday() < 5:
            kept = kept_backups(kept | {moment})
    newest = max(kept)
    days = sorted({moment.date() for moment in kept}, reverse=True)
    assert 20 <= len(kept) <= 12 + 10 + 9, "the newest days are newest of weeks and months too"
    workdays = [day for day in days if (newest.date() - day).days < 16]
    assert len(workdays) == 12 - 1, "twelve days with a backup reach seventeen days back"
    assert (newest - min(kept)).days > 220, "nine months back"
    assert max(kept) == newest and kept_backups([]) == set()
    assert backup_is_due(None, newest)


@pytest.mark.requirement("I3.5")
def test_a_day_keeps_its_newest(store: Store, clock: Clock, tmp_path: Path) -> None:
    for hours in (0, 1, 2, 24):
        clock.now = datetime(2026, 11, 11, 7, 30, tzinfo=UTC) + timedelta(hours=hours)
        make(store, clock)
    names = [backup.folder.name for backup in backups.local_backups(tmp_path / "store")]
    assert names == ["2026-11-12T073000Z", "2026-11-11T093000Z"]


@pytest.mark.requirement("I3.5")
def test_a_clock_that_is_set_back_takes_no_new_backup_away(
    store: Store, clock: Clock, tmp_path: Path
) -> None:
    make(store, clock)
    clock.forward(hours=-1)
    newest = make(store, clock).backup
    there = [backup.folder for backup in backups.local_backups(tmp_path / "store")]
    assert newest.folder in there
    clock.forward(minutes=5)
    newest = make(store, clock).backup
    there = [backup.folder for backup in backups.local_backups(tmp_path / "store")]
    assert newest.folder in there
    assert len(there) == 2, "one of the day, and the one that holds most"


@pytest.mark.requirement("I3.5", "S5.4")
def test_each_goes_to_a_second_place_too(store: Store, clock: Clock, tmp_path: Path) -> None:
    assert make(store, clock).second is SecondPlace.NOT_CHOSEN
    stick = tmp_path / "stick"
    stick.mkdir()
    backups.choose_second_place(store, stick)
    clock.forward(hours=1)
    report = make(store, clock)
    assert report.second is SecondPlace.THERE
    (copy,) = backups.backups_in(stick)
    assert copy.made_at == report.backup.made_at
    assert backups.try_backup(store, copy, NoProgress()) == report.contents
    assert backups.backups_in(copy.folder) == [copy]
    stick.rename(tmp_path / "drawer")
    clock.forward(hours=1)
    assert make(store, clock).second is SecondPlace.ABSENT
    assert backups.second_place_state(store) is SecondPlace.ABSENT


@pytest.mark.requirement("I3.5")
def test_trouble_in_the_second_place_leaves_the_first_backup_good(
    store: Store, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    backups.choose_second_place(store, stick)
    (place,) = stick.iterdir()
    place.rmdir()
    place.write_bytes(b"a file where the folder should be")
    report = make(store, clock)
    assert report.second is SecondPlace.FAILED
    assert backups.try_backup(store, report.backup, NoProgress()) == report.contents
    with pytest.raises(UserError):
        backups.choose_second_place(store, tmp_path / "nowhere")
    assert backups.second_place(store) == stick


@pytest.mark.requirement("I3.5", "S5.4")
def test_a_backup_never_takes_the_last_room(
    store: Store, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr("shutil.disk_usage", lambda _: usage._replace(free=copying.ROOM_LEFT))
    with pytest.raises(DiskFull):
        make(store, clock)
    assert list((tmp_path / "store" / "backups").iterdir()) == []


@pytest.mark.requirement("I3.5", "S2.1")
def test_a_changed_passphrase_opens_the_older_backups_and_the_old_one_none(
    store: Store, clock: Clock, tmp_path: Path, passphrase: Callable[[], bytearray],
    cheap_kdf: KdfParameters, cheap_limits: KdfLimits,
) -> None:  # fmt: skip
    first = make(store, clock).backup
    vault.change_passphrase(
        store, secret=passphrase(), new=bytearray(NEW), kdf=cheap_kdf, limits=cheap_limits
    )
    clock.forward(days=1)
    make(store, clock)
    elsewhere = Path(shutil.copytree(first.folder, tmp_path / "elsewhere"))
    with pytest.raises(UserError, match="wrong-passphrase"):
        vault.unlock(elsewhere, passphrase(), limits=cheap_limits, clock=clock)
    vault.unlock(elsewhere, bytearray(NEW), limits=cheap_limits, clock=clock).close()


@pytest.mark.requirement("I3.5", "I3.7")
def test_every_file_of_a_backup_is_the_owners_only(
    store: Store, clock: Clock, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    backups.choose_second_place(store, stick)
    make(store, clock)
    below = [*(tmp_path / "store" / "backups").rglob("*"), *stick.rglob("*")]
    assert len(below) >= 10
    assert [path for path in below if path.stat().st_mode & 0o077] == []


@pytest.mark.requirement("I3.5", "I3.6")
def test_a_second_place_full_of_older_copies_lets_them_go_before_the_new_one_comes(
    store: Store, clock: Clock, small_disk: Callable[[str], Path]
) -> None:
    stick = small_disk("size=80m")
    backups.choose_second_place(store, stick)
    make(store, clock)
    place = copying.place_of(stick, store.store_id)
    (old,) = copying.list_backups(place)
    size = sum(path.stat().st_size for path in old.folder.iterdir())
    clock.forward(hours=1)
    change_database_key(store, secret=bytearray(PASSPHRASE), limits=CHEAP_LIMITS,
                        progress=NoProgress())  # fmt: skip
    small_disk(f"size={(copying.ROOM_LEFT + size + size // 2) // 1024}k")
    report = make(store, clock)
    assert report.second is SecondPlace.THERE
    assert [one.made_at for one in copying.list_backups(place)] == [clock().replace(microsecond=0)]
