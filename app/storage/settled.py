"""What was read once and holds until something is written: settings, the worker, what waits.

Every page asks for these, up to ten times; each answer of SQLite takes a quarter of a millisecond.
What shows a client is never kept here: it is read, and logged, each time. Counts and days of the
caseload are, by ids that say nobody.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2

if TYPE_CHECKING:
    from app.storage.store import Store

_Value = TypeVar("_Value")
_BEGAN: Final = "settled-began"
_ASIDE: Final = "settled-aside"


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

    def forget(self) -> None:
        """Forget everything: something was committed, or the store is locked."""
        with self._lock:
            self._generation += 1
            self._values.clear()

    def value(self, session: Session, name: str, read: Callable[[], _Value]) -> _Value:
        """Give what is kept, else what `read` gives; a transaction that writes always reads."""
        if has_written(session):
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


def begin_write(session: Session) -> None:
    """Note at the beginning of a write transaction that it has written nothing."""
    session.info[_ASIDE] = row_changes(session)


@contextmanager
def logging_use(session: Session) -> Iterator[None]:
    """Let what is written inside count as nothing: the log tells of a view, and settles nothing."""
    session.flush()  # what waits is written for itself, not with the log
    before = row_changes(session)
    yield
    session.info[_ASIDE] = session.info.get(_ASIDE, 0) + row_changes(session) - before


def has_written(session: Session) -> bool:
    """Whether a transaction has written, or is about to write, more than the use log."""
    if _ASIDE not in session.info:
        return False
    waiting = session.new or session.dirty or session.deleted
    return bool(waiting) or session.info[_ASIDE] != row_changes(session)


def row_changes(session: Session) -> int:
    """Give how many rows the session's connection has changed so far."""
    return int(driver_of(session).total_changes)


def driver_of(session: Session) -> dbapi2.Connection:
    """Give the connection itself, below SQLAlchemy."""
    return session.connection().connection.driver_connection
