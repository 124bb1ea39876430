"""Write nonsense into decrypted pages and seal them again: valid MACs, broken trees.

Whoever has the key can do that, and so can a fault of memory before a page is sealed. The program
must not die of a signal, hang, or eat the memory; it says a condition, or works on. Control: the
same nonsense without a fitting MAC is refused, and a child that dies of a signal is noticed.
"""

import hmac
import os
import resource
import shutil
import signal
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from hashlib import pbkdf2_hmac, sha512
from pathlib import Path
from random import Random

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from sqlalchemy import text

from app.errors import UserError
from app.services import vault
from app.services.settings import load_setting, save_setting
from app.services.verification import verify_store
from app.storage.engine import PAGE_BYTES, SALT_BYTES
from tests.torture.figures import Figures, Pace
from tests.torture.kill_nine import KDF, SECRET, forked, unlock

LEAST = 150
SHARE = 0.8
IV, MAC = 16, 64
BODY = PAGE_BYTES - IV - MAC
LONGEST_SECONDS = 60
MOST_MEMORY = 4 * 1024**3
CONTROLS = 20


class Pages:
    """The encrypted pages of a store file, as SQLCipher 4 seals them."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._path, self._key = path, key
        self.content = bytearray(path.read_bytes())
        salt = bytes(byte ^ 0x3A for byte in self.content[:SALT_BYTES])
        self._mac_key = pbkdf2_hmac("sha512", key, salt, 2, 32)

    def __len__(self) -> int:
        return len(self.content) // PAGE_BYTES

    def change(self, number: int, change: Callable[[bytearray], None], *, sealed: bool) -> None:
        """Change the clear text of a page (1 …) and write it back."""
        start = (number - 1) * PAGE_BYTES
        begin = SALT_BYTES if number == 1 else 0
        page = self.content[start : start + PAGE_BYTES]
        cipher = Cipher(algorithms.AES(self._key), modes.CBC(bytes(page[BODY : BODY + IV])))
        clear = bytearray(cipher.decryptor().update(bytes(page[begin:BODY])))
        change(clear)
        page[begin:BODY] = cipher.encryptor().update(bytes(clear))
        if sealed:
            told = bytes(page[begin : BODY + IV]) + number.to_bytes(4, "little")
            page[BODY + IV :] = hmac.digest(self._mac_key, told, sha512)
        self.content[start : start + PAGE_BYTES] = page
        self._path.write_bytes(self.content)


def nonsense(dice: Random) -> Callable[[bytearray], None]:
    """Give a change: bytes at random, mostly where the tree keeps its pointers."""

    def change(page: bytearray) -> None:
        before = bytes(page)
        for _ in range(dice.choice((1, 1, 2, 5, 40))):
            reach = 120 if dice.random() < 0.6 else len(page)
            page[dice.randrange(reach)] = dice.choice((0, 1, 0x7F, 0x80, 0xFF, dice.randrange(256)))
        if page == before:
            page[dice.randrange(len(page))] ^= 0xFF

    return change


def use(folder: Path) -> str:
    """Do what she does with a store: unlock, read all, check, write, lock; say what was found."""
    store = unlock(folder)
    try:
        with store.read() as session:
            names = session.scalars(text("SELECT name FROM sqlite_master WHERE type='table'")).all()
            for name in names:
                with suppress(UserError):
                    session.execute(text(f'SELECT * FROM "{name}"')).all()  # noqa: S608
        load_setting(store, "entry-1")
        sound = verify_store(store).sound
        save_setting(store, "written", "x" * 5000)
        return "nothing found" if sound else "found by verify"
    finally:
        store.close()


def outcome(work: Callable[[], object]) -> str:
    """Work in a child; say how it ended: its word, a condition, an error's type, or a signal."""

    def told(pipe: int) -> None:
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        try:
            os.write(pipe, str(work()).encode())
        except UserError as error:
            os.write(pipe, error.code.encode())
        except Exception as error:  # noqa: BLE001 - counted, and told by its type
            os.write(pipe, f"error: {type(error).__name__}".encode())
        os._exit(0)

    child, pipe = forked(told)
    end = time.monotonic() + LONGEST_SECONDS
    while not (done := os.waitpid(child, os.WNOHANG))[0]:
        if time.monotonic() > end:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            os.close(pipe)
            return "HUNG"
        time.sleep(0.002)
    said = os.read(pipe, 200).decode()
    os.close(pipe)
    code = os.waitstatus_to_exitcode(done[1])
    return said if code == 0 else f"DIED {code}"


class Trial:
    """A store whose pages are changed, one copy after another."""

    def __init__(self, name: Path) -> None:
        self._template, self._folder = name / "template", name / "store"
        store = vault.create_store(self._template, passphrase=bytearray(SECRET), kdf=KDF).store
        for number in range(60):
            save_setting(store, f"entry-{number}", f"{number}" * 500)
        self._key = bytes(store.keys.database_key)
        store.close()

    def round(self, dice: Random, *, sealed: bool = True) -> str:
        """Change a page or two of a copy and use it."""
        shutil.rmtree(self._folder, ignore_errors=True)
        shutil.copytree(self._template, self._folder)
        pages = Pages(self._folder / "store.db", self._key)
        for _ in range(dice.choice((1, 1, 2))):
            number = 1 if dice.random() < 0.1 else dice.randint(1, len(pages))
            pages.change(number, nonsense(dice), sealed=sealed)
        return outcome(lambda: use(self._folder))


def controls(trial: Trial, pace: Pace) -> list[str]:
    """Say which control was not noticed."""
    found = []
    refused = [trial.round(pace.dice(("control", n)), sealed=False) for n in range(CONTROLS)]
    if "nothing found" in refused:
        found.append(f"pages without a fitting MAC are taken: {Counter(refused)}")
    if outcome(lambda: os.kill(os.getpid(), signal.SIGSEGV)) != "DIED -11":
        found.append("a death is not noticed")
    return found


def run(pace: Pace) -> Figures:
    """Change pages for so long; the entry point of `make torture`."""
    memory = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108
    outcomes: Counter[str] = Counter()
    with tempfile.TemporaryDirectory(dir=memory) as name:
        trial = Trial(Path(name))
        violations = controls(trial, pace)
        for number, dice in pace.rounds(LEAST):
            result = trial.round(dice)
            outcomes[result] += 1
            if result.startswith(("HUNG", "DIED")) or result == "error: MemoryError":
                violations.append(pace.told(number, result))
    counts = {"stores": outcomes.total(), **dict(sorted(outcomes.items()))}
    return Figures(counts=counts, violations=tuple(violations))
