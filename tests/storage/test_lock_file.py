"""One Rinnalla per store: the second one is told who has it."""

import os
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.services.vault import Store
from app.storage.errors import StoreInUse
from app.storage.lock_file import HOLDER_NAME, LockFile

TAKE = """
import sys
from pathlib import Path
from app.storage.lock_file import LockFile
lock = LockFile(Path(sys.argv[1]))
lock.take()
print("taken", flush=True)
sys.stdin.read()
"""


@pytest.mark.requirement("A3", "I2.2")
def test_a_second_one_is_told_host_and_pid(
    store: Store, tmp_path: Path, open_store: Callable[[Path], Store]
) -> None:
    with pytest.raises(StoreInUse) as raised:
        open_store(tmp_path / "store")
    assert dict(raised.value.values) == {"host": socket.gethostname(), "pid": os.getpid()}
    with store.read():
        pass  # the first one was not disturbed


@pytest.mark.requirement("A3", "P53", "H14")
def test_another_process_is_kept_out_until_the_first_dies(tmp_path: Path) -> None:
    first = subprocess.Popen(
        [sys.executable, "-c", TAKE, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    with first:
        assert first.stdout is not None
        assert first.stdout.readline() == b"taken\n"
        with pytest.raises(StoreInUse) as raised:
            LockFile(tmp_path).take()
        assert raised.value.values["pid"] == first.pid
        first.kill()
        first.wait()
    second = LockFile(tmp_path)
    second.take()  # a killed holder leaves no lock behind
    second.release()
    second.release()
    assert not (tmp_path / HOLDER_NAME).exists()


@pytest.mark.requirement("A3")
def test_an_unreadable_note_does_not_hide_the_lock(tmp_path: Path) -> None:
    first = LockFile(tmp_path)
    first.take()
    (tmp_path / HOLDER_NAME).write_bytes(b"\xff")
    with pytest.raises(StoreInUse) as raised:
        LockFile(tmp_path).take()
    assert raised.value.values["host"] == "?"
    first.release()
