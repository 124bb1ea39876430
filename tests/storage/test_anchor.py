"""The anchor finds a lost newest part and a restored old copy; it never keeps anybody out."""

import json
import shutil
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError

from app.services.integrity import lost_newest, settle_lost_newest
from app.services.settings import load_setting, save_setting
from app.services.vault import NewStore, Store, UseEvent, log_use
from app.storage import engine
from app.storage.anchor import ANCHOR_NAME, AnchorState
from app.storage.schema.audit import StoreIdentity, UseLog

Opening = Callable[[Path], Store]


def writes(store: Store) -> int:
    with store.read() as session:
        return session.scalars(select(StoreIdentity.writes)).one()


def actions(store: Store) -> list[str]:
    with store.read() as session:
        return list(session.scalars(select(UseLog.action).order_by(UseLog.n)))


def fail_to_write(store: Store) -> None:
    with store.write() as session:
        session.execute(text("UPDATE setting SET value = '3'"))
        session.execute(text("INSERT INTO setting SELECT * FROM setting"))


@pytest.mark.requirement("S2.6", "I3.4")
def test_each_write_counts_once_and_a_read_or_a_failed_write_not_at_all(store: Store) -> None:
    before, commits = writes(store), store.commits
    with store.write():
        save_setting(store, "a", 1)
        save_setting(store, "b", 2)
    assert (writes(store), store.commits) == (before + 1, commits + 1)
    with store.write() as session:
        session.scalar(text("SELECT 1"))
    with pytest.raises(IntegrityError):
        fail_to_write(store)
    assert writes(store) == before + 1


@pytest.mark.requirement("S2.6", "S0.4", "I3.4")
def test_a_deleted_journal_is_found_although_sqlite_says_nothing(
    store: Store, tmp_path: Path, open_store: Opening
) -> None:
    folder, broken = tmp_path / "store", tmp_path / "broken"
    store.checkpoint(truncate=True)
    save_setting(store, "newest", "only in the journal")
    shutil.copytree(folder, broken)
    store.close()  # writes the anchor of everything
    shutil.copy(folder / ANCHOR_NAME, broken / ANCHOR_NAME)
    for journal in broken.glob("store.db-*"):
        journal.unlink()
    again = open_store(broken)
    assert load_setting(again, "newest") is None
    assert (again.finding.state, again.finding.writes) == (AnchorState.BEHIND, 1)
    assert "store-behind-anchor" in actions(again)


@pytest.mark.requirement("S2.6", "I3.4")
def test_a_restored_old_copy_is_told_until_it_is_settled(
    store: Store, tmp_path: Path, open_store: Opening
) -> None:
    folder = tmp_path / "store"
    store.close()
    old = (folder / "store.db").read_bytes()
    changed = open_store(folder)
    for n in range(3):
        save_setting(changed, "n", n)
    changed.close()
    (folder / "store.db").write_bytes(old)
    first = open_store(folder)
    found = lost_newest(first)
    assert found is not None and found.writes == 4  # three, and the event of unlocking
    assert found.events == 1
    first.close()
    again = open_store(folder)
    assert again.finding.state is AnchorState.HOLDS
    assert lost_newest(again) == found
    settle_lost_newest(again)
    assert lost_newest(again) is None
    assert actions(again)[-1] == "lost-newest-settled"


@pytest.mark.requirement("S2.6")
def test_another_history_of_the_same_length_is_found_by_its_log(
    store: Store, tmp_path: Path, open_store: Opening
) -> None:
    folder, other = tmp_path / "store", tmp_path / "other"
    store.close()
    shutil.copytree(folder, other)
    for place, name in ((folder, "mine"), (other, "theirs")):
        forked = open_store(place)
        with forked.write() as session:
            log_use(session, UseEvent("list-shown", name))
        forked.close()
    (folder / "store.db").write_bytes((other / "store.db").read_bytes())
    assert open_store(folder).finding.state is AnchorState.BEHIND


@pytest.mark.requirement("S2.6")
def test_the_anchor_is_renewed_by_a_truncating_checkpoint_and_by_closing(
    store: Store, tmp_path: Path, open_store: Opening
) -> None:
    anchor = tmp_path / "store" / ANCHOR_NAME
    before = json.loads(anchor.read_bytes())["writes"]
    save_setting(store, "a", 1)
    store.checkpoint(truncate=False)
    assert json.loads(anchor.read_bytes())["writes"] < writes(store)
    store.checkpoint(truncate=True)
    assert json.loads(anchor.read_bytes())["writes"] == writes(store) > before
    save_setting(store, "b", 1)
    last = writes(store)
    store.close()
    assert json.loads(anchor.read_bytes())["writes"] == last
    assert anchor.stat().st_mode & 0o077 == 0
    assert open_store(tmp_path / "store").finding.state is AnchorState.HOLDS


@pytest.mark.requirement("S2.6")
def test_a_forged_or_foreign_anchor_counts_for_nothing_and_is_logged(
    make_store: Callable[..., NewStore], tmp_path: Path, open_store: Opening
) -> None:
    for name in ("one", "two"):
        make_store(name).store.close()
    anchor = tmp_path / "one" / ANCHOR_NAME
    whole = anchor.read_bytes()
    lower = json.dumps({**json.loads(whole), "writes": 0}).encode()
    foreign = (tmp_path / "two" / ANCHOR_NAME).read_bytes()
    harms = [whole[:n] for n in range(0, len(whole), 29)] + [lower, foreign, b"[]", b"[" * 5000]
    for content in harms:
        anchor.write_bytes(content)
        store = open_store(tmp_path / "one")
        assert store.finding.state is AnchorState.UNREADABLE
        assert actions(store)[-1] == "anchor-unreadable"
        store.close()
    anchor.unlink()
    assert open_store(tmp_path / "one").finding.state is AnchorState.MISSING


@pytest.mark.requirement("S0.2", "S1.6")
def test_only_one_provider_of_the_library_may_be_there(
    monkeypatch: pytest.MonkeyPatch, store: Store
) -> None:
    def found(name: str) -> object:
        if name == "sqlcipher3-binary":
            return object()
        raise PackageNotFoundError

    engine.assert_one_provider.cache_clear()
    with monkeypatch.context() as changed:
        changed.setattr(engine, "distribution", found)
        with pytest.raises(engine.NotEncrypted, match="sqlcipher3-binary"):
            engine.connect(store.path, store.keys.database_key)
    engine.assert_one_provider.cache_clear()
    engine.connect(store.path, store.keys.database_key).close()


@pytest.mark.requirement("S0.2")
@pytest.mark.parametrize(
    ("name", "value"), [("MINIMUM_SQLITE", (99, 0, 0)), ("MINIMUM_CIPHER", (99, 0))]
)
def test_an_older_library_opens_nothing(
    monkeypatch: pytest.MonkeyPatch, store: Store, name: str, value: tuple[int, ...]
) -> None:
    monkeypatch.setattr(engine, name, value)
    with pytest.raises(engine.NotEncrypted, match="too old"):
        engine.connect(store.path, store.keys.database_key)
