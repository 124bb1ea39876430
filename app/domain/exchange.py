"""Handing over: units, their states, channels and receipts (architecture.md 6)."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class UnitKind(StrEnum):
    """What a unit is, with the Sosmeta document it becomes."""

    PLAN = "plan"
    MEETING = "meeting"


class UnitState(StrEnum):
    """Where a unit stands. `SENDING` is written before the network call."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    REFUSED = "refused"
    CONFLICT = "conflict"
    WITHDRAWN = "withdrawn"


class ChannelKind(StrEnum):
    """Ways to the client information system that this version knows."""

    FOLDER = "folder"
    FHIR = "fhir"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelSettings:
    """One way out: a folder's path or a FHIR server's base address."""

    kind: ChannelKind
    target: str
    enabled: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportUnit:
    """One document version to hand over: frozen payload, permanent id, fixed content.

    `payload` is the snapshot that formats render (see `app.domain.snapshots`), as JSON values.
    """

    id: UUID
    seq: int
    kind: UnitKind
    record_id: UUID
    client_id: UUID
    revision: int
    replaces: UUID | None
    payload: dict[str, object]
    content_hash: str
    created_at: datetime
    not_before: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What the other end said, naming our unit and our hash; only this makes anything green."""

    unit_id: UUID
    content_hash: str
    channel: str
    remote_id: str
    remote_version: str
    at: datetime
    details: dict[str, object] = field(default_factory=dict)


class Outage(StrEnum):
    """Why nothing goes out right now; each has its words."""

    OFFLINE = "offline"
    PORTAL = "portal"
    LOGIN = "login"
    CERTIFICATE = "certificate"
    BUSY = "busy"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxRow:
    """One line of *Siirrot* (13). `incomplete` names what stands as [PUUTTUU] (täydennettävä)."""

    id: UUID
    seq: int
    kind: UnitKind
    record_id: UUID
    client_id: UUID
    client_name: str
    title_values: dict[str, object]
    revision: int
    state: UnitState
    created_at: datetime
    not_before: datetime
    attempts: int
    reason_code: str
    reason_values: dict[str, object]
    incomplete: tuple[str, ...]
    receipt: Receipt | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncState:
    """What the pill in the top bar says."""

    waiting: int
    attention: int
    outage: Outage | None
    channel_ready: bool
    last_contact: datetime | None
    oldest_waiting: datetime | None
