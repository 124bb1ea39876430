"""Stores of every earlier version come up to this one with every row and value that they had."""

from contextlib import closing
from pathlib import Path

import pytest

from app.storage import migrate
from app.storage.engine import connect
from tests.old_stores import KEY, OLDER, lost, make_old


@pytest.mark.requirement("A3", "I3.4")
@pytest.mark.parametrize("revision", OLDER)
def test_a_store_of_an_earlier_version_keeps_every_row(tmp_path: Path, revision: str) -> None:
    path = tmp_path / "store.db"
    before = make_old(path, revision)
    filled = [name for name, rows in before.items() if rows]
    assert len(filled) > len(before) / 2, f"too few tables took rows: {filled}"
    migrate.migrate(path, KEY)
    assert lost(before, path) == []
    with closing(connect(path, KEY)) as connection:
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        found = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    assert found == [(migrate.HEAD,)]
