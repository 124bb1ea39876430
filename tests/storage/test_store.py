"""The open store: encrypted, transactional, one writer, and an end that leaves nothing."""

import logging
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import func, select, text, update
from sqlalchemy.exc import IntegrityError

from app.errors import ChangedElsewhere
from app.progress import Cancelled
from app.services.vault import NewStore, Store, UseEvent
from app.storage.engine import connect, everyday_engine
from app.storage.errors import StoreClosed
from app.storage.schema.audit import StoreIdentity, UseLog
from app.storage.schema.client import Client
from app.storage.settled import driver_of
from app.storage.types import Instant, to_milliseconds


def put(store: Store, name: str, value: str) -> None:
    with store.write() as session:
        session.execute(text("CREATE TABLE IF NOT EXISTS note (name TEXT UNIQUE, body TEXT)"))
        session.execute(
            text("INSERT INTO note VALUES (:name, :body)"), {"name": name, "body": value}
        )


def insert_notes(store: Store, *names: str) -> None:
    with store.write() as session:
        for name in names:
            session.execute(text("INSERT INTO note VALUES (:name, '')"), {"name": name})


def notes(store: Store) -> list[str]:
    with store.read() as session:
        return list(session.scalars(text("SELECT name FROM note ORDER BY name")))


def pragma(store: Store, name: str) -> object:
    with store.read() as session:
        return session.scalar(text(f"PRAGMA {name}"))


@pytest.mark.requirement("S1.5", "A5")
def test_no_byte_on_the_disk_is_clear_text(store: Store, tmp_path: Path) -> None:
    put(store, "visit", "Aino Esimerkki kertoi laskuista" * 50)
    journal = (tmp_path / "store" / "store.db-wal").read_bytes()
    store.checkpoint(truncate=True)
    content = b"".join(p.read_bytes() for p in (tmp_path / "store").iterdir()) + journal
    assert not (tmp_path / "store" / "store.db").read_bytes().startswith(b"SQLite format 3")
    assert b"Aino" not in content
    assert b"note" not in content


@pytest.mark.requirement("S1.5")
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("temp_store", 2),
        ("trusted_schema", 0),
        ("cipher_memory_security", "0"),
        ("fullfsync", 1),
    ],
)
def test_every_connection_is_set_up_as_decided(store: Store, name: str, value: object) -> None:
    assert pragma(store, name) == value


@pytest.mark.requirement("S1.3")
def test_attach_is_refused_because_it_could_write_clear_text(store: Store, tmp_path: Path) -> None:
    with pytest.raises(Exception, match="not authorized"), store.read() as session:
        session.execute(
            text("ATTACH DATABASE :path AS other KEY ''"), {"path": str(tmp_path / "x")}
        )
    assert not (tmp_path / "x").exists()


@pytest.mark.requirement("A3")
def test_a_failed_write_leaves_nothing(store: Store) -> None:
    put(store, "first", "")
    with pytest.raises(IntegrityError):
        insert_notes(store, "second", "first")
    assert notes(store) == ["first"]


@pytest.mark.requirement("A3")
def test_a_write_inside_a_write_is_undone_alone(store: Store) -> None:
    put(store, "first", "")
    with store.write() as outer:
        with pytest.raises(IntegrityError):
            insert_notes(store, "inner", "first")
        outer.execute(text("INSERT INTO note VALUES ('outer', '')"))
    assert notes(store) == ["first", "outer"]


@pytest.mark.requirement("A3")
def test_a_reader_keeps_its_picture_while_another_writes(store: Store) -> None:
    put(store, "first", "")
    with store.read() as session:
        count = text("SELECT count(*) FROM note")
        assert session.scalar(count) == 1
        put(store, "second", "")
        assert session.scalar(count) == 1
    assert notes(store) == ["first", "second"]


