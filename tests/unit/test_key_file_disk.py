"""How the key file comes to the medium: in which order, what is left behind, what stays whole."""

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from app.errors import DiskFailed, DiskFull
from app.security import key_file_disk as disk
from app.security.errors import KeyFileDamaged, KeyFileMissing
from app.security.key_file import MAXIMUM_BYTES
from tests.unit.test_key_file_edges import CONTENT, WHOLE, other

NEXT = other()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / disk.KEY_FILE_NAME


@contextmanager
def told(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[tuple[object, ...]]]:
    """Note what the system is asked for: syncs (with what lies there), links, renames."""
    calls: list[tuple[object, ...]] = []
    real: dict[str, Callable[..., Any]] = {
        name: getattr(os, name) for name in ("fsync", "link", "replace")
    }

    def fsync(descriptor: int) -> None:
        place = Path(f"/proc/self/fd/{descriptor}").readlink()
        size = 0 if place.is_dir() else place.stat().st_size
        calls.append(("sync", "folder" if place.is_dir() else place.name, size))
        real["fsync"](descriptor)

    def between(name: str) -> Callable[..., None]:
        def call(*paths: os.PathLike[str], **more: object) -> None:
            real[name](*paths, **more)
            calls.append((name, *(Path(it).name for it in paths)))

        return call

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", fsync)
        for name in ("link", "replace"):
            patched.setattr(os, name, between(name))
        yield calls


