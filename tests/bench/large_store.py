"""The ten-year store of the architecture (section 9), and the same at a tenth.

600 clients, 60,000 meetings, 15,000 goals and steps, 40,000 people, 1,000,000 events of the use
log with a chain that holds: written in bulk into a real encrypted store, once per schema, kept in
the temp folder of this machine and copied for each run.

    python -m tests.bench.large_store small     make it (again, if anything changed) and verify it
"""

import hashlib
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, Engine, Table, insert, text
from sqlalchemy.orm import Session

import app.storage.schema  # noqa: F401 - registers every table
from app.domain.worker import WorkerDraft
from app.security.audit_chain import Head, canonical_json, link_mac
from app.security.passphrase import KdfLimits, KdfParameters
from app.services.vault import Store, create_store, unlock
from app.services.verification import verify_store
from app.services.worker import load_worker, save_worker
from app.storage import use_log
from app.storage.engine import migration_engine
from app.storage.schema.base import Base
from tests.bench.large_common import NOW, moment
from tests.bench.large_content import Story

SEED: Final = 17
CLIENTS: Final = {"large": 600, "small": 60}
EVENTS_PER_CLIENT: Final = 1_000_000 // 600 + 1
BATCH: Final = 5000
KEPT_SECONDS: Final = 24 * 3600
PASSPHRASE: Final = b"viisi sanaa riittaa hyvin taman kokeen ajaksi"
CHEAP_KDF: Final = KdfParameters(memory_kib=32, passes=1, lanes=1)
CHEAP_LIMITS: Final = KdfLimits(memory_kib=(8, 1024 * 1024), passes=(1, 16), lanes=(1, 8))
# Freed pages are written too (secure_delete stays on): a page that never was fails every check.
_QUICK: Final = ("journal_mode=OFF", "synchronous=OFF", "cache_size=-600000")
_HEAD_TRIGGER: Final = "audit_head_one_step"
_WRITTEN_BY: Final = ("common", "content", "everyday", "packages", "process", "store")
# Tables that the story leaves alone: made with the store, or written here with the log's chain;
# a row of the disclosure log needs an event that vouches for it; a purge, a channel, a setting.
ELSEWHERE: Final = frozenset(
    (
        "worker", "store_identity", "audit_head", "use_log",
        "disclosure_log", "tombstone", "channel", "setting",
    )
)  # fmt: skip
_OPENED: Final = ("summary", "meetings", "meeting-form", "goals", "plan", "network", "notices")


def clock() -> datetime:
    """The bench's moment: 11 November 2026, 9.30 in Helsinki."""
    return NOW


def kept_store(size: str) -> Path:
    """Give the folder of the locked store of a size; it is made if it is not there yet."""
    root = Path(tempfile.gettempdir()) / "rinnalla-bench-stores"
    root.mkdir(mode=0o700, exist_ok=True)
    folder = root / f"{size}-{_fingerprint()}"
    if not folder.exists():
        for old in root.glob(f"{size}-*"):
            if old.stat().st_mtime < time.time() - KEPT_SECONDS:  # other worktrees have their own
                shutil.rmtree(old)
        started = time.monotonic()
        part = Path(tempfile.mkdtemp(prefix="part-", dir=root))
        make(part / "store", CLIENTS[size])
        (part / "store").rename(folder)
        part.rmdir()
        print(f"made the {size} store in {time.monotonic() - started:.0f} s", file=sys.stderr)
    return folder


def copied_store(size: str, to: Path) -> Path:
    """Give a locked copy that a measure may write into."""
    shutil.copytree(kept_store(size), to, dirs_exist_ok=True)
    return to


def opened(folder: Path) -> Store:
    """Unlock a store that `make` has made; the key derivation takes no time."""
    store = unlock(folder, bytearray(PASSPHRASE), limits=CHEAP_LIMITS, clock=clock)
    load_worker(store)
    return store


def _fingerprint() -> str:
    """What the content depends on: the seed, the schema, and the code that writes it."""
    parts = [str(SEED), *Base.metadata.info.get("also", [])]
    for table in Base.metadata.sorted_tables:
        # not its repr: that holds the address of a default's function, another in each process
        parts += [f"{it.name} {it.type!r} {it.nullable}" for it in table.columns]
        parts += sorted(f"{index.name}{[c.name for c in index.columns]}" for index in table.indexes)
    parts += [Path(__file__).with_name(f"large_{name}.py").read_text() for name in _WRITTEN_BY]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:12]


