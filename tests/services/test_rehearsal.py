"""What the first *Tänään* would wait for: its SQL is made on an empty store while she types."""

import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from app.services.preparing import prepare
from app.services.today import load_day
from app.services.vault import Store
from app.storage.engine import rehearsing_engine
from tests.casework import add_client, add_worker
from tests.conftest import open_practice_store

NOW = datetime(2026, 11, 11, 9, 42, tzinfo=UTC)


def _made(store: Store) -> set[Any]:
    return set(store._engine.get_execution_options()["compiled_cache"])


def _rehearsed() -> set[Any]:
    return set(rehearsing_engine().get_execution_options()["compiled_cache"])


@pytest.mark.requirement("I9.8", "A9")
def test_unlock_to_today_finds_its_sql_made(practice_template: Path, tmp_path: Path) -> None:
    prepare()
    rehearsed = _rehearsed()
    store = open_practice_store(Path(shutil.copytree(practice_template, tmp_path / "store")))
    try:
        before = _made(store)
        page = load_day(store, NOW.date(), now=NOW)
        new = _made(store) - before
    finally:
        store.close()

    assert page.items
    assert len(rehearsed) > 30
    assert rehearsed <= before
    assert len(new) < len(rehearsed) / 2
    assert _rehearsed() == rehearsed  # what a store makes stays with it


@pytest.mark.requirement("I9.8")
def test_what_is_rehearsed_is_no_store_of_hers(store: Store) -> None:
    prepare()
    add_worker(store)
    client_id = add_client(store)

    page = load_day(store, NOW.date(), now=NOW)

    assert {one.client_id for one in page.reminders if one.client_id} <= {client_id}
    with rehearsing_engine().connect() as connection:
        tables = connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar()
    assert tables == 0
