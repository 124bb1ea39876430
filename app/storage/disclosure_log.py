"""The disclosure log: what of a client went to whom, why and by which right (703/2023 10 §).

A row is written in the transaction of the act. The use-log event of the same act carries its
digest, so that the chain of the use log shows a changed, missing or added row here too.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final, cast
from uuid import UUID

from sqlalchemy import func, insert, select, text
from sqlalchemy.orm import Session

from app.security.audit_chain import canonical_json
from app.storage.schema.audit import DisclosureLog, UseLog
from app.storage.types import to_milliseconds
from app.storage.use_log import UseEvent, log_use

if TYPE_CHECKING:
    from app.storage.store import Store

_DIGEST: Final = "disclosure-digest"
_NUMBER: Final = "disclosure"
_IDS: Final = ("client_id", "object_id")


@dataclass(frozen=True, slots=True, kw_only=True)
class Disclosure:
    """To whom and by which right: `recipient` in her words or a code, `ground` and `way` codes."""

    recipient: str
    way: str
    ground: str


def log_disclosure(session: Session, event: UseEvent, told: Disclosure) -> int:
    """Write the event and the row behind it; the event needs a client. Gives the event's number."""
    if event.client_id is None:
        raise ValueError("a disclosure is always about a client")
    store = cast("Store", session.info["store"])
    number = (session.scalar(select(func.max(DisclosureLog.n))) or 0) + 1
    row = {
        "n": number,
        "at": store.clock(),
        "client_id": event.client_id,
        "object_type": event.object_type,
        "object_id": event.object_id,
        "way": told.way,
        "provider": store.user.controller,
        "discloser_id": store.user.user_id,
        "discloser_name": store.user.name,
        "recipient": told.recipient,
        "purpose": event.purpose,
        "ground": told.ground,
    }
    details = {**event.details, _NUMBER: number, _DIGEST: _digest(row)}
    event_n = log_use(session, replace(event, details=details))
    session.execute(insert(DisclosureLog).values(**row, event_n=event_n))
    return event_n


def first_bad_disclosure(session: Session) -> int | None:
    """Give the number of the first row that its use-log event does not vouch for, or None.

    Call it when the chain itself holds: a forged event would vouch for anything.
    """
    vouched = _vouched(session)
    names = ", ".join(DisclosureLog.__table__.columns.keys())
    rows = session.execute(text(f"SELECT {names} FROM disclosure_log ORDER BY n"))  # noqa: S608
    for expected, row in enumerate(rows.mappings(), start=1):
        if row["n"] != expected or vouched.get(expected) != (row["event_n"], _found_digest(row)):
            return expected
        del vouched[expected]
    return min(vouched, default=None)


def _vouched(session: Session) -> dict[int, tuple[int, str]]:
    """By disclosure number: the event that tells of it, and the digest it carries."""
    query = select(UseLog.n, UseLog.details).where(UseLog.details.contains(f'"{_DIGEST}"'))
    found = {}
    for event_n, stored in session.execute(query):
        details = json.loads(stored)
        found[int(details[_NUMBER])] = (event_n, str(details[_DIGEST]))
    return found


def _found_digest(row: Mapping[Any, Any]) -> str:
    """The digest of a row as it lies in the file; what a forger made unreadable has none."""
    try:
        plain = {name: value for name, value in row.items() if name != "event_n"}
        for name in _IDS:
            plain[name] = None if row[name] is None else str(UUID(row[name]))
        return sha256(canonical_json(plain)).hexdigest()
    except (ValueError, TypeError, AttributeError):
        return ""


def _digest(row: Mapping[str, object]) -> str:
    plain = dict(row)
    plain["at"] = to_milliseconds(cast("datetime", row["at"]))
    for name in _IDS:
        plain[name] = None if row[name] is None else str(row[name])
    return sha256(canonical_json(plain)).hexdigest()
