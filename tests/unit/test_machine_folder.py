"""The folder of the whole machine: where it is on each system, and whose word counts in it."""

import ctypes
import os
import stat
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.security.machine_folder import MachineFolder, NotSafe, machine_folder

pytestmark = pytest.mark.skipif(os.name != "posix", reason="owner and mode are POSIX's")


@pytest.fixture
def folder(tmp_path: Path) -> MachineFolder:
    """A folder like /etc/xdg/rinnalla below /, ours in place of root's."""
    path = tmp_path / "etc" / "rinnalla"
    path.mkdir(parents=True)
    for place in (tmp_path, tmp_path / "etc", path):
        place.chmod(0o755)
    (path / "file").write_bytes(b"0123456789")
    (path / "file").chmod(0o644)
    return MachineFolder(path, owner=os.getuid(), top=tmp_path)


@pytest.mark.requirement("I10.3", "A5")
@pytest.mark.parametrize(
    ("system", "place"),
    [("linux", "/etc/xdg/rinnalla"), ("darwin", "/Library/Application Support/rinnalla")],
)
def test_the_folder_is_where_the_instructions_say(
    monkeypatch: pytest.MonkeyPatch, system: str, place: str
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    assert machine_folder() == MachineFolder(Path(place), owner=0, top=Path("/"))


@pytest.mark.requirement("I10.3", "A5")
def test_on_windows_the_system_itself_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[object, ...]] = []
    answer = [0]

    def folder_path(owner: object, which: int, token: object, flags: int, found: object) -> int:
        asked.append((owner, which, token, flags, len(found)))  # type: ignore[arg-type]
        found.value = "C:/Programs"  # type: ignore[attr-defined]
        return answer[0]

    shell = SimpleNamespace(SHGetFolderPathW=folder_path)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(shell32=shell), raising=False)
    assert machine_folder().path == Path("C:/Programs/Rinnalla organisation")
    # shlobj_core.h: CSIDL_PROGRAM_FILES 0x26; the buffer is MAX_PATH, 260
    assert asked == [(None, 0x26, None, 0, 260)]
    answer[0] = -1
    with pytest.raises(OSError, match="programs"):
        machine_folder()


@pytest.mark.requirement("I10.3")
def test_at_most_one_byte_more_than_the_limit_is_read(folder: MachineFolder) -> None:
    assert folder.read("file", 4) == b"01234"
    assert folder.read("file", 9) == folder.read("file", 100) == b"0123456789"
    assert folder.read("none", 9) is None
    assert folder.read("file/below", 9) is None
    assert MachineFolder(folder.path / "none", os.getuid(), folder.top).read("file", 9) is None


@pytest.mark.requirement("I10.3")
def test_a_file_that_cannot_be_read_is_an_error_of_the_system(folder: MachineFolder) -> None:
    (folder.path / "folder").mkdir()
    with pytest.raises(OSError, match="directory"):
        folder.read("folder", 9)


@pytest.mark.requirement("I10.3", "A5")
@pytest.mark.parametrize("wider", [stat.S_IWGRP, stat.S_IWOTH])
@pytest.mark.parametrize("place", ["file", ".", "..", "../.."])
def test_nothing_on_the_way_may_be_written_by_others(
    folder: MachineFolder, place: str, wider: int
) -> None:
    path = (folder.path / place).resolve()
    path.chmod(path.stat().st_mode | wider)
    with pytest.raises(NotSafe):
        folder.read("file", 9)


@pytest.mark.requirement("I10.3", "A5")
def test_another_owner_is_not_believed_and_above_the_top_nobody_is_asked(
    folder: MachineFolder,
) -> None:
    above = folder.top.parent.stat().st_mode
    assert folder.top.parent != folder.top
    folder.top.parent.chmod(above | stat.S_IWOTH)
    try:
        assert folder.read("file", 9) == b"0123456789"
    finally:
        folder.top.parent.chmod(above)
    with pytest.raises(NotSafe):
        MachineFolder(folder.path, owner=os.getuid() + 1, top=folder.top).read("file", 9)


@pytest.mark.requirement("I10.3", "A5")
def test_a_link_is_followed_to_where_it_leads(folder: MachineFolder) -> None:
    own = folder.top / "own"
    own.mkdir()
    (own / "file").write_bytes(b"mine")
    own.chmod(0o777)
    (folder.path / "link").symlink_to(own / "file")
    with pytest.raises(NotSafe):
        folder.read("link", 9)
    own.chmod(0o755)
    (own / "file").chmod(0o644)
    assert folder.read("link", 9) == b"mine"
