"""Over every test: no word that it put into an encrypted store may show outside of it.

Each text that is written into a table that hangs on a client (found from the schema) becomes a
canary, for the rest of the session. After each test these are searched, in every encoding, in what
was logged at DEBUG, printed to standard error, in the titles of all windows, in the files beside
the encrypted ones of its stores, in settings, state, cache and run folders, and in the folder for
temporary files. `tests/unit/test_canary_plugin.py` plants a leak in each of these places.
"""

import atexit
import json
import logging
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.engine.interfaces import DBAPICursor, ExecutionContext

from tests.leak_search import Searcher, is_telling

RESOURCES = Path(__file__).parents[1] / "resources"
# Encrypted, or random; `tests/torture/plain_text.py` looks into these.
SEALED = (".db", "-wal", "-shm", "-journal", ".ballast")
# The practice store's transfers go in clear text into a folder of its own, as a worker may choose.
CHOSEN = "handover"
# No content of a client: the worker, the store, codes and counts. A tombstone holds no word.
_NOT_CLIENTS = frozenset(("store_identity", "tombstone", "worker", "service_directory"))
_WORKER = "worker"  # the key file names her organisation, on purpose; papers name her too
_MOST_BYTES = 1024 * 1024


class Canaries(logging.Handler):
    """Learns what goes into the stores and collects what shows outside.

    Attributes:
        searcher: knows every word so far.
        lines: what was logged since the last test.
        names_in_log: whether the present test logs names on purpose.
    """

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.setFormatter(logging.Formatter("%(name)s %(message)s"))
        self.searcher = Searcher()
        self.lines: list[str] = []
        self.names_in_log = False
        self._tables: frozenset[str] = frozenset()
        self._of_the_worker: set[str] = set()
        self._seen: dict[Path, tuple[int, int]] = {}
        self.places = [
            Path(os.environ[name]) for name in sorted(os.environ) if name.startswith("XDG_")
        ]
        self.places.append(Path(tempfile.gettempdir()))

    def emit(self, record: logging.LogRecord) -> None:
        """Keep what was logged, with the text of its exception."""
        try:
            self.lines.append(self.format(record))
        except (TypeError, ValueError):  # a message that does not fit its arguments
            self.lines.append(f"{record.msg!r} {record.args!r}")

    def learn(self, context: ExecutionContext | None, parameters: object) -> None:
        """Take the texts that a statement writes into a table of clients."""
        table = getattr(getattr(context, "compiled", None), "statement", None)
        name = getattr(getattr(table, "table", None), "name", None)
        if name != _WORKER and (name is None or name not in self._client_tables()):
            return
        rows: list[Any] = parameters if isinstance(parameters, list) else [parameters]
        told = {
            words
            for row in rows
            for value in (row.values() if isinstance(row, Mapping) else tuple(row or ()))
            for words in _texts(value)
        }
        if name == _WORKER:
            self._of_the_worker |= told
        else:
            self.searcher.learn(filter(_is_canary, told))

    def _client_tables(self) -> frozenset[str]:
        if not self._tables:
            from app.storage.erasing import client_tables

            self._tables = frozenset(table.name for table in client_tables()) - _NOT_CLIENTS
        return self._tables

    def shown(self, printed: str, folder: Path | None) -> dict[str, set[str]]:
        """Give the words that show outside, by the place where they do; forget what was logged."""
        content = {"standard error": printed.encode()}
        if not self.names_in_log:
            content["log"] = "\n".join(self.lines).encode()
        self.lines.clear()
        content["window titles"] = "\n".join(window_titles()).encode()
        stores = [] if folder is None else list(_store_folders(folder))
        for path in self._changed([*self.places, *stores]):
            content[str(path)] = path.name.encode() + b" " + path.read_bytes()[:_MOST_BYTES]
        # a client's town, learned in an earlier test, may be a part of the organisation's name
        own = "\n".join(self._of_the_worker)
        return {
            place: hits
            for place, told in content.items()
            if (hits := {words for words in self.searcher.found(told) if words not in own})
        }

    def _changed(self, folders: Iterable[Path]) -> Iterator[Path]:
        """Give the readable files that are new or other than after the last test."""
        for folder in folders:
            for path in sorted(folder.rglob("*")):
                beside = folder not in self.places
                if beside and (path.name.endswith(SEALED) or CHOSEN in path.parts):
                    continue
                if not path.is_file():
                    continue
                told = path.stat()
                mark = told.st_mtime_ns, told.st_size
                if self._seen.get(path) != mark:
                    self._seen[path] = mark
                    yield path