@pytest.mark.requirement("S2.1", "I3.1", "S6")
def test_a_new_key_file_is_on_the_medium_before_it_takes_the_place_of_the_old_one(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk.save(path, WHOLE)
    size = len(NEXT.to_bytes())
    with told(monkeypatch) as calls:
        disk.save(path, NEXT)
    assert calls == [
        ("sync", "store.keys.part", size),
        ("link", "store.keys", "store.keys.bak"),
        ("replace", "store.keys.part", "store.keys"),
        ("sync", "folder", 0),
        ("sync", "store.keys.bak.part", size),
        ("replace", "store.keys.bak.part", "store.keys.bak"),
        ("sync", "folder", 0),
    ]
    assert path.read_bytes() == disk.second_copy(path).read_bytes() == NEXT.to_bytes()


@pytest.mark.requirement("S2.1", "I3.1")
def test_a_damaged_key_file_is_not_kept_as_the_second_copy(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk.save(path, WHOLE)
    path.write_bytes(CONTENT[:-9])
    with told(monkeypatch) as calls:
        disk.save(path, NEXT)
    assert not [it for it in calls if it[0] == "link"]
    assert disk.both_copies_whole(path, NEXT)


@pytest.mark.requirement("S2.1")
def test_a_file_system_without_links_keeps_both_copies_all_the_same(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuses(*_paths: object) -> None:
        raise PermissionError

    disk.save(path, WHOLE)
    with monkeypatch.context() as patched:
        patched.setattr(os, "link", refuses)
        disk.save(path, NEXT)
    assert disk.both_copies_whole(path, NEXT)


@pytest.mark.requirement("I3.7")
@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX ones")
def test_only_its_owner_may_read_a_key_file(path: Path) -> None:
    before = os.umask(0)
    try:
        disk.save(path, WHOLE)
    finally:
        os.umask(before)
    assert {it.stat().st_mode & 0o777 for it in (path, disk.second_copy(path))} == {0o600}


@pytest.mark.requirement("S2.1", "I3.1")
def test_each_copy_stands_in_for_the_other(path: Path) -> None:
    disk.save(path, WHOLE)
    second = disk.second_copy(path)
    assert disk.both_copies_whole(path, WHOLE)
    assert not disk.both_copies_whole(path, NEXT)
    second.write_bytes(NEXT.to_bytes())
    assert disk.load(path) == WHOLE
    assert not disk.both_copies_whole(path, WHOLE)
    for harm in (path.unlink, lambda: path.write_bytes(b"")):
        harm()
        assert disk.load(path) == NEXT
        path.write_bytes(CONTENT)
    path.write_bytes(b"")
    second.write_bytes(b"")
    with pytest.raises(KeyFileDamaged):
        disk.load(path)
    path.unlink()
    with pytest.raises(KeyFileMissing):
        disk.load(path)


@pytest.mark.requirement("S2.1", "I3.1")
def test_a_key_file_may_be_as_long_as_told_and_no_longer(path: Path) -> None:
    path.write_bytes(b" " * (MAXIMUM_BYTES - len(CONTENT)) + CONTENT)
    assert disk.load(path) == WHOLE
    path.write_bytes(b" " * (MAXIMUM_BYTES - len(CONTENT) + 1) + CONTENT)
    with pytest.raises(KeyFileDamaged):
        disk.load(path)


@pytest.mark.requirement("S2.1", "I3.6")
def test_removing_leaves_neither_copy_nor_half_of_one(path: Path) -> None:
    disk.remove(path)
    disk.save(path, WHOLE)
    for name in ("store.keys.part", "store.keys.bak.part", "store.db"):
        path.with_name(name).write_bytes(CONTENT)
    disk.remove(path)
    assert [it.name for it in path.parent.iterdir()] == ["store.db"]


class Failing:
    """A system call that fails at its n-th time, as a disk does."""

    def __init__(self, real: Callable[..., Any], at: int, error: OSError) -> None:
        self._real, self._left, self._error = real, at, error

    def __call__(self, *given: object, **more: object) -> object:
        self._left -= 1
        if self._left == 0:
            raise self._error
        return self._real(*given, **more)


def save_failing(
    monkeypatch: pytest.MonkeyPatch, path: Path, call: str, at: int, code: int
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(os, call, Failing(getattr(os, call), at, OSError(code, "")))
        disk.save(path, NEXT)


@pytest.mark.requirement("S2.1", "I3.4", "S6")
@pytest.mark.parametrize(("call", "at"), [("open", 1), ("fsync", 1), ("replace", 1)])
def test_whatever_fails_before_the_new_one_is_there_leaves_the_old_one(
    path: Path, monkeypatch: pytest.MonkeyPatch, call: str, at: int
) -> None:
    disk.save(path, WHOLE)
    for code, condition in ((errno.ENOSPC, DiskFull), (errno.EIO, DiskFailed)):
        with pytest.raises(condition):
            save_failing(monkeypatch, path, call, at, code)
        assert disk.load(path) == WHOLE
        path.unlink()
        assert disk.load(path) == WHOLE, "the second copy holds too"
        disk.save(path, WHOLE)
    half = path.with_name("store.keys.part").exists()
    assert not half, "the last save has taken what was left"


@pytest.mark.requirement("S2.1", "I3.4")
def test_what_could_not_be_written_whole_does_not_stay_as_a_half(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk.save(path, WHOLE)
    with pytest.raises(DiskFailed):
        save_failing(monkeypatch, path, "fsync", 1, errno.EIO)
    assert sorted(it.name for it in path.parent.iterdir()) == ["store.keys", "store.keys.bak"]


@pytest.mark.requirement("S2.1", "I3.1")
@pytest.mark.parametrize(("call", "at"), [("fsync", 3), ("replace", 2)])
def test_when_only_the_second_copy_fails_the_old_one_does_not_go_on_opening(
    path: Path, monkeypatch: pytest.MonkeyPatch, call: str, at: int
) -> None:
    disk.save(path, WHOLE)
    save_failing(monkeypatch, path, call, at, errno.EIO)
    assert disk.load(path) == NEXT
    assert not disk.second_copy(path).exists()


@pytest.mark.requirement("S2.1")
def test_a_small_file_is_replaced_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "note.json"
    disk.replace_whole(place, b"one")
    with told(monkeypatch) as calls:
        disk.replace_whole(place, b"two, longer")
    assert calls == [
        ("sync", "note.json.part", 11), ("replace", "note.json.part", "note.json"),
        ("sync", "folder", 0),
    ]  # fmt: skip
    assert place.read_bytes() == b"two, longer"


def opened_files() -> set[Path]:
    return set(Path("/proc/self/fd").iterdir())


@pytest.mark.requirement("S2.1")
def test_a_folder_that_was_synced_is_closed_again(tmp_path: Path) -> None:
    before = len(opened_files())
    for _ in range(3):
        disk.fsync_folder(tmp_path)
    assert len(opened_files()) == before
