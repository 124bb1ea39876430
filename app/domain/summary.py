"""The summary of a client (05): where the period stands, in whose words, what comes next."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from app.domain.clients import Attention, ClientRow, Week
from app.domain.goals import GoalRow
from app.domain.measures import MostChange
from app.domain.meetings import AgreedMatter, ContactForm
from app.domain.today import BookingDraft


class MarkKind(StrEnum):
    """What stands on the period bar: a try that met nobody is never shown as met."""

    MET = "met"
    CONTACT = "contact"
    CANCELLED = "cancelled"
    NO_CONTACT = "no-contact"


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodMark:
    """One meeting, call or try on the period bar; a press on it opens the entry."""

    on: date
    kind: MarkKind
    form: ContactForm | None = None
    meeting_id: UUID | None = None
    minutes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupPhase:
    """A stretch in a group beside the individual work (P39): they may alternate or overlap."""

    name: str
    start: date
    end: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkHead:
    """One avatar of *Minun tiimini*: the role or alias, never a name for entries."""

    label: str
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientHead:
    """What stands over every section of a client's page."""

    client: ClientRow
    marks: tuple[PeriodMark, ...] = ()
    group_phases: tuple[GroupPhase, ...] = ()
    weeks: tuple[Week, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientSummary(ClientHead):
    """All that the summary shows, read in one go.

    `quote` is the newest of the client's own words with `quote_on`; `agreed` are the promises of
    the last meeting that had any, on `agreed_on`; `last_contact` is the newest call or message.
    """

    today: date
    week_number: int = 0
    decision_start: date | None = None
    decision_end: date | None = None
    quote: str = ""
    quote_on: date | None = None
    goals: tuple[GoalRow, ...] = ()
    agreed: tuple[AgreedMatter, ...] = ()
    agreed_on: date | None = None
    next_booking: BookingDraft | None = None
    network: tuple[NetworkHead, ...] = ()
    network_count: int = 0
    last_met: datetime | None = None
    last_contact: datetime | None = None
    reminders: tuple[Attention, ...] = ()
    most_change: MostChange | None = None