# a server's own id of a record: the libraries log it with the address that they call
_REFERENCE = re.compile(r"[A-Z][A-Za-z]+/[A-Za-z0-9.-]{1,64}")


@cache
def _is_canary(words: str) -> bool:
    if not is_telling(words) or _REFERENCE.fullmatch(words) is not None:
        return False
    return words not in (_own_words() if "\n" in words else _own_lines())


@cache
def _own_words() -> str:
    """Give what the program itself says: a page's title in a note makes no canary of the title.

    The practice store's people and stories are canaries like everybody's.
    """
    places = (it for it in RESOURCES.rglob("*") if it.suffix in (".ts", ".toml", ".json", ".md"))
    own = sorted(it for it in places if "practice" not in it.parts)
    return "\n".join(path.read_text(encoding="utf-8") for path in own)


@cache
def _own_lines() -> str:
    """Give each line of it once: half as much to look through for what has no second line."""
    return "\n".join(dict.fromkeys(line.strip() for line in _own_words().split("\n")))


def _texts(value: object) -> Iterator[str]:
    """Give the texts in a value as it is stored; those inside JSON one by one."""
    if isinstance(value, str) and value[:1] in ("{", "["):
        with suppress(ValueError):
            value = json.loads(value)
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _texts(part)


def window_titles() -> list[str]:
    """Give the titles of all windows, open or hidden."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return []
    return [it.windowTitle() for it in widgets.QApplication.topLevelWidgets()]


def _store_folders(folder: Path) -> Iterator[Path]:
    """Give the folders of stores a test has made, to its depth of two."""
    for keys in (*folder.glob("*/store.keys"), *folder.glob("*/*/store.keys")):
        yield keys.parent


def _own_temporary_folder() -> None:
    """Let temporary files of this process and its programs lie apart from what tests keep."""
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", tempfile.gettempdir())
    folder = tempfile.mkdtemp(prefix="rinnalla-temp-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    os.environ["TMPDIR"] = tempfile.tempdir = folder


_own_temporary_folder()
canaries = Canaries()


def pytest_configure() -> None:
    """Listen from the first test on."""
    root = logging.getLogger()
    root.addHandler(canaries)
    root.setLevel(logging.DEBUG)
    logging.getLogger("sqlalchemy").setLevel(logging.WARNING)  # as the app does: rows are content

    @event.listens_for(Engine, "before_cursor_execute")
    def _learn(
        _connection: Connection, _cursor: DBAPICursor, _statement: str, parameters: Any,
        context: ExecutionContext | None, _many: bool,
    ) -> None:  # fmt: skip
        canaries.learn(context, parameters)


@pytest.fixture
def bugs_with_names() -> Iterator[None]:
    """Let a test raise or log what a bug would, with names; what the app writes is still seen."""
    canaries.names_in_log = True
    yield
    canaries.names_in_log = False


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    """Search while the test's windows and files are still there; fail once they are gone."""
    printed = "".join(text for _, kind, text in item._report_sections if kind == "stderr")
    folder = getattr(item, "funcargs", {}).get("tmp_path")
    shown = canaries.shown(printed, folder)
    yield
    if shown:
        told = "; ".join(f"{place}: {sorted(words)[:3]}" for place, words in shown.items())
        pytest.fail(f"words of a client outside the store: {told}")
