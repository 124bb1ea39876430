"""The anchor: what the store had reached, kept outside of it, so that lost newest data shows.

A damaged or deleted journal loses the newest transactions in silence, and an old copy of the file
opens like the new one (security.md 0.4, 0.5, 2.6). So the count of writes and the head of the use
log stand in a small file beside the key file too, under a MAC of the store's own keys.
"""

import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import file_explained
from app.security.audit_chain import Head, canonical_json
from app.security.key_file_disk import replace_whole
from app.security.keys import derived_key, purpose_info
from app.security.secrets import wiped
from app.storage.schema.audit import AuditHead, StoreIdentity, UseLog

ANCHOR_NAME: Final = "store.anchor"
FORMAT: Final = "rinnalla-anchor-1"
_MAXIMUM_BYTES: Final = 4096


@dataclass(frozen=True, slots=True)
class Anchor:
    """How far a store has come: restores, writes, and the newest link of its use log."""

    store_id: UUID
    restore_generation: int
    writes: int
    log: Head


class AnchorState(StrEnum):
    """What the comparison with the anchor says."""

    HOLDS = "holds"
    MISSING = "missing"
    UNREADABLE = "unreadable"
    BEHIND = "behind"


@dataclass(frozen=True, slots=True)
class Finding:
    """The state, and when `BEHIND` how many writes and log events are gone at the least."""

    state: AnchorState
    writes: int = 0
    events: int = 0


def current(session: Session) -> Anchor:
    """Give the anchor of what is committed in the store."""
    columns = (StoreIdentity.store_id, StoreIdentity.restore_generation, StoreIdentity.writes)
    identity = session.execute(select(*columns)).one()
    head = session.execute(select(AuditHead.n, AuditHead.mac)).one()
    return Anchor(*identity, log=Head(*head))


def write(path: Path, anchor: Anchor, audit_key: bytearray) -> None:
    """Replace the anchor file as a whole.

    Raises:
        DiskFull, DiskReadOnly, DiskFailed, CannotOpen: the earlier anchor stays.
    """
    body = _body(anchor)
    mac = _mac(body, anchor.store_id, audit_key).hex()
    with file_explained():
        replace_whole(path, json.dumps({**body, "mac": mac}).encode())


def compare(session: Session, path: Path, audit_key: bytearray) -> Finding:
    """Compare the store with its anchor file; never raises for what is in the file."""
    now = current(session)
    try:
        anchor = _read(path, now.store_id, audit_key)
    except FileNotFoundError:
        return Finding(AnchorState.MISSING)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return Finding(AnchorState.UNREADABLE)
    writes, events = anchor.writes - now.writes, anchor.log.n - now.log.n
    older = now.restore_generation < anchor.restore_generation
    if older or writes > 0 or events > 0 or not _has_link(session, anchor.log):
        return Finding(AnchorState.BEHIND, max(writes, 0), max(events, 0))
    return Finding(AnchorState.HOLDS)


def known_generation(session: Session, path: Path, audit_key: bytearray) -> int:
    """Give the highest restore generation that the store or the anchor file knows of."""
    now = current(session)
    try:
        beside = _read(path, now.store_id, audit_key).restore_generation
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        beside = 0
    return max(now.restore_generation, beside)


def _has_link(session: Session, link: Head) -> bool:
    """Whether the log holds this very link: another history could have grown longer meanwhile."""
    if link.n == 0:
        return True
    found = session.scalar(select(UseLog.mac).where(UseLog.n == link.n))
    return found is not None and hmac.compare_digest(found, link.mac)


def _read(path: Path, store_id: UUID, audit_key: bytearray) -> Anchor:
    with path.open("rb") as file:
        data = json.loads(file.read(_MAXIMUM_BYTES))
    mac = bytes.fromhex(data.pop("mac"))
    if not hmac.compare_digest(mac, _mac(data, store_id, audit_key)):
        raise ValueError("the MAC does not fit")
    if data["format"] != FORMAT:
        raise ValueError("another format")
    return Anchor(
        UUID(data["store_id"]),
        int(data["restore_generation"]),
        int(data["writes"]),
        Head(int(data["log_n"]), bytes.fromhex(data["log_mac"])),
    )


def _body(anchor: Anchor) -> dict[str, object]:
    return {
        "format": FORMAT,
        "store_id": str(anchor.store_id),
        "restore_generation": anchor.restore_generation,
        "writes": anchor.writes,
        "log_n": anchor.log.n,
        "log_mac": anchor.log.mac.hex(),
    }


def _mac(body: Mapping[str, Any], store_id: UUID, audit_key: bytearray) -> bytes:
    key = derived_key(audit_key, purpose_info("anchor", store_id))
    with wiped(key):
        return hmac.digest(key, canonical_json(dict(body)), sha256)
