"""All stores of a test process share what SQLAlchemy made of a statement.

Each store has an engine of its own, which composes the text of every statement anew: a quarter of
all the processor time of tests that make a store each. What is shared is the text and how its rows
are read, which depend on the tables and on SQLite alone. In the app nothing is shared: an engine
goes at the lock with all that it remembers.
"""

from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import Connection, Dialect, Engine
from sqlalchemy.util import LRUCache

_MOST = 5_000  # statements
_dialects: dict[str, Dialect] = {}
_texts: LRUCache[Any, Any] = LRUCache(_MOST)


def pytest_configure() -> None:
    """Share from the first store on."""

    @event.listens_for(Engine, "engine_connect")
    def _share(connection: Connection) -> None:
        engine = connection.engine
        shared = _dialects.setdefault(engine.dialect.name, engine.dialect)
        engine._compiled_cache = _texts
        engine.dialect = connection.dialect = shared
        made = engine.get_execution_options().get("compiled_cache")
        if isinstance(made, LRUCache) and made is not _texts:  # taken over from the rehearsal
            _texts.update(made)
            engine.update_execution_options(compiled_cache=_texts)
