"""Golden stores: an encrypted store of every released version, opened by all later ones in tests.

usage: python -m tests.golden_stores [--again]     at each release, once its version is set

Writes `tests/storage/golden/VERSION/`: the files of a real store in which the invented people's
whole story was worked through by the services of that version, and `content.json` with its
revision and a digest of each table's rows. A released store is never written again: `--again` is
for a version that has not left the house yet.
"""

import argparse
import json
import shutil
import sys
from collections.abc import Iterable, Mapping
from contextlib import closing
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from sqlcipher3 import dbapi2

from app.security.key_file import open_with_passphrase, parse, store_keys
from app.services.practice_acts import PracticeWork
from app.services.practice_feedback import fill_practice_box
from app.services.practice_story import read_story
from app.services.vault import confirm_recovery_code, create_store
from app.storage import migrate
from app.storage.engine import connect
from tests.conftest import CHEAP_KDF, CHEAP_LIMITS, PASSPHRASE, PRACTICE_NOW, Clock
from tests.old_stores import tables

FOLDER: Final = Path(__file__).parent / "storage" / "golden"
FILES: Final = ("store.db", "store.keys", "store.anchor", "feedback.db")
CONTENT: Final = "content.json"
Content = Mapping[str, Any]


def main(arguments: list[str] | None = None) -> int:
    """Write the golden store of the installed version; 1 where it is there already."""
    parser = argparse.ArgumentParser(prog="python -m tests.golden_stores", description=__doc__)
    parser.add_argument("--again", action="store_true", help="the version is not released yet")
    again = parser.parse_args(arguments).again
    target = FOLDER / version("rinnalla")
    if target.exists() and not again:
        print(f"{target.name} has its golden store: a released one is never changed.")
        return 1
    with TemporaryDirectory() as place:
        made = make_golden(Path(place))
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir(parents=True)
        for name in FILES:
            shutil.copyfile(made / name, target / name)
    told = {"revision": migrate.HEAD, "tables": content_of(target / FILES[0], database_key(target))}
    text = json.dumps(told, indent=1, ensure_ascii=False) + "\n"
    (target / CONTENT).write_text(text, encoding="utf-8")
    size = sum(path.stat().st_size for path in target.iterdir())
    print(f"{target.name}: {size // 1024} KiB, revision {migrate.HEAD}")
    return 0


def make_golden(place: Path) -> Path:
    """Work the story of the invented people through in a store of its own; give its folder."""
    clock, handover = Clock(), place / "handover"
    handover.mkdir()
    store = create_store(
        place / "store", passphrase=bytearray(PASSPHRASE), kdf=CHEAP_KDF, clock=clock
    ).store
    confirm_recovery_code(store)
    work = PracticeWork(store, handover)
    with store.write():
        for act in read_story(PRACTICE_NOW):
            clock.now = act.when
            if act.kind != "send":  # the network's moment, not the store's
                work.do(act)
    fill_practice_box(store, lambda moment: setattr(clock, "now", moment), PRACTICE_NOW)
    store.checkpoint(truncate=True)
    store.close()
    return store.path.parent


def versions() -> list[str]:
    """Give the versions that have a golden store."""
    return sorted(path.name for path in FOLDER.iterdir() if path.is_dir())


def database_key(folder: Path) -> bytearray:
    """Give the key of a golden store, by its passphrase."""
    key_file = parse((folder / "store.keys").read_bytes())
    dek = open_with_passphrase(key_file, bytearray(PASSPHRASE), limits=CHEAP_LIMITS)
    return store_keys(key_file, dek).database_key


def content_of(path: Path, key: bytearray, wanted: Content | None = None) -> Content:
    """Give each table's columns, its number of rows and the digest of them all.

    Args:
        path: the database.
        key: its key.
        wanted: the content of an earlier version: its tables and columns only, where they are.
    """
    with closing(connect(path, key)) as connection:
        names: Iterable[str] = tables(connection) if wanted is None else wanted
        found = {}
        for name in names:
            here = _columns(connection, name)
            columns = here if wanted is None else wanted[name]["columns"]
            found[name] = _table(connection, name, [it for it in columns if it in here])
        return found


def _columns(connection: dbapi2.Connection, table: str) -> list[str]:
    told = connection.execute("SELECT name FROM pragma_table_info(?)", (table,)).fetchall()
    return [name for (name,) in told]


def _table(connection: dbapi2.Connection, table: str, columns: list[str]) -> Content:
    if not columns:
        return {"columns": [], "rows": 0, "sha256": ""}
    told = ", ".join(f'"{name}"' for name in columns)
    rows = connection.execute(f'SELECT {told} FROM "{table}"').fetchall()  # noqa: S608
    digest = sha256("\n".join(sorted(map(repr, rows))).encode()).hexdigest()
    return {"columns": columns, "rows": len(rows), "sha256": digest}


if __name__ == "__main__":
    sys.exit(main())
