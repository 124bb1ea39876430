"""Migrations: one linear chain, all or nothing, with a copy first, and never backwards."""

import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from app.services.vault import Store
from app.storage import migrate as migrating
from app.storage.engine import connect, migration_engine
from app.storage.errors import StoreDamaged, StoreNewer
from app.storage.migrations.settings import settings
from app.storage.schema.base import Base

KEY = bytearray(range(32))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "store.db"
    migrating.create_schema(path, KEY)
    return path


def run(path: Path, *statements: str) -> None:
    with closing(connect(path, KEY)) as connection:
        for statement in statements:
            connection.execute(statement)


def rows(path: Path, query: str) -> list[tuple[object, ...]]:
    with closing(connect(path, KEY)) as connection:
        return list(connection.execute(query).fetchall())


@pytest.fixture
def newer_version(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[str], None]:
    """Let this be a version that knows one more revision, given as the body of its upgrade."""
    versions = tmp_path / "versions"
    versions.mkdir()
    here = Path(migrating.__file__).parent / "migrations" / "versions"
    for module in here.glob("v*.py"):
        (versions / module.name).write_bytes(module.read_bytes())

    def build(body: str) -> None:
        (versions / "v9999_next.py").write_text(
            "import sqlalchemy as sa\nfrom alembic import op\nrevision = '9999'\n"
            f"down_revision = {migrating.HEAD!r}\n\ndef upgrade():\n    {body}\n"
        )
        monkeypatch.setattr(migrating, "KNOWN", migrating.KNOWN | {"9999"})
        monkeypatch.setattr(migrating, "HEAD", "9999")

    original = Config.set_main_option

    def set_main_option(self: Config, name: str, value: str) -> None:
        original(self, name, value)
        original(self, "path_separator", "os")
        original(self, "version_locations", str(versions))

    monkeypatch.setattr(Config, "set_main_option", set_main_option)
    return build


@pytest.mark.requirement("A3")
def test_head_and_known_are_the_revisions_on_the_disk() -> None:
    config = Config()
    config.set_main_option("script_location", "app.storage:migrations")
    script = ScriptDirectory.from_config(config)
    assert script.get_heads() == [migrating.HEAD]
    assert {revision.revision for revision in script.walk_revisions()} == migrating.KNOWN


@pytest.mark.requirement("A3")
def test_migrations_and_schema_agree(path: Path) -> None:
    engine = migration_engine(path, KEY)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts=settings())
        assert compare_metadata(context, Base.metadata) == []
    engine.dispose()


@pytest.mark.requirement("A3")
def test_a_migrated_file_equals_a_fresh_one_down_to_its_triggers(
    path: Path, tmp_path: Path
) -> None:
    fresh = tmp_path / "fresh.db"
    engine = migration_engine(fresh, KEY)
    with engine.begin() as connection:
        Base.metadata.create_all(connection)
        for statement in Base.metadata.info["also"]:
            connection.execute(text(statement))
    engine.dispose()
    every = "SELECT type, name FROM sqlite_master WHERE tbl_name <> 'alembic_version' ORDER BY 1, 2"
    assert rows(path, every) == rows(fresh, every)
    triggers = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name"
    assert rows(path, triggers) == rows(fresh, triggers)
    assert len(rows(path, triggers)) >= 4


@pytest.mark.requirement("A3")
def test_what_the_migrations_said_is_said_again_to_the_next_new_store(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrating, "_made_by", {})
    made = [tmp_path / f"{number}.db" for number in (1, 2)]
    for one in made:
        migrating.create_schema(one, KEY)
    whole = [rows(one, "SELECT * FROM sqlite_master") for one in made]
    assert whole[0] == whole[1]
    assert rows(made[1], "SELECT version_num FROM alembic_version") == [(migrating.HEAD,)]
    for one in made:
        assert rows(one, "SELECT v FROM search_text_config WHERE k = 'secure-delete'") == [(1,)]


@pytest.mark.requirement("A3")
def test_deleted_words_leave_the_search_index(path: Path) -> None:
    assert rows(path, "SELECT v FROM search_text_config WHERE k = 'secure-delete'") == [(1,)]


@pytest.mark.requirement("A3")
def test_an_old_store_is_copied_and_brought_up(
    path: Path, newer_version: Callable[[str], None]
) -> None:
    run(path, "INSERT INTO setting (name, value) VALUES ('kept', '1')")
    old = migrating.HEAD
    newer_version("op.add_column('setting', sa.Column('note', sa.Text(), server_default=''))")
    migrating.migrate(path, KEY)
    assert rows(path, "SELECT name, note FROM setting") == [("kept", "")]
    assert rows(path, "SELECT version_num FROM alembic_version") == [("9999",)]
    backup = path.with_name(f"store.db.{old}.bak")
    assert rows(backup, "SELECT name FROM setting") == [("kept",)]
    assert rows(backup, "SELECT version_num FROM alembic_version") == [(old,)]


