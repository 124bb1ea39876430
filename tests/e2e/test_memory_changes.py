"""What stays in memory when keys change: old keys, passphrases, recovery code and PIN do not."""

import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.security import key_file_disk as disk
from app.security.key_file import open_with_passphrase, store_keys
from app.services.vault import create_store
from tests.conftest import CHEAP_KDF, CHEAP_LIMITS
from tests.security_scan import copies, may_read

ROOT = Path(__file__).parents[2]
DICE = random.SystemRandom()
LETTERS = "abcdefghijklmnopqrstuvwxyz"

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="/proc/PID/mem is Linux's"
)


def spelled(name: str, secret: bytes) -> dict[str, bytes]:
    """Give a typed secret as the forms in which a copy of it could lie in memory."""
    text = secret.decode()
    return {
        name: secret,
        f"{name} in UTF-16": text.encode("utf-16-le"),
        f"{name} in UTF-32": text.encode("utf-32-le"),
    }


class Laptop:
    """A store, every secret of it, and the process that uses it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.words = "".join(DICE.choices(LETTERS, k=40)).encode()
        self.new_words = "".join(DICE.choices(LETTERS, k=40)).encode()
        self.pin = "".join(DICE.choices("0123456789", k=12)).encode()
        made = create_store(folder, passphrase=bytearray(self.words), kdf=CHEAP_KDF)
        self.code = made.recovery_code.text.encode()
        made.store.close()
        self.typed = {
            **spelled("passphrase", self.words),
            **spelled("PIN", self.pin),
            **spelled("recovery code", self.code),
            **spelled("signs of the recovery code", self.code.replace(b"-", b"")[:-1]),
            **spelled("new passphrase", self.new_words),
            "data key": self._data_key(),
        }
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.memory_changes_program", str(folder)], cwd=ROOT,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0,
        )  # fmt: skip

    def _data_key(self) -> bytes:
        key_file = disk.load(self.folder / disk.KEY_FILE_NAME)
        return bytes(open_with_passphrase(key_file, bytearray(self.words), limits=CHEAP_LIMITS))

    def keys(self, which: str) -> dict[str, bytes]:
        """Give the database key that the key file holds now."""
        opened = store_keys(
            disk.load(self.folder / disk.KEY_FILE_NAME), bytearray(self._data_key())
        )
        database = bytes(opened.database_key)
        return {f"{which} key": database, f"{which} key in hex": database.hex().encode()}

    def type(self, *secrets: bytes) -> None:
        assert self.process.stdin is not None
        for secret in secrets:
            self.process.stdin.write(secret + b"\n")

    def reaches(self, step: str) -> None:
        assert self.process.stdout is not None
        assert self.process.stdout.readline().decode() == f"{step}\n"

    def go_on(self, *secrets: bytes) -> None:
        self.type(b"", *secrets)

    def holds(self, wanted: dict[str, bytes]) -> set[str]:
        return {name for name, count in copies(self.process.pid, wanted).items() if count}

    def end(self) -> None:
        self.process.kill()
        self.process.communicate()


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    laptop = Laptop(tmp_path / "store")
    assert may_read(laptop.process.pid), "only a process that may be looked into proves anything"
    yield laptop
    laptop.end()


@pytest.mark.requirement("I3.1", "S2.4", "S6")
def test_neither_old_keys_nor_any_typed_secret_stay_in_memory(laptop: Laptop) -> None:
    every = {**laptop.typed, **laptop.keys("old")}
    laptop.type(laptop.words, laptop.words, laptop.pin)
    laptop.reaches("open")
    assert laptop.holds(every) == {"old key"}, "the search finds what is in use"
    laptop.go_on(laptop.words)
    laptop.reaches("renewed")
    every |= laptop.keys("new")
    assert laptop.holds(every) == {"new key"}
    steps: list[tuple[str, set[str], tuple[bytes, ...]]] = [
        ("locked", set(), ()),
        ("open by the PIN", {"new key"}, (laptop.pin,)),
        ("locked for long", set(), ()),
        ("open by the code", {"new key"}, (laptop.code, laptop.code, laptop.new_words)),
        ("locked at the end", set(), ()),
    ]
    for step, held, typed in steps:
        laptop.go_on(*typed)
        laptop.reaches(step)
        assert laptop.holds(every) == held, step
