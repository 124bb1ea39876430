"""What the use log and the disclosure log tell, for the screen, the report and the export."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from app.domain.paper_look import LookedPaper


class LogGroup(StrEnum):
    """Groups of actions, as the filters of screen 17b; each action's is in log_actions.toml."""

    VIEW = "view"
    CHANGE = "change"
    LEFT = "left"
    KEYS = "keys"


@dataclass(frozen=True, slots=True, kw_only=True)
class UseLogRow:
    """One event with all that 703/2023 10 § asks for, and the name of its client if still known."""

    n: int
    at: datetime
    user_id: str
    user_name: str
    role: str
    unit: str
    action: str
    object_type: str
    object_id: UUID | None
    client_id: UUID | None
    client_name: str
    purpose: str
    controller: str
    details: Mapping[str, object]
    mac: bytes


@dataclass(frozen=True, slots=True)
class UseLogSlice:
    """Some rows, the newest first; `before_n` asks for the next ones, None is the end.

    A page may be empty and yet not the last: a part of the log without a fitting event was read.
    """

    rows: tuple[UseLogRow, ...]
    before_n: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DisclosureRow:
    """What went to somebody: which data, whose, by whom, to whom, when, why, by which right."""

    n: int
    at: datetime
    client_id: UUID
    object_type: str
    object_id: UUID | None
    way: str
    provider: str
    discloser_id: str
    discloser_name: str
    recipient: str
    purpose: str
    ground: str
    event_n: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientLogReport:
    """*Lokiraportti rekisterinpitäjälle*: one client's events, and the lists she stood in.

    It holds names of workers and is for the controller, who decides what the client gets (11 §).
    """

    client_id: UUID
    client_name: str
    identity: str
    since: datetime
    until: datetime
    made_at: datetime
    made_by: str
    controller: str
    unit: str
    practice: bool
    events: tuple[UseLogRow, ...]
    disclosures: tuple[DisclosureRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LogPaper(LookedPaper):
    """The report as it is printed."""

    report: ClientLogReport


@dataclass(frozen=True, slots=True)
class LogExport:
    """What an exported file holds: numbers, heads of the chain (hex) and the SHA-256 of its lines.

    `before` is the link before the first event, so that exports can be joined without a gap.
    `store_id` is empty in a report on one client.
    """

    events: int
    disclosures: int
    first_n: int
    last_n: int
    before: str
    head: str
    sha256: str
    store_id: str = ""
