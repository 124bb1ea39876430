"""Saving a meeting with all that belongs to it, and what encryption costs through the services."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from unittest.mock import patch
from uuid import UUID, uuid4

from sqlalchemy import Engine, QueuePool, create_engine, event
from sqlcipher3 import dbapi2

from app.domain.meetings import AgreedMatter, ContactForm, MeetingDraft
from app.services import caseload, goals, meetings, network, search, summary, today
from app.services.vault import Store
from app.storage import engine as engines
from tests.bench.large_common import NOW, TODAY
from tests.bench.large_runs import Run, in_turns, middle, run_of
from tests.bench.large_store import copied_store, opened
from tests.bench.measuring import Bench, Budget, Measured, measure, p95, times

NOTE = "Kävimme yhdessä kaupassa hiljaisena aikana; bussilla mentiin ja tultiin. " * 4
READS: dict[str, Callable[[Store, UUID], object]] = {
    "the day": lambda store, _: today.load_day(store, TODAY, now=NOW, logged=False),
    "the caseload": lambda store, _: caseload.list_caseload(
        store, today=TODAY, now=NOW, logged=False
    ),
    "a summary": lambda store, client: summary.load_summary(
        store, client, today=TODAY, now=NOW, logged=False
    ),
    "100 meetings": lambda store, client: meetings.list_meetings(store, client, logged=False),
    "goals": lambda store, client: goals.list_goals(store, client, logged=False),
    "a network of 40": lambda store, client: network.list_network(store, client, logged=False),
}
Found = dict[str, list[list[float]]]


def log_one(store: Store, client: UUID) -> None:
    """Fill the form as it comes and save it; the journal is put away, unmeasured."""
    form = meetings.new_meeting_draft(store, client, today=TODAY, now=NOW)
    draft = _filled(form.draft)
    meetings.log_meeting(store, draft, now=NOW, today=TODAY)


def _filled(draft: MeetingDraft) -> MeetingDraft:
    return replace(
        draft,
        form=ContactForm.HOME_VISIT,
        places=("home",),
        methods=("doing-together",),
        note=NOTE,
        client_words="En ois uskonu, että onnistuu.",
        agreed=(AgreedMatter(id=uuid4(), text="Soitan torstaina"),),
        kilometres=36,
        next_on=TODAY + timedelta(days=7),
        next_at=draft.at,
    )


@measure("large store: saving a meeting, p95, beyond one fsync", Budget(beyond_bare=10))
def saving(bench: Bench) -> Measured:
    """Record, parts, revision, search entry, unit, booking and use event in one commit."""
    run = run_of(bench, "large")
    found = []
    for number in range(bench.rounds * 6):
        client = run.clients[number % len(run.clients)]
        form = meetings.new_meeting_draft(run.store, client, today=TODAY, now=NOW)
        draft = _filled(form.draft)
        save = partial(meetings.log_meeting, run.store, draft, now=NOW, today=TODAY)
        found += times(save, 1)
        run.store.checkpoint(truncate=False)
    return Measured(p95(found), bench.fsync_ms())


def _plain_engine(path: Path, _key: bytearray) -> Engine:
    """The engine of an open store without a key: what differs is the encryption alone."""

    def connect() -> dbapi2.Connection:
        connection = dbapi2.connect(str(path), isolation_level=None, check_same_thread=False)
        for pragma in ("journal_mode=WAL", *engines._PRAGMAS, "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}")
        return connection

    plain = create_engine("sqlite://", module=dbapi2, creator=connect, poolclass=QueuePool)
    event.listen(plain, "begin", engines._begin)
    return plain


def _plain_run(encrypted: Run, folder: Path) -> Run:
    """A copy of the store without encryption, opened by the same class."""
    copy = opened(copied_store("small", folder / "store"))
    path, key, identity = copy.path, bytearray(copy.keys.database_key), copy.store_id
    copy.close()
    source = engines.connect(path, key)
    source.execute("ATTACH DATABASE ? AS plain KEY ''", (str(folder / "plain.db"),))
    source.execute("SELECT sqlcipher_export('plain')")
    source.close()
    with patch("app.storage.store.everyday_engine", _plain_engine):
        store = Store(
            folder / "plain.db",
            encrypted.store.keys,
            store_id=identity,
            practice=False,
            clock=encrypted.store.clock,
            lock=encrypted.store._lock_file,
        )
    return Run(store, encrypted.clients)


def _against_plain(bench: Bench, _folder: Path) -> Found:
    encrypted = run_of(bench, "small")
    plain = bench.keep("plain", partial(_plain_run, encrypted))
    runs = (encrypted, plain)

    def timed(store: Store, action: Callable[[Store, UUID], object]) -> Callable[[UUID], float]:
        return lambda client: times(lambda: action(store, client), 1)[0]

    every = {
        **READS,
        "search": lambda store, _: search.search(store, "kaupassa bu"),
        "logging a meeting": log_one,
    }
    actions = {name: [timed(it.store, action) for it in runs] for name, action in every.items()}
    return in_turns(actions, [it.clients for it in runs], bench.rounds * 4)


def _compared(bench: Bench, names: tuple[str, ...]) -> list[Measured]:
    found: Found = bench.keep("plain-times", partial(_against_plain, bench))
    return [Measured(middle(found[name][0]), middle(found[name][1]), what=name) for name in names]


@measure("encrypted against plain SQLite, a service reads", Budget(ratio=1.6))
def plain_reads(bench: Bench) -> list[Measured]:
    """The same services over the same rows, with and without a key."""
    return _compared(bench, tuple(READS))


@measure("encrypted against plain SQLite, a service", Budget(ratio=1.3))
def plain_writes(bench: Bench) -> list[Measured]:
    """Search, and a whole meeting from the form to the commit."""
    return _compared(bench, ("search", "logging a meeting"))
