"""What a working day leaves on the disk: only files of the store, and no readable word in any."""

import math
import os
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from app.services.vault import NewStore
from tests.casework import add_client, add_worker
from tests.conftest import PASSPHRASE
from tests.writing_program import FIRST, MORE

ROOT = Path(__file__).parents[2]
NAME = "Demo-Kanarialintu"
CLEAR_ON_PURPOSE = {
    "store.keys", "store.keys.bak", "store.lock", "store.lock.json", "tries.json", "store.anchor",
    "store.ballast", "backup.json",
    "writer.ini",
}  # fmt: skip


@pytest.fixture
def worked(make_store: Callable[..., NewStore], tmp_path: Path) -> tuple[Path, set[str]]:
    """A folder in which a process has opened a client and typed; with the paths it wrote to."""
    store = make_store("store").store
    add_worker(store)
    client_id = add_client(store, first_names=NAME)
    store.close()
    home = tmp_path / "home"
    home.mkdir()
    places = ("HOME", "TMPDIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME",
              "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")  # fmt: skip
    home.chmod(0o700)
    reading, writing = os.pipe()
    program = ("tests.writing_program", str(tmp_path / "store"), str(client_id))
    written: set[str] = set()

    def listen() -> None:
        with os.fdopen(reading, encoding="utf-8", errors="surrogateescape") as told:
            written.update(line.rstrip("\n") for line in told)

    listener = threading.Thread(target=listen)
    listener.start()
    with subprocess.Popen(
        [sys.executable, "-B", "-m", "tests.watched_program", str(writing), *program],
        cwd=ROOT, env=os.environ | dict.fromkeys(places, str(home)), pass_fds=(writing,),
        stdout=subprocess.PIPE, text=True,
    ) as writer:  # fmt: skip
        os.close(writing)
        assert writer.stdout is not None
        assert [writer.stdout.readline().strip() for _ in range(2)] == ["kept", "typed"]
        while_open = snapshot(tmp_path)
        writer.kill()
    listener.join()
    (tmp_path / "while").mkdir()
    for place, content in while_open.items():
        (tmp_path / "while" / place.name).write_bytes(content)
    return tmp_path, written


def snapshot(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def entropy(content: bytes) -> float:
    """Bits in a byte: about 8 for what is encrypted, under 6 for texts and tables."""
    counts = Counter(content).values()
    return -sum(n / len(content) * math.log2(n / len(content)) for n in counts)


@pytest.mark.requirement("I3.7", "S2.7", "K37")
def test_no_word_of_the_work_can_be_read_in_any_file(worked: tuple[Path, set[str]]) -> None:
    folder, _ = worked
    canaries = [NAME, FIRST.strip(" ."), MORE.strip(" ."), PASSPHRASE.decode()]
    forms = [word.encode(code) for word in canaries for code in ("utf-8", "utf-16-le")]
    contents = snapshot(folder)
    assert len(contents) > 6
    held = [path.name for path, it in contents.items() if any(form in it for form in forms)]
    assert held == []


@pytest.mark.requirement("I3.7", "S2.7")
def test_only_files_of_the_store_are_written_and_those_look_random(
    worked: tuple[Path, set[str]],
) -> None:
    folder, written = worked
    for path, content in snapshot(folder).items():
        if path.name in ("store.db", "store.db-wal"):
            assert entropy(content) > 7.9, path.name
        elif path.name != "store.db-shm":  # page numbers and checksums
            assert path.name in CLEAR_ON_PURPOSE, path
    inside = f"{folder / 'store'}/"
    strange = {place for place in written if not place.startswith((inside, "/dev/"))}
    assert strange == set()


@pytest.mark.requirement("I3.7")
def test_a_temp_file_would_be_noticed(tmp_path: Path) -> None:
    """The watch itself: a file that is written and removed at once is told."""
    reading, writing = os.pipe()
    program = tmp_path / "leaking.py"
    program.write_text(
        "import tempfile\nwith tempfile.NamedTemporaryFile() as it: it.write(b'x')\n"
    )
    subprocess.run(
        [sys.executable, "-m", "tests.watched_program", str(writing), "leaking"],
        cwd=ROOT, env=os.environ | {"PYTHONPATH": str(tmp_path), "TMPDIR": str(tmp_path)},
        pass_fds=(writing,), check=True,
    )  # fmt: skip
    os.close(writing)
    with os.fdopen(reading) as told:
        assert any(Path(line).name.startswith("tmp") for line in told)
