"""What all tests share: a real encrypted store, made with a cheap key derivation."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.security.passphrase import KdfLimits, KdfParameters
from app.services.vault import NewStore, Store, create_store

CHEAP_KDF = KdfParameters(memory_kib=32, passes=1, lanes=1)
CHEAP_LIMITS = KdfLimits(memory_kib=(8, 1024 * 1024), passes=(1, 16), lanes=(1, 8))
PASSPHRASE = b"viisi sanaa riittaa hyvin taman kokeen ajaksi"
NOW = datetime(2026, 11, 11, 7, 30, tzinfo=UTC)


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
def store(make_store: Callable[..., NewStore]) -> Store:
    """An open, empty, encrypted store in a folder of its own."""
    return make_store().store
