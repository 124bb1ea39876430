"""Destroying what the laptop no longer needs: whose data may go, and what keeps others' back.

The laptop holds a working copy; the county's register is the record (703/2023 annex: ten years).
So the copy goes once the case is closed, all of it has arrived, and a time of grace is over. The
use log and the disclosure log stay for twelve years, under random ids, and a report on each client
goes to the controller first (703/2023 10–11 §).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path
from uuid import UUID


class Hindrance(StrEnum):
    """Why a closed case's data must stay for now, the weightiest first."""

    UNSENT = "unsent"
    DRAFTS = "drafts"
    GRACE = "grace"


@dataclass(frozen=True, slots=True, kw_only=True)
class PurgeFacts:
    """What is known of a closed case: records that have not arrived, forms that are not saved."""

    ended_on: date
    unsent: int = 0
    drafts: int = 0
    last_receipt: date | None = None

    def ready_on(self, grace_days: int) -> date:
        """Give the day on which the grace after closing and last receipt is over."""
        start = max(self.ended_on, self.last_receipt or self.ended_on)
        return start + timedelta(days=grace_days)

    def hindrance(self, today: date, grace_days: int) -> Hindrance | None:
        """Give what keeps the data here, None if it may go."""
        if self.unsent:
            return Hindrance.UNSENT
        if self.drafts:
            return Hindrance.DRAFTS
        return Hindrance.GRACE if today < self.ready_on(grace_days) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class PurgeRow:
    """One closed case in the list; `unfinished` texts of a plan were never a record, and go too."""

    client_id: UUID
    client_name: str
    facts: PurgeFacts
    meetings: int
    plans: int
    unfinished: int
    ready_on: date
    hindrance: Hindrance | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PurgeReport:
    """What became of a purge.

    The rows are gone for certain. `key_changed` False means that the old key holds until the next
    unlocking; `copies` older backups within reach could not be taken away yet.
    """

    clients: int
    rows: int
    logs: tuple[Path, ...]
    key_changed: bool
    copies: int
    second_place_absent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """How many rows of which table went with one client."""

    counts: Mapping[str, int]

    @property
    def rows(self) -> int:
        """All of them."""
        return sum(self.counts.values())
