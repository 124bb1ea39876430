"""What was read once and holds until something is written: settings, the worker, what waits.

Every page asks for these, up to ten times; each answer of SQLite takes a quarter of a millisecond.
What shows a client is never kept here: it is read, and logged, each time.
"""

from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2

if TYPE_CHECKING:
    from app.storage.store import Store

_Value = TypeVar("_Value")
_BEGAN: Final = "settled-began"
_VIEWED: Final = "settled-viewed"


class Settled:
    """Values by name. A writer forgets them all once it has committed.

    A reader that began before that may no longer put down what it read: it saw the store of then.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._generation = 0
        self._values: dict[str, Any] = {}

    def begin(self, session: Session) -> None:
        """Note how far the store was, before the session gets its picture of it."""
        session.info[_BEGAN] = self._generation

    def begin_view(self, session: Session) -> None:
        """Let a write transaction that has only logged a view use what is kept, until it writes."""
        session.info[_VIEWED] = row_changes(session)

    def only_viewed(self, session: Session) -> bool:
        """Whether a write transaction has but logged a view so far."""
        return bool(session.info.get(_VIEWED) == row_changes(session))

    def forget(self) -> None:
        """Forget everything: something was committed, or the store is locked."""
        with self._lock:
            self._generation += 1
            self._values.clear()

    def value(self, session: Session, name: str, read: Callable[[], _Value]) -> _Value:
        """Give what is kept, else what `read` gives; a transaction that writes always reads."""
        if session.info.get("writing") and not self.only_viewed(session):
            return read()
        try:
            return cast("_Value", self._values[name])
        except KeyError:
            found = read()
        with self._lock:
            if session.info.get(_BEGAN) == self._generation:
                self._values[name] = found
        return found

    def known(self, name: str) -> tuple[bool, Any]:
        """Tell whether a value is kept, and which, for those who would open a session for it."""
        try:
            return True, self._values[name]
        except KeyError:
            return False, None


def remembered(store: "Store", name: str, read: Callable[[Session], _Value]) -> _Value:
    """Give what `read` gave since the last write; nothing of a client, and nothing to change.

    Raises:
        StoreClosed: the store was locked.
    """
    found, value = store.settled.known(name)
    if found and store.is_open:
        return cast("_Value", value)
    with store.read() as session:
        return store.settled.value(session, name, lambda: read(session))


def row_changes(session: Session) -> int:
    """Give how many rows the session's connection has changed so far."""
    return int(driver_of(session).total_changes)


def driver_of(session: Session) -> dbapi2.Connection:
    """Give the connection itself, below SQLAlchemy."""
    return session.connection().connection.driver_connection
