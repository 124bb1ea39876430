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


@pytest.mark.requirement("I5.1", "K13")
def test_roles_of_earlier_meetings_are_joined_to_the_one_person_who_bears_the_name(
    tmp_path: Path,
) -> None:
    path = tmp_path / "store.db"
    make_old(path, "0012")
    with closing(connect(path, KEY)) as connection:
        connection.execute("UPDATE network_person SET client_id = (SELECT min(id) FROM client)")
        connection.execute("UPDATE meeting SET client_id = (SELECT min(id) FROM client)")
        connection.execute("UPDATE network_person SET label = 'Sisko ' || rowid")
        connection.execute("UPDATE meeting_participant SET role = 'SISKO ' || rowid")
    migrate.migrate(path, KEY)
    joined = (
        "SELECT count(*) FROM meeting_participant JOIN network_person "
        "ON network_person.id = person_id AND lower(label) = lower(role)"
    )
    with closing(connect(path, KEY)) as connection:
        (found,) = connection.execute(joined).fetchone()
        (people,) = connection.execute("SELECT count(*) FROM meeting_participant").fetchone()
    assert found == people == 2