@pytest.mark.requirement("A3")
def test_writers_of_many_threads_take_turns(store: Store) -> None:
    put(store, "start", "")
    failures: list[BaseException] = []

    def write(who: int) -> None:
        try:
            for n in range(25):
                with store.write() as session:
                    total = session.scalar(text("SELECT count(*) FROM note"))
                    session.execute(
                        text("INSERT INTO note VALUES (:n, '')"), {"n": f"{who}-{n}-{total}"}
                    )
        except BaseException as error:  # noqa: BLE001  (handed to the test's own thread)
            failures.append(error)

    threads = [threading.Thread(target=write, args=(who,)) for who in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    totals = sorted(int(name.rsplit("-", 1)[1]) for name in notes(store) if name != "start")
    assert totals == list(range(1, 151)), "each writer saw all writes before its own"


@pytest.mark.requirement("A3")
def test_a_record_changed_elsewhere_is_said_so(store: Store, clock: Callable[[], datetime]) -> None:
    with store.write() as session:
        session.add(
            Client(id=uuid4(), created_at=clock(), first_names="Aino", last_name="E", sort_name="e")
        )
    with store.read() as session:
        mine = session.scalars(select(Client)).one()
    with store.write() as session:
        session.execute(update(Client).values(version=Client.version + 1))
    mine.phone = "040 123"
    with pytest.raises(ChangedElsewhere), store.write() as session:
        session.add(mine)


@pytest.mark.requirement("A5")
def test_no_log_no_view(store: Store) -> None:
    client = uuid4()
    with store.view(
        UseEvent("client-opened", "client", client, client, "rehabilitation")
    ) as session:
        newest = session.scalars(select(UseLog).order_by(UseLog.n.desc()).limit(1)).one()
        assert (newest.action, newest.client_id) == ("client-opened", client)
    with store.write() as session:
        session.execute(text("DROP TRIGGER audit_head_no_delete"))
        session.execute(text("DELETE FROM audit_head"))
    read = False
    with pytest.raises(Exception, match="No row"), store.view(UseEvent("client-opened", "client")):
        read = True
    assert not read


@pytest.mark.requirement("S0.4")
def test_checkpoint_empties_the_journal_unless_somebody_reads(store: Store, tmp_path: Path) -> None:
    journal = tmp_path / "store" / "store.db-wal"
    put(store, "first", "x" * 5000)
    with store.read() as session:
        session.scalar(text("SELECT count(*) FROM note"))
        put(store, "second", "x" * 5000)
        assert store.checkpoint(truncate=True) is False
    assert journal.stat().st_size > 0
    assert store.checkpoint(truncate=True) is True
    assert journal.stat().st_size == 0


@pytest.mark.requirement("S0.4", "S2.5")
def test_close_leaves_one_whole_file_no_keys_and_a_free_lock(
    store: Store, tmp_path: Path, open_store: Callable[[Path], Store]
) -> None:
    put(store, "first", "")
    keys = store.keys
    store.close()
    store.close()
    assert not (tmp_path / "store" / "store.db-wal").exists()
    assert not any(keys.database_key + keys.audit_key + keys.feedback_key + keys.key_file_key)
    with pytest.raises(StoreClosed), store.read():
        pass
    assert store.checkpoint(truncate=True) is False
    assert notes(open_store(tmp_path / "store")) == ["first"]


@pytest.mark.requirement("A5", "A3")
def test_close_stops_a_statement_that_another_thread_runs(store: Store) -> None:
    started, outcome = threading.Event(), []

    def count_for_ever() -> None:
        try:
            with store.read() as session:
                started.set()
                session.scalar(
                    text(
                        "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) "
                        "SELECT max(n) FROM c"
                    )
                )
        except Cancelled as stop:
            outcome.append(stop)

    thread = threading.Thread(target=count_for_ever)
    thread.start()
    started.wait()
    store.close()
    thread.join()
    assert len(outcome) == 1


@pytest.mark.requirement("S1.5")
def test_errors_and_logs_do_not_carry_values(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        put(store, "secret-name", "Aino")
        with pytest.raises(IntegrityError) as raised:
            put(store, "secret-name", "Aino")
    assert "Aino" not in str(raised.value)
    assert "secret-name" not in str(raised.value) + caplog.text
    assert logging.getLogger("sqlalchemy").getEffectiveLevel() >= logging.WARNING


@pytest.mark.requirement("A3")
def test_an_instant_comes_back_as_it_was_and_needs_an_offset(
    store: Store, clock: Callable[[], datetime]
) -> None:
    with store.read() as session:
        made = session.scalars(select(StoreIdentity.created_at)).one()
        raw = session.scalar(text("SELECT created_at FROM store_identity"))
        assert session.scalar(select(func.count()).where(StoreIdentity.created_at <= clock())) == 1
    assert made == clock()
    assert made.tzinfo is UTC
    assert raw == to_milliseconds(made) == round(clock().timestamp() * 1000)
    with pytest.raises(ValueError, match="offset"):
        Instant().process_bind_param(datetime(2026, 11, 11, 9, 30), None)  # type: ignore[arg-type]


@pytest.mark.requirement("A5")
def test_two_stores_share_no_key(make_store: Callable[..., NewStore]) -> None:
    one, two = make_store("one").store.keys, make_store("two").store.keys
    every = [bytes(getattr(k, n)) for k in (one, two) for n in k.__slots__]
    assert len(set(every)) == 10
    assert all(len(key) == 32 and any(key) for key in every)


@pytest.mark.requirement("S1.3")
def test_the_key_is_taken_raw(store: Store) -> None:
    """Deriving anew on each connection would cost 77 ms; a raw key makes a known page."""
    store.checkpoint(truncate=True)
    connection = connect(store.path, store.keys.database_key)
    assert connection.execute("SELECT count(*) FROM store_identity").fetchone() == (1,)
    connection.close()
    assert UUID(int=store.store_id.int) == store.store_id


@pytest.mark.requirement("S1.5")
def test_an_engine_does_not_show_its_key(store: Store) -> None:
    engine = everyday_engine(store.path, store.keys.database_key)
    assert store.keys.database_key.hex() not in repr(engine) + str(engine.url)
    engine.dispose()


@pytest.mark.requirement("I9.8")
def test_after_two_at_once_the_same_connection_is_used_again_and_again(store: Store) -> None:
    with store.read() as one, store.read() as other:
        assert driver_of(one) is not driver_of(other)
    used = set()
    for _ in range(4):
        with store.read() as session:
            used.add(id(driver_of(session)))
    assert len(used) == 1
