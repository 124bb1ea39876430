"""What all tests share: a real encrypted store, made with a cheap key derivation."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.security.passphrase import KdfLimits, KdfParameters
from app.services.vault import NewStore, Store, create_store, unlock

MOUNT = shutil.which("mount")
CHEAP_KDF = KdfParameters(memory_kib=32, passes=1, lanes=1)
CHEAP_LIMITS = KdfLimits(memory_kib=(8, 1024 * 1024), passes=(1, 16), lanes=(1, 8))
PASSPHRASE = b"viisi sanaa riittaa hyvin taman kokeen ajaksi"
NOW = datetime(2026, 11, 11, 7, 30, tzinfo=UTC)
PRACTICE_NOW = datetime(2026, 11, 11, 9, 42, tzinfo=UTC)


class Clock:
    """A clock that moves when a test says so."""

    def __init__(self, now: datetime = NOW) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **step: float) -> None:
        self.now += timedelta(**step)


@pytest.fixture
def cheap_kdf() -> KdfParameters:
    """Argon2id numbers that take no time; only together with `cheap_limits`."""
    return CHEAP_KDF


@pytest.fixture
def cheap_limits() -> KdfLimits:
    """Limits that let `cheap_kdf` pass when a key file is read."""
    return CHEAP_LIMITS


@pytest.fixture
def passphrase() -> Callable[[], bytearray]:
    """Give the tests' passphrase in a fresh buffer each time: every use wipes it."""
    return lambda: bytearray(PASSPHRASE)


@pytest.fixture
def clock() -> Clock:
    """The store's clock: 11 November 2026, 9.30 in Helsinki; `clock.forward(hours=1)`."""
    return Clock()


@pytest.fixture(scope="session")
def store_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a new, locked store: copying it is five times faster than making one."""
    folder = tmp_path_factory.mktemp("template") / "store"
    create_store(
        folder, passphrase=bytearray(PASSPHRASE), kdf=CHEAP_KDF, clock=Clock()
    ).store.close()
    return folder


@pytest.fixture
def make_store(tmp_path: Path, clock: Clock) -> Iterator[Callable[..., NewStore]]:
    """Make a real encrypted store: `make_store("folder", practice=True).store`."""
    made: list[Store] = []

    def make(folder: str = "store", *, practice: bool = False, name: str = "") -> NewStore:
        new = create_store(
            tmp_path / folder,
            passphrase=bytearray(PASSPHRASE),
            practice=practice,
            name=name,
            kdf=CHEAP_KDF,
            clock=clock,
        )
        made.append(new.store)
        return new

    yield make
    for store in made:
        store.close()


@pytest.fixture
def open_store(clock: Clock) -> Iterator[Callable[[Path], Store]]:
    """Unlock the store in a folder with the tests' passphrase; closed at the end."""
    opened: list[Store] = []

    def unlock_folder(folder: Path, *, practice: bool = False) -> Store:
        opened.append(
            unlock(
                folder,
                bytearray(PASSPHRASE),
                practice=practice,
                limits=CHEAP_LIMITS,
                clock=clock,
            )
        )
        return opened[-1]

    yield unlock_folder
    for store in opened:
        store.close()


@pytest.fixture
def store(store_template: Path, tmp_path: Path, open_store: Callable[[Path], Store]) -> Store:
    """An open, empty, encrypted store in `tmp_path / "store"`."""
    shutil.copytree(store_template, tmp_path / "store")
    return open_store(tmp_path / "store")


@pytest.fixture(scope="session")
def practice_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The practice store of Wednesday 11.11.2026, 11.42, as in the pictures; copy, don't open.

    It is renamed once it is made: its channel's folder, a whole path, is then nowhere, and no copy
    can put what it sends into the folder that all copies are made from.
    """
    # imported here: most tests need neither documents nor formats
    from app.progress import NoProgress
    from app.services.practice import ensure_practice_store

    folder = tmp_path_factory.mktemp("practice-template") / "practice"
    ensure_practice_store(folder, now=PRACTICE_NOW, progress=NoProgress())
    return folder.rename(folder.with_name("template"))


@pytest.fixture
def practice_folder(practice_template: Path, tmp_path: Path) -> Path:
    """A copy of the practice store; unlock it with PRACTICE_PASSPHRASE and practice=True."""
    return Path(shutil.copytree(practice_template, tmp_path / "practice"))


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Callable[[str], Path]]:
    """A disk of its own of which a test says how big it is, or that it is read-only."""
    place = tmp_path / "disk"
    place.mkdir()
    if MOUNT is None or not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("a small disk can only be mounted by root")
    mounted = False

    def mount(options: str) -> Path:
        nonlocal mounted
        first = ["-t", "tmpfs", "tmpfs"] if not mounted else []
        more = options if not mounted else f"remount,{options}"
        done = subprocess.run(
            [MOUNT or "", *first, "-o", more, str(place)], capture_output=True, check=False
        )
        if done.returncode != 0:
            pytest.skip("this machine does not let us mount a small disk")
        mounted = True
        return place

    yield mount
    if mounted:
        subprocess.run(["umount", "-l", str(place)], check=True)


def open_practice_store(folder: Path) -> Store:
    """Unlock a copy of the practice store, at the moment of the pictures."""
    # imported here: most tests need neither documents nor formats
    from app.services.practice import PRACTICE_PASSPHRASE

    phrase = bytearray(PRACTICE_PASSPHRASE, "utf-8")
    return unlock(folder, phrase, practice=True, limits=CHEAP_LIMITS, clock=Clock(PRACTICE_NOW))


@pytest.fixture(scope="module")
def practice_store(
    practice_template: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Store]:
    """A module's own practice store, opened once: for tests that read, or add what none counts."""
    store = open_practice_store(
        Path(shutil.copytree(practice_template, tmp_path_factory.mktemp("practice") / "store"))
    )
    yield store
    store.close()