@pytest.mark.requirement("A3")
def test_a_batch_rebuild_keeps_the_children(
    path: Path, newer_version: Callable[[str], None]
) -> None:
    run(
        path,
        "CREATE TABLE parent (id INTEGER PRIMARY KEY, x INTEGER)",
        "CREATE TABLE child (p INTEGER REFERENCES parent(id) ON DELETE CASCADE)",
        "INSERT INTO parent VALUES (1, 1)",
        "INSERT INTO child VALUES (1)",
    )
    newer_version(
        "batch = op.batch_alter_table('parent', recreate='always')\n"
        "    with batch as b:\n        b.add_column(sa.Column('y', sa.Integer()))"
    )
    migrating.migrate(path, KEY)
    assert rows(path, "SELECT p FROM child") == [(1,)]


@pytest.mark.requirement("A3")
@pytest.mark.parametrize(
    "failing", ["raise KeyError", "op.execute('INSERT INTO child VALUES (2, 7)')"]
)
def test_a_migration_that_fails_leaves_the_file_as_it_was(
    path: Path, newer_version: Callable[[str], None], failing: str
) -> None:
    run(
        path,
        "CREATE TABLE parent (id INTEGER PRIMARY KEY)",
        "CREATE TABLE child (id INTEGER PRIMARY KEY, p INTEGER REFERENCES parent(id))",
    )
    before = rows(path, "SELECT * FROM sqlite_master")
    old = migrating.HEAD
    newer_version(f"op.create_table('extra', sa.Column('id', sa.Integer()))\n    {failing}")
    with pytest.raises((KeyError, StoreDamaged)):
        migrating.migrate(path, KEY)
    assert rows(path, "SELECT * FROM sqlite_master") == before
    assert rows(path, "SELECT version_num FROM alembic_version") == [(old,)]
    assert rows(path, "SELECT * FROM child") == []


@pytest.mark.requirement("A3", "I2.2")
def test_a_store_of_a_later_version_is_left_untouched(path: Path) -> None:
    run(path, "UPDATE alembic_version SET version_num = '7777'")
    before = path.read_bytes()
    with pytest.raises(StoreNewer) as raised:
        migrating.migrate(path, KEY)
    assert raised.value.values["found"] == "7777"
    assert path.read_bytes() == before
    assert [p.name for p in path.parent.glob("store.db.*bak*")] == []


@pytest.mark.requirement("A3")
def test_the_last_two_backups_are_kept(path: Path) -> None:
    for name in ("0007", "0008", "0009"):
        migrating.back_up(path, KEY, name)
    assert sorted(p.name for p in path.parent.glob("*.bak*")) == [
        "store.db.0008.bak",
        "store.db.0009.bak",
    ]


@pytest.mark.requirement("A3")
def test_a_backup_holds_what_is_still_in_the_journal(path: Path) -> None:
    with closing(connect(path, KEY)) as connection:
        connection.execute("PRAGMA wal_autocheckpoint=0")
        connection.execute("INSERT INTO setting (name, value) VALUES ('newest', '1')")
        backup = migrating.back_up(path, KEY, "0001")
        assert not backup.read_bytes().startswith(b"SQLite format 3")
        assert rows(backup, "SELECT name FROM setting") == [("newest",)]


@pytest.mark.requirement("A3")
@pytest.mark.parametrize("statement", ["DROP TABLE alembic_version", "DELETE FROM alembic_version"])
def test_a_file_without_its_revision_is_damage(path: Path, statement: str) -> None:
    run(path, statement)
    with pytest.raises(StoreDamaged):
        migrating.migrate(path, KEY)


@pytest.mark.requirement("A9")
def test_opening_an_up_to_date_store_does_not_import_alembic(store: Store, tmp_path: Path) -> None:
    store.close()
    code = (
        "import sys; from pathlib import Path; from app.services.vault import unlock\n"
        "from app.security.passphrase import KdfLimits\n"
        "limits = KdfLimits(memory_kib=(8, 64), passes=(1, 3), lanes=(1, 4))\n"
        "secret = bytearray(b'viisi sanaa riittaa hyvin taman kokeen ajaksi')\n"
        "unlock(Path(sys.argv[1]), secret, limits=limits).close()\n"
        "assert 'alembic' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path / "store")], check=True, timeout=60)
