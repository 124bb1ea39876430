"""A queue handed over while the server, or the laptop, is killed again and again (issue 8).

Whatever dies, and whether before or after the work: in the end every entry is at the server once.
"""

import os
import signal
from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from random import Random
from uuid import uuid5

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.exchange import ChannelKind, ChannelSettings, OutboxRow, UnitKind, UnitState
from app.progress import Progress
from app.services.exchange import list_outbox, save_channel, send_waiting
from app.services.outbox import queue_unit
from app.services.outbox_rows import receipts_of, row_of
from app.services.vault import Store, create_store, unlock
from app.storage.schema.exchange import OutboxItem
from tests.conftest import CHEAP_KDF, CHEAP_LIMITS, NOW, PASSPHRASE, Clock
from tests.fhir_fixture import Capabilities, FhirServer
from tests.handover import add_worker_and_client, seeded
from tests.snapshots import SUBJECT, meeting_snapshot

_MOST_LIVES = 400


@dataclass(slots=True)
class Queue:
    """A closed store with entries to hand over, the server, and what was done to them."""

    folder: Path
    server: FhirServer
    way: Capabilities
    units: int
    kills: int = 0
    clock: Clock = field(default_factory=lambda: Clock(NOW + timedelta(minutes=2)))

    def open(self) -> Store:
        """Open the store, as after a start of the laptop."""
        secret = bytearray(PASSPHRASE)
        return unlock(self.folder, secret, limits=CHEAP_LIMITS, clock=self.clock)


def make_queue(folder: Path, server: FhirServer, way: Capabilities, units: int) -> Queue:
    """Make a store with so many entries, and the server as its channel."""
    server.reset(way)
    secret = bytearray(PASSPHRASE)
    store = create_store(folder, passphrase=secret, kdf=CHEAP_KDF, clock=Clock(NOW)).store
    try:
        with store.write() as session:
            add_worker_and_client(store)
            for number in range(units):
                _queue_entry(session, number)
        save_channel(store, ChannelSettings(kind=ChannelKind.FHIR, target=server.url))
    finally:
        store.close()
    return Queue(folder, server, way, units)


def _queue_entry(session: Session, number: int) -> None:
    record = uuid5(SUBJECT.id, f"meeting {number}")
    queue_unit(
        session,
        kind=UnitKind.MEETING,
        record_id=record,
        client_id=SUBJECT.id,
        revision=1,
        snapshot=meeting_snapshot(id=record, note=f"Käynti {number}"),
        title_values={"on": "2026-11-11"},
        now=NOW,
    )


class _Told:
    """The progress of a round, told to a pipe: the moment at which the laptop may be killed."""

    def __init__(self, pipe: int | None) -> None:
        self._pipe = pipe

    def report(self, done: int, total: int) -> None:
        """Tell of each unit."""
        if self._pipe is not None:
            os.write(self._pipe, b".")


def one_round(queue: Queue, pipe: int | None = None) -> int:
    """Start the laptop, hand over until nothing more goes, and give how many are not there yet."""
    store = queue.open()
    told: Progress = _Told(pipe)
    try:
        queue.clock.forward(hours=1)
        send_waiting(store, now=queue.clock, progress=told, rng=seeded(7), at_once=True)
        return sum(row.state is not UnitState.SENT for row in list_outbox(store, logged=False))
    finally:
        store.close()


def kill_servers(queue: Queue, dice: Random, gap: int, most: int = _MOST_LIVES) -> None:
    """Hand over all; the server is killed by turns before and after its work, each few requests."""
    left = queue.units
    for number in range(most):
        mode = ("die-late", "die")[number % 2]
        queue.server.play(mode, match="/fhir", skip=dice.randrange(gap), times=1)
        left = one_round(queue)
        if not queue.server.is_dead:
            break
        queue.kills += 1
        queue.server.live_again(queue.way)
    _finish(queue, left)


def _finish(queue: Queue, left: int) -> None:
    queue.server.play("ok")
    for _ in range(_MOST_LIVES):
        if not left:
            return
        left = one_round(queue)
    raise AssertionError(f"{left} entries never arrived")


def kill_laptops(queue: Queue, dice: Random, gap: int) -> None:
    """Hand over all; the process that does it is killed with SIGKILL after a few entries each."""
    for _ in range(_MOST_LIVES):
        done = _killed_after(queue, dice.randrange(1, gap))
        queue.clock.forward(hours=1)
        if done:
            break
        queue.kills += 1
    _finish(queue, one_round(queue))


def _killed_after(queue: Queue, entries: int) -> bool:
    """Let a child hand over, and kill it while it has the next entry in hand; True: it ended."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            one_round(queue, writing)
        finally:
            os._exit(0)
    os.close(writing)
    told = 0
    while told < entries and (more := os.read(reading, 1)):
        told += len(more)
    os.kill(child, signal.SIGKILL)
    os.close(reading)
    os.waitpid(child, 0)
    return told < entries


def _all_rows(store: Store) -> list[OutboxRow]:
    """Every unit with its receipt; the list on the screen shows only the newest of the sent."""
    with store.read() as session:
        items = session.scalars(select(OutboxItem)).all()
        given = receipts_of(session, (item.id for item in items))
        return [row_of(it, "", next(iter(given.get(it.id, ())), None), None) for it in items]


def violations(queue: Queue) -> list[str]:
    """Say what is not at the server exactly once, or stands otherwise in the ledger."""
    found = []
    documents = queue.server.resources("DocumentReference")
    counts = Counter(one["masterIdentifier"]["value"] for one in documents)
    store = queue.open()
    try:
        rows = _all_rows(store)
    finally:
        store.close()
    for row in rows:
        there = counts[f"urn:uuid:{row.id}"]
        if there != 1:
            found.append(f"entry {row.seq} is at the server {there} times")
        if row.state is not UnitState.SENT or row.receipt is None:
            found.append(f"entry {row.seq} is {row.state} here")
    if len(documents) != queue.units or len(rows) != queue.units:
        found.append(f"{queue.units} entries, {len(rows)} rows, {len(documents)} documents")
    named = {it["attachment"].get("url") for one in documents for it in one["content"]} - {None}
    held = {f"Binary/{one['id']}" for one in queue.server.resources("Binary")}
    if held != named:
        found.append(
            f"{len(held - named)} Binaries that no document names, {len(named - held)} missing"
        )
    if queue.way == "full":
        found += [
            f"{len(queue.server.resources(kind))} {kind}"
            for kind, most in (("Patient", 1), ("Encounter", queue.units), ("Task", queue.units))
            if len(queue.server.resources(kind)) > most
        ]
    return found
