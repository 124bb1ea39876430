"""The disk itself, and what encryption costs: the same engine over SQLCipher and plain SQLite."""

import statistics
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event, text
from sqlcipher3 import dbapi2

from app.storage import engine
from tests.bench.measuring import Bench, Budget, Measured, interleaved, measure

ROWS = 20_000
NOTE = "Kävimme yhdessä kaupassa; bussilla mentiin ja tultiin. " * 6
INSERT = text("INSERT INTO note (client_id, body) VALUES (:client_id, :body)")
READ = text("SELECT id, body FROM note WHERE client_id = :client_id")


def _plain_engine(path: Path) -> Engine:
    """The same library and settings without a key: what differs is the encryption alone."""

    def connect() -> Any:
        connection = dbapi2.connect(str(path), isolation_level=None, check_same_thread=False)
        for pragma in ("journal_mode=WAL", *engine._PRAGMAS, "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}")
        return connection

    plain = create_engine("sqlite://", module=dbapi2, creator=connect, pool_size=4)
    event.listen(plain, "begin", engine._begin)
    return plain


def _filled(empty: Engine) -> Engine:
    with empty.begin() as connection:
        connection.execute(
            text("CREATE TABLE note (id INTEGER PRIMARY KEY, client_id INT, body TEXT)")
        )
        connection.execute(text("CREATE INDEX note_client ON note (client_id)"))
        values = [{"client_id": n % 600, "body": f"{n} {NOTE}"} for n in range(ROWS)]
        connection.execute(INSERT, values)
    return empty


def _engines(folder: Path) -> tuple[Engine, Engine]:
    encrypted = engine.everyday_engine(folder / "encrypted.db", bytearray(range(32)))
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

    def action(side: Engine, number: int) -> None:
        with side.connect() as connection:
            connection.execute(READ, {"client_id": number % 600}).all()

    ours, bare = _both(bench, action, 400)
    return Measured(statistics.median(ours), statistics.median(bare))


@measure("encrypted against plain SQLite, one engine: a note saved", Budget(ratio=1.3))
def write(bench: Bench) -> Measured:
    """Save one row durably."""

    def action(side: Engine, number: int) -> None:
        with side.begin() as connection:
            connection.execute(INSERT, {"client_id": number, "body": NOTE})

    ours, bare = _both(bench, action, 400)
    return Measured(statistics.median(ours), statistics.median(bare))
