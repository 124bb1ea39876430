"""An empty store in memory, in which a reading is tried, so that its SQL is made before she waits.

SQLAlchemy makes the SQL of a statement when it is first run: a third of what the first *Tänään*
takes. What is made here is taken over by the engine of the store that is opened then. Nothing of
a client was ever near it, and it holds nothing of one: each engine gets a copy of its own.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, cast

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from app.storage.engine import rehearsing_engine
from app.storage.schema.base import Base
from app.storage.settled import Settled

if TYPE_CHECKING:
    from app.storage.store import Store


class EmptyStore:
    """What a reading asks of a store; there is nothing in it."""

    is_open = True
    practice = False

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.settled = Settled()

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Give a session, as `Store.read` does."""
        with Session(self._engine, expire_on_commit=False) as session:
            session.info.update(store=self, writing=False)
            self.settled.begin(session)
            yield session


def rehearse(*readings: "Callable[[Store], object]") -> None:
    """Run readings on an empty store; call it in a job, once for a process."""
    engine = rehearsing_engine()
    try:
        Base.metadata.create_all(engine)
        for reading in readings:
            reading(cast("Store", EmptyStore(engine)))
    finally:
        engine.dispose()
