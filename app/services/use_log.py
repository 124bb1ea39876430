"""The use log on the screen (17b): lazily, by filters, and each look at it is in it too."""

import json
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.orm import Session

from app.domain.use_log import LogGroup, UseLogRow, UseLogSlice
from app.reference.vocabularies import Vocabulary, entries
from app.services.log_check import AnchorState, BreakKind, LogCheck, last_log_check, verify_log
from app.storage.schema.audit import AuditHead, UseLog
from app.storage.schema.client import Client
from app.storage.store import Store
from app.storage.use_log import Detail, UseEvent, log_use
from app.text import sort_key

__all__ = [
    "AnchorState",
    "BreakKind",
    "LogCheck",
    "LogGroup",
    "UseLogRow",
    "UseLogSlice",
    "last_log_check",
    "list_events",
    "log_clients",
    "verify_log",
]

OVERSIGHT: Final = "log-oversight"
PAGE: Final = 100
SPAN: Final = 20_000  # events that one call looks through at most: a call always comes back at once


def list_events(
    store: Store,
    *,
    client_id: UUID | None = None,
    since: datetime | None = None,
    until: datetime | None = None,
    groups: Collection[LogGroup] = (),
    limit: int = PAGE,
    before_n: int | None = None,
    logged: bool = True,
) -> UseLogSlice:
    """Give the next rows before event `before_n`, the newest first; no `before_n` is the start.

    With `client_id` also the lists in which the client stood. Looking at the log is a view: each
    call that shows rows logs which ones, and of whom.
    """
    with store.write() if logged else store.read() as session:
        first, end = _bounds(session, since, until, before_n)
        low = max(first, end - SPAN)
        query = _rows_query().where(UseLog.n >= low, UseLog.n < end)
        if client_id is not None:
            query = query.where(about(client_id))
        if groups:
            query = query.where(UseLog.action.in_(_actions_of(groups)))
        query = query.order_by(UseLog.n.desc()).limit(limit)
        rows = tuple(row_of(found) for found in session.execute(query).mappings())
        following = rows[-1].n if len(rows) == limit else low
        if rows and logged:
            log_use(session, _shown(rows, client_id))
    return UseLogSlice(rows, following if following > first else None)


def log_clients(store: Store) -> tuple[tuple[UUID, str], ...]:
    """Give id and name of every client, to choose whose events to show; a list, so logged."""
    query = select(Client.id, Client.first_names, Client.last_name)
    with store.write() as session:
        found = session.execute(query).all()
        ids = tuple(row.id for row in found)
        details = {"clients": ids}
        log_use(session, UseEvent("list-shown", "log-clients", purpose=OVERSIGHT, details=details))
    named = ((row.id, f"{row.first_names} {row.last_name}".strip()) for row in found)
    return tuple(sorted(named, key=lambda one: sort_key(one[1])))


def about(client_id: UUID) -> ColumnElement[bool]:
    """Match the events of a client, and those of several clients (a list) that hold this one."""
    several = and_(UseLog.client_id.is_(None), UseLog.details.contains(str(client_id)))
    return or_(UseLog.client_id == client_id, several)


def rows_of(session: Session, *where: ColumnElement[bool]) -> Iterable[UseLogRow]:
    """Read rows in the order of their numbers, a thousand at a time."""
    query = _rows_query().where(*where).order_by(UseLog.n).execution_options(yield_per=1000)
    for found in session.execute(query).mappings():
        yield row_of(found)


def row_of(found: Mapping[Any, Any]) -> UseLogRow:
    """Give a row that was read as the domain has it."""
    values = dict(found)
    names = (values.pop("first_names"), values.pop("last_name"))
    values["details"] = json.loads(values["details"])
    return UseLogRow(client_name=" ".join(name for name in names if name), **values)


def _rows_query() -> Select[Any]:
    return select(UseLog.__table__, Client.first_names, Client.last_name).outerjoin(
        Client, Client.id == UseLog.client_id
    )


def _bounds(
    session: Session, since: datetime | None, until: datetime | None, before_n: int | None
) -> tuple[int, int]:
    """The first number that may fit, and the one after the last."""
    end = before_n or (session.scalar(select(AuditHead.n)) or 0) + 1
    first = 1
    if since is not None:
        # + 0: with a bare min(n) SQLite walks the numbers instead of the index of times
        found = session.scalar(select(func.min(UseLog.n + 0)).where(UseLog.at >= since))
        first = end if found is None else found
    if until is not None:
        last = session.scalar(select(func.max(UseLog.n + 0)).where(UseLog.at < until))
        end = min(end, 0 if last is None else last + 1)
    return min(first, end), end


def _actions_of(groups: Collection[LogGroup]) -> list[str]:
    wanted = {group.value for group in groups}
    return [one.id for one in entries(Vocabulary.LOG_ACTIONS) if one.group in wanted]


def _shown(rows: tuple[UseLogRow, ...], client_id: UUID | None) -> UseEvent:
    clients = tuple(dict.fromkeys(row.client_id for row in rows if row.client_id))
    details: dict[str, Detail] = {"from": rows[-1].n, "to": rows[0].n, "clients": clients}
    return UseEvent("list-shown", "use-log", None, client_id, OVERSIGHT, details)
