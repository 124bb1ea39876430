"""Handing over: units, their states, channels and receipts (architecture.md 6)."""

from collections.abc import Mapping
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
    `withdraws` names the unit that it marks as entered in error: then it has no content of its own.
    `beside` names the unit whose place at the other end another author's entry holds.
    """

    id: UUID
    seq: int
    kind: UnitKind
    record_id: UUID
    client_id: UUID
    revision: int
    replaces: UUID | None
    withdraws: UUID | None = None
    beside: UUID | None = None
    payload: dict[str, object]
    content_hash: str
    created_at: datetime
    not_before: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherEntry:
    """What the other end has under a unit's name: whose it is, since when, and its text."""

    author: str
    text: str
    written_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BothEntries:
    """A conflict laid side by side (13): both stay, each under its author's name.

    `other` is None where the other end has not told its entry.
    """

    unit_id: UUID
    client_id: UUID
    record_id: UUID
    author: str
    text: str
    written_at: datetime
    other: OtherEntry | None


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
    CLOCK = "clock"
    DOWN = "down"
    BUSY = "busy"
    FOLDER = "folder"


def stands_beside(state: UnitState, reason_values: Mapping[str, object]) -> bool:
    """Whether another author's entry holds a unit's place at the other end."""
    other = {"other-content", "entered-in-error"}
    return state is UnitState.CONFLICT and reason_values.get("reason") in other


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxRow:
    """One line of *Siirrot* (13). `incomplete` names what stands as [PUUTTUU] (täydennettävä).

    `withdraws`: the line marks that unit as entered in error; `taken_back`: where the line that
    marks this one stands, None where it is not wanted.
    """

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
    withdraws: UUID | None = None
    taken_back: UnitState | None = None

    @property
    def is_anothers(self) -> bool:
        """Whether another author's entry holds the unit's place, and ours is to stand beside."""
        return self.withdraws is None and stands_beside(self.state, self.reason_values)


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncState:
    """What the pill in the top bar says, and what *Siirrot* says at its head.

    `ways`: to whom things go, the server before the folder.
    """

    waiting: int
    attention: int
    outage: Outage | None
    channel_ready: bool
    last_contact: datetime | None
    oldest_waiting: datetime | None
    ways: tuple["ChannelSettings", ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """A unit made ready for any channel: files by name and the FHIR transaction.

    `files` holds `manifest.json` too. `no_sosmeta_because` is the reason that no Sosmeta document
    is among them, or "".
    """

    package: str
    files: Mapping[str, bytes]
    bundle: Mapping[str, object]
    incomplete: tuple[str, ...]
    no_sosmeta_because: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelCheck:
    """What the other end lets us do. `way`: folder, transaction, single or document.

    `kept` are the FHIR resource types that it takes from us; `name` is what it calls itself.
    """

    kind: ChannelKind
    way: str
    kept: tuple[str, ...] = ()
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SendReport:
    """How one round of handing over went; `retry_in` (seconds) says when to try again."""

    sent: int
    waiting: int
    attention: int
    outage: Outage | None = None
    retry_in: float | None = None
