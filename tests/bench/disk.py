"""The disk itself, and what encryption costs: the same engine over SQLCipher and plain SQLite."""

import sqlite3
import statistics
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Engine, create_engine, text

from app.storage.engine import everyday_engine
from tests.bench.measuring import Bench, Budget, Measured, interleaved, measure, p95

ROWS = 20_000
NOTE = "Kävimme yhdessä kaupassa; bussilla mentiin ja tultiin. " * 6
INSERT = text("INSERT INTO note (client_id, body) VALUES (:client_id, :body)")
READ = text("SELECT id, body FROM note WHERE client_id = :client_id")


def _plain_engine(path: Path) -> Engine:
    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(path, check_same_thread=False)
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON", "mmap_size=0"):
            connection.execute(f"PRAGMA {pragma}")
        return connection

    return create_engine("sqlite://", creator=connect, pool_size=4)


def _filled(engine: Engine) -> Engine:
    with engine.begin() as connection:
        connection.execute(
            text("CREATE TABLE note (id INTEGER PRIMARY KEY, client_id INT, body TEXT)")
        )
        connection.execute(text("CREATE INDEX note_client ON note (client_id)"))
        values = [{"client_id": n % 600, "body": f"{n} {NOTE}"} for n in range(ROWS)]
        connection.execute(INSERT, values)
    return engine


def _engines(folder: Path) -> tuple[Engine, Engine]:
    encrypted = everyday_engine(folder / "encrypted.db", bytearray(range(32)))
    return _filled(encrypted), _filled(_plain_engine(folder / "plain.db"))


def _both(
    bench: Bench, action: Callable[[Engine, int], object], rounds: int
) -> tuple[list[float], list[float]]:
    encrypted, plain = bench.keep("disk-engines", _engines)
    numbers = [iter(range(rounds)), iter(range(rounds))]
    return interleaved(
        lambda: action(encrypted, next(numbers[0])),
        lambda: action(plain, next(numbers[1])),
        rounds,
    )


@measure("one fsync of 4 KiB")
def fsync(bench: Bench) -> Measured:
    """The measure of every save: nothing that is durable can be faster."""
    return Measured(statistics.median(bench.fsync_ms() for _ in range(3)))


@measure("encrypted against plain SQLite, one engine: a client's 33 notes", Budget(ratio=1.6))
def read(bench: Bench) -> Measured:
    """Read what a client page reads, warm."""

    def action(engine: Engine, number: int) -> None:
        with engine.connect() as connection:
            connection.execute(READ, {"client_id": number % 600}).all()

    ours, bare = _both(bench, action, 400)
    return Measured(statistics.median(ours), statistics.median(bare))


@measure("encrypted against plain SQLite, one engine: a note saved, p95", Budget(ratio=1.3))
def write(bench: Bench) -> Measured:
    """Save one row durably."""

    def action(engine: Engine, number: int) -> None:
        with engine.begin() as connection:
            connection.execute(INSERT, {"client_id": number, "body": NOTE})

    ours, bare = _both(bench, action, 150)
    return Measured(p95(ours), p95(bare))
