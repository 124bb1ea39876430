"""*Kumoa*: taking a change back that was not handed over; one way for all use cases (I9.4).

The rows that a transaction changed get the values they had. Nothing of the history goes: official
records get a new version with the earlier content, and the use log says that it was taken back.
"""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any, Final, TypeAlias

from sqlalchemy import Table, and_, delete, insert, select, text, update
from sqlalchemy.orm import Session

from app.errors import ChangedElsewhere
from app.services.meetings import AlreadyLeft
from app.services.outbox import withdraw_revision
from app.services.revisions import last_payload, revise
from app.services.use_events import PURPOSE
from app.services.worker import find_worker
from app.storage import search_index
from app.storage.row_changes import Changes, RowChange, joined
from app.storage.schema.client import Client
from app.storage.schema.exchange import OutboxItem
from app.storage.schema.plan import Revision
from app.storage.store import Store
from app.storage.use_log import UseEvent, log_use

Taken: TypeAlias = Changes
_VERSION: Final = "version"  # counted on by some tables themselves; what it counts is compared
_SEEN: Final = frozenset(("opened", "list-shown"))


def watch(store: Store, changed: Callable[[Taken], None]) -> Callable[[], None]:
    """Tell of every change that this thread writes from now on and that could be taken back.

    Call what is given when nobody is to be told any more.
    """
    return store.changed.to(changed)


def take_back(store: Store, changes: Sequence[Taken]) -> None:
    """Take back what was changed, the last first; all of it or nothing.

    Raises:
        AlreadyLeft: a part was handed over: it can only be corrected, with a reason.
        ChangedElsewhere: something hangs on it, or was changed since.
    """
    with store.changed.quiet(), store.write() as session:
        session.execute(text("PRAGMA defer_foreign_keys=ON"))
        together = joined(changes)
        _take_back(session, together)
        for row in together.rows.values():
            _check_whole(session, row)


def _take_back(session: Session, changes: Taken) -> None:
    rows = list(changes.rows.values())
    for row in reversed(rows):
        if row.mapper.class_ is OutboxItem and row.before is None:
            _call_back(session, row)
        else:
            _put_back(session, row)
    for kind, record_id, client_id, earlier in changes.indexed.values():
        if earlier is None:
            search_index.remove(session, kind, record_id)
        else:
            search_index.index(
                session, kind, record_id, client_id, title=earlier[0], body=earlier[1]
            )
    _revise(session, changes, rows)
    told = {
        (one.object_type, one.object_id, one.client_id): None
        for one in changes.acts
        if one.action not in _SEEN
    }
    for kind, object_id, whose in told:
        log_use(session, UseEvent("change-undone", kind, object_id, whose, PURPOSE))


def _call_back(session: Session, row: RowChange) -> None:
    """What waited to be handed over no longer does; what left can only be corrected."""
    unit = row.after or {}
    if not withdraw_revision(session, record_id=unit["record_id"], revision=unit["revision"]):
        raise AlreadyLeft


def _put_back(session: Session, row: RowChange) -> None:
    table = _table(row)
    names = {one.key: one.columns[0].name for one in row.mapper.column_attrs}
    here = and_(
        *(column == key for column, key in zip(table.primary_key.columns, row.key, strict=True))
    )
    stored = session.execute(select(table).where(here)).mappings().one_or_none()
    if row.after is None:
        if stored is not None:
            raise ChangedElsewhere
        session.execute(insert(table).values({names[k]: v for k, v in (row.before or {}).items()}))
        return
    if stored is None or not all(
        key == _VERSION or _same(stored[names[key]], value) for key, value in row.after.items()
    ):
        raise AlreadyLeft if row.mapper.class_ is OutboxItem else ChangedElsewhere
    if row.before is None:
        session.execute(delete(table).where(here))
        return
    values: dict[str, Any] = {names[key]: value for key, value in row.before.items()}
    if _VERSION in stored:  # whoever has it open sees that it changed
        values[_VERSION] = stored[_VERSION] + 1
    session.execute(update(table).where(here).values(values))


def _check_whole(session: Session, row: RowChange) -> None:
    """Refuse to leave anything hanging on a row that went, or a row without what it hangs on.

    Asked here, because a commit that SQLite refuses for it would leave the transaction open.
    """
    table = _table(row)
    key = table.primary_key.columns[0]
    there = session.execute(select(table).where(key == row.key[0])).mappings().one_or_none()
    for other in table.metadata.sorted_tables:
        for link in other.foreign_keys:
            if there is None and link.column is key:
                hanging = select(link.parent).where(link.parent == row.key[0]).limit(1)
                if session.execute(hanging).first() is not None:
                    raise ChangedElsewhere
    for link in table.foreign_keys:
        wanted = None if there is None else there[link.parent.name]
        if wanted is not None and (
            session.execute(select(link.column).where(link.column == wanted)).first() is None
        ):
            raise ChangedElsewhere


def _table(row: RowChange) -> Table:
    table = row.mapper.local_table
    if not isinstance(table, Table):
        raise TypeError("a mapped class has a table of its own")
    return table


def _same(stored: object, value: object) -> bool:
    """Whether the store holds this value: moments are kept to the millisecond."""
    if isinstance(stored, datetime) and isinstance(value, datetime):
        return abs(stored - value) < timedelta(milliseconds=1)
    return stored == (list(value) if isinstance(value, tuple) else value)


def _revise(session: Session, changes: Taken, rows: Sequence[RowChange]) -> None:
    """Write the earlier content as the newest version; a client that never was has none."""
    never = {row.key[0] for row in rows if row.mapper.class_ is Client and row.before is None}
    worker = find_worker(session)
    for kind, record_id, client_id in dict.fromkeys(changes.revised):
        if client_id in never:
            session.execute(delete(Revision).where(Revision.client_id == client_id))
            continue
        times = changes.revised.count((kind, record_id, client_id))
        earlier = last_payload(session, kind, record_id, back=times)
        if earlier is not None:
            revise(
                session, kind, record_id, client_id,
                payload=earlier, worker=worker.name if worker else "", reason="",
                now=session.info["store"].clock(),
            )  # fmt: skip
