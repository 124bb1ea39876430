"""Rescue: what a damaged store still holds is read, the rest is told in numbers."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import func, select, text

from app.progress import NoProgress
from app.security.passphrase import KdfLimits
from app.services import rescuing, vault
from app.services.settings import load_setting, save_setting
from app.services.vault import Store, UseEvent, log_use
from app.services.verification import verify_store
from app.storage import search_index
from app.storage.anchor import AnchorState
from app.storage.engine import PAGE_BYTES, connect
from app.storage.errors import StoreDamaged
from app.storage.schema.audit import StoreIdentity, UseLog
from tests.conftest import Clock

Rescue = Callable[..., rescuing.RescueReport]
Opening = Callable[[Path], Store]


@pytest.fixture
def empty_pages(store: Store, tmp_path: Path) -> int:
    """How many pages hold the schema: damage there leaves no list of tables to go by."""
    store.checkpoint(truncate=True)
    return (tmp_path / "store" / "store.db").stat().st_size // PAGE_BYTES


@pytest.fixture
def filled(store: Store, empty_pages: int) -> Store:
    """A store with some hundred pages, closed into one file."""
    with store.write() as session:
        for n in range(600):
            row = {"name": f"entry-{n:04}", "value": '"' + f"{n:04}" * 100 + '"'}
            session.execute(text("INSERT INTO setting VALUES (:name, :value)"), row)
            log_use(session, UseEvent("list-shown", "client", UUID(int=n)))
            search_index.index(
                session, "meeting", UUID(int=n), None, title="", body=f"word{n} laskuista"
            )
    store.checkpoint(truncate=True)
    return store


@pytest.fixture
def rescue(passphrase: Callable[[], bytearray], cheap_limits: KdfLimits, clock: Clock) -> Rescue:
    def rescue(act: Callable[..., rescuing.RescueReport], *places: Path) -> rescuing.RescueReport:
        return act(*places, passphrase(), limits=cheap_limits, clock=clock, progress=NoProgress())

    return rescue


def harm(path: Path, page: int) -> None:
    content = bytearray(path.read_bytes())
    for at in range(64, 80):
        content[(page - 1) * PAGE_BYTES + at] ^= 0x55
    path.write_bytes(content)


def count(store: Store, table: str) -> int:
    with store.read() as session:
        return session.scalar(text(f"SELECT count(*) FROM {table}")) or 0  # noqa: S608


@pytest.mark.requirement("I3.4", "S6.8")
def test_a_whole_store_is_rescued_whole(
    filled: Store, tmp_path: Path, rescue: Rescue, open_store: Opening
) -> None:
    filled.close()
    before = (tmp_path / "store" / "store.db").read_bytes()
    report = rescue(rescuing.rescue_to, tmp_path / "store", tmp_path / "new")
    assert (report.lost_rows, report.left_out_rows) == (0, 0)
    assert report.read["setting"] >= 600 and report.read["search_text_content"] == 600
    assert (tmp_path / "store" / "store.db").read_bytes() == before
    again = open_store(tmp_path / "new")
    assert again.store_id == filled.store_id
    assert again.finding.state is AnchorState.HOLDS
    assert verify_store(again).sound
    assert load_setting(again, "entry-0599") == "0599" * 100
    with again.read() as session:
        assert len(search_index.find(session, "word77")) == 1
        assert session.scalars(select(StoreIdentity.restore_generation)).one() == 1
        assert "store-rescued" in session.scalars(select(UseLog.action)).all()


@pytest.mark.requirement("I3.4", "S6.8")
def test_damaged_pages_cost_their_rows_only_and_are_counted(
    filled: Store, empty_pages: int, tmp_path: Path, rescue: Rescue, open_store: Opening
) -> None:
    total = count(filled, "setting")
    filled.close()
    path = tmp_path / "store" / "store.db"
    pages = path.stat().st_size // PAGE_BYTES
    for quarter in (1, 2, 3):
        harm(path, empty_pages + quarter * (pages - empty_pages) // 4)
    damaged = open_store(tmp_path / "store")
    with pytest.raises(StoreDamaged):
        read_everything(damaged)
    damaged.close()
    report = rescue(rescuing.rescue_in_place, tmp_path / "store")
    assert 0 < report.lost_rows + report.left_out_rows < 200
    again = open_store(tmp_path / "store")
    gone = total - count(again, "setting")
    assert gone < 200 and (gone == 0) == ("setting" not in report.lost), "what is lost is named"
    found = verify_store(again)
    assert found.pages_sound and found.references_sound
    lost_events = report.lost.get("use_log", 0)
    assert found.log.holds == (lost_events == 0), "the log shows its own gap"
    assert (report.damaged / "store.db").stat().st_size == pages * PAGE_BYTES
    save_setting(again, "life", "goes on")


def read_everything(store: Store) -> None:
    for table in ("setting", "use_log", "search_document", "search_text_content"):
        with store.read() as session:
            session.execute(text(f"SELECT * FROM {table}")).all()  # noqa: S608


@pytest.mark.requirement("I3.4", "S6.8")
def test_every_single_damaged_page_leaves_a_store_that_works(
    store: Store, tmp_path: Path, rescue: Rescue, open_store: Opening
) -> None:
    with store.write() as session:
        for n in range(40):
            row = {"name": f"entry-{n}", "value": '"' + "x" * 900 + '"'}
            session.execute(text("INSERT INTO setting VALUES (:name, :value)"), row)
    store.checkpoint(truncate=True)
    total = count(store, "setting")
    store.close()
    path = tmp_path / "store" / "store.db"
    whole = path.read_bytes()
    refused = 0
    for page in range(2, len(whole) // PAGE_BYTES + 1, 7):
        path.write_bytes(whole)
        harm(path, page)
        target = tmp_path / f"new-{page}"
        try:
            report = rescue(rescuing.rescue_to, tmp_path / "store", target)
        except StoreDamaged:
            refused += 1
            continue
        again = open_store(target)
        assert count(again, "setting") + report.lost.get("setting", 0) >= total
        assert verify_store(again).references_sound
        again.close()
    assert refused <= 6, "only the list of tables itself cannot be done without"


@pytest.mark.requirement("I3.4")
def test_what_hangs_on_a_lost_row_is_left_out_and_counted(
    store: Store, tmp_path: Path, rescue: Rescue, open_store: Opening
) -> None:
    store.checkpoint(truncate=True)
    with closing(connect(store.path, store.keys.database_key, foreign_keys=False)) as raw:
        found = raw.execute("PRAGMA table_info(outbox_item)").fetchall()
        values = {row[1]: 1 if row[2] in ("INTEGER", "BIGINT") else "ab" * 16 for row in found}
        names, marks = ", ".join(values), ", ".join("?" for _ in values)
        insert = f"INSERT INTO outbox_item ({names}) VALUES ({marks})"  # noqa: S608
        raw.execute(insert, tuple(values.values()))
    store.close()
    report = rescue(rescuing.rescue_to, tmp_path / "store", tmp_path / "new")
    assert report.left_out == {"outbox_item": 1}
    assert verify_store(open_store(tmp_path / "new")).references_sound


@pytest.mark.requirement("I3.4")
def test_what_cannot_be_rescued_is_said(
    filled: Store, tmp_path: Path, rescue: Rescue, open_store: Opening
) -> None:
    filled.close()
    folder, path = tmp_path / "store", tmp_path / "store" / "store.db"
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "something").touch()
    with pytest.raises(vault.StoreExists):
        rescue(rescuing.rescue_to, folder, tmp_path / "there")
    whole = path.read_bytes()
    path.write_bytes(b"\x07" * len(whole))
    before = sorted(p.name for p in folder.iterdir())
    with pytest.raises(StoreDamaged):
        rescue(rescuing.rescue_in_place, folder)
    assert path.read_bytes() == b"\x07" * len(whole)
    path.unlink()
    with pytest.raises(vault.StoreMissing):
        rescue(rescuing.rescue_in_place, folder)
    path.write_bytes(whole)
    assert set(before) <= {p.name for p in folder.iterdir()}
    with open_store(folder).read() as session:
        assert (session.scalar(select(func.count(UseLog.n))) or 0) > 600