def make(folder: Path, clients: int) -> None:
    """Write a store with so many clients into a new folder."""
    kdf = CHEAP_KDF
    store = create_store(folder, passphrase=bytearray(PASSPHRASE), kdf=kdf, clock=clock).store
    draft = WorkerDraft(
        first_names="Demo-Kaisa",
        last_name="Ohjaaja",
        title="sosiaaliohjaaja",
        unit="Sosiaalinen kuntoutus",
        organiser_name="Esimerkkilän hyvinvointialue",
    )
    save_worker(store, draft, now=NOW)
    worker = load_worker(store)
    if worker is None:
        raise RuntimeError("the worker was not kept")
    key, user = bytearray(store.keys.database_key), store.user
    audit_key = bytes(store.keys.audit_key)
    path = store.path
    store.close()
    with ExitStack() as stack:
        engine = migration_engine(path, key)
        stack.callback(engine.dispose)
        connection = stack.enter_context(_bulk(engine))
        story, written = Story(clients, worker, SEED), set(ELSEWHERE)
        for rows in story.rows():
            for name, values in rows.items():
                _write(connection, name, values)
            written |= set(rows)
        _log(connection, story, audit_key, user)
        connection.commit()
    if empty := set(Base.metadata.tables) - written:
        print(f"no rows in {', '.join(sorted(empty))}: fill them", file=sys.stderr)


def _bulk(engine: Engine) -> Connection:
    """A connection that writes as fast as it can: a crash just means to begin again."""
    raw = engine.connect()
    raw.rollback()
    driver: Any = raw.connection.dbapi_connection
    for pragma in _QUICK:
        driver.execute(f"PRAGMA {pragma}")
    return raw


def _write(connection: Connection, name: str, values: list[dict[str, Any]]) -> None:
    if name == "search_text":
        columns = "(rowid, title, body, stems) VALUES (:rowid, :title, :body, :stems)"
        connection.execute(text(f"INSERT INTO search_text{columns}"), values)
    else:
        connection.execute(insert(Base.metadata.tables[name]), values)


def _log(connection: Connection, story: Story, key: bytes, user: use_log.LogUser) -> None:
    """Write the use log with its chain, and move the head to its end in one step."""
    session = Session(connection)
    head = use_log.head(session)
    table: Table = Base.metadata.tables["use_log"]
    events = _events(story, key, user, head)
    while batch := list(islice(events, BATCH)):
        connection.execute(insert(table), batch)
        last = batch[-1]
    (trigger,) = (it for it in Base.metadata.info["also"] if _HEAD_TRIGGER in it)
    connection.exec_driver_sql(f"DROP TRIGGER {_HEAD_TRIGGER}")
    statement = text("UPDATE audit_head SET n = :n, mac = :mac")
    connection.execute(statement, {"n": last["n"], "mac": last["mac"]})
    connection.exec_driver_sql(trigger)


def _events(
    story: Story, key: bytes, user: use_log.LogUser, head: Head
) -> Iterator[dict[str, Any]]:
    """Give the events of ten years in the order of time: sections opened, saves, lists shown."""
    chance = random.Random(SEED)  # noqa: S311 - the same content each time
    total = len(story.people) * EVENTS_PER_CLIENT
    ids = [person.id for person in story.people]
    first, step = moment(story.people[-1].first_day), timedelta(days=3650) / total
    columns = {"user_id": user.user_id, "user_name": user.name, "role": user.role}
    columns |= {
        "unit": user.unit,
        "controller": user.controller,
        "purpose": "social-rehabilitation",
    }
    n, mac = head.n, head.mac
    for number in range(total):
        n += 1
        row = columns | _event(chance, number, ids)
        row |= {"n": n, "at": (first + number * step).replace(microsecond=0)}
        mac = link_mac(key, mac, n, use_log._canonical(row | {"mac": mac}))
        yield row | {"mac": mac}


def _event(chance: random.Random, number: int, ids: list[UUID]) -> dict[str, Any]:
    details = "{}"
    action, kind = "opened", _OPENED[number % len(_OPENED)]
    client: UUID | None = ids[int(chance.random() * len(ids))]
    record: UUID | None = None
    if number % 100 == 0:  # Tänään or a list, with the ids that it showed
        shown = chance.sample(ids, 12 if number % 1000 else min(60, len(ids)))
        details = canonical_json({"clients": [str(it) for it in shown]}).decode()
        action, kind, client = "list-shown", "day", None
    elif number % 9 == 0:
        action, kind = "meeting-logged", "meeting"
        record = UUID(int=chance.getrandbits(128), version=4)
    return {
        "action": action,
        "object_type": kind,
        "object_id": record,
        "client_id": client,
        "details": details,
    }


if __name__ == "__main__":
    for asked in sys.argv[1:] or CLIENTS:
        found = opened(kept_store(asked))
        print(asked, verify_store(found))
        found.close()
