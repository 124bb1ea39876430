"""What stays in memory: a process unlocks and locks, another one searches all of its memory."""

import os
import random
import subprocess
import sys
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from app.security import key_file_disk as disk
from app.security.device_secret import SERVICE
from app.security.key_file import PASSPHRASE as PASSPHRASE_SLOT
from app.security.key_file import _mixed, _slot_key, open_with_passphrase, store_keys
from app.security.key_file_fields import decoded
from app.security.passphrase import stretched
from app.services.vault import create_store
from tests.conftest import CHEAP_KDF, CHEAP_LIMITS
from tests.keyrings import NAME, MemoryKeyring, secrets_of
from tests.security_scan import copies, may_read

ROOT = Path(__file__).parents[2]
# Letters that no file of the program holds in this order, chosen anew for each run.
LETTERS = "abcdefghijklmnopqrstuvwxyz"

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="/proc/PID/mem is Linux's"
)


class Secrets(NamedTuple):
    """A store and everything that opens it, as bytes."""

    folder: Path
    typed: bytes
    kept: str
    wanted: dict[str, bytes]
    keys: dict[str, bytes]


@pytest.fixture
def secrets(tmp_path: Path) -> Secrets:
    typed = "".join(random.SystemRandom().choices(LETTERS, k=40)).encode()
    memory = MemoryKeyring()
    devices = secrets_of((NAME, memory))
    store = create_store(
        tmp_path / "store", passphrase=bytearray(typed), kdf=CHEAP_KDF, devices=devices
    ).store
    store.close()
    key_file = disk.load(tmp_path / "store" / disk.KEY_FILE_NAME)
    device = devices.read(store.store_id, NAME)
    dek = open_with_passphrase(
        key_file, bytearray(typed), limits=CHEAP_LIMITS, device=bytearray(device)
    )
    slot = key_file.slot(PASSPHRASE_SLOT)
    assert slot is not None
    stretch = stretched(bytearray(typed), decoded(slot["kdf"]["salt"], 16), CHEAP_KDF)
    wanted = {
        "passphrase": typed,
        "passphrase in UTF-16": typed.decode().encode("utf-16-le"),
        "passphrase in UTF-32": typed.decode().encode("utf-32-le"),
        "stretched passphrase": bytes(stretch),
        "device secret": bytes(device),
        "device secret in base64": b64encode(bytes(device))[:-4],
        "data key": bytes(dek),
    }
    with _mixed(bytearray(stretch), device) as mixed, _slot_key(key_file, slot, mixed) as kek:
        wanted["wrapping key"] = bytes(kek)
    opened = store_keys(key_file, dek)
    keys = {
        "database key": bytes(opened.database_key),
        "database key in hex": bytes(opened.database_key).hex().encode(),
        "feedback key": bytes(opened.feedback_key),
        "audit key": bytes(opened.audit_key),
        "attachment key": bytes(opened.attachment_key),
        "key of the key file": bytes(opened.key_file_key),
    }
    return Secrets(
        tmp_path / "store", typed, memory.kept[SERVICE, str(store.store_id)].decode(), wanted, keys
    )


class Watched:
    """The process whose memory is searched."""

    def __init__(self, secrets: Secrets, way: str) -> None:
        asked, answer = os.pipe(), os.pipe()
        self.secrets = secrets
        command = [sys.executable, "-m", "tests.memory_program", str(secrets.folder), way]
        self.process = subprocess.Popen(
            [*command, str(asked[1]), str(answer[0])], cwd=ROOT, stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, pass_fds=(asked[1], answer[0]), bufsize=0,
        )  # fmt: skip
        os.close(asked[1])
        os.close(answer[0])
        self.asked, self.answer = asked[0], answer[1]

    def answer_keyring(self) -> None:
        assert os.read(self.asked, 256).startswith(b"rinnalla ")
        os.write(self.answer, self.secrets.kept.encode())

    def say(self, words: bytes) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(words)

    def reaches(self, step: str) -> None:
        assert self.process.stdout is not None
        assert self.process.stdout.readline().decode() == f"{step}\n"

    def holds(self, wanted: dict[str, bytes]) -> dict[str, int]:
        found = copies(self.process.pid, wanted)
        return {name: count for name, count in found.items() if count}

    def end(self) -> None:
        self.process.kill()
        self.process.communicate()
        os.close(self.asked)
        os.close(self.answer)


@pytest.fixture
def watched(secrets: Secrets, request: pytest.FixtureRequest) -> Iterator[Watched]:
    watched = Watched(secrets, request.param)
    if not may_read(watched.process.pid):
        watched.end()
        pytest.skip("this user may not look into other processes (ptrace_scope)")
    yield watched
    watched.end()


@pytest.mark.requirement("I3.1", "S2.4", "K37")
@pytest.mark.parametrize("watched", ["window", "command"], indirect=True)
def test_no_secret_stays_in_memory_beyond_its_use(watched: Watched, secrets: Secrets) -> None:
    watched.say(secrets.typed + b"\n")
    watched.answer_keyring()
    watched.reaches("unlocked")
    open_keys = watched.holds(secrets.keys)
    assert watched.holds(secrets.wanted) == {}
    assert open_keys, "the search finds what is there: keys that an open store needs"
    assert "database key in hex" not in open_keys
    watched.say(b"\n")
    watched.reaches("locked")
    assert watched.holds(secrets.wanted | secrets.keys) == {}
