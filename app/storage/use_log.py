"""Writing and checking the use log: who did what with whose data, when and why (703/2023 10 §).

An event is written in the transaction of the act itself: no log, no view.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Final, cast
from uuid import UUID

from sqlalchemy import bindparam, insert, select, text, update
from sqlalchemy.orm import Session

from app.progress import NoProgress, Progress
from app.security.audit_chain import GENESIS, ChainBreak, Head, Link, canonical_json, first_break
from app.security.audit_chain import link_mac as mac_of
from app.storage.schema.audit import AuditHead, UseLog
from app.storage.settled import logging_use
from app.storage.types import to_milliseconds

if TYPE_CHECKING:
    from app.storage.store import Store

Detail = int | str | UUID | Sequence[UUID]
CLOCK_TOLERANCE: Final = timedelta(minutes=5)
_SLICE: Final = 1000
_STORED: Final = tuple(UseLog.__table__.columns.keys())
_READABLE: Final = frozenset((str, int, type(None)))
_PLAIN: Final = tuple(name for name in _STORED if name not in ("n", "mac", "details"))
_NEWEST: Final = select(AuditHead.n, AuditHead.mac, UseLog.at).outerjoin(
    UseLog, UseLog.n == AuditHead.n
)
# Built once and run below the ORM: each use case ends here.
_ADD: Final = insert(UseLog.__table__)  # type: ignore[arg-type]
_MOVE: Final = update(AuditHead.__table__).values(  # type: ignore[arg-type]
    n=bindparam("number"), mac=bindparam("link")
)
_CODE: Final = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")


@dataclass(frozen=True, slots=True)
class LogUser:
    """Who uses the store, as the log has to say it; empty until the worker is known."""

    user_id: str = ""
    name: str = ""
    role: str = ""
    unit: str = ""
    controller: str = ""


@dataclass(frozen=True, slots=True)
class UseEvent:
    """One act on client data: codes, ids and counts only, never a word of a client.

    `action`, `object_type`, `purpose` and textual details are codes such as `meeting-saved`;
    anything else is refused, so that no free text can slip into the log.
    """

    action: str
    object_type: str
    object_id: UUID | None = None
    client_id: UUID | None = None
    purpose: str = ""
    details: Mapping[str, Detail] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for code in (self.action, self.object_type, *self.details):
            _check_code(code)
        if self.purpose:
            _check_code(self.purpose)
        for value in self.details.values():
            if isinstance(value, str):
                _check_code(value)


def _check_code(code: str) -> None:
    if not _CODE.fullmatch(code):
        raise ValueError("the use log takes codes, ids and counts only")


def _plain(value: Detail) -> object:
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, int | str):
        return value
    return [str(item) for item in value]


def log_use(session: Session, event: UseEvent) -> int:
    """Write the event in the store's write transaction `session`; give its number.

    Key, user and time are the store's. A clock that went back by more than five minutes since the
    newest event is an event of its own, so that times in the log can be judged. A session of
    `Store.read` is refused.
    """
    store = cast("Store", session.info["store"])
    session.info.get("acts", []).append(event)
    key, user, now = store.keys.audit_key, store.user, store.clock()
    number, mac, newest = _newest(session)
    end = Head(number, mac)
    back = _set_back(newest, now)
    if back:
        told = UseEvent("clock-set-back", "store", store.store_id, details={"seconds": back})
        end = _linked(session, end, told, key=key, user=user, now=now)
    return _linked(session, end, event, key=key, user=user, now=now).n


def _newest(session: Session) -> tuple[int, bytes, datetime | None]:
    """Give number and MAC of the newest link, and when its event was."""
    if not session.info.get("writing", False):
        raise RuntimeError("the use log is written in a write transaction only")
    number, mac, at = session.connection().execute(_NEWEST).one()
    return number, mac, at


def _set_back(newest: datetime | None, now: datetime) -> int:
    """By how many seconds the clock stands before the newest event; 0 within the tolerance."""
    if newest is None or newest - now <= CLOCK_TOLERANCE:
        return 0
    return round((newest - now).total_seconds())


def append(
    session: Session, event: UseEvent, *, key: bytes | bytearray, user: LogUser, now: datetime
) -> int:
    """Write the event as the next link of the chain and move the head; give its number."""
    number, mac, _ = _newest(session)
    return _linked(session, Head(number, mac), event, key=key, user=user, now=now).n


def _linked(
    session: Session, end: Head, event: UseEvent, *, key: bytes | bytearray, user: LogUser,
    now: datetime,
) -> Head:  # fmt: skip
    """Write the event behind the `end` of the chain; give the new end."""
    number = end.n + 1
    row: dict[str, object] = {
        "n": number,
        "at": now,
        "user_id": user.user_id,
        "user_name": user.name,
        "role": user.role,
        "unit": user.unit,
        "action": event.action,
        "object_type": event.object_type,
        "object_id": event.object_id,
        "client_id": event.client_id,
        "purpose": event.purpose,
        "controller": user.controller,
        "details": canonical_json({k: _plain(v) for k, v in event.details.items()}).decode(),
    }
    mac = mac_of(key, end.mac, number, _canonical(row))
    with logging_use(session):
        connection = session.connection()
        connection.execute(_ADD, {**row, "mac": mac})
        connection.execute(_MOVE, {"number": number, "link": mac})
    return Head(number, mac)


def begin_chain(session: Session) -> None:
    """Lay the first head of a new store."""
    session.execute(insert(AuditHead).values(id=1, n=0, mac=GENESIS))


def verify(
    session: Session,
    *,
    key: bytes | bytearray,
    start: Head | None = None,
    progress: Progress | None = None,
) -> ChainBreak | None:
    """Check every event against the chain and its head; give the first break or None.

    Tells `progress` after every thousand events. Raises Cancelled when it asks to stop.
    """
    end = Head(*(session.execute(select(AuditHead.n, AuditHead.mac)).one_or_none() or (0, GENESIS)))
    links = _links(session, after=start.n if start else 0)
    return first_break(key, _told(links, end.n, progress or NoProgress()), end, start=start)


def _told(links: Iterator[Link], total: int, progress: Progress) -> Iterator[Link]:
    for done, link in enumerate(links):
        if done % _SLICE == 0:
            progress.report(min(done, total), total)
        yield link


def head(session: Session) -> Head:
    """Give the newest link, as an anchor outside of the file needs it."""
    return Head(*session.execute(select(AuditHead.n, AuditHead.mac)).one())


def last_user(session: Session) -> LogUser:
    """Give who stands in the newest event: one store belongs to one worker."""
    columns = (UseLog.user_id, UseLog.user_name, UseLog.role, UseLog.unit, UseLog.controller)
    row = session.execute(select(*columns).order_by(UseLog.n.desc()).limit(1)).first()
    return LogUser(*row) if row else LogUser()


def _links(session: Session, *, after: int) -> Iterator[Link]:
    """Read the links as they lie in the file: what a forger wrote may not even be readable."""
    query = text(f"SELECT {', '.join(_STORED)} FROM use_log WHERE n > :after ORDER BY n")  # noqa: S608
    found = session.execute(query.execution_options(yield_per=_SLICE), {"after": after})
    for row in found.mappings():
        mac = row["mac"]
        yield Link(row["n"], _signed(row), mac if isinstance(mac, bytes) else b"")


def _signed(row: Mapping[Any, Any]) -> Mapping[str, object]:
    """Give a stored event as the chain signs it; what cannot be read fits no MAC."""
    event = {name: row[name] for name in _PLAIN}
    if not {type(value) for value in event.values()} <= _READABLE:
        return {}
    try:
        event["details"] = json.loads(row["details"])
    except (ValueError, TypeError, RecursionError):
        return {}
    for name in ("object_id", "client_id"):
        if event[name] is not None:
            event[name] = _dashed(event[name])
    return event


def _dashed(stored: object) -> str:
    """Write an id from its 32 hex digits as `str(UUID)` does; anything else stays what it is."""
    told = str(stored)
    if len(told) != 32:
        return told
    return f"{told[:8]}-{told[8:12]}-{told[12:16]}-{told[16:20]}-{told[20:]}"


def _canonical(row: Mapping[str, object]) -> dict[str, object]:
    """Give the event as the chain signs it: every column but the number and the MAC."""
    event = {name: value for name, value in row.items() if name not in ("n", "mac")}
    event["at"] = to_milliseconds(cast("datetime", row["at"]))
    event["details"] = json.loads(cast("str", row["details"]))
    for name in ("object_id", "client_id"):
        event[name] = None if row[name] is None else str(row[name])
    return event
